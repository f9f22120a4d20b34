// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The program's own file dialog, by mouse and keys. What it does while a drive gives no answer is in tst_slowmounts.

#include "filedialog.h"
#include "foldermodel.h"
#include "pathcompletion.h"
#include "settings.h"
#include "support/temporaryfolder.h"
#include "watchedapplication.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

#include <sys/stat.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using Kind = FileQuestion::Kind;

static const std::size_t usualMost = mostListed;

class FileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void foldersComeFirstAndNamesAsPeopleReadThem();
    void filterAndHiddenFilesAreChosen();
    void sizesAndTimesAreSeenAndSorted();
    void aFileIsTakenByADoubleClick();
    void aFolderIsEnteredAndLeftByKeys();
    void severalAreTakenWithControl();
    void severalAreTyped();
    void quotesAloneAreAName_data();
    void quotesAloneAreAName();
    void aNameThatIsNoTextIsTaken();
    void aLinkIsWhatItLeadsTo();
    void aFolderOfTooManyFilesSaysSo();
    void aHundredThousandFilesHoldNoTurn();
    void aNewFileGetsItsEnding();
    void aNewFileNeedsItsFolder();
    void whatIsThereIsReplacedOnlyWhereThatIsSaid();
    void aQuestionGoesWithItsFolder();
    void whatHasNoEndingIsReplacedAsItIs();
    void enterOnAFolderSavesNothing();
    void enterOnAPlaceSavesNothing();
    void whoAsksLaterIsNotAskedHere();
    void theFolderThatIsShownIsChosen();
    void aFolderThatIsSelectedIsChosen();
    void aTypedFolderIsGoneTo();
    void whatIsNotThereIsSaid();
    void whatIsNotInAnotherFolderIsSaidByItsPath();
    void whatIsSaidOfTheFolderOutlastsANotice();
    void aPathIsCompletedFromTheFolderThatIsShown();
    void aFolderThatCanNotBeReadIsSaid();
    void aFolderIsMade();
    void aPlaceIsOneClick();
    void escapeTakesNothing();
    void drivesForPeopleAreFoundAmongAllMounts();
    void aNameIsReadAloudAndShownWhole();

private:
    void open(FileQuestion question);
    [[nodiscard]] QTreeView &list() const { return *m_dialog->findChild<QTreeView *>(u"fileList"_qs); }
    [[nodiscard]] QLineEdit &name() const { return *m_dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs); }
    [[nodiscard]] QString notice() const
    {
        const auto &label = *m_dialog->findChild<QLabel *>(u"fileNotice"_qs);
        return label.isVisible() ? label.text() : QString();
    }
    [[nodiscard]] QStringList names() const;
    static WatchedApplication &loop() { return *static_cast<WatchedApplication *>(qApp); }
    /// The window's loop goes there, as by a click.
    void goTo(const fs::path &folder) const
    {
        QTimer::singleShot(0, m_dialog.get(), [this, folder] { m_dialog->goTo(folder); });
    }
    static void verifyTurns()
    {
        const auto longest = qlonglong(loop().longest().count());
        QVERIFY2(longest <= WatchedApplication::limit.count(), qPrintable(QString::number(longest) + u" ms"_qs));
    }
    [[nodiscard]] QModelIndex row(const QString &name) const;
    void click(QWidget &widget) const { clickAt(widget, widget.rect().center()); }
    void clickAt(QWidget &widget, QPoint point, Qt::KeyboardModifiers keys = {}) const
    {
        // What was shown just now may not have its place yet.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::mouseClick(m_dialog->windowHandle(), Qt::LeftButton, keys, widget.mapTo(m_dialog.get(), point));
    }
    void select(const QString &name, Qt::KeyboardModifiers keys = {}) const
    {
        QTRY_VERIFY(row(name).isValid());
        clickAt(*list().viewport(), list().visualRect(row(name)).center(), keys);
    }
    [[nodiscard]] QPushButton &button() const
    {
        auto *const buttons = m_dialog->findChild<QDialogButtonBox *>();
        return *buttons->button(m_dialog->question().kind == Kind::NewFile ? QDialogButtonBox::Save
                                                                           : QDialogButtonBox::Open);
    }
    [[nodiscard]] QWidget &replaceQuestion() const { return *m_dialog->findChild<QWidget *>(u"replaceQuestion"_qs); }
    void accept() const { click(button()); }
    void doubleClick(const QString &name) const
    {
        const QPoint place = list().visualRect(row(name)).center();
        QTest::mouseDClick(m_dialog->windowHandle(), Qt::LeftButton, {},
                           list().viewport()->mapTo(m_dialog.get(), place));
    }
    void type(const QString &text) const
    {
        name().selectAll();
        QTest::keyClicks(&name(), text);
    }
    void write(const fs::path &file, qsizetype size = 10) const
    {
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(QByteArray(size, 'x'));
    }

    std::optional<TemporaryFolder> m_folder;
    std::optional<TemporaryFolder> m_settings;
    std::unique_ptr<FileDialog> m_dialog;
    std::optional<std::vector<fs::path>> m_chosen;
};

