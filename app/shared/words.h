// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace Litecopy {

/// Texts outside of classes with a tr() of their own: `Words::tr("Copied")`.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Litecopy)
};

} // namespace Litecopy
