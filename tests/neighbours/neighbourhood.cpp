// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"
#include "command.h"

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/sqlhandle.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace Litecopy::Test {

namespace {

constexpr uid_t nobody = 65534;
bool isCopying(Way way)
{
    return way != Way::Memory && way != Way::Info && way != Way::Compare;
}

/// Files that are nobody's but the user's, by names that are nearly Litecopy's own.
void plantInnocents(const fs::path &folder)
{
    fs::create_directories(folder / ".litecopy-archive/2024");
    writeFile(folder / ".litecopy-archive/2024/copy.db", "a copy of the user's own");
    fs::create_directories(folder / ".litecopy-Ab12Cd");
    writeFile(folder / ".litecopy-Ab12Cd/copy.db", "another one");
    writeFile(folder / ".litecopy-backup", "no folder at all");
    writeFile(folder / "copy.db.part", "mine");
}

/// But for what programs at work do to the bank they share: marks in its index; with `atWork` all of its files, of
/// which `abandonedIn()` tells more.
FolderSnapshot innocent(const fs::path &folder, bool atWork)
{
    std::map<std::string, EntrySnapshot> entries = FolderSnapshot(folder).entries();
    std::erase_if(entries, [&](const auto &entry) {
        return atWork && (entry.first == "bank.db" || entry.first.starts_with("bank.db-"));
    });
    if (const auto index = entries.find("bank.db-shm"); index != entries.end()) {
        index->second.content.clear();
        index->second.modified = 0;
    }
    return FolderSnapshot(std::move(entries));
}

constexpr const char *sidecarNames[] = {"bank.db-wal", "bank.db-shm", "bank.db-journal"};

bool isOpenSomewhere(const FileIdentity &file)
{
    std::error_code gone;
    const fs::directory_iterator end;
    for (fs::directory_iterator process("/proc", gone); !gone && process != end; process.increment(gone)) {
        std::error_code closed;
        for (fs::directory_iterator descriptor(process->path() / "fd", closed); !closed && descriptor != end;
             descriptor.increment(closed)) {
            if (identify(descriptor->path()).isSameFile(file))
                return true;
        }
    }
    return false;
}

/// Sidecars that were not there before, that no program has open, and that stay: they are ours.
QString abandonedIn(const fs::path &folder, const std::map<std::string, FileIdentity> &before)
{
    QStringList abandoned;
    for (const char *const name : sidecarNames) {
        const auto mayBeOurs = [&] {
            const FileIdentity now = identify(folder / name);
            return now.exists && !now.isSameFile(before.at(name)) && !isOpenSomewhere(now);
        };
        QElapsedTimer timer;
        timer.start();
        bool stays = mayBeOurs();
        while (stays && timer.elapsed() < 1000) {
            QTest::qWait(20);
            stays = mayBeOurs();
        }
        if (stays)
            abandoned << QString::fromLatin1(name);
    }
    return abandoned.join(u' ');
}

/// The library's answer has no exit code: the one that the command line would end with.
int exitCodeNamed(const QString &error)
{
    for (int code = 1; code < 256; ++code) {
        if (error == QLatin1String(errorName(ErrorCode(code))))
            return int(exitCode(ErrorCode(code)));
    }
    return 1;
}

/// What a bank that is a file of its own holds.
void audit(const fs::path &database, Visit &visit)
{
    try {
        SqlHandle bank(database);
        const QByteArray check = bank.text("PRAGMA integrity_check(3)");
        if (check != "ok")
            visit.damage = QString::fromUtf8(check);
        visit.sum = bank.integer("SELECT sum(balance) FROM accounts");
        visit.transfers = bank.integer("SELECT count(*) FROM transfers");
    } catch (const std::exception &error) {
        visit.damage = QString::fromUtf8(error.what());
    }
}

QJsonObject lastObject(const QByteArray &lines)
{
    return QJsonDocument::fromJson(lines.trimmed().split('\n').last()).object();
}

QJsonObject treeNamed(const QJsonArray &trees, const QString &name)
{
    for (const QJsonValue &tree : trees) {
        if (tree[u"name"].toString() == name)
            return tree.toObject();
    }
    return {};
}

QStringList words(const QByteArrayList &bytes)
{
    QStringList list;
    for (const QByteArray &word : bytes)
        list << QString::fromLocal8Bit(word);
    return list;
}

} // namespace

const char *wayName(Way way)
{
    constexpr const char *names[] = {"auto", "clone",  "online", "snapshot", "compact",
                                     "into", "memory", "info",   "compare"};
    return names[int(way)];
}

void addWays(const QList<Way> &without)
{
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        if (!without.contains(way))
            QTest::newRow(wayName(way)) << way;
    }
}

