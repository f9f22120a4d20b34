// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/listchange.h"

#include "keep/keeperror.h"

#include <QCoreApplication>

namespace Litecopy {

ListChangeEnd changeList(const std::filesystem::path &folder, ListAccess access, std::chrono::milliseconds timeout,
                         CopyControl &control, const ProgressSink &progress,
                         const std::function<void(ListChange &)> &work)
{
    ListChangeEnd end;
    try {
        end.error = errorOf(folder, [&] {
            CopyFolder opened(folder);
            if (access == ListAccess::Change)
                opened.lock(control, timeout, tellFolderWait(progress));
            ListFile list(opened);
            if (!list.isUsable()) {
                end.problem = QCoreApplication::translate("Litecopy", "The list of copies in “%1” can't be used: %2.")
                                  .arg(displayPath(opened.path()), list.problem());
                return;
            }
            MovedCopies moved(opened, list, control, progress);
            ListChange change{opened, list, moved};
            change.isChanged = access == ListAccess::Change && list.settle();
            const auto save = [&] {
                if (access == ListAccess::Change && (change.isChanged || moved.isListChanged()))
                    list.save();
            };
            try {
                work(change);
            } catch (...) {
                static_cast<void>(errorOf(folder, save));
                throw;
            }
            save();
        });
    } catch (const Cancelled &) {
        end.cancelled = true;
    }
    return end;
}

} // namespace Litecopy
