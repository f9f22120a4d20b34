// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedule.h"

#include "words.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

constexpr int longestName = 64;
constexpr char mark[] = "# Made by Litecopy";

bool isPlain(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
}

bool isControl(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
}

/// How many bytes from the first on make one character of UTF-8; 0 where they make none.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

QByteArray hexEscape(char byte)
{
    return "\\x" + QByteArray(1, byte).toHex();
}

/// In double quotes, with systemd's escapes. systemd expands '%' in every word, and '$' in all but the program.
QByteArray quoted(QByteArrayView word, bool expandsVariables)
{
    QByteArray result = "\"";
    while (!word.isEmpty()) {
        const char first = word.front();
        const qsizetype length = characterLength(word);
        if (length == 0 || isControl(first))
            result += hexEscape(first);
        else if (first == '"' || first == '\\')
            result += QByteArray("\\") + first;
        else if (first == '%' || (first == '$' && expandsVariables))
            result += QByteArray(2, first);
        else
            result += word.first(length).toByteArray();
        word = word.sliced(std::max<qsizetype>(length, 1));
    }
    return result + '"';
}

/// systemd takes such a value as it stands, up to white space at its end, and a line that is no UTF-8 not at all.
bool canStandAlone(const QByteArray &path)
{
    return path.isValidUtf8() && std::ranges::none_of(path, isControl);
}

QByteArray pathValue(const QByteArray &path)
{
    QByteArray value = path;
    value.replace('%', "%%");
    // A backslash at the end would join this line with the next one.
    if (value.endsWith(' ') || value.endsWith('\\'))
        value += '/';
    return value;
}

/// ConditionPathExists= takes no escapes, but the words of ExecCondition= do.
QByteArray condition(const char *key, const QByteArray &path, const QByteArrayList &test)
{
    if (canStandAlone(path))
        return QByteArray(key) + '=' + pathValue(path) + '\n';
    QByteArray line = "ExecCondition=";
    for (const QByteArray &word : test)
        line += word + ' ';
    return line + quoted(path, true) + '\n';
}

/// RequiresMountsFor= knows quotes, but no escapes.
QByteArray mountRequirement(const QByteArray &path)
{
    if (!canStandAlone(path) || path.contains('\\') || (path.contains('"') && path.contains('\'')))
        return {};
    const char quote = path.contains('"') ? '\'' : '"';
    QByteArray value = path;
    value.replace('%', "%%");
    return QByteArray("RequiresMountsFor=") + quote + value + quote + '\n';
}

/// As systemd-escape(1) names the unit of a mount point; empty where the name would be too long.
QByteArray mountUnit(const fs::path &mount)
{
    constexpr qsizetype longestUnit = 255;
    QByteArray name = QByteArray::fromStdString(mount.native());
    while (name.startsWith('/'))
        name.remove(0, 1);
    QByteArray escapedName;
    for (const char character : std::as_const(name)) {
        const bool isFirstDot = character == '.' && escapedName.isEmpty();
        if (character == '/')
            escapedName += '-';
        else if ((isPlain(character) || character == ':' || character == '_' || character == '.') && !isFirstDot)
            escapedName += character;
        else
            escapedName += hexEscape(character);
    }
    escapedName += ".mount";
    return name.isEmpty() || escapedName.size() > longestUnit ? QByteArray() : escapedName;
}

QByteArray head()
{
    return QByteArray(mark) + " (litecopy-cli schedule), which replaces and removes this file as a whole.\n";
}

/// A line of text with nothing in it that systemd reads.
QByteArray description(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (!character.isPrint() || character == u'\\')
            character = u'?';
    }
    return "Description=" + line.toUtf8().replace('%', "%%") + '\n';
}

bool isWhite(char character)
{
    return std::strchr(" \t\n\r", character) != nullptr && character != 0;
}

/// What stands behind a backslash: the byte it means, and how many bytes it is written in.
std::optional<std::pair<char, qsizetype>> escaped(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    constexpr char names[] = "abfnrtv\\\"'s";
    constexpr char bytes[] = "\a\b\f\n\r\t\v\\\"' ";
    if (const char *found = std::strchr(names, text.front()); found && *found)
        return std::pair{bytes[found - names], qsizetype(1)};
    if (text.front() == 'x' && text.size() >= 3) {
        bool isNumber = false;
        const int byte = text.sliced(1, 2).toByteArray().toInt(&isNumber, 16);
        if (isNumber && byte != 0)
            return std::pair{char(byte), qsizetype(3)};
    }
    return {};
}

