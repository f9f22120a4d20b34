// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "filecalls.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Litecopy::Test;
using Nanoseconds = std::chrono::nanoseconds;

namespace {

std::atomic<long long> blockedSoFar = 0;

Nanoseconds clockTime(clockid_t clock) noexcept
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + Nanoseconds(time.tv_nsec);
}

bool isWindowsThread() noexcept
{
    return ::gettid() == ::getpid();
}

/// One call: what it keeps the window's thread for, but for the processor's time, which is counted anyhow.
class Call
{
public:
    explicit Call(const char *path) noexcept
        : m_counts(isWindowsThread())
    {
        if (m_counts)
            m_start = idleTime();
        if (auto *const hook = FileCalls::hook.load())
            hook(path);
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call()
    {
        if (m_counts)
            blockedSoFar += (idleTime() - m_start).count();
    }

private:
    /// Neither running nor ready to run.
    static Nanoseconds idleTime() noexcept
    {
        return clockTime(CLOCK_MONOTONIC) - clockTime(CLOCK_THREAD_CPUTIME_ID) - timeInRunQueue();
    }

    const bool m_counts;
    Nanoseconds m_start{0};
};

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

namespace Litecopy::Test {

std::atomic<void (*)(const char *path) noexcept> FileCalls::hook = nullptr;

Nanoseconds FileCalls::blocked() noexcept
{
    return Nanoseconds(blockedSoFar.load());
}

Nanoseconds timeInRunQueue() noexcept
{
    // By a system call of its own: this is called from within the calls below.
    thread_local const int file =
        int(::syscall(SYS_openat, AT_FDCWD, "/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    if (file < 0 || ::pread(file, text.data(), text.size() - 1, 0) <= 0)
        return {};
    char *after = nullptr;
    std::strtoll(text.data(), &after, 10); // time on the processor
    return Nanoseconds(std::strtoll(after, nullptr, 10));
}

Nanoseconds processorTime() noexcept
{
    return clockTime(CLOCK_THREAD_CPUTIME_ID);
}

} // namespace Litecopy::Test

// In place of the C library's. They are weak: a test may have its own.
extern "C" {

[[gnu::weak]] int stat(const char *path, struct stat *status) noexcept
{
    static auto *const real = original<int(const char *, struct stat *)>("stat");
    const Call call(path);
    return real(path, status);
}

[[gnu::weak]] int lstat(const char *path, struct stat *status) noexcept
{
    static auto *const real = original<int(const char *, struct stat *)>("lstat");
    const Call call(path);
    return real(path, status);
}

// As Qt calls them.
[[gnu::weak]] int stat64(const char *path, struct stat64 *status) noexcept
{
    static auto *const real = original<int(const char *, struct stat64 *)>("stat64");
    const Call call(path);
    return real(path, status);
}

[[gnu::weak]] int lstat64(const char *path, struct stat64 *status) noexcept
{
    static auto *const real = original<int(const char *, struct stat64 *)>("lstat64");
    const Call call(path);
    return real(path, status);
}

[[gnu::weak]] int statvfs64(const char *path, struct statvfs64 *system) noexcept
{
    static auto *const real = original<int(const char *, struct statvfs64 *)>("statvfs64");
    const Call call(path);
    return real(path, system);
}

[[gnu::weak]] int fstatat(int folder, const char *path, struct stat *status, int flags) noexcept
{
    static auto *const real = original<int(int, const char *, struct stat *, int)>("fstatat");
    const Call call(path);
    return real(folder, path, status, flags);
}

[[gnu::weak]] int statx(int folder, const char *path, int flags, unsigned mask, struct statx *status) noexcept
{
    static auto *const real = original<int(int, const char *, int, unsigned, struct statx *)>("statx");
    const Call call(path);
    return real(folder, path, flags, mask, status);
}

[[gnu::weak]] int statfs(const char *path, struct statfs *system) noexcept
{
    static auto *const real = original<int(const char *, struct statfs *)>("statfs");
    const Call call(path);
    return real(path, system);
}

[[gnu::weak]] int statvfs(const char *path, struct statvfs *system) noexcept
{
    static auto *const real = original<int(const char *, struct statvfs *)>("statvfs");
    const Call call(path);
    return real(path, system);
}

[[gnu::weak]] int access(const char *path, int mode) noexcept
{
    static auto *const real = original<int(const char *, int)>("access");
    const Call call(path);
    return real(path, mode);
}

[[gnu::weak]] int open(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const Call call(path);
    return real(path, flags, mode);
}

[[gnu::weak]] int open64(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const Call call(path);
    return real(path, flags, mode);
}

[[gnu::weak]] int openat(int folder, const char *path, int flags, ...)
{
    static auto *const real = original<int(int, const char *, int, ...)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    const Call call(path);
    return real(folder, path, flags, mode);
}

[[gnu::weak]] DIR *opendir(const char *path)
{
    static auto *const real = original<DIR *(const char *)>("opendir");
    const Call call(path);
    return real(path);
}

[[gnu::weak]] ssize_t readlink(const char *path, char *target, size_t size) noexcept
{
    static auto *const real = original<ssize_t(const char *, char *, size_t)>("readlink");
    const Call call(path);
    return real(path, target, size);
}

[[gnu::weak]] char *realpath(const char *path, char *resolved) noexcept
{
    static auto *const real = original<char *(const char *, char *)>("realpath");
    const Call call(path);
    return real(path, resolved);
}

[[gnu::weak]] int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = original<int(const char *, mode_t)>("mkdir");
    const Call call(path);
    return real(path, mode);
}

[[gnu::weak]] int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    const Call call(from);
    return real(from, to);
}

[[gnu::weak]] int unlink(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("unlink");
    const Call call(path);
    return real(path);
}

[[gnu::weak]] int rmdir(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("rmdir");
    const Call call(path);
    return real(path);
}

[[gnu::weak]] int fsync(int file)
{
    static auto *const real = original<int(int)>("fsync");
    const Call call(nullptr);
    return real(file);
}

[[gnu::weak]] int fdatasync(int file)
{
    static auto *const real = original<int(int)>("fdatasync");
    const Call call(nullptr);
    return real(file);
}

} // extern "C"
