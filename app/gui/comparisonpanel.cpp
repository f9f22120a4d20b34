// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "comparisonpanel.h"

#include "comparing.h"
#include "copiesplace.h"
#include "copymemory.h"
#include "differences.h"
#include "filecard.h"
#include "folderlooks.h"
#include "newestcopy.h"
#include "openfiledialog.h"
#include "panel.h"
#include "pathmenu.h"
#include "paths.h"
#include "sourcelook.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace Litecopy {

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_looks(new FolderLooks(this))
    , m_card(new Card(this))
    , m_field(new QLineEdit(m_card))
    , m_recent(makeButton({}, u"recentOther"_qs, m_card))
    , m_choose(makeButton(tr("Choose…"), u"chooseOther"_qs, m_card))
    , m_compare(makeButton(tr("C&ompare"), u"compare"_qs, m_card))
    , m_bar(new QProgressBar(this))
    , m_title(makeHeading({}, this))
    , m_text(new SecondaryLabel({}, this))
    , m_differences(new DifferencesView(this))
    , m_comparing(new Comparing(this))
{
    setObjectName(u"comparisonPanel"_qs);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_title->setObjectName(u"comparisonTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"comparisonText"_qs);
    buildCard();
    QVBoxLayout *layout = makeColumn(this, 8);
    layout->addWidget(m_card);
    layout->addWidget(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_differences, 1);
    layout->addStretch(0);
    connect(m_comparing, &Comparing::unpacking, this, [this](const QString &sentence) {
        say(tr("Comparing…"), sentence.isEmpty() ? tr("Every page and every row of both is read.") : sentence);
    });
    connect(m_comparing, &Comparing::progressed, this,
            [this](double fraction) { m_bar->setValue(int(fraction * 1000)); });
    connect(m_memory.get(), &CopyMemory::changed, this, [this] {
        if (isVisible())
            offerLastCopy();
    });
    connect(m_comparing, &Comparing::finished, this, &ComparisonPanel::finish);
    setFirst({});
}

bool ComparisonPanel::isRunning() const noexcept
{
    return m_comparing->isRunning();
}

ComparisonPanel::~ComparisonPanel() = default;

void ComparisonPanel::buildCard()
{
    m_card->setObjectName(u"otherCard"_qs);
    m_field->setObjectName(u"otherField"_qs);
    m_field->setPlaceholderText(tr("Another database file, say yesterday's copy"));
    m_field->setAccessibleName(tr("The database to compare with"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false);
    m_choose->setAccessibleName(tr("Choose the database to compare with"));
    m_recent->setIcon(glyphIcon(Glyph::Recent));
    m_recent->setAccessibleName(tr("Recent copies and databases"));
    m_recent->setToolTip(tr("Recent copies and databases"));
    m_recent->setMenu(new QMenu(m_recent));
    connect(m_recent->menu(), &QMenu::aboutToShow, this, &ComparisonPanel::fillRecent);
    auto *label = new QLabel(tr("Compare &with"), m_card);
    label->setBuddy(m_field);
    label->setWordWrap(true); // where letters are large

    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::Database, 28, m_card));
    row->addSpacing(4);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_recent);
    row->addWidget(m_choose);
    row->addWidget(m_compare);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_mayOffer = false;
        m_isOffered = false;
        m_second = pathFromText(text);
        showControls();
    });
    // The clear button edits without a textEdited.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_second.clear();
        showControls();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ComparisonPanel::start);
    connect(m_choose, &QPushButton::clicked, this, &ComparisonPanel::choose);
    connect(m_compare, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
}

void ComparisonPanel::setFirst(const std::filesystem::path &first)
{
    if (m_first == first && !first.empty())
        return;
    m_first = first;
    m_comparing->stop();
    m_result.reset();
    say(tr("What has changed since?"),
        tr("Choose a second database, say yesterday's copy, or drop it here: the pages and tables that differ are "
           "counted, and shown on the map. Neither database is changed."));
    m_mayOffer = false;
    // What was offered is the copy of another database.
    if (std::exchange(m_isOffered, false))
        m_field->clear();
    showResult();
    showControls();
    if (isVisible())
        offerLastCopy();
}

void ComparisonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerLastCopy();
}

/// What a person chose stays.
void ComparisonPanel::offerLastCopy()
{
    if (m_first.empty() || m_result || isRunning() || !(m_second.empty() || m_isOffered))
        return;
    m_mayOffer = true;
    m_offered = 0;
    const auto offerOf = [this, database = m_first](const FoundCopy &found) {
        if (database == m_first && m_mayOffer && !isRunning())
            offer(found);
    };
    std::map<std::filesystem::path, std::vector<std::filesystem::path>> made;
    for (const std::filesystem::path &copy : copiesMade())
        made[copy.parent_path()].push_back(copy);
    const std::filesystem::path kept = recallCopies(m_first).folder;
    if (!kept.empty())
        made.try_emplace(kept);
    for (const auto &[folder, files] : made) {
        const auto look = [files = files, folder = folder == kept ? kept : std::filesystem::path(),
                           database = m_first] {
            const FoundCopy among = newestAmong(files, database);
            const FoundCopy listed = folder.empty() ? FoundCopy() : newestKept(folder, database);
            return listed.time > among.time ? listed : among;
        };
        m_looks->ask(folder, look, offerOf);
    }
}

