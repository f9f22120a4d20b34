// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "folderlisting.h"
#include "openfiledialog.h"
#include "paths.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace Litecopy {

class ElidedLabel;
class FolderDetails;
class FolderModel;
class Job;
class Panel;
class PathCompletion;

/// Asks for a file or folder. Not QFileDialog, which asks file systems on the window's thread: for each letter that is
/// typed, and for each part of a path. Here a job asks, and what gives no answer can be left for another folder.
class FileDialog : public QDialog
{
    Q_OBJECT

public:
    FileDialog(FileQuestion question, const std::filesystem::path &folder, QWidget *parent);
    ~FileDialog() override;

    [[nodiscard]] const FileQuestion &question() const noexcept { return m_question; }
    [[nodiscard]] const std::filesystem::path &folder() const noexcept { return m_folder; }
    /// Shows what is in that folder.
    void goTo(const std::filesystem::path &folder);
    /// The folder's names are shown.
    [[nodiscard]] bool isListed() const noexcept { return m_isListed; }
    /// A notice that is shown until the name or the folder is another one.
    void sayOfName(const QString &notice);

Q_SIGNALS:
    /// One at least. The dialog closes.
    void chosen(const std::vector<std::filesystem::path> &files);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a name that was typed or selected leads to.
    struct Target
    {
        std::filesystem::path path;
        PathKind kind = PathKind::Missing;
        PathKind folder = PathKind::Missing; ///< of what it would lie in
    };

    void buildPlaces();
    void buildFiles();
    void buildLayout();
    void buildKeys();
    void showPlaces();
    /// Behind those of lower ranks; nowhere where there is one of that folder, of a lower rank.
    void addPlace(int rank, const Place &place);
    void addRecentPlaces();
    void showListing(const FolderListing &listing);
    void showSelected();
    void goUp();
    void activate(int row);
    /// Open, Save or Enter: looks at what is named, and then does what that means.
    void take();
    [[nodiscard]] std::vector<std::filesystem::path> named() const;
    void decide(const std::vector<Target> &targets);
    /// What was found out, or asked, is about another name or folder.
    void forgetLook();
    /// For people: the whole path where it isn't in the folder that is shown.
    [[nodiscard]] QString shownName(const std::filesystem::path &file) const;
    void askToReplace(const std::filesystem::path &file);
    void finish(const std::vector<std::filesystem::path> &files);
    void makeFolder();
    /// Of the folder; seen where there is nothing to say of the name.
    void say(const QString &notice);
    void showNotice(const QString &added);
    void showButtons();

    const FileQuestion m_question;
    std::filesystem::path m_folder;
    std::filesystem::path m_toSelect; ///< once it is listed
    ElidedLabel *m_head;
    QPushButton *m_up;
    QPushButton *m_newFolder;
    QListWidget *m_places;
    QTreeView *m_files;
    FolderModel *m_model;
    QLabel *m_notice;
    QString m_folderNotice;
    QString m_nameNotice;
    Panel *m_replace;
    QLineEdit *m_name;
    PathCompletion *m_completion;
    QComboBox *m_filter;
    QDialogButtonBox *m_buttons;
    std::unique_ptr<Job> m_listing;
    std::unique_ptr<FolderDetails> m_details;
    std::unique_ptr<Job> m_look; ///< at what is to be taken
    std::vector<std::unique_ptr<Job>> m_placesJobs;
    std::unique_ptr<Job> m_making; ///< a folder
    std::shared_ptr<std::atomic_bool> m_isUnwanted; ///< what is asked of the folder
    std::vector<std::filesystem::path> m_selected; ///< the names that the field shows as they were selected
    QString m_selectedText;
    std::optional<std::filesystem::path> m_toReplace; ///< asked about
    QTimer m_slow; ///< until the listing is said to take long
    QTimer m_slowLook; ///< as much for `m_look`
    bool m_isListed = false;
};

} // namespace Litecopy
