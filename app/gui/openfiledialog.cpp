// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "openfiledialog.h"

#include "paths.h"
#include "settings.h"

#include <litecopy/job.h>

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QScreen>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr QSize usualSize(820, 520); // pixels
constexpr double mostOfScreen = 0.9;
constexpr auto answerTime = 300ms; // a person has pressed a button
const char *const sizeKey = "fileDialogSize";

std::filesystem::path &lastFolder()
{
    static std::filesystem::path folder;
    return folder;
}

/// Sizes and dates are seen whole; names have what is left.
void fitColumns(const QFileDialog &dialog)
{
    auto *const files = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
    if (!files)
        return; // the system's own dialog
    QHeaderView &header = *files->header();
    header.setStretchLastSection(false);
    for (int column = 0; column < header.count(); ++column)
        header.setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

/// Looks at the folder, opens the dialog, and deletes itself.
class DialogOpener : public QObject
{
public:
    DialogOpener(QWidget *parent, const std::filesystem::path &folder, std::function<void(QFileDialog &)> setUp)
        : QObject(parent)
        , m_parent(parent)
        , m_folder(folder.empty() ? lastFolder() : folder)
        , m_setUp(std::move(setUp))
    {
        setObjectName(QStringLiteral("dialogOpener"));
        m_time.setSingleShot(true);
        connect(&m_time, &QTimer::timeout, this, [this] { open(false); });
        m_time.start(answerTime);
        m_look = readInBackground(m_folder, probePath, [this](PathKind kind) { open(kind == PathKind::Folder); });
    }

private:
    void open(bool isThere)
    {
        const auto looked = std::move(m_look);
        m_time.stop();
        // A folder is given in any case: else Qt asks for that of the last file.
        auto *dialog = new QFileDialog(m_parent, {}, isThere ? textFromPath(m_folder) : QDir::homePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_setUp(*dialog);
        const QSize room = (QSizeF(m_parent->screen()->availableSize()) * mostOfScreen).toSize();
        fitColumns(*dialog);
        dialog->resize(Settings::value(QLatin1String(sizeKey), usualSize).toSize().boundedTo(room));
        connect(dialog, &QDialog::finished, dialog, [dialog, before = dialog->size()](int result) {
            if (dialog->size() != before)
                Settings::set(QLatin1String(sizeKey), dialog->size());
            if (result == QDialog::Accepted)
                lastFolder() = pathFromFileName(dialog->directory().path());
        });
        // Not exec(): a nested event loop would let the window be closed under it.
        dialog->open();
        deleteLater();
        setObjectName({});
    }

    QWidget *m_parent;
    std::filesystem::path m_folder;
    std::function<void(QFileDialog &)> m_setUp;
    std::unique_ptr<Job> m_look;
    QTimer m_time;
};

} // namespace

void openFileDialog(QWidget *parent, const std::filesystem::path &folder,
                    const std::function<void(QFileDialog &)> &setUp)
{
    if (!parent->findChild<QObject *>(QStringLiteral("dialogOpener"), Qt::FindDirectChildrenOnly))
        new DialogOpener(parent, folder, setUp);
}

} // namespace Litecopy
