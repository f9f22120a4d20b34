// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "diskrecord.h"
#include "faults.h"
#include "powercut.h"
#include "workbench.h"

#include "support/copying.h"
#include "support/databasebuilder.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/stat.h>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// The power is cut after every operation of a copy, and what was not synced is lost in every way.
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaults(); }
    void aWriteWithoutASyncIsLostAndASyncedOneIsNot();
    void afterEveryCutThereIsTheOldOrTheWholeNewDatabase_data();
    void afterEveryCutThereIsTheOldOrTheWholeNewDatabase();
    void thousandsOfStatesOfUpdatesWereLookedAt();

private:
    long m_states = 0;
    long m_statesInPlace = 0;
    long m_statesBySharing = 0;
    std::size_t m_differentInPlace = 0; ///< states
    std::size_t m_differentBySharing = 0;
    long m_updatedNext = 0;
    std::size_t m_scenarios = 0;
    long m_bad = 0;
    long m_lost = 0;
};

namespace {

/// What a state comes to, each different one opened once: by SQLite, and of an update, every tenth one by the next
/// update, too.
class Verdicts
{
public:
    Verdicts(const Workbench &bench, bool isUpdate)
        : m_bench(bench)
        , m_isUpdate(isUpdate)
    {
        fs::create_directory(m_folder / "to");
    }

    enum class Verdict
    {
        Old,
        New,
        Bad,
    };

    Verdict of(const std::map<std::string, QByteArray> &files, QString *why)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const auto &[path, content] : files) {
            hash.addData(QByteArray::fromStdString(path) + QByteArray::number(content.size()) + '|');
            hash.addData(content);
        }
        const QByteArray key = hash.result();
        if (const auto known = m_known.find(key); known != m_known.end()) {
            *why = known->second.second;
            return known->second.first;
        }
        Verdict verdict = open(files, why);
        if (m_isUpdate && m_known.size() % 10 == 0 && verdict != Verdict::Bad && !canBeUpdated(files, why))
            verdict = Verdict::Bad;
        m_known[key] = {verdict, *why};
        return verdict;
    }
    [[nodiscard]] std::size_t different() const noexcept { return m_known.size(); }
    [[nodiscard]] long updated() const noexcept { return m_updated; }

private:
    /// Without private folders, or with them.
    void lay(const std::map<std::string, QByteArray> &files, bool all) const
    {
        fs::remove_all(m_folder / "to");
        fs::create_directory(m_folder / "to");
        for (const auto &[path, content] : files) {
            const fs::path relative = fs::path(path).lexically_relative(m_bench.folder());
            if (relative.empty() || relative.native().starts_with("../") || (!all && relative.has_parent_path()))
                continue;
            fs::create_directories((m_folder / "to" / relative).parent_path());
            writeFile(m_folder / "to" / relative, content);
        }
    }
    /// With what lies beside it, and before anything else opened it.
    bool canBeUpdated(const std::map<std::string, QByteArray> &files, QString *why)
    {
        lay(files, true);
        CopyRequest request = m_bench.request();
        request.destination = m_folder / "to/copy.db";
        const CopyResult result = copy(request);
        ++m_updated;
        if ((result.isCopied() || result.outcome == CopyOutcome::UpToDate)
            && contentOf(request.destination, why) == m_bench.newContent()
            && !fs::exists(request.destination.native() + "-journal"))
            return true;
        *why += u"the next update: "_qs + inWords(result);
        return false;
    }
    Verdict open(const std::map<std::string, QByteArray> &files, QString *why)
    {
        lay(files, false);
        const fs::path database = m_folder / "to/copy.db";
        if (!fs::exists(database))
            return m_bench.oldContent().isEmpty() ? Verdict::Old : Verdict::Bad;
        const QByteArray content = contentOf(database, why);
        if (content.isEmpty())
            return Verdict::Bad;
        return content == m_bench.newContent() ? Verdict::New
            : content == m_bench.oldContent()  ? Verdict::Old
                                               : Verdict::Bad;
    }

    const Workbench &m_bench;
    const bool m_isUpdate;
    long m_updated = 0;
    TemporaryFolder m_folder{fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::path()};
    std::map<QByteArray, std::pair<Verdict, QString>> m_known;
};

std::vector<SafeFile> filesOf(const Workbench &bench)
{
    std::vector<SafeFile> files;
    for (const auto &[name, content] : bench.files()) {
        struct stat status = {};
        if (::lstat((bench.folder() / name).c_str(), &status) == 0)
            files.push_back({(bench.folder() / name).native(), status.st_ino, content});
    }
    return files;
}

} // namespace

