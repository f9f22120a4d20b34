// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// What the programs are hardened with, read from the programs.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsHardened_data();
    void theProgramIsHardened();
    void everyFileIsCompiledHardened();
};

void HardeningTest::theProgramIsHardened_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("command line") << QStringLiteral(LITECOPY_CLI);
    QTest::newRow("schedules") << QStringLiteral(LITECOPY_SCHEDULE);
#ifdef LITECOPY_WINDOW
    QTest::newRow("window") << QStringLiteral(LITECOPY_WINDOW);
#endif
}

void HardeningTest::theProgramIsHardened()
{
    QFETCH(const QString, program);
    QProcess readelf;
    readelf.setProcessChannelMode(QProcess::MergedChannels);
    readelf.start(
        u"readelf"_qs,
        {u"--wide"_qs, u"--file-header"_qs, u"--program-headers"_qs, u"--dynamic"_qs, u"--dyn-syms"_qs, program});
    QVERIFY2(readelf.waitForFinished(), qPrintable(readelf.errorString()));
    const QString text = QString::fromUtf8(readelf.readAll());
    QVERIFY(text.contains(u"INTERP"));

    QVERIFY2(text.contains(QRegularExpression(u"Type:\\s+DYN"_qs)), "not position-independent");
    QVERIFY2(text.contains(QRegularExpression(u"FLAGS_1.*PIE"_qs)), "not position-independent");
    QVERIFY2(text.contains(u"GNU_RELRO"), "no RELRO");
    QVERIFY2(text.contains(QRegularExpression(u"FLAGS.*(BIND_NOW|NOW)"_qs)), "RELRO is not full");
    QVERIFY2(text.contains(QRegularExpression(u"GNU_STACK.*RW "_qs)), "the stack is executable");
    QVERIFY2(text.contains(u"__stack_chk_fail"), "no stack protector");
}

void HardeningTest::everyFileIsCompiledHardened()
{
    QFile file(QStringLiteral(LITECOPY_BINARY_DIR "/compile_commands.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("Only presets export their compile commands.");
    const QJsonArray commands = QJsonDocument::fromJson(file.readAll()).array();
    QStringList wanted{u"-fstack-protector-strong"_qs, u"-D_GLIBCXX_ASSERTIONS"_qs};
#ifdef __x86_64__
    wanted += u"-fcf-protection=full"_qs;
#endif
#if defined(__GNUC__) && !defined(__clang__)
    wanted += u"-fstack-clash-protection"_qs;
#endif
    if (LITECOPY_FORTIFIED)
        wanted += u"-D_FORTIFY_SOURCE=3"_qs;
    int files = 0;
    for (const QJsonValue &value : commands) {
        const QString name = value[u"file"_qs].toString();
        // What Qt and CMake generate is theirs.
        if (name.startsWith(QStringLiteral(LITECOPY_BINARY_DIR)))
            continue;
        ++files;
        for (const QString &option : wanted)
            QVERIFY2(value[u"command"_qs].toString().contains(option), qPrintable(name + u": "_qs + option));
    }
    qInfo("%d files, fortified: %s", files, LITECOPY_FORTIFIED ? "yes" : "no");
    QVERIFY(files > 20);
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
