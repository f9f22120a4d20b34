// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>
#include <litecopy/copyresult.h>
#include <litecopy/databaselog.h>
#include <litecopy/inspection.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSlider;
class QTreeWidget;

namespace Litecopy {

class CompareJob;
class CopyJob;
class LogJob;
class MapPanel;

/// The log of a database: its commits in a list, a slider over them, the pages of the chosen one on the map, who keeps
/// the log, and what is to be known of it. From the chosen commit on the rows that changed since are counted, and the
/// database is copied as it was then. The log is read, away from the window's thread, once the panel is shown.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    /// A file here that is no compressed copy, or empty.
    void setSource(const std::filesystem::path &source);
    /// Of the database as it is now, for the map; null for nothing.
    void setInspection(std::shared_ptr<const Inspection> inspection);
    /// While a copy runs, nothing is begun.
    void setHeld(bool held);
    /// Reads the log again.
    void refresh();
    void cancel();
    /// Null until the log is read.
    [[nodiscard]] const std::shared_ptr<const DatabaseLog> &log() const noexcept { return m_log; }
    /// All that is shown, as text.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    void logChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void start();
    void showLog();
    void fillCommits();
    void choose(int row);
    void showChosen();
    void showControls();
    /// The number of the chosen commit; nothing where none can be chosen.
    [[nodiscard]] std::optional<quint32> chosen() const;
    [[nodiscard]] AsOf asOf(quint32 commit) const;
    void compare();
    void finishComparison(const Comparison &comparison);
    void askWhereToCopy();
    void copyTo(const std::filesystem::path &destination);
    void finishCopy(const CopyResult &result);
    void say(const QString &text);

    std::filesystem::path m_source;
    bool m_held = false;
    std::shared_ptr<const Inspection> m_inspection;
    std::shared_ptr<const DatabaseLog> m_log;
    std::unique_ptr<LogJob> m_reading;
    std::unique_ptr<CompareJob> m_comparing;
    std::unique_ptr<CopyJob> m_copying;
    QLabel *m_summary;
    QTreeWidget *m_commits;
    QSlider *m_slider;
    QPushButton *m_again;
    QPushButton *m_compare;
    QPushButton *m_copy;
    QLabel *m_said; ///< what came of a comparison or a copy
    QLabel *m_sentences;
    MapPanel *m_map;
};

} // namespace Litecopy
