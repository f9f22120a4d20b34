// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Litecopy {

class ComparisonPanel;
class ElidedLabel;
class FactsView;
class InfoJob;
class InspectJob;
class InspectStatus;
class MapPanel;
class UsageTable;

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

Q_SIGNALS:
    void sourceAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildSpace();
    void start();
    void finish(const Inspection &inspection);
    void showState();
    void showHead();
    void link();
    void copyText();
    void save(bool json);
    void tell(const QString &notice);

    std::filesystem::path m_source;
    View m_view = View::Space;
    bool m_held = false;
    bool m_cancelled = false;
    Error m_error;
    std::unique_ptr<InspectJob> m_job;
    std::unique_ptr<InfoJob> m_infoJob;
    std::shared_ptr<const Inspection> m_inspection;
    std::optional<DatabaseInfo> m_info;

    QWidget *m_head;
    ElidedLabel *m_name;
    QLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_notice;
    QStackedWidget *m_stack;
    InspectStatus *m_status;
    QWidget *m_statusPage;
    UsageTable *m_table;
    MapPanel *m_map;
    QWidget *m_space;
    FactsView *m_facts;
    ComparisonPanel *m_comparison;
};

} // namespace Litecopy
