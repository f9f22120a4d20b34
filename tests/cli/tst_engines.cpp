// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "recipes.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QStandardPaths>
#include <QTest>

#include <filesystem>
#include <memory>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What docs/recipes.md says of restic, borg and rclone: each takes twenty copies of a database that a program writes
/// to, into a repository of the test's own, and gives back the same database.
class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resticStoresAFolder();
    void resticStoresAPipe();
    void borgStoresAPipe();
    void rcloneSendsAPipe();
    void rcloneSendsACompressedFile();
    void resticRunsTheCopy();
    void everyRecipeOfEnginesWasRun();

private:
    void begin();
    void end();

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<WriterProcess> m_writer;
    int m_recipes = 0;
    QByteArrayList m_missing; ///< programs that are not installed here, or words of a recipe that can't be run
};

namespace {

constexpr int pulls = 20;

#define SKIP_RECIPE(words, because)                                                                                    \
    do {                                                                                                               \
        m_missing += words;                                                                                            \
        QSKIP(because);                                                                                                \
    } while (false)

#define NEED_PROGRAM(name)                                                                                             \
    ++m_recipes;                                                                                                       \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                \
    SKIP_RECIPE(name, name " is not installed")

} // namespace

void EnginesTest::begin()
{
    m_writer.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    buildDatabase(*m_folder / "app.db", {.journalMode = "wal", .size = 1'000'000});
    m_writer = std::make_unique<WriterProcess>();
    QVERIFY2(m_writer->startBank(*m_folder / "app.db", 1ms), qPrintable(m_writer->errorOutput()));
}

/// Copies of a database that rests would show nothing.
void EnginesTest::end()
{
    const WriterReport report = m_writer->stop();
    QVERIFY2(report.commits >= pulls && report.failed == 0, qPrintable(report.toString()));
}

void EnginesTest::resticStoresAFolder()
{
    NEED_PROGRAM("restic");
    begin();
    fs::create_directory(*m_folder / "copies");
    const QByteArray setUp = "export RESTIC_REPOSITORY=$PWD/repository RESTIC_PASSWORD=x RESTIC_CACHE_DIR=$PWD/cache; "
                             "[ -d repository ] || restic -q init; ";
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(setUp + recipe("restic backup copies"), m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        const Ran back =
            shell(setUp + "restic -q restore latest --target back && find back -name app.db -exec mv {} out.db ';'",
                  m_folder->path());
        QVERIFY2(back.code == 0, back.errors);
        QCOMPARE(verifyBank(*m_folder / "out.db"), QString());
    }
    end();
}

void EnginesTest::resticStoresAPipe()
{
    NEED_PROGRAM("restic");
    begin();
    const QByteArray setUp = "export RESTIC_REPOSITORY=$PWD/repository RESTIC_PASSWORD=x RESTIC_CACHE_DIR=$PWD/cache; "
                             "[ -d repository ] || restic -q init; ";
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(setUp + recipe("restic backup --stdin --stdin-filename"), m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        const Ran back = shell(setUp + "restic -q dump latest app.db >out.db", m_folder->path());
        QVERIFY2(back.code == 0, back.errors);
        QCOMPARE(verifyBank(*m_folder / "out.db"), QString());
    }
    end();
}

void EnginesTest::borgStoresAPipe()
{
    NEED_PROGRAM("borg");
    begin();
    const QByteArray setUp = "export BORG_REPO=$PWD/repository BORG_BASE_DIR=$PWD/base BORG_PASSPHRASE=x "
                             "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes; [ -d repository ] || borg init -e none; ";
    for (int i = 0; i < pulls; ++i) {
        // Two may be made in one second.
        const QByteArray line = recipe("borg create").replace("app-{now}", "app-{now}-" + QByteArray::number(i));
        const Ran ran = shell(setUp + line, m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        const Ran back =
            shell(setUp + "borg extract --stdout ::$(borg list --short --last 1) app.db >out.db", m_folder->path());
        QVERIFY2(back.code == 0, back.errors);
        QCOMPARE(verifyBank(*m_folder / "out.db"), QString());
    }
    end();
    // Where the copy fails there is no archive.
    const Ran failed = shell(setUp + recipe("borg create").replace("copy app.db", "copy missing.db"), m_folder->path());
    QVERIFY(failed.code != 0);
    QCOMPARE(shell(setUp + "borg list --short", m_folder->path()).output.count('\n'), pulls);
}

void EnginesTest::rcloneSendsAPipe()
{
    NEED_PROGRAM("rclone");
    begin();
    const QByteArray setUp = "export RCLONE_CONFIG=$PWD/none RCLONE_CONFIG_REMOTE_TYPE=alias "
                             "RCLONE_CONFIG_REMOTE_REMOTE=$PWD/cloud; mkdir -p cloud; ";
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(setUp + recipe("rclone rcat"), m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(*m_folder / "cloud/app.db"), QString());
    }
    end();
}

void EnginesTest::rcloneSendsACompressedFile()
{
    NEED_PROGRAM("rclone");
    begin();
    const QByteArray setUp = "export RCLONE_CONFIG=$PWD/none RCLONE_CONFIG_REMOTE_TYPE=alias "
                             "RCLONE_CONFIG_REMOTE_REMOTE=$PWD/cloud; mkdir -p cloud; ";
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(setUp + recipe("rclone copyto") + " && litecopy-cli copy --force cloud/app.db.zst out.db",
                              m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(*m_folder / "out.db"), QString());
    }
    end();
}

void EnginesTest::resticRunsTheCopy()
{
    NEED_PROGRAM("restic");
    begin();
    const QByteArray setUp = "export RESTIC_REPOSITORY=$PWD/repository RESTIC_PASSWORD=x RESTIC_CACHE_DIR=$PWD/cache; "
                             "[ -d repository ] || restic -q init; ";
    if (!shell("restic backup --help", m_folder->path()).output.contains("--stdin-from-command"))
        SKIP_RECIPE("restic backup --stdin-from-command", "this restic is older than 0.17");
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(setUp + recipe("restic backup --stdin-from-command"), m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        const Ran back = shell(setUp + "restic -q dump latest app.db >out.db", m_folder->path());
        QVERIFY2(back.code == 0, back.errors);
        QCOMPARE(verifyBank(*m_folder / "out.db"), QString());
    }
    end();
}

void EnginesTest::everyRecipeOfEnginesWasRun()
{
    if (m_recipes < 6)
        QSKIP("not all recipes were asked for");
    QCOMPARE(recipesNotRun("engines", m_missing), QByteArrayList());
}

QTEST_GUILESS_MAIN(EnginesTest)
#include "tst_engines.moc"
