// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Litecopy {

/// Has the program speak the first of the user's languages that it knows, and write numbers and dates as that language
/// does: words of one language and numbers of another are never mixed. Without one it speaks English. The translations
/// are files beside the programs: `../share/litecopy/translations/litecopy_de.qm`. `toPrograms` leads from this
/// program's folder to that of litecopy and litecopy-cli. Qt's own texts follow, where Qt has them. Thread: main, once,
/// before the first text.
void speakUsersLanguage(QCoreApplication &application, const QString &toPrograms = QStringLiteral("."));

} // namespace Litecopy
