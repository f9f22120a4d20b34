// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/safetycopy.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "format/header.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfsfile.h"
#include "system/beside.h"
#include "system/fileattributes.h"
#include "system/filedescriptor.h"
#include "system/filepermissions.h"

#include <litecopy/backup.h>
#include <litecopy/sqliteerror.h>

#include <QDateTime>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t portion = std::size_t(1) << 20;

/// The progress says that the old content is being kept.
class Telling
{
public:
    explicit Telling(Run &run)
        : m_run(run)
    {
        tell(true, 0);
    }
    Telling(const Telling &) = delete;
    Telling &operator=(const Telling &) = delete;
    ~Telling() { tell(false, -1); }

    void done(double fraction)
    {
        m_run.state().phaseFraction = fraction;
        m_run.reportThrottled();
    }

private:
    void tell(bool keeping, double fraction)
    {
        CopyProgress &state = m_run.state();
        state.keepingOld = keeping;
        state.phaseFraction = fraction;
        // Those of the copy to be made are not known yet; a private one's are all copied.
        state.remaining = state.pageCount = 0;
        m_run.report();
    }

    Run &m_run;
};

fs::path nameFor(const fs::path &database, int number)
{
    std::string stamp =
        "-before-" + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")).toStdString();
    if (number > 1)
        stamp += "-" + std::to_string(number);
    const fs::path folder = database.parent_path();
    const std::size_t longest = longestDatabaseName(folder);
    // What looks like a long extension is part of the name.
    const bool hasExtension = database.extension().native().size() <= 16;
    const std::string extension = hasExtension ? database.extension().native() : std::string();
    const std::string stem = hasExtension ? database.stem().native() : database.filename().native();
    const std::string tail = stamp + extension;
    return folder / (shortened(stem, longest - std::min(longest, tail.size())) + tail);
}

/// False where there is something of that name already.
bool renameToNew(const fs::path &from, const fs::path &to)
{
    const int systemError = giveNewName(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str());
    if (systemError != 0 && systemError != EEXIST)
        throw systemFailure(systemError, Side::Destination, to, "giving the safety copy its name");
    return systemError == 0;
}

/// As open as the database is, and no more: where its group can't be given, the group may not read it.
void setPermissions(int descriptor, const fs::path &database, mode_t newFile)
{
    const FilePermissions old = permissionsOf(database);
    if (!old.file.exists)
        return;
    mode_t mode = readableByMaker(old.mode & newFile);
    if (::fchown(descriptor, old.owner, old.group) != 0 && ::fchown(descriptor, uid_t(-1), old.group) != 0)
        mode &= ~mode_t(0070);
    // Where the file system keeps no permissions, the database in the same folder is as open.
    QStringList warnings;
    setMode(descriptor, mode, database, &warnings);
}

/// Drop folders can't be opened, and some file systems don't know it.
void syncFolder(const fs::path &folder)
{
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor && ::fsync(descriptor.get()) != 0 && errno == EIO)
        throw systemFailure(errno, Side::Destination, folder, "bringing the folder to the medium");
}

void syncFile(Run &run, const fs::path &copy, const fs::path &database, mode_t newFile)
{
    const FileDescriptor descriptor(::open(copy.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!descriptor)
        throw systemFailure(errno, Side::Destination, "opening the safety copy");
    setPermissions(descriptor.get(), database, newFile);
    writeBack(descriptor.get(), identify(copy).size, [&](double) {
        run.checkpoint();
        run.reportThrottled();
    });
    if (::fsync(descriptor.get()) != 0)
        throw systemFailure(errno, Side::Destination, "bringing the safety copy to the medium");
}

} // namespace

bool isInWalMode(const fs::path &database)
{
    return isWalIn(readHeader(database, 20)) || identify(beside(database, "-wal")).exists;
}

SafetyCopy::SafetyCopy(Run &run, fs::path database, fs::path &name)
    : m_run(run)
    , m_database(std::move(database))
    , m_name(name)
{
}

SafetyCopy::~SafetyCopy()
{
    if (!m_isNeeded)
        remove();
}

