// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/portalpath.h>
#include <litecopy/restorecopy.h>

#include "copy/datedname.h"
#include "copy/failure.h"
#include "copy/replacebytes.h"
#include "copy/spaceneeds.h"
#include "format/header.h"
#include "keep/checkkept.h"
#include "keep/keeperror.h"
#include "keep/listentry.h"
#include "keep/listfile.h"
#include "sqlite/headerreader.h"
#include "system/filesystem.h"
#include "system/heldlocks.h"
#include "system/privatefolder.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Why not to write into a database that is in use: a clause for people; empty where it can be done. It takes one that
/// SQLite opens; one in WAL mode keeps its page size. A program that has it open reads it no more once its texts are in
/// another encoding.
QString whyNotWriteInto(const fs::path &database, const fs::path &copy)
{
    const QByteArray header = readableHeader(database);
    if (!hasMagic(header) || !parseHeader(header))
        return QCoreApplication::translate("Litecopy",
                                           "it can’t be written into, for it is no database that SQLite opens");
    const QByteArray copyHeader = readableHeader(copy);
    if (!hasMagic(copyHeader))
        return {};
    const auto there = parseHeader(header);
    const auto wanted = parseHeader(copyHeader);
    // 0 is that of a database that has no table yet.
    const bool isSame = !wanted || there->encoding == wanted->encoding || there->encoding == 0 || wanted->encoding == 0;
    if (!isSame)
        return QCoreApplication::translate(
            "Litecopy", "it can’t be written into while programs use it, for the copy’s text is in another encoding");
    if (isWalIn(header) && pageSizeIn(header) != pageSizeIn(copyHeader))
        return QCoreApplication::translate("Litecopy",
                                           "it can’t be written into while programs use it, for the copy’s pages have "
                                           "another size (%1, not %2 bytes)")
            .arg(pageSizeIn(copyHeader))
            .arg(pageSizeIn(header));
    return {};
}

/// Its first bytes are not those of a database, nor of a file that gzip or zstd packed.
bool isDestroyed(const QByteArray &header)
{
    const bool isDatabase = hasMagic(header) && isPageSize(std::uint32_t(pageSizeIn(header)));
    return !header.isEmpty() && !isDatabase && !isOfPackedFile(header);
}

/// Any other file of that kind is refused, whatever was asked for.
bool isKeptAsDestroyed(const RestoreRequest &request)
{
    if (!request.unpackedFrom.empty() || !isDestroyed(readableHeader(request.copy)))
        return false;
    if (isDatedName(request.copy.filename().native(), request.database, "-before-"))
        return true;
    try {
        const CopyFolder folder(resolvedPath(request.copy).parent_path());
        const ListFile list(folder);
        const ListFile::Entry *const entry = list.find(request.copy);
        return entry && entry->copy->kind == CopyKind::BeforeRestore
            && entry->copy->source == resolvedPath(request.database);
    } catch (const Failure &) {
        return false;
    }
}

void choose(const RestoreRequest &request, RestoreForecast *forecast)
{
    const bool isAutomatic = request.way == RestoreWay::Automatic;
    forecast->way = request.way;
    forecast->isCopyDestroyed = isKeptAsDestroyed(request);
    forecast->isNew = !identify(request.database).exists;
    if (forecast->isNew) {
        if (isAutomatic)
            forecast->way = RestoreWay::Replace;
        forecast->reason =
            QCoreApplication::translate("Litecopy", "There is no such database: it is made from the copy.");
        return;
    }
    const QByteArray header = readableHeader(request.database);
    forecast->isDestroyed = isDestroyed(header);
    forecast->users = otherProgramsUsing(request.database);
    const HeldLocks locks = heldLocks(request.database);
    const bool isUsed = !forecast->users.empty() || locks.any();
    const bool mayBeUsed = isUsed || askWhetherOpen(request.database) != OpenElsewhere::No;
    if (isAutomatic) {
        if (mayBeUsed)
            forecast->whyNotInto = whyNotWriteInto(request.database, request.copy);
        forecast->way = mayBeUsed && forecast->whyNotInto.isEmpty() ? RestoreWay::WriteInto : RestoreWay::Replace;
    }
    if (forecast->isCopyDestroyed && request.way == RestoreWay::Replace)
        forecast->reason = QCoreApplication::translate(
            "Litecopy",
            "The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can't "
            "be checked.");
    else if (forecast->way == RestoreWay::Replace && forecast->isDestroyed)
        forecast->reason = QCoreApplication::translate(
            "Litecopy",
            "What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept "
            "as it was.");
    else if (forecast->way == RestoreWay::Replace)
        forecast->reason = isUsed
            ? QCoreApplication::translate("Litecopy",
                                          "The file is replaced: that needs every program to have closed it.")
            : QCoreApplication::translate("Litecopy", "Nobody has the database open: its file is replaced.");
    else if (isUsed)
        forecast->reason = QCoreApplication::translate(
            "Litecopy",
            "The database is in use: it is written into, in one transaction. Programs that have "
            "it open keep it, and see the new content then.");
    else
        forecast->reason = QCoreApplication::translate(
            "Litecopy", "Programs may have the database open: it is written into, in one transaction.");
}

