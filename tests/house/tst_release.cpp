// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>
#include <utility>

#ifdef LITECOPY_WINDOW
#include <QImage>
#endif

namespace {

const QString metainfoName = QStringLiteral("org.litecopy.litecopy.metainfo.xml");
const QString desktopName = QStringLiteral("org.litecopy.litecopy.desktop");

QString pathOf(const QString &name)
{
    return QStringLiteral(LITECOPY_SOURCE_DIR "/") + name;
}

QByteArray textOf(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file in the source tree that is put where a picture's address says.
QString pictureOf(const QString &address)
{
    return pathOf(u"resources"_qs + address.mid(address.indexOf(u"/screenshots/")));
}

/// The first group of a pattern, in a file of the source tree.
QString found(const QString &name, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    return expression.match(QString::fromUtf8(textOf(name))).captured(1);
}

/// What software centres show.
struct Metainfo
{
    QString summary;
    QString developer;
    QStringList colours; ///< "light", "dark"
    QStringList captions;
    QStringList images;
    QStringList urls; ///< their kinds
    QStringList releases; ///< their versions, newest first
    QStringList dates;
    int describedReleases = 0;
    bool isReadable = false;
};

Metainfo readMetainfo()
{
    Metainfo info;
    QXmlStreamReader xml(textOf(u"resources/desktop/"_qs + metainfoName));
    bool isInRelease = false;
    const auto attribute = [&xml](const char *name) { return xml.attributes().value(QLatin1String(name)).toString(); };
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"release")
            isInRelease = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"summary") {
            info.summary = xml.readElementText();
        } else if (xml.name() == u"developer") {
            info.developer = attribute("id");
        } else if (xml.name() == u"color") {
            info.colours += attribute("scheme_preference");
        } else if (xml.name() == u"caption") {
            info.captions += xml.readElementText();
        } else if (xml.name() == u"image") {
            info.images += xml.readElementText();
        } else if (xml.name() == u"url") {
            info.urls += attribute("type");
        } else if (xml.name() == u"release") {
            info.releases += attribute("version");
            info.dates += attribute("date");
            isInRelease = true;
        } else if (xml.name() == u"description" && isInRelease) {
            ++info.describedReleases;
        }
    }
    info.isReadable = !xml.hasError();
    return info;
}

struct Answer
{
    int exitCode = -1;
    QByteArray text; ///< what it printed
    QByteArray errors;
};

Answer answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, {}, process.errorString().toLocal8Bit()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// What a release says of itself: its version, and what a software centre shows of it.
class ReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionStandsInOnePlaceAndTheRestFollows();
    void theProgramsTellTheirVersionAndThoseOfQtAndSqlite();
    void thePageOfTheLibraryQuotesWhatIsBuilt();
    void theMetainfoIsWhatSoftwareCentresAskFor();
    void thePicturesForSoftwareCentresAreOfAWindowWithItsShadow();
    void theFlatpakAsksForNothingWithoutAReason();
    void theMetainfoIsStrictlyValid();
    void theDesktopEntryIsValid();
    void theSmallestIconHasMoreThanOneColour();

private:
    const QString m_version = found(u"CMakeLists.txt"_qs, u"^project\\(Litecopy VERSION (\\d+\\.\\d+\\.\\d+) "_qs);
};

void ReleaseTest::theVersionStandsInOnePlaceAndTheRestFollows()
{
    QVERIFY(!m_version.isEmpty());
    QCOMPARE(found(u"CHANGELOG.md"_qs, u"^## (\\S+)"_qs), m_version);
    const Metainfo info = readMetainfo();
    QVERIFY(!info.releases.isEmpty());
    QCOMPARE(info.releases.first(), m_version);
    // Debian's changelog takes the version from CMake, and has the metainfo's day.
    const QString changelog = u"resources/debian/changelog.in"_qs;
    QCOMPARE(found(changelog, u"^litecopy \\((.*)\\)"_qs), u"@PROJECT_VERSION@"_qs);
    const QLocale english(QLocale::English);
    const QDate day = QDate::fromString(info.dates.first(), Qt::ISODate);
    QCOMPARE(found(changelog, u"^ -- .*>  (.*) \\d\\d:\\d\\d:\\d\\d [+]0000$"_qs),
             english.toString(day, u"ddd, dd MMM yyyy"_qs));
    // What other projects ask for is the series, and it is written nowhere else.
    const QString series = m_version.section(u'.', 0, 1);
    QCOMPARE(found(u"tests/house/consumer/CMakeLists.txt"_qs, u"find_package\\(Litecopy (\\S+) REQUIRED\\)"_qs),
             series);
}

