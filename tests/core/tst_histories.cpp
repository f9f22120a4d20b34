// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "retentionmodel.h"

#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"

#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// What the histories came to.
struct Figures
{
    int steps = 0;
    int made = 0;
    int removed = 0;
    int damagedSteps = 0;
    int listsLost = 0;
    std::map<const char *, int> events;
    std::size_t foreign = 0;
};

/// A folder of copies through months of keeping, in which other people do what they like.
class History
{
public:
    History(std::mt19937 &random, Figures &figures)
        : m_random(random)
        , m_figures(figures)
        , m_policy(randomPolicy(random))
    {
        m_request.copy.source = m_place / "app.db";
        m_request.folder = m_place / "kept";
        fs::create_directory(m_request.folder);
        buildDatabase(m_request.copy.source);
        SqlHandle(m_request.copy.source).execute("CREATE TABLE added(n)");
    }

    /// One run of keep, after something happened. Empty where all is right.
    QString step();
    /// What is called sound is sound, and what is other people's is as it was.
    QString end();

private:
    using Copies = std::vector<ListedCopy>;

    [[nodiscard]] bool oneIn(unsigned chance) { return m_random() % chance == 0; }
    [[nodiscard]] CopyList list() const { return readCopyList(m_request.folder); }
    /// One of those that are there; nothing where none is.
    [[nodiscard]] std::optional<fs::path> anyCopy(bool sound = false);
    void letTimePass();
    void happen();
    void meddle();
    void damageOrMend();
    void putBack();
    void addForeign(const fs::path &file, const char *event);
    void changeSecretly(const fs::path &copy);
    QString keepWithoutList();
    QString judge(const Copies &before, const KeepResult &result);
    QString lostForeign() const;

    std::mt19937 &m_random;
    Figures &m_figures;
    const TemporaryFolder m_place{fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::path()};
    KeepRequest m_request;
    RetentionPolicy m_policy;
    QByteArray m_whole; ///< the database as it was before it was damaged; empty while it is sound
    struct Foreign
    {
        FileIdentity file;
        const char *event;
    };
    std::map<std::string, Foreign> m_foreign; ///< never to be touched: by path, as they were
};

std::optional<fs::path> History::anyCopy(bool sound)
{
    Copies copies = list().copies;
    std::erase_if(copies, [sound](const ListedCopy &copy) {
        return copy.presence != ListedCopy::Presence::Here || (sound && !copy.isSound());
    });
    return copies.empty() ? std::nullopt : std::optional(copies[m_random() % copies.size()].path);
}

/// All that was made is older by as much. Names keep their date: no rule reads it.
void History::letTimePass()
{
    static constexpr int apart[] = {60, 3600, 6 * 3600, 86400, 3 * 86400, 8 * 86400, 40 * 86400};
    qint64 seconds = 1 + qint64(m_random() % unsigned(apart[m_random() % std::size(apart)]));
    // Or the clock is set back: what was made last lies in the future then.
    if (oneIn(30)) {
        seconds = -seconds;
        ++m_figures.events["clock set back"];
    }
    const fs::path file = m_request.folder / CopyList::fileName;
    if (!fs::exists(file))
        return;
    QJsonObject top = QJsonDocument::fromJson(readFile(file)).object();
    QJsonArray copies = top.value(u"copies"_qs).toArray();
    for (QJsonValueRef entry : copies) {
        QJsonObject copy = entry.toObject();
        const QDateTime made = QDateTime::fromString(copy.value(u"made"_qs).toString(), Qt::ISODateWithMs);
        copy.insert(u"made"_qs, made.addSecs(-seconds).toString(Qt::ISODateWithMs));
        entry = copy;
    }
    top.insert(u"copies"_qs, copies);
    writeFile(file, QJsonDocument(top).toJson());
}

void History::addForeign(const fs::path &file, const char *event)
{
    m_foreign[file.native()] = {identify(file), event};
    ++m_figures.events[event];
    ++m_figures.foreign;
}

/// As SQLite changes it, or as a program does that knows nothing of SQLite; with the time set back.
void History::changeSecretly(const fs::path &copy)
{
    struct stat before = {};
    ::stat(copy.c_str(), &before);
    if (oneIn(2)) {
        SqlHandle(copy).execute("UPDATE accounts SET balance = balance + 3 - 2 * id WHERE id IN (1, 2)");
    } else {
        changeLastByte(copy);
    }
    const timespec times[] = {before.st_atim, before.st_mtim};
    ::utimensat(AT_FDCWD, copy.c_str(), times, 0);
}

