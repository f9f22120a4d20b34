// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/basedcopy.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/inplaceupdate.h"
#include "copy/kinship.h"
#include "copy/packing.h"
#include "copy/pipeline.h"
#include "copy/provecopy.h"
#include "copy/replacebytes.h"
#include "copy/replacedatabase.h"
#include "copy/safetycopy.h"
#include "copy/spaceneeds.h"
#include "sqlite/vfsfile.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// What a copy may be: never more open than the file that was looked at as its source, whose access list counts too,
/// nor than any new file there. A source without a path is a database in memory, or a stream: `isSaid` where the
/// permissions of where it came from are known.
quint32 modeOfNewCopy(const SourceState &source, bool isSaid, quint32 newFile)
{
    quint32 mode = isSaid ? source.permissions : 0666;
    if (!source.path.empty()) {
        mode = source.permissions;
        // Who takes permissions away while a copy is made means it, too.
        if (const FileLook now(source.path); now.status().identity.isSameFile(source.file))
            mode &= now.permissions();
    }
    return readableByMaker(mode & newFile);
}

/// Everything is made in a private folder beside the destination. Until the copy gets its name, the name means what it
/// meant before; from then on nothing is reported as failed. Destroyed without it, nothing of ours is left.
class FileTarget : public Target
{
public:
    FileTarget(const CopyRequest &request, const SourceState &source);

    [[nodiscard]] const fs::path &path() const noexcept override { return m_path; }
    void removeLeftovers(const CopyPlan &plan) const override;
    void lookAhead(const CopySource &source, const CopyPlan &plan) const override;
    void foresee() const override;
    void copy(Run &run, ReceiptMaker &receipt, Planned &planned) override;
    /// For `replaceByBytes()`.
    void copyBytes(Run &run, ReceiptMaker &receipt, const SourceState &source);

private:
    [[nodiscard]] Staged make(Run &run, ReceiptMaker &receipt, const Planned &planned);
    void lookWhetherFree();
    void requireFreeOrPassing() const;
    void requireOlderCopy(const CopySource &source) const;
    void requireKinOfMade(const ReceiptMaker &receipt) const;
    void requireSameFolder(const FileStatus &now) const;
    void begin(const CopySource &source);
    void finish(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged);
    void finishInPlace(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged);
    void lockInPlace(Run &run, QStringList *warnings);
    [[nodiscard]] bool changesInPlace(const CopySource &source) const;
    void endUpToDate(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged);
    void commit(Run &run, const SourceState &source, ReceiptMaker &receipt);
    void giveAttributes(const SourceState &source, const FileDescriptor &copy, QStringList *warnings);
    void nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, ReceiptMaker &receipt);
    void replace(Run &run, const FileDescriptor &copy, ReceiptMaker &receipt);
    void setJournal(Run &run, ReceiptMaker &receipt, const FileDescriptor &copy, bool wal);
    [[nodiscard]] bool nameNew(const ReceiptMaker &receipt);
    void tellUnsynced(const std::error_code &error, ReceiptMaker &receipt) const noexcept;
    void syncNamed(const FileDescriptor &copy, ReceiptMaker &receipt) const noexcept;

    const CopyRequest &m_request;
    const fs::path m_path;
    const bool m_mayReplace;
    const fs::path m_base; ///< the older copy; empty where there is none
    const bool m_replacesNoise; ///< the file to replace may be one that SQLite can't read
    const char *const m_name; ///< of the finished copy, in the workspace
    FileIdentity m_existing; ///< the file to replace
    std::optional<SupposedCopy> m_supposed; ///< what is there, as it was found; empty where it is known to be a copy
    std::optional<CopyFailure> m_inUse; ///< an older copy that others have open: it can be compared, and no more
    QStringList m_attributeWarnings; ///< what the copy could not be given of that file's attributes
    FileDescriptor m_parent; ///< the folder that was meant in the beginning
    FileDescriptor m_readableParent; ///< for fsync; empty where it may be written and not read
    OlderSums m_baseSums;
    std::optional<Workspace> m_workspace;
    std::optional<InPlaceUpdate> m_inPlace; ///< holds the older copy locked
};