void FileDialogTest::init()
{
    m_folder.emplace();
    m_settings.emplace();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString(m_settings->path().native()));
    Settings::reset();
    fs::create_directory(*m_folder / "sub");
    write(*m_folder / "sub/inner.db");
    write(*m_folder / "one.db", 5000);
    write(*m_folder / "Two.db", 100);
    write(*m_folder / "copy 10.db", 300);
    write(*m_folder / "copy 9.db", 200);
    write(*m_folder / "notes.txt");
    write(*m_folder / ".hidden.db");
}

void FileDialogTest::cleanup()
{
    m_dialog.reset();
    m_chosen.reset();
    mostListed = usualMost;
}

void FileDialogTest::open(FileQuestion question)
{
    m_dialog = std::make_unique<FileDialog>(std::move(question), m_folder->path(), nullptr);
    connect(m_dialog.get(), &FileDialog::chosen, this,
            [this](const std::vector<fs::path> &files) { m_chosen = files; });
    m_dialog->resize(700, 500);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(m_dialog->isListed());
}

QStringList FileDialogTest::names() const
{
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names.append(list().model()->index(row, FolderModel::Name).data().toString());
    return names;
}

QModelIndex FileDialogTest::row(const QString &name) const
{
    const auto at = names().indexOf(name);
    return at < 0 ? QModelIndex() : list().model()->index(int(at), FolderModel::Name);
}

void FileDialogTest::foldersComeFirstAndNamesAsPeopleReadThem()
{
    open({});
    QCOMPARE(names(),
             (QStringList{u"sub"_qs, u"copy 9.db"_qs, u"copy 10.db"_qs, u"notes.txt"_qs, u"one.db"_qs, u"Two.db"_qs}));
}

void FileDialogTest::filterAndHiddenFilesAreChosen()
{
    open({.filters = {u"Databases (*.db *.sqlite)"_qs, u"All (*)"_qs}});
    QVERIFY(!names().contains(u"notes.txt"_qs));
    QVERIFY(names().contains(u"sub"_qs) && names().contains(u"one.db"_qs));
    auto &filter = *m_dialog->findChild<QComboBox *>(u"fileFilter"_qs);
    QTest::keyClick(&filter, Qt::Key_Down);
    QVERIFY(names().contains(u"notes.txt"_qs));
    QVERIFY(!names().contains(u".hidden.db"_qs));
    QTest::keyClick(m_dialog.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(names().contains(u".hidden.db"_qs));
}

void FileDialogTest::sizesAndTimesAreSeenAndSorted()
{
    open({});
    const auto cell = [this](const QString &name, int column) {
        return row(name).siblingAtColumn(column).data().toString().replace(QChar::Nbsp, u' ');
    };
    QTRY_VERIFY(cell(u"one.db"_qs, FolderModel::Size).startsWith(u"4."));
    QVERIFY(cell(u"one.db"_qs, FolderModel::Changed).contains(u':'));
    QVERIFY(cell(u"sub"_qs, FolderModel::Size).isEmpty());
    QHeaderView &header = *list().header();
    clickAt(*header.viewport(), {header.sectionViewportPosition(FolderModel::Size) + 5, header.height() / 2});
    QCOMPARE(names().first(), u"sub"_qs);
    const bool isLargestFirst = names().at(1) == u"one.db";
    QCOMPARE(names().at(isLargestFirst ? 1 : names().size() - 1), u"one.db"_qs);
    clickAt(*header.viewport(), {header.sectionViewportPosition(FolderModel::Size) + 5, header.height() / 2});
    QCOMPARE(names().first(), u"sub"_qs);
    QCOMPARE(names().at(isLargestFirst ? names().size() - 1 : 1), u"one.db"_qs);
}

void FileDialogTest::aFileIsTakenByADoubleClick()
{
    open({});
    doubleClick(u"Two.db"_qs);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "Two.db"});
    QVERIFY(!m_dialog->isVisible());
}

