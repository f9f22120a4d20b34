// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "alsolist.h"

#include "openfiledialog.h"
#include "paths.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

AlsoList::AlsoList(QWidget *parent)
    : QWidget(parent)
    , m_rows(makeColumn(this, 4))
    , m_add(makeButton(tr("Also to…"), u"alsoTo"_qs, this))
{
    setObjectName(u"alsoList"_qs);
    m_add->setFlat(true);
    m_add->setToolTip(tr("Makes another copy of the same moment, in a folder that you choose"));
    m_rows->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AlsoList::choose);
}

void AlsoList::choose()
{
    const FileQuestion question{
        .kind = FileQuestion::Kind::Folder, .title = tr("Choose Where Another Copy Goes"), .name = u"chooseAlso"_qs};
    openFileDialog(this, m_folders.empty() ? std::filesystem::path() : m_folders.back(), question,
                   [this](const auto &folders) {
                       // A copy may have begun while it was open.
                       if (m_isChangeable)
                           add(folders.front());
                   });
}

void AlsoList::add(const std::filesystem::path &folder)
{
    if (folder.empty() || std::ranges::find(m_folders, folder) != m_folders.end())
        return;
    m_folders.push_back(folder);
    showRows();
    Q_EMIT changed();
    Q_EMIT grown();
}

void AlsoList::showRows()
{
    for (QWidget *const row : findChildren<QWidget *>(u"alsoRow"_qs, Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->deleteLater();
    }
    for (std::size_t i = 0; i < m_folders.size(); ++i) {
        auto *row = new QWidget(this);
        row->setObjectName(u"alsoRow"_qs);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *path = new ElidedLabel(row);
        path->setObjectName(u"alsoFolder"_qs);
        path->setFullText(tr("Also to %1").arg(displayPath(m_folders[i])));
        QPushButton *remove = makeButton(tr("Leave Out"), u"leaveOut"_qs, row);
        remove->setAccessibleName(tr("Make no copy in %1").arg(displayPath(m_folders[i])));
        remove->setEnabled(m_isChangeable);
        line->addWidget(path, 1);
        line->addWidget(remove);
        m_rows->insertWidget(int(i), row);
        connect(remove, &QPushButton::clicked, this, [this, folder = m_folders[i]] {
            std::erase(m_folders, folder);
            showRows();
            m_add->setFocus();
            Q_EMIT changed();
        });
    }
}

void AlsoList::setChangeable(bool changeable)
{
    m_isChangeable = changeable;
    m_add->setEnabled(changeable);
    for (QPushButton *const remove : findChildren<QPushButton *>(u"leaveOut"_qs))
        remove->setEnabled(changeable);
}

} // namespace Litecopy
