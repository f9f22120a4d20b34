// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <memory>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Litecopy {

class Job;

/// Offers the names in a folder for the end of a path that is typed, when nothing has been typed for a moment. The
/// folder is listed away from the window's thread; one that gives no answer is asked once.
class PathCompletion : public QObject
{
    Q_OBJECT

public:
    /// Of the field, which owns it.
    explicit PathCompletion(QLineEdit *field);
    ~PathCompletion() override;

    /// The folder of which a relative path is; the process's current one until it is set. What is offered goes.
    void setBase(const std::filesystem::path &folder);
    /// What is offered now, whole paths; empty while nothing is.
    [[nodiscard]] QStringList offered() const;
    void hide();

    static constexpr int most = 2000; ///< names that are offered
    static constexpr int mostRead = 50'000; ///< entries of a folder that are looked through

Q_SIGNALS:
    /// A folder's names are known, and offered where they fit.
    void looked();
    /// The field has the path already.
    void taken(const QString &path);

private:
    void look();
    void offer();
    void build();

    QLineEdit *m_field;
    QCompleter *m_completer = nullptr; ///< once something is offered
    QStringListModel *m_model = nullptr;
    QTimer m_pause;
    std::filesystem::path m_base;
    std::unique_ptr<Job> m_job;
    std::filesystem::path m_asked; ///< the folder of `m_job`, or of the names
    QString m_typedFolder; ///< that folder as it was typed, with its slash
    QString m_beginning; ///< of the names
    QStringList m_names;
};

} // namespace Litecopy
