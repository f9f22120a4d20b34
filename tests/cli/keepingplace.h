// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copylist.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <vector>

namespace Litecopy::Test {

namespace fs = std::filesystem;

/// A database and a folder for its copies, and the program that works there.
struct Scene
{
    Scene()
    {
        fs::create_directory(folder / "kept");
        buildDatabase(folder / "app.db", {.size = 100'000});
        SqlHandle(folder / "app.db").execute("CREATE TABLE added(n)");
    }

    [[nodiscard]] ProgramSetup setup() const { return {.workingFolder = folder.path()}; }
    [[nodiscard]] ProgramEnd run(const QByteArrayList &arguments) const { return Test::run(arguments, setup()); }
    [[nodiscard]] ProgramEnd keepAnother(const QByteArrayList &options = {}) const
    {
        SqlHandle(folder / "app.db").execute("INSERT INTO added VALUES(1)");
        return run(QByteArrayList{"keep"} + options + QByteArrayList{"app.db", "kept"});
    }
    [[nodiscard]] std::vector<ListedCopy> copies() const { return readCopyList(folder / "kept").copies; }

    TemporaryFolder folder;
};

inline QByteArray nameOfFile(const fs::path &path)
{
    return QByteArray::fromStdString(path.filename().native());
}

inline QList<QJsonObject> linesOf(const QByteArray &output)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace Litecopy::Test