/// What the person has: it may be compressed.
const fs::path &keptCopy(const RestoreRequest &request)
{
    return request.unpackedFrom.empty() ? request.copy : request.unpackedFrom;
}

/// That it is in use alone does not say why it is not written into.
void nameAsKept(const RestoreRequest &request, const RestoreForecast &forecast, Error *error)
{
    if (error->path == request.copy)
        error->path = keptCopy(request);
    if (error->code == ErrorCode::DestinationInUse && !forecast.whyNotInto.isEmpty())
        error->detail += (error->detail.isEmpty() ? QString() : QStringLiteral("; ")) + forecast.whyNotInto;
}

/// The list of the copy's folder says that it is of this database, and not of one of that path on another computer.
bool isListedAsOf(const RestoreRequest &request)
{
    try {
        const CopyFolder folder(resolvedPath(keptCopy(request)).parent_path());
        const ListFile list(folder);
        const ListFile::Entry *const entry = list.find(keptCopy(request));
        if (!entry || entry->copy->isFromElsewhere || entry->copy->source != resolvedPath(request.database))
            return false;
        const ListedCopy::Presence presence = list.presenceOf(*entry);
        return presence == ListedCopy::Presence::Here || presence == ListedCopy::Presence::Moved;
    } catch (const Failure &) {
        // What is wrong with the copy is for the copying to say.
    }
    return false;
}

bool hasRoomForBefore(const fs::path &database, const fs::path &folder)
{
    try {
        SpaceNeeds needs;
        addSafetyCopy(&needs, database, folder);
        needs.require(database);
    } catch (const Failure &) {
        return false;
    }
    return true;
}

/// Where what is there is kept: with the copy, where a list names that, and a file can be made there. Else the result
/// is empty, for beside the database; `whyNot` says it where it is room that is missing.
fs::path beforeFolder(const RestoreRequest &request, QString *whyNot)
{
    try {
        const CopyFolder folder(resolvedPath(keptCopy(request)).parent_path());
        const ListFile list(folder);
        if (list.state() == CopyList::State::Understood && list.find(keptCopy(request))
            && mayAccess(folder.path(), Access::MakeFiles) && !FileSystem::of(folder.path()).isReadOnly) {
            const fs::path database = resolvedPath(request.database);
            const fs::path beside = database.parent_path();
            // Where neither has room, it is this one that is named.
            if (hasRoomForBefore(database, folder.path()) || !mayAccess(beside, Access::MakeFiles)
                || !hasRoomForBefore(database, beside))
                return folder.path();
            *whyNot = QCoreApplication::translate("Litecopy",
                                                  "What is there is kept beside the database: with the copies, in "
                                                  "“%1”, there is no room for it.")
                          .arg(displayPath(folder.path()));
        }
    } catch (const Failure &) {
        // What is wrong with the copy is for the copying to say.
    }
    return {};
}

CheckLevel checkLevel(const RestoreRequest &request)
{
    return request.check == CheckLevel::None ? CheckLevel::Quick : request.check;
}

/// What a database held before, as the list of the folder names it.
ListedCopy beforeCopy(const CopyFolder &folder, const CopyReceipt &receipt, const fs::path &path)
{
    ListedCopy copy;
    copy.path = folder.path() / path.filename();
    copy.made = QDateTime::currentDateTimeUtc();
    copy.kind = CopyKind::BeforeRestore;
    copy.source = receipt.destination;
    copy.machine = machineMark();
    copy.inodesLast = folder.keepsInodes();
    return copy;
}

/// The list names what a database held before it gets its name. The database is locked meanwhile, so nothing is waited
/// for; where it fails, a kill before the database has its new content leaves a file that is in no list.
class BeforeNaming
{
public:
    explicit BeforeNaming(fs::path folder)
        : m_folder(std::move(folder))
    {
    }

    void list(const FileToName &file) noexcept
    {
        change([&](const CopyFolder &folder, ListFile &list) {
            ListedCopy copy = beforeCopy(folder, file.receipt, file.name);
            copy.file = identify(file.at);
            copy.head = headIn(openRegular(file.at));
            copy.adds = copy.file.size;
            list.drop(m_named);
            list.add(copy, ListFile::Naming::About);
            m_named = copy.path;
        });
    }

