// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "repeatform.h"

#include "openfiledialog.h"
#include "paths.h"
#include "sourcelook.h"
#include "widgets.h"
#include "wrapping.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace Litecopy {

namespace {

constexpr int lastDayOfAll = 28; // that every month has

} // namespace

RepeatForm::RepeatForm(QWidget *parent)
    : Card(parent)
    , m_every(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_day(new QSpinBox(this))
    , m_time(new QTimeEdit(this))
    , m_on(new QLabel(tr("&on"), this))
    , m_at(new QLabel(tr("a&t"), this))
    , m_dated(new Wrapping<QRadioButton>(tr("&Dated copies in a folder"), this))
    , m_folderField(new QLineEdit(this))
    , m_chooseFolder(makeButton(tr("Choose…"), u"chooseFolder"_qs, this))
    , m_keepLabel(new QLabel(tr("&Keep"), this))
    , m_keep(new QComboBox(this))
    , m_single(new Wrapping<QRadioButton>(tr("One copy, brought &up to date each time"), this))
    , m_copyField(new QLineEdit(this))
    , m_chooseCopy(makeButton(tr("Choose…"), u"chooseCopy"_qs, this))
{
    setObjectName(u"repeatForm"_qs);
    setFocusProxy(m_every);
    buildTimes();
    buildKeeping();
    buildLayout();
    follow(m_folderField, m_folder);
    follow(m_copyField, m_copy);
    for (QComboBox *box : {m_every, m_weekday, m_keep})
        connect(box, &QComboBox::currentIndexChanged, this, &RepeatForm::showFields);
    connect(m_day, &QSpinBox::valueChanged, this, &RepeatForm::showFields);
    connect(m_time, &QTimeEdit::timeChanged, this, &RepeatForm::showFields);
    connect(m_dated, &QRadioButton::toggled, this, &RepeatForm::showFields);
    connect(m_chooseFolder, &QPushButton::clicked, this, &RepeatForm::chooseFolder);
    connect(m_chooseCopy, &QPushButton::clicked, this, &RepeatForm::chooseCopy);
    m_dated->setChecked(true);
    showFields();
}

void RepeatForm::buildTimes()
{
    m_every->setObjectName(u"every"_qs);
    m_every->setAccessibleName(tr("Every"));
    m_every->addItem(tr("Every hour"), int(RepeatChoice::Every::Hour));
    m_every->addItem(tr("Every day"), int(RepeatChoice::Every::Day));
    m_every->addItem(tr("Every week"), int(RepeatChoice::Every::Week));
    m_every->addItem(tr("Every month"), int(RepeatChoice::Every::Month));
    m_every->setCurrentIndex(m_every->findData(int(RepeatChoice::Every::Day)));
    m_weekday->setObjectName(u"weekday"_qs);
    m_weekday->setAccessibleName(tr("Day of the week"));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().dayName(day), day);
    m_day->setObjectName(u"day"_qs);
    m_day->setAccessibleName(tr("Day of the month"));
    m_day->setRange(1, lastDayOfAll);
    //: before the number of a day of the month
    m_day->setPrefix(tr("day "));
    m_time->setObjectName(u"time"_qs);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_qs);
    m_time->setTime(RepeatChoice().time);
    m_at->setBuddy(m_time);
}

void RepeatForm::buildKeeping()
{
    m_dated->setObjectName(u"dated"_qs);
    m_single->setObjectName(u"single"_qs);
    m_folderField->setObjectName(u"folder"_qs);
    m_folderField->setAccessibleName(tr("The folder of the dated copies"));
    m_chooseFolder->setAccessibleName(tr("Choose the folder of the dated copies"));
    m_copyField->setObjectName(u"copy"_qs);
    m_copyField->setAccessibleName(tr("The file of the one copy"));
    m_chooseCopy->setAccessibleName(tr("Choose the file of the one copy"));
    m_keep->setObjectName(u"keep"_qs);
    m_keep->setAccessibleName(tr("Keep"));
    m_keepLabel->setBuddy(m_keep);
    const auto add = [this](const QString &text, const QByteArrayList &options) {
        m_keep->addItem(text, QVariant::fromValue(options));
    };
    add(tr("7 days"), {"--keep-daily=7"});
    add(tr("14 days"), {"--keep-daily=14"});
    add(tr("30 days"), {"--keep-daily=30"});
    add(tr("14 days and 12 months"), {"--keep-daily=14", "--keep-monthly=12"});
    add(tr("24 hours and 14 days"), {"--keep-hourly=24", "--keep-daily=14"});
    add(tr("the last 10 copies"), {"--keep-last=10"});
    add(tr("every copy"), {});
    m_keep->setCurrentIndex(1);
}

