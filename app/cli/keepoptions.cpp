// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepoptions.h"

#include "addresses.h"
#include "sshsource.h"
#include "words.h"

#include <litecopy/copystream.h>

#include <initializer_list>

namespace Litecopy {

namespace {

/// Options that mean what they mean to `copy`: they are read by its own reader, and complained about in its words.
CopyOptions readAsCopy(const CommandLine &line, std::initializer_list<const char *> values,
                       std::initializer_list<const char *> switches, const QStringList &positional)
{
    QStringList arguments;
    for (const char *const name : values) {
        if (line.isSet(name))
            arguments << QStringLiteral("--%1=%2").arg(QString::fromLatin1(name), line.value(name));
    }
    for (const char *const name : switches) {
        if (line.isSet(name))
            arguments << u"--"_qs + QString::fromLatin1(name);
    }
    return readCopyOptions(arguments << u"--"_qs << positional);
}

/// "3" or "unlimited".
void readCount(const CommandLine &line, const char *option, int *count, QString *error)
{
    if (!line.isSet(option) || !error->isEmpty())
        return;
    const QString text = line.value(option);
    bool isNumber = false;
    *count = text == u"unlimited" ? RetentionPolicy::unlimited : text.toInt(&isNumber);
    if (*count == RetentionPolicy::unlimited ? isNumber : !isNumber || *count < 1)
        *error =
            Words::tr("--%1 takes a number from 1 on, or unlimited, not '%2'.").arg(QString::fromLatin1(option), text);
}

bool isRemote(const QString &argument)
{
    return RemoteFile::isUrl(argumentFromText(argument)) && isAddress(pathFromArgument(argument));
}

/// Why SOURCE and FOLDER are none for `keep`, where that can be told by their words.
QString keepObjection(const QStringList &positional)
{
    if (positional.at(0) == u"-")
        return Words::tr("A copy from standard input has no name to be kept by. Name the database, here or as "
                         "ssh://HOST/PATH. A file of the name - is written ./-.");
    if (positional.at(1) == u"-")
        return Words::tr("FOLDER is a folder, and not standard output. A folder of the name - is written ./-.");
    if (isRemote(positional.at(1)))
        return Words::tr("FOLDER is here. To keep copies on another machine, run it there: "
                         "ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER");
    return {};
}

QString restoreObjection(const QStringList &positional)
{
    if (positional.at(0) == u"-" || isRemote(positional.at(0)))
        return Words::tr("COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 "
                         "DATABASE")
            .arg(positional.at(0));
    if (positional.at(1) == u"-" || isRemote(positional.at(1)))
        return Words::tr("DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST "
                         "litecopy-cli restore COPY DATABASE");
    return {};
}

RetentionPolicy readPolicy(const CommandLine &line, QString *error)
{
    RetentionPolicy policy;
    for (const auto &[option, number] : countingRules)
        readCount(line, option, &(policy.*number), error);
    if (line.isSet("keep-within") && error->isEmpty()) {
        if (const auto span = RetentionSpan::fromString(line.value("keep-within")))
            policy.within = *span;
        else
            *error = Words::tr("--keep-within takes a time such as 14d, 2m or 1y6m12h, not '%1'.")
                         .arg(line.value("keep-within"));
    }
    return policy;
}

OptionGroup retentionOptions()
{
    const QString number = Words::tr("N");
    return {Words::tr("Which automatic copies stay (without any of these: all):"),
            {{{u"keep-last"_qs}, number, Words::tr("The newest N. N is a number or unlimited.")},
             {{u"keep-hourly"_qs}, number, Words::tr("The newest one of each of the last N hours that have one.")},
             {{u"keep-daily"_qs}, number, Words::tr("The same of days.")},
             {{u"keep-weekly"_qs}, number, Words::tr("The same of weeks, which begin on Monday.")},
             {{u"keep-monthly"_qs}, number, Words::tr("The same of months.")},
             {{u"keep-yearly"_qs}, number, Words::tr("The same of years.")},
             {{u"keep-within"_qs},
              Words::tr("TIME"),
              Words::tr("All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of "
                        "them counts as half of TIME at most.")},
             {{u"by-hand"_qs},
              {},
              Words::tr("Make this copy even where nothing changed, and keep it until you remove it.")}}};
}

OptionGroup outputOptions(const QString &dryRun, const QString &json)
{
    return {Words::tr("Output:"),
            {{{u"dry-run"_qs, u"n"_qs}, {}, dryRun},
             {{u"progress"_qs}, Words::tr("WHEN"), Words::tr("auto (default: on a terminal), always or never.")},
             {{u"json"_qs}, {}, json},
             {{u"quiet"_qs, u"q"_qs}, {}, Words::tr("Print nothing but errors and warnings.")},
             {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}};
}

OptionText timeoutOption()
{
    return {{u"timeout"_qs},
            Words::tr("TIME"),
            Words::tr("Give up after so long without any progress or lock (default 30s).")};
}

} // namespace

CommandText keepCommandText()
{
    CommandText text;
    text.synopsis =
        u"keep [OPTION...] SOURCE FOLDER | keep list FOLDER | keep pin|unpin|remove COPY... | keep adopt SOURCE FOLDER"_qs;
    text.summary = Words::tr(
        "Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed "
        "before the new copy stands checked; only copies of this database that the folder's list (.litecopy.json) "
        "names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is "
        "written "
        "./list.");
    text.examples = {
        {u"litecopy-cli keep --keep-daily=14 --keep-monthly=12 app.db /backup"_qs,
         Words::tr("Make a copy, and keep one of each of 14 days and 12 months.")},
        {u"litecopy-cli keep --dry-run --keep-last=3 app.db /backup"_qs,
         Words::tr("Show which copies would stay, by which rule, and which would go.")},
        {u"litecopy-cli keep --by-hand app.db /backup"_qs, Words::tr("Make a copy that no rule removes.")},
        {u"litecopy-cli keep --compress=zstd --keep-daily=14 ssh://host/srv/app.db /backup"_qs,
         Words::tr("Keep compressed copies of a database on another machine.")},
        {u"litecopy-cli keep list /backup"_qs, Words::tr("Show the copies in a folder.")},
        {u"litecopy-cli keep pin /backup/app-2026-11-21-140502.db"_qs, Words::tr("Keep a copy for good.")},
        {u"litecopy-cli keep remove --older-than=30d /backup"_qs,
         Words::tr("Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of "
                   "the option, those copies.")},
        {u"litecopy-cli keep adopt app.db /backup"_qs,
         Words::tr("Say that the copies listed there are of this database, after this computer was installed anew.")},
    };
    text.groups = {
        retentionOptions(),
        {Words::tr("How it is copied, see 'copy':"),
         {{{u"method"_qs}, Words::tr("METHOD"), Words::tr("auto (default), online, clone, snapshot or compact.")},
          {{u"hold"_qs}, Words::tr("WHEN"), Words::tr("auto (default), always or never.")},
          timeoutOption(),
          {{u"check"_qs}, Words::tr("LEVEL"), Words::tr("quick (default) or full. A kept copy is always checked.")},
          {{u"require-proof"_qs},
           {},
           Words::tr("Fail, and keep nothing, where nothing proves that the copy is of one moment.")},
          {{u"compress"_qs},
           Words::tr("FORM"),
           Words::tr("zstd, gzip or none (default): the copies are named .zst or .gz, and 'restore' unpacks them. "
                     "They share nothing with each other.")},
          {{u"read-back"_qs}, {}, Words::tr("Read the copy back from the medium and compare it.")},
          {{u"then"_qs},
           Words::tr("COMMAND"),
           Words::tr("Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the "
                     "next 'keep' starts it again, for the newest copy.")}}},
        outputOptions(Words::tr("Only show which copies would stay, by which rule, and which would go."),
                      Words::tr("Print JSON Lines: start, status, restart, generation, verify, summary."))};
    text.ending =
        Words::tr("'keep list' takes --json. Exit codes as those of 'copy', 76 among them, where a run by the "
                  "clock made the copy and COMMAND failed; 0 also where nothing changed since the newest "
                  "copy, so that none was made.");
    return text;
}

/// The two that a command takes. Where it does not come to that, `copy` says why: help is asked for, or an error.
static QStringList readOperands(const CommandLine &line, const QString &names, CopyOptions &copy)
{
    QStringList positional = line.positional();
    copy.help = line.isSet("help");
    copy.error = line.error();
    if (copy.help || !copy.error.isEmpty())
        return positional;
    if (positional.size() < 2)
        copy.error = Words::tr("%1 are needed.").arg(names);
    else if (positional.size() > 2)
        copy.error = Words::tr("Only %1 are taken, not '%2' too.").arg(names, positional.at(2));
    return positional;
}

KeepOptions readKeepOptions(const QStringList &arguments)
{
    const CommandLine line(keepCommandText(), arguments);
    KeepOptions options;
    CopyOptions &copy = options.copy;
    const QStringList positional = readOperands(line, Words::tr("SOURCE and FOLDER"), copy);
    if (copy.help || !copy.error.isEmpty())
        return options;
    copy.error = keepObjection(positional);
    if (!copy.error.isEmpty())
        return options;
    copy = readAsCopy(line, {"method", "hold", "check", "timeout", "progress", "compress", "then"},
                      {"require-proof", "read-back", "dry-run", "json", "quiet"}, positional);
    if (copy.error.isEmpty() && copy.request.input && !copy.request.input->file().empty())
        copy.error = Words::tr("SOURCE is a compressed copy, not the database that copies are kept of.");
    // A folder may be named as it likes.
    if (!line.isSet("compress"))
        copy.request.packing = nullptr;
    if (copy.error.isEmpty() && copy.request.check == CheckLevel::None)
        copy.error = Words::tr("--check takes quick or full: a kept copy is always checked.");
    options.request.copy = copy.request;
    options.request.folder = copy.request.destination;
    options.request.kind = line.isSet("by-hand") ? CopyKind::ByHand : CopyKind::Automatic;
    options.request.awaitsCommand = !copy.then.isEmpty();
    options.request.policy = readPolicy(line, &copy.error);
    return options;
}

CommandText restoreCommandText()
{
    CommandText text;
    text.synopsis = u"restore [OPTION...] COPY DATABASE"_qs;
    text.summary = Words::tr(
        "Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, "
        "and then writes into the database, where programs use it, or replaces its file. Putting back what was kept "
        "undoes it.");
    text.examples = {
        {u"litecopy-cli restore --dry-run /backup/app-2026-11-21-140502.db app.db"_qs,
         Words::tr("Show what would change, who has the database open, and what would be done.")},
        {u"litecopy-cli restore /backup/app-2026-11-21-140502.db app.db"_qs, Words::tr("Put the copy back.")},
        {u"litecopy-cli restore /backup/app-before-2026-11-21-180000.db app.db"_qs, Words::tr("Undo that.")},
    };
    text.groups = {
        {Words::tr("How it is put back (without these: the better one of the two):"),
         {{{u"into"_qs}, {}, Words::tr("Write into the database in one transaction, while programs use it.")},
          {{u"force"_qs, u"f"_qs}, {}, Words::tr("Replace the file; nobody may be using it.")},
          {{u"even-damaged"_qs}, {}, Words::tr("Put back a copy that the check finds damaged.")},
          {{u"check"_qs}, Words::tr("LEVEL"), Words::tr("quick (default) or full: how the copy is checked first.")},
          timeoutOption()}},
        outputOptions(Words::tr("Only show what would change, who has the database open, and what would be done."),
                      Words::tr("Print JSON Lines: changes, start, status, restart, verify, summary."))};
    text.groups.back().options.insert(
        text.groups.back().options.begin() + 1,
        OptionText{
            {u"no-compare"_qs}, {}, Words::tr("Do not show what changes: of large databases that takes a while.")});
    text.ending = Words::tr("Exit codes as those of 'copy'; 65 also where the copy is damaged, so that it was not put "
                            "back.");
    return text;
}

RestoreOptions readRestoreOptions(const QStringList &arguments)
{
    const CommandLine line(restoreCommandText(), arguments);
    RestoreOptions options;
    CopyOptions &copy = options.copy;
    const QStringList positional = readOperands(line, Words::tr("COPY and DATABASE"), copy);
    if (copy.help || !copy.error.isEmpty())
        return options;
    copy.error = restoreObjection(positional);
    if (!copy.error.isEmpty())
        return options;
    copy = readAsCopy(line, {"check", "timeout", "progress"}, {"dry-run", "json", "quiet"}, positional);
    if (copy.error.isEmpty() && copy.request.packing)
        copy.error = Words::tr("DATABASE is named as a compressed copy. A copy is put back as a database.");
    // It is unpacked before it is put back.
    copy.request.input = nullptr;
    if (copy.error.isEmpty() && line.isSet("into") && line.isSet("force"))
        copy.error = Words::tr("--into and --force cannot be given together.");
    if (copy.error.isEmpty() && copy.request.check == CheckLevel::None)
        copy.error = Words::tr("--check takes quick or full: a copy is always checked before it is put back.");
    RestoreRequest &request = options.request;
    request.copy = copy.request.source;
    request.database = copy.request.destination;
    request.check = copy.request.check;
    request.timeout = copy.request.timeout;
    request.progressInterval = copy.request.progressInterval;
    request.evenIfDamaged = line.isSet("even-damaged");
    copy.request.refuseDamaged = !request.evenIfDamaged;
    request.way = line.isSet("into") ? RestoreWay::WriteInto
        : line.isSet("force")        ? RestoreWay::Replace
                                     : RestoreWay::Automatic;
    options.compares = !line.isSet("no-compare");
    return options;
}

} // namespace Litecopy
