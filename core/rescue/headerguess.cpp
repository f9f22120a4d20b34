// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/headerguess.h"

#include "rescue/salvagepage.h"
#include "rescue/tablesurvey.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace Litecopy {

namespace {

constexpr std::size_t chunkSize = 2 * 1024 * 1024;
constexpr std::size_t chunks = 4;

/// A part of the file that begins at a multiple of the largest page size.
struct Chunk
{
    std::int64_t offset = 0;
    std::vector<std::byte> bytes; ///< with padding behind
    std::size_t size = 0;
};

std::vector<Chunk> readChunks(const ByteSource &file)
{
    std::vector<Chunk> result;
    const std::int64_t size = file.size();
    const std::int64_t distance = std::max<std::int64_t>(size / std::int64_t(chunks), std::int64_t(chunkSize));
    for (std::int64_t at = 0; at < size && result.size() < chunks; at += distance) {
        Chunk chunk;
        chunk.offset = at / largestPageSize * largestPageSize;
        chunk.size = std::size_t(std::min(std::int64_t(chunkSize), size - chunk.offset));
        chunk.bytes.resize(chunk.size + largestPageSize + pagePadding);
        file.read(std::span(chunk.bytes).first(chunk.size), chunk.offset);
        result.push_back(std::move(chunk));
    }
    return result;
}

struct Score
{
    std::uint64_t bytes = 0; ///< in pages whose sums are right
    std::uint32_t encoding = 0;
};

Score scoreOf(const std::vector<Chunk> &chunkList, std::uint32_t pageSize, std::uint32_t reserved,
              const std::function<void()> &check)
{
    Score score;
    const PageGeometry geometry(pageSize, reserved);
    SalvagePage page(geometry);
    std::array<std::uint32_t, 4> votes{};
    for (const Chunk &chunk : chunkList) {
        check();
        for (std::size_t at = 0; at < chunk.size; at += pageSize) {
            const std::uint32_t number = std::uint32_t((chunk.offset + std::int64_t(at)) / pageSize) + 1;
            const std::byte *const bytes = chunk.bytes.data() + at;
            const std::uint32_t type = byteAt(bytes + (number == 1 ? DatabaseHeader::size : 0));
            const bool isTree = type == 2 || type == 5 || type == 10 || type == 13;
            if (!isTree || !page.read(bytes, number) || !page.isExact() || page.cells().empty())
                continue;
            score.bytes += pageSize;
            ++votes[encodingOfSchemaPage(bytes, number, geometry)];
        }
    }
    const auto best = std::max_element(votes.begin() + 1, votes.end());
    score.encoding = *best == 0 ? 0 : std::uint32_t(best - votes.begin());
    return score;
}

/// The fields of a header that has lost its beginning; those that can't be right are left out.
DatabaseHeader fieldsOf(QByteArrayView bytes)
{
    QByteArray whole = bytes.toByteArray();
    whole.replace(0, 18, QByteArray("SQLite format 3\0\x10\0", 18));
    const bool isLikeHeader = whole.size() >= DatabaseHeader::size && whole.mid(21, 3) == "\x40\x20\x20";
    if (isLikeHeader) {
        if (const std::optional<DatabaseHeader> header = parseHeader(whole))
            return *header;
    }
    DatabaseHeader header;
    header.schemaFormat = 4;
    header.encoding = 1;
    return header;
}

} // namespace

std::uint32_t encodingOfSchemaPage(const std::byte *bytes, std::uint32_t number, const PageGeometry &geometry)
{
    using namespace std::string_view_literals;
    SalvagePage page(geometry);
    if (!page.read(bytes, number) || page.type() != SalvagePage::Type::TableLeaf)
        return 0;
    constexpr std::array<std::array<std::string_view, 4>, 3> words{{
        {"table"sv, "index"sv, "view"sv, "trigger"sv},
        {"t\0a\0b\0l\0e\0"sv, "i\0n\0d\0e\0x\0"sv, "v\0i\0e\0w\0"sv, "t\0r\0i\0g\0g\0e\0r\0"sv},
        {"\0t\0a\0b\0l\0e"sv, "\0i\0n\0d\0e\0x"sv, "\0v\0i\0e\0w"sv, "\0t\0r\0i\0g\0g\0e\0r"sv},
    }};
    std::vector<RecordValue> row;
    for (const SalvagedCell &cell : page.cells()) {
        readValues({bytes + cell.localOffset, cell.local}, row);
        if (row.size() != 5 || !row[0].isText() || !row[1].isText() || !row[2].isText())
            continue;
        const std::string_view type(reinterpret_cast<const char *>(row[0].bytes.data()), row[0].bytes.size());
        for (std::uint32_t encoding = 1; encoding <= words.size(); ++encoding) {
            if (std::ranges::find(words[encoding - 1], type) != words[encoding - 1].end())
                return encoding;
        }
    }
    return 0;
}

std::optional<HeaderGuess> guessHeader(const ByteSource &file, const std::function<void()> &check)
{
    const std::vector<Chunk> chunkList = readChunks(file);
    if (chunkList.empty() || chunkList.front().size < smallestPageSize)
        return std::nullopt;
    const QByteArrayView first(reinterpret_cast<const char *>(chunkList.front().bytes.data()), DatabaseHeader::size);
    const std::optional<DatabaseHeader> own = parseHeader(first);
    const bool isOwnReadable = own && judgeHeader(first) == HeaderVerdict::Readable;

    HeaderGuess guess;
    std::uint32_t bestSize = 0;
    std::uint32_t bestReserved = 0;
    Score best;
    const auto tryPages = [&](std::uint32_t size, std::uint32_t reserved) {
        const Score score = scoreOf(chunkList, size, reserved, check);
        if (score.bytes > best.bytes) {
            best = score;
            bestSize = size;
            bestReserved = reserved;
        }
        return score;
    };
    Score ownScore;
    if (own)
        ownScore = tryPages(own->pageSize, own->reservedBytes);
    // A file most of which is B-tree pages by its own header needs no other.
    std::uint64_t read = 0;
    for (const Chunk &chunk : chunkList)
        read += chunk.size;
    if (ownScore.bytes * 4 < read) {
        for (const std::uint32_t reserved : {0U, 8U, 12U, 16U, 32U, 48U, 64U, 80U}) {
            for (std::uint32_t size = smallestPageSize; size <= largestPageSize; size *= 2) {
                if (size - reserved >= 480)
                    tryPages(size, reserved);
            }
            if (best.bytes != 0)
                break;
        }
    }
    if (isOwnReadable && (best.bytes == 0 || ownScore.bytes * 2 >= best.bytes)) {
        guess.header = *own;
        best = ownScore;
    } else if (best.bytes != 0) {
        guess.header = fieldsOf(first);
        guess.header.pageSize = bestSize;
        guess.header.reservedBytes = bestReserved;
        guess.header.pageCount = 0;
        guess.isPageSizeGuessed = true;
    } else {
        return std::nullopt;
    }
    if (best.encoding != 0 && best.encoding != guess.header.encoding) {
        guess.header.encoding = best.encoding;
        guess.isEncodingGuessed = true;
    }
    return guess;
}

} // namespace Litecopy
