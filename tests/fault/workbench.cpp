// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "workbench.h"

#include "support/databasebuilder.h"

#include <litecopy/copystream.h>

#include <QCryptographicHash>

#include <sqlite3.h>

#include <stdexcept>

namespace Litecopy::Test {

namespace fs = std::filesystem;

namespace {

const char *nameOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Rollback:
        return "rollback source";
    case SourceKind::WalClean:
        return "WAL source";
    case SourceKind::WalLive:
        return "WAL source in use";
    case SourceKind::WalCrashed:
        return "WAL source left by a crash";
    case SourceKind::HotJournal:
        return "source with a hot journal";
    }
    return "";
}

const char *nameOf(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::New:
        return "new file";
    case DestinationKind::ReplaceRollback:
        return "replaced file";
    case DestinationKind::ReplaceWal:
        return "replaced WAL file";
    case DestinationKind::Update:
        return "updated file";
    case DestinationKind::UpdateInPlace:
        return "file updated in place";
    case DestinationKind::UpdateLongerInPlace:
        return "longer file updated in place";
    case DestinationKind::UpdateBySharing:
        return "file updated by shared blocks";
    case DestinationKind::UpdateLongerBySharing:
        return "longer file updated by shared blocks";
    case DestinationKind::UpdateBySharingSource:
        return "file updated by the source's blocks";
    case DestinationKind::Packed:
        return "packed file";
    case DestinationKind::IntoRollback:
        return "into a file";
    case DestinationKind::IntoWal:
        return "into a WAL file";
    }
    return "";
}

/// What goes in and comes out is the same: whoever looks at the file sees the database.
class PlainForm : public PackedForm
{
public:
    QByteArray name() const override { return "plain"; }
    const char *ending() const override { return ".plain"; }
    bool isBeginning(QByteArrayView) const override { return true; }
    std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to, std::int64_t) const override { return to; }
    std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override { return from; }
};

fs::path memoryFolder()
{
    return fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::path();
}

