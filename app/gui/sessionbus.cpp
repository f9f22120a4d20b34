// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sessionbus.h"

#include <litecopy/job.h>

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto connectTime = 5s;

/// Lives as long as the application.
class SessionBus : public QObject
{
public:
    SessionBus()
        : QObject(QCoreApplication::instance())
    {
        m_time.setSingleShot(true);
        connect(&m_time, &QTimer::timeout, this, [this] { settle(); });
        m_time.start(connectTime);
        const auto connect = [](const std::filesystem::path &) {
            return std::optional<QDBusConnection>(QDBusConnection::sessionBus());
        };
        m_job = readInBackground({}, connect, [this](const std::optional<QDBusConnection> &bus) {
            // Kept: to ask for it once more takes a lock that the connecting of another bus may hold.
            m_bus = *bus;
            settle();
        });
    }

    void use(QObject *context, const std::function<void(QDBusConnection)> &use)
    {
        if (m_isSettled)
            use(m_bus);
        else
            m_waiting.push_back({context, use});
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(QDBusConnection)> use;
    };

    void settle()
    {
        m_time.stop();
        m_isSettled = true;
        for (const auto &[context, use] : std::exchange(m_waiting, {})) {
            if (context)
                use(m_bus);
        }
    }

    QDBusConnection m_bus{QString()}; ///< none
    std::vector<Waiting> m_waiting;
    std::unique_ptr<Job> m_job;
    QTimer m_time;
    bool m_isSettled = false;
};

} // namespace

void withSessionBus(QObject *context, const std::function<void(QDBusConnection)> &use)
{
    static QPointer<SessionBus> bus;
    if (!bus)
        bus = new SessionBus;
    bus->use(context, use);
}

} // namespace Litecopy
