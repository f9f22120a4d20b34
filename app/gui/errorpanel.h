// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>

namespace Litecopy {

/// A copy that was not made: what happened, to which file, what it means, what to do; SQLite's words on demand.
class ErrorPanel : public Panel
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void setResult(const CopyResult &result);

Q_SIGNALS:
    void tryAgainAsked();
};

} // namespace Litecopy
