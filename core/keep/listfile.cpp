// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/listfile.h"

#include "copy/failure.h"
#include "keep/listentry.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/names.h"
#include "system/privatefolder.h"

#include <litecopy/copynames.h>
#include <litecopy/keepnames.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace ListJson;

namespace {

/// A list of 100,000 copies has less.
constexpr qint64 longestList = 256LL << 20; // bytes
constexpr int version = 1;

QByteArray readAll(const FileDescriptor &file, qint64 size)
{
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    const auto bytes = std::as_writable_bytes(std::span(text.data(), std::size_t(text.size())));
    text.truncate(qsizetype(require(file.read(bytes, 0), Side::Destination, "reading the list")));
    return text;
}

} // namespace

/// The name of a user; the number where there is none.
static QString userNamed(const fs::path &file, quint32 owner)
{
    const QString name = QFileInfo(QFile::decodeName(file.c_str())).owner();
    return name.isEmpty() ? QString::number(owner) : name;
}

ListFile::ListFile(const CopyFolder &folder)
    : m_folder(folder)
{
    chooseName();
    open(Whose::Ours);
}

/// Whoever can put a list there could have files of this user's removed by it. Nor is another user's list written: it
/// would be this one's then, and the other's copies would have none. Root gives back what it writes.
bool ListFile::isOurs(quint32 owner) const
{
    const quint32 user = thisUser();
    const quint32 folderOwner = m_folder.descriptor().status().owner;
    return owner == user || (user == 0 && owner == folderOwner) || (owner == 0 && user == folderOwner);
}

/// A list of this user's own is used as long as it is there: whatever becomes of the other one, it names this user's
/// copies.
void ListFile::chooseName()
{
    const int folder = m_folder.descriptor().get();
    const FileStatus usual = statusIn(folder, CopyList::fileName);
    const bool isOthers =
        usual.is(FileStatus::Kind::Regular) && !isOurs(usual.owner) && FileSystem::of(m_folder.path()).keepsOwners;
    const std::string own = ".litecopy-" + std::to_string(thisUser()) + ".json";
    if (!isOthers && statusIn(folder, own.c_str()).isAbsent())
        return;
    if (isOthers) {
        m_otherUser = userNamed(m_folder.path() / CopyList::fileName, usual.owner);
        open(Whose::Others);
        m_others = std::exchange(m_entries, {});
        m_top = {};
        m_problem.clear();
        m_trouble = CopyList::Trouble::None;
    }
    m_name = own;
}

void ListFile::open(Whose whose)
{
    using enum CopyList::Trouble;
    const FileDescriptor file = openRegularIn(m_folder.descriptor(), m_name.c_str());
    m_isNew = isAbsence(file.error());
    m_state = CopyList::State::Missing;
    if (m_isNew)
        return;
    m_state = CopyList::State::Understood;
    const FileStatus status = file ? file.status() : FileStatus();
    if (!file || status.error) {
        if (isNotRegular(file.error()))
            refuse(Damaged, QCoreApplication::translate("Litecopy", "it is no regular file"));
        else
            refuse(NotReadable, systemErrorText(file.error()));
        return;
    }
    // It may be another file than the one that was looked at by its name.
    if (whose == Whose::Ours && !isOurs(status.owner) && FileSystem::of(file.get()).keepsOwners) {
        refuse(
            OfAnotherUser,
            QCoreApplication::translate("Litecopy", "it belongs to the user %1").arg(userNamed(path(), status.owner)));
        return;
    }
    if (status.identity.size > longestList) {
        refuse(Damaged, QCoreApplication::translate("Litecopy", "it is too large"));
        return;
    }
    try {
        read(readAll(file, status.identity.size));
    } catch (const Failure &failed) {
        refuse(NotReadable, failed.error.sqliteText);
    }
}

void ListFile::refuse(CopyList::Trouble trouble, QString problem)
{
    m_state = CopyList::State::NotUnderstood;
    m_trouble = trouble;
    m_problem = std::move(problem);
    m_entries.clear();
}

