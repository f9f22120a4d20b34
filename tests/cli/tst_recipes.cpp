// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "recipes.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QTest>

#include <filesystem>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Runs what docs/recipes.md says, with a database that a program writes to meanwhile; of the engines tst_engines does.
class RecipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkDriveGetsACheckedCopy();
    void aContainersDatabaseIsCopied_data();
    void aContainersDatabaseIsCopied();
    void everyRecipeIsRun();

private:
    void begin();

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<WriterProcess> m_writer;
};

namespace {

constexpr int pulls = 20;

} // namespace

void RecipesTest::begin()
{
    m_writer.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    buildDatabase(*m_folder / "app.db", {.journalMode = "wal", .size = 1'000'000});
    m_writer = std::make_unique<WriterProcess>();
    QVERIFY2(m_writer->startBank(*m_folder / "app.db", 1ms), qPrintable(m_writer->errorOutput()));
}

void RecipesTest::aNetworkDriveGetsACheckedCopy()
{
    begin();
    fs::create_directory(*m_folder / "nas");
    const QByteArray line = recipe("/mnt/nas/app.db").replace("/mnt/nas", bytes(*m_folder / "nas"));
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(line, m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(*m_folder / "nas/app.db"), QString());
    }
}

void RecipesTest::aContainersDatabaseIsCopied_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("copy");
    QTest::newRow("from another container") << QByteArray("docker run") << QByteArray("backup/app.db");
    QTest::newRow("from inside") << QByteArray("docker exec") << QByteArray("out/app.db");
}

/// In place of docker a program that starts the command as docker does: in namespaces of its own.
void RecipesTest::aContainersDatabaseIsCopied()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, copy);
    begin();
    if (shell("unshare --mount --pid --fork true", m_folder->path()).code != 0)
        QSKIP("no namespaces are to be had here, and docker is not asked");
    for (const char *const name : {"bin", "backup", "out"})
        fs::create_directory(*m_folder / name);
    writeFile(
        *m_folder / "bin/docker",
        "#!/bin/sh\nwhile [ \"$1\" != litecopy-cli ]; do shift; done\nexec unshare --mount --pid --fork \"$@\"\n");
    fs::permissions(*m_folder / "bin/docker", fs::perms(0755));
    const QByteArray line = recipe(words)
                                .replace("/data/", bytes(m_folder->path()) + '/')
                                .replace(" /backup/", ' ' + bytes(*m_folder / "backup/"))
                                .replace("- app.db", "- out/app.db");
    for (int i = 0; i < 2; ++i) {
        const Ran ran = shell(line, m_folder->path(), bytes(*m_folder / "bin"));
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(*m_folder / copy.toStdString()), QString());
    }
}

/// A block that no test looks for is one that nobody runs.
void RecipesTest::everyRecipeIsRun()
{
    const QByteArrayList known{"restic backup copies",
                               "restic backup --stdin --stdin-filename",
                               "restic backup --stdin-from-command",
                               "docker run",
                               "docker exec",
                               "borg create",
                               "rclone rcat",
                               "rclone copyto",
                               "/mnt/nas/app.db",
                               "ssh://host",
                               "ssh host litecopy-cli copy /srv",
                               "ssh host litecopy-cli copy --force"};
    const QByteArrayList blocks = recipeBlocks();
    QCOMPARE(blocks.size(), known.size());
    for (const QByteArray &one : known)
        QVERIFY2(!recipe(one).isEmpty(), one);
}

QTEST_GUILESS_MAIN(RecipesTest)
#include "tst_recipes.moc"