FileTarget::FileTarget(const CopyRequest &request, const SourceState &source)
    : m_request(request)
    , m_path(resolveDestination(request, source))
    , m_mayReplace(request.destinationMode != DestinationMode::NewFile)
    , m_base(request.destinationMode == DestinationMode::Update ? m_path : absoluteBase(request))
    , m_replacesNoise(request.replaceDestroyed || source.encrypted || request.method == CopyMethod::Opaque)
    , m_name(request.packing ? PrivateFolder::packedName : PrivateFolder::copyName)
    , m_existing(identify(m_path))
    , m_parent(require(openFolder(m_path.parent_path()), Side::Destination, "opening the folder"))
{
    if (m_existing.exists)
        lookWhetherFree();
    else
        requireNoLeftovers(m_path);
    const CopyRecord &last = request.last;
    const bool isNamed = !last.isEmpty() && last.copy == m_path && last.source == source.path;
    if (request.destinationMode == DestinationMode::Update && m_existing.size > 0 && !request.isKnownCopy && !isNamed) {
        if (last.copy == m_path)
            requireNoOthersCopy(m_path, last.source, source.file);
        m_supposed = SupposedCopy{ageOf(m_path), marksOf(m_path)};
    }
    requireRoomForJournal(m_path);
    requireWritableFolder(m_path);
}

/// That an older copy is in use is no matter where it turns out to be up to date.
void FileTarget::lookWhetherFree()
try {
    requireFreeOrPassing();
} catch (const CopyFailure &failed) {
    if (failed.error.code != ErrorCode::DestinationInUse || m_request.destinationMode != DestinationMode::Update)
        throw;
    m_inUse = failed;
}

void FileTarget::foresee() const
{
    if (m_inUse)
        throw CopyFailure(*m_inUse);
}

/// Another copy has the file for itself while it replaces it. That it is in use then is for `commit()` to say, which
/// waits.
void FileTarget::requireFreeOrPassing() const
{
    constexpr auto passing = 300ms;
    for (const auto start = Run::Clock::now();; std::this_thread::sleep_for(20ms)) {
        try {
            static_cast<void>(requireReplaceable(m_path, m_request.packing.get(), m_replacesNoise));
            return;
        } catch (const CopyFailure &failed) {
            if (failed.error.code != ErrorCode::DestinationInUse)
                throw;
            if (PrivateFolder::isAnyAtWorkIn(m_path.parent_path()))
                return;
            // That copy may have ended between the two looks; one that only begins looks at the file as this one does.
            if (Run::Clock::now() - start >= passing)
                throw;
        }
    }
}

void FileTarget::removeLeftovers(const CopyPlan & /*plan*/) const
{
    PrivateFolder::removeLeftovers(m_path.parent_path());
    if (!m_request.temporaryFolder.empty())
        PrivateFolder::removeLeftovers(m_request.temporaryFolder);
}

void FileTarget::lookAhead(const CopySource &source, const CopyPlan &plan) const
{
    // Before much is copied for nothing. What is in use may be seen in the middle of a change.
    if (m_supposed && source.isFile() && !source.state.encrypted)
        requireKin(m_path, m_supposed->marks, marksOf(source.path()), TablesOf::FileInUse);
    SpaceNeeds needs;
    if (m_base.empty() || !takesOnlyWhatDiffers(source, plan, m_request, m_base, m_path.parent_path()))
        needs = needsOf(source, plan, m_request, m_path.parent_path());
    if (m_request.keepReplaced && m_existing.exists) {
        const fs::path folder = safetyFolder(m_request, m_path);
        requireWritableFolder(folder / m_path.filename());
        addSafetyCopy(&needs, m_path, folder);
    }
    needs.require(m_path);
}

/// What is done through the descriptor would be done in a folder that nobody means any more.
void FileTarget::requireSameFolder(const FileStatus &now) const
{
    constexpr char what[] = "looking for the folder again";
    require(now.error, Side::Destination, what);
    if (!require(m_parent.status(), Side::Destination, what).identity.isSameFile(now.identity))
        throw systemFailure(make_error_code(std::errc::no_such_file_or_directory), Side::Destination, what);
}

