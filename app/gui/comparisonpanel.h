// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QDropEvent;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Litecopy {

class Card;
class Comparing;
class CopyMemory;
class DifferencesView;
class FolderLooks;
struct DraggedFiles;
struct FoundCopy;

/// Chooses a second database, compares the first with it, and shows which pages and tables differ. Either may be a
/// compressed copy.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);
    ~ComparisonPanel() override;

    /// The first database. Another one than before ends the comparison.
    void setFirst(const std::filesystem::path &first);
    void setSecond(const std::filesystem::path &second);
    /// While a copy runs, no comparison is begun.
    void setHeld(bool held);
    void choose();
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept;
    /// Null until a comparison is finished.
    [[nodiscard]] const std::shared_ptr<const Comparison> &result() const noexcept { return m_result; }
    /// What came of it, and the rows in sight, as text.
    [[nodiscard]] QString toText() const;

    /// Whether what is dragged can be the second database; then it is accepted, and shown where it would go.
    bool dragOver(QDropEvent &event, const DraggedFiles &files);
    void dragLeft();
    bool drop(QDropEvent &event, const DraggedFiles &files);

Q_SIGNALS:
    void resultChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildCard();
    void fillRecent();
    void offerLastCopy();
    void offer(const FoundCopy &found);
    /// Of the first database, the last in front; some may be gone.
    [[nodiscard]] std::vector<std::filesystem::path> copiesMade() const;
    void start();
    void finish(const Comparison &comparison);
    void showResult();
    void say(const QString &title, const QString &text = {});
    void showControls();

    std::shared_ptr<CopyMemory> m_memory;
    std::filesystem::path m_first;
    std::filesystem::path m_second;
    FolderLooks *m_looks; ///< for what could be the second
    bool m_mayOffer = false; ///< what they find
    qint64 m_offered = 0; ///< when the copy was made that is offered, milliseconds since 1970; 0 for none
    bool m_held = false;
    bool m_isOffered = false; ///< the second was not chosen by a person
    Card *m_card;
    QLineEdit *m_field;
    QPushButton *m_recent;
    QPushButton *m_choose;
    QPushButton *m_compare;
    QProgressBar *m_bar;
    QLabel *m_title;
    QLabel *m_text;
    DifferencesView *m_differences;
    Comparing *m_comparing;
    std::shared_ptr<const Comparison> m_result;
};

} // namespace Litecopy
