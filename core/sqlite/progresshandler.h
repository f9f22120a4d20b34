// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <functional>

namespace Litecopy {

/// Calls back every so often while a statement of `connection` runs, on its thread; a false answer interrupts the
/// statement (SQLITE_INTERRUPT). Gone with this object. The callback must not use the connection.
class ProgressHandler
{
public:
    ProgressHandler(Connection &connection, std::function<bool()> goOn);
    ProgressHandler(const ProgressHandler &) = delete;
    ProgressHandler &operator=(const ProgressHandler &) = delete;
    ~ProgressHandler();

    /// As if the answer were false.
    void interrupt();

private:
    static int callBack(void *self);

    Connection &m_connection;
    std::function<bool()> m_goOn;
};

} // namespace Litecopy
