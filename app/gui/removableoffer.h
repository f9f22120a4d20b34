// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "removabledrive.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Litecopy {

class Job;

/// One drive that people take out: a button to unmount it, and whether it can be taken out.
class DriveRow : public QWidget
{
    Q_OBJECT

public:
    explicit DriveRow(const RemovableDrive &drive, QWidget *parent = nullptr);
    ~DriveRow() override;

Q_SIGNALS:
    /// It says more.
    void grown();

private:
    void release();

    RemovableDrive m_drive;
    QLabel *m_text;
    QPushButton *m_button;
    std::unique_ptr<Job> m_job;
};

/// Offers to unmount the drives on which finished copies lie, where those are some that people take out, and says when
/// they can be taken out. Hidden elsewhere.
class RemovableOffer : public QWidget
{
    Q_OBJECT

public:
    explicit RemovableOffer(QWidget *parent = nullptr);
    ~RemovableOffer() override;

    /// All of them are on the medium; none hides it. Files on one drive are one offer.
    void setFiles(const std::vector<std::filesystem::path> &files);

Q_SIGNALS:
    /// The offer is shown, or says more.
    void grown();

private:
    void offer(const std::vector<RemovableDrive> &drives);

    QVBoxLayout *m_column;
    std::vector<std::filesystem::path> m_files;
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
