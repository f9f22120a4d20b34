// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Databases that only their own program can read, copied as they are through the window.

#include "alsolist.h"
#include "repeatchoice.h"
#include "repeatdialog.h"
#include "repeatform.h"
#include "support/cipherbank.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "tables.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/fileidentity.h>

#include <QCheckBox>
#include <QRadioButton>
#include <QTreeWidgetItem>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class EncryptedCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aBusyOneIsCopiedAndReadBack_data();
    void aBusyOneIsCopiedAndReadBack();
    void oneInNobodysUseNeedsAPersonsWord();
    void theWordIsOfOneDatabaseAndCanBeTakenBack();
    void theWordHelpsWhereACopyFailed();
    void aFileThatIsNoDatabaseIsNotOfferedIt();
    void whatNeedsThePagesIsNotOffered();
    void severalCopiesOfOneMomentAreMade();
    void byTheClockOneCopyIsReplaced_data();
    void byTheClockOneCopyIsReplaced();
    void factsTellWhatCanBeTold();

private:
    [[nodiscard]] QPushButton &word() const { return m_fixture->in<QPushButton>("planPanel", "isEncrypted"); }
    [[nodiscard]] QString plan() const
    {
        return m_fixture->title("planPanel") + u": "_qs + m_fixture->text("planPanel");
    }
    [[nodiscard]] QString check() const { return m_fixture->in<QLabel>("resultPanel", "resultCheck").text(); }
    void choose();
    /// As a person does it: opens the options, and ticks the box.
    void askToReadBack();
    void copyIt();

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_shelf;
    std::filesystem::path m_bank;
    std::filesystem::path m_copy;
};

void EncryptedCopyTest::initTestCase()
{
    if (!isCipherShellInstalled())
        QSKIP("sqlcipher is not installed");
}

void EncryptedCopyTest::init()
{
    m_fixture.emplace();
    m_shelf = m_fixture->folder / "shelf";
    std::filesystem::create_directory(m_shelf);
    m_bank = m_shelf / "bank.db";
    m_copy = m_fixture->folder / "copy.db";
}

void EncryptedCopyTest::cleanup()
{
    m_fixture.reset();
}

void EncryptedCopyTest::choose()
{
    m_fixture->type(m_fixture->from(), m_bank);
    m_fixture->type(m_fixture->to(), m_copy);
}

void EncryptedCopyTest::askToReadBack()
{
    m_fixture->click(m_fixture->in<QPushButton>("copyPage", "optionsToggle"));
    auto &box = m_fixture->in<QCheckBox>("copyPage", "readBack");
    m_fixture->clickAt(box, QPoint(8, box.height() / 2));
    QVERIFY(box.isChecked());
}

void EncryptedCopyTest::copyIt()
{
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 60'000);
}

void EncryptedCopyTest::aBusyOneIsCopiedAndReadBack_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

void EncryptedCopyTest::aBusyOneIsCopiedAndReadBack()
{
    QFETCH(const QByteArray, journalMode);
    const bool isWal = journalMode == "wal";
    buildCipherBank(m_bank, journalMode);
    CipherWriter writer(m_bank);
    if (isWal)
        QTRY_VERIFY(identify(m_shelf / "bank.db-wal").size > 0);
    choose();
    QTRY_VERIFY(word().isVisible() || m_fixture->title("planPanel") == u"How it will be copied"_qs);
    // Between two transactions in rollback mode nothing tells that it is one.
    if (!isWal && word().isVisible())
        m_fixture->click(word());
    QVERIFY(!isWal || !word().isVisible());
    QTRY_VERIFY2(plan().contains(u"only its password can check"), qPrintable(plan()));
    QTRY_VERIFY2(plan().contains(u"without a check"), qPrintable(plan()));
    askToReadBack();
    copyIt();
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied; it is encrypted, so only its password can check it"_qs);
    QCOMPARE(check(), u"Not possible: it is encrypted, and only its password can check it, read back and equal"_qs);
    QVERIFY2(!m_fixture->text("resultPanel").contains(u"Read the copy back"), "it was done");
    const CipherBank copied = lookAtCipherBank(m_copy);
    QVERIFY2(copied.transfers >= 0, copied.wrong);
    QVERIFY(writer.isRunning());
    QCOMPARE(writer.end(), QByteArray("60"));
    QVERIFY(lookAtCipherBank(m_bank).transfers > copied.transfers);
}

