// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What the window takes by drop, clipboard and keys: URLs, text that may be one, file names of any bytes.

#include "fuzz/seeds.h"
#include "paths.h"

#include <algorithm>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// A path comes back from its URL byte for byte, also as it goes through a drag or the settings.
void requireRoundTrip(const std::filesystem::path &path)
{
    if (!path.is_absolute() || path.native().starts_with("//"))
        return;
    const QUrl url = urlFromPath(path);
    require(url.isLocalFile());
    require(pathFromUrl(url) == path);
    require(pathFromUrl(QUrl::fromEncoded(url.toEncoded())) == path);
}

PathKind anyKind(const std::filesystem::path &path)
{
    return PathKind(std::hash<std::string>()(path.native()) % 3);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    writeSeedsWhereAsked(*argumentCount, *arguments, [] {
        return QByteArrayList{"/a/b.db",
                              "  ~/b.db\n",
                              "file:///a/b%20c.db",
                              "file://localhost/a/50%25.db",
                              "file://elsewhere/a.db",
                              "file:b.db",
                              "FILE:/a/%FF%fe%80.db",
                              "file:///a.db\nfile:///a.db-wal\nfile:///a.db-shm",
                              "https://example.org/a.db",
                              "/a/\xff\xfe.db",
                              "file:///a%00b.db",
                              "file:///a.db?mode=memory&cache=shared#x"};
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    requireRoundTrip(pathFromText(QString::fromUtf8(bytes)));
    QList<QUrl> urls;
    for (const QByteArray &line : bytes.split('\n')) {
        urls << QUrl::fromEncoded(line) << QUrl(QString::fromUtf8(line));
        requireRoundTrip(pathFromUrl(urls.last()));
        if (!line.contains('\0'))
            requireRoundTrip("/" + line.toStdString());
    }
    for (const DropZone zone : {DropZone::Anywhere, DropZone::Destination}) {
        const DropDecision decision = decideDrop(urls, zone, anyKind);
        require((decision.action == DropDecision::Action::Refuse) == decision.path.empty());
        require(zone == DropZone::Destination || decision.action == DropDecision::Action::Refuse
                || decision.action == DropDecision::Action::SetSource);
    }
    const std::string name = bytes.toStdString().substr(0, 300);
    if (!name.empty() && name.find_first_of(std::string("/\0", 2)) == std::string::npos) {
        const auto copy =
            suggestedCopy("/f/" + name, "/g", QDateTime({2026, 11, 21}, {14, 5}), [](const auto &) { return false; });
        require(copy.parent_path() == "/g" && copy.filename().native().size() <= 255);
    }
    return 0;
}
