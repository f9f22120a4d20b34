// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copiesplace.h"

#include <litecopy/copylist.h>
#include <litecopy/keepcopy.h>

#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Litecopy {

class AdoptJob;
class CloseQuestion;
class CopiesHead;
class CopiesReader;
class CopyListView;
class ElidedLabel;
class GrowthView;
class Job;
class KeepPanel;
class MadeCopies;
class PageScroll;
class Panel;
class PutBackPanel;
class RemovePanel;
class RetentionEditor;
class RulesPreview;

/// The copies of the database that are kept in a folder: makes them, lists them, puts them back, and says what changed
/// since. The file system is asked away from the window's thread, and only while the page is shown.
class CopiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesPage(QWidget *parent = nullptr);
    ~CopiesPage() override;

    /// Of what is no file here, the page says what to do first.
    void setSource(const std::filesystem::path &chosen);
    /// The folder that is taken until a person chooses one for this database.
    void suggestFolder(const std::filesystem::path &folder);
    /// While a copy is made elsewhere, none is kept or put back.
    void setHeld(bool held);
    /// Reads the list again.
    void refresh();
    /// Looks again at who uses a database that is to be put back.
    void lookAgain();

    /// A copy is being kept or put back.
    [[nodiscard]] bool isBusy() const;
    /// What, for the title of the window; empty where nothing is.
    [[nodiscard]] QString activity() const;
    /// How far it is, 0..1; negative while nothing can be told.
    [[nodiscard]] double fraction() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] bool canPutBack() const;
    void keep();
    /// Asks to put the selected copy back.
    void putBack();
    /// Asks to put a copy back that was chosen elsewhere; `putBackLeft()` follows when that is over.
    void putBack(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made);
    void cancel();
    /// As with `CopyPage`.
    [[nodiscard]] bool isCancelling() const;
    [[nodiscard]] bool isHanging() const;
    /// What Escape means here.
    void escape();
    /// Offers to go on or to cancel; `closeAllowed` follows when it was cancelled or ended meanwhile.
    void askBeforeClosing();

Q_SIGNALS:
    void sourceAsked();
    /// Of the list of all copies: its database is to be the chosen one.
    void databaseAsked(const std::filesystem::path &database);
    /// The database is to be copied here first.
    void copyAsked();
    /// A copy is to be compared with the database as it is now.
    void compareAsked(const std::filesystem::path &copy);
    /// `isBusy()`, `activity()`, `canKeep()` or `canPutBack()` changed.
    void activityChanged();
    /// The database has another content.
    void databaseChanged();
    /// A copy was kept or put back, or could not be: the panel's words.
    void ended(const QString &title, const QString &text);
    void putBackLeft();
    void closeAllowed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildEmpty();
    void buildLayout();
    void linkParts();
    void linkList();
    void linkMade();
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] const std::filesystem::path &folder() const noexcept;
    [[nodiscard]] KeepRequest keepRequest() const;
    void remember();
    void ask(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made);
    void pin(const std::filesystem::path &copy, bool pinned);
    void adopt();
    void finishAdoption(const AdoptResult &result);
    void endAdoption();
    void preview();
    void start();
    void showView(QWidget *view);
    void showList();
    void showHeadline();
    void showState();
    void busyChanged();
    void tell(const QString &notice);

    std::filesystem::path m_source;
    bool m_held = false;
    bool m_closing = false;
    bool m_chosenElsewhere = false; ///< the copy that is put back
    CopiesReader *m_reader;
    Panel *m_empty;
    CloseQuestion *m_close;
    CopiesHead *m_head;
    QLabel *m_notice;
    KeepPanel *m_keepPanel;
    RemovePanel *m_removePanel;
    Panel *m_remark;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    CopyListView *m_list;
    MadeCopies *m_made; ///< all that were made
    QWidget *m_top;
    ElidedLabel *m_name;
    QPushButton *m_all;
    GrowthView *m_growth;
    QWidget *m_putBackContent;
    PageScroll *m_putBackArea;
    PutBackPanel *m_putBackPanel;
    RetentionEditor *m_rules;
    RulesPreview *m_preview;
    QPushButton *m_copyHere = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_cancelAdoption = nullptr;
    std::unique_ptr<AdoptJob> m_adoption;
    std::unique_ptr<Job> m_pinJob; ///< that changes the list
};

} // namespace Litecopy
