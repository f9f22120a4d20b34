// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/largebuffer.h"
#include "system/pagespool.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <new>
#include <span>
#include <utility>
#include <vector>

using namespace Litecopy;

namespace {

/// The flags that the kernel has for the memory at that address; empty where it tells none.
QByteArrayList flagsOf(const std::byte *memory)
{
    QFile file(u"/proc/self/smaps"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isIt = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
        if (range.size() == 2) {
            const auto address = quint64(reinterpret_cast<std::uintptr_t>(memory));
            isIt = range.front().toULongLong(nullptr, 16) <= address && address < range.back().toULongLong(nullptr, 16);
        }
        if (isIt && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}

} // namespace

class TestLargeBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllItsBytes_data();
    void holdsAllItsBytes();
    void asksForLargePages();
    void moreThanThereIsIsBadAlloc();
    void aSpoolGivesBackWhatItGot();
};

void TestLargeBuffer::holdsAllItsBytes_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {1LL, 4096LL, (1LL << 20) - 1, 1LL << 20, 2LL << 20, (2LL << 20) + 1, 9LL << 20})
        QTest::addRow("%lld bytes", size) << size;
}

void TestLargeBuffer::holdsAllItsBytes()
{
    QFETCH(const qint64, size);
    LargeBuffer buffer{std::size_t(size)};
    QCOMPARE(qint64(buffer.bytes().size()), size);
    std::ranges::fill(buffer.bytes(), std::byte{7});
    const std::byte *const memory = buffer.bytes().data();
    buffer.ensure(std::size_t(size));
    QCOMPARE(buffer.bytes().data(), memory);
    LargeBuffer other = std::move(buffer);
    QVERIFY(std::ranges::all_of(other.bytes(), [](std::byte byte) { return byte == std::byte{7}; }));
    buffer.ensure(3);
    std::swap(buffer, other);
    QCOMPARE(buffer.bytes().data(), memory);
    QCOMPARE(other.bytes().size(), std::size_t(3));
    other.ensure(std::size_t(size) * 3);
    std::ranges::fill(other.bytes(), std::byte{1});
    QCOMPARE(buffer.bytes().back(), std::byte{7});
}

void TestLargeBuffer::asksForLargePages()
{
    if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_qs))
        QSKIP("this kernel has no large pages");
    const LargeBuffer buffer{std::size_t(5) << 20};
    QCOMPARE(reinterpret_cast<std::uintptr_t>(buffer.bytes().data()) % (std::uintptr_t(2) << 20), std::uintptr_t(0));
    const QByteArrayList flags = flagsOf(buffer.bytes().data());
    if (flags.isEmpty())
        QSKIP("this kernel doesn't tell how memory is mapped");
    QVERIFY2(flags.contains("hg"), flags.join(' ').constData());
    const LargeBuffer small{std::size_t(64) << 10};
    QVERIFY(!flagsOf(small.bytes().data()).contains("hg"));
}

void TestLargeBuffer::moreThanThereIsIsBadAlloc()
{
    LargeBuffer buffer(8);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, buffer.ensure(~std::size_t(0) - 1));
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, buffer.ensure(std::size_t(1) << 62));
    // What it held is gone, and it can be asked again.
    buffer.ensure(std::size_t(2) << 20);
    QCOMPARE(buffer.bytes().size(), std::size_t(2) << 20);
}

/// Over the ends of its blocks of memory.
void TestLargeBuffer::aSpoolGivesBackWhatItGot()
{
    constexpr std::size_t pageSize = 65536;
    constexpr std::size_t count = 100;
    PageSpool spool({}, int(pageSize));
    std::vector<std::byte> pages(count * pageSize);
    for (std::size_t page = 0; page < count; ++page)
        std::ranges::fill(std::span(pages).subspan(page * pageSize, pageSize), std::byte(page));
    spool.write(0, pages);
    spool.write(40, std::span(pages).first(pageSize));
    std::vector<std::byte> got(2 * pageSize);
    for (std::size_t page = 0; page + 1 < count; ++page) {
        spool.read(page, got);
        QCOMPARE(got.front(), std::byte(page == 40 ? 0 : page));
        QCOMPARE(got[pageSize - 1], std::byte(page == 40 ? 0 : page));
        QCOMPARE(got[pageSize], std::byte(page == 39 ? 0 : page + 1));
    }
    QCOMPARE(spool.written(), 0);
}

QTEST_GUILESS_MAIN(TestLargeBuffer)
#include "tst_largebuffer.moc"
