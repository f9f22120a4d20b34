// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/pagesums.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

using namespace Litecopy;

/// Pages of an older copy are known again by sums, and only those.
class PageSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfTheKeyIsDrawn();
    void keyIsAnotherOneEachTime();
    void pageThatDiffersInOneBitIsAnotherPage_data();
    void pageThatDiffersInOneBitIsAnotherPage();
    void pageBeyondTheFileMatchesNone();
};

namespace {

constexpr int pageSize = 512;
constexpr std::size_t words = pageSize / sizeof(quint64);

std::span<const std::byte> bytesOf(const std::vector<quint64> &page)
{
    return std::as_bytes(std::span(page));
}

} // namespace

/// A word's upper half that is zero would leave a sum half as strong as it is said to be. Among thousands of random
/// words each bit is set in some, and in others not.
void PageSumsTest::everyBitOfTheKeyIsDrawn()
{
    const std::vector<quint64> key = PageSums::drawKey();
    QVERIFY(key.size() > 8192);
    quint64 set = 0;
    quint64 unset = 0;
    for (const quint64 word : key) {
        set |= word;
        unset |= ~word;
    }
    QCOMPARE(set, ~quint64(0));
    QCOMPARE(unset, ~quint64(0));
    const auto isLarge = [](quint64 word) { return word > 0xffffffff; };
    QVERIFY(std::ranges::count_if(key, isLarge) > qsizetype(key.size()) - 10);
}

void PageSumsTest::keyIsAnotherOneEachTime()
{
    QVERIFY(PageSums::drawKey() != PageSums::drawKey());
}

void PageSumsTest::pageThatDiffersInOneBitIsAnotherPage_data()
{
    QTest::addColumn<quint64>("neighbour");
    QTest::newRow("beside a word of zeros") << quint64(0);
    QTest::newRow("beside a small word") << quint64(1);
    QTest::newRow("beside a large word") << ~quint64(0);
}

void PageSumsTest::pageThatDiffersInOneBitIsAnotherPage()
{
    QFETCH(const quint64, neighbour);
    const std::vector<quint64> page(words, neighbour);
    PageSums sums;
    sums.begin(1, pageSize);
    sums.set(bytesOf(page), 1);
    QVERIFY(sums.matches(bytesOf(page), 1));
    for (std::size_t word = 0; word < words; ++word) {
        for (int bit = 0; bit < 64; ++bit) {
            std::vector<quint64> other = page;
            other[word] ^= quint64(1) << bit;
            QVERIFY2(!sums.matches(bytesOf(other), 1), qPrintable(QString::number(word)));
        }
    }
}

void PageSumsTest::pageBeyondTheFileMatchesNone()
{
    const std::vector<quint64> page(words, 0);
    PageSums sums;
    QVERIFY(!sums.matches(bytesOf(page), 1));
    sums.begin(1, pageSize);
    sums.set(bytesOf(page), 1);
    QVERIFY(!sums.matches(bytesOf(page), 2));
    sums.clear();
    QVERIFY(!sums.matches(bytesOf(page), 1));
}

QTEST_GUILESS_MAIN(PageSumsTest)
#include "tst_pagesums.moc"
