// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyconnection.h>
#include <litecopy/sqldatabase.h>

#include <QCoreApplication>
#include <QSqlDatabase>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (argc != 2 || !database.open())
        return 64;
    Litecopy::Connection connection = Litecopy::borrow(database);
    Litecopy::CopyControl control;
    const Litecopy::CopyResult result = Litecopy::loadIntoMemory(argv[1], connection, control);
    std::puts(qPrintable(database.tables().join(QLatin1Char(' '))));
    return result.isCopied() ? 0 : 1;
}
