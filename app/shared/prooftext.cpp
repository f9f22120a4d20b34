// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "prooftext.h"

#include <QCoreApplication>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

} // namespace

QString proofText(const CopyReceipt &receipt)
{
    switch (receipt.proof) {
    case Proof::Pinned:
        return receipt.plan.pinned || receipt.escalated ? Words::tr("the read lock was held throughout")
                                                        : Words::tr("nothing changed between the read locks");
    case Proof::Alone:
        return Words::tr("nothing changed, and nobody was writing");
    case Proof::Still:
        return Words::tr("nothing changed, and the log is sealed");
    case Proof::None:
        break;
    }
    return {};
}

QString unprovedText(const CopyReceipt &receipt)
{
    if (receipt.isProved())
        return {};
    QString text =
        receipt.unproved.isEmpty() ? Words::tr("Nothing shows that its pages belong to one moment.") : receipt.unproved;
    text[0] = text[0].toUpper();
    if (!text.endsWith(u'.'))
        text += u'.';
    return text;
}

} // namespace Litecopy
