// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copybymethod.h"

#include "copy/clonecopy.h"
#include "copy/onlinecopy.h"
#include "copy/snapshotcopy.h"
#include "copy/sourceconnection.h"

namespace Litecopy {

void copyByMethod(CopySession &session, const CopyPlan &plan, const std::filesystem::path &to)
{
    switch (plan.method) {
    case CopyMethod::Clone:
        copyClone(session, plan, to);
        return;
    case CopyMethod::UnlockedSnapshot:
        copyUnlocked(session, to);
        recoverInPrivate(session, to);
        return;
    case CopyMethod::Automatic:
    case CopyMethod::Online:
    case CopyMethod::Compact: {
        SourceConnection source(session, plan.access);
        Connection copy = createUnjournaled(session, to);
        copyOnline(session, source, copy, plan.pinned);
        return;
    }
    }
}

} // namespace Litecopy
