// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/temporaryfolder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace Litecopy::Test {

/// A file system in memory, mounted over a folder, whose room can be changed. Throws std::system_error.
class MemoryDisk
{
public:
    explicit MemoryDisk(std::filesystem::path folder);
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;
    ~MemoryDisk();

    /// Room for so many more pages of 4 KiB, or for so many more files.
    void leavePages(long count);
    void leaveFiles(long count);
    void leaveAll();

private:
    void change(const QByteArray &options);

    std::filesystem::path m_folder;
};

/// A real file system in a file, over a folder. It comes back as new as often as wanted.
class ImageDisk
{
public:
    /// `make` is the program that makes it, "mkfs.ext4", with its options.
    ImageDisk(std::filesystem::path folder, const QByteArray &type, qint64 size, const QStringList &make);
    ImageDisk(const ImageDisk &) = delete;
    ImageDisk &operator=(const ImageDisk &) = delete;
    ~ImageDisk();

    /// Why there is none on this machine; empty where there is. Without it nothing else may be called.
    [[nodiscard]] const QString &trouble() const noexcept { return m_trouble; }
    void mount();
    void unmount();
    /// As it was made: unmounts, empties, mounts.
    void renew();
    /// Mounted read-only from now on, whatever is open for writing. ext4 only; false where it was not granted.
    [[nodiscard]] bool makeReadOnly() noexcept;
    /// Brings everything to the medium.
    void sync();
    /// With these options once more, over another folder.
    [[nodiscard]] bool mountAlso(const std::filesystem::path &folder, const char *options) const;

private:
    QString prepare(qint64 size, const QStringList &make);

    std::filesystem::path m_folder;
    QByteArray m_type;
    TemporaryFolder m_place;
    QByteArray m_fresh; ///< the image as it was made
    QByteArray m_device;
    int m_loop = -1;
    bool m_isMounted = false;
    QString m_trouble;
};

/// A folder on a btrfs whose content has a quota, which holds for root too. Where the machine can't, `trouble()` says
/// why.
class QuotaDisk
{
public:
    explicit QuotaDisk(std::filesystem::path folder);
    QuotaDisk(const QuotaDisk &) = delete;
    QuotaDisk &operator=(const QuotaDisk &) = delete;
    ~QuotaDisk();

    [[nodiscard]] const QString &trouble() const noexcept { return m_trouble; }
    /// Lets the content grow to so many bytes and no further; -1 for no limit. What is there is brought to the medium
    /// first, for only that counts.
    void limit(qint64 bytes);

private:
    QString prepare();

    std::filesystem::path m_folder;
    TemporaryFolder m_whole; ///< where the file system is without a quota
    ImageDisk m_disk;
    int m_top = -1;
    QString m_trouble;
};

} // namespace Litecopy::Test