/// What people do to files that have the names of copies.
void History::meddle()
{
    const std::string day = std::to_string(10 + m_random() % 20);
    const fs::path free = m_request.folder
        / ("app-2026-0" + std::to_string(1 + m_random() % 9) + "-" + day + "-1"
           + std::to_string(10000 + m_random() % 50000) + ".db");
    const unsigned what = m_random() % 8;
    const auto copy = anyCopy(what == 4);
    switch (what) {
    case 0:
        if (!fs::exists(free)) {
            writeFile(free, "not a copy at all");
            addForeign(free, "files of others");
        }
        break;
    case 1:
        if (copy && !fs::exists(free)) {
            fs::copy_file(*copy, free);
            addForeign(free, "copies by hand");
        }
        break;
    case 2:
        if (copy) {
            // In its place, by a rename, as editors do it.
            writeFile(m_place / "other", readFile(*copy) + "x");
            fs::rename(m_place / "other", *copy);
            addForeign(*copy, "replaced");
        }
        break;
    case 3:
        if (copy) {
            fs::resize_file(*copy, fs::file_size(*copy) + 1 + m_random() % 5000);
            addForeign(*copy, "changed");
        }
        break;
    case 4:
        if (copy) {
            changeSecretly(*copy);
            addForeign(*copy, "changed, its time set back");
        }
        break;
    case 5:
        if (copy) {
            fs::permissions(*copy, fs::perms(oneIn(2) ? 0600 : 0640));
            ++m_figures.events["chmod"];
        }
        break;
    case 6:
        if (copy) {
            fs::remove(*copy);
            ++m_figures.events["removed by hand"];
        }
        break;
    default:
        if (copy) {
            ++m_figures.events["pins"];
            static_cast<void>(pinCopy(*copy, !oneIn(3)));
        }
        break;
    }
}

void History::damageOrMend()
{
    if (!m_whole.isEmpty()) {
        writeFile(m_request.copy.source, m_whole);
        m_whole.clear();
        return;
    }
    m_whole = readFile(m_request.copy.source);
    QByteArray bytes = m_whole;
    for (qsizetype page = 2; (page + 1) * 4096 <= bytes.size(); ++page)
        std::fill_n(bytes.data() + page * 4096, 64, '\x7f');
    writeFile(m_request.copy.source, bytes);
}

void History::putBack()
{
    const auto copy = anyCopy(true);
    if (!copy)
        return;
    RestoreRequest request;
    request.copy = *copy;
    request.database = m_request.copy.source;
    request.way = RestoreWay::Replace;
    CopyControl control;
    const RestoreResult result = restoreCopy(request, control);
    if (!result.copy.isCopied())
        throw std::runtime_error(inWords(result.copy).toStdString());
    m_whole.clear();
    ++m_figures.events["restores"];
}

void History::happen()
{
    letTimePass();
    if (oneIn(3))
        meddle();
    if (oneIn(30))
        damageOrMend();
    if (oneIn(40))
        putBack();
    if (oneIn(50))
        m_policy = randomPolicy(m_random);
    if (m_whole.isEmpty() && !oneIn(8))
        SqlHandle(m_request.copy.source).execute("INSERT INTO added VALUES(1)");
    if (oneIn(150)) {
        // What was listed is as good as anybody's from now on.
        for (const ListedCopy &copy : list().copies) {
            if (fs::exists(copy.path))
                addForeign(copy.path, "of a list that was lost");
        }
        fs::remove(m_request.folder / CopyList::fileName);
        ++m_figures.listsLost;
    }
    m_figures.damagedSteps += !m_whole.isEmpty();
}

QString History::lostForeign() const
{
    for (const auto &[path, then] : m_foreign) {
        if (const FileIdentity now = identify(path); now != then.file)
            return QStringLiteral("%1 was %2: %3")
                .arg(QString::fromStdString(path), now.exists ? u"touched"_qs : u"removed"_qs,
                     QString::fromLatin1(then.event));
    }
    return {};
}

/// With a list that can't be understood; it is mended afterwards.
QString History::keepWithoutList()
{
    const fs::path file = m_request.folder / CopyList::fileName;
    const QByteArray bytes = readFile(file);
    writeFile(file, bytes.left(bytes.size() / 2));
    const QStringList before = namesIn(m_request.folder);
    CopyControl control;
    const KeepResult result = keepCopy(m_request, control);
    if (result.outcome != KeepOutcome::Kept || result.isListed)
        return QStringLiteral("it is said to be listed");
    QStringList after = namesIn(m_request.folder);
    after.removeAll(QString::fromStdString(result.copy.receipt.destination.filename().native()));
    if (after != before)
        return QStringLiteral("without a list something was removed");
    addForeign(result.copy.receipt.destination, "made without a list");
    writeFile(file, bytes);
    return lostForeign();
}

