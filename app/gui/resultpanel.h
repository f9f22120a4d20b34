// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>

class QFormLayout;

namespace Litecopy {

class DragTile;
class ElidedLabel;

/// A copy that is there: where, how large, how long it took, what the check said, how long writers waited.
class ResultPanel : public Panel
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    void setResult(const CopyResult &result);

Q_SIGNALS:
    void showInFolderAsked();
    void copyAgainAsked();

private:
    QLabel *addRow(QFormLayout *form, const QString &label, const QString &objectName);

    ElidedLabel *m_path;
    QLabel *m_size;
    QLabel *m_time;
    QLabel *m_check;
    QLabel *m_proof;
    QLabel *m_writers;
    DragTile *m_tile;
};

} // namespace Litecopy
