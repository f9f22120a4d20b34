// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace Litecopy {

/// A short read on a pool thread whose answer may come too late to be wanted.
///
/// `read` runs on the pool and returns what is to be done with its answer; that runs in `receiver`'s thread. Destroying
/// this object, in the receiver's thread, drops an answer still under way and does not wait for it; a read that hasn't
/// begun is left out.
class BackgroundRead
{
public:
    using Deliver = std::function<void()>;

    BackgroundRead(QObject *receiver, std::function<Deliver()> read);
    ~BackgroundRead();
    BackgroundRead(const BackgroundRead &) = delete;
    BackgroundRead &operator=(const BackgroundRead &) = delete;

private:
    struct Address
    {
        std::mutex mutex;
        QObject *receiver = nullptr; ///< null once nobody waits any more
    };

    std::shared_ptr<Address> m_address;
};

} // namespace Litecopy
