// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyoptions.h"

#include "addresses.h"
#include "boundedsink.h"
#include "commandline.h"
#include "packedforms.h"
#include "thencommand.h"
#include "words.h"

#include <litecopy/copynames.h>
#include <litecopy/copystream.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>
#include <utility>

namespace Litecopy {

template <>
inline constexpr std::array valueNames<ShowProgress>{
    NamedValue{"auto", ShowProgress::Automatic},
    NamedValue{"always", ShowProgress::Always},
    NamedValue{"never", ShowProgress::Never},
};

namespace {

using namespace std::chrono_literals;

template <typename Value>
bool mayBeAskedFor(Value)
{
    return true;
}

bool mayBeAskedFor(CopyMethod method)
{
    return method != CopyMethod::Received && method != CopyMethod::Opaque;
}

/// Reads option values and keeps the first complaint.
class Reader
{
public:
    Reader(const CommandLine &line, QString &error)
        : m_line(line)
        , m_error(error)
    {
    }

    template <typename Value>
    void choice(const char *option, Value &value)
    {
        if (!m_line.isSet(option))
            return;
        if (const auto chosen = valueNamed<Value>(m_line.value(option)); chosen && mayBeAskedFor(*chosen)) {
            value = *chosen;
            return;
        }
        QStringList names;
        for (const auto &named : valueNames<Value>) {
            if (mayBeAskedFor(named.value))
                names.append(QString::fromLatin1(named.name));
        }
        complain(option, Words::tr("one of %1").arg(names.join(u", "_qs)));
    }

    void number(const char *option, int &value, int least)
    {
        if (!m_line.isSet(option))
            return;
        bool isNumber = false;
        value = m_line.value(option).toInt(&isNumber);
        if (!isNumber || value < least)
            complain(option, Words::tr("a number from %1 on").arg(least));
    }

    void commit(const char *option, std::optional<AsOf> &value)
    {
        if (!m_line.isSet(option))
            return;
        value = asOfFromText(m_line.value(option));
        if (!value)
            complain(option, Words::tr("the number of a commit, or -N for N commits before the last one"));
    }

    void duration(const char *option, std::chrono::milliseconds &value, std::chrono::milliseconds bareUnit)
    {
        if (!m_line.isSet(option))
            return;
        if (const auto duration = durationFromText(m_line.value(option), bareUnit))
            value = *duration;
        else
            complain(option, Words::tr("a time, such as 30s or 500ms"));
    }

    void path(const char *option, std::filesystem::path &value)
    {
        if (!m_line.isSet(option))
            return;
        value = pathFromArgument(m_line.value(option));
        if (value.empty())
            complain(option, Words::tr("a file name"));
    }

    void command(const char *option, QByteArrayList &words)
    {
        if (!m_line.isSet(option))
            return;
        if (const auto split = thenWords(m_line.value(option)))
            words = *split;
        else
            complain(option, Words::tr("a command, all quotes closed"));
    }

    void schema()
    {
        // SQLite takes the names of schemas in either case.
        const QString name = m_line.value("schema");
        if (!m_line.isSet("schema") || name.compare(u"main"_qs, Qt::CaseInsensitive) == 0 || !m_error.isEmpty())
            return;
        m_error = Words::tr("--schema takes main, not '%1'. A database file has one schema, main; temp and attached "
                            "ones belong to the connection of a program, which copies them with Litecopy's library. "
                            "To copy an attached database, name its file as SOURCE.")
                      .arg(name);
    }

    /// Options that mean nothing where SOURCE or DESTINATION, `what` in words, is no file.
    void refuse(std::initializer_list<const char *> options, const QString &what)
    {
        for (const char *const option : options) {
            if (m_line.isSet(option) && m_error.isEmpty())
                m_error = Words::tr("--%1 means nothing here: %2").arg(QString::fromLatin1(option), what);
        }
    }

    void exclude(const char *one, const char *other)
    {
        if (m_line.isSet(one) && m_line.isSet(other) && m_error.isEmpty())
            m_error = Words::tr("--%1 and --%2 cannot be given together.")
                          .arg(QString::fromLatin1(one), QString::fromLatin1(other));
    }

