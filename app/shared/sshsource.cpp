// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sshsource.h"

#include "process.h"
#include "words.h"

#include <litecopy/copynames.h>
#include <litecopy/copyrequest.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

namespace Litecopy {

namespace {

constexpr int longestWait = 50; // ms: a cancel is to be heard within 100
constexpr qsizetype mostErrors = 256 * 1024; // bytes of standard error that are kept
constexpr qsizetype mostBefore = 64 * 1024; // bytes that a shell's start-up files may print before the engine's line
constexpr qint64 mostAhead = 4 << 20; // bytes that are read before they are asked for
constexpr char scheme[] = "ssh://";
// Begins the line that names the engine.
constexpr char engineMark[] = "litecopy-engine: ";
constexpr char sizeMark[] = "litecopy-size: ";
// The last words of a script that has sent all.
constexpr char endMark[] = "litecopy-end";
// What the script there hears first, where its standard input is the connection.
constexpr char greeting[] = "litecopy\n";
constexpr int noEngine = 127;
constexpr int leftLog = 67; // what the script there ends with: a log that no program has open
constexpr qint64 answerTime = 5000; // ms, of a machine that is connected
constexpr int missedAnswers = 3; // after which ssh calls a connection dead
constexpr int firstOfSysexits = 64; // codes of <sysexits.h> begin here; sqlite3 ends with less: 1, or SQLite's code
constexpr int sshItself = 255; // the exit code of an ssh that failed itself; else ssh ends with the command's code

std::optional<int> portFrom(const QByteArray &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? std::optional(port) : std::nullopt;
}

/// The last lines that say anything, on one line.
QString lastWords(const QByteArray &errors)
{
    QStringList lines = QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.mid(std::max<qsizetype>(lines.size() - 3, 0)).join(u' ');
}

/// What ssh complains of, and what to do.
QString sshWords(const QByteArray &errors)
{
    struct Known
    {
        const char *said;
        const char *means;
    };
    static constexpr Known known[] = {
        {"Host key verification failed",
         QT_TRANSLATE_NOOP("Litecopy",
                           "the key of that machine is not known here, or is not the one it had: connect "
                           "once with “ssh”, which shows it")},
        {"Permission denied",
         QT_TRANSLATE_NOOP("Litecopy",
                           "that machine took none of your keys, and passwords are not asked for: add a key "
                           "there with “ssh-copy-id”, or load it with “ssh-add”")},
        {"Could not resolve hostname", QT_TRANSLATE_NOOP("Litecopy", "there is no machine of that name")},
        {"Connection refused", QT_TRANSLATE_NOOP("Litecopy", "no ssh server answers there")},
        {"not responding", QT_TRANSLATE_NOOP("Litecopy", "it gave no answer any more")},
        {"timed out", QT_TRANSLATE_NOOP("Litecopy", "it gave no answer in time")},
        {"No route to host", QT_TRANSLATE_NOOP("Litecopy", "it can’t be reached from here")},
        {"Network is unreachable", QT_TRANSLATE_NOOP("Litecopy", "it can’t be reached from here")},
    };
    const QString words = lastWords(errors);
    for (const Known &one : known) {
        if (errors.contains(one.said))
            return Words::tr(one.means) + QStringLiteral(" (%1)").arg(words);
    }
    return words.isEmpty() ? Words::tr("the connection broke") : Words::tr("the connection broke (%1)").arg(words);
}

/// Which program makes the copy, and how, as a sentence.
QString madeBy(const QByteArray &engine, const QString &host)
{
    if (!engine.startsWith("sqlite3"))
        return Words::tr("Made by %1 on %2.").arg(QString::fromUtf8(engine), host);
    return Words::tr("Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, "
                     "without free pages.")
        .arg(QString::fromUtf8(engine), host);
}

/// What ssh is started with, to have the far shell run `command`. No terminal is asked for, and no escape character is
/// heard in what comes. A dead connection is noticed.
QStringList sshArguments(const RemoteFile &file, std::chrono::milliseconds timeout, const QByteArray &command)
{
    const auto seconds = std::max<qint64>(std::chrono::ceil<std::chrono::seconds>(timeout).count(), 1);
    // ssh gives up after one interval more than it may miss, so somewhat later than silence is an error here.
    const auto interval = std::clamp<qint64>((seconds + missedAnswers - 1) / missedAnswers, 3, 15);
    QStringList arguments{u"-o"_qs, u"BatchMode=yes"_qs,
                          u"-o"_qs, QStringLiteral("ConnectTimeout=%1").arg(seconds),
                          u"-o"_qs, QStringLiteral("ServerAliveInterval=%1").arg(interval),
                          u"-o"_qs, QStringLiteral("ServerAliveCountMax=%1").arg(missedAnswers),
                          u"-e"_qs, u"none"_qs,
                          u"-T"_qs, u"-x"_qs};
    if (file.port != 0)
        arguments << u"-p"_qs << QString::number(file.port);
    if (!file.user.isEmpty())
        arguments << u"-l"_qs << file.user;
    return arguments << u"--"_qs << file.host << QString::fromLatin1(command);
}

QString notStarted(const QProcess &ssh)
{
    return Words::tr("“ssh” could not be started: install OpenSSH’s client (%1)").arg(ssh.errorString());
}

/// sqlite3, which may only read, says so of a journal that has to be rolled back.
bool isLeftUnfinished(const QProcess &ssh, const QByteArray &errors)
{
    return ssh.exitCode() == leftLog
        || (ssh.exitCode() < firstOfSysexits && errors.contains("attempt to write a readonly database"));
}

/// Why an ssh that has ended brought nothing, or not all.
QString endedWords(const QProcess &ssh, const QByteArray &errors)
{
    if (ssh.exitStatus() != QProcess::NormalExit || ssh.exitCode() == sshItself)
        return sshWords(errors);
    if (ssh.exitCode() == noEngine)
        return Words::tr("neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them");
    if (isLeftUnfinished(ssh, errors))
        return Words::tr("a program that crashed left its journal or log beside it, and only litecopy-cli reads that "
                         "without changing anything: install it there, or let the program that owns the database open "
                         "it once");
    const QString words = lastWords(errors);
    return words.isEmpty() ? Words::tr("the command there ended with %1").arg(ssh.exitCode()) : words;
}

/// What an ssh that has ended means: litecopy-cli and the script end with the numbers of sysexits.h, sqlite3 says it.
ErrorCode endedCode(const QProcess &ssh, const QByteArray &errors)
{
    if (ssh.exitStatus() != QProcess::NormalExit)
        return ErrorCode::RemoteFailed;
    if (isLeftUnfinished(ssh, errors))
        return ErrorCode::SourceNeedsRecovery;
    switch (ssh.exitCode()) {
    case 65:
        return ErrorCode::SourceDamaged;
    case 66:
        return ErrorCode::SourceMissing;
    case 75:
        return ErrorCode::SourceLocked;
    case 77:
        return ErrorCode::SourceNotPermitted;
    case sshItself:
        return errors.contains("Permission denied (") ? ErrorCode::SourceNotPermitted : ErrorCode::RemoteFailed;
    default:
        break;
    }
    struct Known
    {
        const char *said;
        ErrorCode means;
    };
    static constexpr Known known[] = {
        {"not a database", ErrorCode::NotADatabase},
        {"malformed", ErrorCode::SourceDamaged},
        {"is locked", ErrorCode::SourceLocked},
    };
    for (const Known &one : known) {
        if (ssh.exitCode() < firstOfSysexits && errors.contains(one.said))
            return one.means;
    }
    return ErrorCode::RemoteFailed;
}

/// In the thread that it was started in, and this one alone, by its id.
void endSsh(QProcess &ssh)
{
    if (ssh.state() == QProcess::NotRunning)
        return;
    ssh.terminate();
    if (!ssh.waitForFinished(longestWait)) {
        ssh.kill();
        ssh.waitForFinished(longestWait);
    }
}

// Parts of what the far shell runs. One line, for not every shell takes more in quotes.

/// Ends with 127 where there is no sqlite3 that knows VACUUM INTO, else leaves its version in `v`.
const QByteArray sqliteVersion =
    "v=$(sqlite3 --version 2>/dev/null | cut -d\" \" -f1); "
    "case \"$v\" in \"\" | [12].* | 3.?.* | 3.1?.* | 3.2[0-6].* | 3.? | 3.1? | 3.2[0-6]) exit 127 ;; esac; ";

/// Takes the name that a link leads to, beside which SQLite has journal and log.
const QByteArray resolveLink =
    "if test -L \"$f\"; then l=$(readlink -f -- \"$f\" && echo .) || "
    "{ echo \"$f is a link: name the file that it leads to.\" >&2; exit 66; }; f=${l%??}; fi; ";

/// Lets sqlite3 only read where a journal or a log is there: it would roll the journal back, or merge the log. As the
/// only program it makes an index of a log, even so, and leaves it there.
const QByteArray onlyRead = "r=; if test -e \"$f-wal\" || test -e \"$f-journal\"; then r=-readonly; fi; "
                            "if test -e \"$f-wal\"; then test -e \"$f-shm\" || exit 67; fi; ";

/// Takes a relative path, which is of the home folder, and ends where there is no such file.
const QByteArray requireFile = "case \"$f\" in /*) ;; *) f=\"$PWD/$f\" ;; esac; "
                               "if test -f \"$f\"; then :; else echo \"There is no file $f.\" >&2; exit 66; fi; "
                               "if test -r \"$f\"; then :; else "
                               "echo \"There is no permission to read $f.\" >&2; exit 77; fi; ";

/// For printf's %b, all bytes but letters and digits as octal numbers: whatever shell there reads the command, and in
/// whatever encoding.
QByteArray forPrintf(const QByteArray &bytes)
{
    QByteArray text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (std::isalnum(code) != 0 && code < 0x80)
            text += byte;
        else
            text += "\\0" + QByteArray::number(code, 8).rightJustified(3, '0');
    }
    return text;
}

/// Has the far shell run the script, to which the file is `f` and `wait` is `w`.
QByteArray shellCommandFor(const RemoteFile &file, const QByteArray &script, const QByteArray &wait)
{
    // A relative path is of the home folder, in which the far shell starts.
    const QByteArray path = file.path.startsWith('/') ? file.path : "./" + file.path;
    // A command's output loses the line ends behind it, so a dot comes last.
    const QByteArray whole = "f=$(printf %b \"$1.\"); f=${f%.}; w=$2; " + script;
    return "exec sh -c " + shellWord(whole) + " sh " + shellWord(forPrintf(path)) + ' ' + wait;
}

QByteArray lookCommand(const RemoteFile &file)
{
    static const QByteArray script = "if command -v litecopy-cli >/dev/null 2>&1; then "
                                     "e=$(litecopy-cli --version | cut -d\" \" -f1,2); else "
        + sqliteVersion + "e=\"sqlite3 $v\"; fi; " + requireFile
        + "echo \"litecopy-engine: $e\"; echo \"litecopy-size: $(stat -L -c %s -- \"$f\" 2>/dev/null)\"";
    return shellCommandFor(file, script, "0");
}

class SshSource : public StreamSource
{
public:
    SshSource(RemoteFile file, std::chrono::milliseconds timeout)
        : m_file(std::move(file))
        , m_timeout(timeout)
    {
    }

