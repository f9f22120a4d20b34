// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "stagingfolder.h"

#include <litecopy/temporarycopy.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <system_error>
#include <utility>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr char prefix[] = "dragged-";
constexpr char lockEnding[] = ".lock";
constexpr char noteEnding[] = ".json"; ///< says which file is the copy

fs::path withEnding(const fs::path &folder, const char *ending)
{
    return folder.native() + ending;
}

QString textOf(const fs::path &path)
{
    return QString::fromStdString(path.native());
}

/// Sets in what it is known by to another process.
void note(const fs::path &folder, const fs::path &copy, const FileIdentity &file)
{
    const QJsonObject object{{u"name"_qs, QString::fromLatin1(QByteArray::fromStdString(copy.filename()).toBase64())},
                             {u"inode"_qs, QString::number(file.inode)},
                             {u"size"_qs, QString::number(file.size)},
                             {u"modified"_qs, QString::number(file.modified)}};
    QFile noted(withEnding(folder, noteEnding));
    if (noted.open(QIODevice::WriteOnly | QIODevice::Truncate))
        noted.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void removeCopy(const fs::path &copy, const FileIdentity &asMade)
{
    const FileIdentity now = identify(copy);
    const bool isAsMade = now.exists && now.inode == asMade.inode && now.size == asMade.size
        && now.modified == asMade.modified && sidecarsOf(copy).isEmpty();
    std::error_code none;
    if (isAsMade)
        fs::remove(copy, none);
}

void removeFolder(const fs::path &folder)
{
    std::error_code none;
    fs::remove(withEnding(folder, noteEnding), none);
    fs::remove(folder, none); // where it is empty
}

void removeLeftover(const fs::path &folder)
{
    QLockFile lock(textOf(withEnding(folder, lockEnding)));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return;
    QFile noted(withEnding(folder, noteEnding));
    if (noted.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(noted.readAll()).object();
        FileIdentity file;
        file.inode = object.value(u"inode").toString().toULongLong();
        file.size = object.value(u"size").toString().toLongLong();
        file.modified = object.value(u"modified").toString().toLongLong();
        const QByteArray name = QByteArray::fromBase64(object.value(u"name").toString().toLatin1());
        if (!name.isEmpty() && !name.contains('/'))
            removeCopy(folder / name.toStdString(), file);
    }
    // What a copy leaves that was not finished.
    static_cast<void>(TemporaryCopy(folder));
    removeFolder(folder);
}

} // namespace

fs::path StagingFolder::parent()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? fs::path() : fs::path(cache.toStdString()) / "litecopy";
}

void StagingFolder::removeLeftovers()
{
    const fs::path parent = StagingFolder::parent();
    if (parent.empty())
        return;
    std::error_code error;
    std::vector<fs::path> others;
    for (fs::directory_iterator entry(parent, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code none;
        if (entry->path().filename().native().starts_with(prefix) && entry->is_directory(none))
            others.push_back(entry->path());
    }
    for (const fs::path &other : others)
        removeLeftover(other);
}

std::shared_ptr<StagingFolder> StagingFolder::make()
{
    const fs::path parent = StagingFolder::parent();
    if (parent.empty() || !QDir().mkpath(textOf(parent)))
        return nullptr;
    removeLeftovers();
    QTemporaryDir made(textOf(parent / prefix) + u"XXXXXX"_qs);
    if (!made.isValid())
        return nullptr;
    made.setAutoRemove(false);
    return std::shared_ptr<StagingFolder>(new StagingFolder(made.path().toStdString()));
}

StagingFolder::StagingFolder(fs::path path)
    : m_path(std::move(path))
    , m_lock(textOf(withEnding(m_path, lockEnding)))
{
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

StagingFolder::~StagingFolder()
{
    if (m_isGivenAway)
        return;
    if (!m_copy.empty())
        removeCopy(m_copy, m_file);
    removeFolder(m_path);
}

void StagingFolder::finish(const fs::path &copy)
{
    m_copy = copy;
    m_file = identify(copy);
    note(m_path, copy, m_file);
}

} // namespace Litecopy
