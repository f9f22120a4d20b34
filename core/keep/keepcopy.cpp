// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/keepcopy.h>

#include "copy/datedname.h"
#include "keep/keeperror.h"
#include "keep/listentry.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"
#include "keep/removal.h"
#include "system/descriptorthread.h"
#include "system/fileextents.h"
#include "system/filesystem.h"
#include "system/privatefolder.h"

#include <litecopy/copynames.h>
#include <litecopy/copystream.h>

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <new>
#include <optional>
#include <string>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Copies that are named by the same second: others must have made them.
constexpr int mostOfASecond = 10'000;

/// The name of a stream is one for people, and stays as it is.
fs::path resolvedSource(const CopyRequest &request)
{
    return request.input ? request.source : resolvedPath(request.source);
}

/// Where both are missing, it is the database that is named first. Throws CopyFailure.
void requireSource(const KeepRequest &request)
{
    if (request.copy.input)
        return;
    if (const SourceState source = lookAtSource(request.copy.source); source.error)
        throw CopyFailure{source.error};
}

/// What stood in its receipt: as long as it holds, nothing has to be opened to know that nothing changed.
CopyRecord recordOf(const ListedCopy &copy)
{
    return CopyRecord::fromJson(copy.receipt.value(QStringLiteral("record")).toObject());
}

/// One run: what is known of the folder, and what came of it.
class Keeping
{
public:
    explicit Keeping(const KeepRequest &request)
        : m_request(request)
        , m_folder(request.folder)
        , m_source(resolvedSource(request.copy))
    {
    }

    void lock(CopyControl &control, const ProgressSink &progress);
    void readList();
    void takeCopies();
    /// Takes up what killed runs left, and proves of moved copies the newest sound one, by which all else is judged.
    /// Throws Cancelled.
    void settleList(CopyControl &control, const ProgressSink &progress);
    /// The newest copy since which nothing changed, as its record tells; null where there is none, or a copy is wanted
    /// all the same.
    [[nodiscard]] const ListedCopy *upToDate() const;
    /// One whose name is free, from that number of the second on.
    [[nodiscard]] CopyRequest copyRequest(const QDateTime &now, int *number) const;
    [[nodiscard]] CopyResult makeCopy(CopyControl &control, const ProgressSink &progress, const PlanSink &planned);
    /// False where it came into no list.
    [[nodiscard]] bool enlist(const CopyResult &made, const CopyControl &control);
    /// A compressed copy was made, and is byte for byte the newest one, for nothing changed: it is taken away again.
    [[nodiscard]] const ListedCopy *sameAsNewest(const CopyResult &made, CopyControl &control,
                                                 const ProgressSink &progress);
    /// Nothing was made, for no page differs from those of the base.
    [[nodiscard]] const ListedCopy *sameAsBase(const CopyResult &found);
    /// It stays in this run, for none was made.
    void setCurrent(const ListedCopy &copy) { m_current = copy.path; }
    void prune(CopyControl &control, const ProgressSink &progress);
    /// The copy did not come to its name after all.
    void dropNamed();