    [[nodiscard]] QString name() const override { return m_file.host; }
    [[nodiscard]] Error open() override;
    StreamStep read(std::span<std::byte> to) override;
    [[nodiscard]] StreamOrigin origin() const override { return m_origin; }
    void close() noexcept override;

private:
    [[nodiscard]] static Error failed(const QString &why, ErrorCode code = ErrorCode::RemoteFailed)
    {
        return {code, {}, why, 0, {}};
    }
    bool takeEngine();
    void takePermissions();
    StreamStep end();
    void takeErrors();
    void takeFarReceipt();

    const RemoteFile m_file;
    const std::chrono::milliseconds m_timeout;
    std::unique_ptr<QProcess> m_ssh; ///< the copying thread's
    bool m_isAllSent = false; ///< the engine there said so
    QByteArray m_before; ///< what came before the engine's line
    QByteArray m_errors;
    QByteArray m_engine; ///< empty until its line has come
    StreamOrigin m_origin;
    Error m_farError;
};

Error SshSource::open()
{
    m_ssh = std::make_unique<QProcess>();
    // Ctrl-C is for this program, which ends its ssh.
    startInOwnGroup(*m_ssh);
    m_ssh->start(u"ssh"_qs, sshArguments(m_file, m_timeout, farCommand(m_file, m_timeout)));
    if (m_ssh->waitForStarted()) {
        // Nothing else is written: the end of it is the end of the connection.
        m_ssh->write(greeting);
        return {};
    }
    const QString why = notStarted(*m_ssh);
    m_ssh.reset();
    return failed(why);
}

StreamStep SshSource::read(std::span<std::byte> to)
{
    // QProcess reads as much as comes; what is not asked for yet waits in the pipe.
    const bool canGoOn = m_ssh->bytesAvailable() > 0 && (!m_engine.isEmpty() || m_ssh->canReadLine());
    if (m_ssh->bytesAvailable() < mostAhead && m_ssh->state() != QProcess::NotRunning)
        m_ssh->waitForReadyRead(canGoOn ? 0 : longestWait);
    takeErrors();
    if (!takeEngine()) {
        if (m_before.size() + m_ssh->bytesAvailable() > mostBefore)
            return {.error = failed(Words::tr("the shell there prints something of its own"))};
        return m_ssh->state() == QProcess::NotRunning ? end() : StreamStep{};
    }
    const qint64 got = m_ssh->read(reinterpret_cast<char *>(to.data()), qint64(to.size()));
    if (got > 0)
        return {.bytes = std::size_t(got)};
    return m_ssh->state() == QProcess::NotRunning ? end() : StreamStep{};
}

/// False until the line that names it has come.
bool SshSource::takeEngine()
{
    while (m_engine.isEmpty() && m_ssh->canReadLine()) {
        const QByteArray line = m_ssh->readLine();
        if (const qsizetype at = line.indexOf(engineMark); at >= 0) {
            m_engine = line.mid(at + qsizetype(std::strlen(engineMark))).trimmed();
            takePermissions();
            m_origin.how = madeBy(m_engine, m_file.host);
        } else {
            m_before += line;
        }
    }
    return !m_engine.isEmpty();
}

/// The last words of the engine's line, where the shell there could tell them.
void SshSource::takePermissions()
{
    constexpr char words[] = ", mode ";
    const qsizetype at = m_engine.lastIndexOf(words);
    bool isNumber = false;
    const uint mode = at < 0 ? 0 : m_engine.mid(at + qsizetype(std::strlen(words))).toUInt(&isNumber, 8);
    if (isNumber && mode != 0)
        m_origin.permissions = mode & 0777;
    if (at >= 0)
        m_engine.truncate(at);
}

void SshSource::takeErrors()
{
    m_errors += m_ssh->readAllStandardError();
    if (m_errors.size() > mostErrors)
        m_errors.remove(0, m_errors.size() - mostErrors);
}

/// litecopy-cli reports there as JSON Lines, of which the summary comes last; sqlite3's script says that it is done.
void SshSource::takeFarReceipt()
{
    for (const QByteArray &line : m_errors.split('\n')) {
        m_isAllSent = m_isAllSent || line.trimmed() == endMark;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"type").toString() != u"summary")
            continue;
        const QJsonObject receipt = object.value(u"receipt").toObject();
        m_origin.proof = valueNamed<Proof>(receipt.value(u"proof").toString()).value_or(Proof::None);
        m_origin.unproved = receipt.value(u"unproved").toString();
        const QJsonArray warnings = receipt.value(u"warnings").toArray();
        for (const QJsonValueConstRef warning : warnings)
            m_origin.warnings << warning.toString();
        m_isAllSent = object.value(u"exitCode").toInt(-1) == 0;
        const QJsonObject error = object.value(u"error").toObject();
        if (!error.isEmpty())
            m_farError =
                failed(QStringLiteral("%1 %2").arg(error.value(u"title").toString(), error.value(u"advice").toString()),
                       endedCode(*m_ssh, {}));
    }
}

