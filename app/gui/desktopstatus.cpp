// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "desktopstatus.h"

#include "programstatus.h"

#include <algorithm>

namespace Litecopy {

DesktopStatus::DesktopStatus(QObject *parent)
    : QObject(parent)
    , m_program(ProgramStatus::shared())
{
    connect(m_program.get(), &ProgramStatus::asked, this, [this](const QObject *window) {
        if (window == this)
            Q_EMIT windowAsked();
    });
}

DesktopStatus::~DesktopStatus()
{
    setIdle();
}

void DesktopStatus::setWorking(double fraction)
{
    m_program->setWorking(this, fraction < 0 ? -1 : std::clamp(int(fraction * 100), 0, 100));
}

void DesktopStatus::setIdle()
{
    m_program->setIdle(this);
}

void DesktopStatus::tell(const QString &title, const QString &text)
{
    m_program->tell(this, title, text);
}

} // namespace Litecopy