void FileDialogTest::aFolderIsEnteredAndLeftByKeys()
{
    open({});
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{u"inner.db"_qs});
    QCOMPARE(m_dialog->folder(), *m_folder / "sub");
    QTest::keyClick(&list(), Qt::Key_Backspace);
    QTRY_VERIFY(names().contains(u"one.db"_qs));
    QCOMPARE(m_dialog->folder(), m_folder->path());
    QCOMPARE(list().currentIndex().data().toString(), u"sub"_qs);
    QTest::keyClick(m_dialog.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_dialog->folder(), m_folder->path().parent_path());
    QVERIFY(!m_chosen && m_dialog->isVisible());
}

void FileDialogTest::severalAreTakenWithControl()
{
    open({.kind = Kind::Files});
    select(u"one.db"_qs);
    select(u"copy 9.db"_qs, Qt::ControlModifier);
    QCOMPARE(name().text(), u"\"copy 9.db\" \"one.db\""_qs);
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, (std::vector{*m_folder / "copy 9.db", *m_folder / "one.db"}));
}

void FileDialogTest::severalAreTyped()
{
    open({.kind = Kind::Files});
    type(u"\"Two.db\" \"sub/inner.db\""_qs);
    QTest::keyClick(&name(), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, (std::vector{*m_folder / "Two.db", *m_folder / "sub/inner.db"}));
}

void FileDialogTest::quotesAloneAreAName_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "\"\"", "\"\" \"\""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FileDialogTest::quotesAloneAreAName()
{
    QFETCH(const QString, text);
    open({.kind = Kind::Files});
    type(text);
    QTest::keyClick(&name(), Qt::Key_Return);
    QTRY_VERIFY2(notice().startsWith(u"There is no file “"), qPrintable(notice()));
    QVERIFY(!m_chosen && m_dialog->isVisible());
}

void FileDialogTest::aNameThatIsNoTextIsTaken()
{
    const fs::path odd = *m_folder / "caf\xe9.db";
    fs::copy_file(*m_folder / "one.db", odd);
    open({});
    const QString shown = names().at(1).startsWith(u"caf") ? names().at(1) : QString();
    QVERIFY2(!shown.isEmpty(), qPrintable(names().join(u' ')));
    select(shown);
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{odd});
}

void FileDialogTest::aLinkIsWhatItLeadsTo()
{
    fs::create_directory_symlink(*m_folder / "sub", *m_folder / "a link");
    fs::create_symlink(*m_folder / "one.db", *m_folder / "b link.db");
    fs::create_symlink(*m_folder / "notes.txt", *m_folder / "c link");
    fs::create_symlink(*m_folder / "nothing", *m_folder / "d link.db");
    open({.filters = {u"Databases (*.db *.sqlite)"_qs}});
    // Among the folders, by name; what the filter leaves out is left out behind a link, too.
    QTRY_COMPARE(names(),
                 (QStringList{u"a link"_qs, u"sub"_qs, u"b link.db"_qs, u"copy 9.db"_qs, u"copy 10.db"_qs,
                              u"d link.db"_qs, u"one.db"_qs, u"Two.db"_qs}));
    const auto sizeOf = [this](const QString &name) {
        return row(name).siblingAtColumn(FolderModel::Size).data().toString();
    };
    QTRY_VERIFY(!sizeOf(u"one.db"_qs).isEmpty());
    QCOMPARE(sizeOf(u"b link.db"_qs), sizeOf(u"one.db"_qs));
    QVERIFY(sizeOf(u"a link"_qs).isEmpty() && sizeOf(u"d link.db"_qs).isEmpty());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{u"inner.db"_qs});
    QCOMPARE(m_dialog->folder(), *m_folder / "a link");
}

