// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/receivedcopy.h"

#include "copy/failure.h"
#include "copy/pipeline.h"
#include "copy/stage.h"
#include "format/header.h"
#include "system/filedescriptor.h"
#include "system/filepermissions.h"
#include "system/names.h"

#include <litecopy/copystream.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t receiveBlock = std::size_t(1) << 20; // bytes, a multiple of any page's

CopyFailure notWhole(const QString &why)
{
    return failure(ErrorCode::StreamNotWhole, Side::Source, why);
}

CopyFailure cutOff(qint64 got, qint64 wanted)
{
    const QLocale locale;
    return notWhole(QCoreApplication::translate("Litecopy", "it ended after %1 of %2 bytes")
                        .arg(locale.toString(got), locale.toString(wanted)));
}

// A drive or a network may stand still for so long.
constexpr auto shortestSilence = 3s;
// A process that is stopped hears nothing.
constexpr std::chrono::nanoseconds longestRead = 1s;

/// Reads whole blocks, hears cancel, and says what it waits for. The sender may take any time before its first byte,
/// while it makes its copy; after that, silence for the request's timeout is an error.
class Receiver
{
public:
    Receiver(Run &run, StreamSource &input, bool hasBegun)
        : m_run(run)
        , m_input(input)
        , m_hasBegun(hasBegun)
    {
    }

    /// Less than all of it only at the end.
    std::size_t fill(std::span<std::byte> to);

private:
    void heard(const StreamStep &step, std::chrono::nanoseconds taken);

    Run &m_run;
    StreamSource &m_input;
    StreamWait m_wait{m_run, m_input.name()};
    std::chrono::nanoseconds m_silence{}; ///< spent in reading, so that pauses are no part of it
    bool m_hasBegun;
    bool m_ended = false;
};

void Receiver::heard(const StreamStep &step, std::chrono::nanoseconds taken)
{
    if (step.bytes > 0 || step.ended) {
        m_hasBegun = true;
        m_silence = {};
        return;
    }
    m_silence += std::min(taken, longestRead);
    // Of a file the system says what is wrong.
    if (!m_hasBegun || !m_input.file().empty()
        || m_silence < std::max<std::chrono::nanoseconds>(m_run.request().timeout, shortestSilence))
        return;
    //: %1 is a number of seconds
    const QString why = QCoreApplication::translate("Litecopy", "nothing came for %1 s")
                            .arg(std::chrono::duration_cast<std::chrono::seconds>(m_silence).count());
    // As a connection that is dead from the beginning: no lock goes away by waiting, and a schedule has to show it.
    throw failure(ErrorCode::RemoteFailed, Side::Source, why);
}

std::size_t Receiver::fill(std::span<std::byte> to)
{
    std::size_t got = 0;
    while (got < to.size() && !m_ended) {
        m_run.checkpoint();
        const auto before = Run::Clock::now();
        const StreamStep step = m_input.read(to.subspan(got));
        requireStep(step.error, Side::Source);
        const auto taken = Run::Clock::now() - before;
        m_run.addReading(taken);
        heard(step, taken);
        got += step.bytes;
        m_ended = step.ended;
        m_wait.moved(step.bytes > 0 || step.ended);
    }
    return got;
}

/// The stream is a finished copy of an encrypted database: its bytes say nothing, and its receipt how many they are.
bool isOfEncryptedMoment(const CopyRequest &request)
{
    return request.momentOf && request.momentOf->check == CheckOutcome::Encrypted;
}

DatabaseHeader headerOf(const QByteArray &beginning)
{
    if (beginning.isEmpty())
        throw notWhole(QCoreApplication::translate("Litecopy", "nothing came"));
    if (beginning.size() < DatabaseHeader::size)
        throw hasMagic(beginning) ? cutOff(beginning.size(), DatabaseHeader::size)
                                  : failure(ErrorCode::NotADatabase, Side::Source);
    switch (judgeHeader(beginning)) {
    case HeaderVerdict::Readable:
        break;
    case HeaderVerdict::NotADatabase:
    case HeaderVerdict::AllZeros:
        throw failure(ErrorCode::NotADatabase, Side::Source);
    case HeaderVerdict::NewerFormat:
        throw failure(ErrorCode::NewerFormat, Side::Source);
    case HeaderVerdict::EncryptedOrDamaged:
        throw failure(ErrorCode::EncryptedOrDamaged, Side::Source);
    }
    const std::optional<DatabaseHeader> header = parseHeader(beginning);
    if (!header)
        throw failure(ErrorCode::EncryptedOrDamaged, Side::Source);
    if (!header->isPageCountValid())
        throw notWhole(QCoreApplication::translate(
            "Litecopy", "its header, last written by SQLite before 3.7.0, doesn’t say how long it is"));
    return *header;
}

} // namespace

OpenInput::OpenInput(StreamSource *input)
    : m_input(input)
{
}