Neighbourhood::Neighbourhood(const DatabaseShape &shape)
{
    fs::create_directory(home());
    fs::create_directory(out());
    buildDatabase(source(), shape);
    buildDatabase(m_folder / "empty.db", {});
    m_emptyBank = readFile(m_folder / "empty.db");
    fs::remove(m_folder / "empty.db");
    plantInnocents(home());
    plantInnocents(out());
}

void Neighbourhood::layOut(bool asNobody) const
{
    const auto give = [asNobody](const fs::path &path) {
        if (::geteuid() == 0 && ::chown(path.c_str(), asNobody ? nobody : 0, asNobody ? nobody : 0) != 0)
            throw std::runtime_error("chown failed");
    };
    give(out());
    for (const QString &name : namesIn(out())) {
        if (name.startsWith(QStringLiteral("copy.db")) ? name != QStringLiteral("copy.db.part")
                                                       : name.startsWith(QStringLiteral("other")))
            fs::remove(out() / name.toStdString());
    }
    writeFile(out() / "other.db", m_emptyBank);
    give(out() / "other.db");
}

Visit Neighbourhood::visit(Way way, const fs::path &source, const Journey &journey) const
{
    Visit visit;
    visit.way = way;
    layOut(journey.asNobody);
    const bool atWork = !journey.othersChangeFiles.isEmpty();
    const FolderSnapshot homeBefore = innocent(home(), atWork);
    const FolderSnapshot outBefore = innocent(out(), false);
    std::map<std::string, FileIdentity> sidecarsBefore;
    for (const char *const name : sidecarNames)
        sidecarsBefore.emplace(name, identify(home() / name));
    QElapsedTimer timer;
    timer.start();
    if (isCopying(way))
        goCopying(visit, source, journey);
    else if (way == Way::Memory)
        goLoading(visit, source, journey);
    else
        goLooking(visit, source, journey);
    visit.time = std::chrono::milliseconds(timer.elapsed());

    visit.trespass = homeBefore.differenceTo(innocent(home(), atWork));
    if (atWork)
        visit.trespass += abandonedIn(home(), sidecarsBefore);
    std::map<std::string, EntrySnapshot> expected = outBefore.entries();
    std::map<std::string, EntrySnapshot> found = FolderSnapshot(out()).entries();
    if (visit.accepted && isCopying(way)) {
        const std::string destination = way == Way::Into ? "other.db" : "copy.db";
        expected.erase(destination);
        found.erase(destination);
        std::erase_if(found, [&](const auto &entry) {
            return way == Way::Into && entry.first.starts_with("other-before-") && !expected.contains(entry.first);
        });
    }
    // What was written into it and rolled back has another time stamp.
    if (way == Way::Into && !visit.accepted && found.contains("other.db"))
        found["other.db"].modified = expected["other.db"].modified;
    const QString outside = FolderSnapshot(expected).differenceTo(FolderSnapshot(found));
    if (!outside.isEmpty())
        visit.trespass += QStringLiteral(" beside the copy: ") + outside;
    if (visit.accepted && isCopying(way))
        audit(way == Way::Into ? out() / "other.db" : copy(), visit);
    return visit;
}

