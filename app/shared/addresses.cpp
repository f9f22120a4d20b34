// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"

#include "words.h"

#include <algorithm>
#include <system_error>

namespace Litecopy {

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

QString mountAdvice()
{
    return Words::tr("Open it in your file manager, which mounts it, and choose the file there; copy it while no other "
                     "machine writes to it.");
}

} // namespace

QByteArray schemeOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf("://");
    if (end < 2) // a letter alone is a drive, on other systems
        return {};
    const QByteArray scheme = text.first(end).toLower();
    const bool isScheme = std::ranges::all_of(scheme, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    return isScheme ? scheme : QByteArray();
}

ErrorText objectionToSource(const QByteArray &url)
{
    const QByteArray scheme = schemeOf(url);
    ErrorText text;
    if (scheme == "ssh") {
        text.title = Words::tr("This address is not complete.");
        text.advice = Words::tr("It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port "
                                "behind it.");
        return text;
    }
    text.title = Words::tr("Nothing can be copied from “%1://”.").arg(QString::fromLatin1(scheme));
    if (scheme == "sftp" || scheme == "scp" || scheme == "fish") {
        const qsizetype end = url.indexOf("://");
        text.advice = Words::tr("Where you can log in by ssh, type %1: the copy is made there, and fetched.")
                          .arg(displayPath(("ssh" + url.sliced(end)).toStdString()));
    } else if (scheme == "smb" || scheme == "nfs" || scheme == "dav" || scheme == "davs" || scheme == "afp"
               || scheme == "ftp") {
        text.advice = mountAdvice();
    } else {
        text.advice = Words::tr("Choose a file here, or a database on another machine by ssh://host/folder/name.db.");
    }
    return text;
}

bool isAddress(const std::filesystem::path &name)
{
    std::error_code ignored;
    return !schemeOf(bytesOf(name)).isEmpty() && !std::filesystem::exists(name, ignored);
}

QString addressObjection(const std::filesystem::path &name)
{
    if (!isAddress(name))
        return {};
    const QByteArray scheme = schemeOf(bytesOf(name));
    const QString shown = displayPath(name);
    if (scheme == "file")
        return Words::tr("“%1” is a URI, and a file name is needed: leave out “file://”.").arg(shown);
    if (scheme == "ssh")
        return Words::tr("“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE").arg(shown);
    return Words::tr("“%1” is an address, and a file here is needed. %2")
        .arg(shown, objectionToSource(bytesOf(name)).advice);
}

} // namespace Litecopy