    /// A copy that isn't there yet.
    void expect(const QDateTime &now, const fs::path &path);
    [[nodiscard]] std::vector<KeptCopy> judged() const;
    /// As `prune()` left them.
    [[nodiscard]] const std::vector<KeptCopy> &copies() const noexcept { return m_judged; }
    [[nodiscard]] bool mayList() const { return m_list->isUsable(); }
    /// A copy of this database that is listed does.
    [[nodiscard]] bool awaitsCommand() const { return std::ranges::any_of(m_copies, &ListedCopy::awaitsCommand); }
    [[nodiscard]] int fromElsewhere() const noexcept { return m_fromElsewhere; }
    [[nodiscard]] const QStringList &warnings() const noexcept { return m_warnings; }

private:
    [[nodiscard]] bool isEnough(const ListedCopy &copy) const;
    [[nodiscard]] bool mayShareBlocks() const;
    [[nodiscard]] const ListedCopy *base() const;
    [[nodiscard]] bool isCounted(const ListedCopy &copy) const;
    void addLast(ListedCopy copy);
    [[nodiscard]] ListedCopy listed(const CopyReceipt &receipt) const;
    void listNamed(const FileToName &file) noexcept;
    void forgetNamed();
    [[nodiscard]] bool isAsListed(ListedCopy *copy, CopyControl &control, const ProgressSink &progress);
    void proveMoved(CopyControl &control, const ProgressSink &progress);
    void saveList();
    void compareRules();
    [[nodiscard]] std::vector<ListedCopy *> left();
    [[nodiscard]] bool remove(KeptCopy *kept, MovedCopies *moved);
    [[nodiscard]] qint64 addedBy(const ListedCopy &copy, const CopyReceipt &receipt, const CopyControl &control) const;

    const KeepRequest &m_request;
    CopyFolder m_folder;
    const fs::path m_source;
    std::optional<ListFile> m_list;
    std::vector<ListedCopy> m_copies; ///< of this source, the newest first
    std::vector<KeptCopy> m_judged;
    QDateTime m_made;
    fs::path m_current; ///< holds what the database holds; empty where a copy was made
    QStringList m_warnings;
    fs::path m_named; ///< listed as about to get its name; empty where none is
    int m_fromElsewhere = 0; ///< copies of a database of this path on another computer
    bool m_mayRemove = false;
    bool m_areRulesNew = false;
};

void Keeping::lock(CopyControl &control, const ProgressSink &progress)
{
    m_folder.lock(control, m_request.copy.timeout, tellFolderWait(progress));
    // A copy does that as well, and there may be none for a long time.
    PrivateFolder::removeLeftovers(m_folder.path());
}

void Keeping::takeCopies()
{
    m_copies = m_list->copies();
    std::erase_if(m_copies, [this](const ListedCopy &copy) { return copy.source != m_source; });
    m_fromElsewhere = int(std::erase_if(m_copies, [](const ListedCopy &copy) { return copy.isFromElsewhere; }));
}

void Keeping::settleList(CopyControl &control, const ProgressSink &progress)
{
    if (!m_list->isUsable())
        return;
    const bool isSettled = m_list->settle();
    if (isSettled)
        takeCopies();
    MovedCopies moved(m_folder, *m_list, control, progress);
    const auto saveChanges = [&] { isSettled || moved.isListChanged() ? saveList() : void(); };
    try {
        for (ListedCopy &copy : m_copies) {
            if (copy.isSound())
                moved.prove(&copy);
            if (copy.isSound() && copy.presence == ListedCopy::Presence::Here)
                break;
        }
    } catch (const Cancelled &) {
        saveChanges();
        throw;
    }
    saveChanges();
}

/// The new copy didn't wait for it. What a drive only renumbered is read when it is to go.
void Keeping::proveMoved(CopyControl &control, const ProgressSink &progress)
{
    MovedCopies moved(m_folder, *m_list, control, progress);
    try {
        for (ListedCopy &copy : m_copies) {
            if (!m_folder.isRenumbered(copy))
                moved.prove(&copy);
        }
    } catch (const Cancelled &) {
        // Which of them are sound is not known.
        m_mayRemove = false;
    }
    if (moved.isListChanged())
        saveList();
}

/// Else the next run finds it out again.
void Keeping::saveList()
{
    if (const Error error = errorOf(m_folder.path(), [this] { m_list->save(); }))
        m_warnings << describe(error).title;
}