    void need(const char *option, const char *other)
    {
        if (m_line.isSet(option) && !m_line.isSet(other) && m_error.isEmpty())
            m_error =
                Words::tr("--%1 goes only with --%2.").arg(QString::fromLatin1(option), QString::fromLatin1(other));
    }

private:
    void complain(const char *option, const QString &expected)
    {
        if (m_error.isEmpty())
            m_error =
                Words::tr("--%1 takes %2, not '%3'.").arg(QString::fromLatin1(option), expected, m_line.value(option));
    }

    const CommandLine &m_line;
    QString &m_error;
};

/// "-", by which programs know standard input and output. A file of that name is "./-".
bool isStream(const QString &argument)
{
    return argument == u"-";
}

/// Puts the standard streams in their places, and complains of options that only files have.
void takeStreams(const QStringList &positional, bool isTimed, Reader &reader, CopyRequest &request)
{
    if (isStream(positional.at(0))) {
        request.input = unpackedWherePacked(standardInput());
        reader.refuse(
            {"as-of", "method", "opaque", "hold", "schema", "pages-per-step", "pause", "retries", "no-strict"},
            Words::tr("SOURCE is standard input, from which a copy is only received."));
    } else if (packedFormIn(request.source)) {
        request.input = unpackedWherePacked(fileBytes(request.source));
        reader.refuse(
            {"as-of", "method", "opaque", "hold", "schema", "pages-per-step", "pause", "retries", "no-strict"},
            Words::tr("SOURCE is a compressed copy, which is only unpacked."));
    }
    if (isStream(positional.at(1))) {
        // A reader may have much to do before its first byte: without a word about it, it is waited for.
        request.output = isTimed ? boundedSink(standardOutput(), request.timeout) : standardOutput();
        reader.refuse({"opaque", "force", "update", "in-place", "into", "no-safety-copy", "read-back"},
                      Words::tr("DESTINATION is standard output, and no file."));
    }
}

QString objectionToDestination(const QByteArray &scheme)
{
    if (scheme == "file")
        return Words::tr("DESTINATION is a file name, not a URI: leave out 'file://'.");
    if (scheme == "smb" || scheme == "nfs" || scheme == "dav" || scheme == "davs" || scheme == "afp")
        return Words::tr("No copy is written to '%1://'. Mount it, and name a file there.")
            .arg(QString::fromLatin1(scheme));
    return Words::tr("DESTINATION is here, or standard output. To copy to another machine, send it there: "
                     "litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION");
}

/// A database on another machine, unless a file has such a name here.
std::optional<RemoteFile> takeRemote(Reader &reader, QString &error, CopyRequest &request)
{
    if (isAddress(request.destination) && error.isEmpty())
        error = objectionToDestination(schemeOf(QByteArray::fromStdString(request.destination.native())));
    if (!isAddress(request.source))
        return {};
    const QByteArray url = QByteArray::fromStdString(request.source.native());
    if (!RemoteFile::isUrl(url) && schemeOf(url) != "file" && error.isEmpty())
        error = objectionToSource(url).title + u' ' + objectionToSource(url).advice;
    const auto file = RemoteFile::fromUrl(url);
    if (!RemoteFile::isUrl(url))
        return {};
    if (!file && error.isEmpty())
        error = Words::tr("SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.");
    if (!file)
        return {};
    request.input = sshSource(*file, request.timeout);
    reader.refuse({"as-of", "method", "opaque", "hold", "schema", "pages-per-step", "pause", "retries", "no-strict"},
                  Words::tr("SOURCE is on another machine, where the copy is made."));
    return file;
}

/// By what --compress says, else by the name of DESTINATION.
void takePacking(const CommandLine &line, QString &error, CopyRequest &request)
{
    const QString named = line.value("compress");
    if (!line.isSet("compress"))
        request.packing = request.output ? nullptr : packedFormOf(request.destination);
    else if (named != u"none")
        request.packing = packedFormNamed(named);
    if (line.isSet("compress") && named != u"none" && !request.packing && error.isEmpty())
        error = Words::tr("--compress takes one of zstd, gzip, none, not '%1'.").arg(named);
    if (request.packing && request.destinationMode == DestinationMode::WriteInto && error.isEmpty())
        error = Words::tr("--into writes into a database, and DESTINATION is a compressed copy.");
    if (request.packing && request.destinationMode == DestinationMode::Update && error.isEmpty())
        error = Words::tr("--update compares pages, and a compressed DESTINATION has none. --force makes it anew.");
}

/// By whatever name; one that can't be looked at is itself alone.
bool isDestination(const std::filesystem::path &path, const CopyOptions &options)
{
    const auto resolved = [](const std::filesystem::path &name) {
        std::error_code error;
        const std::filesystem::path absolute = std::filesystem::absolute(name, error);
        std::filesystem::path found = std::filesystem::weakly_canonical(absolute, error);
        return error ? absolute.lexically_normal() : found;
    };
    const auto isSame = [&, name = resolved(path)](const std::filesystem::path &other) {
        return !name.empty() && resolved(other) == name;
    };
    return isSame(options.request.destination) || std::ranges::any_of(options.also, isSame);
}

/// The further destinations, and what goes with none.
void takeAlso(const QStringList &also, Reader &reader, CopyOptions &options)
{
    for (const QString &argument : also) {
        const std::filesystem::path destination = pathFromArgument(argument);
        if (!options.error.isEmpty())
            return;
        if (destination.empty())
            options.error = Words::tr("A file name is empty.");
        else if (isStream(argument))
            options.error = Words::tr("--also takes a file, not standard output.");
        else if (isAddress(destination))
            options.error = objectionToDestination(schemeOf(QByteArray::fromStdString(destination.native())));
        else if (isDestination(destination, options))
            options.error = Words::tr("--also names '%1', which is a destination already.").arg(argument);
        options.also.push_back(destination);
    }
    if (also.isEmpty())
        return;
    if (options.request.source == "-" && options.request.input && options.error.isEmpty())
        options.error = Words::tr("--also means nothing here: SOURCE is standard input, which can be read only once. "
                                  "Copy it to a file first, and that file to the others.");
    if (options.request.output && options.error.isEmpty())
        options.error = Words::tr("--also means nothing here: DESTINATION is standard output, and no file.");
    for (const char *const option : {"update", "into", "receipt"})
        reader.exclude(option, "also");
    if (options.then.contains("{}") && options.error.isEmpty())
        options.error = Words::tr("--then has {} in it, the path of the copy: with --also there are several.");
}

/// Whether SQLite would take the name for a URI. Here such a name means a file, if there is one.
bool isUri(const std::filesystem::path &path)
{
    std::error_code ignored;
    return path.native().starts_with("file:") && !std::filesystem::exists(path, ignored);
}

OptionGroup methodOptions()
{
    return {
        Words::tr("How the pages are copied:"),
        {{{u"method"_qs},
          Words::tr("METHOD"),
          Words::tr("auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; "
                    "--dry-run says "
                    "what and why.")},
         {{u"opaque"_qs},
          {},
          Words::tr("SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a "
                    "write-ahead log nor a lock tells it from a damaged file.")},
         {{u"hold"_qs},
          Words::tr("WHEN"),
          Words::tr("Hold one read transaction for the whole copy: auto (default), always or never.")},
         {{u"as-of"_qs},
          Words::tr("COMMIT"),
          Words::tr("Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli "
                    "log” shows, or -N for N commits before the last one.")},
         {{u"schema"_qs},
          Words::tr("NAME"),
          Words::tr("Copy the schema NAME: main (default), the only one that is in a file.")},
         {{u"timeout"_qs},
          Words::tr("TIME"),
          Words::tr("Give up after so long without any progress or lock (default 30s); after 3s at least where a file "
                    "system gives no answer.")},
         {{u"pages-per-step"_qs},
          Words::tr("N"),
          Words::tr("Copy N pages while the source is locked; 0 (default) adapts to 20 ms.")},
         {{u"pause"_qs},
          Words::tr("TIME"),
          Words::tr("Rest between two steps, in milliseconds unless a unit is given.")},
         {{u"retries"_qs}, Words::tr("N"), Words::tr("Snapshot: read the files anew up to N times (default 100).")},
         {{u"no-strict"_qs}, {}, Words::tr("Snapshot: after the retries go on, and say that the copy is not proved.")},
         {{u"temporary-folder"_qs},
          Words::tr("FOLDER"),
          Words::tr(
              "Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes "
              "to standard output (default: TMPDIR).")}}};
}

OptionGroup destinationOptions()
{
    return {
        Words::tr("What becomes of DESTINATION:"),
        {{{u"force"_qs, u"f"_qs}, {}, Words::tr("Replace an existing file, once the copy is complete.")},
         {{u"update"_qs},
          {},
          Words::tr(
              "Bring an existing copy up to date: only pages that differ are written, where the file system shares "
              "blocks. Where none differs, nothing is touched.")},
         {{u"in-place"_qs},
          {},
          Words::tr("With --update: write them into the copy itself, where the file system shares no blocks. A crash "
                    "leaves a journal, by which SQLite puts the old copy back.")},
         {{u"even-damaged"_qs},
          {},
          Words::tr("With --update: also where the check finds the source damaged. Without it the older copy stays.")},
         {{u"into"_qs},
          {},
          Words::tr(
              "Write into an existing database that others may be using (restore). What it held is kept beside it.")},
         {{u"no-safety-copy"_qs}, {}, Words::tr("With --into: keep no copy of what is overwritten.")},
         {{u"also"_qs},
          Words::tr("FILE"),
          Words::tr("Make another copy of the same moment, FILE; may be given several times. It is made from the first "
                    "copy, and stays where the other fails.")},
         {{u"compress"_qs},
          Words::tr("FORM"),
          Words::tr("zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.")},
         {{u"journal"_qs},
          Words::tr("MODE"),
          Words::tr("delete (default): the copy is one file. keep: a WAL database stays one.")}}};
}

OptionGroup proofOptions()
{
    return {Words::tr("Proof:"),
            {{{u"check"_qs},
              Words::tr("LEVEL"),
              Words::tr("none, quick (default) or full, before the copy gets its name.")},
             {{u"require-proof"_qs},
              {},
              Words::tr("Fail, and keep nothing, where nothing proves that the copy is of one moment.")},
             {{u"read-back"_qs}, {}, Words::tr("Read the copy back from the medium and compare it.")},
             {{u"sha256"_qs}, {}, Words::tr("Print the SHA-256 of the copy.")},
             {{u"receipt"_qs}, Words::tr("FILE"), Words::tr("Write all that is known of the copy to FILE, as JSON.")}}};
}

OptionGroup afterwardsOptions()
{
    return {Words::tr("Afterwards:"),
            {{{u"then"_qs},
              Words::tr("COMMAND"),
              Words::tr("Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays "
                        "where it fails, and its exit code is this one's.")}}};
}

OptionGroup outputOptions()
{
    return {Words::tr("Output:"),
            {{{u"dry-run"_qs, u"n"_qs},
              {},
              Words::tr("Only say how the source would be copied and why, and what would refuse it.")},
             {{u"progress"_qs}, Words::tr("WHEN"), Words::tr("auto (default: on a terminal), always or never.")},
             {{u"json"_qs}, {}, Words::tr("Print JSON Lines: start, status, restart, verify, summary.")},
             {{u"quiet"_qs, u"q"_qs}, {}, Words::tr("Print nothing but errors and warnings.")},
             {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}};
}

} // namespace

CommandText copyCommandText()
{
    CommandText text;
    text.synopsis = u"copy [OPTION...] SOURCE DESTINATION"_qs;
    text.summary = Words::tr("Copies a SQLite database that may be in use. The source is never changed; the copy is "
                             "complete and checked before "
                             "it gets its name, or nothing is left. “-” sends it to standard output, once it is "
                             "complete and checked, or takes one from standard input, whole or not at all.");
    text.examples = {
        {u"litecopy-cli copy app.db backup.db"_qs, Words::tr("Copy a database, in use or not.")},
        {u"litecopy-cli copy --force --check=full app.db backup.db"_qs,
         Words::tr("Replace last night's copy, and check the new one thoroughly.")},
        {u"litecopy-cli copy --update --in-place app.db /media/stick/app.db"_qs,
         Words::tr("Write to a stick only what changed since the last copy.")},
        {u"litecopy-cli copy --method=snapshot places.sqlite places-copy.sqlite"_qs,
         Words::tr("Copy a database that a browser keeps locked.")},
        {u"litecopy-cli copy --opaque signal.db signal-copy.db"_qs,
         Words::tr("Copy an encrypted database, without its password.")},
        {u"litecopy-cli copy --into backup.db app.db"_qs,
         Words::tr("Restore a copy into a database that programs have open.")},
        {u"litecopy-cli copy --as-of=-3 app.db before.db"_qs,
         Words::tr("Copy the database as it was three commits ago, as far as its log goes back.")},
        {u"litecopy-cli copy app.db /media/stick/app.db --also /srv/backup/app.db"_qs,
         Words::tr("Make two copies of one moment, on two drives.")},
        {u"litecopy-cli copy app.db app.db.zst"_qs,
         Words::tr("Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.")},
        {u"litecopy-cli copy ssh://host/srv/app.db app.db"_qs,
         Words::tr("Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.")},
        {u"ssh host litecopy-cli copy /srv/app.db - | litecopy-cli copy - app.db"_qs,
         Words::tr("The same by hand: “-” is standard output, and standard input.")},
        {u"litecopy-cli copy --dry-run app.db backup.db"_qs, Words::tr("Say how it would be copied, and why.")},
    };
    text.groups = {methodOptions(), destinationOptions(), proofOptions(), afterwardsOptions(), outputOptions()};
    text.ending = Words::tr("Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 "
                            "DESTINATION cannot be "
                            "made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 "
                            "cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the "
                            "clock 76 in place of them: the copy is made, and COMMAND failed.");
    return text;
}

CopyOptions readCopyOptions(const QStringList &arguments)
{
    const CommandLine line(copyCommandText(), arguments);
    CopyOptions options;
    options.help = line.isSet("help");
    options.error = line.error();
    if (options.help || !options.error.isEmpty())
        return options;

    CopyRequest &request = options.request;
    Reader reader(line, options.error);
    reader.choice("method", request.method);
    reader.choice("hold", request.hold);
    reader.choice("check", request.check);
    reader.choice("journal", request.journal);
    reader.choice("progress", options.progress);
    reader.duration("timeout", request.timeout, 1s);
    reader.duration("pause", request.pauseBetweenSteps, 1ms);
    reader.number("pages-per-step", request.pagesPerStep, 0);
    reader.number("retries", request.retries, 1);
    reader.path("temporary-folder", request.temporaryFolder);
    reader.path("receipt", options.receipt);
    reader.command("then", options.then);
    reader.schema();
    reader.commit("as-of", request.asOf);
    if (request.asOf && request.method == CopyMethod::Online && options.error.isEmpty())
        options.error =
            Words::tr("--as-of cannot be given together with --method=online, by which SQLite copies the last "
                      "commit.");
    if (request.asOf && request.hold == Hold::Never && options.error.isEmpty())
        options.error = Words::tr("--as-of cannot be given together with --hold=never.");
    reader.exclude("as-of", "pages-per-step");
    for (const char *const option : {"method", "as-of", "pages-per-step", "update", "into", "compress"})
        reader.exclude("opaque", option);
    if (line.isSet("opaque"))
        request.method = CopyMethod::Opaque;
    reader.exclude("force", "into");
    reader.exclude("force", "update");
    reader.exclude("update", "into");
    reader.need("in-place", "update");
    reader.need("even-damaged", "update");
    reader.exclude("quiet", "json");
    reader.exclude("require-proof", "no-strict");
    request.strict = !line.isSet("no-strict");
    request.requireProof = line.isSet("require-proof");
    request.readBack = line.isSet("read-back");
    request.sha256 = line.isSet("sha256");
    request.inPlace = line.isSet("in-place");
    request.safetyCopy = !line.isSet("no-safety-copy");
    if (line.isSet("force"))
        request.destinationMode = DestinationMode::Replace;
    else if (line.isSet("update"))
        request.destinationMode = DestinationMode::Update;
    else if (line.isSet("into"))
        request.destinationMode = DestinationMode::WriteInto;
    // An older copy that is sound is worth more than a new one that is not.
    request.refuseDamaged = line.isSet("update") && !line.isSet("even-damaged");
    options.dryRun = line.isSet("dry-run");
    options.json = line.isSet("json");
    options.quiet = line.isSet("quiet");

    const QStringList positional = line.positional();
    if (options.error.isEmpty() && positional.size() != 2) {
        options.error = positional.size() < 2
            ? Words::tr("SOURCE and DESTINATION are needed.")
            : Words::tr("Only SOURCE and DESTINATION are taken, not '%1' too.").arg(positional.at(2));
    } else if (positional.size() == 2) {
        request.source = pathFromArgument(positional.at(0));
        request.destination = pathFromArgument(positional.at(1));
        takeStreams(positional, line.isSet("timeout"), reader, request);
        options.remote = takeRemote(reader, options.error, request);
        takePacking(line, options.error, request);
        options.isPackingNamed = line.isSet("compress");
        takeAlso(line.values("also"), reader, options);
        if (request.output && options.then.contains("{}") && options.error.isEmpty())
            options.error = Words::tr("--then has {} in it, the path of the copy: on standard output it has none.");
        if (options.error.isEmpty() && (request.source.empty() || request.destination.empty()))
            options.error = Words::tr("A file name is empty.");
        else if (options.error.isEmpty() && isUri(request.source))
            options.error = Words::tr("SOURCE is a file name, not a URI: leave out 'file:' and what follows '?'.");
    }
    return options;
}

CopyOptions optionsFor(const CopyOptions &options, const std::filesystem::path &destination)
{
    CopyOptions other = options;
    CopyRequest &request = other.request;
    request.destination = destination;
    if (!options.isPackingNamed)
        request.packing = packedFormOf(destination);
    if (options.remote)
        request.input = sshSource(*options.remote, request.timeout);
    else if (request.input)
        request.input = unpackedWherePacked(fileBytes(request.source));
    return other;
}

std::optional<AsOf> asOfFromText(const QString &text)
{
    AsOf asOf{.fromEnd = text.startsWith(u'-')};
    const QString digits = asOf.fromEnd ? text.sliced(1) : text;
    // toUInt() takes signs and blanks, too.
    const bool isNumber =
        !digits.isEmpty() && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    bool fits = false;
    asOf.number = digits.toUInt(&fits);
    return isNumber && fits ? std::optional(asOf) : std::nullopt;
}

std::optional<std::chrono::milliseconds> durationFromText(const QString &text, std::chrono::milliseconds bareUnit)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text.at(digits).isDigit() || text.at(digits) == u'.'))
        ++digits;
    const QString unitText = text.sliced(digits);
    std::chrono::milliseconds unit = bareUnit;
    if (unitText == u"ms")
        unit = 1ms;
    else if (unitText == u"s")
        unit = 1s;
    else if (unitText == u"m" || unitText == u"min")
        unit = 1min;
    else if (unitText == u"h")
        unit = 1h;
    else if (!unitText.isEmpty())
        return {};
    bool isNumber = false;
    const double number = text.first(digits).toDouble(&isNumber);
    const double milliseconds = number * double(unit.count());
    // A year is as good as no limit, and far from an overflow.
    if (!isNumber || milliseconds > 365.0 * 24 * 3600 * 1000)
        return {};
    return std::chrono::milliseconds(std::llround(milliseconds));
}

} // namespace Litecopy
