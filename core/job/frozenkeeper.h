// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyconnection.h>
#include <litecopy/copycontrol.h>
#include <litecopy/frozendatabase.h>

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace Litecopy {

/// Holds the connection in memory of a `FrozenDatabase`, on the thread of that alone.
class FrozenDatabase::Keeper : public QObject
{
    Q_OBJECT

public:
    void load(const std::filesystem::path &source, const std::shared_ptr<CopyControl> &control);
    void save(const CopyRequest &request, const std::shared_ptr<CopyControl> &control);

Q_SIGNALS:
    /// Why it is not even tried to load it.
    void objected(const QString &objection);
    void progressed(const Litecopy::CopyProgress &progress);
    /// `size` is the memory's, in bytes; negative after saving.
    void ended(const Litecopy::CopyResult &result, qint64 size);

private:
    void read(const std::filesystem::path &source, const std::shared_ptr<CopyControl> &control);

    std::optional<Connection> m_memory;
};

} // namespace Litecopy
