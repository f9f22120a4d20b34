// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/backgroundread.h"

#include <QGlobalStatic>
#include <QThreadPool>

#include <mutex>
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

/// What the reader and the pool's thread share, and the last of them frees.
struct BackgroundRead::Answer
{
    std::mutex mutex;
    BackgroundRead *reader = nullptr; ///< null once nobody waits any more
    Deliver deliver; ///< under the mutex, as the event queue's is none that ThreadSanitizer sees

    /// On the pool's thread.
    void give(Deliver answer);
};

// Under the lock, so that the reader can't die between the test and the signal; Qt drops posts to the dead.
void BackgroundRead::Answer::give(Deliver answer)
{
    const std::scoped_lock lock(mutex);
    if (!reader)
        return;
    deliver = std::move(answer);
    Q_EMIT reader->answered();
}

BackgroundRead::BackgroundRead(std::function<Deliver()> read)
    : m_answer(std::make_shared<Answer>())
{
    connect(this, &BackgroundRead::answered, this, &BackgroundRead::deliver, Qt::QueuedConnection);
    m_answer->reader = this;
    readPool->start([answer = m_answer, read = std::move(read)] {
        {
            const std::scoped_lock lock(answer->mutex);
            if (!answer->reader)
                return;
        }
        answer->give(read());
    });
}

BackgroundRead::~BackgroundRead()
{
    const std::scoped_lock lock(m_answer->mutex);
    m_answer->reader = nullptr;
}

void BackgroundRead::deliver()
{
    Deliver deliver;
    {
        const std::scoped_lock lock(m_answer->mutex);
        deliver = std::move(m_answer->deliver);
    }
    deliver();
}

} // namespace Litecopy
