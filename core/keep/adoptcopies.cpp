// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copylist.h>

#include "keep/checkkept.h"
#include "keep/keeperror.h"
#include "keep/listchange.h"
#include "keep/listentry.h"

namespace Litecopy {

namespace fs = std::filesystem;
using Presence = ListedCopy::Presence;

namespace {

/// One run.
class Adoption
{
public:
    Adoption(ListChange &change, CopyControl &control, const ProgressSink &progress, AdoptResult &result)
        : m_change(change)
        , m_control(control)
        , m_progress(progress)
        , m_result(result)
    {
    }

    void take(ListedCopy copy);

private:
    void believe(ListedCopy *copy);

    ListChange &m_change;
    CopyControl &m_control;
    const ProgressSink &m_progress;
    AdoptResult &m_result;
    const QString m_machine = machineMark();
};

void Adoption::take(ListedCopy copy)
{
    if (copy.isFromElsewhere) {
        m_change.list.setMachine(copy.path, m_machine);
        m_change.isChanged = true;
    }
    if (copy.presence == Presence::Moved && copy.digest.isEmpty()) {
        believe(&copy);
    } else if (copy.presence == Presence::Moved) {
        m_change.moved.prove(&copy);
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
    now.digest = m_change.moved.digestOf(&now);
    if (error || now.digest.isEmpty()) {
        copy->presence = Presence::Unknown;
        return;
    }
    now.inodesLast = m_change.folder.keepsInodes();
    m_change.list.setFile(copy->path, now);
    m_change.list.setPinned(copy->path, true);
    m_change.list.setCheck(copy->path, check);
    m_change.list.setCheckLevel(copy->path, check == CheckOutcome::NotDone ? CheckLevel::None : CheckLevel::Quick);
    m_change.isChanged = true;
    m_change.moved.saveNowAndThen();
    copy->presence = Presence::Here;
    ++m_result.believed;
}

} // namespace

AdoptResult adoptCopies(const fs::path &database, const fs::path &folder, CopyControl &control,
                        const ProgressSink &progress, std::chrono::milliseconds timeout)
{
    AdoptResult result;
    const ListChangeEnd end =
        changeList(folder, ListAccess::Change, timeout, control, progress, [&](ListChange &change) {
            const fs::path source = listedSource(database);
            Adoption adoption(change, control, progress, result);
            for (const ListedCopy &copy : change.list.copies()) {
                if (copy.source == source)
                    adoption.take(copy);
            }
        });
    result.error = end.error;
    result.problem = end.problem;
    result.cancelled = end.cancelled;
    return result;
}

} // namespace Litecopy
