// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <optional>

namespace Litecopy::Test {

/// All that Litecopy does with a database that another program may be using.
enum class Way
{
    Automatic,
    Clone,
    Online,
    Snapshot,
    Compact,
    Into, ///< written into an existing database
    Memory, ///< loaded into a memory database of the library's user
    Info, ///< the table of all tables
    Compare, ///< with a bank in which nothing was transferred
};

inline constexpr Way allWays[] = {Way::Automatic, Way::Clone,  Way::Online, Way::Snapshot, Way::Compact,
                                  Way::Into,      Way::Memory, Way::Info,   Way::Compare};

[[nodiscard]] const char *wayName(Way way);

/// Adds the column "way" and a row for each; without `Memory` where that would wait its 30 s.
void addWays(const QList<Way> &without = {});

/// What an accepted answer of a way is to be.
struct Expected
{
    QStringList proofs = {}; ///< one of them: "pinned", "alone", "still", "none"; empty where any will do
    QList<int> refusals = {}; ///< exit codes of a refusal that is as right as a copy
    QByteArray named = {}; ///< what the message of a refusal names
    qint64 least = 0; ///< transfers that a program saw before the way began
    qint64 most = 0; ///< transfers that may be committed by its end
    qint64 sum = bankSum;
    bool mustRefuse = false;
    bool mayBeUnlike = false; ///< nothing is said of what is in it: encrypted, or the half of a transaction
    bool mayBeOfNoMoment = false; ///< looking may say that another program wrote meanwhile
};

/// How one way is gone.
struct Journey
{
    QByteArrayList through = {}; ///< a program and its arguments that is to start it: "unshare", "--pid", ...
    bool asNobody = false;
    QByteArrayList options = {}; ///< of the command line's copies
    std::chrono::milliseconds timeout{10'000};
    std::filesystem::path other = {}; ///< what is compared with; empty for the bank in which nothing was transferred
    QByteArray othersChangeFiles = {}; ///< why files change meanwhile that are not the command's own; empty if none do
};

/// What came of it.
struct Visit
{
    Way way = Way::Automatic;
    int exitCode = -1;
    bool accepted = false; ///< there is a copy, or an answer that is said to be of one moment
    QString outcome;
    QString proof;
    QJsonObject receipt; ///< of copies
    QJsonArray trees; ///< of looking
    QByteArray messages; ///< all that was said
    std::chrono::milliseconds time{0};
    std::optional<qint64> sum;
    std::optional<qint64> transfers;
    QString damage; ///< what integrity_check says of it, or why it can't be read
    QString trespass; ///< what changed in either folder and should not have
};

/// A bank in a folder where its program is at home, a folder for copies, and in both of them files of the user's that
/// look much like Litecopy's own.
class Neighbourhood
{
public:
    explicit Neighbourhood(const DatabaseShape &shape);

    [[nodiscard]] std::filesystem::path home() const { return m_folder / "home"; }
    [[nodiscard]] std::filesystem::path out() const { return m_folder / "out"; }
    [[nodiscard]] std::filesystem::path source() const { return m_folder / "home/bank.db"; }
    [[nodiscard]] std::filesystem::path copy() const { return m_folder / "out/copy.db"; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_folder / name; }

    /// Goes that way with `source()`, or with the same file by another name, and looks at what it leaves. The copy is
    /// removed before the next one.
    [[nodiscard]] Visit visit(Way way, const Journey &journey = {}) const { return visit(way, source(), journey); }
    [[nodiscard]] Visit visit(Way way, const std::filesystem::path &source, const Journey &journey = {}) const;

private:
    void layOut(bool asNobody) const;
    void goCopying(Visit &visit, const std::filesystem::path &source, const Journey &journey) const;
    void goLoading(Visit &visit, const std::filesystem::path &source, const Journey &journey) const;
    void goLooking(Visit &visit, const std::filesystem::path &source, const Journey &journey) const;

    TemporaryFolder m_folder;
    QByteArray m_emptyBank; ///< what is written into and compared with
};

/// What speaks against a visit, for people: empty where all is as expected.
[[nodiscard]] QString objection(const Visit &visit, const Expected &expected, const Journey &journey = {});

/// Goes a way beside a writer that counts its commits: what it finds lies between the count before and after.
[[nodiscard]] QString objectionBeside(WriterProcess &writer, const Neighbourhood &neighbourhood, Way way,
                                      Expected expected, Journey journey = {});

} // namespace Litecopy::Test

Q_DECLARE_METATYPE(Litecopy::Test::Way)
