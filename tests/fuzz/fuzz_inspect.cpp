// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Any bytes as a database with its WAL or journal: info, map, figures, comparison, exports.
//
// Input: one byte that says which sidecar there is, four with its length, the sidecar, the database.

#include <litecopy/comparison.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include "fuzz/seeds.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/seeddatabases.h"
#include "support/temporaryfolder.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

enum class Sidecar : std::uint8_t
{
    None,
    Wal,
    Journal,
};

struct Input
{
    Sidecar sidecar = Sidecar::None;
    QByteArray log;
    QByteArray database;
};

constexpr std::size_t headSize = 5;

Input parse(const std::uint8_t *data, std::size_t size)
{
    Input input;
    if (size < headSize)
        return input;
    std::uint32_t length = 0;
    std::memcpy(&length, data + 1, sizeof length);
    const std::size_t log = std::min<std::size_t>(length, size - headSize);
    const auto *const bytes = reinterpret_cast<const char *>(data);
    input.sidecar = Sidecar(data[0] % 3);
    input.log = QByteArray(bytes + headSize, qsizetype(log));
    input.database = QByteArray(bytes + headSize + log, qsizetype(size - headSize - log));
    return input;
}

std::size_t write(const Input &input, std::uint8_t *data, std::size_t maxSize)
{
    QByteArray bytes(1, char(input.sidecar));
    const auto length = std::uint32_t(input.log.size());
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes += input.log + input.database;
    const std::size_t size = std::min(maxSize, std::size_t(bytes.size()));
    std::memcpy(data, bytes.constData(), size);
    return size;
}

const TemporaryFolder &folder()
{
    static const TemporaryFolder place;
    return place;
}

void put(const char *name, const QByteArray &content, bool wanted)
{
    std::error_code missing;
    std::filesystem::remove(folder() / name, missing);
    if (wanted)
        writeFile(folder() / name, content);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    // Blind changes rarely get past a page's header; most of the time the damage knows where pointers are.
    if (seed % 4 == 0 || size < headSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    Input input = parse(data, size);
    Damage damage(seed);
    if (input.sidecar == Sidecar::None || seed % 2)
        damage.toDatabase(input.database);
    else
        damage.toLog(input.log);
    return write(input, data, maxSize);
}

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    writeSeedsWhereAsked(*argumentCount, *arguments, [] {
        QByteArrayList seeds;
        for (const SeedDatabase &seed : seedDatabases()) {
            std::vector<std::uint8_t> bytes(1 << 20);
            const Sidecar sidecar = !seed.wal.isEmpty() ? Sidecar::Wal
                : !seed.journal.isEmpty()               ? Sidecar::Journal
                                                        : Sidecar::None;
            const std::size_t size =
                write({sidecar, seed.wal + seed.journal, seed.database}, bytes.data(), bytes.size());
            seeds << QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(size));
        }
        return seeds;
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input = parse(data, size);
    put("a.db", input.database, true);
    put("a.db-wal", input.log, input.sidecar == Sidecar::Wal);
    put("a.db-journal", input.log, input.sidecar == Sidecar::Journal);
    CopyControl control;
    const DatabaseInfo info = readDatabaseInfo(folder() / "a.db");
    const Inspection inspection = inspectDatabase(folder() / "a.db", control);
    require(bool(info.error) == bool(inspection.error));
    if (inspection.error)
        return 0;
    for (const PageProblem &problem : inspection.problems)
        static_cast<void>(inspection.problemText(problem));
    static_cast<void>(inspection.toJson(true));
    static_cast<void>(inspection.mapToCsv());
    static_cast<void>(compareDatabases(folder() / "a.db", folder() / "a.db", control));
    return 0;
}
