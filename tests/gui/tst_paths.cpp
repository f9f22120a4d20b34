// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What the window makes of typed text, URLs, drops and sources: pure functions, by rows.

#include "paths.h"

#include <QDir>
#include <QTest>

#include <cstring>
#include <map>

using namespace Litecopy;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextBecomesAPath_data();
    void typedTextBecomesAPath();
    void urlsKeepEveryByte_data();
    void urlsKeepEveryByte();
    void aRelativePathIsOfTheCurrentFolder();
    void urlsOfOtherMachinesAreNoPaths_data();
    void urlsOfOtherMachinesAreNoPaths();
    void aDropIsDecided_data();
    void aDropIsDecided();
    void aNameIsSuggested_data();
    void aNameIsSuggested();
};

void PathsTest::typedTextBecomesAPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("path");
    const QByteArray home = QDir::homePath().toUtf8();
    QTest::newRow("as it stands") << u"/a/b.db"_qs << QByteArray("/a/b.db");
    QTest::newRow("with blanks around") << u"  /a/b.db\n"_qs << QByteArray("/a/b.db");
    QTest::newRow("with a blank inside") << u"/a b/c.db"_qs << QByteArray("/a b/c.db");
    QTest::newRow("below home") << u"~/b.db"_qs << QByteArray(home + "/b.db");
    QTest::newRow("home alone") << u"~"_qs << home;
    QTest::newRow("a tilde further on") << u"/a/~b"_qs << QByteArray("/a/~b");
    QTest::newRow("another user's home is a name") << u"~b/c"_qs << QByteArray("~b/c");
    QTest::newRow("in quotes, as file managers copy it") << u"\"/a b/c.db\""_qs << QByteArray("/a b/c.db");
    QTest::newRow("in a shell's quotes") << u"'/a/b.db'\n"_qs << QByteArray("/a/b.db");
    QTest::newRow("a quote of its own") << u"/a/b'"_qs << QByteArray("/a/b'");
    QTest::newRow("a URL") << u"file:///a/b%20c.db"_qs << QByteArray("/a/b c.db");
    QTest::newRow("a file called like a URL") << u"file:b.db"_qs << QByteArray("b.db");
    QTest::newRow("percent signs in a path") << u"/a/50%25.db"_qs << QByteArray("/a/50%25.db");
    QTest::newRow("not ASCII") << u"/ä/✓.db"_qs << QByteArray("/ä/✓.db");
    QTest::newRow("nothing") << u""_qs << QByteArray();
}

void PathsTest::typedTextBecomesAPath()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, path);
    QCOMPARE(QByteArray::fromStdString(pathFromText(text).native()), path);
}

void PathsTest::urlsKeepEveryByte_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QByteArray("/a/b.db");
    QTest::newRow("blank, percent, question mark, hash") << QByteArray("/a b/50%?#.db");
    QTest::newRow("not ASCII") << QByteArray("/ä/✓.db");
    QTest::newRow("not UTF-8") << QByteArray("/a/\xff\xfe\x80.db");
    QTest::newRow("line end") << QByteArray("/a/b\nc.db");
    QTest::newRow("colon, semicolon, plus") << QByteArray("/a/file:b;+.db");
    QTest::newRow("backslash") << QByteArray("/a/b\\c.db");
}

void PathsTest::urlsKeepEveryByte()
{
    QFETCH(const QByteArray, path);
    const QUrl url = urlFromPath(path.toStdString());
    QVERIFY(url.isLocalFile());
    QCOMPARE(QByteArray::fromStdString(pathFromUrl(url).native()), path);
    // As it comes out of a drag or the settings.
    QCOMPARE(QByteArray::fromStdString(pathFromUrl(QUrl::fromEncoded(url.toEncoded())).native()), path);
}

void PathsTest::aRelativePathIsOfTheCurrentFolder()
{
    const QUrl url = urlFromPath("a.db");
    QVERIFY(url.isLocalFile());
    QCOMPARE(pathFromUrl(url).native(), (std::filesystem::current_path() / "a.db").native());
}

