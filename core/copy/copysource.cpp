// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copysource.h"

#include "system/overlay.h"

#include <litecopy/fileidentity.h>

#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

CopySource fileSource(SourceState state)
{
    CopySource source{.state = std::move(state)};
    source.isUsedAcrossOverlay = isUsedAcrossOverlay(source.path());
    source.sidecars = sidecarsOf(source.path());
    source.tap = std::make_unique<VfsTap>(VfsTap::ShortReads::Refuse);
    source.tap->keepSidecarsOf(source.path());
    return source;
}

CopySource snapshotSource(const fs::path &snapshot, const CopySource &original)
{
    CopySource source{.kind = CopySource::Kind::Snapshot, .state = original.state, .original = &original};
    source.state.path = snapshot;
    source.state.file = identify(snapshot);
    source.state.wal = source.state.shm = source.state.journal = {};
    source.state.walMode = false;
    source.tap = std::make_unique<VfsTap>(VfsTap::ShortReads::Refuse);
    return source;
}

} // namespace Litecopy