void RepeatForm::buildLayout()
{
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_every, m_on, m_weekday, m_day, m_at, m_time})
        times->addWidget(widget);
    times->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 16);
    grid->setColumnStretch(1, 1);
    grid->addLayout(times, 0, 0, 1, 3);
    grid->setRowMinimumHeight(1, 4);
    grid->addWidget(m_dated, 2, 0, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_folderField, 3, 1);
    grid->addWidget(m_chooseFolder, 3, 2);
    auto *keep = new QHBoxLayout;
    keep->setSpacing(8);
    keep->addWidget(m_keepLabel);
    keep->addWidget(m_keep);
    keep->addStretch(1);
    grid->addLayout(keep, 4, 1, 1, 2);
    grid->addWidget(m_single, 5, 0, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_copyField, 6, 1);
    grid->addWidget(m_chooseCopy, 6, 2);
}

void RepeatForm::follow(QLineEdit *field, std::filesystem::path &path)
{
    connect(field, &QLineEdit::textEdited, this, [this, &path](const QString &text) {
        path = pathFromText(text);
        Q_EMIT changed();
    });
}

void RepeatForm::begin(const std::filesystem::path &source, const std::filesystem::path &folder,
                       const std::filesystem::path &copy, bool isEncrypted)
{
    m_isEncrypted = isEncrypted;
    m_source = source;
    m_folder = folder;
    m_copy = copy.empty() ? lastingCopy(source, folder) : copy;
    m_folderField->setText(textFromPath(m_folder));
    m_copyField->setText(textFromPath(m_copy));
    m_single->setWholeText(isRemote(source)  ? tr("One copy, &fetched anew each time")
                               : isEncrypted ? tr("One copy, &made anew each time")
                                             : tr("One copy, brought &up to date each time"));
    m_dated->setEnabled(!isEncrypted);
    (copy.empty() && !isEncrypted ? m_dated : m_single)->setChecked(true);
    showFields();
}

RepeatChoice RepeatForm::choice() const
{
    RepeatChoice choice;
    choice.source = m_source;
    choice.every = RepeatChoice::Every(m_every->currentData().toInt());
    choice.time = m_time->time();
    choice.weekday = m_weekday->currentData().toInt();
    choice.day = m_day->value();
    choice.keepsDated = m_dated->isChecked();
    choice.folder = m_folder;
    choice.retention = m_keep->currentData().value<QByteArrayList>();
    choice.copy = m_copy;
    choice.isEncrypted = m_isEncrypted;
    return choice;
}

void RepeatForm::showFields()
{
    const RepeatChoice now = choice();
    const bool isWeekly = now.every == RepeatChoice::Every::Week;
    const bool isMonthly = now.every == RepeatChoice::Every::Month;
    m_on->setVisible(isWeekly || isMonthly);
    m_on->setBuddy(isWeekly ? static_cast<QWidget *>(m_weekday) : m_day);
    m_weekday->setVisible(isWeekly);
    m_day->setVisible(isMonthly);
    m_at->setVisible(now.every != RepeatChoice::Every::Hour);
    m_time->setVisible(now.every != RepeatChoice::Every::Hour);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_folderField, m_chooseFolder, m_keepLabel, m_keep})
        widget->setEnabled(now.keepsDated);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copyField, m_chooseCopy})
        widget->setEnabled(!now.keepsDated);
    Q_EMIT changed();
}

void RepeatForm::chooseFolder()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Folder, .title = tr("Choose the Folder of the Copies")};
    openFileDialog(this, m_folder, question, [this](const auto &folders) {
        m_folder = folders.front();
        m_folderField->setText(textFromPath(m_folder));
        Q_EMIT changed();
    });
}

void RepeatForm::chooseCopy()
{
    const FileQuestion question{.kind = FileQuestion::Kind::NewFile,
                                .title = tr("Choose the File of the Copy"),
                                .suggested = m_copy.filename()};
    openFileDialog(this, m_copy.parent_path(), question, [this](const auto &files) {
        m_copy = files.front();
        m_copyField->setText(textFromPath(m_copy));
        Q_EMIT changed();
    });
}

} // namespace Litecopy
