// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>

#include <filesystem>
#include <vector>

class QMimeData;

namespace Litecopy {

class ElidedLabel;
class FactForm;
class RemovableOffer;

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
    void copyToClipboard();

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

/// A finished copy: where, how large, how long it took, what the check said, how long writers waited.
class ResultPanel : public Panel
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    /// With `canPutBack`, the copy can be put back in the place of its database.
    void setResult(const CopyResult &result, bool canPutBack);
    /// Gives the focus to what is wanted first.
    void takeFocus();
    /// How the others ended that are of the same moment, or were to be. Those that are missing are told of first.
    void setOthers(const std::vector<CopyResult> &others);

Q_SIGNALS:
    void copyAgainAsked();
    void putBackAsked();
    /// What can be read of the damaged database is to be rescued.
    void rescueAsked();

private:
    std::filesystem::path m_copy;
    QString m_report; ///< of it, without the others
    QByteArray m_reportJson;
    bool m_isDamaged = false;
    ElidedLabel *m_path;
    FactForm *m_form;
    QLabel *m_size;
    QLabel *m_how;
    QLabel *m_changes;
    QLabel *m_time;
    QLabel *m_check;
    QLabel *m_proof;
    QLabel *m_writers;
    QLabel *m_others;
    DragTile *m_tile;
    RemovableOffer *m_removable;
    std::vector<std::filesystem::path> m_written; ///< the copy, where all of it is on the medium
    QPushButton *m_show;
    QPushButton *m_putBack;
    QPushButton *m_rescue;
};

/// Opens the file manager with the file selected, or where the file manager can't select, the file's folder. Returns at
/// once: the file manager is asked over D-Bus.
void showInFolder(const std::filesystem::path &file);

} // namespace Litecopy
