// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/readback.h"

#include "copy/failure.h"
#include "copy/filedescriptor.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>

namespace Litecopy {

static constexpr std::size_t blockSize = std::size_t(1) << 20;

void readBack(CopySession &session, const std::filesystem::path &database)
{
    CopyReceipt &receipt = session.receipt;
    const FileDescriptor file(::open(database.c_str(), O_RDWR | O_CLOEXEC));
    if (!file || ::fsync(file.get()) != 0)
        throw systemFailure(errno, Side::Destination, receipt.destination, "bringing the copy to the medium");
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);

    std::vector<std::byte> buffer(blockSize);
    for (qint64 done = 0; done < receipt.size;) {
        session.breathe();
        const auto wanted = std::size_t(std::min<qint64>(receipt.size - done, blockSize));
        const ssize_t got = ::pread(file.get(), buffer.data(), wanted, done);
        if (got < 0)
            throw systemFailure(errno, Side::Destination, receipt.destination, "reading the copy back");
        const auto pageSize = std::size_t(receipt.pageSize);
        const std::size_t whole = std::size_t(got) / pageSize * pageSize;
        if (whole == 0 || !session.checksums->matches(std::span(buffer).first(whole), done)) {
            receipt.readBack = CheckOutcome::Damaged;
            throw failure(ErrorCode::CopyCheckFailed, receipt.destination);
        }
        done += qint64(whole);
        session.progress.state().phaseFraction = double(done) / double(receipt.size);
        session.progress.reportThrottled();
    }
    receipt.readBack = CheckOutcome::Passed;
}

} // namespace Litecopy
