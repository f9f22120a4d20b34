// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <functional>

class QWidget;

namespace Litecopy {

enum class SaveFormat
{
    Csv,
    Json,
};

/// What can be saved under a name: in both formats, made when it is wanted.
struct Saveable
{
    std::filesystem::path folder; ///< where the dialog opens
    QString name; ///< suggested, without its extension
    std::function<QByteArray(SaveFormat)> content;
};

/// Asks for a name and writes a whole file or none. Does not wait: `tell` gets what came of it, in words, and nothing
/// where no name was given.
void askAndSave(QWidget *parent, SaveFormat format, const Saveable &saveable,
                const std::function<void(const QString &)> &tell);

} // namespace Litecopy