void FileDialogTest::aFolderOfTooManyFilesSaysSo()
{
    constexpr int most = 4000;
    const fs::path large = *m_folder / "large";
    fs::create_directory(large);
    for (int i = 0; i <= most; ++i)
        QCOMPARE(::mknod((large / ("file " + std::to_string(i) + ".db")).c_str(), S_IFREG | 0644, 0), 0);
    mostListed = most + 1;
    open({});
    loop().begin();
    goTo(large);
    const QAbstractItemModel &model = *list().model();
    QTRY_COMPARE(model.rowCount(), most + 1);
    QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    QTRY_VERIFY(!model.index(most, FolderModel::Changed).data().toString().isEmpty());
    mostListed = most;
    QTest::keyClick(m_dialog.get(), Qt::Key_F5);
    QTRY_COMPARE(model.rowCount(), most);
    QVERIFY2(notice().startsWith(u"There are more files here"), qPrintable(notice()));
    verifyTurns();
    // Each of them can be named.
    type(u"file 7.db"_qs);
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{large / "file 7.db"});
}

/// As many as are ever listed.
void FileDialogTest::aHundredThousandFilesHoldNoTurn()
{
    open({.filters = {u"Databases (*.db *.sqlite *.sqlite3)"_qs}});
    QTRY_VERIFY(!row(u"one.db"_qs).siblingAtColumn(FolderModel::Size).data().toString().isEmpty());
    std::vector<FolderEntry> entries;
    std::vector<EntryLook> looks;
    const QDateTime now = QDateTime::currentDateTime();
    for (std::size_t i = 0; i < usualMost; ++i) {
        const std::string name = "file " + std::to_string(i) + ".db";
        entries.push_back({.name = name, .text = QString::fromStdString(name)});
        looks.push_back({.entry = i, .details = {.size = qint64(i) + 1, .changed = now}});
    }
    auto &model = *m_dialog->findChild<FolderModel *>();
    loop().begin();
    QTimer::singleShot(0, &model, [&] { model.setEntries(shareEntries(std::move(entries))); });
    QTRY_COMPARE(model.rowCount(), int(usualMost));
    QTRY_VERIFY(list().visualRect(model.index(0, 0)).isValid());
    QTimer::singleShot(0, &model, [&] { model.addLooks(looks); });
    QTRY_VERIFY(!model.index(0, FolderModel::Size).data().toString().isEmpty());
    // Another folder is listed: these are freed.
    goTo(*m_folder / "sub");
    QTRY_COMPARE(model.rowCount(), 1);
    verifyTurns();
}

void FileDialogTest::aNewFileGetsItsEnding()
{
    open({.kind = Kind::NewFile, .suggested = "shop.db", .suffix = u"db"_qs});
    // The name is selected, its ending isn't.
    QTest::keyClicks(&name(), u"till"_qs);
    QCOMPARE(name().text(), u"till.db"_qs);
    type(u"till"_qs);
    QTest::keyClick(&name(), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "till.db"});
}

void FileDialogTest::aNewFileNeedsItsFolder()
{
    open({.kind = Kind::NewFile});
    type(u"nowhere/till.db"_qs);
    accept();
    QTRY_VERIFY2(notice().contains(u"nowhere"), qPrintable(notice()));
    QVERIFY(!m_chosen && m_dialog->isVisible());
}

void FileDialogTest::whatIsThereIsReplacedOnlyWhereThatIsSaid()
{
    open({.kind = Kind::NewFile, .suggested = "one", .suffix = u"db"_qs});
    accept();
    const QWidget &question = replaceQuestion();
    QTRY_VERIFY(question.isVisible());
    QVERIFY(!m_chosen);
    // Another name is another question.
    QTest::keyClicks(&name(), u"x"_qs);
    QVERIFY(!question.isVisible());
    type(u"Two.db"_qs);
    QTest::keyClick(&name(), Qt::Key_Return);
    QTRY_VERIFY(question.isVisible());
    // Enter is no answer.
    QTest::keyClick(&name(), Qt::Key_Return);
    QVERIFY(!button().isEnabled());
    QTRY_VERIFY(button().isEnabled());
    QVERIFY(question.isVisible());
    QVERIFY(!m_chosen);
    click(*m_dialog->findChild<QPushButton *>(u"replaceFile"_qs));
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "Two.db"});
}

void FileDialogTest::aQuestionGoesWithItsFolder()
{
    open({.kind = Kind::NewFile, .suggested = "one.db"});
    accept();
    QTRY_VERIFY(replaceQuestion().isVisible());
    doubleClick(u"sub"_qs);
    QTRY_COMPARE(m_dialog->folder(), *m_folder / "sub");
    QVERIFY(!replaceQuestion().isVisible());
    // There it would replace nothing.
    QCOMPARE(name().text(), u"one.db"_qs);
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "sub/one.db"});
}

