// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <pthread.h>

namespace Litecopy::Test {

/// While it is true, no thread is to be had in this program. One source file of a program may include this.
inline std::atomic_bool noThreads = false;

} // namespace Litecopy::Test

/// Also what the C++ library calls.
extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    static const auto create = reinterpret_cast<decltype(&pthread_create)>(::dlsym(RTLD_NEXT, "pthread_create"));
    return Litecopy::Test::noThreads ? EAGAIN : create(thread, attributes, run, argument);
}
