// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QLatin1String>

#include <array>
#include <optional>

namespace Litecopy {

/// The names of enumerators in options, in JSON and in receipts. The names are an interface: none is ever renamed.
/// `nameOf(CopyMethod::Clone)` is "clone". `valueNamed<CopyMethod>(u"clone")` is `CopyMethod::Clone`.
template <typename Enum>
struct NamedValue
{
    const char *name;
    Enum value;
};
template <typename Enum>
NamedValue(const char *, Enum) -> NamedValue<Enum>;

template <typename Enum>
inline constexpr std::array<NamedValue<Enum>, 0> valueNames{};

template <>
inline constexpr std::array valueNames<CopyMethod>{
    NamedValue{"auto", CopyMethod::Automatic},  NamedValue{"online", CopyMethod::Online},
    NamedValue{"clone", CopyMethod::Clone},     NamedValue{"snapshot", CopyMethod::UnlockedSnapshot},
    NamedValue{"compact", CopyMethod::Compact}, NamedValue{"received", CopyMethod::Received},
    NamedValue{"opaque", CopyMethod::Opaque},
};
template <>
inline constexpr std::array valueNames<Hold>{
    NamedValue{"auto", Hold::Automatic},
    NamedValue{"always", Hold::Always},
    NamedValue{"never", Hold::Never},
};
template <>
inline constexpr std::array valueNames<CopyJournal>{
    NamedValue{"delete", CopyJournal::SingleFile},
    NamedValue{"keep", CopyJournal::Keep},
};
template <>
inline constexpr std::array valueNames<CheckLevel>{
    NamedValue{"none", CheckLevel::None},
    NamedValue{"quick", CheckLevel::Quick},
    NamedValue{"full", CheckLevel::Full},
};
template <>
inline constexpr std::array valueNames<CheckOutcome>{
    NamedValue{"not done", CheckOutcome::NotDone},    NamedValue{"passed", CheckOutcome::Passed},
    NamedValue{"damaged", CheckOutcome::Damaged},     NamedValue{"unavailable", CheckOutcome::Unavailable},
    NamedValue{"encrypted", CheckOutcome::Encrypted},
};
template <>
inline constexpr std::array valueNames<CopyOutcome>{
    NamedValue{"verified", CopyOutcome::Verified},   NamedValue{"copied", CopyOutcome::Copied},
    NamedValue{"up to date", CopyOutcome::UpToDate}, NamedValue{"cancelled", CopyOutcome::Cancelled},
    NamedValue{"failed", CopyOutcome::Failed},
};
template <>
inline constexpr std::array valueNames<CopyPhase>{
    NamedValue{"preparing", CopyPhase::Preparing}, NamedValue{"copying", CopyPhase::Copying},
    NamedValue{"checking", CopyPhase::Checking},   NamedValue{"writing", CopyPhase::Writing},
    NamedValue{"done", CopyPhase::Done},
};
template <>
inline constexpr std::array valueNames<Proof>{
    NamedValue{"none", Proof::None},   NamedValue{"pinned", Proof::Pinned}, NamedValue{"alone", Proof::Alone},
    NamedValue{"still", Proof::Still}, NamedValue{"whole", Proof::Whole},
};

/// Empty for a value without a name.
template <typename Enum>
[[nodiscard]] constexpr QLatin1String nameOf(Enum value) noexcept
{
    for (const auto &named : valueNames<Enum>) {
        if (named.value == value)
            return QLatin1String(named.name);
    }
    return {};
}

/// Nothing where no enumerator has that name, letter for letter.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> valueNamed(QStringView name) noexcept
{
    for (const auto &named : valueNames<Enum>) {
        if (name == QLatin1String(named.name))
            return named.value;
    }
    return std::nullopt;
}

} // namespace Litecopy
