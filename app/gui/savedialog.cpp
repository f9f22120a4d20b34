// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "savedialog.h"

#include "pathtext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

} // namespace

void askAndSave(QWidget *parent, SaveFormat format, const Saveable &saveable,
                const std::function<void(const QString &)> &tell)
{
    const bool json = format == SaveFormat::Json;
    const QString suffix = json ? u"json"_qs : u"csv"_qs;
    auto *dialog = new QFileDialog(parent, json ? Words::tr("Save as JSON") : Words::tr("Save as CSV"));
    dialog->setObjectName(u"saveInspection"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(textFromPath(saveable.folder));
    dialog->selectFile(saveable.name + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [tell, format, content = saveable.content](const QString &name) {
                         QSaveFile file(name);
                         const QByteArray bytes = content(format);
                         if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                             tell(Words::tr("Saved: %1").arg(name));
                         else
                             tell(Words::tr("Not saved: %1").arg(file.errorString()));
                     });
    dialog->open();
}

} // namespace Litecopy