void EncryptedCopyTest::oneInNobodysUseNeedsAPersonsWord()
{
    buildCipherBank(m_bank, "delete");
    const FolderSnapshot before(m_shelf);
    choose();
    QTRY_VERIFY(word().isVisible());
    QCOMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY2(plan().contains(u"“It Is Encrypted”") && !plan().contains(u"litecopy-cli"), qPrintable(plan()));
    QVERIFY(!m_fixture->copyButton().isEnabled());
    QVERIFY(m_fixture->in<QPushButton>("planPanel", "rescueFrom").isVisible());

    m_fixture->click(word());
    QVERIFY(word().isChecked());
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    QVERIFY2(plan().contains(u"only its password can check"), qPrintable(plan()));
    QVERIFY(!m_fixture->in<QPushButton>("planPanel", "rescueFrom").isVisible());
    copyIt();
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied; it is encrypted, so only its password can check it"_qs);
    // What can be shown of it without the password is offered.
    QVERIFY2(m_fixture->text("resultPanel").contains(u"“Read the copy back”"),
             qPrintable(m_fixture->text("resultPanel")));
    QCOMPARE(readFile(m_copy), readFile(m_bank));
    QCOMPARE(lookAtCipherBank(m_copy).transfers, 0);
    QCOMPARE(before.differenceTo(FolderSnapshot(m_shelf)), QString());
}

void EncryptedCopyTest::theWordIsOfOneDatabaseAndCanBeTakenBack()
{
    buildCipherBank(m_bank, "delete");
    const auto other = m_shelf / "other.db";
    buildCipherBank(other, "delete");
    choose();
    QTRY_VERIFY(word().isVisible());
    m_fixture->click(word());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(word());
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY(!m_fixture->copyButton().isEnabled() && !word().isChecked());

    m_fixture->click(word());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->type(m_fixture->from(), other);
    QTRY_VERIFY(word().isVisible() && !m_fixture->copyButton().isEnabled());
    QVERIFY(!word().isChecked());
    QCOMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
}