bool SafetyCopy::make()
{
    remove();
    if (!m_run.request().safetyCopy)
        return true;
    const Workspace workspace(m_database.parent_path());
    try {
        const Content content = copyContent(workspace);
        if (content != Content::Copied)
            return content == Content::Empty;
    } catch (const SqliteError &error) {
        throw failureFrom(error, Side::Destination, m_database);
    }
    syncFile(m_run, workspace.unfinished(), m_database, workspace.folder().newFileMode());
    m_run.checkpoint();
    giveName(workspace.unfinished());
    return true;
}

/// In rollback mode all that is committed is in the file, and nobody else can so much as read it. In WAL mode others
/// read it, so SQLite can, too, through the log's index; only a writer is kept out.
SafetyCopy::Content SafetyCopy::copyContent(const Workspace &workspace)
{
    if (isInWalMode(m_database))
        return copyPages(workspace);
    const FileIdentity before = identify(m_database);
    if (before.size == 0)
        return Content::Empty;
    m_header = readHeader(m_database);
    copyBytes(workspace.unfinished());
    return identify(m_database) == before ? Content::Copied : Content::Changed;
}

void SafetyCopy::copyBytes(const fs::path &to)
{
    Telling telling(m_run);
    const FileDescriptor file(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file)
        throw systemFailure(errno, Side::Destination, "creating the safety copy");
    // Through SQLite's VFS: closing any other descriptor of the database would drop the lock on it.
    const VfsFile from(m_database);
    const auto size = from.size();
    std::vector<std::byte> buffer(portion);
    for (std::int64_t done = 0; done < size;) {
        m_run.checkpoint();
        const auto block = std::span(buffer).first(std::size_t(std::min<std::int64_t>(size - done, portion)));
        static_cast<void>(from.read(block, done));
        if (!writeAt(file, block, done))
            throw systemFailure(errno, Side::Destination, "writing the safety copy");
        done += std::int64_t(block.size());
        telling.done(double(done) / double(size));
    }
}

/// Changed where a lock was refused: then it isn't in WAL mode any more.
SafetyCopy::Content SafetyCopy::copyPages(const Workspace &workspace)
{
    Telling telling(m_run);
    // A file that was cut short is copied as far as it goes.
    const VfsTap tap(VfsTap::ShortReads::Accept);
    {
        Connection database = Connection::open(m_database, Connection::OpenMode::ReadOnly, tap.name());
        Connection copy = workspace.create(workspace.unfinished());
        try {
            // Or SQLite would refuse to read one that is shorter than its header says.
            database.execute("PRAGMA writable_schema=ON; BEGIN");
            static_cast<void>(database.queryInteger("PRAGMA schema_version"));
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) == ResultKind::Busy)
                return Content::Changed;
            throw;
        }
        Backup backup(copy, database);
        const int pages = int(portion / 4096);
        for (;;) {
            m_run.checkpoint();
            const StepResult result = backup.step(pages);
            if (result == StepResult::Done)
                break;
            if (result != StepResult::More)
                return Content::Changed;
            telling.done(1 - double(backup.remaining()) / double(std::max(backup.pageCount(), 1U)));
        }
        backup.finish();
    }
    setSingleFile(workspace.unfinished());
    return Content::Copied;
}

void SafetyCopy::giveName(const fs::path &copy)
{
    for (int number = 1;; ++number) {
        fs::path name = nameFor(m_database, number);
        const FileIdentity made = identify(copy);
        if (!renameToNew(copy, name))
            continue;
        m_made = made;
        m_name = std::move(name);
        break;
    }
    syncFolder(m_database.parent_path());
}

void SafetyCopy::remove() noexcept
{
    try {
        if (!m_made.exists)
            return;
        // What didn't come back from its journal is not as it was.
        FileIdentity journal;
        const bool isRolledBack = !lookAtSidecar(beside(m_database, "-journal"), &journal) && journal.size == 0;
        if (isRolledBack && identify(m_name).isSameFile(m_made) && ::unlink(m_name.c_str()) == 0)
            m_name.clear();
    } catch (const std::exception &) {
        // Out of memory: it is still there, and named.
    }
    m_made = {};
}

void SafetyCopy::keepIfChanged() noexcept
{
    try {
        m_isNeeded = m_header.isEmpty() || readHeader(m_database) != m_header;
    } catch (const std::exception &) {
        m_isNeeded = true;
    }
}

} // namespace Litecopy