void FileTarget::begin(const CopySource &source)
{
    // What is packed is read back in that form.
    if (m_request.readBack && !m_request.packing)
        m_workspace->keepChecksums(opaqueUnit(source.state));
}

void FileTarget::copy(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const CopySource &source = planned.source;
    m_workspace.emplace(m_path.parent_path(), source.isConnection() ? fs::path() : m_request.temporaryFolder);
    requireSameFolder(m_workspace->folder().parentDescriptor().status());
    // Now, for later there may be no descriptor left.
    m_readableParent = readableFolder(m_parent);
    begin(source);
    run.enter(CopyPhase::Copying);
    Staged staged;
    followPlan(
        run, receipt, planned, [&] { staged = make(run, receipt, planned); },
        [&] {
            run.addWritten(m_workspace->takeWritten());
            m_workspace->clear();
            begin(source);
            lookAhead(source, planned.plan);
        });
    run.addWritten(m_workspace->takeWritten());
    receipt.copied(run, source);
    PageDelta *const delta = m_workspace->delta();
    if (delta && delta->changed() == 0)
        endUpToDate(run, receipt, planned, std::move(staged));
    else if (delta)
        finishInPlace(run, receipt, planned, std::move(staged));
    else
        finish(run, receipt, planned, std::move(staged));
}

/// A program that writes to it without SQLite's locks is told by its status: it was waited until later changes show.
void FileTarget::copyBytes(Run &run, ReceiptMaker &receipt, const SourceState &source)
{
    constexpr std::size_t portion = std::size_t(1) << 20;
    m_workspace.emplace(m_path.parent_path());
    requireSameFolder(m_workspace->folder().parentDescriptor().status());
    m_readableParent = readableFolder(m_parent);
    run.enter(CopyPhase::Copying);
    run.sleepFully(untilChangesShow(source.file));
    {
        const FileDescriptor to =
            require(createFile(m_workspace->unfinished(), 0600), Side::Destination, "creating it");
        const VfsFile from(source.path);
        std::vector<std::byte> buffer(portion);
        for (std::int64_t done = 0; done < source.file.size; done += std::int64_t(portion)) {
            run.checkpoint();
            run.state().phaseFraction = double(done) / double(source.file.size);
            run.reportThrottled();
            const auto rest = std::size_t(std::min<std::int64_t>(source.file.size - done, std::int64_t(portion)));
            const auto block = std::span(buffer).first(rest);
            static_cast<void>(from.read(block, done));
            require(to.write(block, done), Side::Destination, "writing it");
        }
    }
    if (identify(source.path) != source.file)
        throw failure(ErrorCode::SourceUnstable, Side::Source);
    run.enter(CopyPhase::Writing);
    commit(run, source, receipt);
}

/// The unfinished copy, from the older one as far as that is of use. Where no page differs and none is wanted then,
/// there is nothing but the workspace's delta.
Staged FileTarget::make(Run &run, ReceiptMaker &receipt, const Planned &planned)
{
    const auto &[source, plan] = planned;
    if (m_base.empty())
        return stage(run, source, plan, *m_workspace);
    // The source may have become one whose copy is replaced: that asks for the lock itself.
    if (!changesInPlace(source))
        m_inPlace.reset();
    BasedCopy based(run, receipt, *m_workspace, m_base, m_baseSums);
    if (m_inUse)
        based.onlyAsk();
    bool isCompared = true;
    try {
        if (!m_inUse && changesInPlace(source)) {
            lockInPlace(run, receipt.warnings());
            based.keepDelta();
        }
        if (BasedCopy::canCompare(source, plan))
            return based.make(source, plan);
        isCompared = false;
    } catch (const PageDelta::Unusable &unusable) {
        foresee();
        based.giveUp(unusable);
        m_workspace->clear();
        m_inPlace.reset();
        begin(source);
        needsOf(source, plan, m_request, m_path.parent_path()).require(m_path);
    }
    Staged staged = stage(run, source, plan, *m_workspace);
    static_cast<void>(makeWhole(m_request, planned, staged, *m_workspace));
    if (!isCompared)
        based.compare(m_workspace->unfinished(), BasedCopy::sharesBlocks(source.state, plan));
    if (!m_workspace->delta()) {
        foresee();
        m_inPlace.reset();
    }
    return staged;
}