void PowerCutTest::aWriteWithoutASyncIsLostAndASyncedOneIsNot()
{
    using Kind = DiskOperation::Kind;
    const std::vector<DiskOperation> operations = {
        {Kind::Create, 1, "/f/new", {}, 0, {}}, {Kind::Write, 1, {}, {}, 0, "abc"},
        {Kind::Sync, 1, {}, {}, 0, {}},         {Kind::SyncFolder, 0, "/f", {}, 0, {}},
        {Kind::Write, 1, {}, {}, 3, "def"},     {Kind::Rename, 1, "/f/new", "/f/old", 0, {}},
    };
    const PowerCut cut(operations, {{"/f/old", 2, "before"}});
    const auto early = cut.filesAfter(2, Loss::All, 0);
    QCOMPARE(early.size(), 1);
    const auto synced = cut.filesAfter(6, Loss::All, 0);
    QCOMPARE(synced.at("/f/new"), QByteArray("abc"));
    QCOMPARE(synced.at("/f/old"), QByteArray("before"));
    const auto whole = cut.filesAfter(6, Loss::None, 0);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.at("/f/old"), QByteArray("abcdef"));
}

void PowerCutTest::afterEveryCutThereIsTheOldOrTheWholeNewDatabase_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : allScenarios())
        QTest::newRow(qPrintable(scenario.name())) << scenario;
}

void PowerCutTest::afterEveryCutThereIsTheOldOrTheWholeNewDatabase()
{
    QFETCH(Scenario, scenario);
    const Workbench bench(scenario);
    bench.layDestination();
    const auto before = filesOf(bench);
    const long sharedBefore = PretendedSharing::ranges();
    startRecording(bench.folder().native());
    const CopyResult result = copy(bench.request());
    const PowerCut cut(stopRecording(), before);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(cut.operationCount() > 5);
    // Otherwise another way would be tried.
    const bool isUpdate = scenario.updatesInPlace() || scenario.updatesBySharing();
    QVERIFY2(!isUpdate || result.receipt.anewBecause.isEmpty(), qPrintable(result.receipt.anewBecause));
    QCOMPARE(PretendedSharing::ranges() > sharedBefore, scenario.updatesBySharing());

    const int seeds = std::max(isUpdate ? 4 : 1, qEnvironmentVariableIntValue("LITECOPY_POWER_SEEDS"));
    Verdicts verdicts(bench, isUpdate);
    QString problems;
    const auto judge = [&](std::size_t count, Loss loss, unsigned seed) {
        QString why;
        const auto verdict = verdicts.of(cut.filesAfter(count, loss, seed), &why);
        ++m_states;
        m_statesInPlace += scenario.updatesInPlace();
        m_statesBySharing += scenario.updatesBySharing();
        const bool isEnd = count == cut.operationCount();
        if (verdict == Verdicts::Verdict::Bad)
            ++m_bad;
        else if (isEnd && verdict != Verdicts::Verdict::New)
            ++m_lost;
        else
            return;
        problems += QStringLiteral("after %1 of %2 operations, loss %3, seed %4: %5\n")
                        .arg(count)
                        .arg(cut.operationCount())
                        .arg(int(loss))
                        .arg(seed)
                        .arg(why);
    };
    for (std::size_t count = 0; count <= cut.operationCount(); ++count) {
        judge(count, Loss::All, 0);
        judge(count, Loss::None, 0);
        for (int seed = 0; seed < seeds; ++seed) {
            judge(count, Loss::InOrder, unsigned(count) * 1000 + unsigned(seed));
            judge(count, Loss::AnyOrder, unsigned(count) * 1000 + unsigned(seed));
        }
    }
    ++m_scenarios;
    (scenario.updatesInPlace() ? m_differentInPlace : m_differentBySharing) += isUpdate ? verdicts.different() : 0;
    m_updatedNext += verdicts.updated();
    qInfo("%zu operations, %zu different states; in all: %ld states, %ld of them of updates in place, %ld by shared "
          "blocks; bad %ld, reported successes lost %ld",
          cut.operationCount(), verdicts.different(), m_states, m_statesInPlace, m_statesBySharing, m_bad, m_lost);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.left(2000)));
}

void PowerCutTest::thousandsOfStatesOfUpdatesWereLookedAt()
{
    if (m_scenarios < allScenarios().size())
        QSKIP("not all scenarios were run");
    qInfo("%ld states of updates in place, %ld by shared blocks; different: %zu and %zu; %ld of them updated next",
          m_statesInPlace, m_statesBySharing, m_differentInPlace, m_differentBySharing, m_updatedNext);
    QVERIFY(m_differentInPlace >= 1000);
    QVERIFY(m_differentBySharing >= 500);
    QVERIFY(m_differentInPlace + m_differentBySharing >= 2000);
    QVERIFY(m_updatedNext >= 200);
    QCOMPARE(m_bad, 0);
    QCOMPARE(m_lost, 0);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