/// The values of the lines `key=` that aren't empty.
QByteArrayList valuesOf(const QByteArray &text, const QByteArray &key)
{
    QByteArrayList values;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && line.first(equals).trimmed() == key && !line.sliced(equals + 1).trimmed().isEmpty())
            values += line.sliced(equals + 1).trimmed();
    }
    return values;
}

QByteArray valueOf(const QByteArray &text, const QByteArray &key)
{
    return valuesOf(text, key).value(0);
}

/// What `pathValue()` made of a path without a slash at its end.
QByteArray pathIn(QByteArray value)
{
    if (value.size() > 1 && value.endsWith('/'))
        value.chop(1);
    return value.replace("%%", "%");
}

} // namespace

bool isScheduleName(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return !bytes.isEmpty() && bytes.size() <= longestName && isPlain(bytes.front())
        && std::ranges::all_of(bytes, [](char c) { return isPlain(c) || c == '-' || c == '_' || c == '.'; });
}

QString scheduleNameFor(const fs::path &source)
{
    QByteArray name;
    const fs::path stem = source.stem();
    for (const char character : stem.native()) {
        if (isPlain(character))
            name += character;
        else if (!name.isEmpty() && !name.endsWith('-'))
            name += '-';
    }
    name.truncate(longestName);
    while (name.endsWith('-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("database") : QString::fromLatin1(name);
}

QString serviceName(const Schedule &schedule)
{
    return QStringLiteral("litecopy-%1.service").arg(schedule.name);
}

QString timerName(const Schedule &schedule)
{
    return QStringLiteral("litecopy-%1.timer").arg(schedule.name);
}

/// No name of a schedule has a colon, so this is none's service.
QString returnName(const Schedule &schedule)
{
    return QStringLiteral("litecopy-%1:back.service").arg(schedule.name);
}

QString programObjection(const QByteArray &program)
{
    if (!program.startsWith('/'))
        return Words::tr("It is not known where this program lies.");
    // systemd: "Executable name contains special characters".
    const bool isOdd = std::ranges::any_of(program, [](char c) { return isControl(c) || std::strchr("\"'\\", c); });
    return isOdd ? Words::tr("systemd starts no program with quotes, backslashes or control characters in its path.")
                 : QString();
}

QByteArray unitWord(const QByteArray &word)
{
    return quoted(word, true);
}

std::optional<QByteArrayList> unitWords(const QByteArray &line)
{
    QByteArrayList words;
    qsizetype at = 0;
    while (true) {
        while (at < line.size() && isWhite(line[at]))
            ++at;
        if (at == line.size())
            return words;
        QByteArray word;
        char quote = 0;
        for (; at < line.size() && (quote != 0 || !isWhite(line[at])); ++at) {
            const char character = line[at];
            if (character == '\\') {
                const auto meant = escaped(QByteArrayView(line).sliced(at + 1));
                if (!meant)
                    return {};
                word += meant->first;
                at += meant->second;
            } else if (quote != 0 ? character == quote : character == '"' || character == '\'') {
                quote = quote != 0 ? 0 : character;
            } else {
                word += character;
            }
        }
        if (quote != 0)
            return {};
        // Specifiers and variables are looked for in what is left without its quotes.
        word.replace("%%", "%");
        if (!words.isEmpty())
            word.replace("$$", "$");
        words += word;
    }
}

QByteArray serviceText(const Schedule &schedule)
{
    QByteArray conditions;
    QByteArray commands;
    const auto add = [&](const char *key, const fs::path &path, const QByteArrayList &test) {
        const QByteArray line = condition(key, QByteArray::fromStdString(path.native()), test);
        QByteArray &place = line.startsWith("ExecCondition") ? commands : conditions;
        if (!place.contains('\n' + line) && !place.startsWith(line))
            place += line;
    };
    for (const fs::path &folder : schedule.folders)
        add("ConditionPathExists", folder, {"test", "-d"});
    for (const fs::path &mount : schedule.mounts)
        add("ConditionPathIsMountPoint", mount, {"mountpoint", "-q"});
    for (const fs::path &folder : schedule.folders) {
        const QByteArray line = mountRequirement(QByteArray::fromStdString(folder.native()));
        if (!conditions.contains('\n' + line))
            conditions += line;
    }

    const QByteArray program = quoted(schedule.command.value(0), false);
    QByteArray start = program;
    for (const QByteArray &word : schedule.command.mid(1))
        start += ' ' + unitWord(word);
    return head() + "[Unit]\n" + description(Words::tr("Litecopy, by the clock: %1").arg(schedule.name))
        + "Documentation=man:litecopy-cli(1)\n" + conditions + "\n[Service]\nType=oneshot\n"
        + commands
        // Then what --then started tells its failure by a code that no copy ends with.
        + "Environment=LITECOPY_SCHEDULE=" + schedule.name.toLatin1() + "\nExecStart=" + start
        + '\n'
        // Runs however the command ended, and tells where it failed.
        + "ExecStopPost=-" + program + " schedule ended " + schedule.name.toLatin1()
        + '\n'
        // Busy is no failure: it is tried again.
        + "SuccessExitStatus=75\nNice=10\nIOSchedulingClass=idle\n";
}

QByteArray timerText(const Schedule &schedule)
{
    QByteArray text = head() + "[Unit]\n"
        + description(Words::tr("Litecopy, by the clock: when to start %1").arg(schedule.name))
        + "Documentation=man:litecopy-cli(1)\n\n[Timer]\nOnCalendar=" + schedule.calendar.toUtf8().replace('%', "%%")
        + "\nPersistent=" + (schedule.catchUp ? "true" : "false")
        + "\nRandomizedDelaySec=" + QByteArray::number(qint64(schedule.delay.count())) + '\n';
    // A minute by default, which would be a delay where none is wanted.
    if (schedule.delay.count() == 0)
        text += "AccuracySec=1s\n";
    return text + "\n[Install]\nWantedBy=timers.target\n";
}

bool makesUp(const Schedule &schedule)
{
    return schedule.catchUp
        && std::ranges::any_of(schedule.mounts, [](const fs::path &mount) { return !mountUnit(mount).isEmpty(); });
}

QByteArray returnText(const Schedule &schedule)
{
    if (!makesUp(schedule))
        return {};
    QByteArray text = head() + "[Unit]\n"
        + description(Words::tr("Litecopy, by the clock: what %1 missed while its drive was away").arg(schedule.name))
        + "Documentation=man:litecopy-cli(1)\n\n[Service]\nType=oneshot\nExecStart="
        + quoted(schedule.command.value(0), false) + " schedule missed " + schedule.name.toLatin1() + "\n\n[Install]\n";
    for (const fs::path &mount : schedule.mounts) {
        if (const QByteArray unit = mountUnit(mount); !unit.isEmpty())
            text += "WantedBy=" + unit + '\n';
    }
    return text;
}

bool isMadeByLitecopy(const QByteArray &text)
{
    return text.startsWith(mark);
}

std::optional<Schedule> readSchedule(const QString &name, const QByteArray &service, const QByteArray &timer)
{
    const auto command = unitWords(valueOf(service, "ExecStart"));
    Schedule schedule;
    schedule.name = name;
    schedule.calendar = QString::fromUtf8(valueOf(timer, "OnCalendar").replace("%%", "%"));
    schedule.catchUp = valueOf(timer, "Persistent") == "true";
    schedule.delay = std::chrono::seconds(valueOf(timer, "RandomizedDelaySec").toInt());
    if (!command || command->isEmpty() || schedule.calendar.isEmpty())
        return {};
    schedule.command = *command;
    const auto addTo = [](std::vector<fs::path> &paths, const QByteArray &path) {
        const fs::path named(path.toStdString());
        if (named.is_absolute() && !std::ranges::count(paths, named))
            paths.push_back(named);
    };
    for (const QByteArray &value : valuesOf(service, "ConditionPathExists"))
        addTo(schedule.folders, pathIn(value));
    for (const QByteArray &value : valuesOf(service, "ConditionPathIsMountPoint"))
        addTo(schedule.mounts, pathIn(value));
    for (const QByteArray &value : valuesOf(service, "ExecCondition")) {
        const QByteArrayList words = unitWords(value).value_or(QByteArrayList());
        if (words.mid(0, 2) == QByteArrayList{"test", "-d"})
            addTo(schedule.folders, words.value(2));
        else if (words.mid(0, 2) == QByteArrayList{"mountpoint", "-q"})
            addTo(schedule.mounts, words.value(2));
    }
    return schedule;
}

} // namespace Litecopy
