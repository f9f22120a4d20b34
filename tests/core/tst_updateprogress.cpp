// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "updatescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>

#include <QTest>

#include <algorithm>
#include <set>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What a run that compares says of how far it is, and of what differs.
class TestUpdateProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressOfAnUpdateIsOneNumberOverBothFiles();
    void progressTellsWhatDiffersAndWhere();
    void progressNeverGoesBackWhereNothingDiffers();
};

/// That two files are read is no matter of a person's: the pages are those of the database, and the bar goes once.
void TestUpdateProgress::progressOfAnUpdateIsOneNumberOverBothFiles()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 64 << 20});
    QVERIFY(copy(files.request()).isCopied());
    SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    const auto pages = quint32(fs::file_size(files.source) / 4096);
    CopyRequest request = files.request();
    request.progressInterval = 0ms;
    std::vector<double> fractions;
    bool isOfSource = true;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
            return;
        isOfSource = isOfSource && progress.pageCount == pages && progress.remaining <= pages;
        fractions.push_back(progress.fraction());
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(isOfSource);
    QVERIFY(std::ranges::is_sorted(fractions));
    QVERIFY(fractions.size() > 10 && fractions.front() < 0.1);
    QCOMPARE(fractions.back(), 1.0);
    // The older copy is one half of it.
    QVERIFY(std::ranges::any_of(fractions, [](double fraction) { return fraction > 0.3 && fraction < 0.5; }));
    QVERIFY(std::ranges::any_of(fractions, [](double fraction) { return fraction > 0.5 && fraction < 0.8; }));
}

/// In the parts of the file that were changed, and in no other.
void TestUpdateProgress::progressTellsWhatDiffersAndWhere()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    QByteArray bytes = readFile(files.source);
    const qsizetype pageCount = bytes.size() / 4096;
    const auto page = qsizetype(pageCount * 3 / 4);
    bytes[page * 4096 + 2000] = char(bytes[page * 4096 + 2000] ^ 1);
    writeFile(files.source, bytes);
    CopyRequest request = files.request();
    request.check = CheckLevel::None;
    request.progressInterval = 0ms;
    CopyProgress last;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.comparing)
            last = progress;
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(last.changed, 1U);
    for (std::size_t part = 0; part < CopyProgress::parts; ++part)
        QCOMPARE(last.changedParts[part] > 0, part == std::size_t(page) * CopyProgress::parts / std::size_t(pageCount));
}

/// Whether anything differs is found before the source is held: what is read then is counted, too. However quickly it
/// is read, its beginning and its end are told; what lies between, `neighbours/tst_unanswered` looks for.
void TestUpdateProgress::progressNeverGoesBackWhereNothingDiffers()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 16 << 20});
    CopyRequest request = files.request();
    request.method = CopyMethod::Clone;
    QVERIFY(copy(request).isCopied());
    request.destinationMode = DestinationMode::NewFile;
    request.base = files.copy;
    request.destination = folder / "next.db";
    request.skipUnchanged = true;
    request.progressInterval = 0ms;
    double last = 0;
    double back = 0;
    std::set<double> told;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
            return;
        const double done = 1 - double(progress.remaining) / double(progress.pageCount);
        told.insert(done);
        back = std::max(back, last - done);
        last = done;
    });
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QVERIFY2(back < 0.01, qPrintable(QString::number(back)));
    QCOMPARE(*told.begin(), 0.0);
    QCOMPARE(*told.rbegin(), 1.0);
    QVERIFY(std::ranges::any_of(told, [](double done) { return done > 0.49 && done < 0.51; }));
}

QTEST_GUILESS_MAIN(TestUpdateProgress)
#include "tst_updateprogress.moc"
