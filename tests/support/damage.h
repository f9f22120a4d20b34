// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>
#include <random>

namespace Litecopy::Test {

/// Damages the bytes of a database, a WAL or a journal in one of the ways files are damaged, or made to harm: bits
/// flipped, ends cut off, pages exchanged, pointers that lead in circles or nowhere, counts that lie. The same seed,
/// the same damage.
class Damage
{
public:
    explicit Damage(unsigned seed)
        : m_random(seed)
    {
    }

    void toDatabase(QByteArray &bytes);
    void toLog(QByteArray &bytes); ///< a WAL or a journal

private:
    [[nodiscard]] qsizetype below(qsizetype bound);
    [[nodiscard]] bool oneIn(int chance) { return below(chance) == 0; }
    void put(QByteArray &bytes, qsizetype offset, int width, quint32 value);
    /// A number as somebody would lie with: a page, next to a limit, or anything.
    [[nodiscard]] quint32 lie(quint32 pageCount);
    void once(QByteArray &bytes);
    void flipBits(QByteArray &bytes);
    void lieInHeader(QByteArray &bytes);
    void lieInPage(QByteArray &bytes);
    void exchangePages(QByteArray &bytes);
    void cut(QByteArray &bytes);

    std::mt19937 m_random;
    int m_pageSize = 512;
};

/// In place, and with the time of its content set back: size, inode number and first bytes are as they were.
void changeLastByte(const std::filesystem::path &file);

} // namespace Litecopy::Test