/// It was a plain one when it was chosen.
void EncryptedCopyTest::theWordHelpsWhereACopyFailed()
{
    buildDatabase(m_bank, {.size = 200'000});
    const auto encrypted = m_fixture->folder / "encrypted.db";
    buildCipherBank(encrypted, "delete");
    choose();
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    std::filesystem::copy_file(encrypted, m_bank, std::filesystem::copy_options::overwrite_existing);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 60'000);
    m_fixture->click(m_fixture->in<QPushButton>("errorPanel", "encryptedInstead"));
    QTRY_VERIFY(m_fixture->panel("planPanel").isVisible());
    copyIt();
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied; it is encrypted, so only its password can check it"_qs);
    QCOMPARE(readFile(m_copy), readFile(encrypted));
}

void EncryptedCopyTest::aFileThatIsNoDatabaseIsNotOfferedIt()
{
    writeFile(m_bank, QByteArray("This is a letter, whatever its name says. ").repeated(400));
    choose();
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY(!word().isVisible());
}

void EncryptedCopyTest::whatNeedsThePagesIsNotOffered()
{
    buildCipherBank(m_bank, "wal");
    const CipherShell program(m_bank, "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')");
    QVERIFY(program.isHolding());
    choose();
    copyIt();
    QVERIFY(!m_fixture->in<QPushButton>("resultPanel", "putResultBack").isVisible());
    QVERIFY(!m_fixture->in<QPushButton>("resultPanel", "rescueResult").isVisible());
    // A copy that is there can give way to another one; its pages can't be compared.
    m_fixture->click(m_fixture->copyButton());
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QVERIFY(!m_fixture->in<QPushButton>("conflictPanel", "update").isVisible());
    QTRY_VERIFY(m_fixture->in<QPushButton>("conflictPanel", "replace").isEnabled());
    m_fixture->click(m_fixture->in<QPushButton>("conflictPanel", "replace"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 60'000);
    QCOMPARE(lookAtCipherBank(m_copy).transfers, 1);
}

void EncryptedCopyTest::severalCopiesOfOneMomentAreMade()
{
    buildCipherBank(m_bank, "wal");
    CipherWriter writer(m_bank);
    QTRY_VERIFY(identify(m_shelf / "bank.db-wal").size > 0);
    const auto stick = m_fixture->folder / "stick";
    std::filesystem::create_directory(stick);
    choose();
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->window->findChild<AlsoList *>()->add(stick);
    QTRY_VERIFY2(plan().contains(u"Another copy of the same moment goes to “stick”"), qPrintable(plan()));
    copyIt();
    QTRY_VERIFY(std::filesystem::exists(stick / "copy.db"));
    QCOMPARE(readFile(stick / "copy.db"), readFile(m_copy));
    const CipherBank copied = lookAtCipherBank(stick / "copy.db");
    QVERIFY2(copied.transfers >= 0, copied.wrong);
    QCOMPARE(writer.end(), QByteArray("60"));
}

void EncryptedCopyTest::byTheClockOneCopyIsReplaced_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("seen to be encrypted") << true;
    QTest::newRow("said to be encrypted") << false;
}

/// What the dialog would have the clock start is what makes the copy.
void EncryptedCopyTest::byTheClockOneCopyIsReplaced()
{
    QFETCH(const bool, isSeen);
    buildCipherBank(m_bank, "wal");
    std::optional<CipherShell> program;
    if (isSeen)
        program.emplace(m_bank, "UPDATE counter SET n = 1");
    choose();
    if (!isSeen) {
        QTRY_VERIFY(word().isVisible());
        m_fixture->click(word());
    }
    QTRY_VERIFY2(plan().contains(u"only its password can check"), qPrintable(plan()));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<RepeatDialog *>());
    auto &dialog = *m_fixture->window->findChild<RepeatDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.findChild<QRadioButton *>(u"single"_qs)->isChecked());
    QVERIFY(!dialog.findChild<QRadioButton *>(u"dated"_qs)->isEnabled());
    auto &form = *dialog.findChild<RepeatForm *>();
    QVERIFY(form.isVisible());
    const Schedule schedule = scheduleOf(form.choice(), u"bank"_qs, "cli");
    const QByteArrayList options{"copy", "--opaque", "--force", "--"};
    QCOMPARE(schedule.command.sliced(1, 4), options);
    QCOMPARE(schedule.command.last(), QByteArray::fromStdString(m_copy.native()));
}

void EncryptedCopyTest::factsTellWhatCanBeTold()
{
    buildCipherBank(m_bank, "wal");
    const CipherShell program(m_bank, "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')");
    QVERIFY(program.isHolding());
    const FolderSnapshot before(m_shelf);
    choose();
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+3"_qs));
    auto *const facts = m_fixture->window->findChild<FactsView *>();
    const auto value = [&](const QString &name) {
        const QList<QTreeWidgetItem *> found = facts->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.front()->text(1);
    };
    QTRY_COMPARE(value(u"Encrypted"_qs), u"yes: only its own program can read it"_qs);
    QVERIFY(facts->isVisible());
    QCOMPARE(before.differenceTo(FolderSnapshot(m_shelf)), QString());
}

LITECOPY_GUI_MAIN(EncryptedCopyTest)

#include "tst_encryptedcopy.moc"