std::vector<std::filesystem::path> ComparisonPanel::copiesMade() const
{
    std::vector<std::filesystem::path> copies;
    for (const MadeCopy &made : m_memory->history().of(m_first))
        copies.push_back(made.copy);
    return copies;
}

void ComparisonPanel::offer(const FoundCopy &found)
{
    if (found.time <= m_offered)
        return;
    m_offered = found.time;
    const std::filesystem::path &copy = found.copy;
    if (copy == m_second)
        return;
    m_field->setText(textFromPath(copy));
    m_second = copy;
    m_isOffered = true;
    say(tr("What has changed since the last copy?"),
        tr("“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on "
           "the map. Neither is changed.")
            .arg(displayPath(copy.filename())));
    showControls();
}

void ComparisonPanel::fillRecent()
{
    QMenu *const menu = m_recent->menu();
    menu->clear();
    std::vector<std::filesystem::path> paths = copiesMade();
    for (const RecentPaths &recent : {RecentPaths::destinations(), RecentPaths::sources()}) {
        for (const std::filesystem::path &path : recent.paths()) {
            if (path != m_first && !isUrl(path) && std::ranges::find(paths, path) == paths.end())
                paths.push_back(path);
        }
    }
    addPaths(*menu, paths, [this](const std::filesystem::path &path) { setSecond(path); });
    if (paths.empty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void ComparisonPanel::setSecond(const std::filesystem::path &second)
{
    m_comparing->stop();
    m_mayOffer = false;
    m_isOffered = false;
    m_field->setText(textFromPath(second));
    m_second = second;
    showControls();
    start();
}

void ComparisonPanel::setHeld(bool held)
{
    m_held = held;
    showControls();
}

void ComparisonPanel::choose()
{
    const FileQuestion question{.title = tr("Choose the Database to Compare With")};
    openFileDialog(this, (m_second.empty() ? m_first : m_second).parent_path(), question,
                   [this, first = m_first](const auto &files) {
                       // Meanwhile a comparison or a copy may have begun, or another database come.
                       if (first == m_first && !isRunning() && !m_held)
                           setSecond(files.front());
                   });
}

void ComparisonPanel::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void ComparisonPanel::showControls()
{
    m_bar->setVisible(isRunning());
    m_compare->setText(isRunning() ? tr("Cancel") : tr("C&ompare"));
    // One that runs can be cancelled all the same.
    m_compare->setEnabled(isRunning() || (!m_held && !m_first.empty() && !m_second.empty()));
    m_choose->setEnabled(!isRunning() && !m_held);
    m_recent->setEnabled(!isRunning() && !m_held);
    m_field->setEnabled(!m_held);
    m_field->setReadOnly(isRunning());
    m_card->setDashed(m_second.empty());
}

void ComparisonPanel::start()
{
    if (isRunning() || m_first.empty() || m_second.empty() || m_held)
        return;
    m_result.reset();
    showResult();
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    say(tr("Comparing…"), tr("Every page and every row of both is read."));
    m_comparing->start(m_first, m_second);
    showControls();
}

void ComparisonPanel::cancel()
{
    m_comparing->cancel();
}

void ComparisonPanel::finish(const Comparison &comparison)
{
    const ComparisonText text = comparisonText(comparison);
    say(text.title, text.text);
    if (!comparison.cancelled && !comparison.error)
        m_result = std::make_shared<const Comparison>(comparison);
    showResult();
    showControls();
    announce(m_title, text.title + u". "_qs + text.text);
}

void ComparisonPanel::showResult()
{
    m_differences->setVisible(m_result != nullptr);
    m_differences->setComparison(m_result);
    Q_EMIT resultChanged();
}

QString ComparisonPanel::toText() const
{
    return displayPath(m_first) + u'\n' + displayPath(m_second) + u'\n' + m_title->text() + u'\n' + m_text->text()
        + u"\n\n"_qs + m_differences->toText();
}

bool ComparisonPanel::dragOver(QDropEvent &event, const DraggedFiles &files)
{
    const bool taken = !m_first.empty() && !isRunning() && (event.possibleActions() & Qt::CopyAction)
        && files.anywhere.action == DropDecision::Action::SetSource;
    m_card->setTarget(taken);
    if (taken) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
    return taken;
}

void ComparisonPanel::dragLeft()
{
    m_card->setTarget(false);
}

bool ComparisonPanel::drop(QDropEvent &event, const DraggedFiles &files)
{
    const bool taken = dragOver(event, files);
    dragLeft();
    if (taken)
        setSecond(files.anywhere.path);
    return taken;
}

} // namespace Litecopy