void PathsTest::urlsOfOtherMachinesAreNoPaths_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("web") << QUrl(u"https://example.org/a.db"_qs);
    QTest::newRow("another host's file") << QUrl(u"file://server/a.db"_qs);
    QTest::newRow("sftp") << QUrl(u"sftp://server/a.db"_qs);
    QTest::newRow("relative") << QUrl(u"a.db"_qs);
    QTest::newRow("empty") << QUrl();
}

void PathsTest::urlsOfOtherMachinesAreNoPaths()
{
    QFETCH(const QUrl, url);
    QVERIFY(pathFromUrl(url).empty());
}

void PathsTest::aDropIsDecided_data()
{
    using Action = DropDecision::Action;
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("overTo");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QStringList &urls, bool overTo, Action action, const char *path) {
        QTest::newRow(name) << urls << overTo << int(action) << QByteArray(path);
    };
    const QString db = u"file:///d/a.db"_qs;
    row("a database anywhere", {db}, false, Action::SetSource, "/d/a.db");
    row("a database on To", {db}, true, Action::SetDestination, "/d/a.db");
    row("any extension", {u"file:///d/History"_qs}, false, Action::SetSource, "/d/History");
    row("its WAL", {db + u"-wal"_qs}, false, Action::SetSource, "/d/a.db");
    row("its shared memory", {db + u"-shm"_qs}, false, Action::SetSource, "/d/a.db");
    row("its journal", {db + u"-journal"_qs}, false, Action::SetSource, "/d/a.db");
    row("its WAL on To", {db + u"-wal"_qs}, true, Action::SetDestination, "/d/a.db");
    row("a database with all its sidecars", {db, db + u"-shm"_qs, db + u"-wal"_qs}, false, Action::SetSource,
        "/d/a.db");
    row("sidecars before the database", {db + u"-wal"_qs, db}, false, Action::SetSource, "/d/a.db");
    row("a WAL without a database", {u"file:///d/lonely-wal"_qs}, false, Action::SetSource, "/d/lonely-wal");
    row("a folder anywhere", {u"file:///d"_qs}, false, Action::Refuse, "");
    row("a folder on To", {u"file:///d"_qs}, true, Action::SetDestinationFolder, "/d");
    row("a missing file anywhere", {u"file:///d/missing"_qs}, false, Action::Refuse, "");
    row("a missing file on To", {u"file:///d/missing"_qs}, true, Action::SetDestination, "/d/missing");
    row("two databases", {db, u"file:///d/b.db"_qs}, false, Action::Refuse, "");
    row("two databases on To", {db, u"file:///d/b.db"_qs}, true, Action::Refuse, "");
    row("a web address", {u"https://example.org/a.db"_qs}, false, Action::Refuse, "");
    row("a file and a web address", {db, u"https://example.org/a.db"_qs}, false, Action::Refuse, "");
    row("another host's file", {u"file://server/d/a.db"_qs}, true, Action::Refuse, "");
    row("nothing", {}, false, Action::Refuse, "");
}

void PathsTest::aDropIsDecided()
{
    QFETCH(const QStringList, urls);
    QFETCH(const bool, overTo);
    QFETCH(const int, action);
    QFETCH(const QByteArray, path);
    const std::map<std::string, PathKind> disk = {
        {"/d", PathKind::Folder},        {"/d/a.db", PathKind::File},         {"/d/a.db-wal", PathKind::File},
        {"/d/a.db-shm", PathKind::File}, {"/d/a.db-journal", PathKind::File}, {"/d/b.db", PathKind::File},
        {"/d/History", PathKind::File},  {"/d/lonely-wal", PathKind::File},
    };
    const PathProbe probe = [&disk](const std::filesystem::path &asked) {
        const auto found = disk.find(asked.native());
        return found == disk.end() ? PathKind::Missing : found->second;
    };
    QList<QUrl> list;
    for (const QString &url : urls)
        list.append(QUrl(url));
    const DropDecision decision = decideDrop(list, overTo ? DropZone::Destination : DropZone::Anywhere, probe);
    QCOMPARE(int(decision.action), action);
    QCOMPARE(QByteArray::fromStdString(decision.path.native()), path);
}

