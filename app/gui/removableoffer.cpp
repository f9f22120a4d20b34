// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "removableoffer.h"

#include "widgets.h"

#include <litecopy/job.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace Litecopy {

namespace {

/// Each once.
std::vector<RemovableDrive> drivesOf(const std::vector<std::filesystem::path> &files)
{
    std::vector<RemovableDrive> drives;
    std::set<std::filesystem::path> folders;
    for (const std::filesystem::path &file : files) {
        if (!folders.insert(file.parent_path()).second)
            continue;
        const RemovableDrive drive = removableDriveOf(file);
        const bool isKnown = std::ranges::any_of(
            drives, [&](const RemovableDrive &other) { return other.fileSystem == drive.fileSystem; });
        if (!drive.fileSystem.isEmpty() && !isKnown)
            drives.push_back(drive);
    }
    return drives;
}

} // namespace

DriveRow::DriveRow(const RemovableDrive &drive, QWidget *parent)
    : QWidget(parent)
    , m_drive(drive)
    , m_text(new QLabel(RemovableOffer::tr("All of the copy is written to “%1”.").arg(drive.name), this))
    , m_button(makeButton(RemovableOffer::tr("Safely &Remove"), u"safelyRemove"_qs, this))
{
    m_text->setObjectName(u"removableText"_qs);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &DriveRow::release);
}

DriveRow::~DriveRow() = default;

void DriveRow::release()
{
    m_button->setEnabled(false);
    m_text->setText(RemovableOffer::tr("“%1” is still being written to. Leave it where it is…").arg(m_drive.name));
    m_job = readInBackground(
        {}, [drive = m_drive](const std::filesystem::path &) { return releaseDrive(drive); },
        [this](const QString &why) {
            m_button->setEnabled(!why.isEmpty());
            m_button->setVisible(!why.isEmpty());
            m_text->setText(why.isEmpty()
                                ? RemovableOffer::tr("“%1” can be taken out now.").arg(m_drive.name)
                                : RemovableOffer::tr("“%1” can’t be taken out yet. %2").arg(m_drive.name, why));
            announce(this, m_text->text());
            Q_EMIT grown();
        });
}

RemovableOffer::RemovableOffer(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 8))
{
    setObjectName(u"removableOffer"_qs);
    hide();
}

RemovableOffer::~RemovableOffer() = default;

void RemovableOffer::setFiles(const std::vector<std::filesystem::path> &files)
{
    // What was offered, or is being taken out, stays said.
    if (files == m_files)
        return;
    m_files = files;
    hide();
    m_job.reset();
    qDeleteAll(findChildren<DriveRow *>());
    if (files.empty())
        return;
    m_job = readInBackground(
        {}, [files](const std::filesystem::path &) { return drivesOf(files); },
        [this](const std::vector<RemovableDrive> &drives) { offer(drives); });
}

void RemovableOffer::offer(const std::vector<RemovableDrive> &drives)
{
    if (drives.empty())
        return;
    for (const RemovableDrive &drive : drives) {
        auto *const row = new DriveRow(drive, this);
        m_column->addWidget(row);
        connect(row, &DriveRow::grown, this, &RemovableOffer::grown);
    }
    show();
    Q_EMIT grown();
}

} // namespace Litecopy
