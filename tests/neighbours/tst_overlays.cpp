// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"
#include "support/filesystems.h"
#include "support/writerprocess.h"

#include <QTest>

#include <cerrno>
#include <cstring>

#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// A folder as the upper layer of an overlay, as containers have it; unmounted when this goes.
class Overlay
{
public:
    enum class Names
    {
        Absolute,
        Relative, ///< to a folder that is not known any more, as where an engine has many layers
    };

    explicit Overlay(const Neighbourhood &neighbourhood, Names names = Names::Absolute)
        : m_at(neighbourhood / "view")
    {
        for (const char *folder : {"lower", "work", "view"})
            fs::create_directory(neighbourhood / folder);
        const fs::path before = fs::current_path();
        fs::current_path(neighbourhood / "");
        const std::string base = names == Names::Absolute ? (neighbourhood / "").native() : std::string();
        const std::string options = "lowerdir=" + base + "lower,upperdir=" + base
            + neighbourhood.home().filename().native() + ",workdir=" + base + "work";
        if (::mount("overlay", m_at.c_str(), "overlay", 0, options.c_str()) != 0)
            m_problem = u"this machine mounts no overlay: "_qs + QString::fromLocal8Bit(std::strerror(errno));
        fs::current_path(before);
    }
    ~Overlay() { ::umount2(m_at.c_str(), MNT_DETACH); }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] fs::path database() const { return m_at / "bank.db"; }

private:
    fs::path m_at;
    QString m_problem;
};

} // namespace

/// Content and time stamps are the same on both sides of an overlay; locks, and names that come and go, are not.
class OverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void programOnTheSameSideIsProved_data();
    void programOnTheSameSideIsProved();
    void programOnTheOtherSideIsNot_data();
    void programOnTheOtherSideIsNot();
    void programOfAnOverlayByRelativeNamesIsNotProved();
    void whatIsUsedOnTheOtherSideIsNotWrittenInto_data();
    void whatIsUsedOnTheOtherSideIsNotWrittenInto();
};

void OverlaysTest::initTestCase()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        QSKIP("nothing can be mounted here");
    const Neighbourhood neighbourhood({});
    const Overlay overlay(neighbourhood);
    if (!overlay.problem().isEmpty())
        QSKIP(qPrintable(overlay.problem()));
}

void OverlaysTest::programOnTheSameSideIsProved_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<int>("transfers");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("rollback, nobody there, %s", wayName(way)) << QByteArray("delete") << QString() << 0 << way;
        QTest::addRow("rollback, %s", wayName(way)) << QByteArray("delete") << u"shared"_qs << 0 << way;
        QTest::addRow("log, nobody there, %s", wayName(way)) << QByteArray("wal") << QString() << 0 << way;
        QTest::addRow("log, %s", wayName(way)) << QByteArray("wal") << u"log"_qs << 1 << way;
    }
}

void OverlaysTest::programOnTheSameSideIsProved()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 500'000});
    const Overlay overlay(neighbourhood);
    QCOMPARE(overlay.problem(), QString());
    WriterProcess program;
    QVERIFY(lock.isEmpty() || program.hold(overlay.database(), lock));
    const QString wrong =
        objection(neighbourhood.visit(way, overlay.database()),
                  {.proofs = {u"pinned"_qs, u"alone"_qs, u"still"_qs}, .least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(lock != u"log" || program.commitOne());
}

void OverlaysTest::programOnTheOtherSideIsNot_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<bool>("throughOverlay");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        for (const bool throughOverlay : {false, true}) {
            const char *const how = throughOverlay ? "through the overlay" : "in its upper folder";
            QTest::addRow("half a transaction, %s, %s", how, wayName(way))
                << QByteArray("delete") << u"memory-journal"_qs << throughOverlay << way;
            QTest::addRow("log, %s, %s", how, wayName(way)) << QByteArray("wal") << u"log"_qs << throughOverlay << way;
        }
    }
}

void OverlaysTest::programOnTheOtherSideIsNot()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const bool, throughOverlay);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 500'000});
    const Overlay overlay(neighbourhood);
    QCOMPARE(overlay.problem(), QString());
    const fs::path inFolder = neighbourhood.source();
    WriterProcess program;
    QVERIFY(program.hold(throughOverlay ? overlay.database() : inFolder, lock));
    const Journey journey{.timeout = 3s};
    const QString wrong = objection(
        neighbourhood.visit(way, throughOverlay ? inFolder : overlay.database(), journey),
        {.proofs = {u"none"_qs}, .refusals = {65, 75}, .mayBeUnlike = true, .mayBeOfNoMoment = true}, journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void OverlaysTest::programOfAnOverlayByRelativeNamesIsNotProved()
{
    for (const bool throughOverlay : {false, true}) {
        const Neighbourhood neighbourhood({.journalMode = "wal", .size = 500'000});
        const Overlay overlay(neighbourhood, Overlay::Names::Relative);
        QCOMPARE(overlay.problem(), QString());
        WriterProcess program;
        QVERIFY(program.hold(throughOverlay ? overlay.database() : neighbourhood.source(), u"log"_qs));
        const Journey journey{.timeout = 3s};
        const QString wrong = objection(
            neighbourhood.visit(Way::Clone, throughOverlay ? neighbourhood.source() : overlay.database(), journey),
            {.proofs = {u"none"_qs}, .refusals = {65, 75}, .mayBeUnlike = true, .mayBeOfNoMoment = true}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void OverlaysTest::whatIsUsedOnTheOtherSideIsNotWrittenInto_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"}) {
        QTest::addRow("into, %s", mode) << QByteArrayList{"copy", "--into"} << QByteArray(mode);
        QTest::addRow("restored, %s", mode) << QByteArrayList{"restore", "--no-compare"} << QByteArray(mode);
        QTest::addRow("in place, %s", mode) << QByteArrayList{"copy", "--update", "--in-place"} << QByteArray(mode);
    }
}

/// The program's locks don't show there: two would write at once.
void OverlaysTest::whatIsUsedOnTheOtherSideIsNotWrittenInto()
{
    QFETCH(const QByteArrayList, command);
    QFETCH(const QByteArray, journalMode);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 500'000});
    const fs::path copy = neighbourhood.out() / "older.db";
    fs::copy_file(neighbourhood.source(), copy);
    const Overlay overlay(neighbourhood);
    QCOMPARE(overlay.problem(), QString());
    WriterProcess writer;
    QVERIFY(writer.startBank(overlay.database(), 5ms, {u"synchronous=off"_qs}));
    const ProgramEnd end = run(command
                                   + QByteArrayList{"--timeout=1s", QByteArray::fromStdString(copy.native()),
                                                    QByteArray::fromStdString(neighbourhood.source().native())},
                               {.othersChangeFiles = "a writer commits meanwhile"});
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.output + end.errors);
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString() + report.lastError));
    QCOMPARE(verifyBank(overlay.database()), QString());
}

QTEST_GUILESS_MAIN(OverlaysTest)
#include "tst_overlays.moc"
