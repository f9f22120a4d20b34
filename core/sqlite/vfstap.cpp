// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/vfstap.h"

#include "format/header.h"
#include "format/wal.h"
#include "sqlite/readahead.h"
#include "sqlite/systemcalls.h"
#include "system/filestatus.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

namespace Litecopy {

struct VfsTap::Vfs : sqlite3_vfs
{
    sqlite3_vfs *below = nullptr;
    VfsTap *tap = nullptr;
};

/// The tap's file object. The real file follows it, in the memory that SQLite provides.
struct TapFile : sqlite3_file
{
    VfsTap *owner;
    VfsTap *tap; ///< null for files that are not listened to
    VfsTap *tapOfLog; ///< of a WAL; null for others
    VfsTap::ShortReads shortReads;
    const char *guardedName; ///< of a database whose `-shm` is never made; null for others
    sqlite3_file *real;
    ReadAhead *readAhead; ///< null where each page is read by itself; closing deletes it

    static TapFile *from(sqlite3_file *file) { return static_cast<TapFile *>(file); }
    static sqlite3_file *below(sqlite3_file *file) { return from(file)->real; }

    template <typename Work>
    static int measured(VfsTap *tap, std::chrono::nanoseconds VfsTap::*sum, const Work &work)
    {
        if (!tap || !tap->m_measures)
            return work();
        const auto start = std::chrono::steady_clock::now();
        const int code = work();
        tap->*sum += std::chrono::steady_clock::now() - start;
        return code;
    }
    static int read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
    {
        VfsTap *const tap = from(file)->tap;
        const int code = measured(tap, &VfsTap::m_reading, [&] { return readOrRefuse(file, buffer, amount, offset); });
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            from(file)->owner->m_readError = code;
        if (tap && tap->m_read)
            tap->m_read({static_cast<const std::byte *>(buffer), std::size_t(amount)});
        return code;
    }
    static int readOrRefuse(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
    {
        sqlite3_file *const real = below(file);
        ReadAhead *const ahead = from(file)->readAhead;
        const int code =
            ahead ? ahead->read(buffer, amount, offset) : real->pMethods->xRead(real, buffer, amount, offset);
        if (code != SQLITE_IOERR_SHORT_READ || from(file)->shortReads == VfsTap::ShortReads::Accept)
            return code;
        // Page 1 of a file that is still empty may be short.
        const bool isPage = from(file)->tap && from(file)->shortReads == VfsTap::ShortReads::Refuse && offset > 0
            && amount >= int(smallestPageSize);
        if (isPage && isLastPage(real, offset, amount))
            return code;
        return isPage || reaches(real, offset + amount) ? SQLITE_IOERR_SEEK : code;
    }
    /// Where the header's page count is not valid, SQLite goes by the size of the file, rounded up: half a page at its
    /// end is a page, and what is missing of it reads as zeros.
    static bool isLastPage(sqlite3_file *real, sqlite3_int64 offset, int amount)
    {
        std::array<char, DatabaseHeader::size> bytes;
        sqlite3_int64 size = 0;
        if (real->pMethods->xFileSize(real, &size) != SQLITE_OK || offset >= size || offset + amount <= size
            || real->pMethods->xRead(real, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
            return false;
        const std::optional<DatabaseHeader> header = parseHeader(QByteArrayView(bytes));
        return header && !header->isPageCountValid();
    }
    /// A read past the end of the file is rightly short: in a journal it tells SQLite where the content ends.
    static bool reaches(sqlite3_file *real, sqlite3_int64 end)
    {
        sqlite3_int64 size = 0;
        return real->pMethods->xFileSize(real, &size) != SQLITE_OK || size >= end;
    }
    static int write(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
    {
        sqlite3_file *const real = below(file);
        VfsTap *const tap = from(file)->tap;
        if (tap && tap->m_written)
            tap->m_written({static_cast<const std::byte *>(buffer), std::size_t(amount)}, offset);
        if (isOfCommit(file, static_cast<const std::byte *>(buffer), amount) && !from(file)->tapOfLog->m_mayCommit())
            return SQLITE_IOERR_FSYNC;
        if (from(file)->readAhead)
            from(file)->readAhead->forget();
        const int code =
            measured(tap, &VfsTap::m_writing, [&] { return real->pMethods->xWrite(real, buffer, amount, offset); });
        if (code != SQLITE_OK)
            from(file)->owner->m_writeFailed = true;
        return code;
    }
    /// Whether this is the header of a frame that ends a transaction: it has the page count that the database has from
    /// then on.
    static bool isOfCommit(sqlite3_file *file, const std::byte *bytes, int amount)
    {
        return from(file)->tapOfLog && from(file)->tapOfLog->m_mayCommit && amount == int(WalFile::frameHeaderSize)
            && WalFile::committedPagesIn(
                   std::span<const std::byte, WalFile::frameHeaderSize>(bytes, std::size_t(amount)))
            != 0;
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        sqlite3_file *const real = below(file);
        // In rollback mode SQLite does this when all is written, and before it deletes the journal.
        if (operation == SQLITE_FCNTL_SYNC && from(file)->tap && from(file)->tap->m_mayCommit
            && !from(file)->tap->m_mayCommit())
            return SQLITE_IOERR_FSYNC;
        return real->pMethods->xFileControl(real, operation, argument);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        sqlite3_file *const real = below(file);
        if (from(file)->readAhead)
            from(file)->readAhead->forget();
        return real->pMethods->xTruncate(real, size);
    }
    static int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
    {
        sqlite3_file *const real = below(file);
        // SQLite opens the -shm when it maps region 0, and creates a missing one (os_unix.c, unixOpenSharedMemory).
        if (from(file)->guardedName && region == 0 && !statusBehind(beside(from(file)->guardedName, "-shm")))
            return SQLITE_CANTOPEN;
        std::optional<KeptOwner> keptOwner;
        if (from(file)->guardedName)
            keptOwner.emplace();
        const PromptOpens promptly;
        // The index of a source is only given blocks where all of it is written anew.
        return from(file)->guardedName && extend == 0 ? real->pMethods->xShmMap(real, region, size, extend, memory)
                                                      : mapIndex(real, region, size, extend, memory);
    }
    static int close(sqlite3_file *file)
    {
        sqlite3_file *const real = below(file);
        delete std::exchange(from(file)->readAhead, nullptr);
        return real->pMethods->xClose(real);
    }
};

namespace {

/// A method that only passes its call on, made for each of sqlite3_io_methods' entries.
template <auto Method>
struct Pass;
template <typename... Arguments, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Arguments...)>
struct Pass<Method>
{
    static int call(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *const real = TapFile::below(file);
        return (real->pMethods->*Method)(real, arguments...);
    }
};

int lockNothing(sqlite3_file * /*file*/, int /*level*/)
{
    return SQLITE_OK;
}

int findNoLock(sqlite3_file * /*file*/, int *found)
{
    *found = 0;
    return SQLITE_OK;
}

int syncNothing(sqlite3_file * /*file*/, int /*flags*/)
{
    return SQLITE_OK;
}

void passBarrier(sqlite3_file *file)
{
    sqlite3_file *const real = TapFile::below(file);
    real->pMethods->xShmBarrier(real);
}

sqlite3_io_methods methodsOf(int version)
{
    using M = sqlite3_io_methods;
    return {version,
            TapFile::close,
            TapFile::read,
            TapFile::write,
            TapFile::truncate,
            Pass<&M::xSync>::call,
            Pass<&M::xFileSize>::call,
            Pass<&M::xLock>::call,
            Pass<&M::xUnlock>::call,
            Pass<&M::xCheckReservedLock>::call,
            TapFile::control,
            Pass<&M::xSectorSize>::call,
            Pass<&M::xDeviceCharacteristics>::call,
            TapFile::shmMap,
            Pass<&M::xShmLock>::call,
            passBarrier,
            Pass<&M::xShmUnmap>::call,
            Pass<&M::xFetch>::call,
            Pass<&M::xUnfetch>::call};
}

sqlite3_io_methods privateMethods()
{
    // Of version 1: without shared memory.
    sqlite3_io_methods methods = methodsOf(1);
    methods.xSync = syncNothing;
    methods.xLock = lockNothing;
    methods.xUnlock = lockNothing;
    methods.xCheckReservedLock = findNoLock;
    return methods;
}

const sqlite3_io_methods *tapMethods(VfsTap::Files files, int version)
{
    static const sqlite3_io_methods alone = privateMethods();
    if (files != VfsTap::Files::Shared)
        return &alone;
    // The version tells SQLite which of the later methods are there.
    static const sqlite3_io_methods first = methodsOf(1);
    static const sqlite3_io_methods second = methodsOf(2);
    static const sqlite3_io_methods third = methodsOf(3);
    return version >= 3 ? &third : version == 2 ? &second : &first;
}

} // namespace

VfsTap::VfsTap(ShortReads shortReads, Written written, Files files)
    : m_shortReads(shortReads)
    , m_files(files)
    , m_written(std::move(written))
    , m_name("litecopy-" + QByteArray::number(quintptr(this), 16))
    , m_vfs(std::make_unique<Vfs>())
{
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    if (!below)
        throw SqliteError(SQLITE_ERROR, QByteArray("there is no VFS"));
    static_cast<sqlite3_vfs &>(*m_vfs) = *below;
    m_vfs->below = below;
    m_vfs->tap = this;
    m_vfs->zName = m_name.constData();
    m_vfs->pNext = nullptr;
    m_vfs->szOsFile = int(sizeof(TapFile)) + below->szOsFile;
    m_vfs->xOpen = [](sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags) {
        auto *const self = static_cast<Vfs *>(vfs);
        auto *const tapFile = static_cast<TapFile *>(file);
        tapFile->pMethods = nullptr;
        tapFile->owner = self->tap;
        tapFile->tap = flags & SQLITE_OPEN_MAIN_DB ? self->tap : nullptr;
        tapFile->tapOfLog = flags & SQLITE_OPEN_WAL ? self->tap : nullptr;
        tapFile->shortReads = self->tap->m_shortReads;
        const bool isGuarded = name && self->tap->m_keepsSidecars;
        tapFile->guardedName = isGuarded && (flags & SQLITE_OPEN_MAIN_DB) ? name : nullptr;
        if (isGuarded && (flags & SQLITE_OPEN_WAL))
            flags &= ~SQLITE_OPEN_CREATE;
        std::optional<KeptOwner> keptOwner;
        if (isGuarded)
            keptOwner.emplace();
        const PromptOpens promptly;
        tapFile->real = reinterpret_cast<sqlite3_file *>(tapFile + 1);
        tapFile->real->pMethods = nullptr;
        tapFile->readAhead = nullptr;
        const int code = tapFile->tap
            ? openDatabase(self->below, name, tapFile->real, flags, outFlags, &self->tap->m_openedFile)
            : self->below->xOpen(self->below, name, tapFile->real, flags, outFlags);
        // A file that is empty when it is opened is being written, and can't have been cut short. VACUUM INTO opens its
        // file through its source's tap, and reads pages there that it has not written yet.
        sqlite3_int64 size = 0;
        if (code == SQLITE_OK && tapFile->tap && tapFile->real->pMethods->xFileSize(tapFile->real, &size) == SQLITE_OK
            && size == 0)
            tapFile->shortReads = VfsTap::ShortReads::Accept;
        // Without memory for a ReadAhead, each page is read by itself.
        if (code == SQLITE_OK && tapFile->tap && self->tap->m_files == Files::Finished)
            tapFile->readAhead = new (std::nothrow) ReadAhead(tapFile->real);
        if (tapFile->real->pMethods)
            tapFile->pMethods = tapMethods(self->tap->m_files, tapFile->real->pMethods->iVersion);
        return code;
    };
    // The real VFS finds its data through the pointer that it is called with, so each method calls it with its own.
    m_vfs->xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
        // A connection that only reads deletes the log, too, where it finds the database empty.
        if (static_cast<Vfs *>(vfs)->tap->m_keepsSidecars)
            return SQLITE_IOERR_DELETE;
        sqlite3_vfs *const real = static_cast<Vfs *>(vfs)->below;
        return real->xDelete(real, name, sync);
    };
    m_vfs->xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *out) {
        if (static_cast<Vfs *>(vfs)->tap->m_files == Files::Finished && std::string_view(name).ends_with("-journal")) {
            *out = 0;
            return SQLITE_OK;
        }
        sqlite3_vfs *const real = static_cast<Vfs *>(vfs)->below;
        return real->xAccess(real, name, flags, out);
    };
    m_vfs->xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *out) {
        // SQLite would resolve the links of /proc that lead from a descriptor's path to the file's name, and use that
        // name. A guarded database's path had no links: a link that took its name since must not be followed.
        const bool isFull =
            std::string_view(name).starts_with(descriptorPaths) || static_cast<Vfs *>(vfs)->tap->m_database == name;
        if (isFull) {
            sqlite3_snprintf(size, out, "%s", name);
            return std::strlen(name) < std::size_t(size) ? SQLITE_OK : SQLITE_CANTOPEN;
        }
        sqlite3_vfs *const real = static_cast<Vfs *>(vfs)->below;
        return real->xFullPathname(real, name, size, out);
    };
    if (sqlite3_vfs_register(m_vfs.get(), 0) != SQLITE_OK)
        throw std::bad_alloc();
}

void VfsTap::keepSidecarsOf(const std::filesystem::path &database)
{
    m_database = QByteArray::fromStdString(database.native());
    m_keepsSidecars = true;
}

VfsTap::~VfsTap()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace Litecopy
