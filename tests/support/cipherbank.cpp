// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "cipherbank.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>

#include <stdexcept>

namespace fs = std::filesystem;

namespace Litecopy::Test {

namespace {

constexpr int accounts = 20;
constexpr int patience = 60'000; // milliseconds

/// The arguments of the shell that open a database with its key.
QStringList shellArguments(const fs::path &database, const QStringList &first)
{
    QStringList arguments{QStringLiteral("-batch")};
    // The medium's time is not what is tested. After the others: it opens the database.
    for (const QString &command : QStringList{QStringLiteral(".timeout 10000"), QStringLiteral("PRAGMA key='secret'")}
             + first + QStringList{QStringLiteral("PRAGMA synchronous=OFF")})
        arguments << QStringLiteral("-cmd") << command;
    return arguments << QString::fromStdString(database.native());
}

} // namespace

bool isCipherShellInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("sqlcipher")).isEmpty();
}

QByteArray askCipherShell(const fs::path &database, const QByteArray &sql)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sqlcipher"), shellArguments(database, {}));
    shell.write(sql + ";\n");
    shell.closeWriteChannel();
    shell.waitForFinished();
    return shell.readAll().trimmed();
}

void buildCipherBank(const fs::path &database, const QByteArray &journalMode)
{
    const QByteArray said =
        askCipherShell(database,
                       "PRAGMA journal_mode=" + journalMode
                           + ";BEGIN;CREATE TABLE accounts(id INTEGER PRIMARY KEY, balance INT);"
                             "CREATE TABLE transfers(id INTEGER PRIMARY KEY, note TEXT);CREATE TABLE counter(n INT);"
                             "CREATE TABLE filler(data BLOB);"
                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                           + QByteArray::number(accounts)
                           + ") INSERT INTO accounts SELECT i, 1000 FROM n;"
                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                             " INSERT INTO filler SELECT randomblob(3000) FROM n;INSERT INTO counter VALUES(0);COMMIT");
    if (said != journalMode)
        throw std::runtime_error("no encrypted bank: " + said.toStdString());
}

CipherBank lookAtCipherBank(const fs::path &database)
{
    const QByteArray said = askCipherShell(database,
                                           "PRAGMA integrity_check;SELECT sum(balance) FROM accounts;"
                                           "SELECT (SELECT count(*) FROM transfers) - (SELECT n FROM counter);"
                                           "SELECT n FROM counter");
    const QByteArrayList lines = said.split('\n');
    if (lines.size() != 4 || lines.at(0) != "ok" || lines.at(1) != QByteArray::number(accounts * 1000)
        || lines.at(2) != "0")
        return {.transfers = -1, .wrong = said};
    return {.transfers = lines.at(3).toInt(), .wrong = {}};
}

CipherWriter::CipherWriter(const fs::path &database)
{
    const QString transfer = QStringLiteral(
        "BEGIN IMMEDIATE;"
        "UPDATE accounts SET balance = balance - 3 WHERE id = 1 + (SELECT n FROM counter) % 20;"
        "UPDATE accounts SET balance = balance + 3 WHERE id = 1 + (SELECT n * 7 + 3 FROM counter) % 20;"
        "UPDATE filler SET data = randomblob(3000) WHERE rowid = 1 + (SELECT n * 37 FROM counter) % 1000;"
        "INSERT INTO transfers(note) VALUES('3');UPDATE counter SET n = n + 1;COMMIT;");
    m_statements.setStandardOutputProcess(&m_shell);
    m_statements.start(QStringLiteral("yes"), {transfer});
    m_shell.start(QStringLiteral("sqlcipher"),
                  shellArguments(database, {QStringLiteral("PRAGMA wal_autocheckpoint=60")}));
    m_shell.waitForStarted();
}

CipherWriter::~CipherWriter()
{
    kill();
    m_statements.kill();
    m_statements.waitForFinished();
}

void CipherWriter::kill()
{
    m_shell.kill();
    m_shell.waitForFinished();
}

QByteArray CipherWriter::end()
{
    m_statements.kill();
    m_statements.waitForFinished();
    const bool isEnded = m_shell.waitForFinished(patience);
    const QRegularExpression cut(QStringLiteral("Error: incomplete SQL: .*\\n"));
    const QString said = QString::fromUtf8(m_shell.readAllStandardError() + m_shell.readAllStandardOutput());
    return isEnded ? QString(said).remove(cut).trimmed().toUtf8() : "it did not end";
}

CipherShell::CipherShell(const fs::path &database, const QByteArray &sql, const QStringList &first)
{
    m_shell.setProcessChannelMode(QProcess::MergedChannels);
    m_shell.start(QStringLiteral("sqlcipher"), shellArguments(database, first));
    m_shell.write(sql + ";\nSELECT 'holding';\n");
    QElapsedTimer timer;
    timer.start();
    while (!m_said.contains("holding") && timer.elapsed() < patience && m_shell.waitForReadyRead(patience))
        m_said += m_shell.readAll();
}

void CipherShell::kill()
{
    m_shell.kill();
    m_shell.waitForFinished();
}

} // namespace Litecopy::Test