void PathsTest::aNameIsSuggested_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QList<QByteArray>>("taken");
    QTest::addColumn<QByteArray>("suggested");
    const QList<QByteArray> none;
    QTest::newRow("beside the source") << QByteArray("/d/name.db") << none << QByteArray("/d/name-2026-11-21-1405.db");
    QTest::newRow("with its own extension")
        << QByteArray("/d/places.sqlite") << none << QByteArray("/d/places-2026-11-21-1405.sqlite");
    QTest::newRow("without an extension")
        << QByteArray("/d/History") << none << QByteArray("/d/History-2026-11-21-1405.db");
    QTest::newRow("with a dot that is no extension")
        << QByteArray("/d/v1.2 of the year") << none << QByteArray("/d/v1.2 of the year-2026-11-21-1405.db");
    QTest::newRow("a copy of a copy") << QByteArray("/d/name-2026-11-20-1123.db") << none
                                      << QByteArray("/d/name-2026-11-21-1405.db");
    QTest::newRow("a kept copy, the second of its second")
        << QByteArray("/d/name-2026-11-20-112345-2.db.zst") << none << QByteArray("/d/name-2026-11-21-1405.db");
    QTest::newRow("dated twice already") << QByteArray("/d/name-2026-11-20-1123-2026-11-20-1126.db") << none
                                         << QByteArray("/d/name-2026-11-21-1405.db");
    QTest::newRow("a day is part of its name")
        << QByteArray("/d/name-2026-11-20.db") << none << QByteArray("/d/name-2026-11-20-2026-11-21-1405.db");
    QTest::newRow("hidden") << QByteArray("/d/.cache") << none << QByteArray("/d/.cache-2026-11-21-1405.db");
    QTest::newRow("ending in a dot") << QByteArray("/d/name.") << none << QByteArray("/d/name.-2026-11-21-1405.db");
    QTest::newRow("second in a minute") << QByteArray("/d/name.db") << QList<QByteArray>{"/d/name-2026-11-21-1405.db"}
                                        << QByteArray("/d/name-2026-11-21-1405-2.db");
    QTest::newRow("third in a minute") << QByteArray(
        "/d/name.db") << QList<QByteArray>{"/d/name-2026-11-21-1405.db", "/d/name-2026-11-21-1405-2.db"}
                                       << QByteArray("/d/name-2026-11-21-1405-3.db");
    QTest::newRow("as long as a name may be") << QByteArray("/d/" + QByteArray(252, 'x') + ".db") << none
                                              << QByteArray("/d/" + QByteArray(228, 'x') + "-2026-11-21-1405.db");
    QTest::newRow("cut between characters, not within one")
        << QByteArray("/d/" + QByteArray("ä").repeated(126) + ".db") << none
        << QByteArray("/d/" + QByteArray("ä").repeated(114) + "-2026-11-21-1405.db");
}

void PathsTest::aNameIsSuggested()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QList<QByteArray>, taken);
    QFETCH(const QByteArray, suggested);
    const std::filesystem::path path = source.toStdString();
    const auto name = suggestedCopy(path, path.parent_path(), QDateTime(QDate(2026, 11, 21), QTime(14, 5, 59)),
                                    [&taken](const std::filesystem::path &asked) {
                                        return taken.contains(QByteArray::fromStdString(asked.native()));
                                    });
    QCOMPARE(QByteArray::fromStdString(name.native()), suggested);
    QVERIFY(name.filename().native().size() + std::strlen("-journal") <= 255);
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
