// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyhandle.h"

#include "directsave.h"
#include "glyph.h"
#include "paths.h"
#include "stagingcopy.h"

#include <QApplication>
#include <QCursor>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 50ms;
constexpr auto restsFor = 700ms; // longer than a program takes to answer, and than one passes over the desktop
constexpr int restingWithin = 8; // pixels: no hand is quite still
const QString fileFormat = QStringLiteral("text/uri-list");
const QString saveFormat = QString::fromLatin1(DirectSave::format);

} // namespace

/// What is dragged: the question where the copy is to be saved, and the file of one that is ready.
class CopyHandle::Data : public QMimeData
{
public:
    Data(CopyHandle *handle, QStringList formats, std::filesystem::path file)
        : m_handle(handle)
        , m_formats(std::move(formats))
        , m_file(std::move(file))
    {
    }

    [[nodiscard]] QStringList formats() const override { return m_formats; }
    [[nodiscard]] bool hasFormat(const QString &format) const override { return m_formats.contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (!m_handle || !hasFormat(format))
            return QMimeData::retrieveData(format, type);
        if (format == saveFormat)
            return saved();
        // Programs look into it while the mouse is over them, too, and some only when the drag is over.
        const std::filesystem::path &file = m_file.empty() ? m_handle->m_staging->ready() : m_file;
        return file.empty() ? QByteArray() : urlFromPath(file).toEncoded() + "\r\n";
    }

private:
    /// The answer of X Direct Save. Until it is dropped, the target's answer is the bare name.
    [[nodiscard]] QByteArray saved() const
    {
        const std::filesystem::path file = DirectSave::answer();
        if (file.empty())
            return "E";
        // Something may have begun since the drag did.
        if (!m_isAsked && m_handle->m_name().isEmpty())
            return "E";
        m_handle->m_isSaved = true;
        if (!std::exchange(m_isAsked, true))
            QMetaObject::invokeMethod(
                m_handle, [handle = m_handle, file] { Q_EMIT handle->saveAsked(file); }, Qt::QueuedConnection);
        return "S";
    }

    QPointer<CopyHandle> m_handle;
    const QStringList m_formats;
    const std::filesystem::path m_file; ///< that was ready when the drag began
    mutable bool m_isAsked = false; ///< where to save it
};

CopyHandle::CopyHandle(QWidget *handle, StagingCopy *staging, std::function<QString()> name)
    : QObject(handle)
    , m_handle(handle)
    , m_staging(staging)
    , m_name(std::move(name))
{
    m_handle->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_handle->installEventFilter(this);
    m_watch.setInterval(betweenLooks);
    show();
}

void CopyHandle::show()
{
    const bool canDrag = m_handle->isEnabled() && !m_name().isEmpty();
    m_handle->setToolTip(canDrag ? tr("Drag this into a window of the file manager: a copy is made there") : QString());
    if (canDrag)
        m_handle->setCursor(Qt::OpenHandCursor);
    else
        m_handle->unsetCursor();
}

void CopyHandle::drag(const QString &name)
{
    QStringList formats;
    if (DirectSave::isPossible())
        formats.append(saveFormat);
    // What is offered is said when a drag begins. Where there is no other way, it is offered before it is ready.
    m_offersFile = !DirectSave::isPossible() || !m_staging->ready().empty();
    if (m_offersFile)
        formats.append(fileFormat);
    m_isTaken = m_isSaved = false;
    m_resting = {};

    const QPointer<CopyHandle> self(this);
    // The target may ask after exec() has returned: Qt keeps both until then.
    auto *drag = new QDrag(m_handle);
    drag->setMimeData(new Data(this, formats, m_staging->ready()));
    drag->setPixmap(glyphIcon(Glyph::DatabaseCopy).pixmap(QSize(32, 32), m_handle->devicePixelRatioF()));
    connect(drag, &QDrag::actionChanged, this,
            [this](Qt::DropAction action) { m_isTaken = action != Qt::IgnoreAction; });
    // Within exec(): the window that is dragged from owns the selection only then.
    QTimer::singleShot(0, this, [this, name] {
        if (DirectSave::isPossible())
            DirectSave::offer(name);
        else if (m_staging->ready().empty())
            Q_EMIT stagingAsked(name);
    });
    const auto watching = connect(&m_watch, &QTimer::timeout, this, [this, name] { watch(name); });
    m_watch.start();
    const Qt::DropAction action = drag->exec(Qt::CopyAction);
    if (!self)
        return;
    m_watch.stop();
    disconnect(watching);
    if (action != Qt::IgnoreAction && m_offersFile && !m_isSaved && !m_staging->ready().empty())
        m_staging->take();
}

void CopyHandle::watch(const QString &name)
{
    if (!DirectSave::isPossible() || m_offersFile || !m_staging->ready().empty() || m_staging->isRunning())
        return;
    const QPoint at = QCursor::pos();
    const bool isResting = !m_isTaken && isOutside() && (at - m_restingAt).manhattanLength() <= restingWithin;
    if (!isResting || !m_resting.isValid()) {
        m_restingAt = at;
        m_resting.start();
    } else if (m_resting.hasExpired(restsFor / 1ms)) {
        Q_EMIT stagingAsked(name);
    }
}

bool CopyHandle::isOutside() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::ranges::none_of(windows, [at = QCursor::pos()](const QWidget *window) {
        return window->isVisible() && window->frameGeometry().contains(at);
    });
}

bool CopyHandle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease
        ? static_cast<QMouseEvent *>(event)
        : nullptr;
    if (event->type() == QEvent::EnabledChange)
        show();
    // A filter hears the mouse on a disabled widget, too.
    if (!m_handle->isEnabled())
        m_isPressed = false;
    if (!mouse || !m_handle->isEnabled())
        return QObject::eventFilter(watched, event);
    if (event->type() != QEvent::MouseMove) {
        m_isPressed = event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton;
        m_pressed = mouse->pos();
        return m_isPressed;
    }
    if (m_isPressed
        && (mouse->pos() - m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_isPressed = false;
        if (!m_name().isEmpty())
            drag(m_name());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Litecopy
