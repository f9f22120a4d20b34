// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Numbers, progress and results in words: pure functions, by rows.

#include "advice.h"
#include "copyprogresses.h"
#include "copytext.h"
#include "databasefacts.h"
#include "momenttext.h"
#include "outlooktext.h"
#include "packedforms.h"
#include "quantitytext.h"
#include "resulttext.h"

#include <litecopy/error.h>

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(Litecopy::CopyRequest)
Q_DECLARE_METATYPE(Litecopy::SourceState)
Q_DECLARE_METATYPE(Litecopy::CopyMethod)

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizesAreShort_data();
    void sizesAreShort();
    void sharesAreShort();
    void durationsAreShort_data();
    void durationsAreShort();
    void estimatesAreCoarse_data();
    void estimatesAreCoarse();
    void progressIsASentence_data();
    void progressIsASentence();
    void beforeACopyNothingIsToldOfIt();
    void theOutlookSaysHowItIsCopied_data();
    void theOutlookSaysHowItIsCopied();
    void theOutlookSaysHowItEnds_data();
    void theOutlookSaysHowItEnds();
    void restartsAreSaidInWords_data();
    void restartsAreSaidInWords();
    void theBarNeverLies_data();
    void theBarNeverLies();
    void theBarGrowsFromPhaseToPhase();
    void factsAreOneLine_data();
    void factsAreOneLine();
    void aFileIsAsNewAsItsLog();
    void writersAreReported_data();
    void writersAreReported();
    void waitingIsNotCopying();
    void theProofIsNamed_data();
    void theProofIsNamed();
    void whatIsNotProvedIsSaid();
    void whatAnUpdateChangedIsSaid_data();
    void whatAnUpdateChangedIsSaid();
    void whatIsUpToDateWasNotCopied();
    void whatCameWholeIsSaid();
    void aFailureSaysWhereTheOldContentIs();
};

void WordingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void WordingTest::sizesAreShort_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 bytes"_qs;
    QTest::newRow("one byte") << qint64(1) << u"1 byte"_qs;
    QTest::newRow("bytes") << qint64(1023) << u"1,023 bytes"_qs;
    QTest::newRow("two digits behind the point") << qint64(4563402752) << u"4.25 GiB"_qs;
    QTest::newRow("one digit behind the point") << qint64(97726628) << u"93.2 MiB"_qs;
    QTest::newRow("none behind the point") << qint64(977666048) << u"932 MiB"_qs;
}

void WordingTest::sizesAreShort()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QCOMPARE(sizeText(bytes), text);
}

void WordingTest::sharesAreShort()
{
    QCOMPARE(shareText(0), u"0.0 %"_qs);
    QCOMPARE(shareText(127.0 / 25769), u"0.5 %"_qs);
    QCOMPARE(shareText(0.0996), u"10 %"_qs);
    QCOMPARE(shareText(1), u"100 %"_qs);
}

void WordingTest::durationsAreShort_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("never nothing") << 0 << u"0.1 s"_qs;
    QTest::newRow("a third of a second") << 340 << u"0.3 s"_qs;
    QTest::newRow("seconds") << 42'400 << u"42 s"_qs;
    QTest::newRow("minutes") << 200'000 << u"3 min 20 s"_qs;
    QTest::newRow("whole minutes") << 180'000 << u"3 min"_qs;
    QTest::newRow("rounded up to a minute") << 59'700 << u"1 min"_qs;
    QTest::newRow("hours") << 3'900'000 << u"1 h 5 min"_qs;
}

void WordingTest::durationsAreShort()
{
    QFETCH(const int, time);
    QFETCH(const QString, text);
    QCOMPARE(durationText(milliseconds(time)), text);
}

void WordingTest::estimatesAreCoarse_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("never nothing") << 0 << u"1 s"_qs;
    QTest::newRow("seconds, rounded up") << 1'600 << u"2 s"_qs;
    QTest::newRow("fives") << 11'200 << u"15 s"_qs;
    QTest::newRow("a minute") << 58'000 << u"1 min"_qs;
    QTest::newRow("minutes") << 170'000 << u"3 min"_qs;
    QTest::newRow("hours and tens of minutes") << 4'790'000 << u"1 h 20 min"_qs;
}