void Keeping::readList()
{
    m_list.emplace(m_folder);
    takeCopies();
    m_mayRemove = m_list->isUsable();
    compareRules();
    const QString folder = displayPath(m_folder.path());
    if (!m_list->isUsable()) {
        m_warnings << QCoreApplication::translate(
                          "Litecopy",
                          "The list of copies in “%1” can't be used: %2. So no copy is added to it, and none is "
                          "removed. %3")
                          .arg(folder, m_list->problem(), m_list->remedy());
    } else if (m_list->state() == CopyList::State::Missing && !m_list->otherUser().isEmpty()) {
        m_warnings << QCoreApplication::translate(
                          "Litecopy",
                          "The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a "
                          "list of your own beside it, “%3”.")
                          .arg(folder, m_list->otherUser(), displayPath(m_list->path().filename()));
    } else if (m_list->state() == CopyList::State::Missing && !m_request.policy.isEmpty()) {
        if (const auto files = m_folder.filesNamedAfter(m_source); !files.empty())
            m_warnings << QCoreApplication::translate(
                              "Litecopy",
                              "There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) "
                              "is left alone, now and later.")
                              .arg(folder, QString::number(files.size()));
    }
}

/// Two routines with different rules undo each other's work.
void Keeping::compareRules()
{
    if (!m_list->isUsable() || m_request.policy.isEmpty())
        return;
    const QString before = m_list->rulesOf(m_source);
    const QString now = m_request.policy.toString();
    m_areRulesNew = before != now;
    if (!m_areRulesNew)
        return;
    m_list->setRules(m_source, now);
    if (!before.isEmpty())
        m_warnings << QCoreApplication::translate(
                          "Litecopy",
                          "The last run kept copies of this database here by other rules (%1) than this one (%2). If "
                          "two schedules do that, each removes what the other keeps: give both the same rules, or each "
                          "a folder of its own.")
                          .arg(before, now);
}

/// Where nothing changed since, no other copy is wanted.
bool Keeping::isEnough(const ListedCopy &copy) const
{
    const QString level = copy.receipt.value(QStringLiteral("checkLevel")).toString();
    return m_request.kind == CopyKind::Automatic && copy.presence == ListedCopy::Presence::Here
        && (m_request.copy.check != CheckLevel::Full || level == nameOf(CheckLevel::Full));
}

const ListedCopy *Keeping::upToDate() const
{
    const auto found = std::ranges::find_if(m_copies, [this](const ListedCopy &copy) {
        const CopyRecord record = isEnough(copy) ? recordOf(copy) : CopyRecord();
        return !record.isEmpty() && record.compact == (m_request.copy.method == CopyMethod::Compact)
            && record.stillHoldsOf(m_source) && sidecarsOf(copy.path).isEmpty();
    });
    return found == m_copies.end() ? nullptr : &*found;
}

bool Keeping::mayShareBlocks() const
{
    return FileSystem::of(m_folder.path()).sharesBlocks && !m_request.copy.packing;
}

/// The newest sound copy: what a new one has in common with it need not be written.
const ListedCopy *Keeping::base() const
{
    const auto found = std::ranges::find_if(m_copies, [](const ListedCopy &copy) {
        return copy.presence == ListedCopy::Presence::Here && copy.isSound() && copy.packing().isEmpty();
    });
    const bool isOfUse = found != m_copies.end() && (mayShareBlocks() || (!m_request.copy.packing && isEnough(*found)));
    return isOfUse ? &*found : nullptr;
}

CopyRequest Keeping::copyRequest(const QDateTime &now, int *number) const
{
    CopyRequest request = m_request.copy;
    // Which copies are sound nobody could tell, and so not which must stay.
    request.encrypted = false;
    const char *const ending = request.packing ? request.packing->ending() : "";
    for (bool isTaken = true; isTaken; *number += isTaken) {
        const std::string name = datedName(m_folder.path(), m_source, "-", now, *number, ending);
        request.destination = m_folder.path() / name;
        isTaken = bool(statusIn(m_folder.descriptor().get(), name.c_str())) && *number < mostOfASecond;
    }
    request.destinationMode = DestinationMode::NewFile;
    request.journal = CopyJournal::SingleFile;
    if (request.check == CheckLevel::None)
        request.check = CheckLevel::Quick;
    request.record = !request.input;
    request.digest = true;
    if (const ListedCopy *const older = base()) {
        request.base = older->path;
        request.skipUnchanged = isEnough(*older);
    }
    return request;
}

