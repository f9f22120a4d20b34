// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool isFinished = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, false});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            messages.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%2", in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

bool hasMnemonic(QString text)
{
    return text.remove(QStringLiteral("&&")).contains(u'&');
}

QString objectionTo(const Message &message)
{
    if (!message.isFinished || message.translation.isEmpty())
        return QStringLiteral("is not translated");
    if (placesIn(message.source) != placesIn(message.translation))
        return QStringLiteral("has other places for values");
    if (hasMnemonic(message.source) != hasMnemonic(message.translation))
        return QStringLiteral("has an underlined letter in one language alone");
    if (message.source.endsWith(u' ') != message.translation.endsWith(u' ')
        || message.source.startsWith(u' ') != message.translation.startsWith(u' '))
        return QStringLiteral("begins or ends with a blank in one language alone");
    if (message.source.count(u'\n') != message.translation.count(u'\n') && message.source.startsWith(u"Usage"))
        return QStringLiteral("has other lines");
    return {};
}

} // namespace

/// What a person reads is there in each of the languages, whole.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char *language : {"de", "fr", "es", "zh_CN", "ja"})
        QTest::newRow(language) << QStringLiteral(LITECOPY_SOURCE_DIR "/resources/translations/litecopy_%1.ts")
                                       .arg(QLatin1String(language));
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString updated = folder.filePath(QStringLiteral("now.ts"));
    QVERIFY2(QFile::copy(file, updated), qPrintable(file));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LITECOPY_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-no-obsolete"), QStringLiteral(LITECOPY_SOURCE_DIR "/core"),
                   QStringLiteral(LITECOPY_SOURCE_DIR "/app"), QStringLiteral("-ts"), updated});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QList<Message> messages = readMessages(updated);
    QVERIFY(messages.size() > 1000);
    QStringList objections;
    for (const Message &message : messages) {
        if (const QString objection = objectionTo(message); !objection.isEmpty())
            objections += QStringLiteral("%1: “%2” %3").arg(message.context, message.source, objection);
    }
    QVERIFY2(objections.isEmpty(),
             qPrintable(QStringLiteral("%1 texts; ").arg(objections.size()) + objections.mid(0, 10).join(u'\n')));
    // What is no text of the program's any more is not carried along.
    QCOMPARE(readMessages(file).size(), messages.size());
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
