// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/filecopy.h"

#include "copy/failure.h"
#include "copy/filedescriptor.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <exception>
#include <fstream>
#include <mutex>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#include <linux/fs.h>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// Large enough that the kernel works at its full speed, small enough that cancel is heard at once.
constexpr std::size_t chunkSize = std::size_t(4) << 20;

class Transfer
{
public:
    Transfer(CopyControl &control, const fs::path &from, const fs::path &to)
        : m_control(control)
        , m_fromPath(from)
        , m_toPath(to)
    {
    }

    void run()
    {
        open();
        if (::ioctl(m_to.get(), FICLONE, m_from.get()) == 0) {
            m_way = FileCopyWay::Reflink;
            m_copied = m_size.load();
            return;
        }
        m_way = FileCopyWay::Kernel;
        while (copyWithKernel())
            breathe();
        if (m_way == FileCopyWay::ReadWrite) {
            m_buffer.resize(chunkSize / 4);
            while (copyWithBuffer())
                breathe();
        }
    }

    [[nodiscard]] FileCopyWay way() const { return m_way; }
    [[nodiscard]] qint64 copied() const { return m_copied; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void open()
    {
        m_from = FileDescriptor(::open(m_fromPath.c_str(), O_RDONLY | O_CLOEXEC));
        struct stat status;
        if (!m_from || ::fstat(m_from.get(), &status) != 0)
            throw systemFailure(errno, Side::Source, m_fromPath, "opening the file");
        m_size = status.st_size;
        m_to = FileDescriptor(::open(m_toPath.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!m_to)
            throw systemFailure(errno, Side::Destination, m_toPath, "creating the temporary file");
        ::posix_fadvise(m_from.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    }

    void breathe()
    {
        if (m_control.isCancelled())
            throw CopyCancelled{};
        while (m_control.isPaused()) {
            if (!m_control.waitWhilePaused(1s))
                throw CopyCancelled{};
        }
    }

    /// False at the end of the file, or where the kernel can't do it between these two.
    bool copyWithKernel()
    {
        const ssize_t moved = ::copy_file_range(m_from.get(), nullptr, m_to.get(), nullptr, chunkSize, 0);
        if (moved > 0) {
            m_copied += moved;
            return true;
        }
        if (moved == 0 && m_copied >= m_size)
            return false;
        if (moved < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
            throw systemFailure(errno, Side::Destination, m_toPath, "copying the file");
        // Also when it moved nothing though there is something: some file systems answer so instead of refusing.
        m_way = FileCopyWay::ReadWrite;
        return false;
    }

    bool copyWithBuffer()
    {
        const ssize_t got = ::pread(m_from.get(), m_buffer.data(), m_buffer.size(), m_copied);
        if (got < 0 && errno == EINTR)
            return true;
        if (got < 0)
            throw systemFailure(errno, Side::Source, m_fromPath, "reading the file");
        for (ssize_t written = 0; written < got;) {
            const ssize_t wrote =
                ::pwrite(m_to.get(), m_buffer.data() + written, std::size_t(got - written), m_copied + written);
            if (wrote < 0 && errno != EINTR)
                throw systemFailure(errno, Side::Destination, m_toPath, "writing the temporary file");
            written += std::max<ssize_t>(wrote, 0);
        }
        m_copied += got;
        return got > 0;
    }

    CopyControl &m_control;
    const fs::path &m_fromPath;
    const fs::path &m_toPath;
    FileDescriptor m_from;
    FileDescriptor m_to;
    FileCopyWay m_way = FileCopyWay::Kernel;
    std::vector<char> m_buffer;
    std::atomic<qint64> m_copied = 0;
    std::atomic<qint64> m_size = 0;
};

} // namespace

void withOwnDescriptors(const std::function<void()> &work, const std::function<void()> &meanwhile)
{
    std::mutex mutex;
    std::condition_variable ended;
    bool done = false;
    std::exception_ptr thrown;
    std::thread thread([&] {
        try {
            if (::unshare(CLONE_FILES) != 0)
                throw systemFailure(errno, Side::Source, {}, "giving a thread its own file table");
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
        const std::scoped_lock lock(mutex);
        done = true;
        ended.notify_all();
    });
    std::unique_lock lock(mutex);
    while (!ended.wait_for(lock, 20ms, [&] { return done; })) {
        lock.unlock();
        meanwhile();
        lock.lock();
    }
    lock.unlock();
    thread.join();
    if (thrown)
        std::rethrow_exception(thrown);
}

FileCopyWay copyFile(CopySession &session, const fs::path &from, const fs::path &to, int pageSize)
{
    Transfer transfer(session.control, from, to);
    const auto report = [&] {
        // Here no exception may pass: the thread is still at work. It hears cancel and pause itself.
        session.progress.state().paused = session.control.isPaused();
        if (pageSize > 0) {
            const auto pages = quint32(transfer.size() / pageSize);
            session.pages(pages - std::min(quint32(transfer.copied() / pageSize), pages), pages);
        } else {
            session.progress.reportThrottled();
        }
    };
    withOwnDescriptors([&] { transfer.run(); }, report);
    report();
    return transfer.way();
}

QByteArray readBeginning(const fs::path &file, int length)
{
    std::ifstream stream(file, std::ios::binary);
    QByteArray bytes(length, Qt::Uninitialized);
    stream.read(bytes.data(), length);
    bytes.truncate(stream.gcount());
    return bytes;
}

} // namespace Litecopy
