// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "directsave.h"

#include "paths.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QSysInfo>
#include <QUrl>

#ifdef LITECOPY_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace Litecopy::DirectSave {

#ifdef LITECOPY_XCB

namespace {

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

} // namespace

void offer(const QString &fileName)
{
    const QByteArray name = fileName.toUtf8();
    xcb_connection_t *const display = connection();
    const xcb_window_t window = dragWindow(display);
    if (window == XCB_WINDOW_NONE)
        return;
    xcb_change_property(display, XCB_PROP_MODE_REPLACE, window, atom(display, format), atom(display, typeName), 8,
                        std::uint32_t(name.size()), name.constData());
    xcb_flush(display);
}

namespace {

/// What the target has made of the name: where it wants the file.
QByteArray answeredUrl()
{
    xcb_connection_t *const display = connection();
    const xcb_window_t window = dragWindow(display);
    const auto cookie =
        xcb_get_property(display, 0, window, atom(display, format), XCB_GET_PROPERTY_TYPE_ANY, 0, longestUrl);
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

} // namespace

bool isPossible()
{
    return connection() != nullptr;
}

std::filesystem::path answer()
{
    return localPath(answeredUrl());
}

#else

bool isPossible()
{
    return false;
}

void offer(const QString & /*fileName*/) { }

std::filesystem::path answer()
{
    return {};
}

#endif

} // namespace Litecopy::DirectSave