void FileDialogTest::whatHasNoEndingIsReplacedAsItIs()
{
    write(*m_folder / "backup");
    open({.kind = Kind::NewFile, .suffix = u"db"_qs});
    select(u"backup"_qs);
    accept();
    QTRY_VERIFY(replaceQuestion().isVisible());
    click(*m_dialog->findChild<QPushButton *>(u"replaceFile"_qs));
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "backup"});
}

void FileDialogTest::enterOnAFolderSavesNothing()
{
    open({.kind = Kind::NewFile, .suggested = "till.db"});
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_dialog->folder(), *m_folder / "sub");
    // It is disabled while a name is looked at.
    QVERIFY(button().isEnabled());
    QTRY_COMPARE(names(), QStringList{u"inner.db"_qs});
    QVERIFY(!m_chosen && m_dialog->isVisible());
    // In the field, it saves.
    name().setFocus();
    QTest::keyClick(&name(), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "sub/till.db"});
}

void FileDialogTest::enterOnAPlaceSavesNothing()
{
    open({.kind = Kind::NewFile, .suggested = "till.db"});
    auto &places = *m_dialog->findChild<QListWidget *>(u"places"_qs);
    QTRY_VERIFY(places.count() > 0);
    places.setFocus();
    places.setCurrentRow(places.count() - 1);
    const QString there = places.currentItem()->toolTip();
    QTest::keyClick(&places, Qt::Key_Return);
    QCOMPARE(QString::fromStdString(m_dialog->folder().native()), there);
    QVERIFY(button().isEnabled());
    QVERIFY(!m_chosen && m_dialog->isVisible());
}

void FileDialogTest::whoAsksLaterIsNotAskedHere()
{
    open({.kind = Kind::NewFile, .suggested = "one.db", .asksToReplace = false});
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "one.db"});
}

void FileDialogTest::theFolderThatIsShownIsChosen()
{
    open({.kind = Kind::Folder});
    QCOMPARE(names(), QStringList{u"sub"_qs});
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{m_folder->path()});
}

void FileDialogTest::aFolderThatIsSelectedIsChosen()
{
    open({.kind = Kind::Folder});
    select(u"sub"_qs);
    accept();
    QTRY_VERIFY(m_chosen);
    QCOMPARE(*m_chosen, std::vector{*m_folder / "sub"});
}

void FileDialogTest::aTypedFolderIsGoneTo()
{
    open({});
    type(QString::fromStdString((*m_folder / "sub").native()) + u'/');
    accept();
    QTRY_COMPARE(names(), QStringList{u"inner.db"_qs});
    QVERIFY(name().text().isEmpty());
    type(u".."_qs);
    accept();
    QTRY_COMPARE(m_dialog->folder(), m_folder->path());
    QVERIFY(!m_chosen);
}

void FileDialogTest::whatIsNotThereIsSaid()
{
    open({});
    type(u"nothing.db"_qs);
    accept();
    QTRY_VERIFY2(notice().contains(u"nothing.db"), qPrintable(notice()));
    QVERIFY(!m_chosen && m_dialog->isVisible());
    // It is gone with the name that it is about.
    type(u"one.db"_qs);
    QVERIFY(notice().isEmpty());
}

void FileDialogTest::whatIsNotInAnotherFolderIsSaidByItsPath()
{
    open({});
    type(u"sub/nothing.db"_qs);
    accept();
    const QString path = QString::fromStdString((*m_folder / "sub/nothing.db").native());
    QTRY_VERIFY2(notice().contains(path), qPrintable(notice()));
}

void FileDialogTest::whatIsSaidOfTheFolderOutlastsANotice()
{
    open({});
    m_dialog->goTo(*m_folder / "nowhere");
    QTRY_VERIFY2(notice().startsWith(u"This folder can’t be read: "), qPrintable(notice()));
    type(u"a"_qs);
    QVERIFY2(notice().startsWith(u"This folder can’t be read: "), qPrintable(notice()));
    accept();
    QTRY_VERIFY2(notice().startsWith(u"There is no folder “"), qPrintable(notice()));
    type(u"b"_qs);
    QVERIFY2(notice().startsWith(u"This folder can’t be read: "), qPrintable(notice()));
}

