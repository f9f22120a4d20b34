// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/backgroundread.h"

#include <QGlobalStatic>
#include <QThreadPool>

#include <utility>

namespace Litecopy {

namespace {

/// Of its own, so that a read that hangs on a dead network mount holds up no other user of the global pool.
class ReadPool : public QThreadPool
{
public:
    ReadPool() { setMaxThreadCount(4); }
};

Q_GLOBAL_STATIC(ReadPool, readPool)

} // namespace

BackgroundRead::BackgroundRead(QObject *receiver, std::function<Deliver()> read)
    : m_address(std::make_shared<Address>())
{
    m_address->receiver = receiver;
    readPool->start([address = m_address, read = std::move(read)] {
        {
            const std::scoped_lock lock(address->mutex);
            if (!address->receiver)
                return;
        }
        Deliver deliver = read();
        // Under the lock, so that the receiver can't die between the test and the post; Qt drops posts to the dead.
        const std::scoped_lock lock(address->mutex);
        if (address->receiver)
            QMetaObject::invokeMethod(address->receiver, std::move(deliver), Qt::QueuedConnection);
    });
}

BackgroundRead::~BackgroundRead()
{
    const std::scoped_lock lock(m_address->mutex);
    m_address->receiver = nullptr;
}

} // namespace Litecopy
