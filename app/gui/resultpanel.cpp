// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "resultpanel.h"

#include "filehandle.h"
#include "paths.h"
#include "removableoffer.h"
#include "resulttext.h"
#include "sessionbus.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolTip>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

// Of the tile, in pixels.
constexpr int glyphSize = 36;
constexpr int margin = 12;
constexpr int gap = 8;

constexpr int answerTime = 5000; // milliseconds: a file manager may have to be started first

void openFolder(const std::filesystem::path &file)
{
    QDesktopServices::openUrl(urlFromPath("." / file.parent_path()));
}

/// Where the focus is, in a text that can't be edited; empty for none.
QString selectedText()
{
    const QWidget *const focus = QApplication::focusWidget();
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(focus))
        text = label->selectedText();
    else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(focus))
        text = edit->textCursor().selectedText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

DragTile::DragTile(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"dragTile"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard"));
    setDashed(true);
}

void DragTile::setFile(const std::filesystem::path &file)
{
    m_file = file;
    setAccessibleName(
        tr("The finished copy, %1: press Enter to copy the file to the clipboard").arg(displayPath(file.filename())));
}

QMimeData *DragTile::makeMimeData() const
{
    return draggedFiles({m_file}).release();
}

QSize DragTile::sizeHint() const
{
    const int width = std::max(glyphSize, fontMetrics().horizontalAdvance(tr("Drag it out")));
    return {width + 2 * margin + 8, glyphSize + gap + fontMetrics().height() + 2 * margin};
}

void DragTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int top = (height() - glyphSize - gap - fontMetrics().height()) / 2;
    drawGlyph(painter, Glyph::Database, QRectF((width() - glyphSize) / 2.0, top, glyphSize, glyphSize),
              toneColour(Tone::Plain, palette()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top + glyphSize + gap, width(), fontMetrics().height()), Qt::AlignHCenter,
                     tr("Drag it out"));
}

void DragTile::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    else
        Card::mousePressEvent(event);
}

void DragTile::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        startDrag();
}

void DragTile::keyPressEvent(QKeyEvent *event)
{
    const bool activated = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->matches(QKeySequence::Copy);
    if (activated)
        copyToClipboard();
    else
        Card::keyPressEvent(event);
}

void DragTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    setTarget(event->reason() != Qt::MouseFocusReason);
}

void DragTile::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setTarget(false);
}

void DragTile::startDrag()
{
    dragFiles({m_file}, this);
}

void DragTile::copyToClipboard()
{
    QGuiApplication::clipboard()->setMimeData(clipboardFiles({m_file}).release());
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("The file is on the clipboard."), this);
}

ResultPanel::ResultPanel(QWidget *parent)
    : Panel(Glyph::Check, tr("Copied"), {}, parent)
    , m_path(new ElidedLabel(this))
    , m_tile(new DragTile(this))
    , m_removable(new RemovableOffer(this))
{
    setObjectName(u"resultPanel"_qs);
    m_path->setObjectName(u"resultPath"_qs);
    auto *form = new FactForm;
    m_form = form;
    form->addFact(tr("File"), m_path);
    m_size = form->addFact(tr("Size"), u"resultSize"_qs);
    m_how = form->addFact(tr("How"), u"resultHow"_qs);
    m_changes = form->addFact(tr("Changes"), u"resultChanges"_qs);
    m_time = form->addFact(tr("Time"), u"resultTime"_qs);
    m_check = form->addFact(tr("Check"), u"resultCheck"_qs);
    m_proof = form->addFact(tr("Proof"), u"resultProof"_qs);
    m_writers = form->addFact(tr("Writers"), u"resultWriters"_qs);
    m_others = form->addFact(tr("Also"), u"resultOthers"_qs);
    form->setFactVisible(m_others, false);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    // Where the tile is higher than the facts, they stay together.
    auto *facts = new QVBoxLayout;
    facts->addLayout(form);
    facts->addStretch(1);
    row->addLayout(facts, 1);
    row->addWidget(m_tile, 0, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_removable);
    connect(m_removable, &RemovableOffer::grown, this, [this] { Q_EMIT expanded(m_removable); });

    QPushButton *show = addButton(tr("&Show in Folder"), u"showInFolder"_qs);
    show->setDefault(true);
    m_show = show;
    QPushButton *again = addButton(tr("Copy A&gain"), u"copyAgain"_qs);
    again->setToolTip(tr("Makes another copy of the same database, under a new name"));
    m_putBack = addButton(tr("&Put It Back…"), u"putResultBack"_qs);
    m_putBack->setToolTip(tr("Gives the database again what this copy holds. Shows first what would change; what is "
                             "there then is kept"));
    connect(m_putBack, &QPushButton::clicked, this, &ResultPanel::putBackAsked);
    m_rescue = addButton(tr("Resc&ue…"), u"rescueResult"_qs);
    m_rescue->setToolTip(tr("Makes a new, sound database of every row that can be read"));
    connect(m_rescue, &QPushButton::clicked, this, &ResultPanel::rescueAsked);
    addDetails();
    connect(show, &QPushButton::clicked, this, [this] { showInFolder(m_copy); });
    // Wherever the focus is, but for fields, which take the key themselves. Labels and read-only texts don't.
    auto *take = new QShortcut(QKeySequence::Copy, this);
    connect(take, &QShortcut::activated, this, [this] {
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        else
            m_tile->copyToClipboard();
    });
    connect(again, &QPushButton::clicked, this, &ResultPanel::copyAgainAsked);
}

