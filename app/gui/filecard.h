// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "openfiledialog.h"
#include "panel.h"

#include <filesystem>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace Litecopy {

class FactsLabel;
class PathCompletion;
class PathEdit;
class PortalDocuments;

/// The last few paths of one kind, newest first, remembered between runs under a settings key. Kept as URLs, so that
/// any bytes survive.
class RecentPaths
{
public:
    explicit RecentPaths(QString key);
    /// Databases that were copied.
    [[nodiscard]] static RecentPaths sources();
    /// Where copies were written to.
    [[nodiscard]] static RecentPaths destinations();

    [[nodiscard]] std::vector<std::filesystem::path> paths() const;
    /// Puts it first, or moves it there.
    void add(const std::filesystem::path &path);
    void clear();

    static constexpr int limit = 10;

private:
    QString m_key;
};

/// What From and To have in common: a path field, a button to choose, a menu of recent ones, and a line of facts.
class FileCard : public Card
{
    Q_OBJECT

public:
    /// Byte for byte as it was given. Empty for none. Where a document portal shows it, and its file outside is known
    /// and can be reached, it becomes that one's path after a moment.
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    void setPath(const std::filesystem::path &path);

    /// Off while a copy runs: the paths can be read and selected, not changed.
    void setChangeable(bool changeable);
    void remember();
    [[nodiscard]] PathEdit *field() const noexcept { return m_field; }
    [[nodiscard]] PathCompletion *completion() const noexcept { return m_completion; }
    /// Those that were remembered, newest first.
    [[nodiscard]] std::vector<std::filesystem::path> recent() const { return m_recentPaths.paths(); }

public Q_SLOTS:
    /// Opens the file dialog, and does not wait for it. While the path can't be changed, does nothing.
    void choose();

Q_SIGNALS:
    /// By typing, dialog, menu or `setPath()`.
    void pathChanged();
    /// Enter was pressed in the field.
    void entered();
    /// A person typed, and then pressed Enter or went elsewhere.
    void edited();
    /// In the dialog: more than one, which mean something only together.
    void severalChosen(const std::vector<std::filesystem::path> &paths);
    /// `recent()` is empty now.
    void forgotten();

protected:
    struct Words
    {
        QString title; ///< with its mnemonic
        QString name; ///< of the field, for screen readers
        QString choose; ///< what the button does, for screen readers and tooltip
        QString recent; ///< likewise, of the menu
        QString placeholder;
    };

    FileCard(Glyph glyph, const Words &words, RecentPaths recent, QWidget *parent);

    /// What its dialog asks.
    [[nodiscard]] virtual FileQuestion question() const = 0;
    /// Called whenever the path was set, before `pathChanged`.
    virtual void pathAssigned() { }
    /// The document portal has told what the file at `path()` is called outside.
    virtual void takeOutside(const std::filesystem::path &outside) { setPath(outside); }
    /// The dialog chose it, and asked before taking an existing file.
    virtual void chosenInDialog() { }

    [[nodiscard]] GlyphLabel *icon() const noexcept { return m_icon; }
    void setFacts(const QString &facts, bool warning = false);
    /// A heading above all, on a larger card: nothing is chosen yet. Empty for an ordinary card.
    void setInvitation(const QString &invitation);
    [[nodiscard]] static QStringList databaseFilters();

private:
    void buildLayout(const Words &words);
    void fillRecent();
    void assign(const std::filesystem::path &path);

    std::filesystem::path m_path;
    RecentPaths m_recentPaths;
    PathEdit *m_field;
    PathCompletion *m_completion;
    PortalDocuments *m_portal;
    QPushButton *m_recent;
    QPushButton *m_choose;
    QMenu *m_recentMenu;
    GlyphLabel *m_icon;
    QLabel *m_invitation;
    GlyphLabel *m_warning;
    FactsLabel *m_facts;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace Litecopy
