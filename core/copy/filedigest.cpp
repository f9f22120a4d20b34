// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/filedigest.h"

#include "copy/failure.h"
#include "system/leasewait.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace Litecopy {

using namespace std::chrono_literals;

FileDigest::FileDigest(Run &run, std::function<FileDescriptor()> open)
    : m_run(run)
    , m_open(std::move(open))
{
    m_thread.start([this] { read(); });
}

QByteArray FileDigest::finish()
{
    bool isLeased = false;
    try {
        m_thread.wait([this, &isLeased] {
            const Run::Clock::duration leased = m_leaseWait;
            if (leased > 0ms || isLeased)
                m_run.setLeaseWait(leased);
            isLeased = leased > 0ms;
            if (!m_run.canContinue())
                m_abandoned = true;
            m_run.checked(m_fraction);
            m_run.reportThrottled();
        });
    } catch (const CopyFailure &) {
        // A cancel ends the wait for a lease, which is no failure of the file.
        m_run.throwIfStopped();
        throw;
    }
    m_run.throwIfStopped();
    return m_digest;
}

void FileDigest::read()
{
    constexpr char what[] = "reading the copy";
    // A cancel is heard between two blocks, also where the medium gives no more than a megabyte a second.
    std::vector<std::byte> buffer(std::size_t(64) << 10);
    // What the copying thread has of that kind counts on that thread alone.
    const LeaseWait leaseWait([this](LeaseWait::Clock::duration waited) {
        m_leaseWait = waited;
        return !m_abandoned && waited < m_run.request().timeout && m_run.control().wait(20ms);
    });
    const FileDescriptor file = require(m_open(), Side::Destination, what);
    m_leaseWait = Run::Clock::duration::zero();
    m_file = require(file.status(), Side::Destination, what).identity;
    const auto size = double(std::max<qint64>(m_file.size, 1));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    CopyControl &control = m_run.control();
    for (qint64 done = 0; !m_abandoned && !control.isCancelled();) {
        while (control.isPaused() && !m_abandoned && control.waitWhilePaused(20ms)) { }
        const std::size_t got = require(file.read(buffer, done), Side::Destination, what);
        if (got == 0) {
            m_digest = hash.result().toHex();
            return;
        }
        hash.addData(QByteArrayView(buffer.data(), qsizetype(got)));
        done += qint64(got);
        m_fraction = std::min(double(done) / size, 1.0);
    }
}

} // namespace Litecopy
