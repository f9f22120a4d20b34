// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pathcompletion.h"

#include "paths.h"
#include "sourcelook.h"

#include <litecopy/job.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include <array>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 250ms;

bool isSidecar(const std::string &name)
{
    constexpr std::array<std::string_view, 3> endings{"-wal", "-shm", "-journal"};
    return std::ranges::any_of(endings, [&name](std::string_view ending) { return name.ends_with(ending); });
}

/// Folders end in a slash. Hidden files are left out, and what is no text.
QStringList namesIn(const std::filesystem::path &folder, const QString &beginning)
{
    QStringList names;
    int read = 0;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator() && names.size() < PathCompletion::most
         && read < PathCompletion::mostRead;
         entry.increment(error)) {
        ++read;
        const std::filesystem::path name = entry->path().filename();
        if (name.native().starts_with('.') || isSidecar(name.native()))
            continue;
        const QString text = textFromPath(name);
        if (!text.startsWith(beginning, Qt::CaseInsensitive) || pathFromFileName(text) != name)
            continue;
        std::error_code ignored;
        names.append(entry->is_directory(ignored) ? text + u'/' : text);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

PathCompletion::PathCompletion(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PathCompletion::look);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    // Also what is set by a drop or a dialog: nothing is left to complete.
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_field->isModified())
            hide();
    });
}

PathCompletion::~PathCompletion() = default;

void PathCompletion::setBase(const std::filesystem::path &folder)
{
    if (folder == m_base)
        return;
    m_base = folder;
    // What was found out is of the folder before.
    m_job.reset();
    hide();
}

QStringList PathCompletion::offered() const
{
    QStringList paths;
    if (!m_completer || !m_completer->popup()->isVisible())
        return paths;
    const QAbstractItemModel &shown = *m_completer->completionModel();
    for (int row = 0; row < shown.rowCount(); ++row)
        paths.append(shown.index(row, 0).data().toString());
    return paths;
}

void PathCompletion::hide()
{
    m_pause.stop();
    if (m_completer)
        m_completer->popup()->hide();
}

void PathCompletion::look()
{
    const QString typed = m_field->text();
    const qsizetype slash = typed.lastIndexOf(u'/');
    if (slash < 0 || !m_field->hasFocus() || m_field->isReadOnly() || isUrl(pathFromText(typed)))
        return;
    m_typedFolder = typed.left(slash + 1);
    const std::filesystem::path typedFolder = pathFromText(m_typedFolder);
    const std::filesystem::path folder = m_base / typedFolder;
    if (typedFolder.empty() || (m_job && folder == m_asked))
        return;
    m_asked = folder;
    m_beginning = typed.mid(slash + 1);
    const auto read = [beginning = m_beginning](const std::filesystem::path &asked) {
        return namesIn(asked, beginning);
    };
    m_job = readInBackground(folder, read, [this](const QStringList &names) {
        const auto finished = std::move(m_job);
        m_names = names;
        // Meanwhile another name was begun.
        if (m_field->text().startsWith(m_typedFolder + m_beginning, Qt::CaseInsensitive))
            offer();
        else if (m_field->isModified())
            m_pause.start();
        Q_EMIT looked();
    });
}

void PathCompletion::build()
{
    m_model = new QStringListModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_field);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &path) {
        m_field->setText(path);
        m_field->setModified(true);
        Q_EMIT taken(path);
        if (path.endsWith(u'/'))
            m_pause.start();
    });
}

void PathCompletion::offer()
{
    const QString typed = m_field->text();
    if (!m_field->hasFocus() || !typed.startsWith(m_typedFolder) || typed.indexOf(u'/', m_typedFolder.size()) >= 0)
        return;
    if (!m_completer)
        build();
    QStringList paths;
    for (const QString &name : std::as_const(m_names))
        paths.append(m_typedFolder + name);
    m_model->setStringList(paths);
    m_completer->setCompletionPrefix(typed);
    const bool isWhole = paths.contains(typed);
    if (m_completer->completionCount() == 0 || isWhole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

} // namespace Litecopy
