// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "accessibility.h"
#include "copiespage.h"
#include "copychoice.h"
#include "copymemory.h"
#include "copypage.h"
#include "desktopstatus.h"
#include "destinationcard.h"
#include "dropnotice.h"
#include "earlierstate.h"
#include "frozendialog.h"
#include "inspectpage.h"
#include "pagescroll.h"
#include "pathedit.h"
#include "progresspanel.h"
#include "queuedialog.h"
#include "rescuedialog.h"
#include "runningbar.h"
#include "settings.h"
#include "sourcecard.h"
#include "stagingcopy.h"
#include "viewtabs.h"
#include "widgets.h"

#include <litecopy/job.h>

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSessionManager>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

// Pixels.
constexpr QSize wishedSize(760, 640);
constexpr QSize smallest(460, 340); // what needs more can be scrolled
constexpr int pageMargin = 20;

constexpr double mostOfScreen = 0.9;
// After three of InspectPage.
constexpr int copiesTab = 4;
constexpr int logTab = 5;

/// The bar of a page that needs more room than there is stands in its margin: nothing moves when it comes.
PageScroll *scrolled(QWidget *page)
{
    auto *scroll = new PageScroll(page);
    keepBarInMargin(scroll, page->layout());
    return scroll;
}

/// Before the window has parts: what Qt says of them it asks for once.
QWidget *withDescriptions(QWidget *parent)
{
    describeToScreenReaders();
    return parent;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(withDescriptions(parent))
    , m_tabs(new ViewTabs(this))
    , m_running(new RunningBar(this))
    , m_pages(new QStackedWidget(this))
    , m_copyPage(new CopyPage(m_pages))
    , m_desktop(new DesktopStatus(this))
{
    setAcceptDrops(true);
    // Else the layout would set one, and enlarge the window whenever it grows.
    setMinimumSize(smallest);
    buildTabs();
    buildMenus();
    connect(m_copyPage, &CopyPage::activityChanged, this, &MainWindow::showActivity);
    connect(m_copyPage, &CopyPage::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_running, &RunningBar::cancelAsked, this, &MainWindow::cancelRunning);
    connect(&staging(), &StagingCopy::changed, this, &MainWindow::showActivity);
    SourceCard *const source = &m_copyPage->choice().source();
    connect(source, &FileCard::severalChosen, this, &MainWindow::openSeveral);
    connect(m_copyPage, &CopyPage::rescueAsked, this, &MainWindow::rescue);
    connect(m_copyPage, &CopyPage::putBackAsked, this,
            [this](const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made) {
                m_tabs->setCurrentIndex(copiesTab);
                copiesPage().putBack(copy, database, made);
            });
    linkDesktop();
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::holdLogout, Qt::DirectConnection);
    restorePlace();
    showActivity();
    source->field()->setFocus();
}

/// A field that loses the keyboard looks at what stands in it, and the pages tell this window: not once it is half
/// gone.
MainWindow::~MainWindow()
{
    if (QWidget *const focused = focusWidget())
        focused->clearFocus();
    const auto parts = findChildren<QObject *>();
    for (QObject *const part : parts)
        part->disconnect(this);
}

void MainWindow::buildTabs()
{
    m_tabs->setObjectName(u"tabs"_qs);
    m_tabs->setAccessibleName(tr("Views"));
    // In the order of the View menu and its keys; from the second to the fourth, of InspectPage::View.
    for (const QString &name : {tr("Make a Copy"), tr("Space"), tr("Facts"), tr("Compare"), tr("Copies"), tr("Log")})
        m_tabs->addTab(name);
    m_tabs->setTabToolTip(1, tr("Which tables and indexes take the space, and a map of the pages"));
    m_tabs->setTabToolTip(2, tr("What the database says of itself"));
    m_tabs->setTabToolTip(3, tr("What differs from another database"));
    m_tabs->setTabToolTip(copiesTab, tr("The copies that are kept of the database, and the way back"));
    m_tabs->setTabToolTip(logTab,
                          tr("What is in the write-ahead log, who keeps it, and the way back to an earlier commit"));
    m_pages->addWidget(m_copyPage);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pageMargin, 0, pageMargin, 0);
    head->setSpacing(pageMargin);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addWidget(m_running, 1);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    m_dropNotice = new DropNotice(central);
    setTabOrder(m_copyPage->lastWidget(), m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
}

