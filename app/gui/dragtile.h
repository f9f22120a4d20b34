// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "card.h"

#include <filesystem>

class QMimeData;

namespace Litecopy {

/// A finished file to take hold of: drag it into a file manager, a mail or a chat; or, by keyboard, copy it to the
/// clipboard with Enter or the shortcut for copying.
class DragTile : public Card
{
    Q_OBJECT

public:
    explicit DragTile(QWidget *parent = nullptr);

    void setFile(const std::filesystem::path &file);
    /// What a drag or the clipboard carries: the file as `text/uri-list`. The caller owns it.
    [[nodiscard]] QMimeData *makeMimeData() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void startDrag();

    std::filesystem::path m_file;
    QPoint m_pressed;
};

} // namespace Litecopy
