// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/temporaryfolder.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>

namespace Litecopy::Test {

/// Stands for a document portal: a FUSE file system (bindfs) at /run/user/UID/doc that shows single files or folders of
/// elsewhere, each in a folder of its own, as the portal does. Mounted in a namespace of this process alone, on a
/// /run/user that nobody else sees; unmounted when this goes.
class PortalMount
{
public:
    /// To be called before there is any other thread. Why there can be no portal here; empty where there can.
    [[nodiscard]] static QString problemHere();

    PortalMount();
    PortalMount(const PortalMount &) = delete;
    PortalMount &operator=(const PortalMount &) = delete;
    ~PortalMount();

    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }
    /// Shows a file or a folder, and says the path by which it can be seen. Where a host path is given, the attribute
    /// `user.document-portal.host-path` tells that, byte for byte.
    std::filesystem::path show(const std::filesystem::path &file, const std::optional<QByteArray> &hostPath,
                               const char *document = "1f2e");

private:
    TemporaryFolder m_links; ///< one to each shown file: bindfs shows what they lead to
    std::filesystem::path m_at;
    QString m_problem;
};

} // namespace Litecopy::Test