InspectPage &MainWindow::inspectPage()
{
    if (!m_inspectPage) {
        m_inspectPage = new InspectPage(m_pages);
        m_pages->addWidget(scrolled(m_inspectPage));
        linkInspectPage();
    }
    return *m_inspectPage;
}

CopiesPage &MainWindow::copiesPage()
{
    if (!m_copiesPage) {
        m_copiesPage = new CopiesPage(m_pages);
        m_pages->addWidget(scrolled(m_copiesPage));
        linkCopiesPage();
    }
    return *m_copiesPage;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    // All parts are painted on the way back from here.
    QTimer::singleShot(0, this, [this] {
        CopyMemory::shared()->refresh();
        buildMissing();
    });
}

void MainWindow::buildMissing()
{
    if (!m_inspectPage)
        inspectPage();
    else if (!m_copiesPage)
        copiesPage();
    if (isComplete())
        Q_EMIT completed();
    else
        QTimer::singleShot(0, this, &MainWindow::buildMissing);
}

void MainWindow::showTab(int tab)
{
    if (tab == copiesTab)
        copiesPage();
    else if (tab != 0)
        inspectPage().showView(tab == logTab ? InspectPage::View::Log : InspectPage::View(tab - 1));
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i) == shownPage() || m_pages->widget(i)->isAncestorOf(shownPage()))
            m_pages->setCurrentIndex(i);
    }
    showActivity();
}

QWidget *MainWindow::shownPage() const
{
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_copyPage;
    case copiesTab:
        return m_copiesPage;
    default:
        return m_inspectPage;
    }
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QAction *action = view->addAction(m_tabs->tabText(tab), this, [this, tab] { m_tabs->setCurrentIndex(tab); });
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)));
    }
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *another = file->addAction(tr("&New Window"), this, &MainWindow::newWindowAsked);
    another->setShortcut(QKeySequence::New);
    CopyChoice &choice = m_copyPage->choice();
    m_chooseSource = file->addAction(tr("Choose &Database…"), &choice.source(), &FileCard::choose);
    m_chooseSource->setShortcut(QKeySequence::Open);
    m_chooseDestination = file->addAction(tr("Choose Where the Copy &Goes…"), &choice.destination(), &FileCard::choose);
    m_chooseDestination->setShortcut(QKeySequence::Save);
    QAction *several = file->addAction(tr("Copy Se&veral…"), this, [this] { openSeveral({}); });
    several->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    file->addSeparator();
    QAction *shut = file->addAction(tr("C&lose"), this, &QWidget::close);
    shut->setShortcut(QKeySequence::Close);
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::quitAsked);
    // Not every platform's theme has one for it.
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    buildCopyMenu();
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Litecopy"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildCopyMenu()
{
    QMenu *copying = menuBar()->addMenu(tr("Databas&e"));
    m_copy = copying->addAction(tr("&Copy"), m_copyPage, &CopyPage::copy);
    m_copy->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_pause = copying->addAction(tr("&Pause"), m_copyPage, &CopyPage::togglePause);
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_escape = copying->addAction(tr("C&ancel"), this, &MainWindow::escape);
    m_escape->setShortcut(QKeySequence::Cancel);
    copying->addSeparator();
    m_keep = copying->addAction(tr("&Keep a Copy Now"), this, [this] {
        m_tabs->setCurrentIndex(copiesTab);
        copiesPage().keep();
    });
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_putBack = copying->addAction(tr("Put &Back…"), this, [this] { copiesPage().putBack(); });
    m_putBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_freeze = copying->addAction(tr("&Freeze in Memory"), this, &MainWindow::freeze);
    m_freeze->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    copying->addAction(tr("&Repeat…"), m_copyPage, &CopyPage::repeat);
    copying->addSeparator();
    QAction *refresh = copying->addAction(tr("Refres&h"), this, [this] {
        m_copyPage->refresh();
        inspectPage().refresh();
        copiesPage().refresh();
    });
    refresh->setShortcut(QKeySequence::Refresh);
}