    /// Nothing is kept after all.
    void forget() noexcept
    {
        if (!m_named.empty())
            change([&](const CopyFolder &, ListFile &list) { list.drop(m_named); });
    }

private:
    template <typename Change>
    void change(const Change &change) noexcept
    try {
        static_cast<void>(errorOf(m_folder, [&] {
            CopyFolder folder(m_folder);
            CopyControl control;
            folder.lock(control, std::chrono::milliseconds(0));
            ListFile list(folder);
            if (list.state() != CopyList::State::Understood)
                return;
            change(folder, list);
            list.save();
        }));
    } catch (const std::exception &) {
        // The next run of keep puts it right, or the restore does in its end.
    }

    const fs::path m_folder;
    fs::path m_named;
};

/// By its file alone.
bool isOfBytes(const RestoreRequest &request, const RestoreForecast &forecast)
{
    return forecast.isCopyDestroyed && request.way == RestoreWay::Replace;
}

CopyRequest copyRequest(const RestoreRequest &request, const RestoreForecast &forecast)
{
    CopyRequest copy;
    copy.source = request.copy;
    copy.encrypted = false;
    copy.destination = request.database;
    copy.destinationMode =
        forecast.way == RestoreWay::WriteInto ? DestinationMode::WriteInto : DestinationMode::Replace;
    copy.check = checkLevel(request);
    copy.refuseDamaged = !request.evenIfDamaged;
    copy.keepReplaced = true;
    copy.journalOfReplaced = true;
    copy.replaceDestroyed = forecast.isDestroyed && (request.way == RestoreWay::Replace || isListedAsOf(request));
    if (isOfBytes(request, forecast)) {
        copy.check = CheckLevel::None;
        copy.journalOfReplaced = false;
    }
    copy.safetyFolder = forecast.beforeFolder;
    copy.timeout = request.timeout;
    copy.progressInterval = request.progressInterval;
    return copy;
}

/// The same, of the database outside of a document portal, where its log lies and its programs' locks are.
RestoreRequest outsidePortal(const RestoreRequest &request)
{
    RestoreRequest outside = request;
    std::error_code error;
    const fs::path resolved = fs::weakly_canonical(request.database, error);
    if (!error && isPortalPath(resolved))
        outside.database = Litecopy::outsidePortal(resolved);
    return outside;
}

RestoreForecast lookAndChoose(const RestoreRequest &request)
{
    RestoreForecast forecast;
    // One file of a folder: neither its log nor who has it open is seen there.
    if (isPortalPath(request.database) && identify(request.database).exists) {
        forecast.error = {
            ErrorCode::PortalPath, request.database, lookOutsidePortal(request.database).inWords(), 0, {}};
        return forecast;
    }
    forecast.error = errorOf(request.database, [&] {
        choose(request, &forecast);
        forecast.beforeFolder = beforeFolder(request, &forecast.whyBeside);
    });
    return forecast;
}

/// The copy of what was there before, in a folder whose list is to name it. The database is restored, or may be: what
/// becomes of this is no failure.
class BeforeCopy
{
public:
    BeforeCopy(const RestoreRequest &request, const fs::path &folder, CopyControl &control,
               const ProgressSink &progress, CopyReceipt *receipt)
        : m_request(request)
        , m_folder(folder)
        , m_control(control)
        , m_progress(progress)
        , m_receipt(receipt)
    {
    }

    void enlist();
    [[nodiscard]] CheckOutcome check();

private:
    [[nodiscard]] CheckOutcome checkAndList();
    template <typename Change>
    void changeList(const Change &change);
    void add(const CopyFolder &folder, ListFile &list) const;

    const RestoreRequest &m_request;
    const fs::path &m_folder;
    CopyControl &m_control;
    const ProgressSink &m_progress;
    CopyReceipt *const m_receipt;
    bool m_isListed = false;
};

template <typename Change>
void BeforeCopy::changeList(const Change &change)
{
    CopyFolder folder(m_folder);
    try {
        folder.lock(m_control, m_request.timeout, tellFolderWait(m_progress));
    } catch (const Cancelled &) {
        throw failure(ErrorCode::DestinationInUse, m_folder);
    }
    ListFile list(folder);
    if (!list.isUsable())
        throw failure(ErrorCode::DestinationReplaced, m_folder / CopyList::fileName);
    change(folder, list);
    list.save();
}