QString ListFile::remedy() const
{
    switch (m_trouble) {
    case CopyList::Trouble::None:
        return {};
    case CopyList::Trouble::Damaged:
        return QCoreApplication::translate("Litecopy",
                                           "Move “%1” away to begin a new list; the copies that are there stay then.")
            .arg(QString::fromStdString(m_name));
    case CopyList::Trouble::OfAnotherUser:
        return QCoreApplication::translate("Litecopy", "Keep your copies in another folder, best in one of your own.");
    case CopyList::Trouble::OfALaterVersion:
        return QCoreApplication::translate(
            "Litecopy", "Leave it as it is, and use that version here, or keep the copies in another folder.");
    case CopyList::Trouble::NotReadable:
        break;
    }
    return QCoreApplication::translate("Litecopy",
                                       "It may be sound: leave it as it is, see to its permissions and its drive, and "
                                       "try again.");
}

void ListFile::read(const QByteArray &text)
{
    using enum CopyList::Trouble;
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        refuse(Damaged, QCoreApplication::translate("Litecopy", "it is damaged: %1").arg(parsing.errorString()));
        return;
    }
    m_top = document.object();
    if (m_top.value(key("version")).toInt() != version) {
        const bool isLater = m_top.value(key("version")).toInt() > version;
        refuse(isLater ? OfALaterVersion : Damaged,
               isLater ? QCoreApplication::translate("Litecopy", "a later version of Litecopy made it")
                       : QCoreApplication::translate("Litecopy", "it is not one of Litecopy's"));
        return;
    }
    if (!m_top.value(key("copies")).isArray()) {
        refuse(Damaged, QCoreApplication::translate("Litecopy", "it is damaged"));
        return;
    }
    const QString machine = machineMark();
    const QJsonArray copies = m_top.value(key("copies")).toArray();
    for (const QJsonValueConstRef value : copies) {
        if (!value.isObject()) {
            refuse(Damaged, QCoreApplication::translate("Litecopy", "it is damaged"));
            return;
        }
        const QJsonObject raw = value.toObject();
        if (const char *const field = wrongField(raw)) {
            refuse(Damaged,
                   QCoreApplication::translate("Litecopy", "it is damaged: “%1” is not as Litecopy writes it")
                       .arg(key(field)));
            return;
        }
        m_entries.push_back({raw, copyIn(raw, m_folder.path(), machine), !raw.value(key("named")).toBool(true)});
    }
    // Two entries of one name can't both be true.
    std::set<fs::path> names;
    for (const Entry &entry : m_entries) {
        if (entry.copy && !names.insert(entry.copy->path).second) {
            refuse(Damaged, QCoreApplication::translate("Litecopy", "it is damaged: it names a file twice"));
            return;
        }
    }
}

std::vector<ListedCopy> ListFile::copies() const
{
    return looked(m_entries);
}

bool ListFile::isOthers(const fs::path &copy) const
{
    return std::ranges::any_of(
        m_others, [&](const Entry &entry) { return entry.copy && entry.copy->path.filename() == copy.filename(); });
}

std::vector<ListedCopy> ListFile::looked(const std::vector<Entry> &entries) const
{
    std::vector<ListedCopy> copies;
    qint64 place = 0;
    for (const Entry &entry : entries) {
        ++place;
        if (!entry.copy)
            continue;
        ListedCopy copy = *entry.copy;
        copy.place = place;
        copy.presence = presenceOf(entry);
        if (!entry.isBeingNamed || copy.isThere())
            copies.push_back(copy);
    }
    // Of those of one moment, the one that was listed last is the newest.
    std::ranges::reverse(copies);
    std::ranges::stable_sort(copies, [](const ListedCopy &a, const ListedCopy &b) { return a.made > b.made; });
    return copies;
}

ListedCopy::Presence ListFile::presenceOf(const Entry &entry) const
{
    using enum ListedCopy::Presence;
    const ListedCopy::Presence presence = m_folder.presenceOf(*entry.copy);
    const auto other = identityIn(entry.raw.value(key("other")).toObject());
    return presence == Moved && other && *other == m_folder.identityOf(entry.copy->path) ? Another : presence;
}

const ListFile::Entry *ListFile::find(const fs::path &copy) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.copy && entry.copy->path.filename() == copy.filename() && counts(entry);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool ListFile::counts(const Entry &entry) const
{
    if (!entry.isBeingNamed)
        return true;
    ListedCopy copy = *entry.copy;
    copy.presence = m_folder.presenceOf(copy);
    return copy.isThere();
}

