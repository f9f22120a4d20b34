// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copylist.h>

#include "keep/checkkept.h"
#include "keep/keeperror.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"

#include <QCoreApplication>

namespace Litecopy {

namespace fs = std::filesystem;
using Presence = ListedCopy::Presence;

namespace {

/// One run, with the folder locked.
class Adoption
{
public:
    Adoption(const CopyFolder &folder, ListFile &list, CopyControl &control, const ProgressSink &progress,
             AdoptResult &result)
        : m_folder(folder)
        , m_list(list)
        , m_control(control)
        , m_progress(progress)
        , m_result(result)
        , m_moved(folder, list, control, progress)
    {
    }

    void take(ListedCopy copy);
    [[nodiscard]] bool isListChanged() const { return m_isListChanged || m_moved.isListChanged(); }

private:
    void believe(ListedCopy *copy);

    const CopyFolder &m_folder;
    ListFile &m_list;
    CopyControl &m_control;
    const ProgressSink &m_progress;
    AdoptResult &m_result;
    MovedCopies m_moved;
    const QString m_machine = machineMark();
    bool m_isListChanged = false;
};

void Adoption::take(ListedCopy copy)
{
    if (copy.isFromElsewhere) {
        m_list.setMachine(copy.path, m_machine);
        m_isListChanged = true;
    }
    if (copy.presence == Presence::Moved && copy.digest.isEmpty()) {
        believe(&copy);
    } else if (copy.presence == Presence::Moved) {
        m_moved.prove(&copy);
        m_result.proved += copy.presence == Presence::Here;
    }
    // What is not there, or is another file, is of no database.
    m_result.fromElsewhere += copy.isFromElsewhere && (copy.isThere() || copy.presence == Presence::Unknown);
    if (copy.presence == Presence::Another)
        m_result.others.push_back(copy.path);
    else if (copy.presence == Presence::Unknown)
        m_result.unread.push_back(copy.path);
}

/// What the list says of its check was said of the file that was made. A compressed one can't be checked as it is.
/// Size and first bytes prove nothing, so no rule is ever to remove it, unless a person unpins this very file.
void Adoption::believe(ListedCopy *copy)
{
    CheckOutcome check = CheckOutcome::NotDone;
    ListedCopy now = *copy;
    const Error error = errorOf(copy->path, [&] {
        if (copy->packing().isEmpty())
            check =
                checkKept(copy->path, CheckLevel::Quick, std::chrono::milliseconds(100), m_control, m_progress).outcome;
    });
    now.digest = m_moved.digestOf(&now);
    if (error || now.digest.isEmpty()) {
        copy->presence = Presence::Unknown;
        return;
    }
    now.inodesLast = m_folder.keepsInodes();
    m_list.setFile(copy->path, now);
    m_list.setPinned(copy->path, true);
    m_list.setCheck(copy->path, check);
    m_list.setCheckLevel(copy->path, check == CheckOutcome::NotDone ? CheckLevel::None : CheckLevel::Quick);
    m_isListChanged = true;
    m_moved.saveNowAndThen();
    copy->presence = Presence::Here;
    ++m_result.believed;
}

} // namespace

AdoptResult adoptCopies(const fs::path &database, const fs::path &folder, CopyControl &control,
                        const ProgressSink &progress, std::chrono::milliseconds timeout)
{
    AdoptResult result;
    try {
        result.error = errorOf(folder, [&] {
            const fs::path source = listedSource(database);
            CopyFolder opened(folder);
            opened.lock(control, timeout, tellFolderWait(progress));
            ListFile list(opened);
            if (!list.isUsable()) {
                result.problem =
                    QCoreApplication::translate("Litecopy", "The list of copies in “%1” can't be used: %2.")
                        .arg(displayPath(opened.path()), list.problem());
                return;
            }
            const bool isSettled = list.settle();
            Adoption adoption(opened, list, control, progress, result);
            const auto save = [&] { isSettled || adoption.isListChanged() ? list.save() : void(); };
            try {
                for (const ListedCopy &copy : list.copies()) {
                    if (copy.source == source)
                        adoption.take(copy);
                }
            } catch (const Cancelled &) {
                // What was read until then is not read again.
                static_cast<void>(errorOf(folder, save));
                throw;
            }
            save();
        });
    } catch (const Cancelled &) {
        result = {};
        result.cancelled = true;
    }
    return result;
}

} // namespace Litecopy