OpenInput::~OpenInput()
{
    if (m_input)
        m_input->close();
}

void requireStep(const Error &error, Side side)
{
    if (!error)
        return;
    CopyFailure failed{error};
    if (error.path.empty())
        failed.side = side;
    throw failed;
}

void StreamWait::moved(bool bytes)
{
    CopyProgress &state = m_run.state();
    const auto now = Run::Clock::now();
    if (bytes) {
        m_since = now;
        if (!state.waiting)
            return;
        state.waiting = false;
        state.waitingFor.clear();
        state.waited = {};
        m_run.report();
    } else if (now - m_since >= 2s) {
        state.waiting = true;
        state.waitingFor = m_name;
        state.waited = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_since);
        m_run.reportThrottled();
    }
}

SourceState streamState(const StreamSource &input)
{
    SourceState state;
    state.permissions = 0666;
    if (input.file().empty())
        return state;
    state.path = absolutePath(input.file());
    const FileLook look(state.path);
    state.file = look.status().identity;
    state.permissions = look.permissions();
    return state;
}

Planned lookAtStream(Run &run, ReceiptMaker &receipt)
{
    const CopyRequest &request = run.request();
    StreamSource &input = *request.input;
    Planned planned{.source = {.kind = CopySource::Kind::Stream, .state = streamState(input)}, .plan = {}};
    CopySource &source = planned.source;
    if (isOfEncryptedMoment(request)) {
        source.state.encrypted = true;
        source.state.pageSize = request.momentOf->pageSize;
        source.state.pageCount = request.momentOf->pageCount;
    }
    receipt.looked(source);
    receipt.comesFrom(request.source);
    planned.plan = planCopy(source.state, request);
    if (planned.plan.error)
        throw CopyFailure{planned.plan.error};
    // Now, too: the stream may let itself be waited for.
    receipt.planned(planned.plan);
    static_cast<void>(targetOf(request, source.state));
    requireStep(input.open(), Side::Source);

    source.beginning.resize(DatabaseHeader::size);
    const std::size_t got = Receiver(run, input, false).fill(std::as_writable_bytes(std::span(source.beginning)));
    source.beginning.truncate(qsizetype(got));
    if (source.state.encrypted) {
        run.state().pageSize = opaqueUnit(source.state);
    } else {
        const DatabaseHeader header = headerOf(source.beginning);
        source.state.pageSize = int(header.pageSize);
        source.state.pageCount = header.pageCount;
        run.state().pageSize = source.state.pageSize;
    }
    const StreamOrigin origin = input.origin();
    if (!origin.how.isEmpty())
        planned.plan.reason = origin.how;
    if (origin.permissions)
        source.state.permissions = *origin.permissions;
    receipt.planned(planned.plan);
    return planned;
}

Staged copyReceived(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to)
{
    const SourceState &state = source.state;
    const int unit = state.encrypted ? opaqueUnit(state) : state.pageSize;
    const qint64 size = state.encrypted ? run.request().momentOf->size : qint64(state.pageCount) * state.pageSize;
    const auto units = quint32(size / unit);
    const auto written = workspace.recorder();
    const FileDescriptor file = require(createFile(to, 0600), Side::Destination, "creating the copy");
    Receiver receiver(run, *run.request().input, true);
    std::vector<std::byte> buffer(receiveBlock);
    const auto beginning = std::as_bytes(std::span(source.beginning));
    std::ranges::copy(beginning, buffer.begin());
    std::size_t kept = beginning.size();
    for (qint64 at = 0; at < size; kept = 0) {
        const auto block = std::span(buffer).first(std::size_t(std::min(qint64(receiveBlock), size - at)));
        const std::size_t filled = kept + receiver.fill(block.subspan(kept));
        if (filled < block.size())
            throw cutOff(at + qint64(filled), size);
        const auto start = Run::Clock::now();
        require(file.write(block, at), Side::Destination, "writing the copy");
        run.addWriting(Run::Clock::now() - start);
        if (written)
            written(block, at);
        run.addWritten(qint64(block.size()));
        at += qint64(block.size());
        run.reportPages(units - quint32(at / unit), units);
    }
    if (receiver.fill(std::span(buffer).first(1)) > 0)
        throw notWhole(QCoreApplication::translate("Litecopy", "more than the %1 bytes came that its header says")
                           .arg(QLocale().toString(size)));
    StreamOrigin origin = run.request().input->origin();
    Staged staged{.pageCount = state.pageCount, .proof = origin.proof.value_or(Proof::Whole)};
    staged.unproved = std::move(origin.unproved);
    staged.warnings = std::move(origin.warnings);
    if (staged.proof == Proof::Whole)
        staged.unproved =
            QCoreApplication::translate("Litecopy", "only the program that made it knows whether it is of one moment");
    return staged;
}

} // namespace Litecopy
