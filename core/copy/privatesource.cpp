// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/privatesource.h"

#include "copy/failure.h"

#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// The session's source for as long as this lives.
class PrivateSource
{
public:
    PrivateSource(CopySession &session, const fs::path &copy)
        : m_session(session)
        , m_original(session.source)
        , m_wasPrivate(session.isSourcePrivate)
    {
        session.source.path = copy;
        session.source.file = identify(copy);
        session.source.wal = session.source.shm = session.source.journal = {};
        // Nobody waits for it, just as for a source in WAL mode.
        session.source.walMode = true;
        session.isSourcePrivate = true;
    }
    PrivateSource(const PrivateSource &) = delete;
    PrivateSource &operator=(const PrivateSource &) = delete;
    ~PrivateSource()
    {
        m_session.source = std::move(m_original);
        m_session.isSourcePrivate = m_wasPrivate;
    }

private:
    CopySession &m_session;
    SourceState m_original;
    const bool m_wasPrivate;
};

/// With the session's own source back.
CopyFailure ofKnownFile(Error error, const CopySession &session, const fs::path &copy)
{
    if (error.path != copy)
        return {std::move(error)};
    const fs::path &destination = session.receipt.destination;
    const fs::path &known = destination.empty() ? session.source.path : destination;
    switch (error.code) {
    case ErrorCode::SourceMissing:
    case ErrorCode::SourceNotPermitted:
    case ErrorCode::SourceNeedsRecovery:
        error.code = identify(copy.parent_path()).exists ? ErrorCode::IoError : ErrorCode::DestinationFolderMissing;
        [[fallthrough]];
    case ErrorCode::IoError:
        error.path = known;
        break;
    default:
        error.path = session.source.path;
    }
    return {std::move(error)};
}

} // namespace

void readPrivately(CopySession &session, const fs::path &copy, const std::function<void()> &read)
{
    Error error;
    try {
        const PrivateSource source(session, copy);
        read();
        return;
    } catch (const PlanFailed &failed) {
        error = failed.error;
    } catch (const CopyFailure &failed) {
        error = failed.error;
    }
    throw ofKnownFile(std::move(error), session, copy);
}

} // namespace Litecopy
