// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "columns.h"
#include "words.h"

#include <QCommandLineOption>
#include <QHash>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr char16_t firstStandIn = 0xdc80;
constexpr char16_t lastStandIn = 0xdcff;

/// The number of bytes at the beginning that make one character of UTF-8; 0 where they make none.
int characterLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const int length = lead < 0x80     ? 1
        : lead >= 0xc2 && lead <= 0xdf ? 2
        : (lead & 0xf0) == 0xe0        ? 3
        : lead >= 0xf0 && lead <= 0xf4 ? 4
                                       : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    // Qt tells overlong forms and surrogates.
    return bytes.first(length).isValidUtf8() ? length : 0;
}

constexpr int optionColumn = 28;
constexpr int narrowest = 60;
constexpr int widest = 100;

/// What may not be parted from what is before it.
bool isClosing(QChar character)
{
    return u"、。，．：；！？）」』】〉》”’ー…％"_qs.contains(character);
}

/// The pieces of a word that a line may end behind: Chinese and Japanese are written without blanks.
QStringList pieces(const QString &word)
{
    QStringList result;
    QString piece;
    for (qsizetype i = 0; i < word.size(); ++i) {
        piece += word.at(i);
        const bool isWide = columnsOf(QString(word.at(i))) == 2;
        const bool isBeforeWide = i + 1 < word.size() && columnsOf(QString(word.at(i + 1))) == 2;
        const bool isOpening = u"（「『【〈《“‘"_qs.contains(word.at(i));
        if ((isWide || isBeforeWide) && !isOpening && i + 1 < word.size() && !isClosing(word.at(i + 1))) {
            result += piece;
            piece.clear();
        }
    }
    return result << piece;
}

/// Words broken into lines, the further ones set in by `indent`; the first one begins at column `column`.
QString wrapped(const QString &text, qsizetype column, qsizetype indent, qsizetype width)
{
    QString result;
    for (const QString &word : text.split(u' ')) {
        bool isFirst = true;
        for (const QString &piece : pieces(word)) {
            const qsizetype blank = isFirst && !result.isEmpty() ? 1 : 0;
            if (column > indent && column + blank + columnsOf(piece) > width) {
                result += u'\n' + QString(indent, u' ');
                column = indent;
            } else if (blank != 0) {
                result += u' ';
                ++column;
            }
            result += piece;
            column += columnsOf(piece);
            isFirst = false;
        }
    }
    return result;
}

QString optionHelp(const OptionText &option, int width)
{
    QStringList names;
    for (const QString &name : option.names)
        names.prepend((name.size() == 1 ? u"-"_qs : u"--"_qs) + name);
    QString head = (names.size() == 1 ? u"      "_qs : u"  "_qs) + names.join(u", "_qs);
    if (!option.value.isEmpty())
        head += u'=' + option.value;
    if (columnsOf(head) + 2 > optionColumn)
        head += u'\n' + QString(optionColumn, u' ');
    else
        head = padded(head, optionColumn);
    return head + wrapped(option.description, optionColumn, optionColumn, width) + u'\n';
}

/// Qt says it in English, whatever the language.
QString errorText(const QCommandLineParser &parser)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return Words::tr("Unknown option '%1'.").arg(unknown.first());
    const QString text = parser.errorText();
    const QString name = text.section(u'\'', 1, -2);
    if (text.startsWith(u"Missing value"))
        return Words::tr("Missing value after '%1'.").arg(name);
    return text.startsWith(u"Unexpected value") ? Words::tr("Unexpected value after '%1'.").arg(name) : text;
}

} // namespace

QString textFromArgument(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const int length = characterLength(rest);
        if (length > 0)
            text += QString::fromUtf8(rest.first(length));
        else
            text += QChar(char16_t(0xdc00 + static_cast<unsigned char>(rest.front())));
        rest = rest.sliced(length > 0 ? length : 1);
    }
    return text;
}

QByteArray argumentFromText(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            bytes += QStringView(text).sliced(i++, 2).toUtf8();
        else if (character.unicode() >= firstStandIn && character.unicode() <= lastStandIn)
            bytes += static_cast<char>(character.unicode() - 0xdc00);
        else
            bytes += QStringView(text).sliced(i, 1).toUtf8();
    }
    return bytes;
}

std::filesystem::path pathFromArgument(const QString &text)
{
    return argumentFromText(text).toStdString();
}

CommandLine::CommandLine(const CommandText &text, const QStringList &arguments)
{
    for (const OptionGroup &group : text.groups) {
        for (const OptionText &option : group.options) {
            m_parser.addOption(QCommandLineOption(option.names, option.description, option.value));
            m_options.push_back(option);
        }
    }
    // The parser takes the first for the program's name.
    if (!m_parser.parse(QStringList(QString()) + arguments))
        m_error = errorText(m_parser);
}

bool CommandLine::isSet(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

QString CommandLine::value(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option));
}

QStringList CommandLine::values(const char *option) const
{
    return m_parser.values(QString::fromLatin1(option));
}

std::vector<std::pair<QString, QString>> CommandLine::given() const
{
    std::vector<std::pair<QString, QString>> result;
    QHash<QString, int> seen;
    for (const QString &name : m_parser.optionNames()) {
        const auto option =
            std::ranges::find_if(m_options, [&name](const OptionText &each) { return each.names.contains(name); });
        if (option == m_options.end())
            continue;
        const QString &longName = option->names.first();
        const QString value =
            option->value.isEmpty() ? QString() : m_parser.values(longName).value(seen[longName]++, u""_qs);
        result.emplace_back(longName, value);
    }
    return result;
}

QString helpText(const CommandText &text, int width)
{
    width = std::clamp(width, narrowest, widest);
    QString help = wrapped(text.summary, 0, 0, width) + u"\n\n"_qs;
    if (!text.examples.empty()) {
        help += Words::tr("Examples:") + u'\n';
        for (const auto &[command, effect] : text.examples)
            help += u"  "_qs + command + u"\n      "_qs + wrapped(effect, 6, 6, width) + u'\n';
        help += u'\n';
    }
    help += Words::tr("Usage: %1").arg(u"litecopy-cli "_qs + text.synopsis) + u'\n';
    for (const OptionGroup &group : text.groups) {
        help += u'\n' + group.title + u'\n';
        for (const OptionText &option : group.options)
            help += optionHelp(option, width);
    }
    if (!text.ending.isEmpty())
        help += u'\n' + wrapped(text.ending, 0, 0, width) + u'\n';
    return help;
}

} // namespace Litecopy
