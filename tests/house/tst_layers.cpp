// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// One arrow through the house: tests -> app -> core, and inside core job -> keep, rescue -> copy, inspect -> live ->
/// sqlite -> system.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsTheArrow();
    void anIncludeAgainstTheArrowIsSeen_data();
    void anIncludeAgainstTheArrowIsSeen();
    void theLibraryLinksQtCoreAndSqliteAlone();
    void theCommandLineNeedsNoWindow();

private:
    const IncludeRules m_rules{QStringLiteral(LITECOPY_SOURCE_DIR)};
};

void LayersTest::everyIncludeFollowsTheArrow()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_qs,
                                            QRegularExpression::MultilineOption);
    const QDir top(QStringLiteral(LITECOPY_SOURCE_DIR));
    QStringList objections;
    int files = 0;
    int includes = 0;
    for (const char *folder : {"core", "app", "resources", "tests"}) {
        QDirIterator iterator(top.filePath(QString::fromLatin1(folder)), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            const QString text = QString::fromUtf8(file.readAll());
            const QString name = top.relativeFilePath(file.fileName());
            ++files;
            for (auto matches = include.globalMatch(text); matches.hasNext(); ++includes) {
                const QRegularExpressionMatch match = matches.next();
                const QString objection = m_rules.objection(name, match.captured(2), match.captured(1) == u"\"");
                if (!objection.isEmpty())
                    objections += QStringLiteral("%1 includes %2: %3").arg(name, match.captured(2), objection);
            }
        }
    }
    qInfo("%d includes of %d files", includes, files);
    QVERIFY(files > 50);
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
}

void LayersTest::anIncludeAgainstTheArrowIsSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("SQLite in core/sqlite") << u"core/sqlite/backup.cpp"_qs << u"sqlite3.h"_qs << false << true;
    QTest::newRow("SQLite in core/copy") << u"core/copy/plan.cpp"_qs << u"sqlite3.h"_qs << false << false;
    QTest::newRow("SQLite in a program") << u"app/gui/main.cpp"_qs << u"sqlite3.h"_qs << false << false;
    QTest::newRow("SQLite in a test") << u"tests/core/tst_backup.cpp"_qs << u"sqlite3.h"_qs << false << true;
    QTest::newRow("POSIX in core/system") << u"core/system/filecopy.cpp"_qs << u"fcntl.h"_qs << false << true;
    QTest::newRow("POSIX in core/copy") << u"core/copy/plan.cpp"_qs << u"sys/stat.h"_qs << false << false;
    QTest::newRow("errno in core/sqlite") << u"core/sqlite/backup.cpp"_qs << u"cerrno"_qs << false << false;
    QTest::newRow("POSIX in the programs' file for it")
        << u"app/shared/process.cpp"_qs << u"unistd.h"_qs << false << true;
    QTest::newRow("POSIX in a program") << u"app/cli/main.cpp"_qs << u"unistd.h"_qs << false << false;
    QTest::newRow("settings beside the window") << u"app/gui/settings.cpp"_qs << u"QSettings"_qs << false << true;
    QTest::newRow("settings in the window") << u"app/gui/filecard.cpp"_qs << u"QSettings"_qs << false << false;
    QTest::newRow("system to sqlite") << u"core/system/heldlocks.cpp"_qs << u"sqlite/vfsfile.h"_qs << true << false;
    QTest::newRow("sqlite to system") << u"core/sqlite/vfsfile.cpp"_qs << u"system/names.h"_qs << true << true;
    QTest::newRow("Qt Core in core") << u"core/job/job.cpp"_qs << u"QThread"_qs << false << true;
    QTest::newRow("Qt Gui in core") << u"core/job/job.cpp"_qs << u"QGuiApplication"_qs << false << false;
    QTest::newRow("Qt Widgets by module in core")
        << u"core/job/job.cpp"_qs << u"QtWidgets/QWidget"_qs << false << false;
    QTest::newRow("copy to sqlite") << u"core/copy/plan.cpp"_qs << u"sqlite/connectionuse.h"_qs << true << true;
    QTest::newRow("sqlite to copy") << u"core/sqlite/backup.cpp"_qs << u"litecopy/copyplan.h"_qs << false << false;
    QTest::newRow("sqlite to format") << u"core/sqlite/vfstap.cpp"_qs << u"format/bytes.h"_qs << true << true;
    QTest::newRow("format to sqlite") << u"core/format/wal.cpp"_qs << u"sqlite/vfsfile.h"_qs << true << false;
    QTest::newRow("format to SQLite's errors")
        << u"core/format/wal.cpp"_qs << u"litecopy/sqliteerror.h"_qs << false << false;
    QTest::newRow("Qt Sql in core/sql") << u"core/sql/sqldatabase.cpp"_qs << u"QSqlDriver"_qs << false << true;
    QTest::newRow("Qt Gui in core/sql") << u"core/sql/sqldatabase.cpp"_qs << u"QImage"_qs << false << false;
    QTest::newRow("Qt Sql in core/copy") << u"core/copy/plan.cpp"_qs << u"QSqlDriver"_qs << false << false;
    QTest::newRow("sql to sqlite") << u"core/sql/sqldatabase.cpp"_qs << u"sqlite/version.h"_qs << true << true;
    QTest::newRow("sql to copy") << u"core/sql/sqldatabase.cpp"_qs << u"copy/border.h"_qs << true << false;
    QTest::newRow("copy to sql") << u"core/copy/plan.cpp"_qs << u"litecopy/sqldatabase.h"_qs << false << false;
    QTest::newRow("copy to job") << u"core/copy/plan.cpp"_qs << u"litecopy/copyjob.h"_qs << false << false;
    QTest::newRow("job to copy") << u"core/job/job.cpp"_qs << u"litecopy/copycontrol.h"_qs << false << true;
    QTest::newRow("keep to copy") << u"core/keep/keepcopy.cpp"_qs << u"litecopy/copydatabase.h"_qs << false << true;
    QTest::newRow("copy to keep") << u"core/copy/plan.cpp"_qs << u"litecopy/copylist.h"_qs << false << false;
    QTest::newRow("job to keep") << u"core/job/keepjob.cpp"_qs << u"litecopy/keepcopy.h"_qs << false << true;
    QTest::newRow("program to library") << u"app/cli/main.cpp"_qs << u"litecopy/copyjob.h"_qs << false << true;
    QTest::newRow("program to the library's inside")
        << u"app/cli/main.cpp"_qs << u"sqlite/connectionuse.h"_qs << true << false;
    QTest::newRow("program to the other program") << u"app/gui/main.cpp"_qs << u"terminal.h"_qs << true << false;
    QTest::newRow("program to what both share") << u"app/cli/textreport.cpp"_qs << u"copytext.h"_qs << true << true;
    QTest::newRow("thread in a program") << u"app/gui/main.cpp"_qs << u"QThread"_qs << false << false;
    QTest::newRow("D-Bus in what both programs share")
        << u"app/shared/userunits.cpp"_qs << u"QDBusMessage"_qs << false << true;
    QTest::newRow("D-Bus in core") << u"core/job/jobs.cpp"_qs << u"QDBusMessage"_qs << false << false;
    QTest::newRow("window in the command line") << u"app/cli/main.cpp"_qs << u"QWidget"_qs << false << false;
}

