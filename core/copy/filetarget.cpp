// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/packing.h"
#include "copy/pipeline.h"
#include "copy/replacedatabase.h"
#include "copy/spaceneeds.h"
#include "system/filepermissions.h"

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
/// nor than any new file there. A source without a path is a database in memory.
quint32 modeOfNewCopy(const SourceState &source, quint32 newFile)
{
    quint32 mode = 0666;
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
    void copy(Run &run, ReceiptMaker &receipt, Planned &planned) override;

private:
    void requireFreeOrPassing() const;
    void requireSameFolder(const FileStatus &now) const;
    void begin(const CopySource &source);
    void finish(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged);
    void commit(Run &run, const SourceState &source, ReceiptMaker &receipt);
    void giveAttributes(const SourceState &source, const FileDescriptor &copy, QStringList *warnings);
    void nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, QStringList *warnings);
    void replace(const FileDescriptor &copy, QStringList *warnings);
    [[nodiscard]] bool nameNew();
    void syncNamed(const FileDescriptor &copy, ReceiptMaker &receipt) const noexcept;

    const CopyRequest &m_request;
    const fs::path m_path;
    const bool m_mayReplace;
    const char *const m_name; ///< of the finished copy, in the workspace
    FileIdentity m_existing; ///< the file to replace
    QStringList m_attributeWarnings; ///< what the copy could not be given of that file's attributes
    FileDescriptor m_parent; ///< the folder that was meant in the beginning
    FileDescriptor m_readableParent; ///< for fsync; empty where it may be written and not read
    std::optional<Workspace> m_workspace;
};

FileTarget::FileTarget(const CopyRequest &request, const SourceState &source)
    : m_request(request)
    , m_path(resolveDestination(request, source))
    , m_mayReplace(request.destinationMode == DestinationMode::Replace)
    , m_name(request.packing ? PrivateFolder::packedName : PrivateFolder::copyName)
    , m_existing(identify(m_path))
    , m_parent(require(openFolder(m_path.parent_path()), Side::Destination, "opening the folder"))
{
    if (m_existing.exists)
        requireFreeOrPassing();
    else
        requireNoLeftovers(m_path);
    requireRoomForJournal(m_path);
    requireWritableFolder(m_path);
}

/// Another copy has the file for itself while it replaces it. That it is in use then is for `commit()` to say, which
/// waits.
void FileTarget::requireFreeOrPassing() const
{
    constexpr auto passing = 300ms;
    for (const auto start = Run::Clock::now();; std::this_thread::sleep_for(20ms)) {
        try {
            static_cast<void>(requireReplaceable(m_path, m_request.packing.get()));
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
    needsOf(source, plan, m_request, m_path.parent_path()).require(m_path);
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
        m_workspace->keepChecksums(source.state.pageSize);
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
        run, receipt, planned, [&] { staged = stage(run, source, planned.plan, *m_workspace); },
        [&] {
            m_workspace->clear();
            begin(source);
            lookAhead(source, planned.plan);
        });
    finish(run, receipt, planned, std::move(staged));
}

/// From the unfinished copy to the copy under its name: journal mode, check, medium, rename.
void FileTarget::finish(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged)
{
    finishCopy(run, receipt, planned, std::move(staged), *m_workspace);
    run.enter(CopyPhase::Writing);
    if (const PackedForm *const form = m_request.packing.get()) {
        receipt.packed(*form, packCopy(run, *m_workspace, *form));
        if (m_request.readBack)
            receipt.readBack();
    }
    commit(run, planned.source.state, receipt);
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
    nameOrReplace(run, source, copy, warnings);
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
        setMode(copy, modeOfNewCopy(source, m_workspace->folder().newFileMode()), m_path, &m_attributeWarnings);
    require(syncOrElse(copy, copy), Side::Destination, "bringing the copy to the medium");
    // Said before the rename: after it nothing may fail, not even for lack of memory.
    *warnings << m_attributeWarnings;
}

/// Waits for another copy that replaces the file at this moment, or a program that has it open for a while. Where the
/// file appeared, vanished or became another one meanwhile, the copy gets the attributes that are right then.
void FileTarget::nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, QStringList *warnings)
{
    LockWait lockWait(run, m_path, ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        // The last moment at which all is still as it was.
        run.checkpoint();
        requireSameFolder(statusBehind(m_path.parent_path()));
        try {
            if (m_existing.exists) {
                replace(copy, warnings);
                return;
            }
            if (nameNew())
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
            giveAttributes(source, copy, warnings);
        }
    }
}

void FileTarget::replace(const FileDescriptor &copy, QStringList *warnings)
{
    std::optional<ReplacedDatabase> old;
    if (m_request.packing)
        static_cast<void>(requireReplaceable(m_path, m_request.packing.get()));
    else
        old.emplace(m_path, warnings);
    // A power cut must not bring back a sidecar of the old one beside the new.
    require(syncOrElse(m_readableParent, copy), Side::Destination, m_path.parent_path(),
            "bringing the folder to the medium");
    require(replaceName(m_workspace->folder().descriptor(), m_name, m_parent, m_path.filename().c_str()),
            Side::Destination, "giving the copy its name");
    if (old)
        old->wasReplaced();
}

/// Where a file of that name was made meanwhile, false if it may be replaced.
bool FileTarget::nameNew()
{
    requireNoLeftovers(m_path);
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
    const std::error_code error = syncOrElse(m_readableParent, copy);
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

std::unique_ptr<Target> fileTarget(const CopyRequest &request, const SourceState &source)
{
    return std::make_unique<FileTarget>(request, source);
}

} // namespace Litecopy