CopyResult Keeping::makeCopy(CopyControl &control, const ProgressSink &progress, const PlanSink &planned)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_made = now.toUTC();
    for (int number = 1;; ++number) {
        CopyRequest request = copyRequest(now, &number);
        request.naming = [this](const FileToName &file) { listNamed(file); };
        CopyResult result = copyDatabase(request, control, progress, planned);
        // Others may take the name while the copy is made. A stream comes once.
        if (result.error.code != ErrorCode::DestinationExists || request.input || number >= mostOfASecond)
            return result;
    }
}

/// What it lies on that no older copy lies on. Whether the source lies there, too, is no matter: that may go.
qint64 Keeping::addedBy(const ListedCopy &copy, const CopyReceipt &receipt, const CopyControl &control) const
{
    if (!mayShareBlocks())
        return copy.file.size;
    std::optional<FileExtents> own;
    // Closing a file that this process has open elsewhere must not drop its locks.
    onOwnFileTable([&]() noexcept {
        const auto extentsOf = [&](const ListedCopy &one) {
            const FileDescriptor file = m_folder.openCopy(one.path);
            return file ? FileExtents::of(file, [&control] { return !control.isCancelled(); }) : std::nullopt;
        };
        try {
            own = extentsOf(copy);
            for (auto older = m_copies.begin(); own && own->areShared() && older != m_copies.end(); ++older) {
                const bool isHere = older->presence == ListedCopy::Presence::Here && older->path != copy.path;
                if (const auto theirs = isHere ? extentsOf(*older) : std::nullopt)
                    own->subtract(*theirs);
            }
        } catch (const std::bad_alloc &) {
            own.reset();
        }
    });
    if (control.isCancelled())
        own.reset();
    if (own)
        return own->bytes();
    // As far as the comparison with the newest one tells.
    const bool isCompared = receipt.pagesCompared > 0 && receipt.anewBecause.isEmpty();
    return isCompared ? qint64(receipt.pagesChanged) * receipt.pageSize : copy.file.size;
}

ListedCopy Keeping::listed(const CopyReceipt &receipt) const
{
    ListedCopy copy;
    copy.path = receipt.destination;
    copy.made = m_made;
    copy.kind = m_request.kind;
    copy.check = receipt.readBack == CheckOutcome::Damaged ? CheckOutcome::Damaged : receipt.check;
    copy.source = m_source;
    copy.machine = machineMark();
    copy.receipt = receipt.toJson();
    // Sentences in the language of this run: those that read the list may have another one.
    for (const char *const sentence : {"reason", "anewBecause", "unproved", "warnings"})
        copy.receipt.remove(QLatin1String(sentence));
    copy.digest = receipt.digest;
    copy.inodesLast = m_folder.keepsInodes();
    copy.awaitsCommand = m_request.awaitsCommand || awaitsCommand();
    return copy;
}

/// Where that fails, a kill in the moment between name and list leaves a copy that is in no list: as without it.
void Keeping::listNamed(const FileToName &file) noexcept
try {
    if (!m_list->isUsable())
        return;
    ListedCopy copy = listed(file.receipt);
    copy.path = m_folder.path() / file.name.filename();
    copy.file = identify(file.at);
    copy.head = headIn(openRegular(file.at));
    forgetNamed();
    m_list->add(copy, ListFile::Naming::About);
    m_named = copy.path;
    static_cast<void>(errorOf(m_folder.path(), [this] { m_list->save(); }));
} catch (const std::bad_alloc &) {
    // Then it is listed when it has its name.
}

void Keeping::dropNamed()
{
    if (m_named.empty())
        return;
    forgetNamed();
    // Else the next run drops it: no such file is there.
    static_cast<void>(errorOf(m_folder.path(), [this] { m_list->save(); }));
}

