// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "boundedsink.h"

#include "words.h"

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// As for a sender that falls silent.
constexpr std::chrono::milliseconds shortest = 3s;
// A process that is stopped hears nothing.
constexpr std::chrono::nanoseconds longestWrite = 1s;

class BoundedSink : public StreamSink
{
public:
    BoundedSink(std::shared_ptr<StreamSink> to, std::chrono::milliseconds longest)
        : m_to(std::move(to))
        , m_longest(std::max(longest, shortest))
    {
    }

    [[nodiscard]] FileIdentity identity() const override { return m_to->identity(); }
    [[nodiscard]] Error open() override { return m_to->open(); }
    [[nodiscard]] Error finish() override { return m_to->finish(); }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        const auto before = Clock::now();
        StreamStep step = m_to->write(bytes);
        if (step.error || step.bytes > 0) {
            m_silence = {};
            return step;
        }
        m_silence += std::min<std::chrono::nanoseconds>(Clock::now() - before, longestWrite);
        if (m_silence >= m_longest) {
            //: %1 is a number of seconds
            const QString why =
                Words::tr("nothing for %1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(m_silence).count());
            step.error = {ErrorCode::StreamClosed, {}, why, 0, {}};
        }
        return step;
    }

private:
    const std::shared_ptr<StreamSink> m_to;
    const std::chrono::milliseconds m_longest;
    std::chrono::nanoseconds m_silence{};
};

} // namespace

std::shared_ptr<StreamSink> boundedSink(std::shared_ptr<StreamSink> to, std::chrono::milliseconds longest)
{
    return std::make_shared<BoundedSink>(std::move(to), longest);
}

} // namespace Litecopy