/// Waits for another copy that is at work in it, or a program that has it open for a while.
void FileTarget::lockInPlace(Run &run, QStringList *warnings)
{
    LockWait lockWait(run, m_path, ErrorCode::DestinationInUse);
    for (; !m_inPlace; lockWait.wait()) {
        try {
            orUnusable([&] { m_inPlace.emplace(m_path, m_parent, warnings); });
            return;
        } catch (const CopyFailure &failed) {
            if (failed.error.code != ErrorCode::DestinationInUse || lockWait.waited() >= run.request().timeout)
                throw;
            if (lockWait.waited() > 1s)
                run.sleep(200ms);
        }
    }
}

/// Into a copy in WAL mode nothing can be written that is not checked through a log.
bool FileTarget::changesInPlace(const CopySource &source) const
{
    return m_request.inPlace && m_request.destinationMode == DestinationMode::Update
        && !FileSystem::of(m_path.parent_path()).sharesBlocks
        && (m_request.journal == CopyJournal::SingleFile || !source.state.walMode);
}

/// Their content differs.
void FileTarget::requireOlderCopy(const CopySource &source) const
{
    if (m_supposed && source.isFile())
        requireOlder(m_path, m_supposed->age, ageOf(source.path()));
}

/// Where most pages are the same, that is tie enough.
void FileTarget::requireKinOfMade(const ReceiptMaker &receipt) const
{
    const CopyReceipt &made = receipt.receipt();
    const bool isMostlySame = made.pagesCompared > 0 && made.anewBecause.isEmpty();
    if (m_supposed && !isMostlySame)
        requireKin(m_path, m_supposed->marks, marksOf(m_workspace->unfinished()), TablesOf::WholeFile);
}

/// From the unfinished copy to the copy under its name: journal mode, check, medium, rename.
void FileTarget::finish(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged)
{
    requireOlderCopy(planned.source);
    finishCopy(run, receipt, planned, std::move(staged), *m_workspace);
    requireKinOfMade(receipt);
    commit(run, planned.source.state, receipt);
}

/// From what differs to the older copy with the new content.
void FileTarget::finishInPlace(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged)
{
    receipt.staged(m_request, planned.source, staged);
    requireSameSource(run, receipt, planned.source);
    requireSameFolder(statusBehind(m_path.parent_path()));
    requireOlderCopy(planned.source);
    try {
        PageDelta &delta = *m_workspace->delta();
        run.addWritten(m_inPlace->write(run, delta, m_workspace->folder()));
        // Not before: what the log has of the tables is known by what was written.
        if (m_supposed)
            requireKin(m_path, m_supposed->marks, marksOf(m_path), TablesOf::WholeFile);
        proveCopy(run, receipt, planned.source, m_path,
                  {.pageCount = delta.pageCount(), .pageSize = delta.pageSize(), .size = delta.size()},
                  m_workspace->checksums());
        run.enter(CopyPhase::Writing);
        m_inPlace->awaitMedium(run);
        run.checkpoint();
        m_inPlace->commit();
    } catch (...) {
        if (m_inPlace->rollBack())
            throw;
        throw failure(ErrorCode::IoError, Side::Destination,
                      QCoreApplication::translate("Litecopy",
                                                  "the older copy could not be put back as it was. “%1” lies beside "
                                                  "it, and the next program that opens it with SQLite puts it back")
                          .arg(displayPath(beside(m_path, "-journal"))));
    }
    tellUnsynced(m_inPlace->syncFolder(), receipt);
    m_inPlace.reset();
}

/// Nothing is to be done: the older copy holds what the source holds.
void FileTarget::endUpToDate(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged)
{
    const PageDelta &delta = *m_workspace->delta();
    receipt.staged(m_request, planned.source, staged);
    receipt.sized({.pageCount = delta.pageCount(), .pageSize = delta.pageSize(), .size = delta.size()});
    // Only of one that nobody else uses: closing it would take this process's locks on it away.
    if (m_request.sha256 && m_base == m_path)
        receipt.hashed(hashCopy(run, m_base, delta.size()));
    requireSameSource(run, receipt, planned.source);
    receipt.upToDate();
}

