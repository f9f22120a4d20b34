// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>

namespace Litecopy {

class Job;

/// Which drives the program's copies are written to at present, of all its windows. Copies of a list wait until no
/// other copy is written to their drive: two at once only keep each other waiting. Lives as long as somebody has it.
/// Thread: the window's.
class DriveTraffic : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<DriveTraffic> shared();

    [[nodiscard]] bool isFree(std::uint64_t device) const { return !m_copies.contains(device); }

Q_SIGNALS:
    /// One copy less is written to some drive.
    void eased();

private:
    friend class DrivePlace;
    DriveTraffic() = default;
    void add(std::uint64_t device);
    void remove(std::uint64_t device);

    std::map<std::uint64_t, int> m_copies; ///< how many, of each drive; never 0
};

/// One copy that is written to a drive, as long as this lives. Never waits.
class DrivePlace
{
public:
    /// By the number that `identify()` has for it.
    explicit DrivePlace(std::uint64_t device);
    /// The drive that the folder lies on; counts once the file system has told which that is.
    explicit DrivePlace(const std::filesystem::path &folder);
    DrivePlace(const DrivePlace &) = delete;
    DrivePlace &operator=(const DrivePlace &) = delete;
    ~DrivePlace();

private:
    std::shared_ptr<DriveTraffic> m_traffic = DriveTraffic::shared();
    std::uint64_t m_device = 0; ///< 0: not known
    std::unique_ptr<Job> m_look;
};

} // namespace Litecopy
