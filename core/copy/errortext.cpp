// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/error.h>

#include <QCoreApplication>

#include <utility>

namespace Litecopy {

} // namespace Litecopy