/// Brings the unfinished copy to the medium, gives it the permissions and the owner it should have, renames it, and
/// brings the folder to the medium. What could not be kept of the file that was replaced, and a folder that may not be
/// on the medium yet, is added to the warnings: not returned, for once the copy has its name nothing may fail.
void FileTarget::commit(Run &run, const SourceState &source, ReceiptMaker &receipt)
{
    QStringList *const warnings = receipt.warnings();
    const FileDescriptor copy = require(openRegularIn(m_workspace->folder().descriptor(), m_name, Opening::ReadWrite),
                                        Side::Destination, "opening the copy");
    // Hearing cancel, before it is synced: that can't be interrupted.
    copy.writeBack(copy.status().identity.size, [&](double fraction) {
        run.checkpoint();
        run.state().phaseFraction = fraction;
        run.reportThrottled();
    });
    if (m_mayReplace)
        m_existing = identify(m_path);
    giveAttributes(source, copy, warnings);
    nameOrReplace(run, source, copy, receipt);
    syncNamed(copy, receipt);
}

/// And brings it to the medium with them.
void FileTarget::giveAttributes(const SourceState &source, const FileDescriptor &copy, QStringList *warnings)
{
    for (const QString &warning : std::as_const(m_attributeWarnings))
        warnings->removeOne(warning);
    m_attributeWarnings.clear();
    if (m_existing.exists)
        keepAttributes(copy, attributesOf(m_path), m_path, &m_attributeWarnings);
    else
        setMode(
            copy,
            modeOfNewCopy(source, m_request.input || !m_request.origin.empty(), m_workspace->folder().newFileMode()),
            m_path, &m_attributeWarnings);
    require(syncOrElse(copy, copy), Side::Destination, "bringing the copy to the medium");
    // Said before the rename: after it nothing may fail, not even for lack of memory.
    *warnings << m_attributeWarnings;
}

/// Waits for another copy that replaces the file at this moment, or a program that has it open for a while. Where the
/// file appeared, vanished or became another one meanwhile, the copy gets the attributes that are right then.
void FileTarget::nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, ReceiptMaker &receipt)
{
    LockWait lockWait(run, m_path, ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        // The last moment at which all is still as it was.
        run.checkpoint();
        requireSameFolder(statusBehind(m_path.parent_path()));
        try {
            if (m_existing.exists) {
                replace(run, copy, receipt);
                return;
            }
            if (nameNew(receipt))
                return;
        } catch (const CopyFailure &failed) {
            const bool isGone = m_mayReplace && m_existing.exists && !identify(m_path).exists;
            const bool isInUse = failed.error.code == ErrorCode::DestinationInUse;
            if ((!isGone && !isInUse) || lockWait.waited() >= run.request().timeout)
                throw;
            // Asking costs its user locks: not often where it goes on.
            if (lockWait.waited() > 1s)
                run.sleep(200ms);
        }
        if (const FileIdentity now = identify(m_path);
            now.exists != m_existing.exists || (now.exists && !now.isSameFile(m_existing))) {
            m_existing = now;
            giveAttributes(source, copy, receipt.warnings());
        }
    }
}

void FileTarget::replace(Run &run, const FileDescriptor &copy, ReceiptMaker &receipt)
{
    std::optional<ReplacedDatabase> old;
    SafetyCopy safetyCopy(run, m_path, receipt);
    if (m_request.packing)
        static_cast<void>(requireReplaceable(m_path, m_request.packing.get()));
    else
        old.emplace(m_path, receipt.warnings(), m_replacesNoise);
    if (old && !safetyCopy.makeOfFile())
        throw failure(ErrorCode::DestinationInUse, Side::Destination);
    if (old && m_request.journalOfReplaced)
        setJournal(run, receipt, copy, old->wasWal());
    // A power cut must not bring back a sidecar of the old one beside the new.
    require(syncOrElse(m_readableParent, copy), Side::Destination, m_path.parent_path(),
            "bringing the folder to the medium");
    require(replaceName(m_workspace->folder().descriptor(), m_name, m_parent, m_path.filename().c_str()),
            Side::Destination, "giving the copy its name");
    if (old)
        old->wasReplaced();
    safetyCopy.keep();
}

