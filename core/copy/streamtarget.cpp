// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/pipeline.h"
#include "copy/provecopy.h"
#include "copy/receivedcopy.h"
#include "copy/spaceneeds.h"
#include "system/names.h"

#include <litecopy/copystream.h>

#include <QCoreApplication>

#include <memory>
#include <system_error>
#include <utility>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t streamBlock = std::size_t(256) << 10; // bytes

/// Where the copy is made.
fs::path folderFor(const CopyRequest &request)
{
    if (!request.temporaryFolder.empty())
        return request.temporaryFolder;
    std::error_code none;
    fs::path folder = fs::temp_directory_path(none);
    if (none)
        throw failure(
            ErrorCode::DestinationFolderMissing, request.destination,
            QCoreApplication::translate("Litecopy", "the folder for temporary files (TMPDIR) does not exist"));
    return folder;
}

/// A stream that others read. What was sent can't be taken back, so nothing is sent before the copy is complete and
/// checked. Nothing of it stays here.
class StreamTarget : public Target
{
public:
    explicit StreamTarget(const CopyRequest &request);

    [[nodiscard]] const fs::path &path() const noexcept override { return m_path; }
    void removeLeftovers(const CopyPlan &plan) const override;
    void lookAhead(const CopySource &source, const CopyPlan &plan) const override;
    void copy(Run &run, ReceiptMaker &receipt, Planned &planned) override;

private:
    void refuseSource(const SourceState &source) const;
    void send(Run &run, const FileDescriptor &copy) const;

    const CopyRequest &m_request;
    const fs::path m_path; ///< none
    const fs::path m_folder;
};

StreamTarget::StreamTarget(const CopyRequest &request)
    : m_request(request)
    , m_folder(folderFor(request))
{
    requireTemporaryFolder(m_folder, request.destination);
}

void StreamTarget::removeLeftovers(const CopyPlan & /*plan*/) const
{
    PrivateFolder::removeLeftovers(m_folder);
}

/// A shell that redirects the output may mean one of the source's own files.
void StreamTarget::refuseSource(const SourceState &source) const
{
    const FileIdentity output = m_request.output->identity();
    bool same = output.isSameFile(source.file) || (m_request.input && output.isSameFile(m_request.input->identity()));
    for (const char *const suffix : {"-wal", "-shm", "-journal"})
        same = same || (!source.path.empty() && output.isSameFile(identify(beside(source.path, suffix))));
    if (same)
        throw failure(ErrorCode::SameFile, m_request.destination);
}

void StreamTarget::lookAhead(const CopySource &source, const CopyPlan &plan) const
{
    refuseSource(source.state);
    SpaceNeeds needs;
    addCopy(&needs, source, plan, m_folder, {});
    needs.require(m_request.destination);
}

void StreamTarget::copy(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    Workspace workspace(m_folder);
    run.enter(CopyPhase::Copying);
    Staged staged;
    followPlan(
        run, receipt, planned, [&] { staged = stage(run, planned.source, planned.plan, workspace); },
        [&] {
            workspace.clear();
            lookAhead(planned.source, planned.plan);
        });
    receipt.copied(run, planned.source);
    finishCopy(run, receipt, planned, std::move(staged), workspace);
    const fs::path finished = m_request.packing ? workspace.packed() : workspace.unfinished();
    send(run, require(openRegular(finished), Side::Destination, "opening the copy"));
}

void StreamTarget::send(Run &run, const FileDescriptor &copy) const
{
    StreamSink &output = *m_request.output;
    requireStep(output.open(), Side::Destination);
    const qint64 size = require(copy.status(), Side::Destination, "looking at the copy").identity.size;
    StreamWait wait(run, QCoreApplication::translate("Litecopy", "the reader of the copy"));
    std::vector<std::byte> buffer(streamBlock);
    for (qint64 at = 0; at < size;) {
        const std::size_t got = require(copy.read(buffer, at), Side::Destination, "reading the copy");
        if (got == 0)
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
        for (std::span<const std::byte> rest = std::span(buffer).first(got); !rest.empty();) {
            run.checkpoint();
            const StreamStep step = output.write(rest);
            requireStep(step.error, Side::Destination);
            wait.moved(step.bytes > 0);
            rest = rest.subspan(step.bytes);
        }
        at += qint64(got);
        run.state().phaseFraction = double(at) / double(size);
        run.reportThrottled();
    }
    requireStep(output.finish(), Side::Destination);
}

} // namespace

std::unique_ptr<Target> streamTarget(const CopyRequest &request)
{
    return std::make_unique<StreamTarget>(request);
}

} // namespace Litecopy
