// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "removableoffer.h"

#include "widgets.h"

#include <litecopy/job.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Litecopy {

RemovableOffer::RemovableOffer(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(makeButton(tr("Safely &Remove"), u"safelyRemove"_qs, this))
{
    setObjectName(u"removableOffer"_qs);
    m_text->setObjectName(u"removableText"_qs);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &RemovableOffer::release);
    hide();
}

RemovableOffer::~RemovableOffer() = default;

void RemovableOffer::setFile(const std::filesystem::path &file)
{
    hide();
    m_job.reset();
    if (file.empty())
        return;
    m_job = readInBackground(file, removableDriveOf, [this](const RemovableDrive &drive) {
        if (!drive.fileSystem.isEmpty())
            offer(drive);
    });
}

void RemovableOffer::offer(const RemovableDrive &drive)
{
    m_drive = drive;
    m_text->setText(tr("All of the copy is written to “%1”.").arg(drive.name));
    m_button->setVisible(true);
    m_button->setEnabled(true);
    show();
    Q_EMIT grown();
}

void RemovableOffer::release()
{
    m_button->setEnabled(false);
    m_text->setText(tr("“%1” is still being written to. Leave it where it is…").arg(m_drive.name));
    m_job = readInBackground(
        {}, [drive = m_drive](const std::filesystem::path &) { return releaseDrive(drive); },
        [this](const QString &why) {
            m_button->setEnabled(!why.isEmpty());
            m_button->setVisible(!why.isEmpty());
            m_text->setText(why.isEmpty() ? tr("“%1” can be taken out now.").arg(m_drive.name)
                                          : tr("“%1” can’t be taken out yet. %2").arg(m_drive.name, why));
            announce(this, m_text->text());
            Q_EMIT grown();
        });
}

} // namespace Litecopy