void ReleaseTest::theProgramsTellTheirVersionAndThoseOfQtAndSqlite()
{
    const auto check = [this](const QString &name, const QString &program) {
        const Answer answer = answerOf(program, {u"--version"_qs});
        QCOMPARE(answer.exitCode, 0);
        const QRegularExpression expected(QStringLiteral("^%1 %2 \\(SQLite 3\\.\\d+\\.\\d+, Qt %3\\)\n$")
                                              .arg(name, QRegularExpression::escape(m_version),
                                                   QRegularExpression::escape(QLatin1String(qVersion()))));
        QVERIFY2(expected.match(QString::fromUtf8(answer.text)).hasMatch(), answer.text);
    };
    check(u"litecopy-cli"_qs, QStringLiteral(LITECOPY_CLI));
#ifdef LITECOPY_WINDOW
    qputenv("QT_QPA_PLATFORM", "offscreen");
    check(u"litecopy"_qs, QStringLiteral(LITECOPY_WINDOW));
#endif
}

void ReleaseTest::thePageOfTheLibraryQuotesWhatIsBuilt()
{
    const QString page = QString::fromUtf8(textOf(u"docs/library.md"_qs));
    const QString example = QString::fromUtf8(textOf(u"tests/examples/fourways.cpp"_qs));
    static const QRegularExpression block(u"```cpp\n(.*?)```"_qs, QRegularExpression::DotMatchesEverythingOption);
    int blocks = 0;
    for (auto matches = block.globalMatch(page); matches.hasNext(); ++blocks) {
        const QString quoted = matches.next().captured(1);
        QVERIFY2(example.contains(quoted), qPrintable(quoted));
    }
    QCOMPARE(blocks, 7);
    // It names files and tests that are there.
    for (const QString &name : {u"tests/examples/fourways.cpp"_qs, u"tests/core/tst_fourways.cpp"_qs,
                                u"tests/house/consumer"_qs, u"resources/litecopy-cli.schema.json"_qs}) {
        QVERIFY2(page.contains(name) && QFile::exists(pathOf(name)), qPrintable(name));
    }
}

void ReleaseTest::theMetainfoIsWhatSoftwareCentresAskFor()
{
    const Metainfo info = readMetainfo();
    QVERIFY(info.isReadable);
    QVERIFY2(!info.summary.isEmpty() && info.summary.size() <= 35, qPrintable(info.summary));
    QVERIFY(!info.summary.endsWith(u'.'));
    QVERIFY(!info.summary.contains(u"SQLite"));
    QCOMPARE(QSet<QString>(info.colours.begin(), info.colours.end()), (QSet<QString>{u"light"_qs, u"dark"_qs}));
    QVERIFY(!info.developer.isEmpty());
    QVERIFY(info.urls.contains(u"homepage"_qs) && info.urls.contains(u"bugtracker"_qs));
    QCOMPARE(info.describedReleases, int(info.releases.size()));
    QVERIFY2(info.images.size() >= 3 && info.images.size() <= 6, qPrintable(info.images.join(u' ')));
    QCOMPARE(info.captions.size(), info.images.size());
    for (const QString &caption : info.captions)
        QVERIFY2(!caption.isEmpty() && !caption.endsWith(u'.'), qPrintable(caption));
    // The picture itself is in the tree.
    for (const QString &image : info.images)
        QVERIFY2(QFile::exists(pictureOf(image)), qPrintable(image));
}

void ReleaseTest::thePicturesForSoftwareCentresAreOfAWindowWithItsShadow()
{
#ifdef LITECOPY_WINDOW
    for (const QString &name : readMetainfo().images) {
        const QImage image(pictureOf(name));
        QVERIFY2(!image.isNull() && image.hasAlphaChannel(), qPrintable(name));
        // Around the window nothing but its shadow: the picture's own edge is clear, and darker towards the window.
        const auto alpha = [&image](int x, int y) { return image.pixelColor(x, y).alpha(); };
        const QPoint middle(image.width() / 2, image.height() / 2);
        const auto fromEdge = [](int wanted, int length, const std::function<int(int)> &alphaAt) {
            int at = 0;
            while (at < length && alphaAt(at) < wanted)
                ++at;
            return at;
        };
        const int left = fromEdge(255, middle.x(), [&](int x) { return alpha(x, middle.y()); });
        const int top = fromEdge(255, middle.y(), [&](int y) { return alpha(middle.x(), y); });
        const int right =
            image.width() - fromEdge(255, middle.x(), [&](int x) { return alpha(image.width() - 1 - x, middle.y()); });
        const int bottom = image.height()
            - fromEdge(255, middle.y(), [&](int y) { return alpha(middle.x(), image.height() - 1 - y); });
        QVERIFY2(left > 20 && alpha(0, middle.y()) == 0 && alpha(left - 1, middle.y()) > 20, qPrintable(name));
        // Round corners, and a window that can be read when it is shown smaller.
        QVERIFY2(alpha(left, top) < 255 && alpha(right - 1, bottom - 1) < 255, qPrintable(name));
        QVERIFY2(right - left <= 1000 && bottom - top <= 700, qPrintable(name));
    }
#else
    QSKIP("There is no window in this build");
#endif
}