QString History::step()
{
    ++m_figures.steps;
    happen();
    m_request.policy = m_policy;
    m_request.kind = oneIn(12) ? CopyKind::ByHand : CopyKind::Automatic;
    if (oneIn(60) && fs::exists(m_request.folder / CopyList::fileName))
        return keepWithoutList();
    const Copies before = list().copies;
    CopyControl control;
    const KeepResult result = keepCopy(m_request, control);
    if (result.outcome != KeepOutcome::Kept && result.outcome != KeepOutcome::UpToDate)
        return QStringLiteral("it failed: ") + describe(result.error).title;
    m_figures.made += result.outcome == KeepOutcome::Kept;
    return judge(before, result);
}

/// By the model, from what was listed and there before, and what was made.
QString History::judge(const Copies &before, const KeepResult &result)
{
    const CopyList now = list();
    if (now.state == CopyList::State::NotUnderstood)
        return now.problem;
    Copies all;
    // One whose attributes changed is the very file still, which the run proved by reading it.
    std::ranges::copy_if(before, std::back_inserter(all), [this](const ListedCopy &copy) {
        return copy.presence == ListedCopy::Presence::Here
            || (copy.presence == ListedCopy::Presence::Moved && !m_foreign.contains(copy.path.native()));
    });
    if (result.outcome == KeepOutcome::Kept) {
        const auto made = std::ranges::find(now.copies, result.copy.receipt.destination, &ListedCopy::path);
        if (made == now.copies.end() || made->presence != ListedCopy::Presence::Here)
            return QStringLiteral("the new copy is not listed, or not there");
        all.push_back(*made);
        all.back().place = std::numeric_limits<qint64>::max();
    }
    std::vector<RetentionItem> items;
    for (const ListedCopy &copy : all)
        items.push_back({copy.made, copy.kind, copy.isSound(), copy.pinned, copy.place,
                         result.outcome == KeepOutcome::UpToDate && copy.path == result.copy.receipt.destination});
    const std::vector<bool> stays =
        modelOfRetention(items, m_policy, QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    bool wasSound = false;
    bool isSound = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isThere = fs::exists(all[i].path);
        if (isThere != stays[i])
            return QStringLiteral("%1 %2").arg(displayPath(all[i].path),
                                               isThere ? QStringLiteral("stayed") : QStringLiteral("went"));
        wasSound = wasSound || all[i].isSound();
        isSound = isSound || (isThere && all[i].isSound());
        m_figures.removed += !isThere;
    }
    if (!fs::exists(result.copy.receipt.destination))
        return QStringLiteral("what was called the newest copy went");
    if (wasSound && !isSound)
        return QStringLiteral("the last sound copy went");
    return lostForeign();
}

QString History::end()
{
    for (const ListedCopy &copy : list().copies) {
        if (copy.presence != ListedCopy::Presence::Here || !copy.isSound())
            continue;
        if (const QString why = verifyBank(copy.path); !why.isEmpty())
            return displayPath(copy.path) + QStringLiteral(": ") + why;
    }
    return lostForeign();
}

} // namespace

/// Months of keeping in real folders, with real files of other people among the copies: never does the last sound copy
/// go, and never a foreign file.
class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each has five minutes, on a slow machine, too.
    void spring() { live(1); }
    void summer() { live(2); }
    void autumn() { live(3); }
    void winter() { live(4); }
    void thousandsOfStepsWereMade();

private:
    void live(unsigned seed);

    Figures m_figures;
    int m_seasons = 0;
};

void TestHistories::live(unsigned seed)
{
    const int histories = underStress(5, 20);
    constexpr int stepsOfEach = 160;
    std::mt19937 random(20261128 + seed);
    for (int number = 0; number < histories; ++number) {
        History history(random, m_figures);
        for (int step = 0; step < stepsOfEach; ++step) {
            const QString wrong = history.step();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("history %1, step %2: %3").arg(number).arg(step).arg(wrong)));
        }
        const QString wrong = history.end();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("history %1: %2").arg(number).arg(wrong)));
    }
    ++m_seasons;
}

void TestHistories::thousandsOfStepsWereMade()
{
    if (m_seasons < 4)
        QSKIP("not all histories were run");
    qInfo("%d steps, %d of them with a damaged database; %d copies made, %d removed; %zu foreign files, all there",
          m_figures.steps, m_figures.damagedSteps, m_figures.made, m_figures.removed, m_figures.foreign);
    for (const auto &[event, times] : m_figures.events)
        qInfo("%s: %d", event, times);
    QVERIFY(m_figures.steps >= underStress(3000, 10'000));
    QVERIFY(m_figures.removed > m_figures.steps / 4);
    QVERIFY(m_figures.damagedSteps > m_figures.steps / 20);
    QVERIFY(m_figures.listsLost > 5);
    QVERIFY(m_figures.foreign > 300);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
