// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

/// The layers of the house, as rules about who may include what. Built from the tree as it stands.
class IncludeRules
{
public:
    explicit IncludeRules(const QString &sourceFolder);

    /// Why `file` (relative to the tree) may not include `header` (as it is written between <> or ""); empty where it
    /// may.
    [[nodiscard]] QString objection(const QString &file, const QString &header, bool quoted) const;
    /// Which folder of core implements <litecopy/NAME.h>; empty for headers that are only values.
    [[nodiscard]] QString layerOf(const QString &publicHeader) const { return m_layers.value(publicHeader); }

private:
    [[nodiscard]] QString coreObjection(const QString &file, const QString &header, bool quoted) const;
    [[nodiscard]] QString appObjection(const QString &file, const QString &header, bool quoted) const;
    [[nodiscard]] bool isQtOutsideCore(const QString &header) const;

    QString m_folder;
    QHash<QString, QString> m_layers;
    QSet<QString> m_qtCore;
};
