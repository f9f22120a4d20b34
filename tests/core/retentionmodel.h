// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/retention.h>

#include <QDateTime>
#include <QTimeZone>

#include <random>
#include <vector>

namespace Litecopy::Test {

/// Which copies stay, by a model that is written apart from the library: by groups of equal text in place of a walk
/// over the copies.
[[nodiscard]] std::vector<bool> modelOfRetention(const std::vector<RetentionItem> &items, const RetentionPolicy &policy,
                                                 const QDateTime &now, const QTimeZone &zone);

/// A few rules, each with a small number or none.
[[nodiscard]] RetentionPolicy randomPolicy(std::mt19937 &random);

} // namespace Litecopy::Test