void Keeping::forgetNamed()
{
    if (!m_named.empty())
        m_list->drop(m_named);
    m_named.clear();
}

const ListedCopy *Keeping::sameAsBase(const CopyResult &found)
{
    const ListedCopy *const older = base();
    if (!older || !m_list->isUsable() || found.receipt.record.isEmpty())
        return older;
    // Next time a look at the files is enough. Where that can't be noted, their pages are compared again.
    m_list->setRecord(older->path, found.receipt.record);
    static_cast<void>(errorOf(m_folder.path(), [this] { m_list->save(); }));
    return older;
}

/// Every byte of it, read now. Where it is not, it counts no more.
bool Keeping::isAsListed(ListedCopy *copy, CopyControl &control, const ProgressSink &progress)
{
    using enum ListedCopy::Presence;
    ListedCopy now = *copy;
    MovedCopies reading(
        m_folder, *m_list, control, progress,
        QCoreApplication::translate("Litecopy", "the newest copy: it is read, to be compared with this one"));
    try {
        const QByteArray digest = reading.digestOf(&now);
        copy->presence = m_folder.presenceOf(*copy);
        if (copy->presence == Here && digest != copy->digest)
            copy->presence = digest.isEmpty() ? Unknown : Another;
        return copy->presence == Here;
    } catch (const Cancelled &) {
        return false;
    }
}

/// The same content packs into the same bytes, unless another version packed it. The newest one was looked at before
/// this one was made, which took a while: what is known of it is of then.
const ListedCopy *Keeping::sameAsNewest(const CopyResult &made, CopyControl &control, const ProgressSink &progress)
{
    const CopyReceipt &receipt = made.receipt;
    const auto newest = std::ranges::find_if(m_copies, [](const ListedCopy &copy) { return copy.isSound(); });
    if (!m_request.copy.packing || newest == m_copies.end() || !isEnough(*newest) || m_named.empty()
        || receipt.digest.isEmpty() || receipt.digest != newest->digest || receipt.check != CheckOutcome::Passed
        || !isAsListed(&*newest, control, progress))
        return nullptr;
    // What has the name is what was made a moment ago: it was listed before it got its name.
    const ListFile::Entry *const entry = m_list->find(m_named);
    const FileIdentity now = m_folder.identityOf(m_named);
    if (!entry || !CopyFolder::isVeryFile(now, entry->copy->file)
        || removeName(m_folder.descriptor(), m_named.filename().c_str()))
        return nullptr;
    forgetNamed();
    if (!receipt.record.isEmpty())
        m_list->setRecord(newest->path, receipt.record);
    static_cast<void>(errorOf(m_folder.path(), [this] { m_list->save(); }));
    return &*newest;
}

/// The last one that was made, which by the clock need not be the newest.
void Keeping::addLast(ListedCopy copy)
{
    std::erase_if(m_copies, [&copy](const ListedCopy &older) { return older.path == copy.path; });
    for (const ListedCopy &older : m_copies)
        copy.place = std::max(copy.place, older.place + 1);
    m_copies.insert(m_copies.begin(), std::move(copy));
    std::ranges::stable_sort(m_copies, [](const ListedCopy &a, const ListedCopy &b) { return a.made > b.made; });
}

/// The copy has its name: what comes now is no failure.
bool Keeping::enlist(const CopyResult &made, const CopyControl &control)
{
    ListedCopy copy = listed(made.receipt);
    copy.file = m_folder.identityOf(copy.path);
    copy.head = m_folder.headOf(copy.path);
    copy.adds = addedBy(copy, made.receipt, control);
    copy.presence = m_folder.presenceOf(copy);
    m_named.clear();
    // One that a run removed which was killed before it wrote the list may have had the same name.
    addLast(copy);
    if (!m_mayRemove)
        return false;
    m_list->add(copy);
    const Error error = errorOf(m_folder.path(), [this] { m_list->save(); });
    // After a power cut the new one might be missing.
    m_mayRemove = !error && made.receipt.onMedium;
    if (!error)
        return true;
    m_warnings << QCoreApplication::translate(
                      "Litecopy",
                      "The copy is made, but it could not be added to the list of copies: %1 So it is never removed, "
                      "and no older one was. As long as that is so, each run adds a copy and removes none; those that "
                      "are in no list can be deleted by hand.")
                      .arg(describe(error).title);
    return false;
}

