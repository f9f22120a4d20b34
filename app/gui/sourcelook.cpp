// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sourcelook.h"

#include "addresses.h"
#include "packedforms.h"
#include "sshsource.h"
#include "words.h"

#include <QByteArray>

#include <algorithm>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto lookTime = 10s; // to connect to another machine

QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

SourceLook lookAtRemoteSource(const RemoteFile &file, const std::shared_ptr<std::atomic_bool> &isUnwanted)
{
    SourceLook look;
    look.kind = SourceLook::Kind::Remote;
    const RemoteLook seen = lookAtRemote(file, lookTime, [&isUnwanted] { return isUnwanted->load(); });
    look.how = seen.how;
    look.remoteSize = seen.size;
    if (!seen.complaint.isEmpty()) {
        look.objection.title = Words::tr("No copy can come from “%1”: %2.").arg(file.host, seen.complaint);
        look.objection.advice = Words::tr("Copy asks that machine once more.");
    }
    return look;
}

} // namespace

bool isUrl(const std::filesystem::path &path)
{
    return !schemeOf(bytesOf(path)).isEmpty();
}

bool isRemote(const std::filesystem::path &source)
{
    return RemoteFile::fromUrl(bytesOf(source)).has_value();
}

bool isUndecided(const std::filesystem::path &source)
{
    return packedFormOf(source) || (isUrl(source) && !isRemote(source));
}

SourceLook lookAtChosen(const std::filesystem::path &source, const std::shared_ptr<std::atomic_bool> &isUnwanted)
{
    SourceLook look;
    std::error_code ignored;
    if (isUrl(source) && !std::filesystem::exists(source, ignored)) {
        if (const auto remote = RemoteFile::fromUrl(bytesOf(source)))
            return lookAtRemoteSource(*remote, isUnwanted);
        look.kind = SourceLook::Kind::Refused;
        look.objection = objectionToSource(bytesOf(source));
        return look;
    }
    if (const auto form = packedFormIn(source)) {
        look.kind = SourceLook::Kind::Packed;
        look.form = QString::fromLatin1(form->name());
        look.state.path = source;
        look.state.file = identify(source);
        return look;
    }
    look.state = lookAtSourceAndUsers(source);
    // An encrypted one is copied as it is.
    if (look.state.error && !look.state.encrypted)
        look.objection = describe(look.state.error);
    return look;
}

ErrorText objectionToDestination(const std::filesystem::path &url)
{
    const QByteArray bytes = bytesOf(url);
    const QByteArray scheme = schemeOf(bytes);
    ErrorText text;
    text.title = Words::tr("No copy is written to “%1://”.").arg(QString::fromLatin1(scheme));
    if (scheme == "ssh" || scheme == "sftp" || scheme == "scp" || scheme == "fish")
        text.advice =
            Words::tr("Start the copy on that machine, with From on this one; or send it there in a terminal: "
                      "litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION");
    else
        text.advice = Words::tr("Open it in your file manager, which mounts it, and choose a folder there.");
    return text;
}

std::shared_ptr<StreamSource> inputFrom(const std::filesystem::path &source, SourceLook::Kind kind,
                                        std::chrono::milliseconds timeout)
{
    if (kind == SourceLook::Kind::Packed)
        return unpackedWherePacked(fileBytes(source));
    if (kind != SourceLook::Kind::Remote)
        return nullptr;
    const auto file = RemoteFile::fromUrl(bytesOf(source));
    return file ? sshSource(*file, timeout) : nullptr;
}

} // namespace Litecopy
