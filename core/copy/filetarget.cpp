// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/pipeline.h"
#include "copy/readback.h"
#include "copy/spaceneeds.h"

#include <optional>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

class FileTarget : public Target
{
public:
    FileTarget(const CopyRequest &request, const SourceState &source)
        : m_request(request)
        , m_destination(request, source)
    {
    }

    [[nodiscard]] const fs::path &path() const noexcept override { return m_destination.path(); }
    void removeLeftovers(const CopyPlan &plan) const override;
    void require(const CopySource &source, const CopyPlan &plan) const override;
    void copy(Run &run, ReceiptMaker &receipt, Planned &planned) override;

private:
    void begin(const CopySource &source);
    void complete(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged);

    const CopyRequest &m_request;
    Destination m_destination;
};

void FileTarget::removeLeftovers(const CopyPlan & /*plan*/) const
{
    PrivateFolder::removeLeftovers(path().parent_path());
    if (!m_request.temporaryFolder.empty())
        PrivateFolder::removeLeftovers(m_request.temporaryFolder);
}

void FileTarget::require(const CopySource &source, const CopyPlan &plan) const
{
    needsOf(source, plan, m_request, path().parent_path()).require(path());
}

void FileTarget::begin(const CopySource &source)
{
    if (m_request.readBack)
        m_destination.workspace().keepChecksums(source.state.pageSize);
}

void FileTarget::copy(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const CopySource &source = planned.source;
    m_destination.prepare(source.isConnection() ? fs::path() : m_request.temporaryFolder);
    begin(source);
    Staged staged;
    followPlan(
        run, receipt, planned, [&] { staged = stage(run, source, planned.plan, m_destination.workspace()); },
        [&] {
            m_destination.workspace().clear();
            begin(source);
            require(source, planned.plan);
        });
    complete(run, receipt, planned, std::move(staged));
}

/// From the unfinished copy to the copy under its name: journal mode, check, medium, rename.
void FileTarget::complete(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged)
{
    const CopySource &source = planned.source;
    Workspace &workspace = m_destination.workspace();
    const fs::path unfinished = workspace.unfinished();
    receipt.copied(source);
    if (m_request.journal == CopyJournal::SingleFile)
        setSingleFile(unfinished, workspace.checksums());
    else if (planned.plan.method == CopyMethod::Compact && source.state.walMode)
        setWal(workspace, unfinished);
    const CopySize size = requireWhole(unfinished, workspace.checksums());
    receipt.staged(m_request, source, staged);
    receipt.sized(size);

    run.enter(CopyPhase::Checking);
    std::optional<ReadBack> readBack;
    if (workspace.checksums())
        readBack.emplace(run, unfinished, size, *workspace.checksums());
    receipt.checked(checkCopy(run, unfinished, size));
    if (readBack) {
        readBack->finish();
        receipt.readBack();
    }
    if (m_request.sha256)
        receipt.hashed(hashCopy(run, unfinished, size.size));
    receipt.lookedAgain(source);
    const FileIdentity &now = receipt.receipt().sourceAfter;
    // A name that leads elsewhere for a moment is looked at again: the copy is of the file that was looked at.
    for (int look = 0; look < 10 && source.isFile() && !now.isSameFile(source.state.file); ++look) {
        run.sleep(5ms);
        receipt.lookedAgain(source);
    }
    // Its size says nothing: it may have been vacuumed since. That it was cut off the reads have shown.
    if (source.isFile() && !now.isSameFile(source.state.file))
        throw failure(ErrorCode::SourceReplaced, Side::Source);

    run.enter(CopyPhase::Writing);
    m_destination.commit(run, source.state, receipt.warnings());
}

} // namespace

std::unique_ptr<Target> fileTarget(const CopyRequest &request, const SourceState &source)
{
    return std::make_unique<FileTarget>(request, source);
}

} // namespace Litecopy
