// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace Litecopy {

/// A field for a path. It shows the file's name large and its folder beneath, until a person clicks it, types, presses
/// F2 or comes to it by Tab: then it is a field like any other.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Pixels before the text.
    static constexpr int inset = 4;

    explicit PathEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isEditing() const noexcept { return m_isEditing; }
    /// A path was chosen otherwise: nobody edits it.
    void endEditing() { setEditing(false); }
    /// As it is shown, where there is no room for all of it.
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] QString shownFolder() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool showsName() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont folderFont() const;
    [[nodiscard]] QRect room() const;
    [[nodiscard]] int neededHeight() const;
    void setEditing(bool isEditing);

    bool m_isEditing = false;
    bool m_isBeginning = false; ///< by the mouse button that is down
};

} // namespace Litecopy