void BeforeCopy::add(const CopyFolder &folder, ListFile &list) const
{
    ListedCopy copy = beforeCopy(folder, *m_receipt, m_receipt->safetyCopy);
    copy.file = folder.identityOf(copy.path);
    copy.head = folder.headOf(copy.path);
    copy.adds = copy.file.size;
    list.add(copy);
}

void BeforeCopy::enlist()
{
    const Error error =
        errorOf(m_folder, [&] { changeList([&](const auto &folder, ListFile &list) { add(folder, list); }); });
    if (error)
        m_receipt->warnings << QCoreApplication::translate(
                                   "Litecopy",
                                   "What was there before is kept in “%1”, but it could not be added to the list of "
                                   "copies there: %2")
                                   .arg(displayPath(m_receipt->safetyCopy), describe(error).title);
    m_isListed = !error;
}

/// Listed first, and checked with nothing locked: the database is in use again, and a kill in the midst of it leaves a
/// copy that is listed as not checked. So does a cancel.
CheckOutcome BeforeCopy::check()
{
    CheckOutcome outcome = CheckOutcome::NotDone;
    try {
        outcome = checkAndList();
    } catch (const Cancelled &) {
        // It is listed as not checked.
    }
    return outcome;
}

CheckOutcome BeforeCopy::checkAndList()
{
    const fs::path &copy = m_receipt->safetyCopy;
    CheckOutcome outcome = CheckOutcome::NotDone;
    const Error error = errorOf(copy, [&] {
        QByteArray digest;
        const CheckFindings found =
            checkKept(copy, checkLevel(m_request), m_request.progressInterval, m_control, m_progress, &digest);
        outcome = found.outcome;
        if (m_isListed)
            changeList([&](const auto &, ListFile &list) { list.setCheck(copy, found.outcome, digest); });
        if (found.outcome == CheckOutcome::Damaged)
            m_receipt->warnings << QCoreApplication::translate(
                                       "Litecopy",
                                       "What was there before was damaged, and is kept as it was in “%1”: %2")
                                       .arg(displayPath(copy), found.messages.value(0));
    });
    if (error)
        m_receipt->warnings << QCoreApplication::translate(
                                   "Litecopy", "What was there before is kept in “%1”, but it could not be checked: %2")
                                   .arg(displayPath(copy), describe(error).title);
    return outcome;
}

} // namespace

RestoreForecast forecastRestore(const RestoreRequest &given)
{
    const RestoreRequest request = outsidePortal(given);
    RestoreForecast forecast = lookAndChoose(request);
    if (forecast.error)
        return forecast;
    const CopyRequest copy = copyRequest(request, forecast);
    forecast.copy = isOfBytes(request, forecast) ? forecastReplaceByBytes(copy) : forecastCopy(copy);
    nameAsKept(request, forecast, &forecast.copy.error);
    forecast.error = forecast.copy.error;
    if (forecast.beforeFolder.empty())
        forecast.beforeFolder = resolvedPath(request.database).parent_path();
    return forecast;
}

RestoreResult restoreCopy(const RestoreRequest &given, CopyControl &control, const ProgressSink &progress,
                          const PlanSink &planned)
{
    const RestoreRequest request = outsidePortal(given);
    RestoreResult result;
    const RestoreForecast forecast = lookAndChoose(request);
    result.way = forecast.way;
    result.isDestroyed = forecast.isDestroyed;
    if (forecast.error) {
        result.error = result.copy.error = forecast.error;
        return result;
    }
    if (!forecast.beforeFolder.empty())
        PrivateFolder::removeLeftovers(forecast.beforeFolder);
    CopyRequest copy = copyRequest(request, forecast);
    BeforeNaming naming(forecast.beforeFolder);
    if (!forecast.beforeFolder.empty())
        copy.naming = [&naming](const FileToName &file) { file.isSafetyCopy ? naming.list(file) : void(); };
    result.copy = isOfBytes(request, forecast) ? replaceByBytes(copy, control, progress)
                                               : copyDatabase(copy, control, progress, planned);
    nameAsKept(request, forecast, &result.copy.error);
    if (!request.unpackedFrom.empty())
        result.copy.receipt.source = request.unpackedFrom;
    result.error = result.copy.error;
    if (!result.copy.receipt.safetyCopy.empty() && !forecast.whyBeside.isEmpty())
        result.copy.receipt.warnings << forecast.whyBeside;
    if (result.copy.receipt.safetyCopy.empty()) {
        naming.forget();
        return result;
    }
    BeforeCopy before(request, forecast.beforeFolder, control, progress, &result.copy.receipt);
    if (!forecast.beforeFolder.empty())
        before.enlist();
    if (result.copy.isCopied())
        result.before = before.check();
    return result;
}

} // namespace Litecopy
