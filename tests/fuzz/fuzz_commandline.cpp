// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Arguments of any bytes through the command line, and paths of any bytes into the JSON it prints.
//
// Input: the arguments of `copy`, each ended by a NUL.

#include "command.h"
#include "commandline.h"
#include "copyoptions.h"
#include "fuzz/seeds.h"

#include <QJsonDocument>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

void requireReadable(const QJsonObject &object)
{
    const QByteArray line = jsonLine(object);
    require(!line.contains('\n'));
    QJsonParseError error{};
    require(QJsonDocument::fromJson(line, &error).object() == object && error.error == QJsonParseError::NoError);
}

void requirePathIsKept(const QByteArray &bytes)
{
    QJsonObject object;
    insertPath(object, u"path"_qs, bytes.toStdString());
    requireReadable(object);
    const QString encoded = object[u"pathBase64"].toString();
    const QByteArray read =
        encoded.isEmpty() ? object[u"path"].toString().toUtf8() : QByteArray::fromBase64(encoded.toLatin1());
    require(read == bytes);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    writeSeedsWhereAsked(*argumentCount, *arguments, [] {
        QByteArrayList seeds{QByteArray("a.db\0b.db", 9), QByteArray("--\0-a\0b", 7), QByteArray("\xff\0caf\xe9", 6)};
        for (const OptionGroup &group : copyCommandText().groups) {
            for (const OptionText &option : group.options) {
                for (const char *value : {"", "1.5s", "wal", "0", "full"})
                    seeds << "a\0b\0--" + option.names.first().toUtf8() + (*value ? "=" : "") + value;
            }
        }
        return seeds;
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QStringList arguments;
    for (const QByteArray &argument : bytes.split('\0')) {
        const QString text = textFromArgument(argument);
        require(argumentFromText(text) == argument);
        requirePathIsKept(argument);
        if (const auto duration = durationFromText(text, std::chrono::milliseconds(1)))
            require(duration->count() >= 0);
        arguments << text;
    }
    const CopyOptions options = readCopyOptions(arguments);
    if (options.error.isEmpty() && !options.help) {
        require(!options.request.source.empty());
        require(options.request.timeout.count() >= 0 && options.request.pagesPerStep >= 0
                && options.request.retries >= 0);
    }
    Error error;
    error.code = ErrorCode::IoError;
    error.path = options.request.source;
    error.sqliteText = arguments.first();
    requireReadable(errorObject(error));
    return 0;
}
