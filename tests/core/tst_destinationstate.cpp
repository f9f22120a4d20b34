// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/destinationstate.h>
#include <litecopy/job.h>

#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;

class DestinationStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsThere_data();
    void saysWhatStandsThere();
    void aBareNameIsInTheCurrentFolder();
    void readInBackgroundItIsTheSame();
    void aDestroyedReadTellsNothing();
};

void DestinationStateTest::saysWhatStandsThere_data()
{
    using Kind = DestinationState::Kind;
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QByteArray("new.db") << int(Kind::Missing);
    QTest::newRow("a file") << QByteArray("old.db") << int(Kind::File);
    QTest::newRow("a folder") << QByteArray("sub") << int(Kind::Folder);
    QTest::newRow("a link to nothing") << QByteArray("dangling.db") << int(Kind::Missing);
    QTest::newRow("in a folder that is missing") << QByteArray("nowhere/new.db") << int(Kind::NoFolder);
    QTest::newRow("in what is no folder") << QByteArray("old.db/new.db") << int(Kind::NoFolder);
    QTest::newRow("a name that is no text") << QByteArray("\xff\xfe.db") << int(Kind::Missing);
}

void DestinationStateTest::saysWhatStandsThere()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, kind);
    const TemporaryFolder folder;
    writeFile(folder / "old.db", "x");
    std::filesystem::create_directory(folder / "sub");
    std::filesystem::create_symlink("gone.db", folder / "dangling.db");
    const DestinationState state = lookAtDestination(folder.path() / name.toStdString());
    QCOMPARE(int(state.kind), kind);
    QCOMPARE(state.freeSpace > 0, state.kind != DestinationState::Kind::NoFolder);
}

void DestinationStateTest::aBareNameIsInTheCurrentFolder()
{
    const DestinationState state = lookAtDestination("surely-not-here.db");
    QCOMPARE(int(state.kind), int(DestinationState::Kind::Missing));
    QVERIFY(state.freeSpace > 0);
}

void DestinationStateTest::readInBackgroundItIsTheSame()
{
    const TemporaryFolder folder;
    writeFile(folder / "old.db", "x");
    int told = 0;
    DestinationState state;
    const auto job = readInBackground(folder / "old.db", lookAtDestination, [&](const DestinationState &result) {
        ++told;
        state = result;
    });
    job->start();
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 1);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
    QCOMPARE(job->state(), Job::State::Finished);
    QCOMPARE(int(state.kind), int(DestinationState::Kind::File));
    QVERIFY(state.freeSpace > 0);
}

void DestinationStateTest::aDestroyedReadTellsNothing()
{
    const TemporaryFolder folder;
    int told = 0;
    for (int i = 0; i < 50; ++i)
        readInBackground(folder / "new.db", lookAtDestination, [&told](const DestinationState &) { ++told; }).reset();
    bool answered = false;
    const auto last =
        readInBackground(folder / "new.db", lookAtDestination, [&](const DestinationState &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(told, 0);
}

QTEST_GUILESS_MAIN(DestinationStateTest)
#include "support/waits.h"
#include "tst_destinationstate.moc"
