// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Litecopy {

class CompareJob;
class MapPanel;

/// A second database beside the first: which pages and which tables differ.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);
    ~ComparisonPanel() override;

    /// The first database; another one than before drops the comparison.
    void setFirst(const std::filesystem::path &first);
    void setSecond(const std::filesystem::path &second);
    void choose();
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    /// Null until a comparison is finished.
    [[nodiscard]] const Comparison *result() const noexcept { return m_result.get(); }

private:
    void buildLayout();
    void start();
    void show(const Comparison &comparison);
    void showTables();
    void say(const QString &title, const QString &text = {});
    void showControls();

    std::filesystem::path m_first;
    std::filesystem::path m_second;
    QLineEdit *m_field;
    QPushButton *m_choose;
    QPushButton *m_compare;
    QProgressBar *m_bar;
    QLabel *m_title;
    QLabel *m_text;
    QTreeWidget *m_tables;
    MapPanel *m_map;
    std::unique_ptr<CompareJob> m_job;
    std::shared_ptr<const Comparison> m_result;
};

/// "1,204 of 2,311 pages differ, in 2 of 9 tables", and what more there is to say. Pure.
struct ComparisonText
{
    QString title;
    QString text;
};
[[nodiscard]] ComparisonText comparisonText(const Comparison &comparison);
/// "3 changed, 12 only here, 4 only there"
[[nodiscard]] QString differenceText(const TreeDifference &difference);

} // namespace Litecopy
