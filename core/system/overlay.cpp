// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/overlay.h"

#include "system/filedescriptor.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <optional>
#include <span>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

/// What only the line of an overlay has.
constexpr char separator[] = " - overlay ";

struct Overlay
{
    fs::path root; ///< of the overlay: more than "/" where only a part of it is mounted
    fs::path mountPoint;
    std::vector<fs::path> layers;
};

/// What is mounted: all of /proc/self/mountinfo, or nothing where no overlay is.
QByteArray mounts()
{
    constexpr qsizetype step = 16384;
    const FileDescriptor file = openRegular("/proc/self/mountinfo");
    QByteArray text;
    for (bool isWhole = !file; !isWhole;) {
        const qsizetype done = text.size();
        text.resize(done + step);
        const auto [bytes, error] =
            file.read(std::as_writable_bytes(std::span(text.data() + done, std::size_t(step))), done);
        text.truncate(done + qsizetype(bytes));
        isWhole = error || qsizetype(bytes) < step;
    }
    return text.contains(separator) ? text : QByteArray();
}

/// mountinfo writes a space as "\040".
QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int character = text[i] == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain += isOctal ? char(character) : text[i];
        i += isOctal ? 3 : 0;
    }
    return plain;
}

void addLayers(const QByteArray &option, Overlay *overlay)
{
    for (const char *const key : {"upperdir=", "lowerdir=", "lowerdir+=", "datadir+="}) {
        if (!option.startsWith(key))
            continue;
        for (const QByteArray &folder : option.mid(qsizetype(qstrlen(key))).split(':')) {
            if (!folder.isEmpty())
                overlay->layers.emplace_back(folder.toStdString());
        }
    }
}

/// The overlay of a line in /proc/self/mountinfo; nothing where the line is of another file system. Fields (proc(5)):
/// number, parent, device, root, mount point, options, optional fields, "-", type, source, options.
std::optional<Overlay> overlayIn(const QByteArray &line)
{
    const qsizetype end = line.indexOf(separator);
    if (end < 0)
        return std::nullopt;
    const QByteArrayList fields = line.first(end).split(' ');
    const QByteArrayList ofFileSystem = line.mid(end + 3).split(' ');
    if (fields.size() < 5 || ofFileSystem.size() < 3)
        return std::nullopt;
    Overlay overlay{unescaped(fields[3]).toStdString(), unescaped(fields[4]).toStdString(), {}};
    for (const QByteArray &option : ofFileSystem[2].split(','))
        addLayers(unescaped(option), &overlay);
    return overlay;
}

/// `path`, moved from the folder `from` to `to`; nothing where it doesn't lie in `from`.
std::optional<fs::path> moved(const fs::path &path, const fs::path &from, const fs::path &to)
{
    const auto [end, rest] = std::mismatch(from.begin(), from.end(), path.begin(), path.end());
    // A trailing slash is an empty element.
    if (end != from.end() && !end->empty())
        return std::nullopt;
    fs::path result = to;
    for (auto element = rest; element != path.end(); ++element)
        result /= *element;
    return result;
}

/// The folders that a layer may be. A relative name was relative to a folder that is not known: as a rule one that the
/// mount point or the file lies in.
std::vector<fs::path> foldersOf(const fs::path &layer, const fs::path &mountPoint, const fs::path &file)
{
    if (layer.is_absolute())
        return {layer};
    std::vector<fs::path> folders;
    for (const fs::path &inside : {mountPoint, file}) {
        fs::path base;
        for (const fs::path &part : inside) {
            base /= part;
            folders.push_back((base / layer).lexically_normal());
        }
    }
    return folders;
}

/// The device differs, and so may the inode; size and time stamps are handed through.
bool isSameContent(const FileIdentity &one, const FileIdentity &other)
{
    return one.exists && other.exists && one.size == other.size && one.modified == other.modified
        && one.changed == other.changed;
}

/// Calls `visit` with each other name of the file, and whether the file itself lies in a layer.
template <typename Visit>
void visitOtherNames(const fs::path &file, const Visit &visit)
{
    const FileIdentity identity = identify(file);
    const auto tell = [&](const std::optional<fs::path> &name, bool isInLayer) {
        if (name && *name != file && isSameContent(identity, identify(*name)))
            visit(*name, isInLayer);
    };
    for (const QByteArray &line : mounts().split('\n')) {
        const std::optional<Overlay> overlay = overlayIn(line);
        if (!overlay)
            continue;
        for (const fs::path &layer : overlay->layers) {
            for (const fs::path &folder : foldersOf(layer, overlay->mountPoint, file)) {
                const fs::path shown = folder / overlay->root.relative_path();
                tell(moved(file, overlay->mountPoint, shown), false);
                tell(moved(file, shown, overlay->mountPoint), true);
            }
        }
    }
}

} // namespace

std::vector<fs::path> namesAcrossOverlays(const fs::path &file)
{
    std::vector<fs::path> names;
    visitOtherNames(file, [&](const fs::path &name, bool) {
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    });
    return names;
}

bool isInLayerOfOverlay(const fs::path &file)
{
    bool is = false;
    visitOtherNames(file, [&](const fs::path &, bool isInLayer) { is |= isInLayer; });
    return is;
}

bool isUsedAcrossOverlay(const fs::path &database)
{
    return std::ranges::any_of(namesAcrossOverlays(database), [&](const fs::path &name) {
        const auto lacks = [&](const char *suffix) {
            return identify(beside(name, suffix)).size > 0 && identify(beside(database, suffix)).size == 0;
        };
        return heldLocks(name).any() || lacks("-wal") || lacks("-journal");
    });
}

} // namespace Litecopy