void addRows(sqlite3 *database, const char *sql, QCryptographicHash *hash)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const char *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
                hash->addData(QByteArrayView(bytes, sqlite3_column_bytes(statement, column)));
                hash->addData("|");
            }
        }
    }
    if (sqlite3_finalize(statement) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

QByteArray checksumOf(sqlite3 *database)
{
    // Not the root pages, which VACUUM changes.
    QCryptographicHash hash(QCryptographicHash::Sha1);
    addRows(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY name", &hash);
    addRows(database, "SELECT * FROM accounts ORDER BY id", &hash);
    addRows(database, "SELECT * FROM transfers ORDER BY rowid", &hash);
    return hash.result();
}

} // namespace

QString Scenario::name() const
{
    return QStringLiteral("%1, %2, %3%4")
        .arg(QString::fromLatin1(methodName(method)), QString::fromLatin1(nameOf(source)),
             QString::fromLatin1(nameOf(destination)), readBack ? QStringLiteral(", read back") : QString());
}

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> scenarios;
    for (const auto destination :
         {DestinationKind::New, DestinationKind::ReplaceRollback, DestinationKind::ReplaceWal, DestinationKind::Update,
          DestinationKind::UpdateInPlace, DestinationKind::IntoRollback, DestinationKind::IntoWal}) {
        for (const auto source : {SourceKind::Rollback, SourceKind::WalClean, SourceKind::WalLive,
                                  SourceKind::WalCrashed, SourceKind::HotJournal}) {
            for (const auto method :
                 {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot, CopyMethod::Compact}) {
                const bool crashed = source == SourceKind::WalCrashed || source == SourceKind::HotJournal;
                const bool updates =
                    destination == DestinationKind::Update || destination == DestinationKind::UpdateInPlace;
                if (updates && method == CopyMethod::Compact)
                    continue;
                if (crashed && (method == CopyMethod::Online || method == CopyMethod::Clone))
                    continue;
                scenarios.push_back({source, destination, method, false});
            }
        }
    }
    for (const auto destination : {DestinationKind::UpdateBySharing, DestinationKind::UpdateBySharingSource}) {
        for (const auto source : {SourceKind::Rollback, SourceKind::WalClean, SourceKind::WalLive})
            scenarios.push_back({source, destination, CopyMethod::Clone, false});
        scenarios.push_back({SourceKind::Rollback, destination, CopyMethod::UnlockedSnapshot, false});
        // What a crash left can't be compared while it is read: it is copied first.
        if (destination == DestinationKind::UpdateBySharing)
            continue;
        for (const auto source : {SourceKind::WalCrashed, SourceKind::HotJournal})
            scenarios.push_back({source, destination, CopyMethod::UnlockedSnapshot, false});
    }
    for (const auto source : {SourceKind::Rollback, SourceKind::WalLive})
        scenarios.push_back({source, DestinationKind::UpdateLongerBySharing, CopyMethod::Clone, true});
    scenarios.push_back({SourceKind::WalLive, DestinationKind::New, CopyMethod::Clone, true});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::ReplaceRollback, CopyMethod::Online, true});
    scenarios.push_back({SourceKind::WalLive, DestinationKind::UpdateInPlace, CopyMethod::Clone, true});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::UpdateLongerInPlace, CopyMethod::Clone, false});
    scenarios.push_back({SourceKind::WalLive, DestinationKind::UpdateLongerInPlace, CopyMethod::Clone, true});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::Packed, CopyMethod::Clone, false});
    scenarios.push_back({SourceKind::WalLive, DestinationKind::Packed, CopyMethod::Clone, true});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::Packed, CopyMethod::Received, false});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::ReplaceRollback, CopyMethod::Received, true});
    scenarios.push_back({SourceKind::Rollback, DestinationKind::IntoRollback, CopyMethod::Received, false});
    scenarios.push_back(
        {SourceKind::HotJournal, DestinationKind::UpdateLongerInPlace, CopyMethod::UnlockedSnapshot, false});
    return scenarios;
}