void Neighbourhood::goCopying(Visit &visit, const fs::path &source, const Journey &journey) const
{
    QByteArrayList arguments{"copy", "--json", "--progress=never",
                             "--timeout=" + QByteArray::number(qint64(journey.timeout.count())) + "ms"};
    arguments += journey.options;
    if (visit.way == Way::Into)
        arguments += "--into";
    else
        arguments += "--method=" + QByteArray(wayName(visit.way));
    arguments += bytes(source);
    arguments += bytes(visit.way == Way::Into ? out() / "other.db" : copy());
    ProgramSetup setup;
    setup.through = journey.through;
    setup.asNobody = journey.asNobody;
    setup.othersChangeFiles = "the visit looks at both folders itself";
    const ProgramEnd end = run(arguments, setup);
    visit.exitCode = end.exitCode;
    visit.messages = end.output + end.errors;
    const QJsonObject summary = lastObject(end.output);
    visit.receipt = summary[u"receipt"].toObject();
    visit.outcome = summary[u"outcome"].toString();
    visit.proof = visit.receipt[u"proof"].toString();
    visit.accepted = visit.outcome == QStringLiteral("verified") || visit.outcome == QStringLiteral("copied");
}

void Neighbourhood::goLoading(Visit &visit, const fs::path &source, const Journey &journey) const
{
    CopyRequest request;
    request.source = source;
    CopierProcess copier;
    copier.startThrough(words(journey.through));
    QStringList options{QStringLiteral("what=memory")};
    if (journey.asNobody)
        options << QStringLiteral("user=65534");
    if (!copier.start(request, options)) {
        visit.messages = "the copier did not start";
        return;
    }
    const CopierReport report = copier.waitForReport();
    visit.receipt = report.receipt;
    visit.outcome = report.outcome.toLower();
    visit.proof = visit.receipt[u"proof"].toString();
    visit.accepted = report.isCopied();
    visit.exitCode = visit.accepted ? 0 : exitCodeNamed(report.error);
    visit.messages = (report.error + u' ' + report.title).toUtf8();
    if (!visit.accepted)
        return;
    if (report.content[u"check"].toString() != QStringLiteral("ok"))
        visit.damage = report.content[u"check"].toString();
    visit.sum = report.content[u"sum"].toInteger();
    visit.transfers = report.content[u"transfers"].toInteger();
}

void Neighbourhood::goLooking(Visit &visit, const fs::path &source, const Journey &journey) const
{
    ProgramSetup setup;
    setup.through = journey.through;
    setup.asNobody = journey.asNobody;
    setup.othersChangeFiles = "the visit looks at both folders itself";
    const QByteArrayList arguments = visit.way == Way::Info
        ? QByteArrayList{"info", "--tables", "--json", bytes(source)}
        : QByteArrayList{"compare", "--json", bytes(source),
                         bytes(journey.other.empty() ? out() / "other.db" : journey.other)};
    const ProgramEnd end = run(arguments, setup);
    visit.exitCode = end.exitCode;
    visit.messages = end.output + end.errors;
    const QJsonObject answer = lastObject(end.output);
    const QJsonObject content = visit.way == Way::Info ? answer[u"inspection"].toObject() : answer;
    visit.outcome = content.contains(u"error") ? QStringLiteral("failed") : QStringLiteral("told");
    // What is said not to be of one moment is no answer.
    visit.accepted = !content.contains(u"error") && content[u"consistent"].toBool();
    if (!visit.accepted)
        return;
    const QJsonArray &trees = visit.trees = content[u"trees"].toArray();
    if (visit.way == Way::Info) {
        visit.transfers = treeNamed(trees, QStringLiteral("transfers"))[u"entries"].toInteger(-1);
        if (content[u"problemCount"].toInteger() != 0)
            visit.damage =
                QString::fromUtf8(QJsonDocument(content[u"problems"].toArray()).toJson(QJsonDocument::Compact));
    } else {
        // Nothing was transferred in the other one.
        visit.transfers = treeNamed(trees, QStringLiteral("transfers"))[u"onlyInFirst"].toInteger(-1);
    }
}

