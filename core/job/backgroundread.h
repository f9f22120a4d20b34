// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Litecopy {

/// A short read on a pool thread whose answer may come too late to be wanted.
///
/// `read` runs on the pool, does not throw, and returns what is to be done with its answer; that runs in this object's
/// thread. Where the system gives the pool no thread at all, `readWithout` is called at once instead. Destroying it
/// drops an answer still under way and does not wait for it; a read that hasn't begun is left out.
class BackgroundRead : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void()>;

    BackgroundRead(std::function<Deliver()> read, const std::function<Deliver()> &readWithout);
    ~BackgroundRead() override;

Q_SIGNALS:
    /// There is an answer to deliver.
    void answered();

private:
    struct Answer;

    void deliver();

    std::shared_ptr<Answer> m_answer;
};

} // namespace Litecopy
