// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/copystream.h"

#include "system/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <string>

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// A cancel is to be heard within 100 ms.
constexpr std::chrono::milliseconds longestWait{50};
// What a pipe holds is what its writer can be ahead of its reader.
constexpr int pipeSize = 1 << 20; // bytes

StreamStep failed(const std::error_code &error, Side side, const char *what)
{
    return {.error = errorFromSystem(error, side, {}, what)};
}

/// Of a standard stream that is a file.
FileIdentity fileBehind(int stream)
{
    const FileStatus status = statusOf(stream);
    return status.is(FileStatus::Kind::Regular) ? status.identity : FileIdentity();
}

/// False where nothing came within the longest wait, or a signal did.
bool isReady(int descriptor, short event)
{
    pollfd stream = {descriptor, event, 0};
    return ::poll(&stream, 1, int(longestWait.count())) != 0 && stream.revents != 0;
}

bool isTransient(int reason)
{
    return reason == EAGAIN || reason == EINTR;
}

class StandardInput : public StreamSource
{
public:
    [[nodiscard]] QString name() const override { return QCoreApplication::translate("Litecopy", "standard input"); }
    [[nodiscard]] FileIdentity identity() const override { return fileBehind(STDIN_FILENO); }

    StreamStep read(std::span<std::byte> to) override
    {
        if (!isReady(STDIN_FILENO, POLLIN))
            return {};
        const ssize_t got = ::read(STDIN_FILENO, to.data(), to.size());
        if (got >= 0)
            return {.bytes = std::size_t(got), .ended = got == 0};
        if (isTransient(errno))
            return {};
        return failed(lastError(), Side::Source, "reading standard input");
    }
};

class StandardOutput : public StreamSink
{
public:
    [[nodiscard]] FileIdentity identity() const override { return fileBehind(STDOUT_FILENO); }

    [[nodiscard]] Error open() override
    {
        struct stat status = {};
        if (::fstat(STDOUT_FILENO, &status) != 0)
            return failed(lastError(), Side::Destination, writing).error;
        m_isSocket = S_ISSOCK(status.st_mode);
        m_isFile = S_ISREG(status.st_mode);
        if (!S_ISFIFO(status.st_mode))
            return {};
        // Opened anew, so that not waiting is a matter of this descriptor alone: others share the one that was handed
        // on. A pipe of another user's can't be opened.
        m_pipe = FileDescriptor(::open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_CLOEXEC));
        m_isBlockingPipe = !m_pipe;
        ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, pipeSize);
        return {};
    }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        const int to = m_pipe ? m_pipe.get() : STDOUT_FILENO;
        if (!isReady(to, POLLOUT))
            return {};
        // A blocking pipe that is ready takes so much without waiting.
        const std::size_t size = m_isBlockingPipe ? std::min<std::size_t>(bytes.size(), PIPE_BUF) : bytes.size();
        const ssize_t took =
            m_isSocket ? ::send(to, bytes.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL) : ::write(to, bytes.data(), size);
        if (took > 0)
            return {.bytes = std::size_t(took)};
        if (took == 0 || isTransient(errno))
            return {};
        const std::error_code error = lastError();
        if (error == std::errc::broken_pipe || error == std::errc::connection_reset)
            return {.error = {ErrorCode::StreamClosed, {}, {}, 0, systemErrorText(error)}};
        return failed(error, Side::Destination, writing);
    }

    [[nodiscard]] Error finish() override
    {
        m_pipe.close();
        if (!m_isFile || ::fsync(STDOUT_FILENO) == 0)
            return {};
        const std::error_code error = lastError();
        return isUnsupported(error) ? Error() : failed(error, Side::Destination, writing).error;
    }

private:
    static constexpr char writing[] = "writing to standard output";

    FileDescriptor m_pipe;
    bool m_isBlockingPipe = false;
    bool m_isSocket = false;
    bool m_isFile = false;
};

/// Of a file that is owned elsewhere, or of its own.
class FileSource : public StreamSource
{
public:
    explicit FileSource(const FileDescriptor *file)
        : m_file(file)
    {
    }
    explicit FileSource(fs::path path)
        : m_path(std::move(path))
        , m_file(&m_own)
    {
    }

    [[nodiscard]] QString name() const override { return displayPath(m_path); }
    [[nodiscard]] fs::path file() const override { return m_path; }

    [[nodiscard]] Error open() override
    {
        if (m_file != &m_own)
            return {};
        m_own = openRegular(m_path, Opening::ReadBehindLinks);
        if (isNotRegular(m_own.error()))
            return {ErrorCode::SourceNotRegularFile, {}, {}, 0, {}};
        return m_own ? Error() : failed(m_own.error(), Side::Source, reading).error;
    }

    StreamStep read(std::span<std::byte> to) override
    {
        const auto [got, error] = m_file->read(to, m_at);
        if (error)
            return failed(error, Side::Source, reading);
        m_at += qint64(got);
        return {.bytes = got, .ended = got < to.size()};
    }

    void close() noexcept override { m_own.close(); }

private:
    static constexpr char reading[] = "reading the file";

    fs::path m_path;
    const FileDescriptor *m_file;
    FileDescriptor m_own;
    qint64 m_at = 0;
};

class FileSink : public StreamSink
{
public:
    explicit FileSink(const FileDescriptor &file)
        : m_file(file)
    {
    }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        if (const std::error_code error = m_file.write(bytes, m_at))
            return failed(error, Side::Destination, "writing the file");
        m_at += qint64(bytes.size());
        return {.bytes = bytes.size()};
    }

private:
    const FileDescriptor &m_file;
    qint64 m_at = 0;
};

} // namespace

std::shared_ptr<StreamSource> standardInput()
{
    return std::make_shared<StandardInput>();
}

std::shared_ptr<StreamSink> standardOutput()
{
    return std::make_shared<StandardOutput>();
}

std::shared_ptr<StreamSource> fileBytes(const fs::path &file)
{
    return std::make_shared<FileSource>(file);
}

std::shared_ptr<StreamSource> bytesOf(const FileDescriptor &file)
{
    return std::make_shared<FileSource>(&file);
}

std::shared_ptr<StreamSink> bytesTo(const FileDescriptor &file)
{
    return std::make_shared<FileSink>(file);
}

} // namespace Litecopy