QByteArray contentOf(const fs::path &database, QString *why)
{
    sqlite3 *handle = nullptr;
    QByteArray content;
    QString problem;
    if (sqlite3_open_v2(database.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        problem = QString::fromUtf8(sqlite3_errmsg(handle));
    } else {
        try {
            QCryptographicHash check(QCryptographicHash::Sha1);
            addRows(handle, "PRAGMA integrity_check", &check);
            if (check.result() != QCryptographicHash::hash("ok|", QCryptographicHash::Sha1))
                problem = QStringLiteral("integrity_check fails");
            else
                content = checksumOf(handle);
        } catch (const std::runtime_error &error) {
            problem = QString::fromUtf8(error.what());
        }
    }
    sqlite3_close(handle);
    if (why)
        *why = problem;
    return content;
}

Workbench::Workbench(const Scenario &scenario, const fs::path &parent)
    : m_scenario(scenario)
    , m_folder(parent.empty() ? memoryFolder() : parent)
{
    fs::create_directory(m_folder / "from");
    fs::create_directory(m_folder / "to");
    if (m_scenario.updatesBySharing() && parent.empty())
        m_sharing.emplace(m_scenario.destination == DestinationKind::UpdateBySharingSource ? m_folder.path()
                                                                                           : folder());
    makeSource();
    makeDestination();
    m_sourceBefore = std::make_unique<FolderSnapshot>(m_folder / "from");
}

void Workbench::makeSource()
{
    DatabaseShape shape;
    const SourceKind kind = m_scenario.source;
    shape.journalMode = kind == SourceKind::WalClean || kind == SourceKind::WalLive ? "wal" : "delete";
    buildDatabase(source(), shape);
    m_writer = std::make_unique<WriterProcess>();
    bool made = true;
    if (kind == SourceKind::WalLive)
        made = m_writer->startBank(source(), std::chrono::hours(10), {QStringLiteral("grow=9000")});
    else if (kind == SourceKind::WalCrashed)
        made = m_writer->crash(source(), QStringLiteral("wal"));
    else if (kind == SourceKind::HotJournal)
        made = m_writer->crash(source(), QStringLiteral("hot-journal"));
    if (!made)
        throw std::runtime_error("the source could not be made");

    // Looking at it would repair it: a copy of all its files is looked at instead.
    const fs::path look = m_folder / "look";
    fs::create_directory(look);
    for (const char *const name : {"source.db", "source.db-wal", "source.db-journal"}) {
        if (fs::exists(m_folder / "from" / name))
            fs::copy_file(m_folder / "from" / name, look / name);
    }
    m_newContent = contentOf(look / "source.db");
    fs::remove_all(look);
    if (m_newContent.isEmpty())
        throw std::runtime_error("the source is not whole");
}

void Workbench::makeDestination()
{
    const DestinationKind kind = m_scenario.destination;
    if (m_scenario.makesNew())
        return;
    DatabaseShape shape;
    shape.seed = 7;
    const bool isLonger =
        kind == DestinationKind::UpdateLongerInPlace || kind == DestinationKind::UpdateLongerBySharing;
    shape.size = isLonger ? 150'000 : 60'000;
    shape.journalMode = kind == DestinationKind::ReplaceWal || kind == DestinationKind::IntoWal ? "wal" : "delete";
    buildDatabase(destination(), shape);
    m_oldContent = contentOf(destination());
    for (const auto &entry : fs::directory_iterator(folder()))
        m_files[entry.path().filename().native()] = readFile(entry.path());
}

void Workbench::layDestination() const
{
    for (const auto &entry : fs::directory_iterator(folder()))
        fs::remove_all(entry.path());
    for (const auto &[name, content] : m_files)
        writeFile(folder() / name, content);
}

CopyRequest Workbench::request() const
{
    CopyRequest request;
    request.source = source();
    request.destination = destination();
    if (m_scenario.method == CopyMethod::Received)
        request.input = fileBytes(source());
    else
        request.method = m_scenario.method;
    if (m_scenario.destination == DestinationKind::Packed)
        request.packing = std::make_shared<PlainForm>();
    request.readBack = m_scenario.readBack;
    request.sha256 = m_scenario.readBack;
    request.destinationMode = m_scenario.writesInto() ? DestinationMode::WriteInto
        : m_scenario.makesNew()                       ? DestinationMode::NewFile
                                                      : DestinationMode::Replace;
    request.inPlace = m_scenario.updatesInPlace();
    if (m_scenario.updates())
        request.destinationMode = DestinationMode::Update;
    request.safetyCopy = false;
    // A lock that never comes shall not be waited for long.
    request.timeout = std::chrono::milliseconds(60);
    request.stallTime = std::chrono::milliseconds(20);
    request.retries = 3;
    return request;
}

SourceChange Workbench::takeSourceChange() const
{
    SourceChange change;
    const FolderSnapshot now(m_folder / "from");
    const auto &before = m_sourceBefore->entries();
    for (const auto &[name, entry] : before) {
        const auto found = now.entries().find(name);
        if (found == now.entries().end() || (found->second != entry && !name.ends_with("-shm")))
            change.difference = m_sourceBefore->differenceTo(now);
    }
    for (const auto &[name, entry] : now.entries()) {
        if (before.contains(name))
            continue;
        const bool hasContent = entry.size > 0 && !name.ends_with("-shm");
        (hasContent ? change.difference : change.emptySidecars) += QString::fromStdString(name) + QLatin1Char(' ');
        fs::remove(m_folder / "from" / name);
    }
    return change;
}

bool Workbench::isAsBefore() const
{
    std::size_t count = 0;
    for (const auto &entry : fs::directory_iterator(folder())) {
        const auto found = m_files.find(entry.path().filename().native());
        if (found == m_files.end() || readFile(entry.path()) != found->second)
            return false;
        ++count;
    }
    return count == m_files.size();
}

} // namespace Litecopy::Test
