// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyhistory.h"
#include "copyreport.h"
#include "inspectreport.h"
#include "keepoptions.h"
#include "keepreport.h"
#include "keeptext.h"
#include "process.h"
#include "quantitytext.h"
#include "words.h"

#include <litecopy/job.h>
#include <litecopy/keepnames.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;

namespace {

CommandText listText()
{
    CommandText text;
    text.synopsis = u"keep list [OPTION...] FOLDER"_qs;
    text.groups = {
        {Words::tr("Options:"),
         {{{u"json"_qs}, {}, Words::tr("Print one JSON object on one line; of several copies one for each.")},
          {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    return text;
}

CommandText removeText()
{
    CommandText text = listText();
    text.synopsis = u"keep remove [OPTION...] COPY... | keep remove --older-than=TIME FOLDER"_qs;
    text.groups.front().options.insert(
        text.groups.front().options.begin(),
        {OptionText{
             {u"older-than"_qs}, Words::tr("TIME"), Words::tr("Copies made before a restore, longer ago than TIME.")},
         OptionText{{u"dry-run"_qs, u"n"_qs}, {}, Words::tr("Only show which would go.")}});
    return text;
}

QString shownName(const std::filesystem::path &path)
{
    return escapedName(QByteArray::fromStdString(path.native()));
}

void printList(const CopyList &list, Terminal &terminal)
{
    if (list.copies.empty() && list.state != CopyList::State::NotUnderstood && list.others.empty())
        terminal.result(Words::tr("No copies are listed in %1").arg(shownName(list.folder)));
    // One table for each database: a folder may hold the copies of several.
    std::set<std::pair<std::filesystem::path, QString>> shown;
    for (const ListedCopy &first : list.copies) {
        if (!shown.emplace(first.source, first.machine).second)
            continue;
        terminal.result((first.isFromElsewhere ? Words::tr(
                             "Copies of %1, on another computer or on this one before it was installed anew")
                                               : Words::tr("Copies of %1"))
                            .arg(shownName(first.source)));
        std::vector<QStringList> rows{{Words::tr("Copy"), Words::tr("Made"), Words::tr("Size"), Words::tr("Adds"),
                                       Words::tr("Check"), Words::tr("Kind"), QString()}};
        for (const ListedCopy &copy : list.copies) {
            if (!copy.isOfSameSource(first))
                continue;
            QStringList remarks;
            if (copy.pinned)
                remarks.append(Words::tr("kept for good"));
            if (copy.awaitsCommand)
                remarks.append(Words::tr("its command has not succeeded yet"));
            if (const QString presence = presenceText(copy.presence); !presence.isEmpty())
                remarks.append(presence);
            rows.push_back({shownName(copy.path.filename()), madeText(copy.made), sizeText(copy.file.size),
                            copy.adds < 0 ? QString() : sizeText(copy.adds), soundnessText(copy), kindText(copy.kind),
                            remarks.join(u", "_qs)});
        }
        printGrid(rows, terminal, LastColumn::Text);
    }
    if (const QString text = beforeRestoreText(list); !text.isEmpty())
        terminal.result(text + u' '
                        + Words::tr("Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1")
                              .arg(shellPath(list.folder)));
    if (!list.otherUser.isEmpty()) {
        terminal.result(Words::tr("The list of the user %1 is there, too, and what it names is that user's: %2")
                            .arg(printableLine(list.otherUser), countText(list.others.size())));
        for (const ListedCopy &copy : list.others)
            terminal.result(u"    "_qs + shownName(copy.path.filename()));
    }
    for (const std::filesystem::path &path : list.unlisted)
        terminal.result(Words::tr("Not in the list, so never removed: %1").arg(shownName(path.filename())));
}

QJsonArray pathObjects(const std::vector<std::filesystem::path> &paths)
{
    QJsonArray objects;
    for (const std::filesystem::path &path : paths) {
        QJsonObject object;
        insertPath(object, u"path"_qs, path);
        objects.append(object);
    }
    return objects;
}

QJsonObject listObject(const CopyList &list)
{
    QJsonArray copies;
    for (const ListedCopy &copy : list.copies)
        copies.append(listedCopyObject(copy));
    QJsonObject object{{u"copies"_qs, copies}, {u"unlisted"_qs, pathObjects(list.unlisted)}};
    insertPath(object, u"folder"_qs, list.folder);
    qint64 size = 0;
    const std::vector<ListedCopy> before = copiesBeforeRestore(list);
    for (const ListedCopy &copy : before)
        size += copy.file.size;
    object.insert(u"beforeRestore"_qs, QJsonObject{{u"copies"_qs, qint64(before.size())}, {u"size"_qs, size}});
    if (!list.otherUser.isEmpty()) {
        QJsonArray others;
        for (const ListedCopy &copy : list.others)
            others.append(listedCopyObject(copy));
        object.insert(u"ofAnotherUser"_qs, QJsonObject{{u"user"_qs, list.otherUser}, {u"copies"_qs, others}});
    }
    if (list.error)
        object.insert(u"error"_qs, errorObject(list.error));
    if (!list.problem.isEmpty())
        object.insert(u"problem"_qs, list.problem);
    return object;
}

/// The folder is what is read.
ExitCode exitCodeOf(const Error &error)
{
    return error.code == ErrorCode::DestinationFolderMissing ? ExitCode::NoInput : exitCode(error.code);
}

int list(const CommandLine &line, Terminal &terminal)
{
    if (line.positional().size() != 1 || line.positional().first().isEmpty())
        return usageError(Words::tr("One FOLDER is needed. To keep a database of the name list, write ./list."),
                          u"keep"_qs, terminal);
    const CopyList list = readCopyList(pathFromArgument(line.positional().first()));
    if (line.isSet("json"))
        terminal.result(jsonLine(listObject(list)));
    else if (list.error)
        terminal.error(errorLines(list.error));
    else
        printList(list, terminal);
    if (list.error)
        return int(exitCodeOf(list.error));
    if (list.state != CopyList::State::NotUnderstood)
        return int(ExitCode::Ok);
    terminal.error(
        Words::tr("The list of copies in %1 can't be used: %2.").arg(displayPath(list.folder), list.problem));
    if (!line.isSet("json"))
        terminal.message(remedyText(list));
    return int(ExitCode::NoDatabase);
}

QJsonObject pinObject(const std::filesystem::path &copy, bool pinned, const PinResult &result)
{
    QJsonObject object{{u"type"_qs, pinned ? u"pin"_qs : u"unpin"_qs}, {u"changed"_qs, result.changed}};
    insertPath(object, u"path"_qs, copy);
    if (result.error)
        object.insert(u"error"_qs, errorObject(result.error));
    if (!result.problem.isEmpty())
        object.insert(u"problem"_qs, result.problem);
    return object;
}

int pin(bool pinned, const CommandLine &line, Terminal &terminal)
{
    if (line.positional().isEmpty() || line.positional().contains(QString()))
        return usageError(Words::tr("At least one COPY is needed. To keep a database of the name pin, write ./pin."),
                          u"keep"_qs, terminal);
    int code = int(ExitCode::Ok);
    for (const QString &argument : line.positional()) {
        const std::filesystem::path copy = pathFromArgument(argument);
        bool isTold = false;
        const PinResult result = pinCopy(copy, pinned, 30s, [&](std::chrono::milliseconds waited) {
            if (waited >= 2s && !std::exchange(isTold, true))
                terminal.message(Words::tr("Waiting until another copy into this folder is made…"));
            return true;
        });
        if (line.isSet("json")) {
            terminal.result(jsonLine(pinObject(copy, pinned, result)));
        } else if (result.isDone()) {
            terminal.result((pinned ? Words::tr("Kept for good: %1") : Words::tr("Kept by its rules again: %1"))
                                .arg(displayPath(copy)));
        } else {
            terminal.error(result.error ? errorLines(result.error) : result.problem);
        }
        if (!result.isDone())
            code = int(result.error ? exitCode(result.error.code) : ExitCode::NoInput);
    }
    return code;
}

void tellAdopted(const AdoptResult &result, Terminal &terminal)
{
    const auto tell = [&terminal](int count, const QString &text) {
        if (count > 0)
            terminal.result(text.arg(countText(quint64(count))));
    };
    tell(result.fromElsewhere, Words::tr("Taken for copies of this database on this computer: %1"));
    tell(result.proved, Words::tr("Moved here, and known again by their digest: %1"));
    tell(result.believed,
         Words::tr("Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1"));
    for (const std::filesystem::path &path : result.others)
        terminal.result(Words::tr("Not the file that was made, so left alone: %1").arg(shownName(path.filename())));
    for (const std::filesystem::path &path : result.unread)
        terminal.result(Words::tr("Could not be read, so not proved: %1").arg(shownName(path.filename())));
    if (result.fromElsewhere + result.proved + result.believed == 0 && result.others.empty() && result.unread.empty())
        terminal.result(Words::tr("Nothing to adopt: the list names no such copy."));
}

QJsonObject adoptObject(const AdoptResult &result)
{
    QJsonObject object{{u"type"_qs, u"adopt"_qs},
                       {u"cancelled"_qs, result.cancelled},
                       {u"fromElsewhere"_qs, result.fromElsewhere},
                       {u"proved"_qs, result.proved},
                       {u"believed"_qs, result.believed},
                       {u"others"_qs, pathObjects(result.others)},
                       {u"unread"_qs, pathObjects(result.unread)}};
    if (result.error)
        object.insert(u"error"_qs, errorObject(result.error));
    if (!result.problem.isEmpty())
        object.insert(u"problem"_qs, result.problem);
    return object;
}

int adopt(const CommandLine &line, Terminal &terminal)
{
    const QStringList &operands = line.positional();
    if (operands.size() != 2 || operands.contains(QString()))
        return usageError(
            Words::tr("SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt."), u"keep"_qs,
            terminal);
    SignalWatcher signalWatcher;
    CopyControl control;
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &signalWatcher, [&control] { control.cancel(); });
    bool isTold = false;
    const auto tellOnce = [&](const CopyProgress &progress) {
        if (!progress.waiting || line.isSet("json") || std::exchange(isTold, true))
            return;
        QMetaObject::invokeMethod(&signalWatcher, [&terminal, what = progress.waitingFor] {
            terminal.message(Words::tr("Waiting for %1…").arg(what));
        });
    };
    AdoptResult result;
    const auto change = [&, database = pathFromArgument(operands.at(0))](const std::filesystem::path &folder) {
        return adoptCopies(database, folder, control, tellOnce);
    };
    const auto job = readInBackground(pathFromArgument(operands.at(1)), change, [&result](const AdoptResult &done) {
        result = done;
        QCoreApplication::exit();
    });
    tellWhatCancelWaitsFor(signalWatcher, *job, terminal);
    QCoreApplication::exec();
    if (line.isSet("json"))
        terminal.result(jsonLine(adoptObject(result)));
    else if (result.isDone())
        tellAdopted(result, terminal);
    else if (result.cancelled)
        terminal.message(Words::tr("Cancelled. What was found until then is in the list."));
    else
        terminal.error(result.error ? errorLines(result.error) : result.problem);
    if (result.isDone())
        return int(ExitCode::Ok);
    if (result.cancelled)
        return 128 + signalWatcher.received();
    return int(result.error ? exitCodeOf(result.error) : ExitCode::NoDatabase);
}

QJsonObject removeObject(const RemoveResult &result)
{
    QJsonArray left;
    for (const RemoveResult::Left &one : result.left) {
        QJsonObject object{{u"obstacle"_qs, one.obstacle}};
        insertPath(object, u"path"_qs, one.copy);
        left.append(object);
    }
    QJsonObject object{{u"type"_qs, u"remove"_qs},
                       {u"cancelled"_qs, result.cancelled},
                       {u"removed"_qs, pathObjects(result.removed)},
                       {u"size"_qs, result.size},
                       {u"left"_qs, left}};
    if (result.error)
        object.insert(u"error"_qs, errorObject(result.error));
    if (!result.problem.isEmpty())
        object.insert(u"problem"_qs, result.problem);
    return object;
}

void tellRemoved(const RemoveResult &result, bool isDry, Terminal &terminal)
{
    for (const std::filesystem::path &path : result.removed)
        terminal.result((isDry ? Words::tr("Would go: %1") : Words::tr("Removed: %1")).arg(shownName(path.filename())));
    for (const RemoveResult::Left &one : result.left)
        terminal.result(Words::tr("Stays: %1. %2").arg(shownName(one.copy.filename()), printableLine(one.obstacle)));
    if (result.error || !result.problem.isEmpty())
        terminal.error(result.error ? errorLines(result.error) : result.problem);
    else if (result.removed.empty() && result.left.empty())
        terminal.result(Words::tr("There is no such copy."));
    else if (!result.removed.empty())
        terminal.result(Words::tr("%1 in all.").arg(sizeText(result.size)));
}

/// What a person named, by names or by age: no rule removes it.
int remove(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine line(removeText(), arguments);
    if (line.error().isEmpty() && line.isSet("help")) {
        terminal.result(helpText(keepCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    const bool isByAge = line.isSet("older-than");
    const QStringList &operands = line.positional();
    const auto span = isByAge ? RetentionSpan::fromString(line.value("older-than")) : std::nullopt;
    QString complaint = line.error();
    if (complaint.isEmpty() && isByAge && !span)
        complaint =
            Words::tr("--older-than takes a time such as 30d, 2m or 1y6m12h, not '%1'.").arg(line.value("older-than"));
    else if (complaint.isEmpty()
             && (operands.isEmpty() || operands.contains(QString()) || (isByAge && operands.size() != 1)))
        complaint = Words::tr("At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the "
                              "name remove, write ./remove.");
    std::vector<std::filesystem::path> copies;
    for (const QString &operand : operands)
        copies.push_back(pathFromArgument(operand));
    const std::filesystem::path folder =
        copies.empty() || isByAge ? std::filesystem::path() : copies.front().parent_path();
    if (complaint.isEmpty()
        && std::ranges::any_of(copies, [&](const auto &copy) { return !isByAge && copy.parent_path() != folder; }))
        complaint = Words::tr("Copies of one folder can be removed at a time.");
    if (!complaint.isEmpty())
        return usageError(complaint, u"keep"_qs, terminal);

    SignalWatcher signalWatcher;
    CopyControl control;
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &signalWatcher, [&control] { control.cancel(); });
    const bool isDry = line.isSet("dry-run");
    RemoveResult result;
    const auto change = [&](const std::filesystem::path &where) {
        if (!isByAge)
            return removeCopies(where, copies, control, isDry);
        const CopyList list = readCopyList(where);
        std::vector<std::filesystem::path> old;
        for (const ListedCopy &copy : copiesBeforeRestore(list, *span))
            old.push_back(copy.path);
        return removeCopies(where, old, control, isDry);
    };
    const auto job = readInBackground(isByAge ? copies.front() : folder, change, [&result](const RemoveResult &done) {
        result = done;
        QCoreApplication::exit();
    });
    tellWhatCancelWaitsFor(signalWatcher, *job, terminal);
    QCoreApplication::exec();
    if (!isDry)
        CopyHistory::append(CopyHistory::forgetting(result.removed));
    if (line.isSet("json"))
        terminal.result(jsonLine(removeObject(result)));
    else
        tellRemoved(result, isDry, terminal);
    if (result.cancelled)
        return 128 + signalWatcher.received();
    if (result.error)
        return int(exitCodeOf(result.error));
    return int(!result.problem.isEmpty() ? ExitCode::NoDatabase : result.left.empty() ? ExitCode::Ok : ExitCode::Other);
}

} // namespace

QString shellPath(const std::filesystem::path &path)
{
    QString text = displayPath(path);
    const bool isPlain = std::ranges::all_of(
        text, [](QChar character) { return character.isLetterOrNumber() || u"/._-+,@%:="_qs.contains(character); });
    return isPlain ? text : u'\'' + text.replace(u'\'', u"'\\''"_qs) + u'\'';
}

QString remedyText(const CopyList &list)
{
    if (list.trouble != CopyList::Trouble::Damaged)
        return list.remedy;
    std::filesystem::path aside = list.file;
    aside += ".damaged";
    return Words::tr("To begin a new list: mv -n %1 %2").arg(shellPath(list.file), shellPath(aside));
}

QJsonObject listedCopyObject(const ListedCopy &copy)
{
    QJsonObject object{{u"made"_qs, copy.made.toUTC().toString(Qt::ISODateWithMs)},
                       {u"kind"_qs, nameOf(copy.kind)},
                       {u"pinned"_qs, copy.pinned},
                       {u"check"_qs, nameOf(copy.check)},
                       {u"size"_qs, qint64(copy.file.size)},
                       {u"presence"_qs, nameOf(copy.presence)},
                       {u"ofThisComputer"_qs, !copy.isFromElsewhere}};
    if (copy.awaitsCommand)
        object.insert(u"awaitsCommand"_qs, true);
    if (copy.adds >= 0)
        object.insert(u"adds"_qs, copy.adds);
    if (const QString packing = copy.packing(); !packing.isEmpty())
        object.insert(u"packing"_qs, packing);
    insertPath(object, u"path"_qs, copy.path);
    insertPath(object, u"source"_qs, copy.source);
    return object;
}

int runListCommand(const QString &command, const QStringList &arguments, Terminal &terminal)
{
    if (command == u"remove")
        return remove(arguments, terminal);
    const CommandLine line(listText(), arguments);
    if (line.error().isEmpty() && line.isSet("help")) {
        terminal.result(helpText(keepCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!line.error().isEmpty())
        return usageError(line.error(), u"keep"_qs, terminal);
    if (command == u"adopt")
        return adopt(line, terminal);
    return command == u"list" ? list(line, terminal) : pin(command == u"pin", line, terminal);
}

} // namespace Litecopy
