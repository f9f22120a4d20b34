// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysource.h"
#include "copy/stage.h"
#include "format/wal.h"
#include "live/logstates.h"
#include "sqlite/vfsfile.h"

#include <filesystem>
#include <optional>

namespace Litecopy {

/// The state that a request asks for (`CopyRequest::asOf`), found in a log and a copied database file. The frames of
/// that state are laid over the copy as those of the last commit are for any other copy:
///
///     const StateChoice choice(run, log, copy, index, staged);   // `log` is limited to the state's frames
///     applyFrames(run, log, ...);
///     choice.requireKept(...);                                    // where the log was in use
///
/// Thread: the copying one.
class StateChoice
{
public:
    /// `log` has its last commit; `copy` is a private copy of the database file without the log. `index`, where there
    /// is one, is older than the copy. Puts into `staged` which commit it is, and what that takes from its proof.
    /// Throws CopyFailure CommitMissing, CommitGone; CopyCancelled.
    StateChoice(Run &run, WalFile &log, const std::filesystem::path &copy, const std::optional<WalIndex> &index,
                Staged &staged);
    StateChoice(const StateChoice &) = delete;
    StateChoice &operator=(const StateChoice &) = delete;

    /// To be asked after the last frame was read. Whether no checkpoint wrote over what the state has in the database
    /// file before that was copied. `isFileSame`: it was not written to since `index` was read.
    [[nodiscard]] bool isKept(const WalIndex &now, bool isFileSame) const
    {
        return m_states.areKept(m_number, now, isFileSame);
    }

private:
    const VfsFile m_copy;
    LogStates m_states;
    std::uint32_t m_number;
};

/// Why a source can't be copied as the request asks for: no log, or a method that knows only the last commit. No error
/// where it can.
[[nodiscard]] Error whyNotAsOf(const SourceState &source, const CopyRequest &request);

} // namespace Litecopy
