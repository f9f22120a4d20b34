// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "system/failure.h"

#include <litecopy/sourcestate.h>

#include <QString>

#include <utility>

namespace Litecopy {

/// Closes the input of a request, if there is one, however the copy ends.
class OpenInput
{
public:
    explicit OpenInput(StreamSource *input);
    OpenInput(const OpenInput &) = delete;
    OpenInput &operator=(const OpenInput &) = delete;
    ~OpenInput();

private:
    StreamSource *const m_input;
};

/// Throws CopyFailure where a stream reported an error, about that side where it names no file.
void requireStep(const Error &error, Side side);

/// Waiting for the other end of a stream. After two seconds the progress says what is waited for.
class StreamWait
{
public:
    StreamWait(Run &run, QString name)
        : m_run(run)
        , m_name(std::move(name))
    {
    }

    /// After each step: whether any bytes went.
    void moved(bool bytes);

private:
    Run &m_run;
    const QString m_name;
    Run::Clock::time_point m_since = Run::Clock::now();
};

/// What is known of a stream before anything is read of it.
[[nodiscard]] SourceState streamState(const StreamSource &input);

} // namespace Litecopy
