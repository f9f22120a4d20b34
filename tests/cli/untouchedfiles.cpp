// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "untouchedfiles.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

namespace Litecopy::Test {

namespace {

/// The options whose value may be the next argument.
const QSet<QByteArray> valueOptions{
    "--method",           "--hold",           "--schema",     "--timeout",     "--pause",        "--retries",
    "--temporary-folder", "--pages-per-step", "--check",      "--receipt",     "--journal",      "--progress",
    "--keep-last",        "--keep-hourly",    "--keep-daily", "--keep-weekly", "--keep-monthly", "--keep-yearly",
    "--keep-within",      "--then",           "--compress",   "--also"};

/// The TemporaryFolder that a path lies in; empty where it lies in none.
fs::path testFolderOf(const fs::path &path)
{
    fs::path folder;
    for (const fs::path &part : path) {
        folder /= part;
        if (part.native().starts_with("litecopy-test-"))
            return folder;
    }
    return {};
}

/// Links followed as far as the path exists.
fs::path resolved(const fs::path &path)
{
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(path, error);
    return error ? path : canonical;
}

bool isList(const fs::path &file)
{
    // One of a user's own, beside that of another.
    const std::string name = file.filename().native();
    return name == ".litecopy.json"
        || (name.starts_with(".litecopy-") && name.ends_with(".json") && name.size() > 15
            && name.find_first_not_of("0123456789", 10) == name.size() - 5);
}

/// Named as a kept copy of that database is.
bool isKeptCopyOf(const fs::path &file, const fs::path &source)
{
    const std::string name = file.filename().native();
    const bool isPacked = file.extension() == ".zst" || file.extension() == ".gz";
    return name.starts_with(source.stem().native() + "-20")
        && (isPacked ? file.stem().native() : name).ends_with(source.extension().native());
}

/// Of an unfinished copy that a kill left: the next one removes it.
bool isLeftover(const fs::path &file)
{
    return std::ranges::any_of(file, [](const fs::path &part) {
        return part.native().starts_with(".litecopy-") && part.native().size() == std::size(".litecopy-XXXXXX") - 1;
    });
}

bool isSafetyCopyOf(const fs::path &file, const fs::path &destination)
{
    return file.parent_path() == destination.parent_path()
        && file.filename().native().starts_with(destination.stem().native() + "-before-");
}

} // namespace

UntouchedFiles::UntouchedFiles(const QByteArrayList &arguments, const ProgramSetup &setup)
    : m_command(read(arguments, setup.workingFolder.empty() ? fs::current_path() : setup.workingFolder))
    , m_output(setup.output)
    , m_isHeard(setup.output.empty() && setup.errors.empty() && setup.closedStreams.isEmpty())
{
    for (const fs::path &path : {setup.workingFolder, m_command.source, m_command.destination, m_command.receipt}) {
        for (const fs::path &name : {path, resolved(path)}) {
            const fs::path folder = testFolderOf(name);
            if (!folder.empty() && !m_before.contains(folder))
                m_before.emplace(folder, FolderSnapshot(folder));
        }
    }
}

UntouchedFiles::Command UntouchedFiles::read(const QByteArrayList &arguments, const fs::path &workingFolder)
{
    Command command;
    QByteArrayList positional;
    const auto absolute = [&](const QByteArray &path) {
        return (workingFolder / path.toStdString()).lexically_normal();
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QByteArray &argument = arguments[i];
        if (argument == "--") {
            positional += arguments.mid(i + 1);
            break;
        }
        if (argument.startsWith("--receipt="))
            command.receipt = absolute(argument.mid(10));
        else if (argument == "--receipt" && i + 1 < arguments.size())
            command.receipt = absolute(arguments[i + 1]);
        if (argument.startsWith("--also="))
            command.also.push_back(absolute(argument.mid(7)));
        else if (argument == "--also" && i + 1 < arguments.size())
            command.also.push_back(absolute(arguments[i + 1]));
        command.writesInto |= argument == "--into";
        command.dryRun |= argument == "--dry-run" || argument == "-n";
        if (!argument.startsWith('-') || argument == "-")
            positional += argument;
        else if (valueOptions.contains(argument))
            ++i;
    }
    command.isCopy = positional.value(0) == "copy";
    command.isRestore = positional.value(0) == "restore";
    command.isRescue = positional.value(0) == "rescue";
    const QByteArray action = positional.value(0) == "keep" ? positional.value(1) : QByteArray();
    command.isPin = action == "pin" || action == "unpin";
    command.isAdopt = action == "adopt";
    command.isKeep = !action.isEmpty() && !command.isPin && !command.isAdopt && action != "list" && action != "remove";
    if (command.isPin || command.isAdopt || action == "list")
        positional.removeFirst();
    if (positional.size() > 1)
        command.source = absolute(positional[1]);
    if (positional.size() > 2)
        command.destination = absolute(positional[2]);
    return command;
}

/// What the commands change that work on kept copies.
bool UntouchedFiles::mayKeep(const fs::path &file, bool isNew, const ProgramEnd &end) const
{
    // The copy is made, but came into no list.
    const bool isUnlisted = m_command.isKeep && end == 74 && end.errors.contains("list of copies");
    const bool isDone = end == 0 || end == 65 || isUnlisted || (end == 74 && !m_isHeard);
    if (m_command.isPin)
        return isList(file) && file.parent_path() == resolved(m_command.source).parent_path();
    if (m_command.isAdopt)
        return isList(file) && file.parent_path() == resolved(m_command.destination);
    // Written before what the database held was named, and again when that was taken back.
    if (m_command.isRestore && !m_command.dryRun && !isNew && isList(file)
        && file.parent_path() == resolved(m_command.source).parent_path())
        return true;
    if (m_command.dryRun || !isDone)
        return false;
    if (m_command.isKeep)
        return file.parent_path() == resolved(m_command.destination)
            && (isList(file) || (isNew && isKeptCopyOf(file, m_command.source)));
    const fs::path database = resolved(m_command.destination);
    const bool isBeside = file.parent_path() == database.parent_path();
    const bool isWithCopy = file.parent_path() == resolved(m_command.source).parent_path();
    const bool isBefore = isNew && file.filename().native().starts_with(database.stem().native() + "-before-");
    return file == database || file == database.native() + "-wal" || (isBefore && (isBeside || isWithCopy))
        || (isWithCopy && isList(file));
}

bool UntouchedFiles::mayDiffer(const fs::path &file, bool isNew, const ProgramEnd &end) const
{
    // SQLite's shared memory: readers leave marks in it. Litecopy may not make one.
    const auto isIndexOf = [&](const fs::path &database) {
        return !database.empty() && !isNew && file == database.native() + "-shm";
    };
    if (isIndexOf(resolved(m_command.source)) || isIndexOf(resolved(m_command.destination)) || file == m_output)
        return true;
    if (m_command.isKeep || m_command.isPin || m_command.isAdopt || m_command.isRestore)
        return mayKeep(file, isNew, end);
    if (m_command.isRescue)
        return isNew && (end == 0 || end == 65) && file == resolved(m_command.destination);
    if (!m_command.isCopy || m_command.dryRun)
        return false;
    if (file == resolved(m_command.receipt))
        return file != resolved(m_command.source);
    // Where one of several copies fails, the others are there.
    const auto isCopyAt = [&](const fs::path &destination) { return file == resolved(destination); };
    if (!m_command.also.empty() && (isNew || end == 0 || end == 65)
        && (isCopyAt(m_command.destination) || std::ranges::any_of(m_command.also, isCopyAt)))
        return true;
    // 65 is a damaged source that was copied all the same; what could not be told of a copy, or written into its
    // receipt, it is there (74).
    const bool isUntold = !m_isHeard || end.errors.contains("its receipt could not be written");
    const bool copied = end == 0 || end == 65 || (end == 74 && isUntold);
    const fs::path destination = resolved(m_command.destination);
    if (!copied || m_command.destination.empty())
        return false;
    if (file == destination)
        return true;
    if (!m_command.writesInto)
        return false;
    return (isNew && isSafetyCopyOf(file, destination)) || (!isNew && file == destination.native() + "-wal");
}

QString UntouchedFiles::violations(const ProgramEnd &end) const
{
    if (end.signal != 0)
        return {};
    QStringList found;
    for (const auto &[folder, before] : m_before) {
        const FolderSnapshot after(folder);
        std::map<std::string, EntrySnapshot> expected = before.entries();
        for (const auto &[name, entry] : after.entries()) {
            const bool isNew = !expected.contains(name);
            if (mayDiffer(folder / name, isNew, end))
                expected[name] = entry;
        }
        // A receipt of a failed copy may be removed: it tells of a copy that is no more.
        std::erase_if(expected, [&](const auto &entry) {
            const fs::path file = folder / entry.first;
            if (after.entries().contains(entry.first) || m_command.dryRun)
                return false;
            // What no rule keeps goes.
            const bool mayGo = m_command.isKeep && file.parent_path() == resolved(m_command.destination)
                && isKeptCopyOf(file, m_command.source);
            return mayGo || isLeftover(file) || (m_command.isCopy && file == resolved(m_command.receipt));
        });
        if (const QString difference = FolderSnapshot(expected).differenceTo(after); !difference.isEmpty())
            found << QString::fromStdString(folder.native()) + QStringLiteral(": ") + difference;
    }
    return found.join(QStringLiteral("; "));
}

} // namespace Litecopy::Test
