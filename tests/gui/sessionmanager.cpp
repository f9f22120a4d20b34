// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// A session manager of X11 (XSMP, by libSM), which ends no session:
//
//     sessionmanager COMMAND...
//
// Runs the command with SESSION_MANAGER set, and ends as it ends. The command finds two descriptors in
// LITECOPY_SESSION, as "READ,WRITE". It writes a line there:
//
//     logout    the session is to end, and programs may ask the user about it
//
// and reads lines: "registered" for each program of the session; then "asks" where one wants to ask the user; "held"
// where it asked for the session not to end, and "agreed" where it has no objection. Afterwards the session goes on.

#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::vector<IceConn> connections;
std::vector<SmsConn> programs;
SmsConn leaving = nullptr; ///< is asked whether the session may end
bool hasAsked = false; ///< it wants to ask the user; Qt says so more than once
bool hasHeld = false; ///< it has said no, and is still to say that it has saved itself
int answers = -1; ///< for the command

void say(const char *line)
{
    const std::string text = std::string(line) + '\n';
    if (::write(answers, text.data(), text.size()) != ssize_t(text.size()))
        std::fprintf(stderr, "sessionmanager: nobody hears “%s”\n", line);
}

Status registerClient(SmsConn program, SmPointer, char *previous)
{
    // One that claims to be of an earlier session: there is none.
    if (previous) {
        std::free(previous);
        return 0;
    }
    char *const id = SmsGenerateClientID(program);
    SmsRegisterClientReply(program, id);
    std::free(id);
    programs.push_back(program);
    // By the protocol, each new program saves itself once.
    SmsSaveYourself(program, SmSaveLocal, False, SmInteractStyleNone, False);
    return 1;
}

void interactRequest(SmsConn program, SmPointer, int)
{
    if (!std::exchange(hasAsked, true))
        say("asks");
    SmsInteract(program);
}

void interactDone(SmsConn program, SmPointer, Bool isCancelled)
{
    if (!isCancelled)
        return;
    say("held");
    leaving = nullptr;
    hasHeld = true;
    SmsShutdownCancelled(program);
}

void saveYourselfDone(SmsConn program, SmPointer, Bool)
{
    if (std::exchange(hasHeld, false))
        return;
    if (program != leaving) {
        say("registered");
        SmsSaveComplete(program);
        return;
    }
    leaving = nullptr;
    say("agreed");
    SmsShutdownCancelled(program);
}

void closeConnection(SmsConn program, SmPointer, int count, char **reasons)
{
    SmFreeReasons(count, reasons);
    std::erase(programs, program);
    if (program == leaving)
        leaving = nullptr;
    IceConn connection = SmsGetIceConnection(program);
    SmsCleanUp(program);
    std::erase(connections, connection);
    IceSetShutdownNegotiation(connection, False);
    IceCloseConnection(connection);
}

void setProperties(SmsConn, SmPointer, int count, SmProp **properties)
{
    for (int i = 0; i < count; ++i)
        SmFreeProperty(properties[i]);
    std::free(properties);
}

void deleteProperties(SmsConn, SmPointer, int count, char **names)
{
    for (int i = 0; i < count; ++i)
        std::free(names[i]);
    std::free(names);
}

Status newClient(SmsConn, SmPointer, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
        | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
        | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
        | SmsGetPropertiesProcMask;
    *callbacks = {};
    callbacks->register_client.callback = registerClient;
    callbacks->interact_request.callback = interactRequest;
    callbacks->interact_done.callback = interactDone;
    callbacks->save_yourself_request.callback = [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {};
    callbacks->save_yourself_phase2_request.callback = [](SmsConn program, SmPointer) {
        SmsSaveYourselfPhase2(program);
    };
    callbacks->save_yourself_done.callback = saveYourselfDone;
    callbacks->close_connection.callback = closeConnection;
    callbacks->set_properties.callback = setProperties;
    callbacks->delete_properties.callback = deleteProperties;
    callbacks->get_properties.callback = [](SmsConn program, SmPointer) { SmsReturnProperties(program, 0, nullptr); };
    return 1;
}

Bool everybodyMayCome(char *)
{
    return True;
}

void command(const char *line)
{
    if (std::strcmp(line, "logout") != 0 || programs.empty())
        return;
    leaving = programs.back();
    hasAsked = hasHeld = false;
    SmsSaveYourself(leaving, SmSaveBoth, True, SmInteractStyleAny, False);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 64;
    char error[256] = {};
    int listenerCount = 0;
    IceListenObj *listeners = nullptr;
    IceSetIOErrorHandler([](IceConn) {}); // a program that is gone
    if (!SmsInitialize("Litecopy", "1", newClient, nullptr, everybodyMayCome, sizeof error, error)
        || !IceListenForConnections(&listenerCount, &listeners, sizeof error, error)) {
        std::fprintf(stderr, "sessionmanager: %s\n", error);
        return 1;
    }
    for (int i = 0; i < listenerCount; ++i)
        IceSetHostBasedAuthProc(listeners[i], everybodyMayCome);
    int commandPipe[2];
    int answerPipe[2];
    if (::pipe(commandPipe) != 0 || ::pipe(answerPipe) != 0)
        return 1;
    answers = answerPipe[1];

    const pid_t child = ::fork();
    if (child < 0)
        return 1;
    if (child == 0) {
        ::close(commandPipe[0]);
        ::close(answerPipe[1]);
        ::fcntl(answerPipe[0], F_SETFL, O_NONBLOCK);
        const std::string session = std::to_string(answerPipe[0]) + ',' + std::to_string(commandPipe[1]);
        ::setenv("LITECOPY_SESSION", session.c_str(), 1);
        ::setenv("SESSION_MANAGER", IceComposeNetworkIdList(listenerCount, listeners), 1);
        ::execvp(argv[1], argv + 1);
        std::fprintf(stderr, "sessionmanager: %s: %s\n", argv[1], std::strerror(errno));
        ::_exit(127);
    }
    ::close(commandPipe[1]);
    ::close(answerPipe[0]);

    std::string line;
    while (true) {
        std::vector<pollfd> waited{{commandPipe[0], POLLIN, 0}};
        for (int i = 0; i < listenerCount; ++i)
            waited.push_back({IceGetListenConnectionNumber(listeners[i]), POLLIN, 0});
        const std::vector<IceConn> known = connections;
        for (IceConn connection : known)
            waited.push_back({IceConnectionNumber(connection), POLLIN, 0});
        if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            return 1;
        if (waited[0].revents != 0) {
            char byte = 0;
            if (::read(commandPipe[0], &byte, 1) <= 0)
                break; // the command has ended
            if (byte != '\n') {
                line += byte;
            } else {
                command(line.c_str());
                line.clear();
            }
        }
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (waited[1 + std::size_t(listenerCount) + i].revents == 0
                || std::find(connections.begin(), connections.end(), known[i]) == connections.end())
                continue;
            if (IceProcessMessages(known[i], nullptr, nullptr) == IceProcessMessagesIOError) {
                std::erase(connections, known[i]);
                IceSetShutdownNegotiation(known[i], False);
                IceCloseConnection(known[i]);
            }
        }
        for (int i = 0; i < listenerCount; ++i) {
            if (waited[1 + std::size_t(i)].revents == 0)
                continue;
            IceAcceptStatus accepted = IceAcceptFailure;
            if (IceConn connection = IceAcceptConnection(listeners[i], &accepted)) {
                connections.push_back(connection);
                while (IceConnectionStatus(connection) == IceConnectPending)
                    IceProcessMessages(connection, nullptr, nullptr);
            }
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    IceFreeListenObjs(listenerCount, listeners);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