void Keeping::expect(const QDateTime &now, const fs::path &path)
{
    ListedCopy copy;
    copy.path = path;
    copy.made = now;
    copy.kind = m_request.kind;
    copy.check = CheckOutcome::Passed;
    copy.source = m_source;
    copy.machine = machineMark();
    copy.presence = ListedCopy::Presence::Here;
    addLast(std::move(copy));
}

/// What is still called moved is only renumbered, or this is a forecast: the run would prove it. An automatic copy that
/// has no name of ours is never removed, so it takes no place of one that may be.
bool Keeping::isCounted(const ListedCopy &copy) const
{
    const bool isOurs =
        copy.kind != CopyKind::Automatic || isDatedName(copy.path.filename().native(), copy.source, "-");
    return isOurs
        && (copy.presence == ListedCopy::Presence::Here
            || (copy.presence == ListedCopy::Presence::Moved && !copy.digest.isEmpty()));
}

std::vector<KeptCopy> Keeping::judged() const
{
    std::vector<KeptCopy> judged;
    std::vector<RetentionItem> items;
    for (const ListedCopy &copy : m_copies) {
        judged.push_back({copy, {}, false, obstacleTo(copy)});
        if (isCounted(copy))
            items.push_back({copy.made, copy.kind, copy.isSound(), copy.pinned, copy.place, copy.path == m_current});
    }
    const auto verdicts = applyRetention(items, m_request.policy, QDateTime::currentDateTimeUtc());
    auto verdict = verdicts.begin();
    for (KeptCopy &kept : judged) {
        if (isCounted(kept.copy))
            kept.verdict = *verdict++;
        if (kept.verdict.keeps())
            kept.obstacle.clear();
        else if (kept.obstacle.isEmpty() && !m_mayRemove)
            kept.obstacle = QCoreApplication::translate("Litecopy", "Nothing is removed in this run: it stays.");
    }
    return judged;
}

/// Those of the same database that are left.
std::vector<ListedCopy *> Keeping::left()
{
    std::vector<ListedCopy *> left;
    for (KeptCopy &kept : m_judged) {
        if (!kept.removed)
            left.push_back(&kept.copy);
    }
    return left;
}

/// False where it stays after all; then `obstacle` says why.
bool Keeping::remove(KeptCopy *kept, MovedCopies *moved)
{
    Removal removal;
    try {
        removal = removeCopy(m_folder, *moved, &kept->copy, left());
    } catch (const Cancelled &) {
        kept->copy.presence = ListedCopy::Presence::Unknown;
        removal.obstacle = obstacleTo(kept->copy);
    }
    kept->obstacle = removal.obstacle;
    if (removal.error)
        m_warnings << QCoreApplication::translate("Litecopy", "“%1” could not be removed: %2.")
                          .arg(displayPath(kept->copy.path), systemErrorText(removal.error));
    return removal.isDone();
}

void Keeping::prune(CopyControl &control, const ProgressSink &progress)
{
    if (m_mayRemove)
        proveMoved(control, progress);
    m_judged = judged();
    if (!m_mayRemove)
        return;
    bool isChanged = false;
    MovedCopies moved(m_folder, *m_list, control, progress);
    for (KeptCopy &kept : m_judged) {
        ListedCopy &copy = kept.copy;
        if (copy.presence == ListedCopy::Presence::Missing) {
            m_list->drop(copy.path);
            isChanged = true;
        }
        if (!kept.goes() || control.isCancelled() || !remove(&kept, &moved))
            continue;
        kept.removed = true;
        m_list->drop(copy.path);
        isChanged = true;
    }
    std::erase_if(m_judged, [](const KeptCopy &kept) {
        return !kept.removed && kept.copy.presence == ListedCopy::Presence::Missing;
    });
    if (isChanged || moved.isListChanged() || m_areRulesNew)
        saveList();
}

