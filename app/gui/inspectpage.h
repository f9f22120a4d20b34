// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "savedialog.h"

#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QDropEvent;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Litecopy {

class ComparisonPanel;
class ElidedLabel;
class FactsView;
class InspectJob;
class InspectStatus;
class Job;
class SpacePanel;

/// What is in a database: the space its tables take with a map of its pages, its facts, and how it differs from
/// another. The database is read, away from the window's thread, once the page is shown.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    enum class View
    {
        Space,
        Facts,
        Compare,
    };

    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    void setSource(const std::filesystem::path &source);
    void showView(View view);
    /// While a copy runs, no inspection is begun.
    void setHeld(bool held);
    /// Reads the database again.
    void refresh();
    /// What Escape means here.
    void cancel();
    [[nodiscard]] bool isReading() const noexcept { return m_job != nullptr; }
    /// Null until the database is read.
    [[nodiscard]] const Inspection *inspection() const noexcept { return m_inspection.get(); }

    /// Something is dragged over the page's window: whether the page takes it, as the database to compare with, and
    /// shows so. What it does not take is anybody's.
    bool dragOver(QDropEvent &event);
    void dragLeft();
    bool drop(QDropEvent &event);

Q_SIGNALS:
    void sourceAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void link();
    void start();
    void startReading();
    void startInfo();
    void readOn(quint32 done, quint32 pageCount);
    void addRead(quint32 first, const QList<Litecopy::PageEntry> &pages);
    void finish(const Inspection &inspection);
    void forget();
    void showState();
    /// True where it is shown in place of what is to be seen.
    bool showStatus();
    void showHead();
    [[nodiscard]] QWidget *shownView() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<Saveable> saveable() const;
    void tell(const QString &notice);

    std::filesystem::path m_source;
    View m_view = View::Space;
    bool m_held = false;
    bool m_cancelled = false;
    bool m_growing = false; ///< the map is shown while it fills
    quint32 m_pageCount = 0; ///< of the database that is being read
    Error m_error;
    std::unique_ptr<InspectJob> m_job;
    std::unique_ptr<Job> m_infoJob;
    std::shared_ptr<const Inspection> m_inspection;
    std::optional<DatabaseInfo> m_info;
    QTimer m_soon; ///< what is over that soon needs no word

    QWidget *m_head;
    ElidedLabel *m_name;
    QLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_notice;
    InspectStatus *m_status;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    SpacePanel *m_space;
    FactsView *m_facts;
    ComparisonPanel *m_comparison;
};

} // namespace Litecopy
