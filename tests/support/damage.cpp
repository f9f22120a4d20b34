// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/damage.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace Litecopy::Test {

namespace {

constexpr qsizetype fileHeader = 100;

int pageSizeOf(const QByteArray &bytes)
{
    if (bytes.size() < fileHeader)
        return 512;
    const int size = uchar(bytes[16]) << 8 | uchar(bytes[17]);
    return size == 1 ? 65536 : std::max(512, size);
}

} // namespace

qsizetype Damage::below(qsizetype bound)
{
    return bound <= 1 ? 0 : qsizetype(m_random() % std::uint32_t(bound));
}

void Damage::put(QByteArray &bytes, qsizetype offset, int width, quint32 value)
{
    for (int i = width; i-- > 0; value >>= 8) {
        if (offset + i < bytes.size())
            bytes[offset + i] = char(value & 0xff);
    }
}

quint32 Damage::lie(quint32 pageCount)
{
    const std::array<quint32, 10> limits{0,          1,          pageCount,  pageCount + 1, 0x7fffffff,
                                         0xffffffff, 0x80000000, 0xfffffffe, 65535,         0x01000000};
    if (oneIn(3))
        return limits[std::size_t(below(qsizetype(limits.size())))];
    return oneIn(4) ? quint32(m_random()) : quint32(below(qsizetype(pageCount) + 2));
}

void Damage::toDatabase(QByteArray &bytes)
{
    m_pageSize = pageSizeOf(bytes);
    const qsizetype times = 1 + below(oneIn(4) ? 30 : 4);
    for (qsizetype i = 0; i < times && !bytes.isEmpty(); ++i)
        once(bytes);
}

void Damage::once(QByteArray &bytes)
{
    switch (below(10)) {
    case 0:
    case 1:
        return flipBits(bytes);
    case 2:
        return lieInHeader(bytes);
    case 3:
        return exchangePages(bytes);
    case 4:
        return oneIn(3) ? cut(bytes) : flipBits(bytes);
    default:
        return lieInPage(bytes);
    }
}

void Damage::flipBits(QByteArray &bytes)
{
    const qsizetype at = below(bytes.size());
    bytes[at] = oneIn(2) ? char(bytes[at] ^ char(1 << below(8))) : char(m_random() & 0xff);
}

void Damage::lieInHeader(QByteArray &bytes)
{
    struct Field
    {
        int offset;
        int width;
    };
    static constexpr std::array<Field, 12> fields{
        {{16, 2}, {18, 1}, {19, 1}, {20, 1}, {24, 4}, {28, 4}, {32, 4}, {36, 4}, {52, 4}, {56, 4}, {64, 4}, {92, 4}}};
    const Field field = fields[std::size_t(below(qsizetype(fields.size())))];
    put(bytes, field.offset, field.width, lie(quint32(bytes.size() / m_pageSize)));
}

void Damage::lieInPage(QByteArray &bytes)
{
    const quint32 pages = quint32(bytes.size() / m_pageSize);
    const qsizetype page = below(qsizetype(pages));
    const qsizetype start = page * m_pageSize + (page == 0 ? fileHeader : 0);
    static constexpr std::array<char, 5> types{2, 5, 10, 13, 0};
    switch (below(9)) {
    case 0:
        return put(bytes, start, 1, quint32(types[std::size_t(below(5))]));
    case 1: // free blocks
        return put(bytes, start + 1, 2, lie(quint32(m_pageSize)));
    case 2: // cells
        return put(bytes, start + 3, 2, lie(quint32(m_pageSize / 2)));
    case 3: // start of the content
        return put(bytes, start + 5, 2, lie(quint32(m_pageSize)));
    case 4: // right child, or the first cell's place in a leaf
        return put(bytes, start + 8, 4, lie(pages));
    case 5: // an overflow page's successor, a trunk's
        return put(bytes, page * m_pageSize, 4, lie(pages));
    case 6: // a cell's place
        return put(bytes, start + 8 + 2 * below(20), 2, lie(quint32(m_pageSize)));
    case 7: // free pages of a trunk
        return put(bytes, start + 4, 4, lie(quint32(m_pageSize / 4)));
    default: // a cell's child, its payload's length
        return put(bytes, page * m_pageSize + below(m_pageSize), oneIn(2) ? 4 : 1, lie(pages));
    }
}

void Damage::exchangePages(QByteArray &bytes)
{
    const qsizetype pages = bytes.size() / m_pageSize;
    if (pages < 2)
        return;
    const qsizetype from = below(pages) * m_pageSize;
    const qsizetype to = below(pages) * m_pageSize;
    const QByteArray page = bytes.mid(from, m_pageSize);
    if (oneIn(2))
        bytes.replace(from, m_pageSize, bytes.mid(to, m_pageSize));
    bytes.replace(to, m_pageSize, page);
}

void Damage::cut(QByteArray &bytes)
{
    if (oneIn(3))
        bytes.append(QByteArray(below(3 * m_pageSize), char(m_random() & 0xff)));
    else
        bytes.truncate(oneIn(2) ? below(bytes.size()) : below(bytes.size() / m_pageSize + 1) * m_pageSize);
}

void Damage::toLog(QByteArray &bytes)
{
    const qsizetype times = 1 + below(4);
    for (qsizetype i = 0; i < times && !bytes.isEmpty(); ++i) {
        if (oneIn(4))
            bytes.truncate(below(bytes.size()));
        else if (oneIn(2))
            put(bytes, below(std::min<qsizetype>(bytes.size(), 32 + 24)), 4, lie(100));
        else
            flipBits(bytes);
    }
}

void changeLastByte(const std::filesystem::path &path)
{
    const auto made = std::filesystem::last_write_time(path);
    QFile file(QString::fromStdString(path.native()));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() - 1))
        throw std::runtime_error("the file can't be changed");
    const char last = char(file.read(1).at(0) ^ 1);
    file.seek(file.size() - 1);
    file.write(&last, 1);
    file.close();
    std::filesystem::last_write_time(path, made);
}

} // namespace Litecopy::Test
