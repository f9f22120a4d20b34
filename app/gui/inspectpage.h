// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class QDropEvent;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Litecopy {

class ComparisonPanel;
class DatabaseReader;
struct DraggedFiles;
class ElidedLabel;
class FactsLabel;
class FactsView;
struct EarlierState;
struct Inspection;
class InspectStatus;
class Job;
class LogPanel;
class SpacePanel;

/// What is in a database: the space its tables take with a map of its pages, its facts, how it differs from another,
/// and its log. The database is read, away from the window's thread, once the page is shown.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    enum class View
    {
        Space,
        Facts,
        Compare,
        Log,
    };

    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// Of what is no file here, the page says what to do first.
    void setSource(const std::filesystem::path &chosen);
    void showView(View view);
    /// Compares the database with another one, in the view of that name.
    void compareWith(const std::filesystem::path &other);
    /// While a copy runs, no inspection is begun.
    void setHeld(bool held);
    /// Reads the database again.
    void refresh();
    /// What Escape means here.
    void cancel();
    [[nodiscard]] bool isReading() const noexcept;
    /// Null until the database is read.
    [[nodiscard]] const Inspection *inspection() const noexcept;

    /// Files are dragged over the page's window: whether the page takes them, as the database to compare with, and
    /// shows so. Others may take what it does not.
    bool dragOver(QDropEvent &event, const DraggedFiles &files);
    void dragLeft();
    bool drop(QDropEvent &event, const DraggedFiles &files);

Q_SIGNALS:
    void sourceAsked();
    /// The source is to be copied here first.
    void copyAsked();
    /// The source, as it was after one of the commits in its log, is to be copied to that name.
    void earlierCopyAsked(const Litecopy::EarlierState &state, const std::filesystem::path &destination);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class SaveFormat
    {
        Csv,
        Json,
    };

    /// What can be saved under a name. Its bytes are made only when it is saved.
    struct Saveable
    {
        QString name; ///< suggested, without its extension
        std::function<QByteArray(SaveFormat)> content;
    };

    void buildLayout();
    void buildSaveMenu();
    void link();
    void start();
    void showState();
    /// Where the map grows, beside it; else in place of a view.
    void placeStatus();
    /// True where it is shown in place of a view.
    bool showStatus();
    void showHead();
    [[nodiscard]] QWidget *shownView() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<Saveable> saveable() const;
    /// Asks for a name, and writes a whole file or none. Does not wait.
    void save(SaveFormat format);
    void save(SaveFormat format, const Saveable &saved, const std::filesystem::path &place);
    void tell(const QString &notice);

    View m_view = View::Space;
    std::filesystem::path m_elsewhere; ///< a source that is no file here
    DatabaseReader *m_reader;
    QWidget *m_head;
    ElidedLabel *m_name;
    FactsLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_notice;
    InspectStatus *m_status;
    QVBoxLayout *m_layout = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    SpacePanel *m_space;
    FactsView *m_facts;
    ComparisonPanel *m_comparison;
    LogPanel *m_log;
    std::map<int, std::unique_ptr<Job>> m_savings;
    int m_lastSaving = 0;
};

} // namespace Litecopy
