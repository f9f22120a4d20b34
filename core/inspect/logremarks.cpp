// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/logremarks.h>

#include "system/names.h"

#include <litecopy/error.h>

#include <QCoreApplication>
#include <QLocale>

namespace Litecopy {

QStringList LogRemarks::texts(const std::filesystem::path &database) const
{
    QStringList texts;
    const auto add = [&](const char *text, quint32 frame = 0) {
        QString words = QCoreApplication::translate("LogRemarks", text);
        words.replace(QLatin1String("%2"), QLocale().toString(frame));
        words.replace(QLatin1String("%1"), displayPath(beside(database, "-wal").filename()));
        texts += words;
    };
    if (elsewhere)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "A program has the database open, but %1 is not there: the log lies under another name "
                              "of the file, or was deleted. What is shown may be an old state."));
    if (foreign)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%1 may belong to another database: this one says that it has no write-ahead log. "
                              "SQLite uses it all the same, and so it is shown."));
    if (otherPageSize)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%1 has another page size than the database and was left out of what is shown."));
    if (brokenFrame != 0)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log "
                              "has to be recovered after a crash."),
            brokenFrame);
    if (unprovedFrames != 0)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that "
                              "has it open reads them; after a crash they are lost, with all commits behind them."),
            unprovedFrames);
    if (endUncertain)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "Whether the last frames of %1 are committed can't be told: the program that has it open "
                              "lets no other one in. What is shown may lack the last commit."));
    return texts;
}

QJsonObject LogRemarks::toJson() const
{
    return {{QLatin1String("foreign"), foreign},
            {QLatin1String("otherPageSize"), otherPageSize},
            {QLatin1String("elsewhere"), elsewhere},
            {QLatin1String("brokenFrame"), qint64(brokenFrame)},
            {QLatin1String("unprovedFrames"), qint64(unprovedFrames)},
            {QLatin1String("endUncertain"), endUncertain}};
}

} // namespace Litecopy
