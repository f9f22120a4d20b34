// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaseinfo.h>
#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <QMetaType>
#include <QObject>

#include <filesystem>
#include <memory>

namespace Litecopy {

class CopyJob;
class Job;
class TemporaryCopy;

/// A database that may have been a compressed copy, ready to be looked into. A value: what was unpacked is there as
/// long as any copy of the value is.
struct ReadableFile
{
    std::filesystem::path file; ///< as it was chosen: for people
    std::filesystem::path path; ///< what is to be read: `file` itself where it is not compressed
    FileIdentity packed; ///< of `file` where it is compressed: for people
    Error error; ///< why there is nothing to be read
    bool cancelled = false;
    std::shared_ptr<const TemporaryCopy> room; ///< null where it is not compressed

    [[nodiscard]] bool isUnpacked() const noexcept { return room != nullptr; }
    /// Errors name what was chosen, and where it was unpacked: the private folder is hidden, and soon gone.
    void nameForPeople(Error &told) const;
};

/// What a database says of itself; name, size and time are those of the file that was chosen. Blocks, as
/// `readDatabaseInfo()` does.
[[nodiscard]] DatabaseInfo readInfoOf(const ReadableFile &file);

/// How far a compressed copy is unpacked.
struct UnpackProgress
{
    qint64 packedSize = 0; ///< bytes of the compressed file
    qint64 size = 0; ///< bytes of the database in it; 0 until its header was read
    double fraction = 0; ///< 0..1, of the database
};

/// Makes a file readable as a database: a compressed copy is unpacked into a private folder in the folder for temporary
/// files, which TMPDIR names. Its first bytes tell, not its name alone.
///
/// Thread: an object's own; the file system is asked and written on other threads. Destroying it ends what runs, and
/// nothing of it stays.
class Unpacking : public QObject
{
    Q_OBJECT

public:
    /// Where the folder is removed when nobody reads in it any more. A large file takes a while.
    enum class Removal
    {
        AtOnce, ///< in the thread of the last reader
        InBackground,
    };

    explicit Unpacking(Removal removal, QObject *parent = nullptr);
    ~Unpacking() override;

    /// `finished()` follows, never at once. What ran before is ended, and nothing is heard of it.
    void start(const std::filesystem::path &file);
    /// `finished()` follows, with `cancelled`.
    void cancel();
    /// Nothing follows.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_prepare || m_copy; }
    /// The copy that unpacks, for those who say what its cancel waits for; null before and after.
    [[nodiscard]] CopyJob *job() const noexcept { return m_copy.get(); }

Q_SIGNALS:
    /// The file is compressed, and `job()` begins to unpack it.
    void began();
    void progressed(const Litecopy::UnpackProgress &progress);
    void finished(const Litecopy::ReadableFile &file);

private:
    struct Room
    {
        FileIdentity packed;
        std::shared_ptr<const TemporaryCopy> room; ///< null where the file is not compressed
    };

    [[nodiscard]] static Room prepare(const std::filesystem::path &file, Removal removal);
    void unpack(const Room &room);
    void finish();

    const Removal m_removal;
    ReadableFile m_file;
    std::unique_ptr<Job> m_prepare;
    std::unique_ptr<CopyJob> m_copy;
};

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::ReadableFile)
