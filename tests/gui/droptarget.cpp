// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// A window that takes drops by the protocols XDND and X Direct Save, as a file manager does, without any toolkit.
//
//     droptarget save FOLDER    has what is dropped made in FOLDER
//     droptarget list           asks for text/uri-list
//
// Prints "ready X Y" with its middle on the screen, then for each drop "saved ANSWER" or "list URLS"; lines of its own
// for what it refuses: "nothing". Ends when it is killed.

#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

xcb_connection_t *display;
xcb_window_t window;

xcb_atom_t atom(const char *name)
{
    auto *const reply =
        xcb_intern_atom_reply(display, xcb_intern_atom(display, 0, std::uint16_t(std::strlen(name)), name), nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return found;
}

std::string property(xcb_window_t of, xcb_atom_t name)
{
    auto *const reply = xcb_get_property_reply(
        display, xcb_get_property(display, 0, of, name, XCB_GET_PROPERTY_TYPE_ANY, 0, 65536), nullptr);
    std::string value;
    if (reply)
        value.assign(static_cast<const char *>(xcb_get_property_value(reply)),
                     std::size_t(xcb_get_property_value_length(reply)));
    std::free(reply);
    return value;
}

void setProperty(xcb_window_t of, const char *name, xcb_atom_t type, int format, std::uint32_t count, const void *data)
{
    xcb_change_property(display, XCB_PROP_MODE_REPLACE, of, atom(name), type, std::uint8_t(format), count, data);
}

void tell(xcb_window_t to, const char *type, std::uint32_t second, std::uint32_t last)
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = to;
    message.type = atom(type);
    message.data.data32[0] = window;
    message.data.data32[1] = second;
    message.data.data32[4] = last;
    xcb_send_event(display, 0, to, 0, reinterpret_cast<const char *>(&message));
    xcb_flush(display);
}

std::vector<std::string> offeredTypes(const xcb_client_message_event_t &enter)
{
    std::vector<xcb_atom_t> atoms;
    if (enter.data.data32[1] & 1) {
        const std::string list = property(enter.data.data32[0], atom("XdndTypeList"));
        atoms.resize(list.size() / sizeof(xcb_atom_t));
        std::memcpy(atoms.data(), list.data(), atoms.size() * sizeof(xcb_atom_t));
    } else {
        atoms.assign(enter.data.data32 + 2, enter.data.data32 + 5);
    }
    std::vector<std::string> names;
    for (const xcb_atom_t each : atoms) {
        if (each == XCB_ATOM_NONE)
            continue;
        auto *const reply = xcb_get_atom_name_reply(display, xcb_get_atom_name(display, each), nullptr);
        if (reply)
            names.emplace_back(xcb_get_atom_name_name(reply), std::size_t(xcb_get_atom_name_name_length(reply)));
        std::free(reply);
    }
    return names;
}

/// What the source of the drag answers to a request for this type.
std::string converted(const char *type, xcb_timestamp_t time)
{
    xcb_convert_selection(display, window, atom("XdndSelection"), atom(type), atom("ANSWER"), time);
    xcb_flush(display);
    while (xcb_generic_event_t *const event = xcb_wait_for_event(display)) {
        const bool isAnswer = (event->response_type & 0x7f) == XCB_SELECTION_NOTIFY;
        const bool isRefused =
            isAnswer && reinterpret_cast<xcb_selection_notify_event_t *>(event)->property == XCB_ATOM_NONE;
        std::free(event);
        if (isAnswer)
            return isRefused ? std::string() : property(window, atom("ANSWER"));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "list";
    const std::string folder = argc > 2 ? argv[2] : "";
    const char *const wanted = mode == "save" ? "XdndDirectSave0" : "text/uri-list";
    display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display))
        return 1;
    const xcb_screen_t *const screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    window = xcb_generate_id(display);
    // Beside everything a window manager places: it is not asked.
    const std::uint32_t values[] = {screen->white_pixel, 1, XCB_EVENT_MASK_EXPOSURE | XCB_EVENT_MASK_PROPERTY_CHANGE};
    const int size = 200;
    const int left = screen->width_in_pixels - size;
    const int top = screen->height_in_pixels - size;
    xcb_create_window(display, XCB_COPY_FROM_PARENT, window, screen->root, std::int16_t(left), std::int16_t(top), size,
                      size, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual,
                      XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT | XCB_CW_EVENT_MASK, values);
    const std::uint32_t version = 5;
    setProperty(window, "XdndAware", XCB_ATOM_ATOM, 32, 1, &version);
    xcb_map_window(display, window);
    xcb_flush(display);

    bool isTaken = false;
    while (xcb_generic_event_t *const event = xcb_wait_for_event(display)) {
        const int type = event->response_type & 0x7f;
        if (type == XCB_EXPOSE) {
            std::printf("ready %d %d\n", left + size / 2, top + size / 2);
            std::fflush(stdout);
        } else if (type == XCB_CLIENT_MESSAGE) {
            const auto &message = *reinterpret_cast<xcb_client_message_event_t *>(event);
            const xcb_window_t source = message.data.data32[0];
            if (message.type == atom("XdndEnter")) {
                isTaken = false;
                for (const std::string &offered : offeredTypes(message))
                    isTaken = isTaken || offered == wanted;
                std::printf(isTaken ? "enter\n" : "nothing\n");
            } else if (message.type == atom("XdndPosition")) {
                xcb_client_message_event_t status = {};
                status.response_type = XCB_CLIENT_MESSAGE;
                status.format = 32;
                status.window = source;
                status.type = atom("XdndStatus");
                status.data.data32[0] = window;
                status.data.data32[1] = isTaken ? 3 : 0;
                status.data.data32[4] = isTaken ? atom("XdndActionCopy") : xcb_atom_t(XCB_ATOM_NONE);
                xcb_send_event(display, 0, source, 0, reinterpret_cast<const char *>(&status));
                xcb_flush(display);
                std::printf("over\n");
            } else if (message.type == atom("XdndDrop")) {
                std::string answer;
                if (mode == "save") {
                    const std::string name = property(source, atom("XdndDirectSave0"));
                    char host[256] = {};
                    ::gethostname(host, sizeof host - 1);
                    const std::string url = "file://" + std::string(host) + folder + '/' + name;
                    setProperty(source, "XdndDirectSave0", atom("text/plain"), 8, std::uint32_t(url.size()),
                                url.data());
                }
                answer = converted(wanted, message.data.data32[2]);
                tell(source, "XdndFinished", answer.empty() || answer == "E" ? 0 : 1, atom("XdndActionCopy"));
                std::printf("%s %s\n", mode == "save" ? "saved" : "list", answer.c_str());
            }
            std::fflush(stdout);
        }
        std::free(event);
    }
    return 0;
}
