// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"
#include "unpacking.h"

#include <QByteArray>

#include <filesystem>

namespace Litecopy {

/// A database to be looked into that may be a compressed copy: then it is unpacked into a private folder, where TMPDIR
/// says, for as long as this lives. Room is asked for before. Thread: main.
class UnpackedCopy
{
public:
    /// Runs an event loop until it is unpacked.
    UnpackedCopy(std::filesystem::path file, Terminal &terminal);

    /// What is to be read: the file itself where it is not compressed.
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_file.path; }
    /// For people.
    [[nodiscard]] const std::filesystem::path &name() const noexcept { return m_file.file; }
    /// Why there is nothing to be read.
    [[nodiscard]] const Error &error() const noexcept { return m_file.error; }
    [[nodiscard]] const ReadableFile &readable() const noexcept { return m_file; }
    /// The signal that ended it; 0 for none.
    [[nodiscard]] int endedBy() const noexcept { return m_signal; }

private:
    void unpack(Terminal &terminal);

    ReadableFile m_file;
    int m_signal = 0;
};

} // namespace Litecopy
