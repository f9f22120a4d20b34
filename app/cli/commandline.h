// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <utility>
#include <vector>

namespace Litecopy {

/// An argument's bytes as text that can be turned back into the same bytes: a byte that is no UTF-8 becomes a lone low
/// surrogate (U+DC80 to U+DCFF). Qt's option parser passes such text on unchanged, so file names survive it.
[[nodiscard]] QString textFromArgument(const QByteArray &bytes);
[[nodiscard]] QByteArray argumentFromText(const QString &text);
[[nodiscard]] std::filesystem::path pathFromArgument(const QString &text);

/// One option as the help shows it.
struct OptionText
{
    QStringList names; ///< without dashes, the long one first
    QString value; ///< what stands for its value; empty for a switch
    QString description;
};

struct OptionGroup
{
    QString title;
    std::vector<OptionText> options;
};

/// A command in words: what its help is made from, and what its arguments are read by.
struct CommandText
{
    QString synopsis; ///< without the program's name: "copy [OPTION...] SOURCE DESTINATION"
    QString summary;
    std::vector<std::pair<QString, QString>> examples; ///< a command line, and what it does
    std::vector<OptionGroup> groups;
    QString ending; ///< below the options; may be empty
};

/// The arguments of a command, read by `QCommandLineParser`. Text comes from `textFromArgument()`.
class CommandLine
{
public:
    /// `arguments` without program and command. Where they are wrong, `error()` says why.
    CommandLine(const CommandText &text, const QStringList &arguments);

    [[nodiscard]] const QString &error() const noexcept { return m_error; }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const char *option) const;
    [[nodiscard]] QString value(const char *option) const;
    /// Of an option that may be given several times.
    [[nodiscard]] QStringList values(const char *option) const;
    /// Every option that is there, in order, by its long name and with its value; the value of a switch is null.
    [[nodiscard]] std::vector<std::pair<QString, QString>> given() const;

private:
    QCommandLineParser m_parser;
    std::vector<OptionText> m_options;
    QString m_error;
};

/// Examples first, then the options by group, wrapped to `width` columns.
[[nodiscard]] QString helpText(const CommandText &text, int width);

} // namespace Litecopy
