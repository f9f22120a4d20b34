// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Page map and table of a database against sqlite3_analyzer on the same file, in paired runs.
// litecopy-bench-inspect [--pairs=7] [--mebibytes=1024] [DATABASE]

#include <litecopy/inspection.h>

#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Rows of a hundred bytes with two indexes, a share of long rows, some deleted again.
void makeDatabase(const std::filesystem::path &path, qint64 mebibytes)
{
    SqlHandle database(path, true);
    database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;"
                     "CREATE TABLE events(id INTEGER PRIMARY KEY, time INTEGER, kind INTEGER, note TEXT);"
                     "CREATE TABLE files(name TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;"
                     "CREATE TABLE images(id INTEGER PRIMARY KEY, data BLOB);");
    const auto insert = [&database](const char *into, qint64 count, const char *columns) {
        database.execute(QByteArray("INSERT INTO ") + into
                         + " WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<"
                         + QByteArray::number(count) + ") SELECT " + columns + " FROM n;");
    };
    insert("events", mebibytes * 5100, "x, x * 7919 % 86400, x % 17, hex(zeroblob(40)) || x");
    insert("files", mebibytes * 180, "printf('%08x', x * 2654435761 % 4294967296), randomblob(900)");
    insert("images", mebibytes * 8, "x, zeroblob(20000)");
    database.execute("CREATE INDEX byTime ON events(time); CREATE INDEX byKind ON events(kind, time);"
                     "DELETE FROM events WHERE id % 1000 = 0; DELETE FROM images WHERE id % 20 = 0;");
}

double inspectSeconds(const std::filesystem::path &path)
{
    QElapsedTimer timer;
    timer.start();
    CopyControl control;
    const Inspection inspection = inspectDatabase(path, control);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!inspection.isSound())
        qFatal("the database is not sound: %llu problems", static_cast<unsigned long long>(inspection.problemCount));
    return seconds;
}

double analyzerSeconds(const std::filesystem::path &path)
{
    QElapsedTimer timer;
    timer.start();
    QProcess analyzer;
    analyzer.setStandardOutputFile(QProcess::nullDevice());
    analyzer.start(QStringLiteral("sqlite3_analyzer"), {QString::fromStdString(path.native())});
    if (!analyzer.waitForFinished(-1) || analyzer.exitCode() != 0)
        qFatal("sqlite3_analyzer is needed: Debian's package sqlite3-tools");
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption pairs(QStringLiteral("pairs"), {}, QStringLiteral("count"), QStringLiteral("7"));
    const QCommandLineOption size(QStringLiteral("mebibytes"), {}, QStringLiteral("size"), QStringLiteral("1024"));
    parser.addOptions({pairs, size});
    parser.addHelpOption();
    parser.process(application);

    const TemporaryFolder folder;
    std::filesystem::path path = folder / "bench.db";
    if (parser.positionalArguments().isEmpty())
        makeDatabase(path, parser.value(size).toLongLong());
    else
        path = parser.positionalArguments().constFirst().toStdString();

    inspectSeconds(path); // both find the file in the page cache
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> factors;
    for (int pair = 0; pair < std::max(1, parser.value(pairs).toInt()); ++pair) {
        ours.push_back(inspectSeconds(path));
        theirs.push_back(analyzerSeconds(path));
        factors.push_back(ours.back() / theirs.back());
    }
    std::printf("%.0f MiB: map and table %.3f s, sqlite3_analyzer %.3f s, factor median %.2f min %.2f max %.2f\n",
                double(std::filesystem::file_size(path)) / 1048576.0, median(ours), median(theirs), median(factors),
                *std::ranges::min_element(factors), *std::ranges::max_element(factors));
    return 0;
}