void MainWindow::linkInspectPage()
{
    SourceCard *const source = &m_copyPage->choice().source();
    connect(source, &FileCard::pathChanged, this, [this, source] { m_inspectPage->setSource(source->path()); });
    connect(m_inspectPage, &InspectPage::sourceAsked, source, &FileCard::choose);
    connect(m_inspectPage, &InspectPage::copyAsked, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_inspectPage, &InspectPage::earlierCopyAsked, this,
            [this](const EarlierState &state, const std::filesystem::path &destination) {
                m_tabs->setCurrentIndex(0);
                m_copyPage->copyEarlier(state, destination);
            });
    m_inspectPage->setSource(source->path());
    m_inspectPage->setHeld(isBusy());
}

void MainWindow::linkCopiesPage()
{
    CopyChoice &choice = m_copyPage->choice();
    const auto suggest = [this, &choice] { m_copiesPage->suggestFolder(choice.destination().path().parent_path()); };
    connect(&choice.source(), &FileCard::pathChanged, this,
            [this, &choice] { m_copiesPage->setSource(choice.source().path()); });
    connect(&choice.destination(), &FileCard::pathChanged, this, suggest);
    connect(m_copiesPage, &CopiesPage::sourceAsked, &choice.source(), &FileCard::choose);
    connect(m_copiesPage, &CopiesPage::databaseAsked, &choice.source(), &FileCard::setPath);
    connect(m_copiesPage, &CopiesPage::copyAsked, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_copiesPage, &CopiesPage::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_copiesPage, &CopiesPage::ended, this, &MainWindow::tell);
    connect(m_copiesPage, &CopiesPage::databaseChanged, this, [this] {
        m_copyPage->refresh();
        inspectPage().refresh();
    });
    connect(m_copiesPage, &CopiesPage::putBackLeft, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_copiesPage, &CopiesPage::compareAsked, this, [this](const std::filesystem::path &copy) {
        m_tabs->setCurrentIndex(1 + int(InspectPage::View::Compare));
        inspectPage().compareWith(copy);
    });
    m_copiesPage->setSource(choice.source().path());
    suggest();
    m_copiesPage->setHeld(m_copyPage->isCopying());
    connect(m_copiesPage, &CopiesPage::activityChanged, this, &MainWindow::showActivity);
    showActivity();
}

void MainWindow::tell(const QString &title, const QString &text)
{
    // Who looks at the window sees it there.
    if (!isActiveWindow())
        m_desktop->tell(title, text);
}

