// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace Litecopy::Test {

[[nodiscard]] inline QByteArray manualPage()
{
    return readFile(LITECOPY_SOURCE_DIR "/resources/man/litecopy-cli.1.scd");
}

/// From its heading to the next one; empty where there is none.
[[nodiscard]] inline QByteArray manualSection(const QByteArray &heading)
{
    const QByteArray page = manualPage();
    const qsizetype begin = page.indexOf("\n# " + heading + '\n');
    return begin < 0 ? QByteArray() : page.sliced(begin, page.indexOf("\n# ", begin + 3) - begin);
}

/// The examples of the manual page whose command begins with these words, as arguments of `litecopy-cli`.
[[nodiscard]] inline QList<QByteArrayList> manualExamples(const QByteArray &words)
{
    const QByteArray program = "litecopy-cli ";
    QList<QByteArrayList> commands;
    for (QByteArray line : manualSection("EXAMPLES").split('\n')) {
        line = line.trimmed();
        if (line.endsWith("++"))
            line.chop(2);
        if (line.startsWith(program + words))
            commands += line.sliced(program.size()).split(' ');
    }
    return commands;
}

/// What is written in the manner of keys there, as _size_.
[[nodiscard]] inline QSet<QString> manualKeys(const QByteArray &heading)
{
    static const QRegularExpression key(QStringLiteral("(?<![a-zA-Z])_([a-zA-Z]+)_(?![a-zA-Z])"));
    QSet<QString> keys;
    const QString section = QString::fromUtf8(manualSection(heading));
    for (auto matches = key.globalMatch(section); matches.hasNext();)
        keys += matches.next().captured(1);
    for (auto matches = QRegularExpression(QStringLiteral("\\*([a-zA-Z]+)\\*")).globalMatch(section);
         matches.hasNext();)
        keys += matches.next().captured(1);
    return keys;
}

/// Of the object and all that is in it.
inline void collectKeys(const QJsonValue &value, QSet<QString> &keys)
{
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        keys += member.key();
        collectKeys(member.value(), keys);
    }
    for (const QJsonValue &element : value.toArray())
        collectKeys(element, keys);
}

/// Those that the manual doesn't name there; empty as it should be.
[[nodiscard]] inline QString keysWithoutWords(const QJsonObject &object, const QByteArray &heading)
{
    QSet<QString> keys;
    collectKeys(object, keys);
    return QStringList((keys - manualKeys(heading)).values()).join(u' ');
}

} // namespace Litecopy::Test
