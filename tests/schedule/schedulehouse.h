// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "fakesystemd.h"

#include "cli/program.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <filesystem>

namespace Litecopy::Test {

/// A home of the test's own, a database in it, and a systemd that is none.
struct House
{
    House()
    {
        qputenv("XDG_CONFIG_HOME", bytes(home / "config"));
        qputenv("XDG_STATE_HOME", bytes(home / "state"));
        std::filesystem::create_directories(home / "copies");
        buildDatabase(home / "app.db", {});
    }

    [[nodiscard]] ProgramSetup setup() const
    {
        ProgramSetup setup;
        setup.workingFolder = home.path();
        setup.environment = {"DBUS_SESSION_BUS_ADDRESS=" + qgetenv("DBUS_SESSION_BUS_ADDRESS"),
                             "XDG_CONFIG_HOME=" + bytes(home / "config"), "XDG_STATE_HOME=" + bytes(home / "state"),
                             "HOME=" + bytes(home.path()), "TZ=UTC"};
        setup.othersChangeFiles = "the folder of the units lies beside the database";
        return setup;
    }

    [[nodiscard]] ProgramEnd schedule(const QByteArrayList &arguments) const
    {
        return run(QByteArrayList{"schedule"} + arguments, setup());
    }

    [[nodiscard]] ProgramEnd add(const QByteArrayList &options = {}) const
    {
        return schedule(QByteArrayList{"add", "--calendar=daily@17:00"} + options
                        + QByteArrayList{"--", "copy", "--force", "app.db", "copies/app.db"});
    }

    [[nodiscard]] std::filesystem::path unit(const char *name) const
    {
        return home.path() / "config/systemd/user" / name;
    }

    TemporaryFolder home;
    FakeSystemd systemd;
};

} // namespace Litecopy::Test
