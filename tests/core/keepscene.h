// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/lease.h"
#include "support/settled.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/keepcopy.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <stdexcept>

namespace Litecopy::Test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// A database, and a folder in which copies of it are kept.
struct Scene
{
    explicit Scene(const char *name = "app.db")
    {
        fs::create_directory(folder / "kept");
        request.copy.source = folder / name;
        request.copy.progressInterval = 0ms;
        request.folder = folder / "kept";
        buildDatabase(request.copy.source, {.size = 50'000});
        SqlHandle(request.copy.source).execute("CREATE TABLE added(n)");
    }

    [[nodiscard]] KeepResult keep() const
    {
        CopyControl control;
        return keepCopy(request, control);
    }

    /// After a commit, so that there is something to copy.
    [[nodiscard]] fs::path keepAnother()
    {
        commit();
        const KeepResult result = keep();
        if (result.outcome != KeepOutcome::Kept)
            throw std::runtime_error(describe(result.error).title.toStdString());
        return result.copy.receipt.destination;
    }

    void commit() const { SqlHandle(request.copy.source).execute("INSERT INTO added VALUES(1)"); }
    [[nodiscard]] fs::path list() const { return request.folder / CopyList::fileName; }

    [[nodiscard]] QJsonObject readList() const { return QJsonDocument::fromJson(readFile(list())).object(); }
    void writeList(const QJsonObject &object) const { writeFile(list(), QJsonDocument(object).toJson()); }

    /// Changes the entry of a copy in the list.
    void editEntry(const fs::path &copy, const char *key, const QJsonValue &value) const
    {
        QJsonObject object = readList();
        QJsonArray copies = object.value(QStringLiteral("copies")).toArray();
        for (QJsonValueRef entry : copies) {
            QJsonObject changed = entry.toObject();
            if (changed.value(QStringLiteral("name")).toString().toStdString() == copy.filename())
                changed.insert(QString::fromLatin1(key), value);
            entry = changed;
        }
        object.insert(QStringLiteral("copies"), copies);
        writeList(object);
    }

    /// As if the copy had been made so long before.
    void age(const fs::path &copy, std::chrono::hours time) const
    {
        editEntry(copy, "made",
                  QDateTime::currentDateTimeUtc().addSecs(-time.count() * 3600).toString(Qt::ISODateWithMs));
    }

    TemporaryFolder folder;
    KeepRequest request;
};

/// The copies in a folder, without the list.
inline QStringList copiesIn(const fs::path &folder)
{
    QStringList names = namesIn(folder);
    names.removeAll(QString::fromLatin1(CopyList::fileName));
    return names;
}

inline QString nameOfFile(const fs::path &path)
{
    return QString::fromStdString(path.filename().native());
}

inline QStringList removedBy(const KeepResult &result)
{
    QStringList names;
    for (const KeptCopy &kept : result.copies) {
        if (kept.removed)
            names.append(nameOfFile(kept.copy.path));
    }
    names.sort();
    return names;
}

} // namespace Litecopy::Test