bool ListFile::settle()
{
    bool isChanged = false;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (!entry->isBeingNamed || !entry->copy
            || m_folder.presenceOf(*entry->copy) == ListedCopy::Presence::Unknown) {
            ++entry;
            continue;
        }
        isChanged = true;
        if (!counts(*entry)) {
            entry = m_entries.erase(entry);
            continue;
        }
        entry->isBeingNamed = false;
        entry->raw.remove(key("named"));
        ++entry;
    }
    return isChanged;
}

ListFile::Entry *ListFile::entryOf(const fs::path &copy)
{
    return const_cast<Entry *>(find(copy));
}

void ListFile::add(const ListedCopy &copy, Naming naming)
{
    drop(copy.path);
    QJsonObject raw{{key("made"), copy.made.toUTC().toString(Qt::ISODateWithMs)},
                    {key("kind"), nameOf(copy.kind)},
                    {key("pinned"), copy.pinned},
                    {key("check"), nameOf(copy.check)},
                    {key("machine"), copy.machine},
                    {key("head"), QString::fromLatin1(copy.head)},
                    {key("adds"), copy.adds},
                    {key("receipt"), copy.receipt}};
    insertPath(raw, key("name"), copy.path.filename());
    insertPath(raw, key("source"), copy.source);
    if (copy.awaitsCommand)
        raw.insert(key("awaitsCommand"), true);
    if (naming == Naming::About)
        raw.insert(key("named"), false);
    m_entries.push_back({raw, copy, naming == Naming::About});
    setFile(copy.path, copy);
}

void ListFile::setFile(const fs::path &copy, const ListedCopy &found)
{
    const auto entry = std::ranges::find_if(
        m_entries, [&](const Entry &one) { return one.copy && one.copy->path.filename() == copy.filename(); });
    if (entry == m_entries.end())
        return;
    entry->copy->file = found.file;
    entry->copy->inodesLast = found.inodesLast;
    entry->copy->digest = found.digest;
    entry->raw.insert(key("file"), toJson(found.file));
    entry->raw.remove(key("other"));
    if (found.inodesLast)
        entry->raw.remove(key("inodesLast"));
    else
        entry->raw.insert(key("inodesLast"), false);
    if (found.digest.isEmpty())
        entry->raw.remove(key("digest"));
    else
        entry->raw.insert(key("digest"), QString::fromLatin1(found.digest));
}

void ListFile::setOther(const fs::path &copy, const FileIdentity &file)
{
    if (Entry *const entry = entryOf(copy))
        entry->raw.insert(key("other"), toJson(file));
}

void ListFile::setMachine(const fs::path &copy, const QString &machine)
{
    if (Entry *const entry = entryOf(copy)) {
        entry->copy->machine = machine;
        entry->copy->isFromElsewhere = machine != machineMark();
        entry->raw.insert(key("machine"), machine);
    }
}

void ListFile::setCheck(const fs::path &copy, CheckOutcome check, const QByteArray &digest)
{
    Entry *const entry = entryOf(copy);
    if (!entry)
        return;
    entry->copy->check = check;
    entry->raw.insert(key("check"), nameOf(check));
    if (!digest.isEmpty()) {
        entry->copy->digest = digest;
        entry->raw.insert(key("digest"), QString::fromLatin1(digest));
    }
}

void ListFile::setCheckLevel(const fs::path &copy, CheckLevel level)
{
    Entry *const entry = entryOf(copy);
    if (!entry)
        return;
    entry->copy->receipt.insert(key("checkLevel"), nameOf(level));
    entry->raw.insert(key("receipt"), entry->copy->receipt);
}

void ListFile::setPinned(const fs::path &copy, bool pinned)
{
    Entry *const entry = entryOf(copy);
    if (!entry)
        return;
    entry->copy->pinned = pinned;
    entry->raw.insert(key("pinned"), pinned);
}

namespace {

bool isRuleOf(const QJsonValue &rule, const fs::path &source)
{
    const QJsonObject object = rule.toObject();
    return pathIn(object, "source") == source && object.value(key("machine")).toString() == machineMark();
}

} // namespace

