// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace Litecopy::Test {

/// What a database made for a test is like.
struct DatabaseShape
{
    int pageSize = 4096; ///< bytes
    int autoVacuum = 0; ///< 0 none, 1 full, 2 incremental
    int reservedBytes = 0; ///< at the end of every page
    QByteArray journalMode = "delete"; ///< "delete", "truncate", "persist" or "wal"
    QByteArray encoding = "UTF-8";
    qint64 size = 0; ///< bytes it has at least: filled with random rows, quickly
    bool varied = false; ///< several tables, indexes, a view, a trigger, overflow pages and free pages too
    unsigned seed = 1; ///< of the filling: two seeds, two contents
};

/// Makes a database that is closed again: no sidecars are left. It always holds the bank that `verifyBank()` checks and
/// that the bank role of the writer transfers money in. Throws std::runtime_error.
void buildDatabase(const std::filesystem::path &path, const DatabaseShape &shape = {});

/// The sum of all accounts, before and after every transfer.
inline constexpr qint64 bankSum = 100'000;

/// What speaks against a database as a copy of a bank: integrity_check's first lines, or a wrong sum; empty where all
/// is well. Opens the file in this process and closes it: not while SQLite has it open here, locks would be lost.
[[nodiscard]] QString verifyBank(const std::filesystem::path &database);

/// `PRAGMA NAME` of a database, as text. Opens and closes the file.
[[nodiscard]] QByteArray pragma(const std::filesystem::path &database, const QByteArray &name);

/// Where a copy differs from its source but for the header's bytes that are the copy's own: the change counter and the
/// version-valid-for number (24..27, 92..95), the schema cookie (40..43), and for a WAL source copied as a single file
/// the read and write versions (18, 19). Empty where it doesn't.
[[nodiscard]] QString differenceOfCopy(const std::filesystem::path &source, const std::filesystem::path &copy,
                                       bool journalModeMayDiffer = false);

/// Writes a file of these bytes, which need not be a database.
void writeFile(const std::filesystem::path &path, const QByteArray &content);
/// Bytes as of an encrypted file: the same ones each time.
[[nodiscard]] QByteArray noise(qsizetype size);
[[nodiscard]] QByteArray readFile(const std::filesystem::path &path);

} // namespace Litecopy::Test