void LayersTest::anIncludeAgainstTheArrowIsSeen()
{
    QFETCH(const QString, file);
    QFETCH(const QString, header);
    QFETCH(const bool, quoted);
    QFETCH(const bool, allowed);
    QCOMPARE(m_rules.objection(file, header, quoted).isEmpty(), allowed);
}

void LayersTest::theLibraryLinksQtCoreAndSqliteAlone()
{
    const QStringList allowed{u"Qt6::Core"_qs, u"SQLite::SQLite3"_qs, u"Threads::Threads"_qs, u"litecopy_compiler"_qs};
    const QStringList libraries =
        QStringLiteral(LITECOPY_CORE_LIBRARIES).split(u',') + QStringLiteral(LITECOPY_CORE_INTERFACE).split(u',');
    QVERIFY(libraries.contains(u"Qt6::Core"_qs));
    QVERIFY(libraries.contains(u"SQLite::SQLite3"_qs));
    for (const QString &library : libraries)
        QVERIFY2(allowed.contains(library), qPrintable(library));
}

void LayersTest::theCommandLineNeedsNoWindow()
{
    QProcess readelf;
    readelf.start(u"readelf"_qs, {u"--dynamic"_qs, u"--wide"_qs, QStringLiteral(LITECOPY_CLI)});
    QVERIFY2(readelf.waitForFinished(), qPrintable(readelf.errorString()));
    const QByteArray needed = readelf.readAllStandardOutput();
    QVERIFY(needed.contains("libQt6Core.so"));
    QVERIFY(needed.contains("libsqlite3.so"));
    for (const char *library :
         {"libQt6Gui", "libQt6Widgets", "libX11", "libxcb", "libQt6Sql", "libQt6Network", "libQt6DBus"})
        QVERIFY2(!needed.contains(library), library);
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
