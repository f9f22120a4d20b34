// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/asofcopy.h"

#include "copy/failure.h"

#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

StateChoice::StateChoice(Run &run, WalFile &log, const fs::path &copy, const std::optional<WalIndex> &index,
                         Staged &staged)
    : m_copy(copy)
    , m_states(log, m_copy, index, [&run] { run.checkpoint(); })
    , m_number(0)
{
    const AsOf &wanted = *run.request().asOf;
    if (wanted.log != 0 && wanted.log != log.id())
        throw missingCommit(run.request().source, &m_states.commits());
    m_number = m_states.numberOf(wanted, run.request().source);
    m_states.look(m_number);
    m_states.requireKept(m_number, run.request().source);
    if (m_states.of(m_number) == WalStates::State::ByComparison)
        staged.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy",
            "that a checkpoint has not written over a part of this state is known by comparing pages only, and a page "
            "that a power cut tore would not be noticed"));
    const WalCommits &commits = m_states.commits();
    staged.asOfCommit = m_number;
    staged.commitsInLog = commits.last();
    std::vector<std::uint32_t> pages;
    for (std::uint32_t frame = 1; frame <= commits.at(m_number).lastFrame; ++frame)
        pages.push_back(commits.pageOf(frame));
    log.setCommitted(std::uint32_t(pages.size()), m_states.pageCount(m_number));
    log.setIndex(pages);
}

Error whyNotAsOf(const SourceState &source, const CopyRequest &request)
{
    if (!request.asOf)
        return {};
    const bool isKnown = request.method != CopyMethod::Online && request.method != CopyMethod::Received
        && request.hold != Hold::Never && !request.input;
    if (!isKnown)
        return failure(ErrorCode::Misuse, source.path, QStringLiteral("this method copies the last commit only")).error;
    if (!source.walMode || !source.hasLog())
        return missingCommit(source.path, nullptr).error;
    return {};
}

} // namespace Litecopy
