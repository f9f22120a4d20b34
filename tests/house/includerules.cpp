// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "includerules.h"

#include <QDir>
#include <QFileInfo>

namespace {

/// From which layer of core to which others: job -> keep, rescue -> copy, inspect -> live -> sqlite -> system ->
/// format; sql -> sqlite.
const QHash<QString, QSet<QString>> arrows = {
    {u"system"_qs, {u"system"_qs, u"format"_qs}},
    {u"format"_qs, {u"format"_qs}},
    {u"sqlite"_qs, {u"sqlite"_qs, u"format"_qs, u"system"_qs}},
    {u"copy"_qs, {u"copy"_qs, u"live"_qs, u"format"_qs, u"sqlite"_qs, u"system"_qs}},
    {u"live"_qs, {u"live"_qs, u"format"_qs, u"sqlite"_qs, u"system"_qs}},
    {u"inspect"_qs, {u"inspect"_qs, u"live"_qs, u"format"_qs, u"sqlite"_qs, u"system"_qs}},
    {u"sql"_qs, {u"sql"_qs, u"sqlite"_qs}},
    {u"keep"_qs, {u"keep"_qs, u"copy"_qs, u"live"_qs, u"format"_qs, u"sqlite"_qs, u"system"_qs}},
    {u"rescue"_qs, {u"rescue"_qs, u"copy"_qs, u"inspect"_qs, u"live"_qs, u"format"_qs, u"sqlite"_qs, u"system"_qs}},
    {u"job"_qs, {u"job"_qs, u"keep"_qs, u"rescue"_qs, u"copy"_qs, u"inspect"_qs, u"live"_qs}},
};

const QSet<QString> threads = {u"thread"_qs,      u"future"_qs,     u"mutex"_qs,          u"condition_variable"_qs,
                               u"pthread.h"_qs,   u"QThread"_qs,    u"QThreadPool"_qs,    u"QRunnable"_qs,
                               u"QMutex"_qs,      u"QSemaphore"_qs, u"QWaitCondition"_qs, u"QFuture"_qs,
                               u"QtConcurrent"_qs};

/// The system's own, and those of the C library that are about its errors and signals.
const QSet<QString> systemHeaders = {u"cerrno"_qs,    u"errno.h"_qs,  u"csignal"_qs, u"signal.h"_qs,   u"unistd.h"_qs,
                                     u"fcntl.h"_qs,   u"dirent.h"_qs, u"sched.h"_qs, u"poll.h"_qs,     u"pthread.h"_qs,
                                     u"termios.h"_qs, u"dlfcn.h"_qs,  u"pwd.h"_qs,   u"grp.h"_qs,      u"spawn.h"_qs,
                                     u"mntent.h"_qs,  u"ftw.h"_qs,    u"glob.h"_qs,  u"semaphore.h"_qs};

bool isOfSystem(const QString &header)
{
    return header.startsWith(u"sys/") || header.startsWith(u"linux/") || systemHeaders.contains(header);
}

bool isSqlite(const QString &header)
{
    return header.startsWith(u"sqlite3");
}

} // namespace

IncludeRules::IncludeRules(const QString &sourceFolder)
    : m_folder(sourceFolder)
{
    const QDir core(sourceFolder + u"/core"_qs);
    for (const QString &header : QDir(core.filePath(u"include/litecopy"_qs)).entryList({u"*.h"_qs})) {
        for (const QString &layer : arrows.keys()) {
            const QString implementation = QFileInfo(header).completeBaseName() + u".cpp"_qs;
            if (QFileInfo::exists(core.filePath(layer + u'/' + implementation)))
                m_layers.insert(header, layer);
        }
    }
    // What all long work listens to, whatever its layer: it includes nothing of Litecopy itself.
    m_layers.remove(u"copycontrol.h"_qs);
    for (const QString &folder : QStringLiteral(LITECOPY_QTCORE_INCLUDES).split(u',')) {
        if (folder.endsWith(u"/QtCore")) {
            const QStringList headers = QDir(folder).entryList(QDir::Files);
            m_qtCore.unite(QSet<QString>(headers.begin(), headers.end()));
        }
    }
}

QString IncludeRules::objection(const QString &file, const QString &header, bool quoted) const
{
    if (isSqlite(header) && !file.startsWith(u"core/sqlite/") && !file.startsWith(u"tests/"))
        return u"<sqlite3.h> belongs to core/sqlite alone"_qs;
    const bool isOwnCode = file.startsWith(u"core/") || file.startsWith(u"app/");
    if (isOwnCode && isOfSystem(header) && !file.startsWith(u"core/system/") && file != u"app/shared/process.cpp")
        return u"the system belongs to core/system alone, and to app/shared/process.cpp"_qs;
    if (file.startsWith(u"core/"))
        return coreObjection(file, header, quoted);
    if (file.startsWith(u"app/"))
        return appObjection(file, header, quoted);
    return {};
}

QString IncludeRules::coreObjection(const QString &file, const QString &header, bool quoted) const
{
    if (isQtOutsideCore(header) && !(file.startsWith(u"core/sql/") && header.startsWith(u"QSql")))
        return u"core knows Qt6::Core and no more of Qt"_qs;
    const QString layer = file.section(u'/', 1, 1);
    if (layer == u"include")
        return quoted ? u"public headers include with <>"_qs : QString();

    QString target = layer;
    if (quoted && header.contains(u'/'))
        target = header.section(u'/', 0, 0);
    else if (quoted)
        return QFileInfo::exists(m_folder + u"/core/"_qs + layer + u'/' + header) ? QString() : u"not of its folder"_qs;
    else if (header.startsWith(u"litecopy/"))
        target = m_layers.value(header.section(u'/', 1), layer);
    if (!arrows.value(layer).contains(target))
        return QStringLiteral("no arrow from %1 to %2").arg(layer, target);
    return {};
}

QString IncludeRules::appObjection(const QString &file, const QString &header, bool quoted) const
{
    const QString program = file.section(u'/', 1, 1);
    // Jobs that look at entries which may give no answer hand what others found to whoever asks.
    const bool isHandedOver = file == u"app/gui/folderdetails.cpp" && header == u"QMutex";
    if (threads.contains(header) && !isHandedOver)
        return u"a program has no threads of its own"_qs;
    if (header == u"QSettings" && file != u"app/gui/settings.cpp")
        return u"QSettings waits for its drive: app/gui/settings.cpp has that done beside the window"_qs;
    // Schedules are systemd's, and systemd is asked over D-Bus.
    if (program != u"gui" && isQtOutsideCore(header) && !header.startsWith(u"QDBus"))
        return u"this is built without a window"_qs;
    if (!quoted)
        return {};
    for (const QString &folder : {program, u"shared"_qs}) {
        if (QFileInfo::exists(m_folder + u"/app/"_qs + folder + u'/' + header))
            return {};
    }
    // Made by moc, at the end of the file it is made from.
    if (header.endsWith(u".moc"))
        return {};
    return u"a program includes <litecopy/...>, its own folder and app/shared"_qs;
}

bool IncludeRules::isQtOutsideCore(const QString &header) const
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return !header.startsWith(u"QtCore/");
    const bool isQt = header.size() > 1 && header.at(0) == u'Q' && header.at(1).isUpper();
    return (isQt || header.startsWith(u"Qt")) && !m_qtCore.contains(header);
}
