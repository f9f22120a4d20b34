// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sharedblocks.h"

#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Litecopy::Test {

enum class SourceKind
{
    Rollback,
    WalClean, ///< WAL mode, and nobody has it open
    WalLive, ///< another program has it open, with rows in the WAL alone
    WalCrashed, ///< the same, but the program is dead
    HotJournal,
};

enum class DestinationKind
{
    New,
    ReplaceRollback,
    ReplaceWal,
    Update, ///< on a file system that shares no blocks
    UpdateInPlace,
    UpdateLongerInPlace, ///< which is cut to the source's length
    UpdateBySharing, ///< on a file system that shares blocks: the older copy's, and the changed pages over them
    UpdateLongerBySharing,
    UpdateBySharingSource, ///< where the source lies on it, too: the source's blocks
    Packed, ///< a new file in another form, which unpacks to the same bytes
    IntoRollback,
    IntoWal,
};

/// One way a copy can be asked for.
struct Scenario
{
    SourceKind source = SourceKind::Rollback;
    DestinationKind destination = DestinationKind::New;
    CopyMethod method = CopyMethod::Online;
    bool readBack = false;

    [[nodiscard]] QString name() const;
    /// Nothing is there before.
    [[nodiscard]] bool makesNew() const
    {
        return destination == DestinationKind::New || destination == DestinationKind::Packed;
    }
    [[nodiscard]] bool writesInto() const
    {
        return destination == DestinationKind::IntoRollback || destination == DestinationKind::IntoWal;
    }
    [[nodiscard]] bool updates() const
    {
        return destination == DestinationKind::Update || updatesInPlace() || updatesBySharing();
    }
    [[nodiscard]] bool updatesInPlace() const
    {
        return destination == DestinationKind::UpdateInPlace || destination == DestinationKind::UpdateLongerInPlace;
    }
    [[nodiscard]] bool updatesBySharing() const
    {
        return destination == DestinationKind::UpdateBySharing || destination == DestinationKind::UpdateLongerBySharing
            || destination == DestinationKind::UpdateBySharingSource;
    }
};

/// All that make sense together: of a crashed source there is only the snapshot.
[[nodiscard]] std::vector<Scenario> allScenarios();

/// What is in a database, as one checksum over the rows of all its tables and its schema; empty where it can't be read
/// or fails integrity_check, and then `*why` says so.
[[nodiscard]] QByteArray contentOf(const std::filesystem::path &database, QString *why = nullptr);

/// How a source's folder differs from what it was. What is read of a live WAL's index may be marked there.
struct SourceChange
{
    QString difference; ///< content, time, owner, a file gone: never
    QString emptySidecars; ///< of a WAL source that could not be closed properly: without content
};

/// The files a scenario needs, made once and laid out as often as wanted.
class Workbench
{
public:
    /// On a file system in memory where there is one, unless `parent` says where. A scenario that shares blocks needs
    /// none that can: it is pretended, unless `parent` says where.
    explicit Workbench(const Scenario &scenario, const std::filesystem::path &parent = {});

    /// The destination's folder as it is before a copy.
    void layDestination() const;
    [[nodiscard]] CopyRequest request() const;
    [[nodiscard]] std::filesystem::path source() const { return m_folder / "from/source.db"; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder / "to"; }
    [[nodiscard]] std::filesystem::path destination() const { return folder() / "copy.db"; }
    /// The files of the destination's folder before the copy, by name.
    [[nodiscard]] const std::map<std::string, QByteArray> &files() const noexcept { return m_files; }
    /// What must be in a copy, and what was in the destination: empty where there was none.
    [[nodiscard]] const QByteArray &newContent() const noexcept { return m_newContent; }
    [[nodiscard]] const QByteArray &oldContent() const noexcept { return m_oldContent; }
    /// What became of the source's folder; sidecars that are new are removed again.
    [[nodiscard]] SourceChange takeSourceChange() const;
    /// Whether every file of the destination's folder is byte for byte as it was.
    [[nodiscard]] bool isAsBefore() const;

private:
    void makeSource();
    void makeDestination();

    Scenario m_scenario;
    TemporaryFolder m_folder;
    std::optional<PretendedSharing> m_sharing;
    std::unique_ptr<WriterProcess> m_writer;
    std::map<std::string, QByteArray> m_files;
    QByteArray m_newContent;
    QByteArray m_oldContent;
    std::unique_ptr<FolderSnapshot> m_sourceBefore;
};

} // namespace Litecopy::Test

Q_DECLARE_METATYPE(Litecopy::Test::Scenario)
