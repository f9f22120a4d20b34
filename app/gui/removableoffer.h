// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "removabledrive.h"

#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QPushButton;

namespace Litecopy {

class Job;

/// Offers to unmount the drive on which a finished copy lies, where it is one that people take out, and says when it
/// can be taken out. Hidden elsewhere.
class RemovableOffer : public QWidget
{
    Q_OBJECT

public:
    explicit RemovableOffer(QWidget *parent = nullptr);
    ~RemovableOffer() override;

    /// All of it is on the medium; empty for none.
    void setFile(const std::filesystem::path &file);

Q_SIGNALS:
    /// The offer is shown, or says more.
    void grown();

private:
    void offer(const RemovableDrive &drive);
    void release();

    RemovableDrive m_drive;
    QLabel *m_text;
    QPushButton *m_button;
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
