// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/portalmount.h"

#include "support/filesystems.h"

#include <sys/mount.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <stdexcept>

namespace Litecopy::Test {

namespace fs = std::filesystem;

QString PortalMount::problemHere()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        return QStringLiteral("nothing can be mounted here");
    fs::create_directories("/run/user");
    if (::mount("tmpfs", "/run/user", "tmpfs", 0, "mode=755") != 0)
        return QStringLiteral("nothing can be mounted on /run/user");
    const PortalMount portal;
    return portal.problem();
}

PortalMount::PortalMount()
    : m_at("/run/user/" + std::to_string(::geteuid()) + "/doc")
{
    fs::create_directories(m_at);
    m_problem = runSystemProgram(QStringLiteral("bindfs"),
                                 {QStringLiteral("--resolve-symlinks"), QString::fromStdString(m_links.path().native()),
                                  QString::fromStdString(m_at)});
}

PortalMount::~PortalMount()
{
    ::umount2(m_at.c_str(), MNT_DETACH);
}

fs::path PortalMount::show(const fs::path &file, const std::optional<QByteArray> &hostPath, const char *document)
{
    fs::create_directories(m_links / document);
    fs::create_symlink(file, m_links / document / file.filename());
    const char *const name = "user.document-portal.host-path";
    if (hostPath && ::setxattr(file.c_str(), name, hostPath->constData(), std::size_t(hostPath->size()), 0) != 0)
        throw std::runtime_error("the file system of the test keeps no attributes");
    return m_at / document / file.filename();
}

} // namespace Litecopy::Test
