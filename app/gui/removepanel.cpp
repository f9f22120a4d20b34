// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "removepanel.h"

#include "copiestext.h"
#include "copymemory.h"
#include "copytext.h"
#include "quantitytext.h"
#include "widgets.h"
#include "words.h"

#include <litecopy/error.h>
#include <litecopy/keepjob.h>

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr std::size_t mostReasons = 5; ///< of copies that stay, in one panel

QString namesOf(const std::vector<std::filesystem::path> &copies)
{
    QStringList names;
    for (const std::filesystem::path &copy : copies)
        names.append(displayPath(copy.filename()));
    return namesText(names);
}

/// Each with its reason.
QString leftText(const std::vector<RemoveResult::Left> &left)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(left.size(), mostReasons); ++i)
        sentences.append(Words::tr("Stays: %1. %2").arg(displayPath(left[i].copy.filename()), left[i].obstacle));
    if (const std::size_t rest = left.size() - std::min(left.size(), mostReasons); rest > 0)
        sentences.append((rest == 1 ? RemovePanel::tr("And %1 more stays.") : RemovePanel::tr("And %1 more stay."))
                             .arg(countText(rest)));
    return sentences.join(u'\n');
}

QString troubleText(const RemoveResult &result)
{
    return result.error ? describe(result.error).title + u' ' + describe(result.error).advice : result.problem;
}

QString removedTitle(std::size_t count, bool isCancelled)
{
    if (count == 0)
        return isCancelled ? RemovePanel::tr("Cancelled: no copy was removed") : RemovePanel::tr("No copy was removed");
    const QString removed =
        count == 1 ? RemovePanel::tr("1 copy removed") : RemovePanel::tr("%1 copies removed").arg(countText(count));
    return isCancelled ? RemovePanel::tr("Cancelled; %1").arg(removed) : removed;
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

RemovePanel::RemovePanel(QWidget *parent)
    : Panel(Glyph::Question, {}, {}, parent)
    , m_memory(CopyMemory::shared())
    , m_back(addButton(tr("&Back"), u"removeBack"_qs))
    , m_now(addButton(tr("Remove &Now"), u"removeNow"_qs))
    , m_cancel(addButton(tr("&Cancel"), u"cancelRemove"_qs))
    , m_done(addButton(tr("&Done"), u"removeDone"_qs))
{
    setObjectName(u"removePanel"_qs);
    connect(m_back, &QPushButton::clicked, this, &RemovePanel::clear);
    connect(m_now, &QPushButton::clicked, this, &RemovePanel::run);
    connect(m_cancel, &QPushButton::clicked, this, &RemovePanel::escape);
    connect(m_done, &QPushButton::clicked, this, &RemovePanel::clear);
    hide();
}

RemovePanel::~RemovePanel() = default;

void RemovePanel::showButtons(const std::vector<QPushButton *> &buttons, QPushButton *focused)
{
    for (QPushButton *const button : {m_back, m_now, m_cancel, m_done})
        button->setVisible(std::ranges::find(buttons, button) != buttons.end());
    m_cancel->setEnabled(true);
    show();
    focused->setFocus();
    announce(this, title() + u' ' + text());
}

void RemovePanel::ask(const std::filesystem::path &folder, const std::vector<ListedCopy> &copies)
{
    if (isBusy() || copies.empty())
        return;
    m_folder = folder;
    m_copies.clear();
    for (const ListedCopy &copy : copies)
        m_copies.push_back(copy.path);
    const auto look = [copies = m_copies](const std::filesystem::path &where) {
        CopyControl control;
        return removeCopies(where, copies, control, true);
    };
    m_look = readInBackground(m_folder, look, [this](const RemoveResult &outlook) {
        const auto finished = std::move(m_look);
        offer(outlook);
        Q_EMIT activityChanged();
    });
    setTone(Tone::Plain);
    say({Glyph::Progress, tr("Looking whether they may go…"), {}});
    showButtons({m_cancel}, m_cancel);
    Q_EMIT activityChanged();
}

void RemovePanel::offer(const RemoveResult &outlook)
{
    const std::size_t count = outlook.removed.size();
    if (outlook.error || !outlook.problem.isEmpty() || count == 0) {
        setTone(Tone::Caution);
        say({Glyph::Warning, m_copies.size() == 1 ? tr("It can't be removed") : tr("None of them can be removed"),
             joined({troubleText(outlook), leftText(outlook.left)})});
        showButtons({m_back}, m_back);
        return;
    }
    m_copies = outlook.removed;
    setTone(Tone::Caution);
    say({Glyph::Question, count == 1 ? tr("Remove 1 copy?") : tr("Remove %1 copies?").arg(countText(count)),
         joined(
             {tr("%1; %2. What is removed does not come back.").arg(namesOf(outlook.removed), sizeText(outlook.size)),
              leftText(outlook.left)})});
    showButtons({m_back, m_now}, m_back);
}

void RemovePanel::run()
{
    m_job = std::make_unique<RemoveJob>(m_folder, m_copies);
    connect(m_job.get(), &RemoveJob::progressChanged, this,
            [this](const CopyProgress &progress) { setText(progressSentence(progress, {})); });
    connect(m_job.get(), &RemoveJob::finished, this, &RemovePanel::tell);
    say({Glyph::Progress,
         m_copies.size() == 1 ? tr("Removing 1 copy") : tr("Removing %1 copies").arg(countText(m_copies.size())),
         namesOf(m_copies)});
    showButtons({m_cancel}, m_cancel);
    m_job->start();
    Q_EMIT activityChanged();
}

void RemovePanel::tell(const RemoveResult &result)
{
    const auto finishedJob = std::move(m_job);
    m_memory->forget(result.removed);
    const bool isOff = result.cancelled;
    setTone(result.isDone() ? Tone::Good : Tone::Caution);
    say({result.isDone() ? Glyph::Check
             : isOff     ? Glyph::Stop
                         : Glyph::Warning,
         removedTitle(result.removed.size(), isOff),
         joined({result.removed.empty() ? QString() : tr("%1; %2.").arg(namesOf(result.removed), sizeText(result.size)),
                 troubleText(result), leftText(result.left)})});
    showButtons({m_done}, m_done);
    Q_EMIT finished();
    Q_EMIT activityChanged();
}

bool RemovePanel::escape()
{
    if (m_job) {
        m_job->cancel();
        m_cancel->setEnabled(false);
    } else if (m_look || isVisible()) {
        clear();
    } else {
        return false;
    }
    return true;
}

void RemovePanel::clear()
{
    m_look.reset();
    m_job.reset();
    hide();
    Q_EMIT activityChanged();
}

} // namespace Litecopy