void FileDialogTest::aPathIsCompletedFromTheFolderThatIsShown()
{
    fs::create_directories(*m_folder / "sub/sub");
    write(*m_folder / "sub/sub/deep.db");
    open({});
    const auto &completion = *name().findChild<PathCompletion *>();
    type(u"sub/i"_qs);
    QTRY_COMPARE(completion.offered(), QStringList{u"sub/inner.db"_qs});
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    m_dialog->goTo(*m_folder / "sub");
    QVERIFY(completion.offered().isEmpty());
    type(u"sub/d"_qs);
    QTRY_COMPARE(completion.offered(), QStringList{u"sub/deep.db"_qs});
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

void FileDialogTest::aFolderThatCanNotBeReadIsSaid()
{
    open({});
    m_dialog->goTo(*m_folder / "one.db");
    QTRY_VERIFY2(notice().startsWith(u"This folder can’t be read: "), qPrintable(notice()));
    QVERIFY(names().isEmpty());
    click(*m_dialog->findChild<QPushButton *>(u"goUp"_qs));
    QTRY_VERIFY(names().contains(u"one.db"_qs));
    QVERIFY(notice().isEmpty());
}

void FileDialogTest::aFolderIsMade()
{
    open({.kind = Kind::NewFile});
    auto &make = *m_dialog->findChild<QPushButton *>(u"makeFolder"_qs);
    const auto makeNamed = [&](const QString &folder) {
        click(make);
        QTRY_VERIFY(m_dialog->findChild<QInputDialog *>());
        auto *const ask = m_dialog->findChild<QInputDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(ask));
        ask->setTextValue(folder);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<QInputDialog *>());
    };
    makeNamed(u"fresh"_qs);
    QTRY_COMPARE(m_dialog->folder(), *m_folder / "fresh");
    QVERIFY(fs::is_directory(*m_folder / "fresh"));
    m_dialog->goTo(*m_folder / "nowhere");
    QTRY_VERIFY2(notice().startsWith(u"This folder can’t be read: "), qPrintable(notice()));
    makeNamed(u"other"_qs);
    QTRY_VERIFY2(notice().startsWith(u"The folder can’t be made: "), qPrintable(notice()));
}

void FileDialogTest::aPlaceIsOneClick()
{
    open({});
    auto &places = *m_dialog->findChild<QListWidget *>(u"places"_qs);
    QTRY_VERIFY(places.count() > 0);
    QListWidgetItem *root = nullptr;
    for (int i = 0; i < places.count(); ++i) {
        if (places.item(i)->toolTip() == u"/")
            root = places.item(i);
    }
    QVERIFY(root);
    clickAt(*places.viewport(), places.visualItemRect(root).center());
    QTRY_VERIFY(names().contains(u"usr"_qs));
    QCOMPARE(m_dialog->folder(), fs::path("/"));
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"goUp"_qs)->isEnabled());
}

void FileDialogTest::escapeTakesNothing()
{
    open({});
    select(u"one.db"_qs);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(!m_chosen);
}

void FileDialogTest::drivesForPeopleAreFoundAmongAllMounts()
{
    const QByteArray mounts = "22 27 0:20 / /sys rw - sysfs sysfs rw\n"
                              "27 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                              "90 27 8:17 / /media/me/USB\\040STICK rw - vfat /dev/sdb1 rw\n"
                              "91 27 0:50 / /run/media/me/disk rw - nfs host:/disk rw\n"
                              "92 27 0:51 / /mnt rw - nfs host:/x rw\n"
                              "93 27 0:51 / /mnt rw - nfs host:/x rw\n"
                              "94 27 0:52 / /run/user/1000 rw - tmpfs tmpfs rw\n";
    QCOMPARE(drivesIn(mounts), (std::vector<fs::path>{"/media/me/USB STICK", "/mnt", "/run/media/me/disk"}));
    QVERIFY(drivesIn("torn 1").empty());
}

void FileDialogTest::aNameIsReadAloudAndShownWhole()
{
    open({});
    QCOMPARE(row(u"sub"_qs).data(Qt::AccessibleTextRole).toString(), u"sub, folder"_qs);
    QCOMPARE(row(u"one.db"_qs).data(Qt::AccessibleTextRole).toString(), u"one.db"_qs);
    QCOMPARE(row(u"one.db"_qs).data(Qt::ToolTipRole).toString(), u"one.db"_qs);
}

LITECOPY_GUI_MAIN(FileDialogTest)

#include "tst_filedialog.moc"