QString ListFile::rulesOf(const fs::path &source) const
{
    const QJsonArray all = m_top.value(key("rules")).toArray();
    for (const QJsonValueConstRef rule : all) {
        if (isRuleOf(rule, source))
            return rule.toObject().value(key("rules")).toString();
    }
    return {};
}

void ListFile::setRules(const fs::path &source, const QString &rules)
{
    const QJsonArray before = m_top.value(key("rules")).toArray();
    QJsonArray all;
    for (const QJsonValueConstRef rule : before) {
        if (!isRuleOf(rule, source))
            all.append(rule);
    }
    QJsonObject mine{{key("machine"), machineMark()}, {key("rules"), rules}};
    insertPath(mine, key("source"), source);
    all.append(mine);
    m_top.insert(key("rules"), all);
}

bool ListFile::setCommandDone(const ListedCopy &ofSource)
{
    bool isChanged = false;
    for (Entry &entry : m_entries) {
        if (!entry.copy || !entry.copy->awaitsCommand || !entry.copy->isOfSameSource(ofSource))
            continue;
        entry.copy->awaitsCommand = false;
        entry.raw.remove(key("awaitsCommand"));
        isChanged = true;
    }
    return isChanged;
}

void ListFile::setRecord(const fs::path &copy, const CopyRecord &record)
{
    Entry *const entry = entryOf(copy);
    if (!entry)
        return;
    entry->copy->receipt.insert(key("record"), record.toJson());
    entry->raw.insert(key("receipt"), entry->copy->receipt);
}

void ListFile::drop(const fs::path &copy)
{
    std::erase_if(m_entries,
                  [&](const Entry &entry) { return entry.copy && entry.copy->path.filename() == copy.filename(); });
}

/// With the umask of root, or of one of several users, the others of the folder could read it no more, and make no copy
/// there. What can't be kept makes it rather more readable than less: it holds names and times.
void ListFile::shareAsBefore(const FileDescriptor &file) const
{
    const FileStatus old = statusIn(m_folder.descriptor().get(), m_name.c_str());
    const FileStatus now = file.status();
    const bool isRoot = thisUser() == 0;
    const bool hasOld = old.is(FileStatus::Kind::Regular);
    FileStatus owner = hasOld ? old : now;
    // Also where a run of root took it from them.
    if (isRoot && owner.owner == 0)
        owner = m_folder.descriptor().status();
    const bool isGiven = !owner.error && giveTo(file, owner.owner, owner.group);
    quint32 mode = (hasOld && isGiven) ? old.mode & 0666U : (now.mode | (hasOld ? old.mode : 0U)) & 0666U;
    if (m_isNew) {
        for (const Entry &entry : m_entries) {
            if (entry.copy)
                mode |= statusIn(m_folder.descriptor().get(), entry.copy->path.filename().c_str()).mode & 0444U;
        }
    }
    QStringList ignored;
    setMode(file, mode | 0600U, path(), &ignored);
}

void ListFile::save()
{
    constexpr char what[] = "writing the list of copies";
    const fs::path path = this->path();
    QJsonArray copies;
    for (const Entry &entry : m_entries)
        copies.append(entry.raw);
    m_top.insert(key("version"), version);
    m_top.insert(key("copies"), copies);
    const QByteArray text = QJsonDocument(m_top).toJson();

    // In a private folder: what a kill leaves of it is removed by the next copy.
    const PrivateFolder folder(m_folder.path());
    const auto same = folder.parentDescriptor().status().identity.isSameFile(m_folder.descriptor().status().identity);
    if (!same)
        throw failure(ErrorCode::DestinationReplaced, m_folder.path());
    {
        const FileDescriptor file =
            require(createFileIn(folder.descriptor(), PrivateFolder::copyName, 0666), Side::Destination, path, what);
        require(file.write(std::as_bytes(std::span(text.data(), std::size_t(text.size()))), 0), Side::Destination, path,
                what);
        shareAsBefore(file);
        require(file.sync(), Side::Destination, path, what);
        require(replaceName(folder.descriptor(), PrivateFolder::copyName, m_folder.descriptor(), m_name.c_str()),
                Side::Destination, path, what);
        require(syncOrElse(readableFolder(m_folder.descriptor()), file), Side::Destination, path, what);
    }
    m_state = CopyList::State::Understood;
}

} // namespace Litecopy
