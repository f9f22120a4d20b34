// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "onemoment.h"

#include "packedforms.h"
#include "paths.h"

#include <litecopy/samemoment.h>

#include <utility>

namespace Litecopy {

namespace {

/// In another folder it may not happen.
bool isOfDestination(const Error &error, const std::filesystem::path &destination)
{
    const bool isItsCode = error.code >= ErrorCode::DestinationExists && error.code <= ErrorCode::FileTooLarge;
    return isItsCode || error.code == ErrorCode::CopyCheckFailed
        || (!error.path.empty() && (error.path == destination || error.path == destination.parent_path()));
}

} // namespace

OneMoment::OneMoment(CopyRequest first, std::vector<std::filesystem::path> folders,
                     std::function<void(CopyRequest &)> renew)
    : m_first(std::move(first))
    , m_folders(std::move(folders))
    , m_renew(std::move(renew))
{
}

CopyRequest OneMoment::first() const
{
    CopyRequest request = m_first;
    request.forAnother = !m_folders.empty();
    return request;
}

CopyRequest OneMoment::next(const std::filesystem::path &destination)
{
    ++m_next;
    CopyRequest request = m_first;
    if (m_main) {
        request = requestOfSameMoment(m_made, m_results[*m_main].receipt, destination);
    } else {
        request.destination = destination;
        request.record = false;
        request.last = {};
        request.inPlace = false;
        request.forAnother = goesOn();
        m_renew(request);
    }
    // Its name was free.
    request.destinationMode = DestinationMode::NewFile;
    request.packing = packedFormOf(destination);
    return request;
}

void OneMoment::ended(const CopyRequest &request, const CopyResult &result)
{
    m_results.push_back(result);
    const bool isThere = result.isCopied() || result.outcome == CopyOutcome::UpToDate;
    if (m_main)
        return;
    if (!isThere) {
        m_isWorthTrying = isOfDestination(result.error, request.destination)
            || isOfDestination(result.error, result.receipt.destination);
        return;
    }
    m_main = m_results.size() - 1;
    m_made = request;
}

void OneMoment::passOver(const Error &error)
{
    passOver(CopyOutcome::Failed, error);
}

void OneMoment::cancel()
{
    while (goesOn())
        passOver(CopyOutcome::Cancelled, {});
}

void OneMoment::passOver(CopyOutcome outcome, const Error &error)
{
    CopyResult result;
    result.outcome = outcome;
    result.error = error;
    result.receipt.source = m_first.source;
    result.receipt.destination = folder() / name();
    m_results.push_back(std::move(result));
    ++m_next;
}

std::vector<CopyResult> OneMoment::others() const
{
    std::vector<CopyResult> others = m_results;
    others.erase(others.begin() + std::ptrdiff_t(m_main.value_or(0)));
    return others;
}

std::filesystem::path freeNameIn(const std::filesystem::path &folder, const std::filesystem::path &name,
                                 const std::filesystem::path &source)
{
    const std::filesystem::path wanted = folder / name;
    if (probePath(wanted) == PathKind::Missing)
        return wanted;
    // By its name it is compressed.
    return suggestCopyIn(folder, source, packedFormOf(name) ? name.extension() : std::filesystem::path());
}

} // namespace Litecopy
