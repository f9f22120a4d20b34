// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Any bytes as one page of a B-tree: its header, its cells, its children.
//
// Input: one byte for the size of a page, one for what is reserved in it, the page.

#include "format/btreepage.h"
#include "fuzz/seeds.h"
#include "support/seeddatabases.h"

#include <algorithm>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    writeSeedsWhereAsked(*argumentCount, *arguments, [] {
        QByteArrayList seeds;
        for (const SeedDatabase &seed : seedDatabases()) {
            const int pageSize = uchar(seed.database[16]) << 8 | uchar(seed.database[17]);
            for (qsizetype at = pageSize; at < seed.database.size() && seeds.size() < 200; at += pageSize)
                seeds << QByteArray(1, char(pageSize / 1024)) + QByteArray(1, '\0') + seed.database.mid(at, pageSize);
        }
        return seeds;
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::uint32_t pageSize = 512U << std::min(data[0] & 7, 4);
    const PageGeometry geometry(pageSize, std::min<std::uint32_t>(data[1], pageSize - 480));
    // As many bytes as the reader may look at, so that the sanitizer sees one more.
    std::vector<std::byte> bytes(pageSize + pagePadding);
    const std::size_t length = std::min<std::size_t>(size - 2, pageSize);
    std::copy_n(reinterpret_cast<const std::byte *>(data + 2), length, bytes.begin());
    const auto page = BtreePage::parse(bytes.data(), 2, geometry);
    if (!page)
        return 0;
    require(page->unused() <= pageSize);
    for (std::uint32_t i = 0; i < page->cellCount(); ++i) {
        Cell cell;
        if (page->readCell(i, geometry, cell)) {
            require(cell.local <= cell.payload);
            require(cell.localOffset + cell.local <= geometry.usable);
            RecordReader record{std::span(bytes).subspan(cell.localOffset, cell.local)};
            while (const auto value = record.next()) {
                require(value->bytes.size() <= value->size);
                static_cast<void>(value->integer());
            }
        }
        std::uint32_t child = 0;
        if (!page->isLeaf())
            static_cast<void>(page->readChild(i, child));
    }
    return 0;
}
