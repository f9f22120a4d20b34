// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "directsave.h"

#include "glyph.h"
#include "paths.h"

#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>
#include <QSysInfo>
#include <QTimer>
#include <QWidget>

#include <utility>

#ifdef LITECOPY_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace Litecopy {

#ifdef LITECOPY_XCB

namespace {

constexpr char propertyName[] = "XdndDirectSave0";
constexpr char selectionName[] = "XdndSelection";
constexpr char typeName[] = "text/plain";
constexpr std::uint32_t longestUrl = 16384; // in units of 4 bytes

struct Free
{
    void operator()(void *memory) const noexcept { std::free(memory); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

xcb_connection_t *connection()
{
    auto *const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *display, const char *name)
{
    const auto cookie = xcb_intern_atom(display, 0, std::uint16_t(qstrlen(name)), name);
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(display, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

/// The window that Qt drags from.
xcb_window_t dragWindow(xcb_connection_t *display)
{
    const auto cookie = xcb_get_selection_owner(display, atom(display, selectionName));
    const Owned<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(display, cookie, nullptr));
    return reply ? reply->owner : xcb_window_t(XCB_WINDOW_NONE);
}

void offerName(const QByteArray &name)
{
    xcb_connection_t *const display = connection();
    const xcb_window_t window = dragWindow(display);
    if (window == XCB_WINDOW_NONE)
        return;
    xcb_change_property(display, XCB_PROP_MODE_REPLACE, window, atom(display, propertyName), atom(display, typeName), 8,
                        std::uint32_t(name.size()), name.constData());
    xcb_flush(display);
}

/// What the target has made of the name: where it wants the file.
QByteArray answeredUrl()
{
    xcb_connection_t *const display = connection();
    const xcb_window_t window = dragWindow(display);
    const auto cookie =
        xcb_get_property(display, 0, window, atom(display, propertyName), XCB_GET_PROPERTY_TYPE_ANY, 0, longestUrl);
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(display, cookie, nullptr));
    if (!reply || reply->format != 8)
        return {};
    return QByteArray(static_cast<const char *>(xcb_get_property_value(reply.get())),
                      xcb_get_property_value_length(reply.get()));
}

/// The path that a file URL names. Empty where the URL names no file, or a file on another computer.
std::filesystem::path localPath(const QByteArray &url)
{
    QUrl where = QUrl::fromEncoded(url);
    // A URL has its host in small letters, whatever the computer's own name has.
    if (where.host().compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0 || where.host() == u"localhost")
        where.setHost({});
    return pathFromUrl(where);
}

/// What is dragged: no data, but the question where the file is to be saved.
class DirectSaveData : public QMimeData
{
public:
    explicit DirectSaveData(std::function<void(const std::filesystem::path &)> save)
        : m_save(std::move(save))
    {
    }

    [[nodiscard]] QStringList formats() const override { return {QString::fromLatin1(propertyName)}; }
    [[nodiscard]] bool hasFormat(const QString &format) const override { return format == QLatin1String(propertyName); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (!hasFormat(format))
            return QMimeData::retrieveData(format, type);
        // Until it is dropped, the property is the bare name.
        const std::filesystem::path file = localPath(answeredUrl());
        if (file.empty())
            return QByteArray("E");
        if (m_save)
            std::exchange(m_save, nullptr)(file);
        return QByteArray("S");
    }

private:
    mutable std::function<void(const std::filesystem::path &)> m_save; ///< null once it was called
};

} // namespace

bool DirectSave::isPossible()
{
    return connection() != nullptr;
}

void DirectSave::start(const QString &name)
{
    // The target may ask after exec() has returned: Qt keeps both until then.
    auto *drag = new QDrag(m_handle);
    drag->setMimeData(new DirectSaveData([this](const std::filesystem::path &file) {
        QMetaObject::invokeMethod(
            this, [this, file] { Q_EMIT saveAsked(file); }, Qt::QueuedConnection);
    }));
    drag->setPixmap(glyphIcon(Glyph::DatabaseCopy).pixmap(QSize(32, 32), m_handle->devicePixelRatioF()));
    // Within exec(): the window that is dragged from owns the selection only then.
    QTimer::singleShot(0, this, [name] { offerName(name.toUtf8()); });
    drag->exec(Qt::CopyAction);
}

#else

bool DirectSave::isPossible()
{
    return false;
}

void DirectSave::start(const QString & /*name*/) { }

#endif

DirectSave::DirectSave(QWidget *handle, std::function<QString()> name)
    : QObject(handle)
    , m_handle(handle)
    , m_name(std::move(name))
{
    if (!isPossible())
        return;
    m_handle->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_handle->installEventFilter(this);
    show();
}

void DirectSave::show()
{
    if (!isPossible())
        return;
    const bool canDrag = m_handle->isEnabled() && !m_name().isEmpty();
    m_handle->setToolTip(canDrag ? tr("Drag this into a window of the file manager: a copy is made there") : QString());
    if (canDrag)
        m_handle->setCursor(Qt::OpenHandCursor);
    else
        m_handle->unsetCursor();
}

bool DirectSave::eventFilter(QObject *watched, QEvent *event)
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
        if (const QString name = m_name(); !name.isEmpty())
            start(name);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Litecopy
