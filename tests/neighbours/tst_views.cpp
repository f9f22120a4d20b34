// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"
#include "support/filesystems.h"
#include "support/writerprocess.h"

#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// The program works on the disk, the copy is made through a FUSE view of the same folder, as mergerfs, Unraid and
/// shared folders of virtual machines have it: locks do not pass, and no stillness is proof.
class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restingProgramIsCopiedAndNotProved_data();
    void restingProgramIsCopiedAndNotProved();
    void busyProgramIsNeverCalledVerified_data();
    void busyProgramIsNeverCalledVerified();
    void proofIsNotToBeHad();
    void neitherSideIsWrittenInto_data();
    void neitherSideIsWrittenInto();

private:
    bool m_mayMount = false;
};

namespace {

/// bindfs over a folder's content at another place, for as long as this lives.
class View
{
public:
    View(const fs::path &folder, fs::path at)
        : m_at(std::move(at))
    {
        fs::create_directory(m_at);
        m_problem = runSystemProgram(QStringLiteral("bindfs"),
                                     {QString::fromStdString(folder.native()), QString::fromStdString(m_at.native())});
    }
    ~View() { ::umount2(m_at.c_str(), MNT_DETACH); }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    fs::path m_at;
    QString m_problem;
};

bool isLooking(Way way)
{
    return way == Way::Info || way == Way::Compare;
}

} // namespace

void ViewsTest::initTestCase()
{
    m_mayMount = ::geteuid() == 0 && enterMountNamespace();
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    const Neighbourhood neighbourhood({});
    const View view(neighbourhood.home(), neighbourhood / "view");
    if (!view.problem().isEmpty())
        QSKIP(qPrintable(view.problem()));
}

void ViewsTest::restingProgramIsCopiedAndNotProved_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<int>("transfers");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("rollback, nobody there, %s", wayName(way)) << QByteArray("delete") << QString() << 0 << way;
        QTest::addRow("rollback, %s", wayName(way)) << QByteArray("delete") << u"open"_qs << 0 << way;
        QTest::addRow("log, nobody there, %s", wayName(way)) << QByteArray("wal") << QString() << 0 << way;
        QTest::addRow("log, %s", wayName(way)) << QByteArray("wal") << u"log"_qs << 1 << way;
    }
}

void ViewsTest::restingProgramIsCopiedAndNotProved()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 500'000});
    const View view(neighbourhood.home(), neighbourhood / "view");
    QCOMPARE(view.problem(), QString());
    WriterProcess program;
    QVERIFY(lock.isEmpty() || program.hold(neighbourhood.source(), lock));
    const Visit visit = neighbourhood.visit(way, neighbourhood / "view/bank.db");
    const QString wrong = objection(visit, {.proofs = {QStringLiteral("none")}, .least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!lock.isEmpty())
        QVERIFY2(program.commitOne(), "the program can no longer write to its database");
    program.kill();
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
}

void ViewsTest::busyProgramIsNeverCalledVerified_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<Way>("way");
    for (const char *mode : {"delete", "wal"}) {
        for (const Way way : allWays)
            QTest::addRow("%s, %s", mode, wayName(way)) << QByteArray(mode) << way;
    }
}

void ViewsTest::busyProgramIsNeverCalledVerified()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 3'000'000});
    const View view(neighbourhood.home(), neighbourhood / "view");
    QCOMPARE(view.problem(), QString());
    WriterProcess writer;
    QVERIFY(writer.startBank(neighbourhood.source(), 15ms, {QStringLiteral("synchronous=off")}));
    const Journey journey{.timeout = 4s, .othersChangeFiles = "a writer commits meanwhile"};
    for (int i = 0; i < 3; ++i) {
        const Visit visit = neighbourhood.visit(way, neighbourhood / "view/bank.db", journey);
        const QString wrong = objection(
            visit, {.proofs = {QStringLiteral("none")}, .refusals = {75}, .mayBeUnlike = true, .mayBeOfNoMoment = true},
            journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(visit.accepted || way == Way::Memory || visit.messages.contains("FUSE file system"), visit.messages);
        if (isLooking(way)) {
            QVERIFY2(visit.damage.isEmpty(), qPrintable(visit.damage));
            QVERIFY2(!visit.messages.contains("\"damaged\":true"), visit.messages);
        }
    }
    // What its program has is not harmed by a reader that it can't see.
    QCOMPARE(writer.stop().failed, 0);
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
}

void ViewsTest::proofIsNotToBeHad()
{
    const Neighbourhood neighbourhood({});
    const View view(neighbourhood.home(), neighbourhood / "view");
    const Visit visit =
        neighbourhood.visit(Way::Automatic, neighbourhood / "view/bank.db", {.options = {"--require-proof"}});
    QVERIFY(!visit.accepted);
    QCOMPARE(visit.exitCode, 75);
    QVERIFY2(visit.trespass.isEmpty(), qPrintable(visit.trespass));
}

void ViewsTest::neitherSideIsWrittenInto_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<bool>("throughView");
    for (const bool throughView : {false, true}) {
        const char *const how = throughView ? "through the view" : "where the view keeps it";
        QTest::addRow("into, %s", how) << QByteArrayList{"copy", "--into"} << throughView;
        QTest::addRow("restored, %s", how) << QByteArrayList{"restore", "--no-compare"} << throughView;
    }
}

/// Locks don't pass the view: two would write at once.
void ViewsTest::neitherSideIsWrittenInto()
{
    QFETCH(const QByteArrayList, command);
    QFETCH(const bool, throughView);
    const Neighbourhood neighbourhood({.size = 500'000});
    const fs::path copy = neighbourhood.out() / "older.db";
    fs::copy_file(neighbourhood.source(), copy);
    const View view(neighbourhood.home(), neighbourhood / "view");
    QCOMPARE(view.problem(), QString());
    const fs::path seen = neighbourhood / "view/bank.db";
    WriterProcess writer;
    QVERIFY(writer.startBank(throughView ? neighbourhood.source() : seen, 15ms, {u"synchronous=off"_qs}));
    const ProgramEnd end =
        run(command
                + QByteArrayList{"--timeout=1s", QByteArray::fromStdString(copy.native()),
                                 QByteArray::fromStdString((throughView ? seen : neighbourhood.source()).native())},
            {.othersChangeFiles = "a writer commits meanwhile"});
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.output + end.errors);
    QVERIFY2(end.errors.contains("FUSE"), end.errors);
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString() + report.lastError));
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
}

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