void ResultPanel::setResult(const CopyResult &result, bool canPutBack)
{
    m_putBack->setVisible(canPutBack);
    const CopyReceipt &receipt = result.receipt;
    const bool isWhole = receipt.proof == Proof::Whole;
    const bool sound = receipt.check != CheckOutcome::Damaged && (receipt.isProved() || isWhole);
    m_isDamaged = receipt.check == CheckOutcome::Damaged;
    m_rescue->setVisible(m_isDamaged);
    setGlyph(sound ? Glyph::Check : Glyph::Warning);
    setTone(sound ? Tone::Good : receipt.check == CheckOutcome::Damaged ? Tone::Bad : Tone::Caution);
    setTitle(resultTitle(result));
    setText(remarkText(result));
    m_copy = receipt.destination;
    m_path->setFullText(displayPath(receipt.destination));
    m_size->setText(copiedText(receipt));
    m_changes->setText(changesText(receipt));
    m_form->setFactVisible(m_changes, receipt.pagesCompared > 0);
    // What is up to date was not checked again, and where nothing was read, nobody could wait.
    const bool isUpToDate = result.outcome == CopyOutcome::UpToDate;
    m_form->setFactVisible(m_check, !isUpToDate);
    m_form->setFactVisible(m_proof, !isUpToDate || receipt.pagesCompared > 0);
    m_form->setFactVisible(m_writers, receipt.plan.method != CopyMethod::Received && receipt.pageCount > 0);
    // How it was planned was said before; another way may have been taken since.
    m_how->setText(receipt.plan.reason);
    m_form->setFactVisible(
        m_how, receipt.plan.method != CopyMethod::Received && receipt.pageCount > 0 && !receipt.plan.reason.isEmpty());
    m_time->setText(timeText(receipt));
    m_check->setText(checkText(receipt));
    m_proof->setText(provedText(receipt));
    m_writers->setText(writersText(receipt));
    m_tile->setFile(receipt.destination);
    m_report = reportText(result);
    m_reportJson = reportJson(result);
    m_written.clear();
    if (result.isCopied() && receipt.onMedium)
        m_written.push_back(receipt.destination);
    m_removable->setFiles({});
    setOthers({});
}

void ResultPanel::setOthers(const std::vector<CopyResult> &others)
{
    QStringList lines;
    QString report = m_report;
    QByteArray json = m_reportJson;
    QStringList missing;
    std::vector<std::filesystem::path> written = m_written;
    for (const CopyResult &other : others) {
        if (other.isCopied() && other.receipt.onMedium)
            written.push_back(other.receipt.destination);
        lines += otherCopyText(other);
        report += u'\n' + reportText(other);
        json += ',' + reportJson(other);
        if (!other.isCopied())
            missing += otherCopyText(other);
    }
    m_removable->setFiles(written);
    setDetails(report, others.empty() ? json : '[' + json + ']');
    m_others->setText(lines.join(u'\n'));
    m_form->setFactVisible(m_others, !lines.isEmpty());
    if (missing.isEmpty())
        return;
    setText((missing.join(u'\n') + u'\n' + text()).trimmed());
    // That it is damaged is the worse news.
    if (m_isDamaged)
        return;
    const std::size_t all = others.size() + 1;
    setTitle(tr("Copied to %1 of %2 places").arg(all - std::size_t(missing.size())).arg(all));
    setGlyph(Glyph::Warning);
    setTone(Tone::Caution);
}

void ResultPanel::takeFocus()
{
    m_show->setFocus();
}

void showInFolder(const std::filesystem::path &file)
{
    withSessionBus(qApp, [file](const QDBusConnection &bus) {
        if (!bus.isConnected()) {
            openFolder(file);
            return;
        }
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
        message << QStringList(QString::fromLatin1(urlFromPath(file).toEncoded())) << QString();
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), qApp);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, file] {
            if (watcher->isError())
                openFolder(file);
            watcher->deleteLater();
        });
    });
}

} // namespace Litecopy