/// Of its ssh, when all that came was read.
StreamStep SshSource::end()
{
    takeErrors();
    takeFarReceipt();
    if (m_farError)
        return {.error = m_farError};
    const bool isDone = m_ssh->exitStatus() == QProcess::NormalExit && m_ssh->exitCode() == 0;
    if (isDone && m_isAllSent && !m_engine.isEmpty())
        return {.ended = true};
    // The exit code 0 alone doesn't say that the script sent all of the database: its last words do.
    if (isDone && !m_engine.isEmpty())
        return {.error = failed(sshWords(m_errors))};
    return {.error = failed(endedWords(*m_ssh, m_errors), endedCode(*m_ssh, m_errors))};
}

void SshSource::close() noexcept
{
    if (!m_ssh)
        return;
    endSsh(*m_ssh);
    m_ssh.reset();
}

} // namespace

bool RemoteFile::isUrl(const QByteArray &text)
{
    return text.startsWith(scheme);
}

std::optional<RemoteFile> RemoteFile::fromUrl(const QByteArray &url)
{
    QByteArray rest = url.mid(qsizetype(std::strlen(scheme)));
    const qsizetype slash = rest.indexOf('/');
    if (!isUrl(url) || slash < 0)
        return std::nullopt;
    RemoteFile file;
    file.path = QByteArray::fromPercentEncoding(rest.mid(slash));
    QByteArray machine = rest.first(slash);
    if (const qsizetype at = machine.lastIndexOf('@'); at >= 0) {
        file.user = QString::fromUtf8(QByteArray::fromPercentEncoding(machine.first(at)));
        machine.remove(0, at + 1);
    }
    // A colon of an IPv6 address is in brackets.
    const qsizetype bracket = machine.lastIndexOf(']');
    if (const qsizetype colon = machine.lastIndexOf(':'); colon > bracket) {
        const std::optional<int> port = portFrom(machine.mid(colon + 1));
        if (!port)
            return std::nullopt;
        file.port = *port;
        machine.truncate(colon);
    }
    if (machine.startsWith('[') && machine.endsWith(']'))
        machine = machine.mid(1, machine.size() - 2);
    file.host = QString::fromUtf8(machine);
    if (file.path.startsWith("/~/"))
        file.path.remove(0, 3);
    const bool isPath = !file.path.isEmpty() && !file.path.endsWith('/') && !file.path.contains('\0');
    if (!isPath || file.host.isEmpty() || file.host.startsWith(u'-') || file.user.startsWith(u'-'))
        return std::nullopt;
    return file;
}

