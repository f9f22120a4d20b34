// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeWidget>

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

class QMimeData;

namespace Litecopy {

// Finished files as what a drag or the clipboard carries.

/// For a drag: `text/uri-list`.
[[nodiscard]] std::unique_ptr<QMimeData> draggedFiles(const std::vector<std::filesystem::path> &files);
/// The same for the clipboard, from which file managers paste what says that it is to be copied.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardFiles(const std::vector<std::filesystem::path> &files);
/// Drags the files from `source`, and returns when they are dropped. They are copied, never moved.
void dragFiles(const std::vector<std::filesystem::path> &files, QWidget *source);

/// A table whose rows are files, which can be dragged out.
class FileTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FileTable(QWidget *parent = nullptr);

    /// Those of the selected rows.
    void setFiles(std::vector<std::filesystem::path> files) { m_files = std::move(files); }

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    std::vector<std::filesystem::path> m_files;
};

} // namespace Litecopy
