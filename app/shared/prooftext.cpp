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
        return Words::tr("the read lock was held throughout");
    case Proof::Alone:
        return Words::tr("no other program could write meanwhile");
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
