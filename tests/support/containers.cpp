// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/containers.h"

#include "support/filesystems.h"

#include <unistd.h>

namespace Litecopy::Test {

QStringList inOwnContainer(bool withoutProc)
{
    QStringList command{QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("--pid"),
                        QStringLiteral("--fork"), QStringLiteral("--kill-child")};
    if (::geteuid() != 0)
        command += {QStringLiteral("--user"), QStringLiteral("--map-root-user")};
    if (withoutProc)
        command += {QStringLiteral("sh"), QStringLiteral("-c"),
                    QStringLiteral("mount -t tmpfs none /proc && exec \"$0\" \"$@\"")};
    else
        command += QStringLiteral("--mount-proc");
    const bool works =
        runSystemProgram(command.first(), command.mid(1) + QStringList{QStringLiteral("true")}).isEmpty();
    return works ? command : QStringList();
}

} // namespace Litecopy::Test
