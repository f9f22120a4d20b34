// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "drivetraffic.h"

#include <litecopy/fileidentity.h>
#include <litecopy/job.h>

namespace Litecopy {

std::shared_ptr<DriveTraffic> DriveTraffic::shared()
{
    static std::weak_ptr<DriveTraffic> current;
    std::shared_ptr<DriveTraffic> traffic = current.lock();
    if (!traffic) {
        traffic.reset(new DriveTraffic);
        current = traffic;
    }
    return traffic;
}

void DriveTraffic::add(std::uint64_t device)
{
    ++m_copies[device];
}

void DriveTraffic::remove(std::uint64_t device)
{
    const auto count = m_copies.find(device);
    if (--count->second == 0)
        m_copies.erase(count);
    Q_EMIT eased();
}

DrivePlace::DrivePlace(std::uint64_t device)
    : m_device(device)
{
    if (m_device != 0)
        m_traffic->add(m_device);
}

DrivePlace::DrivePlace(const std::filesystem::path &folder)
{
    m_look = readInBackground(folder, identify, [this](const FileIdentity &identity) {
        const auto look = std::move(m_look);
        m_device = identity.device;
        if (m_device != 0)
            m_traffic->add(m_device);
    });
}

DrivePlace::~DrivePlace()
{
    m_look.reset();
    if (m_device != 0)
        m_traffic->remove(m_device);
}

} // namespace Litecopy