QByteArray shellWord(const QByteArray &bytes)
{
    return '\'' + QByteArray(bytes).replace("'", "'\\''") + '\'';
}

QByteArray farCommand(const RemoteFile &file, std::chrono::milliseconds timeout)
{
    const QByteArray wait = QByteArray::number(qint64(timeout.count()));
    // sqlite3 opens a database in WAL mode without its log in a way that leaves it as it was: as the only program it
    // takes away again what it makes. The copy has no name any more while it is sent, so that even a kill leaves
    // nothing.
    // It would bound how long the copy that is sent may stand still, too, and here that may be paused.
    const bool isDefault = timeout == CopyRequest().timeout;
    const QByteArray script = QByteArray(isDefault ? "t=; " : "t=--timeout=${w}ms; ")
        + "m=$(stat -L -c %a -- \"$f\" 2>/dev/null || stat -L -f %Lp -- \"$f\" 2>/dev/null); "
          "if command -v litecopy-cli >/dev/null 2>&1; then "
          "echo \"litecopy-engine: $(litecopy-cli --version | cut -d\" \" -f1,2)"
          "${m:+, mode $m}\"; "
          "exec litecopy-cli copy --json --progress=never --check=none $t -- \"$f\" -; fi; "
        + sqliteVersion + requireFile + resolveLink + onlyRead
        + "t=$(mktemp -d \"${TMPDIR:-/tmp}/litecopy-XXXXXX\") || exit 73; p=; l=; "
          "clean() { test -z \"$l\" || kill $l; test -z \"$p\" || { kill $p; wait $p; }; "
          "rm -f -- \"$t/copy.db\" \"$t/copy.db-journal\"; rmdir -- \"$t\"; } 2>/dev/null; "
          "trap clean EXIT; trap \"exit 143\" HUP INT TERM PIPE; "
          "echo \"litecopy-engine: sqlite3 $v${m:+, mode $m}\"; "
          "cd \"$t\" || exit 73; exec 4<&0; "
          "sqlite3 $r -batch -bail -cmd \".timeout $w\" \"$f\" \"VACUUM INTO 'copy.db'\" </dev/null & p=$!; "
          // sqlite3 writes nothing yet, so that no write tells it that the connection broke.
          "{ read -r x && test \"$x\" = litecopy && { while read -r x; do :; done; kill $$; }; } "
          "<&4 >/dev/null 2>&1 & l=$!; "
          "wait $p; e=$?; p=; kill $l 2>/dev/null; l=; test $e = 0 || exit $e; "
          "exec 3<copy.db && cd / && clean && trap - EXIT && cat <&3 && echo litecopy-end >&2";
    return shellCommandFor(file, script, wait);
}

