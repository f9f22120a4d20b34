// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copynames.h>
#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

namespace Litecopy {

// As in <litecopy/copynames.h>: the names are an interface, and none is ever renamed.

template <>
inline constexpr std::array valueNames<CopyKind>{
    NamedValue{"automatic", CopyKind::Automatic},
    NamedValue{"by hand", CopyKind::ByHand},
    NamedValue{"before restore", CopyKind::BeforeRestore},
    NamedValue{"unknown", CopyKind::Unknown},
};
template <>
inline constexpr std::array valueNames<KeepRule>{
    NamedValue{"no policy", KeepRule::NoPolicy},
    NamedValue{"by hand", KeepRule::ByHand},
    NamedValue{"before restore", KeepRule::BeforeRestore},
    NamedValue{"unknown kind", KeepRule::UnknownKind},
    NamedValue{"pinned", KeepRule::Pinned},
    NamedValue{"future", KeepRule::Future},
    NamedValue{"last", KeepRule::Last},
    NamedValue{"hourly", KeepRule::Hourly},
    NamedValue{"daily", KeepRule::Daily},
    NamedValue{"weekly", KeepRule::Weekly},
    NamedValue{"monthly", KeepRule::Monthly},
    NamedValue{"yearly", KeepRule::Yearly},
    NamedValue{"within", KeepRule::Within},
    NamedValue{"source damaged", KeepRule::SourceDamaged},
    NamedValue{"last sound", KeepRule::LastSound},
    NamedValue{"last made", KeepRule::LastMade},
    NamedValue{"current", KeepRule::Current},
};
template <>
inline constexpr std::array valueNames<ListedCopy::Presence>{
    NamedValue{"here", ListedCopy::Presence::Here},
    NamedValue{"missing", ListedCopy::Presence::Missing},
    NamedValue{"another file", ListedCopy::Presence::Another},
    NamedValue{"moved", ListedCopy::Presence::Moved},
    NamedValue{"unknown", ListedCopy::Presence::Unknown},
};
template <>
inline constexpr std::array valueNames<KeepOutcome>{
    NamedValue{"kept", KeepOutcome::Kept},
    NamedValue{"up to date", KeepOutcome::UpToDate},
    NamedValue{"cancelled", KeepOutcome::Cancelled},
    NamedValue{"failed", KeepOutcome::Failed},
};
template <>
inline constexpr std::array valueNames<RestoreWay>{
    NamedValue{"auto", RestoreWay::Automatic},
    NamedValue{"into", RestoreWay::WriteInto},
    NamedValue{"replace", RestoreWay::Replace},
};

} // namespace Litecopy