/// What a sandbox may do is a decision: each with its reason above it.
void ReleaseTest::theFlatpakAsksForNothingWithoutAReason()
{
    const QStringList lines = QString::fromUtf8(textOf(u"resources/flatpak/org.litecopy.litecopy.yml"_qs)).split(u'\n');
    QVERIFY(lines.contains(u"id: org.litecopy.litecopy"_qs));
    QVERIFY(lines.contains(u"command: litecopy"_qs));
    QStringList asked;
    bool isReasoned = false;
    for (const QString &line : lines.mid(lines.indexOf(u"finish-args:"_qs) + 1)) {
        if (!line.startsWith(u"  "))
            break;
        isReasoned = isReasoned || line.startsWith(u"  # "_qs);
        if (line.startsWith(u"  - "_qs)) {
            asked += line.mid(4);
            QVERIFY2(std::exchange(isReasoned, false), qPrintable(line));
        }
    }
    const QStringList allowed{u"--socket=wayland"_qs,  u"--socket=fallback-x11"_qs,
                              u"--share=ipc"_qs,       u"--device=dri"_qs,
                              u"--filesystem=host"_qs, u"--talk-name=org.freedesktop.Notifications"_qs};
    QCOMPARE(asked, allowed);
}

void ReleaseTest::theMetainfoIsStrictlyValid()
{
    const QString appstream = QStandardPaths::findExecutable(u"appstreamcli"_qs);
    if (appstream.isEmpty())
        QSKIP("appstreamcli is not installed");
    const QTemporaryDir folder;
    const auto check = [&](const QByteArray &text) {
        QFile file(folder.filePath(metainfoName));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Answer();
        file.close();
        return answerOf(appstream, {u"validate"_qs, u"--strict"_qs, u"--pedantic"_qs, u"--no-net"_qs, file.fileName()});
    };
    QByteArray text = textOf(u"resources/desktop/"_qs + metainfoName);
    Answer answer = check(text);
    if (answer.exitCode != 0 && answer.text.contains("unknown-tag developer\n")) {
        // AppStream before 0.16.4 doesn't know this element yet, which newer ones ask for.
        const qsizetype begin = text.indexOf("  <developer ");
        const QByteArray end = "</developer>\n";
        text.remove(begin, text.indexOf(end, begin) + end.size() - begin);
        answer = check(text);
    }
    QVERIFY2(answer.exitCode == 0, answer.text);
    // The strict check is one that can fail.
    QVERIFY(check(QByteArray(text).replace("<summary>", "<summary>http://")).exitCode != 0);
}

void ReleaseTest::theDesktopEntryIsValid()
{
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_qs);
    if (validator.isEmpty())
        QSKIP("desktop-file-validate is not installed");
    const Answer answer = answerOf(validator, {pathOf(u"resources/desktop/"_qs + desktopName)});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.text + answer.errors, QByteArray());
}

void ReleaseTest::theSmallestIconHasMoreThanOneColour()
{
#ifdef LITECOPY_WINDOW
    const QImage icon(pathOf(u"resources/icons/16x16/org.litecopy.litecopy.png"_qs));
    QCOMPARE(icon.size(), QSize(16, 16));
    // By hue: database, copy and mark each have one of their own, and a good part of the picture.
    QMap<int, int> hues;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor colour = icon.pixelColor(x, y);
            if (colour.alpha() > 128 && colour.hslSaturation() > 80)
                ++hues[colour.hslHue() / 60];
        }
    }
    const auto large = std::count_if(hues.cbegin(), hues.cend(), [](int pixels) { return pixels >= 12; });
    QVERIFY2(large >= 3, qPrintable(QString::number(large)));
#else
    QSKIP("There is no window in this build");
#endif
}

QTEST_GUILESS_MAIN(ReleaseTest)
#include "tst_release.moc"