RemoteLook lookAtRemote(const RemoteFile &file, std::chrono::milliseconds timeout,
                        const std::function<bool()> &isUnwanted)
{
    QProcess ssh;
    ssh.setStandardInputFile(QProcess::nullDevice());
    startInOwnGroup(ssh);
    ssh.start(u"ssh"_qs, sshArguments(file, timeout, lookCommand(file)));
    if (!ssh.waitForStarted())
        return {notStarted(ssh), {}, 0, ErrorCode::RemoteFailed};
    QElapsedTimer waited;
    waited.start();
    const qint64 longest = timeout.count() + answerTime;
    while (!ssh.waitForFinished(longestWait) && ssh.state() != QProcess::NotRunning) {
        const bool isFlood = ssh.bytesAvailable() > mostBefore;
        if (!isFlood && !isUnwanted() && waited.elapsed() < longest)
            continue;
        endSsh(ssh);
        return {isFlood ? Words::tr("the shell there prints something of its own")
                        : Words::tr("it gave no answer in time"),
                {},
                0,
                ErrorCode::RemoteFailed};
    }
    const QByteArray errors = ssh.readAllStandardError().right(mostErrors);
    if (ssh.exitStatus() != QProcess::NormalExit || ssh.exitCode() != 0)
        return {endedWords(ssh, errors), {}, 0, endedCode(ssh, errors)};
    RemoteLook look;
    for (const QByteArray &line : ssh.readAllStandardOutput().split('\n')) {
        if (const qsizetype at = line.indexOf(engineMark); at >= 0)
            look.how = madeBy(line.mid(at + qsizetype(std::strlen(engineMark))).trimmed(), file.host);
        else if (line.startsWith(sizeMark))
            look.size = line.mid(qsizetype(std::strlen(sizeMark))).trimmed().toLongLong();
    }
    if (look.how.isEmpty()) {
        look.complaint = Words::tr("the shell there prints something of its own");
        look.code = ErrorCode::RemoteFailed;
    }
    return look;
}

std::shared_ptr<StreamSource> sshSource(const RemoteFile &file, std::chrono::milliseconds timeout)
{
    return std::make_shared<SshSource>(file, timeout);
}

} // namespace Litecopy