void keep(const KeepRequest &request, CopyControl &control, const ProgressSink &progress, const PlanSink &planned,
          KeepResult *result)
{
    requireSource(request);
    Keeping keeping(request);
    keeping.lock(control, progress);
    keeping.readList();
    keeping.settleList(control, progress);
    const ListedCopy *same = keeping.upToDate();
    if (!same) {
        result->copy = keeping.makeCopy(control, progress, planned);
        if (result->copy.outcome == CopyOutcome::UpToDate)
            same = keeping.sameAsBase(result->copy);
        else if (result->copy.isCopied())
            same = keeping.sameAsNewest(result->copy, control, progress);
    }
    if (same) {
        result->outcome = KeepOutcome::UpToDate;
        result->copy.outcome = CopyOutcome::UpToDate;
        result->copy.receipt.destination = same->path;
        result->copy.receipt.source = same->source;
        result->copy.receipt.check = same->check;
        keeping.setCurrent(*same);
    } else if (result->copy.isCopied()) {
        result->outcome = KeepOutcome::Kept;
        result->isListed = keeping.enlist(result->copy, control);
    } else {
        result->error = result->copy.error;
        result->outcome = result->copy.outcome == CopyOutcome::Cancelled ? KeepOutcome::Cancelled : KeepOutcome::Failed;
        result->warnings = keeping.warnings();
        keeping.dropNamed();
        return;
    }
    // By what was listed before any of it goes.
    result->awaitsCommand = keeping.awaitsCommand();
    keeping.prune(control, progress);
    result->fromElsewhere = keeping.fromElsewhere();
    result->copies = keeping.copies();
    result->warnings = keeping.warnings();
}

} // namespace

KeepResult keepCopy(const KeepRequest &request, CopyControl &control, const ProgressSink &progress,
                    const PlanSink &planned)
{
    KeepResult result;
    try {
        if (const Error error = errorOf(request.folder, [&] { keep(request, control, progress, planned, &result); }))
            result.error = error;
    } catch (const Cancelled &) {
        result.outcome = KeepOutcome::Cancelled;
    }
    // The copy is there, whatever came of the rest.
    if ((result.outcome == KeepOutcome::Kept || result.outcome == KeepOutcome::UpToDate) && result.error)
        result.warnings << describe(std::exchange(result.error, {})).title;
    return result;
}

KeepForecast forecastKeep(const KeepRequest &request)
{
    KeepForecast forecast;
    forecast.error = errorOf(request.folder, [&] {
        requireSource(request);
        Keeping keeping(request);
        keeping.readList();
        const QDateTime now = QDateTime::currentDateTime();
        int number = 1;
        const CopyRequest copy = keeping.copyRequest(now, &number);
        forecast.copy = forecastCopy(copy);
        const ListedCopy *const same = keeping.upToDate();
        forecast.upToDate = same != nullptr;
        if (same)
            keeping.setCurrent(*same);
        forecast.isListed = keeping.mayList();
        if (!forecast.upToDate && !forecast.copy.error)
            keeping.expect(now.toUTC(), copy.destination);
        forecast.copies = keeping.judged();
        for (KeptCopy &kept : forecast.copies) {
            if (kept.goes())
                kept.obstacle = useOf(kept.copy.path);
        }
        forecast.warnings = keeping.warnings();
    });
    if (!forecast.error)
        forecast.error = forecast.copy.error;
    return forecast;
}

} // namespace Litecopy