void WordingTest::estimatesAreCoarse()
{
    QFETCH(const int, time);
    QFETCH(const QString, text);
    QCOMPARE(coarseDurationText(milliseconds(time)), text);
}

void WordingTest::progressIsASentence_data()
{
    QTest::addColumn<CopyProgress>("progress");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing known yet") << CopyProgress() << 0.0 << 0 << u"Preparing…"_qs;
    QTest::newRow("before the first step") << copying(0, 0) << 0.0 << 0 << u"Copying…"_qs;
    QTest::newRow("pages alone") << copying(123456, 238688) << 0.0 << 0
                                 << u"Copying: 450 MiB of 932 MiB (123,456 pages remaining)"_qs;
    QTest::newRow("with a rate") << copying(123456, 238688) << 512.0 * 1048576 << 0
                                 << u"Copying: 450 MiB of 932 MiB, 512 MiB/s (123,456 pages remaining)"_qs;
    QTest::newRow("with all") << copying(123456, 238688) << 512.0 * 1048576 << 1600
                              << u"Copying: 450 MiB of 932 MiB, 512 MiB/s, about 2 s left (123,456 pages remaining)"_qs;
    QTest::newRow("the last page") << copying(0, 238688) << 512.0 * 1048576 << 1600
                                   << u"Copying: 932 MiB of 932 MiB, 512 MiB/s, about 2 s left"_qs;
    QTest::newRow("a single page") << copying(1, 1) << 0.0 << 0 << u"Copying: 0 bytes of 4 KiB (1 page remaining)"_qs;
    CopyProgress pages = copying(5, 10);
    pages.pageSize = 0;
    QTest::newRow("pages of no known size") << pages << 0.0 << 0 << u"Copying: 5 of 10 pages"_qs;
    CopyProgress comparing = copying(123456, 238688);
    comparing.comparing = true;
    comparing.changed = 12;
    QTest::newRow("comparing") << comparing << 0.0 << 0
                               << u"Comparing: 450 MiB of 932 MiB, 12 pages changed (123,456 pages remaining)"_qs;
    QTest::newRow("checking") << phase(CopyPhase::Checking) << 0.0 << 0 << u"Checking the copy…"_qs;
    QTest::newRow("checking, partly done")
        << phase(CopyPhase::Checking, 0.456) << 0.0 << 0 << u"Checking the copy: 45 % done"_qs;
    QTest::newRow("checking, with all") << phase(CopyPhase::Checking, 0.456) << 0.0 << 12'000
                                        << u"Checking the copy: 45 % done, about 15 s left"_qs;
    QTest::newRow("writing") << phase(CopyPhase::Writing) << 0.0 << 0 << u"Writing to disk…"_qs;
    QTest::newRow("done") << phase(CopyPhase::Done) << 0.0 << 0 << u"Done"_qs;

    CopyProgress waiting = copying(5, 10);
    waiting.waiting = true;
    QTest::newRow("waiting for nobody knows whom")
        << waiting << 0.0 << 0 << u"Waiting for another program that is writing"_qs;
    waiting.waitingFor = u"firefox (4312) with an exclusive lock"_qs;
    QTest::newRow("waiting for a program")
        << waiting << 0.0 << 0 << u"Waiting for firefox (4312) with an exclusive lock"_qs;
    waiting.waited = std::chrono::milliseconds(12'900);
    QTest::newRow("waiting for a program for some time")
        << waiting << 0.0 << 0 << u"Waiting 12 s for firefox (4312) with an exclusive lock"_qs;
    waiting.waited = std::chrono::minutes(2);
    QTest::newRow("waiting for a program for minutes")
        << waiting << 0.0 << 0 << u"Waiting 2 min for firefox (4312) with an exclusive lock"_qs;
    CopyProgress paused = copying(5000, 10000);
    paused.paused = true;
    QTest::newRow("paused") << paused << 512.0 * 1048576 << 1600 << u"Paused: 19.5 MiB of 39.1 MiB copied"_qs;
    CopyProgress pausedEarly;
    pausedEarly.paused = true;
    QTest::newRow("paused before the first step") << pausedEarly << 0.0 << 0 << u"Paused"_qs;
}

void WordingTest::progressIsASentence()
{
    QFETCH(const CopyProgress, progress);
    QFETCH(const double, rate);
    QFETCH(const int, left);
    QFETCH(const QString, sentence);
    CopyRate copyRate;
    if (rate > 0)
        copyRate.bytesPerSecond = rate;
    if (left > 0)
        copyRate.left = milliseconds(left);
    QCOMPARE(progressSentence(progress, copyRate), sentence);
}

void WordingTest::theOutlookSaysHowItIsCopied_data()
{
    QTest::addColumn<SourceState>("source");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QString>("text");
    SourceState rollback;
    rollback.file.size = 1 << 20;
    SourceState wal = rollback;
    wal.walMode = true;
    wal.wal.exists = wal.shm.exists = true;
    wal.wal.size = 4096;
    wal.locks.shared = wal.locks.walOpen = true;
    const QString inBetween = u" Other programs write in between, and are held off once if the copy can’t keep up."_qs;
    QTest::newRow("WAL in use") << wal << CopyMethod::Automatic
                                << u"Copies “shop.db” as it is at this moment. Other programs keep writing."_qs;
    QTest::newRow("WAL in use, page by page")
        << wal << CopyMethod::Online << u"Copies “shop.db” as it is at this moment. Other programs keep writing."_qs;
    QTest::newRow("rollback journal") << rollback << CopyMethod::Automatic
                                      << u"Copies “shop.db” in short steps, as it is at one moment."_qs + inBetween;
    SourceState sharing = rollback;
    sharing.reflink = true;
    QTest::newRow("blocks are shared")
        << sharing << CopyMethod::Clone
        << u"Copies “shop.db” as it is at one moment: the copy shares its blocks on the drive."_qs + inBetween;
    QTest::newRow("asked for without a lock")
        << rollback << CopyMethod::UnlockedSnapshot
        << u"Copies the files of “shop.db” without a lock, over again until nothing changes meanwhile. Other programs "
           "are not held back."_qs;
    SourceState crashed = rollback;
    crashed.hotJournal = true;
    QTest::newRow("a crash")
        << crashed << CopyMethod::Automatic
        << u"Copies “shop.db” and the journal of a program that crashed, and repairs the copy. Other programs are not "
           "held back."_qs;
    SourceState locked = wal;
    locked.locks.exclusive = true;
    QTest::newRow("kept locked")
        << locked << CopyMethod::Automatic
        << u"Copies the files of “shop.db”, which another program keeps locked, until they stand still. Other programs "
           "are not held back."_qs;
    SourceState idle = rollback;
    idle.walMode = true;
    QTest::newRow("WAL that no program has open")
        << idle << CopyMethod::Automatic
        << u"Copies the file of “shop.db”, which no program has open. Other programs are not held back."_qs;
    SourceState left = idle;
    left.wal.exists = true;
    left.wal.size = 4096;
    QTest::newRow("a log left behind")
        << left << CopyMethod::Automatic
        << u"Copies “shop.db” and the log that a program left behind, and merges them in the copy. Other programs are "
           "not held back."_qs;
    SourceState freed = rollback;
    freed.freePages = 1204;
    QTest::newRow("compact") << freed << CopyMethod::Compact
                             << u"Writes “shop.db” anew, without deleted rows and free pages: at least 1,204 pages "
                                "smaller."_qs
            + inBetween;
    SourceState far = rollback;
    far.networkFileSystem = true;
    QTest::newRow("on a network drive") << far << CopyMethod::Automatic
                                        << u"Copies “shop.db” in short steps, as it is at one moment."_qs + inBetween
            + u" It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it "
              "while none does."_qs;
}

void WordingTest::theOutlookSaysHowItIsCopied()
{
    QFETCH(const SourceState, source);
    QFETCH(const CopyMethod, method);
    QFETCH(const QString, text);
    CopyRequest request;
    request.source = "/data/shop.db";
    request.method = method;
    QCOMPARE(howItIsCopied(source, planCopy(source, request), request), text);
}

void WordingTest::theOutlookSaysHowItEnds_data()
{
    QTest::addColumn<CopyRequest>("request");
    QTest::addColumn<QString>("text");
    CopyRequest usual;
    usual.destination = "/media/me/Backup/shop.db";
    QTest::newRow("usual") << usual << u"The copy is checked, written to “Backup”, then named."_qs;
    CopyRequest unchecked = usual;
    unchecked.check = CheckLevel::None;
    QTest::newRow("no check") << unchecked << u"The copy is written to “Backup” without a check, then named."_qs;
    CopyRequest careful = usual;
    careful.check = CheckLevel::Full;
    careful.readBack = true;
    QTest::newRow("all checks")
        << careful
        << u"The copy is checked in full, written to “Backup”, read back from the disk and compared, then named."_qs;
    CopyRequest replacing = usual;
    replacing.destinationMode = DestinationMode::Replace;
    QTest::newRow("replacing") << replacing
                               << u"The copy is checked, written to “Backup”, then takes the place of the file that is "
                                  "there."_qs;
    CopyRequest root = usual;
    root.destination = "/shop.db";
    QTest::newRow("into the root") << root << u"The copy is checked, written to “/”, then named."_qs;
    CopyRequest packed = usual;
    packed.packing = packedFormOf("/x/shop.db.gz");
    if (packed.packing)
        QTest::newRow("compressed")
            << packed
            << u"The copy is checked, compressed (gzip), unpacked again and compared, written to “Backup”, then "
               "named."_qs;
}

void WordingTest::theOutlookSaysHowItEnds()
{
    QFETCH(const CopyRequest, request);
    QFETCH(const QString, text);
    QCOMPARE(howItEnds(request), text);
}

void WordingTest::restartsAreSaidInWords_data()
{
    QTest::addColumn<int>("restarts");
    QTest::addColumn<QString>("note");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("one") << 1 << u"The database changed; starting again."_qs;
    QTest::newRow("two") << 2 << u"The database changed; starting again, 2nd time."_qs;
    QTest::newRow("three") << 3 << u"The database changed; starting again, 3rd time."_qs;
    QTest::newRow("eleven") << 11 << u"The database changed; starting again, 11th time."_qs;
    QTest::newRow("twenty-one") << 21 << u"The database changed; starting again, 21st time."_qs;
}

void WordingTest::restartsAreSaidInWords()
{
    QFETCH(const int, restarts);
    QFETCH(const QString, note);
    CopyProgress progress = copying(5, 10);
    progress.restarts = restarts;
    QCOMPARE(progressNote(progress), note);
}

void WordingTest::theBarNeverLies_data()
{
    QTest::addColumn<CopyProgress>("progress");
    QTest::addColumn<int>("value");
    QTest::newRow("nothing known yet") << CopyProgress() << -1;
    QTest::newRow("before the first step") << copying(0, 0) << -1;
    QTest::newRow("no page yet") << copying(100, 100) << 0;
    QTest::newRow("half of the pages") << copying(50, 100) << 3750;
    QTest::newRow("all pages") << copying(0, 100) << 7500;
    QTest::newRow("a check that can't tell") << phase(CopyPhase::Checking) << -1;
    QTest::newRow("half of the check") << phase(CopyPhase::Checking, 0.5) << 8250;
    QTest::newRow("more than all") << phase(CopyPhase::Checking, 2.48) << 9000;
    QTest::newRow("not a number") << phase(CopyPhase::Checking, std::nan("")) << -1;
    QTest::newRow("half written") << phase(CopyPhase::Writing, 0.5) << 9500;
    QTest::newRow("all written, and not named yet") << phase(CopyPhase::Writing, 1) << barMaximum / 100 * 99;
    CopyProgress old = phase(CopyPhase::Checking, 1);
    old.keepingOld = true;
    QTest::newRow("what was there is still checked") << old << barMaximum / 100 * 99;
    QTest::newRow("done") << phase(CopyPhase::Done) << barMaximum;
}

void WordingTest::theBarNeverLies()
{
    QFETCH(const CopyProgress, progress);
    QFETCH(const int, value);
    QCOMPARE(barValue(progress, CheckLevel::Quick), value);
}

void WordingTest::theBarGrowsFromPhaseToPhase()
{
    for (const CheckLevel check : {CheckLevel::None, CheckLevel::Quick, CheckLevel::Full}) {
        const int copied = barValue(copying(0, 10), check);
        const int checked = barValue(phase(CopyPhase::Checking, 1), check);
        const int written = barValue(phase(CopyPhase::Writing, 0), check);
        QVERIFY(copied <= checked);
        QVERIFY(checked <= written);
        QVERIFY(written < barMaximum);
    }
}

void WordingTest::aFailureSaysWhereTheOldContentIs()
{
    CopyResult result;
    result.error = {ErrorCode::IoError, "/x/b.db", {}, 0, {}};
    const QString advice = describe(result.error).advice;
    QVERIFY(!advice.isEmpty());
    QCOMPARE(failureText(result, advice), advice);
    result.receipt.safetyCopy = "/x/b.db-before";
    QCOMPARE(failureText(result, advice), advice + u" What was there before is kept in “/x/b.db-before”."_qs);
}

void WordingTest::factsAreOneLine_data()
{
    QTest::addColumn<DatabaseInfo>("info");
    QTest::addColumn<QString>("inUseBy");
    QTest::addColumn<QString>("facts");
    DatabaseInfo info;
    info.pageSize = 4096;
    info.pageCount = 238688;
    info.journalMode = "delete";
    QTest::newRow("at rest") << info << QString()
                             << u"not in use · 932 MiB · 238,688 pages of 4 KiB · none free · rollback journal"_qs;
    info.freelistCount = 1204;
    info.journalMode = "wal";
    QTest::newRow("in use") << info << u"firefox (4312)"_qs
                            << u"in use by firefox (4312) · 932 MiB · 238,688 pages of 4 KiB · 1,204 free · WAL"_qs;
    info.walPagesNotMerged = 768;
    QTest::newRow("not merged")
        << info << u"firefox (4312)"_qs
        << u"in use by firefox (4312) · 932 MiB · 238,688 pages of 4 KiB · 1,204 free · WAL, 3 MiB not merged yet"_qs;
    info = {};
    info.pageSize = 512;
    info.pageCount = 1;
    info.journalMode = "delete";
    info.applicationName = u"GeoPackage"_qs;
    QTest::newRow("one page, known application")
        << info << QString()
        << u"not in use · 512 bytes · 1 page of 512 bytes · none free · rollback journal · GeoPackage"_qs;
}

void WordingTest::factsAreOneLine()
{
    QFETCH(const DatabaseInfo, info);
    QFETCH(const QString, inUseBy);
    QFETCH(const QString, facts);
    // Within a fact no line is broken.
    QCOMPARE(databaseFacts(info, inUseBy).replace(QChar::Nbsp, u' '), facts);
}

void WordingTest::aFileIsAsNewAsItsLog()
{
    const QDateTime then(QDate(2026, 3, 1), QTime(8, 0));
    SourceState state;
    state.file = {.size = 4096, .modified = then.toMSecsSinceEpoch() * 1'000'000, .exists = true};
    state.wal = {.size = 0, .modified = then.addDays(2).toMSecsSinceEpoch() * 1'000'000, .exists = true};
    const auto said = [&](const QDateTime &moment) {
        return fileFacts(state)
            .replace(QChar::Nbsp, u' ')
            .contains(u"changed "_qs + momentText(moment, QDateTime::currentDateTime()));
    };
    // An empty log says nothing.
    QVERIFY2(said(then), qPrintable(fileFacts(state)));
    state.wal.size = 4152;
    QVERIFY2(said(then.addDays(2)), qPrintable(fileFacts(state)));
}

void WordingTest::writersAreReported_data()
{
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << 0 << 0 << u"Could write all the time"_qs;
    QTest::newRow("once") << 1600 << 1600 << u"Held back for at most 1.6 s"_qs;
    QTest::newRow("often") << 18 << 340 << u"Held back for at most 18 ms at a time, 340 ms in all"_qs;
}

void WordingTest::writersAreReported()
{
    QFETCH(const int, longest);
    QFETCH(const int, total);
    QFETCH(const QString, text);
    CopyReceipt receipt;
    receipt.longestHold = milliseconds(longest);
    receipt.totalHold = milliseconds(total);
    receipt.heldOthers = total > 0;
    QCOMPARE(writersText(receipt), text);
    // Nobody was there to be held back.
    receipt.heldOthers = false;
    QCOMPARE(writersText(receipt), total > 0 ? u"No other program was seen to use it"_qs : text);
}

void WordingTest::waitingIsNotCopying()
{
    CopyReceipt receipt;
    receipt.total = 26s;
    receipt.copying = 26s;
    QCOMPARE(timeText(receipt), u"26 s (copying 26 s)"_qs);
    receipt.waited = 24s;
    QCOMPARE(timeText(receipt), u"26 s, 24 s of it waiting for other programs (copying 26 s)"_qs);
}

void WordingTest::theProofIsNamed_data()
{
    QTest::addColumn<int>("proof");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QString>("text");
    QTest::newRow("pinned") << int(Proof::Pinned) << true << u"The read lock was held throughout"_qs;
    QTest::newRow("in slices") << int(Proof::Pinned) << false << u"Nothing changed between the read locks"_qs;
    QTest::newRow("alone") << int(Proof::Alone) << false << u"Nothing changed, and nobody was writing"_qs;
    QTest::newRow("still") << int(Proof::Still) << false << u"Nothing changed, and the log is sealed"_qs;
    QTest::newRow("none") << int(Proof::None) << false << u"Not proved"_qs;
}

void WordingTest::theProofIsNamed()
{
    QFETCH(const int, proof);
    QFETCH(const bool, pinned);
    QFETCH(const QString, text);
    CopyResult result;
    result.receipt.plan.pinned = pinned;
    result.outcome = Proof(proof) == Proof::None ? CopyOutcome::Copied : CopyOutcome::Verified;
    result.receipt.proof = Proof(proof);
    QCOMPARE(provedText(result.receipt), text);
    QCOMPARE(resultTitle(result), Proof(proof) == Proof::None ? u"Copied, not proved"_qs : u"Copied and verified"_qs);
}

void WordingTest::whatIsNotProvedIsSaid()
{
    CopyResult result;
    result.outcome = CopyOutcome::Copied;
    result.receipt.warnings = QStringList{u"It is on a network drive."_qs};
    QVERIFY2(remarkText(result).startsWith(u"Nothing shows that its pages belong to one moment. It is on"),
             qPrintable(remarkText(result)));
    result.receipt.unproved = u"another program kept it locked"_qs;
    QCOMPARE(remarkText(result), u"Another program kept it locked. It is on a network drive."_qs);
    // What is proved leaves nothing to say but its warnings.
    result.receipt.proof = Proof::Pinned;
    result.receipt.unproved.clear();
    QCOMPARE(remarkText(result), u"It is on a network drive."_qs);
}

void WordingTest::whatAnUpdateChangedIsSaid_data()
{
    QTest::addColumn<quint32>("changed");
    QTest::addColumn<QString>("anew");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("remark");
    QTest::newRow("some") << 1204U << QString() << u"1,204 of 238,688 pages changed, 4.70 MiB written"_qs << QString();
    QTest::newRow("none") << 0U << QString() << u"None: 238,688 pages compared"_qs << QString();
    QTest::newRow("written anew") << 1204U << u"the file system shares no blocks between files"_qs
                                  << u"1,204 of 238,688 pages changed, 4.70 MiB written"_qs
                                  << u"All of it was written anew: the file system shares no blocks between files."_qs;
}

void WordingTest::whatAnUpdateChangedIsSaid()
{
    QFETCH(const quint32, changed);
    QFETCH(const QString, anew);
    QFETCH(const QString, changes);
    QFETCH(const QString, remark);
    CopyResult result;
    result.outcome = CopyOutcome::Verified;
    result.receipt.proof = Proof::Pinned;
    result.receipt.check = CheckOutcome::Passed;
    result.receipt.pagesCompared = 238'688;
    result.receipt.pagesChanged = changed;
    result.receipt.bytesWritten = 4'931'584;
    result.receipt.anewBecause = anew;
    QCOMPARE(resultTitle(result), u"Brought up to date and verified"_qs);
    QCOMPARE(changesText(result.receipt), changes);
    QCOMPARE(remarkText(result), remark);
}

void WordingTest::whatIsUpToDateWasNotCopied()
{
    CopyResult result;
    result.outcome = CopyOutcome::UpToDate;
    result.receipt.proof = Proof::Still;
    result.receipt.size = 1 << 20;
    QCOMPARE(resultTitle(result), u"Already up to date"_qs);
    QVERIFY2(remarkText(result).endsWith(u"Nothing had to be read."), qPrintable(remarkText(result)));
    QCOMPARE(copiedText(result.receipt), u"1 MiB"_qs);
    QCOMPARE(changesText(result.receipt), QString());
    result.receipt.pagesCompared = 3;
    QVERIFY2(remarkText(result).endsWith(u"Nothing was written."), qPrintable(remarkText(result)));
}

void WordingTest::whatCameWholeIsSaid()
{
    CopyResult result;
    result.outcome = CopyOutcome::Copied;
    result.receipt.proof = Proof::Whole;
    result.receipt.check = CheckOutcome::Passed;
    result.receipt.plan.method = CopyMethod::Received;
    result.receipt.plan.reason = u"Made by sqlite3 3.40.1 on nas."_qs;
    result.receipt.source = "ssh://nas/srv/a.db";
    QCOMPARE(resultTitle(result), u"Received whole and checked"_qs);
    QCOMPARE(remarkText(result), u"Made by sqlite3 3.40.1 on nas."_qs);
    result.receipt.source = "/srv/a.db.zst";
    QCOMPARE(resultTitle(result), u"Unpacked whole and checked"_qs);
    QCOMPARE(remarkText(result), QString());
}

/// What has not happened yet is not told as if it had.
void WordingTest::beforeACopyNothingIsToldOfIt()
{
    for (int code = int(ErrorCode::SourceMissing); code <= int(ErrorCode::PathTooLong); ++code) {
        // These come up only while a copy runs.
        const auto isLater = [&](std::initializer_list<ErrorCode> codes) {
            return std::ranges::find(codes, ErrorCode(code)) != codes.end();
        };
        if (isLater({ErrorCode::SourceReplaced, ErrorCode::SourceDeleted, ErrorCode::NotProved,
                     ErrorCode::StreamNotWhole, ErrorCode::RemoteFailed, ErrorCode::DestinationReplaced,
                     ErrorCode::StreamClosed}))
            continue;
        Error error;
        error.code = ErrorCode(code);
        error.path = "/x/a.db";
        const QString advice = textBefore(error).advice;
        for (const QString &past : {u"Nothing was"_qs, u"Nothing unfinished"_qs, u"It was left"_qs, u"was dropped"_qs})
            QVERIFY2(!advice.contains(past), qPrintable(advice));
        // Nor is anything named that only the command line has.
        for (const QString &text : {advice, textAfter(error).advice})
            QVERIFY2(!text.contains(u"time-out") && !text.contains(u"--"), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
