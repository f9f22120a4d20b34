// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "unpacking.h"

#include "packedforms.h"
#include "process.h"
#include "retire.h"
#include "words.h"

#include <litecopy/copyjob.h>
#include <litecopy/temporarycopy.h>

#include <utility>

namespace Litecopy {

namespace {

/// The thread is left to itself, and the end of the process gives it a moment. What would stay then is removed by the
/// next one that makes room there.
void removeInBackground(const TemporaryCopy *room)
{
    const auto held = std::make_shared<std::unique_ptr<const TemporaryCopy>>(room);
    const auto remove = [held](const std::filesystem::path &) {
        held->reset();
        return true;
    };
    static_cast<void>(readInBackground({}, remove, {}));
}

} // namespace

void ReadableFile::nameForPeople(Error &told) const
{
    if (!told || !room || told.path == file)
        return;
    const QString folder = displayPath(room->parent());
    if (const QString hidden = displayPath(room->folder()); !hidden.isEmpty())
        told.detail.replace(hidden, folder);
    told.path = file;
    // What is wrong with the file itself is so in any folder.
    if (told.code != ErrorCode::DiskFull && told.code != ErrorCode::IoError
        && told.code != ErrorCode::DestinationFolderMissing && told.code != ErrorCode::DestinationNotPermitted
        && told.code != ErrorCode::DestinationReadOnly && told.code != ErrorCode::FileTooLarge)
        return;
    const QString where =
        Words::tr("it is unpacked in “%1”, the folder for temporary files, which TMPDIR names").arg(folder);
    told.detail = told.detail.isEmpty() ? where : where + u"; "_qs + told.detail;
}

DatabaseInfo readInfoOf(const ReadableFile &file)
{
    DatabaseInfo info = readDatabaseInfo(file.path);
    if (!file.isUnpacked())
        return info;
    info.path = file.file;
    info.fileSize = file.packed.size;
    info.allocatedSize = allocatedSize(file.file).value_or(file.packed.size);
    info.modified = file.packed.modified;
    file.nameForPeople(info.error);
    return info;
}

Unpacking::Unpacking(Removal removal, QObject *parent)
    : QObject(parent)
    , m_removal(removal)
{
}

Unpacking::~Unpacking() = default;

Unpacking::Room Unpacking::prepare(const std::filesystem::path &file, Removal removal)
{
    Room room;
    if (!packedFormIn(file))
        return room;
    room.packed = identify(file);
    if (removal == Removal::AtOnce)
        room.room = std::make_shared<const TemporaryCopy>();
    else
        room.room = std::shared_ptr<const TemporaryCopy>(new TemporaryCopy, removeInBackground);
    return room;
}

void Unpacking::start(const std::filesystem::path &file)
{
    stop();
    m_file = {};
    m_file.file = file;
    m_file.path = file;
    const auto look = [removal = m_removal](const std::filesystem::path &path) { return prepare(path, removal); };
    m_prepare = readInBackground(file, look, [this](const Room &room) {
        const auto finished = std::move(m_prepare);
        unpack(room);
    });
}

void Unpacking::unpack(const Room &room)
{
    if (!room.room) {
        finish();
        return;
    }
    m_file.room = room.room;
    m_file.packed = room.packed;
    m_file.path = room.room->database();
    if (room.room->error()) {
        m_file.error = room.room->error();
        m_file.nameForPeople(m_file.error);
        finish();
        return;
    }
    CopyRequest request;
    request.source = m_file.file;
    request.input = unpackedWherePacked(fileBytes(m_file.file));
    request.destination = m_file.path;
    request.check = CheckLevel::None;
    request.journal = CopyJournal::Keep;
    m_copy = std::make_unique<CopyJob>(request);
    connect(m_copy.get(), &CopyJob::progressChanged, this, [this](const CopyProgress &progress) {
        const qint64 size = qint64(progress.pageCount) * progress.pageSize;
        Q_EMIT progressed({m_file.packed.size, size, progress.fraction()});
    });
    connect(m_copy.get(), &CopyJob::finished, this, [this](const CopyResult &result) {
        const auto finished = std::move(m_copy);
        m_file.error = result.error;
        m_file.nameForPeople(m_file.error);
        m_file.cancelled = result.outcome == CopyOutcome::Cancelled;
        finish();
    });
    // The folder stays for as long as the job may write to it, also where nobody waits for that any more.
    connect(m_copy.get(), &CopyJob::finished, m_copy.get(), [held = room.room] {});
    Q_EMIT began();
    Q_EMIT progressed({m_file.packed.size, 0, 0});
    m_copy->start();
}

void Unpacking::finish()
{
    const ReadableFile file = std::exchange(m_file, {});
    Q_EMIT finished(file);
}

void Unpacking::cancel()
{
    if (m_copy) {
        m_copy->cancel();
    } else if (m_prepare) {
        m_prepare.reset();
        m_file.cancelled = true;
        finish();
    }
}

void Unpacking::stop()
{
    m_prepare.reset();
    retire(m_copy, this);
    m_file = {};
}

} // namespace Litecopy
