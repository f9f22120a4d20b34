// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/connectionuse.h"
#include "sqlite/openclose.h"
#include "sqlite/systemcalls.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <sqlite3.h>

namespace Litecopy {

namespace {

int openFlags(Connection::OpenMode mode) noexcept
{
    constexpr int common = SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Connection::OpenMode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Connection::OpenMode::Immutable:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Connection::OpenMode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::OpenMode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common | SQLITE_OPEN_READONLY;
}

/// SQLite takes `immutable=1` from a URI only, so for it alone the path is written as a URI.
QByteArray immutableUri(const QByteArray &absolutePath)
{
    return "file://" + absolutePath.toPercentEncoding("/") + "?immutable=1";
}

sqlite3 *openHandle(const QByteArray &name, int flags, const char *vfs)
{
    sqlite3 *handle = nullptr;
    const OpenCloseTurn turn;
    const PromptOpens promptly;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, vfs);
    if (code != SQLITE_OK) {
        const int systemError = handle ? sqlite3_system_errno(handle) : 0;
        SqliteError error(code, handle, systemError ? QByteArray(strerror(systemError)) : QByteArray());
        sqlite3_close(handle);
        throw error;
    }
    // The main file's own content must not be able to run anything: a copier opens files from anywhere.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    return handle;
}

} // namespace

Connection::State::~State()
{
    if (!owned)
        return;
    const OpenCloseTurn turn;
    sqlite3_close_v2(handle);
}

std::shared_ptr<Connection::State> Connection::openState(const QByteArray &name, int flags, const char *vfs)
{
    // Made before the handle that it owns: without memory for it afterwards the handle would leak.
    auto state = std::make_shared<State>(nullptr, true);
    state->handle = openHandle(name, flags, vfs);
    return state;
}

Connection Connection::open(const std::filesystem::path &path, OpenMode mode, const char *vfs)
{
    // Absolute, because a plain name that starts with "file:" would be taken for a URI where SQLite is built so.
    const QByteArray absolute = QByteArray::fromStdString(absolutePath(path).native());
    if (absolute.contains('\0'))
        throw SqliteError(SQLITE_CANTOPEN, QByteArray("the name contains a NUL byte"));
    const QByteArray name = mode == OpenMode::Immutable ? immutableUri(absolute) : absolute;
    return Connection(openState(name, openFlags(mode), vfs));
}

Connection Connection::openMemory()
{
    // Not by SQLITE_OPEN_MEMORY, which ATTACH would take over: a file attached later would be in memory, too.
    return Connection(openState(":memory:", openFlags(OpenMode::Create), nullptr));
}

Connection Connection::borrow(sqlite3 *handle)
{
    if (!handle)
        throw SqliteError::misuse("the connection handle is null");
    return Connection(std::make_shared<State>(handle, false));
}

Connection::Connection(std::shared_ptr<State> state) noexcept
    : m_state(std::move(state))
{
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Connection::State &Connection::usable() const
{
    if (!m_state || !m_state->handle)
        throw SqliteError::misuse("the connection is closed");
    if (m_state->isBackupDestination)
        throw SqliteError::misuse("the connection is the destination of a running backup");
    return *m_state;
}

void Connection::execute(const char *sql)
{
    sqlite3 *const handle = usable().handle;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SqliteError(sqlite3_extended_errcode(handle), handle);
}

qint64 Connection::queryInteger(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Connection::queryText(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QByteArray();
}

bool Connection::isClosed() const noexcept
{
    return !m_state || !m_state->handle;
}

void Connection::close()
{
    if (isClosed())
        return;
    static_cast<void>(usable());
    m_state.reset();
}

sqlite3 *Connection::handle() const noexcept
{
    return m_state ? m_state->handle : nullptr;
}

bool Connection::isFile(const char *schema) const
{
    const char *const name = sqlite3_db_filename(usable().handle, schema);
    return name && *name;
}

std::filesystem::path Connection::path(const char *schema) const
{
    const char *const name = sqlite3_db_filename(usable().handle, schema);
    return name ? std::filesystem::path(name) : std::filesystem::path();
}

bool Connection::hasSchema(const char *schema) const
{
    // "temp" is always there, but SQLite opens it when it is first used and denies it until then.
    return sqlite3_db_readonly(usable().handle, schema) >= 0 || sqlite3_stricmp(schema, "temp") == 0;
}

bool Connection::isAutocommit() const
{
    return sqlite3_get_autocommit(usable().handle) != 0;
}

Connection::TransactionState Connection::transactionState(const char *schema) const
{
    switch (sqlite3_txn_state(usable().handle, schema)) {
    case SQLITE_TXN_WRITE:
        return TransactionState::Write;
    case SQLITE_TXN_READ:
        return TransactionState::Read;
    default:
        return TransactionState::None;
    }
}

void Connection::setSchemaTrusted(bool trusted)
{
    sqlite3_db_config(usable().handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, trusted ? 1 : 0, nullptr);
}

void Connection::checkpoint()
{
    sqlite3 *const handle = usable().handle;
    const int code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SqliteError(sqlite3_extended_errcode(handle), handle);
}

void Connection::setCheckpointOnClose(bool enabled)
{
    sqlite3_db_config(usable().handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, enabled ? 0 : 1, nullptr);
}

} // namespace Litecopy
