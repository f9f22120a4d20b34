// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/progresshandler.h"

#include <sqlite3.h>

namespace Litecopy {

// Some hundred instructions of SQLite's virtual machine take well under a millisecond, unless one of them reads a disk.
static constexpr int instructionsBetweenCalls = 500;

ProgressHandler::ProgressHandler(Connection &connection, std::function<bool()> goOn)
    : m_connection(connection)
    , m_goOn(std::move(goOn))
{
    sqlite3_progress_handler(m_connection.handle(), instructionsBetweenCalls, &ProgressHandler::callBack, this);
}

ProgressHandler::~ProgressHandler()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

void ProgressHandler::interrupt()
{
    sqlite3_interrupt(m_connection.handle());
}

int ProgressHandler::callBack(void *self)
{
    return static_cast<ProgressHandler *>(self)->m_goOn() ? 0 : 1;
}

} // namespace Litecopy
