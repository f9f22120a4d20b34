// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copysession.h"

#include <QCoreApplication>

namespace Litecopy {

void CopySession::listen()
{
    VfsTap::Written written;
    if (request.readBack && request.destinationMode != DestinationMode::WriteInto) {
        checksums.emplace(source.pageSize);
        written = [this](std::span<const std::byte> block, qint64 offset) { checksums->record(block, offset); };
    }
    tap.emplace(VfsTap::ShortReads::Refuse);
    privateTap.emplace(VfsTap::ShortReads::Refuse, std::move(written), VfsTap::Files::Private);
    if (!borrowed)
        tap->keepSidecarsOf(source.path);
}

void CopySession::setUnproved(const char *because)
{
    receipt.proof = Proof::None;
    if (receipt.unproved.isEmpty())
        receipt.unproved = QCoreApplication::translate("Litecopy", because);
}

} // namespace Litecopy