void MainWindow::linkDesktop()
{
    connect(m_copyPage, &CopyPage::ended, this, &MainWindow::tell);
    connect(m_desktop, &DesktopStatus::windowAsked, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
}

void MainWindow::escape()
{
    const QWidget *const page = shownPage();
    if (page == m_copyPage)
        m_copyPage->escape();
    else if (page == m_copiesPage)
        m_copiesPage->escape();
    else
        inspectPage().cancel();
}

bool MainWindow::isQueueRunning() const
{
    return m_queue && m_queue->isRunning();
}

bool MainWindow::isHanging() const
{
    return m_copyPage->isHanging() || (m_copiesPage && m_copiesPage->isHanging()) || staging().isHanging()
        || (m_queue && m_queue->isHanging()) || (m_frozen && m_frozen->isHanging())
        || (m_rescue && m_rescue->isHanging());
}

bool MainWindow::isBusy() const
{
    return m_copyPage->isCopying() || isKeeping();
}

bool MainWindow::isKeeping() const
{
    return m_copiesPage && m_copiesPage->isBusy();
}

void MainWindow::open(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    if (!source.empty())
        m_copyPage->choice().source().setPath(source);
    if (destination.empty())
        return;
    m_copyPage->choice().setDestination(destination);
    m_tabs->setCurrentIndex(0);
    m_copyPage->copy();
}

void MainWindow::openSeveral(const std::vector<std::filesystem::path> &sources)
{
    const CopyChoice &choice = m_copyPage->choice();
    if (!m_queue) {
        m_queue = new QueueDialog(this);
        m_queue->setOptions(choice.chosenOptions(), choice.optionsText());
        connect(&choice, &CopyChoice::optionsChanged, m_queue,
                [this, &choice] { m_queue->setOptions(choice.chosenOptions(), choice.optionsText()); });
        connect(m_queue, &QueueDialog::activityChanged, this, &MainWindow::showActivity);
        connect(m_queue, &QueueDialog::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
        connect(m_queue, &QueueDialog::ended, this, [this](const QString &title, const QString &text) {
            if (!m_queue->isActiveWindow())
                m_desktop->tell(title, text);
        });
    }
    m_queue->add(sources);
    m_queue->show();
    m_queue->raise();
    m_queue->activateWindow();
}

void MainWindow::freeze()
{
    if (!m_frozen) {
        m_frozen = new FrozenDialog(this);
        connect(m_frozen, &FrozenDialog::changed, this, &MainWindow::showActivity);
        connect(m_frozen, &FrozenDialog::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
    }
    m_frozen->freeze(m_copyPage->choice().source().path());
    m_frozen->show();
    m_frozen->raise();
    m_frozen->activateWindow();
}

void MainWindow::rescue(const std::filesystem::path &damaged)
{
    if (!m_rescue) {
        m_rescue = new RescueDialog(this);
        connect(m_rescue, &RescueDialog::activityChanged, this, &MainWindow::showActivity);
        connect(m_rescue, &RescueDialog::closeAllowed, this, &QWidget::close, Qt::QueuedConnection);
        connect(m_rescue, &RescueDialog::ended, this, [this](const QString &title, const QString &text) {
            if (!m_rescue->isActiveWindow())
                m_desktop->tell(title, text);
        });
    }
    m_rescue->offer(damaged);
}

bool MainWindow::isRescuing() const
{
    return m_rescue && m_rescue->isRunning();
}

void MainWindow::end()
{
    Settings::set(u"geometry"_qs, saveGeometry());
    m_ending = true;
    m_copyPage->cancel();
    if (m_copiesPage)
        m_copiesPage->cancel();
    staging().discard();
    if (m_queue)
        m_queue->cancelAll();
    if (m_frozen)
        m_frozen->cancelAll();
    if (m_rescue)
        m_rescue->cancel();
    showActivity();
    QTimer::singleShot(cancelTime + 500ms, this, [this] {
        if (isHanging())
            Q_EMIT left();
    });
}

void MainWindow::showActivity()
{
    const bool copying = m_copyPage->isCopying();
    const bool keeping = isKeeping();
    const bool isFreezing = m_frozen && m_frozen->isWorking();
    if (!isBusy() && !isQueueRunning() && !isFreezing && !isRescuing() && !staging().isRunning()) {
        if (std::exchange(m_ending, false))
            Q_EMIT ended();
        if (std::exchange(m_closing, false))
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    }
    if (isBusy())
        m_desktop->setWorking(copying ? m_copyPage->fraction() : m_copiesPage->fraction());
    else if (isQueueRunning())
        m_desktop->setWorking(m_queue->fraction());
    else if (isRescuing())
        m_desktop->setWorking(m_rescue->fraction());
    else if (isFreezing)
        m_desktop->setWorking(-1);
    else
        m_desktop->setIdle();
    if (m_inspectPage)
        m_inspectPage->setHeld(isBusy());
    if (m_copiesPage)
        m_copiesPage->setHeld(copying);
    // From and To stay while a copy of the one is kept or put back.
    m_copyPage->setEnabled(!keeping);
    m_copy->setEnabled(m_copyPage->canCopy() && !keeping && m_tabs->currentIndex() == 0);
    m_pause->setEnabled(copying);
    m_pause->setText(m_copyPage->isPaused() ? tr("&Resume") : tr("&Pause"));
    m_keep->setEnabled(m_copiesPage && m_copiesPage->canKeep());
    const SourceCard &from = m_copyPage->choice().source();
    m_freeze->setEnabled(!from.path().empty() && from.kind() == SourceLook::Kind::Database && !from.isRefused());
    m_putBack->setEnabled(m_copiesPage && m_copiesPage->canPutBack() && shownPage() == m_copiesPage);
    m_chooseSource->setEnabled(!isBusy());
    m_chooseDestination->setEnabled(!isBusy());
    const QString activity = keeping ? m_copiesPage->activity() : m_copyPage->activity();
    setWindowTitle(activity.isEmpty() ? tr("Litecopy") : tr("%1 – Litecopy").arg(activity));
    showRunning();
}

void MainWindow::showRunning()
{
    const QWidget *const page = shownPage();
    if (m_copyPage->isCopying() && page != m_copyPage)
        m_running->showActivity(m_copyPage->activity(), m_copyPage->fraction(), m_copyPage->isWaiting());
    else if (isKeeping() && page != m_copiesPage)
        m_running->showActivity(m_copiesPage->activity(), m_copiesPage->fraction(), m_copiesPage->isWaiting());
    else
        m_running->showActivity(staging().activity(), staging().fraction());
}

void MainWindow::cancelRunning()
{
    const QWidget *const page = shownPage();
    if (m_copyPage->isCopying() && page != m_copyPage)
        m_copyPage->cancel();
    else if (isKeeping() && page != m_copiesPage)
        m_copiesPage->cancel();
    else
        staging().discard();
}

StagingCopy &MainWindow::staging() const
{
    return m_copyPage->choice().staging();
}

QSize MainWindow::usualSize(QSize available)
{
    return wishedSize.boundedTo((QSizeF(available) * mostOfScreen).toSize());
}

void MainWindow::restorePlace()
{
    resize(usualSize(screen()->availableSize()));
    restoreGeometry(Settings::value(u"geometry"_qs).toByteArray());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // In the meantime other programs may have opened the database or filled the disk.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        Settings::refresh();
        m_copyPage->refresh();
        if (m_copiesPage)
            m_copiesPage->lookAgain();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (mustAskBeforeClosing()) {
        m_closing = false;
        askBeforeClosing();
        event->ignore();
        return;
    }
    const bool isLeft = isHanging();
    // Made for a drag: nobody would miss it.
    staging().discard();
    if (!isLeft
        && (isBusy() || isQueueRunning() || isRescuing() || staging().isRunning()
            || (m_frozen && m_frozen->isWorking()))) {
        // It is being cancelled already: there is nothing to ask.
        m_closing = true;
        event->ignore();
        return;
    }
    Settings::set(u"geometry"_qs, saveGeometry());
    event->accept();
    if (!isLeft) {
        Q_EMIT closed();
        return;
    }
    for (QDialog *const beside :
         {static_cast<QDialog *>(m_queue), static_cast<QDialog *>(m_frozen), static_cast<QDialog *>(m_rescue)}) {
        if (beside)
            beside->hide();
    }
    Q_EMIT left();
}

bool MainWindow::mustAskBeforeClosing() const
{
    return isBusyUncancelled() || (isQueueRunning() && !m_queue->isCancelling())
        || (isRescuing() && !m_rescue->isCancelling()) || (m_frozen && m_frozen->mustAskBeforeClosing());
}

bool MainWindow::isBusyUncancelled() const
{
    return (m_copyPage->isCopying() && !m_copyPage->isCancelling()) || (isKeeping() && !m_copiesPage->isCancelling());
}

void MainWindow::askBeforeClosing()
{
    if (!isBusyUncancelled()) {
        if (isQueueRunning() && !m_queue->isCancelling())
            m_queue->askBeforeClosing();
        else if (isRescuing() && !m_rescue->isCancelling())
            m_rescue->askBeforeClosing();
        else
            m_frozen->askBeforeClosing();
        return;
    }
    m_tabs->setCurrentIndex(m_copyPage->isCopying() ? 0 : copiesTab);
    if (m_copyPage->isCopying())
        m_copyPage->askBeforeClosing();
    else
        m_copiesPage->askBeforeClosing();
}

void MainWindow::holdLogout(QSessionManager &session)
{
    // If the session ends all the same, only time is lost: no half copy ever has its final name.
    if (!mustAskBeforeClosing() || !session.allowsInteraction())
        return;
    session.cancel();
    session.release();
    askBeforeClosing();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    dragEnded();
    const auto look = [urls = event->mimeData()->urls()](const std::filesystem::path &) { return lookAtDragged(urls); };
    // A refused drag moves on unheard: what is wrong with it is said as soon as it is seen.
    m_dragLook = readInBackground(
        {}, look, [this, point = event->position(), actions = event->possibleActions()](const DraggedFiles &files) {
            m_dragged = files;
            const QDropEvent seen(point, actions, nullptr, Qt::LeftButton, Qt::NoModifier);
            sayRefusal(seen);
        });
    dragOver(*event);
    // An enter that is refused is followed by no move. When the first move comes, the files have been looked at.
    if (!event->isAccepted() && event->mimeData()->hasUrls() && !isBusy())
        event->accept();
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    dragOver(*event);
}

void MainWindow::dragOver(QDropEvent &event)
{
    // Over a tab its page is shown, and takes the drop.
    if (const int tab = m_tabs->tabAt(m_tabs->mapFrom(this, event.position().toPoint())); tab >= 0)
        m_tabs->setCurrentIndex(tab);
    if (isSeveral(event)) {
        m_dropNotice->say({});
        event.setDropAction(Qt::CopyAction);
        event.accept();
        return;
    }
    if (m_inspectPage && m_inspectPage->dragOver(event, m_dragged)) {
        m_copyPage->choice().dragLeft();
        m_dropNotice->say({});
    } else if (isKeeping()) {
        event.ignore();
        sayRefusal(event);
    } else {
        m_copyPage->choice().dragOver(event, m_dragged);
        sayRefusal(event);
    }
}

void MainWindow::sayRefusal(const QDropEvent &event)
{
    if (isSeveral(event))
        m_dropNotice->say({});
    else if (isKeeping())
        m_dropNotice->say(tr("A copy is being kept or put back: drop it when that is over."));
    else
        m_dropNotice->say(m_copyPage->choice().refusal(event, m_dragged));
}

bool MainWindow::isSeveral(const QDropEvent &event) const
{
    return m_dragged.databases.size() > 1 && (event.possibleActions() & Qt::CopyAction);
}

void MainWindow::dragEnded()
{
    m_dropNotice->fade();
    m_dragLook.reset();
    m_dragged = {};
    m_copyPage->choice().dragLeft();
    if (m_inspectPage)
        m_inspectPage->dragLeft();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    dragEnded();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    dragOver(*event);
    if (isSeveral(*event))
        openSeveral(m_dragged.databases);
    else if (!(m_inspectPage && m_inspectPage->drop(*event, m_dragged)) && !isKeeping())
        m_copyPage->choice().drop(*event, m_dragged);
    dragEnded();
}

void MainWindow::showAbout()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Litecopy"));
    auto *text = new QLabel(tr("<h3>Litecopy %1</h3><p>Safe copies of SQLite databases that are in use.</p>"
                               "<p>MIT licence. Made with Qt %2.</p>")
                                .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
                            dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Litecopy
