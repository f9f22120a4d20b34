// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>
#include <litecopy/copylist.h>

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace Litecopy {

class CompareJob;
class Job;

/// The copies of a database in a folder, and what changed since the last of them: both looked at away from the window's
/// thread.
class CopiesReader : public QObject
{
    Q_OBJECT

public:
    explicit CopiesReader(QObject *parent = nullptr);
    ~CopiesReader() override;

    /// Forgets what was read of another place.
    void setPlace(const std::filesystem::path &source, const std::filesystem::path &folder);
    /// Reads the list, and then compares the last copy with the database.
    void start();
    /// Ends both. What was read stays.
    void stop();
    /// While a copy is made or put back, nothing is compared.
    void setHeld(bool held);

    [[nodiscard]] const std::filesystem::path &source() const noexcept { return m_source; }
    [[nodiscard]] const std::filesystem::path &folder() const noexcept { return m_folder; }
    /// Empty until it is read.
    [[nodiscard]] const std::optional<CopyList> &list() const noexcept { return m_list; }
    /// Those of the database, the newest first.
    [[nodiscard]] const std::vector<ListedCopy> &copies() const noexcept { return m_copies; }
    /// Copies in the list that are of a database of this path, but on another computer.
    [[nodiscard]] int fromElsewhere() const noexcept { return m_fromElsewhere; }
    [[nodiscard]] bool isComparing() const noexcept { return m_compareJob != nullptr; }
    /// 0..1
    [[nodiscard]] double compared() const noexcept { return m_compared; }
    /// Of the database with its last copy; null until that is known.
    [[nodiscard]] const std::shared_ptr<const Comparison> &sinceLast() const noexcept { return m_sinceLast; }
    /// All of that in one line: "Last copied yesterday 17:00, checked; 1,204 pages changed since".
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void listRead();
    /// `isComparing()`, `compared()` or `sinceLast()` changed.
    void comparisonChanged();

private:
    struct Found
    {
        CopyList list;
        std::vector<ListedCopy> copies;
        int fromElsewhere = 0;
    };

    void compare();

    std::filesystem::path m_source;
    std::filesystem::path m_folder;
    bool m_held = false;
    std::unique_ptr<Job> m_listJob;
    std::unique_ptr<CompareJob> m_compareJob;
    std::optional<CopyList> m_list;
    std::vector<ListedCopy> m_copies;
    int m_fromElsewhere = 0;
    double m_compared = 0;
    std::shared_ptr<const Comparison> m_sinceLast;
};

} // namespace Litecopy
