// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/logpin.h"

#include "live/databaseuse.h"
#include "live/lastuser.h"
#include "sqlite/walreader.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/copycontrol.h>
#include <litecopy/sqliteerror.h>

#include <thread>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

// A program may have its log for less than a millisecond. Two such looks take some microseconds.
static constexpr auto betweenLooks = 50us;

LogPin::LogPin(fs::path database, CopyControl &control)
    : m_database(std::move(database))
    , m_control(control)
    , m_tap(VfsTap::ShortReads::Accept)
{
    m_tap.keepSidecarsOf(m_database);
}

LogPin::~LogPin()
{
    leaveLog(m_reader, m_database, m_control);
}

/// The connection is open already: opening one takes longer than the moment may last.
bool LogPin::tryBegin()
{
    try {
        beginReading(*m_reader);
        if (readWalIndex(*m_reader))
            return true;
    } catch (const SqliteError &) {
        // The program has closed the database, or is about to: SQLITE_CANTOPEN, SQLITE_BUSY.
    }
    m_reader.reset();
    return false;
}

std::unique_ptr<LogPin> LogPin::take(const fs::path &database, CopyControl &control, std::chrono::milliseconds time)
{
    std::unique_ptr<LogPin> pin(new LogPin(database, control));
    const fs::path log = beside(database, "-wal");
    const fs::path index = beside(database, "-shm");
    const auto end = std::chrono::steady_clock::now() + time;
    try {
        do {
            if (!pin->m_reader) {
                pin->m_reader = Connection::open(database, Connection::OpenMode::ReadOnly, pin->m_tap.name());
                pin->m_reader->setCheckpointOnClose(false);
            }
            // A log that a crash left behind must not be merged, which the last user of a log does.
            if (statusBehind(index) && statusBehind(log) && heldLocks(database).walOpen && pin->tryBegin())
                return pin;
            std::this_thread::sleep_for(betweenLooks);
        } while (!control.isCancelled() && !control.isPaused() && std::chrono::steady_clock::now() < end);
    } catch (const SqliteError &) {
        // It can't be opened. The next plan will say why.
    }
    pin->m_reader.reset();
    return nullptr;
}

} // namespace Litecopy