/// Of the finished copy, whose check and hash are done.
void FileTarget::setJournal(Run &run, ReceiptMaker &receipt, const FileDescriptor &copy, bool wal)
{
    if (!setJournalVersions(copy, wal))
        return;
    require(syncOrElse(copy, copy), Side::Destination, "bringing the copy to the medium");
    if (m_request.sha256)
        receipt.hashed(hashCopy(run, m_workspace->unfinished(), receipt.receipt().size));
}

/// Where a file of that name was made meanwhile, false if it may be replaced.
bool FileTarget::nameNew(const ReceiptMaker &receipt)
{
    requireNoLeftovers(m_path);
    if (m_request.naming)
        m_request.naming({.at = m_workspace->folder().path() / m_name, .name = m_path, .receipt = receipt.receipt()});
    const std::error_code error =
        giveNewName(m_workspace->folder().descriptor(), m_name, m_parent, m_path.filename().c_str());
    if (error == std::errc::file_exists && m_mayReplace)
        return false;
    require(error, Side::Destination, "giving the copy its name");
    return true;
}

/// The copy has its name: whatever comes now is no failure.
void FileTarget::syncNamed(const FileDescriptor &copy, ReceiptMaker &receipt) const noexcept
{
    tellUnsynced(syncOrElse(m_readableParent, copy), receipt);
}

void FileTarget::tellUnsynced(const std::error_code &error, ReceiptMaker &receipt) const noexcept
{
    if (!error)
        return;
    receipt.mayNotLast();
    try {
        *receipt.warnings() << QCoreApplication::translate(
                                   "Litecopy",
                                   "“%1” is complete, but its name may not be on the medium yet: the "
                                   "system reported “%2”. After a power cut it may be missing, or be the "
                                   "old one again.")
                                   .arg(displayPath(m_path), systemErrorText(error));
    } catch (const std::bad_alloc &) {
        // The copy is there all the same.
    }
}

} // namespace

/// What is wrong with its content is why it is put back as it is.
static SourceState stateOfBytes(const fs::path &source)
{
    SourceState state = lookAtSource(source);
    const ErrorCode code = state.error.code;
    if (code == ErrorCode::NotADatabase || code == ErrorCode::EncryptedOrDamaged || code == ErrorCode::SourceDamaged)
        state.error = {};
    return state;
}

CopyResult replaceByBytes(const CopyRequest &request, CopyControl &control, const ProgressSink &sink)
{
    CopyResult result = runCopy(request, control, sink, [&request](Run &run, ReceiptMaker &receipt) {
        const SourceState state = stateOfBytes(request.source);
        if (state.error)
            throw CopyFailure{state.error};
        receipt.looked({.kind = CopySource::Kind::File, .state = state});
        FileTarget target(request, state);
        receipt.goesTo(target.path());
        run.checkpoint();
        target.copyBytes(run, receipt, state);
    });
    result.receipt.checkLevel = CheckLevel::None;
    if (result.isCopied()) {
        // It was the same file before and after.
        result.receipt.proof = Proof::Still;
        result.receipt.size = result.receipt.sourceBefore.size;
        result.receipt.sourceAfter = result.receipt.sourceBefore;
    }
    return result;
}

CopyForecast forecastReplaceByBytes(const CopyRequest &request)
{
    CopyForecast forecast;
    forecast.source = stateOfBytes(request.source);
    forecast.error = forecast.source.error;
    if (forecast.error)
        return forecast;
    CopyControl control;
    forecast.error = runCopy(request, control, {}, [&forecast](Run &run, ReceiptMaker &) {
                         FileTarget(run.request(), forecast.source).foresee();
                     }).error;
    return forecast;
}

std::unique_ptr<Target> fileTarget(const CopyRequest &request, const SourceState &source)
{
    if (request.destinationMode == DestinationMode::Update && request.packing)
        throw failure(ErrorCode::Misuse, Side::Destination, QStringLiteral("a compressed copy can’t be updated"));
    return std::make_unique<FileTarget>(request, source);
}

} // namespace Litecopy
