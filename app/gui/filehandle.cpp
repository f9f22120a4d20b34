// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "filehandle.h"

#include "glyph.h"
#include "paths.h"

#include <QDrag>
#include <QMimeData>

namespace Litecopy {

std::unique_ptr<QMimeData> draggedFiles(const std::vector<std::filesystem::path> &files)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const std::filesystem::path &file : files)
        urls += urlFromPath(file);
    data->setUrls(urls);
    return data;
}

std::unique_ptr<QMimeData> clipboardFiles(const std::vector<std::filesystem::path> &files)
{
    auto data = draggedFiles(files);
    QByteArray copied = "copy";
    for (const QUrl &url : data->urls())
        copied += '\n' + url.toEncoded();
    data->setData(u"x-special/gnome-copied-files"_qs, copied);
    return data;
}

void dragFiles(const std::vector<std::filesystem::path> &files, QWidget *source)
{
    auto *drag = new QDrag(source);
    drag->setMimeData(draggedFiles(files).release());
    drag->setPixmap(glyphIcon(Glyph::Database).pixmap(QSize(32, 32), source->devicePixelRatioF()));
    // A copy, never a move: the files are to stay where the window says that they are.
    drag->exec(Qt::CopyAction);
}

FileTable::FileTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

void FileTable::startDrag(Qt::DropActions /*actions*/)
{
    if (!m_files.empty())
        dragFiles(m_files, this);
}

} // namespace Litecopy
