// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "openfiledialog.h"

#include "absolutepath.h"
#include "filedialog.h"
#include "fileportal.h"
#include "paths.h"
#include "settings.h"

#include <litecopy/job.h>

#include <QDir>
#include <QScreen>
#include <QTimer>
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

/// Looks at the folder, opens a dialog, and deletes itself once that is closed.
class DialogOpener : public QObject
{
public:
    DialogOpener(QWidget *parent, const std::filesystem::path &folder, FileQuestion question, TakeFiles take)
        : QObject(parent)
        , m_parent(parent)
        , m_folder(absolutePath(folder.empty() ? lastFolder() : folder))
        , m_question(std::move(question))
        , m_take(std::move(take))
    {
        setObjectName(QStringLiteral("dialogOpener"));
        m_time.setSingleShot(true);
        connect(&m_time, &QTimer::timeout, this, [this] { open(false); });
        m_time.start(answerTime);
        m_look = readInBackground(m_folder, probePath, [this](PathKind kind) { open(kind == PathKind::Folder); });
    }

    /// A dialog of the desktop is open, or was: nothing tells whether it still answers.
    [[nodiscard]] bool isAnswered() const { return m_portal && m_portal->isOpen(); }

private:
    void open(bool isThere)
    {
        const auto looked = std::move(m_look);
        m_time.stop();
        if (!isThere)
            m_folder = pathFromFileName(QDir::homePath());
        m_portal = std::make_unique<FilePortal>(m_question, m_folder, m_parent->window()->winId(), nullptr);
        connect(m_portal.get(), &FilePortal::missing, this, &DialogOpener::openOwn);
        connect(m_portal.get(), &FilePortal::cancelled, this, &DialogOpener::end);
        connect(m_portal.get(), &FilePortal::chosen, this, [this](const std::vector<std::filesystem::path> &files) {
            lastFolder() = m_question.kind == FileQuestion::Kind::Folder ? files.front() : files.front().parent_path();
            end();
            m_take(files);
        });
        m_portal->ask();
    }

    void end()
    {
        setObjectName({});
        deleteLater();
    }

    void openOwn(const QString &why)
    {
        m_portal.release()->deleteLater();
        auto *dialog = new FileDialog(m_question, m_folder, m_parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const QSize room = (QSizeF(m_parent->screen()->availableSize()) * mostOfScreen).toSize();
        dialog->resize(Settings::value(QLatin1String(sizeKey), usualSize).toSize().boundedTo(room));
        connect(dialog, &FileDialog::chosen, m_parent, m_take);
        connect(dialog, &QDialog::finished, dialog, [dialog, before = dialog->size()](int result) {
            if (dialog->size() != before)
                Settings::set(QLatin1String(sizeKey), dialog->size());
            if (result == QDialog::Accepted)
                lastFolder() = dialog->folder();
        });
        // Not exec(): a nested event loop would let the window be closed under it.
        dialog->open();
        dialog->sayOfName(why);
        end();
    }

    QWidget *m_parent;
    std::filesystem::path m_folder;
    const FileQuestion m_question;
    TakeFiles m_take;
    std::unique_ptr<Job> m_look;
    std::unique_ptr<FilePortal> m_portal;
    QTimer m_time;
};

} // namespace

void openFileDialog(QWidget *parent, const std::filesystem::path &folder, const FileQuestion &question,
                    const TakeFiles &take)
{
    auto *const before = static_cast<DialogOpener *>(
        parent->findChild<QObject *>(QStringLiteral("dialogOpener"), Qt::FindDirectChildrenOnly));
    if (before && !before->isAnswered())
        return;
    // The desktop's dialog is closed, and opened anew.
    delete before;
    new DialogOpener(parent, folder, question, take);
}

} // namespace Litecopy
