// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/safetycopy.h"

#include "copy/border.h"
#include "copy/datedname.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "format/header.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfsfile.h"
#include "system/filedescriptor.h"
#include "system/filepermissions.h"
#include "system/names.h"

#include <litecopy/backup.h>
#include <litecopy/sqliteerror.h>

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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

/// Drop folders can't be opened, and some file systems don't know it.
void syncFolder(const PrivateFolder &folder, const fs::path &path)
{
    const std::error_code error = readableFolder(folder.parentDescriptor()).sync();
    if (error == std::errc::io_error)
        throw systemFailure(error, Side::Destination, path, "bringing the folder to the medium");
}

void syncFile(Run &run, const PrivateFolder &folder, const fs::path &database)
{
    const FileDescriptor file = require(openRegularIn(folder.descriptor(), PrivateFolder::copyName, Opening::ReadWrite),
                                        Side::Destination, "opening the safety copy");
    if (const FileLook old(database); old.status())
        setPermissions(file, old, folder.newFileMode());
    file.writeBack(file.status().identity.size, [&](double) {
        run.checkpoint();
        run.reportThrottled();
    });
    require(file.sync(), Side::Destination, "bringing the safety copy to the medium");
}

} // namespace

fs::path safetyFolder(const CopyRequest &request, const fs::path &database)
{
    if (request.safetyFolder.empty())
        return database.parent_path();
    std::error_code error;
    fs::path folder = fs::canonical(request.safetyFolder, error);
    require(error, Side::Destination, request.safetyFolder, "looking for the folder");
    return folder;
}

bool isInWalMode(const fs::path &database)
{
    return isWalIn(readHeader(database, 20)) || identify(beside(database, "-wal")).exists;
}

SafetyCopy::SafetyCopy(Run &run, fs::path database, ReceiptMaker &receipt)
    : m_run(run)
    , m_database(std::move(database))
    , m_folder(safetyFolder(run.request(), m_database))
    , m_receipt(receipt)
    , m_name(receipt.safetyCopy())
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
    return !m_run.request().safetyCopy || make(&SafetyCopy::copyContent);
}

bool SafetyCopy::makeOfFile()
{
    remove();
    return !m_run.request().keepReplaced || make(&SafetyCopy::copyFile);
}

bool SafetyCopy::make(Content (SafetyCopy::*copy)(const Workspace &))
{
    const Workspace workspace(m_folder);
    try {
        const Content content = (this->*copy)(workspace);
        if (content != Content::Copied)
            return content == Content::Empty;
    } catch (const SqliteError &error) {
        throw failureFrom(error, Side::Destination, m_database);
    }
    syncFile(m_run, workspace.folder(), m_database);
    m_run.checkpoint();
    giveName(workspace.folder());
    return true;
}

/// In rollback mode all that is committed is in the file, and nobody else can so much as read it. In WAL mode others
/// read it, so SQLite can, too, through the log's index; only a writer is kept out.
SafetyCopy::Content SafetyCopy::copyContent(const Workspace &workspace)
{
    return isInWalMode(m_database) ? copyPages(workspace) : copyFile(workspace);
}

SafetyCopy::Content SafetyCopy::copyFile(const Workspace &workspace)
{
    const FileIdentity before = identify(m_database);
    if (before.size == 0)
        return Content::Empty;
    m_header = readHeader(m_database);
    copyBytes(workspace.unfinished());
    // A kept copy is one file, and opening it makes no log beside it. What is no database stays what it is.
    if (hasMagic(m_header) && isWalIn(m_header) && m_header.size() == DatabaseHeader::size)
        setSingleFile(workspace.unfinished());
    return identify(m_database) == before ? Content::Copied : Content::Changed;
}

void SafetyCopy::copyBytes(const fs::path &to)
{
    Telling telling(m_run);
    const FileDescriptor file = require(createFile(to, 0600), Side::Destination, "creating the safety copy");
    // Through SQLite's VFS: closing any other descriptor of the database would drop the lock on it.
    const VfsFile from(m_database);
    const auto size = from.size();
    std::vector<std::byte> buffer(portion);
    for (std::int64_t done = 0; done < size;) {
        m_run.checkpoint();
        const auto block = std::span(buffer).first(std::size_t(std::min<std::int64_t>(size - done, portion)));
        static_cast<void>(from.read(block, done));
        require(file.write(block, done), Side::Destination, "writing the safety copy");
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

void SafetyCopy::giveName(const PrivateFolder &folder)
{
    const FileIdentity made = statusIn(folder.descriptor().get(), PrivateFolder::copyName).identity;
    const QDateTime now = QDateTime::currentDateTime();
    for (int number = 1;; ++number) {
        fs::path name = m_folder / datedName(m_folder, m_database, "-before-", now, number);
        // What has the name may be in a list, which is to be left as it is.
        if (statusIn(folder.parentDescriptor().get(), name.filename().c_str()))
            continue;
        if (m_run.request().naming)
            m_run.request().naming({.at = folder.path() / PrivateFolder::copyName,
                                    .name = name,
                                    .isSafetyCopy = true,
                                    .receipt = m_receipt.receipt()});
        const std::error_code error = giveNewName(folder.descriptor(), PrivateFolder::copyName,
                                                  folder.parentDescriptor(), name.filename().c_str());
        if (error == std::errc::file_exists)
            continue;
        require(error, Side::Destination, name, "giving the safety copy its name");
        m_made = made;
        m_name = std::move(name);
        break;
    }
    syncFolder(folder, m_folder);
}

void SafetyCopy::remove() noexcept
{
    try {
        if (!m_made.exists)
            return;
        std::error_code unknown;
        // What didn't come back from its journal is not as it was.
        FileIdentity journal;
        const bool isRolledBack = !lookAtSidecar(beside(m_database, "-journal"), &journal) && journal.size == 0;
        if (isRolledBack && identify(m_name).isSameFile(m_made) && fs::remove(m_name, unknown))
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
