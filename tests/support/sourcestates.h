// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QByteArray>
#include <QList>

#include <filesystem>
#include <map>
#include <string>

namespace Litecopy::Test {

/// Every state a source may be found in, by its name; for data rows.
[[nodiscard]] QList<QByteArray> sourceStates();

/// A database in one of these states, in a folder of its own, with the other program that keeps it so.
class SourceInState
{
public:
    explicit SourceInState(const QByteArray &state);

    [[nodiscard]] bool isMade() const noexcept { return m_made; }
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const std::filesystem::path &folder() const noexcept { return m_folder.path(); }
    /// Another process has it open. Then its `-shm` is shared memory: readers leave marks in it, as SQLite means it.
    [[nodiscard]] bool isInUse() const noexcept { return m_inUse; }
    /// No lock is to be had on it: SQLite can't read it while the other process is there.
    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }
    /// Its content is not what a check passes.
    [[nodiscard]] bool isDamaged() const noexcept { return m_damaged; }
    /// Rows of `transfers` a whole copy has.
    [[nodiscard]] int transfers() const noexcept { return m_transfers; }
    [[nodiscard]] WriterProcess &otherProgram() noexcept { return m_writer; }

    /// What differs in the folder now from when it was made, but for the marks in a `-shm` in use. Reads the files: not
    /// while SQLite has them open in this process.
    [[nodiscard]] QString changes() const;
    /// Takes the state now as the one to compare with: after permissions were changed.
    void remember();

private:
    [[nodiscard]] bool make(const QByteArray &state);

    TemporaryFolder m_folder;
    std::filesystem::path m_path;
    WriterProcess m_writer;
    bool m_made = false;
    bool m_inUse = false;
    bool m_locked = false;
    bool m_damaged = false;
    int m_transfers = 0;
    std::map<std::string, EntrySnapshot> m_before;
};

} // namespace Litecopy::Test