QString objection(const Visit &visit, const Expected &expected, const Journey &journey)
{
    QStringList objections;
    // Of looking there is no time-out to give: it waits 2 s for a lock. Loading into memory has the library's own 30 s.
    const auto limit = patient((visit.way == Way::Memory ? 30'000ms : journey.timeout) + 4s);
    if (visit.time > limit)
        objections << QStringLiteral("it took %1 ms, %2 at most").arg(visit.time.count()).arg(limit.count());
    if (!visit.trespass.isEmpty())
        objections << QStringLiteral("others' files changed: ") + visit.trespass;
    if (!visit.accepted && expected.mayBeOfNoMoment && visit.outcome == QStringLiteral("told")) {
        // It says that it can't tell.
    } else if (!visit.accepted) {
        const bool refused = visit.exitCode > 0 && visit.exitCode < 128;
        const bool asked = expected.mustRefuse || !expected.refusals.isEmpty();
        if (!refused || !asked)
            objections << QStringLiteral("it was not accepted");
        else if (!expected.refusals.isEmpty() && !expected.refusals.contains(visit.exitCode))
            objections << QStringLiteral("exit code %1").arg(visit.exitCode);
        else if (!expected.named.isEmpty() && !visit.messages.contains(expected.named))
            objections << QStringLiteral("the message does not name ") + QString::fromUtf8(expected.named);
    } else if (expected.mustRefuse) {
        objections << QStringLiteral("it was accepted, with %1 transfers").arg(visit.transfers.value_or(-1));
    } else {
        if (!expected.mayBeUnlike) {
            if (isCopying(visit.way) && visit.exitCode != 0)
                objections << QStringLiteral("exit code %1 of a sound database").arg(visit.exitCode);
            if (!visit.damage.isEmpty())
                objections << QStringLiteral("damage: ") + visit.damage;
            if (visit.transfers.value_or(-1) < expected.least || visit.transfers.value_or(-1) > expected.most)
                objections << QStringLiteral("%1 transfers, not %2 to %3")
                                  .arg(visit.transfers.value_or(-1))
                                  .arg(expected.least)
                                  .arg(expected.most);
            if (visit.sum && *visit.sum != expected.sum)
                objections << QStringLiteral("the accounts sum up to %1, not %2").arg(*visit.sum).arg(expected.sum);
        }
        const bool proved = visit.proof != QStringLiteral("none") && !visit.proof.isEmpty();
        if (visit.outcome == QStringLiteral("verified") && !proved)
            objections << QStringLiteral("verified without a proof");
        const bool proves = isCopying(visit.way) || visit.way == Way::Memory;
        // A snapshot takes no lock by what it is: whether something else proves it, it says itself.
        const bool unlocked = visit.way == Way::Snapshot && expected.proofs.contains(QStringLiteral("pinned"));
        if (proves && !unlocked && !expected.proofs.isEmpty() && !expected.proofs.contains(visit.proof))
            objections << QStringLiteral("proof %1, not %2").arg(visit.proof, expected.proofs.join(u" or "));
        if (proves && !proved && visit.receipt[u"unproved"].toString().isEmpty())
            objections << QStringLiteral("nothing says why it is not proved");
    }
    if (objections.isEmpty())
        return {};
    return objections.join(QStringLiteral("; ")) + QStringLiteral("\n    ") + QString::fromLatin1(wayName(visit.way))
        + QStringLiteral(" ended with %1, %2, in %3 ms and said: ")
              .arg(visit.exitCode)
              .arg(visit.outcome)
              .arg(visit.time.count())
        + QString::fromUtf8(visit.messages.left(1200));
}

QString objectionBeside(WriterProcess &writer, const Neighbourhood &neighbourhood, Way way, Expected expected,
                        Journey journey)
{
    journey.othersChangeFiles = "a writer commits meanwhile";
    expected.least = writer.report().commits;
    const Visit visit = neighbourhood.visit(way, journey);
    const WriterReport report = writer.report();
    if (!report.valid)
        return QStringLiteral("the writer is gone: ") + writer.errorOutput();
    // It counts a transfer after it is committed, so the last one may be there already.
    expected.most = report.commits + 1;
    return objection(visit, expected, journey);
}

} // namespace Litecopy::Test
