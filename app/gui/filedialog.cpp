// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "filedialog.h"

#include "conflictpanel.h"
#include "copystatus.h"
#include "filecard.h"
#include "fileicon.h"
#include "folderdetails.h"
#include "foldermodel.h"
#include "panel.h"
#include "pathcompletion.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto untilSaid = 300ms;
constexpr std::size_t mostRecent = 5;
constexpr int folderRole = Qt::UserRole; ///< of a place: the URL of its folder
constexpr int rankRole = Qt::UserRole + 1; ///< of a place: those of lower ranks come first
constexpr int homeRank = 0;
constexpr int userRank = 1; ///< of the first of the user's folders
constexpr int driveRank = 10; ///< and of the root
constexpr int recentRank = 11;
constexpr int columnsByRows = 200; ///< how wide columns are is told by as many rows, for the window's thread's sake
constexpr std::array userFolders{QStandardPaths::DesktopLocation, QStandardPaths::DocumentsLocation,
                                 QStandardPaths::DownloadLocation};
constexpr int placesShare = 1;
constexpr int filesShare = 3;

/// The words of every file dialog, which Qt's own translations have.
QString qtText(const char *text)
{
    return QCoreApplication::translate("QFileDialog", text);
}

/// ".db" of "Databases (*.db *.sqlite)"; none where it is for all files.
QStringList endingsOf(const QString &filter)
{
    const qsizetype begin = filter.lastIndexOf(u'(');
    const qsizetype end = filter.lastIndexOf(u')');
    QStringList endings;
    if (begin < 0 || end < begin)
        return endings;
    const QStringList patterns = filter.mid(begin + 1, end - begin - 1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &pattern : patterns) {
        if (pattern.size() > 1)
            endings.append(pattern.mid(1));
    }
    return endings;
}

/// `"one.db" "two.db"`, as several are shown; else the text is one name.
QStringList namesIn(const QString &text)
{
    QStringList names;
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        names = text.sliced(1, text.size() - 2).split(QStringLiteral("\" \""), Qt::SkipEmptyParts);
    // Quotes alone are a name, too, as odd as it is.
    return names.isEmpty() ? QStringList(text) : names;
}

QString textOf(const std::vector<std::filesystem::path> &names)
{
    if (names.size() == 1)
        return textFromPath(names.front());
    QStringList texts;
    for (const std::filesystem::path &name : names)
        texts.append(u'"' + textFromPath(name) + u'"');
    return texts.join(u' ');
}

std::filesystem::path withoutSlash(const std::filesystem::path &folder)
{
    const std::filesystem::path plain = folder.lexically_normal();
    return plain.has_filename() || !plain.has_relative_path() ? plain : plain.parent_path();
}

} // namespace

FileDialog::FileDialog(FileQuestion question, const std::filesystem::path &folder, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_head(new ElidedLabel(this))
    , m_up(makeButton({}, QStringLiteral("goUp"), this))
    , m_newFolder(makeButton(CopyStatus::tr("Create &Folder"), QStringLiteral("makeFolder"), this))
    , m_places(new QListWidget)
    , m_files(new QTreeView)
    , m_model(new FolderModel(this))
    , m_notice(new QLabel(this))
    , m_replace(new Panel(Glyph::Question, {}, {}, this))
    , m_name(new QLineEdit(this))
    , m_completion(new PathCompletion(m_name))
    , m_filter(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(m_question.title);
    setObjectName(m_question.name.isEmpty() ? QStringLiteral("fileDialog") : m_question.name);
    for (QTimer *timer : {&m_slow, &m_slowLook}) {
        timer->setSingleShot(true);
        timer->setInterval(untilSaid);
    }
    const QString slow = tr("No answer yet. Wait, or go to another folder.");
    connect(&m_slow, &QTimer::timeout, this, [this, slow] { say(slow); });
    connect(&m_slowLook, &QTimer::timeout, this, [this, slow] { sayOfName(slow); });
    buildPlaces();
    buildFiles();
    buildLayout();
    buildKeys();
    m_name->setText(textFromPath(m_question.suggested));
    goTo(folder);
    showPlaces();
    m_name->setFocus();
    // What a person changes most often is the name, not its ending.
    const qsizetype stem = qsizetype(textFromPath(m_question.suggested.stem()).size());
    m_name->setSelection(0, int(stem));
}

FileDialog::~FileDialog()
{
    if (m_isUnwanted)
        *m_isUnwanted = true;
}

void FileDialog::buildPlaces()
{
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(qtText("Sidebar"));
    m_places->setUniformItemSizes(true);
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](const QListWidgetItem *item) { goTo(pathFromUrl(item->data(folderRole).toUrl())); };
    connect(m_places, &QListWidget::itemClicked, this, go);
    connect(m_places, &QListWidget::itemActivated, this, go);
}

void FileDialog::showPlaces()
{
    m_placesJobs.push_back(readInBackground(
        {}, [](const std::filesystem::path &) { return surePlaces(); },
        [this](const std::vector<Place> &places) {
            for (const Place &place : places)
                addPlace(&place == &places.front() ? homeRank : driveRank, place);
            addRecentPlaces();
        }));
    // Each by itself: one may be on a drive that gives no answer.
    for (std::size_t i = 0; i < userFolders.size(); ++i) {
        m_placesJobs.push_back(readInBackground(
            {}, [location = userFolders[i]](const std::filesystem::path &) { return userPlace(location); },
            [this, rank = userRank + int(i)](const std::optional<Place> &place) {
                if (place)
                    addPlace(rank, *place);
            }));
    }
}

void FileDialog::addPlace(int rank, const Place &place)
{
    const auto rankAt = [this](int row) { return m_places->item(row)->data(rankRole).toInt(); };
    for (int row = m_places->count() - 1; row >= 0; --row) {
        if (pathFromUrl(m_places->item(row)->data(folderRole).toUrl()) != place.folder)
            continue;
        if (rankAt(row) <= rank)
            return;
        delete m_places->takeItem(row);
    }
    auto *const item =
        new QListWidgetItem(rank == recentRank ? glyphIcon(Glyph::Recent) : fileIcon(FileIcon::Folder), place.name);
    item->setData(folderRole, urlFromPath(place.folder));
    item->setData(rankRole, rank);
    item->setToolTip(displayPath(place.folder));
    int row = m_places->count();
    while (row > 0 && rankAt(row - 1) > rank)
        --row;
    m_places->insertItem(row, item);
}

void FileDialog::addRecentPlaces()
{
    const int before = m_places->count();
    for (const auto &paths : {RecentPaths::destinations().paths(), RecentPaths::sources().paths()}) {
        for (const std::filesystem::path &path : paths) {
            const auto folder = path.parent_path();
            if (m_places->count() < before + int(mostRecent) && path.is_absolute() && folder.has_filename())
                addPlace(recentRank, {displayPath(folder.filename()), folder});
        }
    }
}

void FileDialog::buildFiles()
{
    using Kind = FileQuestion::Kind;
    m_files->setObjectName(QStringLiteral("fileList"));
    m_files->setAccessibleName(tr("Files and folders"));
    m_files->setModel(m_model);
    m_files->setItemDelegate(new RowDelegate(m_files));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setSortingEnabled(true);
    m_files->sortByColumn(FolderModel::Name, Qt::AscendingOrder);
    m_files->setSelectionMode(m_question.kind == Kind::Files ? QAbstractItemView::ExtendedSelection
                                                             : QAbstractItemView::SingleSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    QHeaderView &header = *m_files->header();
    header.setStretchLastSection(false);
    header.setSectionsMovable(false);
    header.setResizeContentsPrecision(columnsByRows);
    // Sizes and dates are seen whole; names have what is left.
    for (int column = 0; column < FolderModel::ColumnCount; ++column)
        header.setSectionResizeMode(column,
                                    column == FolderModel::Name ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_model->setFoldersOnly(m_question.kind == Kind::Folder);
    connect(m_files, &QTreeView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_files->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FileDialog::showSelected);
}

void FileDialog::buildLayout()
{
    using Kind = FileQuestion::Kind;
    m_up->setIcon(fileIcon(FileIcon::Up));
    m_up->setAccessibleName(qtText("Parent Directory"));
    m_up->setToolTip(qtText("Parent Directory"));
    m_newFolder->setVisible(m_question.kind == Kind::NewFile || m_question.kind == Kind::Folder);
    m_notice->setObjectName(QStringLiteral("fileNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_replace->setObjectName(QStringLiteral("replaceQuestion"));
    m_replace->setTone(Tone::Caution);
    QPushButton *const replace = m_replace->addButton(ConflictPanel::tr("&Replace"), QStringLiteral("replaceFile"));
    connect(replace, &QPushButton::clicked, this, [this] { finish({*m_toReplace}); });
    m_replace->hide();
    m_name->setObjectName(QStringLiteral("fileNameEdit"));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        forgetLook();
        showButtons();
    });
    m_filter->setObjectName(QStringLiteral("fileFilter"));
    // The endings alone would need more room than large letters leave.
    for (const QString &filter : m_question.filters) {
        m_filter->addItem(filter.section(QStringLiteral(" ("), 0, 0), filter);
        m_filter->setItemData(m_filter->count() - 1, filter, Qt::ToolTipRole);
    }
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto showFiltered = [this] {
        const QString filter = m_filter->currentData().toString();
        m_filter->setToolTip(filter);
        m_model->setEndings(endingsOf(filter));
    };
    connect(m_filter, &QComboBox::currentIndexChanged, this, showFiltered);
    showFiltered();
    m_buttons->setStandardButtons((m_question.kind == Kind::NewFile ? QDialogButtonBox::Save : QDialogButtonBox::Open)
                                  | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FileDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, &FileDialog::goUp);
    connect(m_newFolder, &QPushButton::clicked, this, &FileDialog::makeFolder);

    auto *const head = new QHBoxLayout;
    head->addWidget(m_up);
    head->addWidget(m_head, 1);
    head->addWidget(m_newFolder);
    auto *const parts = new QSplitter(this);
    parts->addWidget(m_places);
    parts->addWidget(m_files);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, placesShare);
    parts->setStretchFactor(1, filesShare);
    auto *const form = new QGridLayout;
    auto *const nameLabel =
        new QLabel(m_question.kind == Kind::Folder ? qtText("Directory:") : qtText("File &name:"), this);
    nameLabel->setBuddy(m_name);
    form->addWidget(nameLabel, 0, 0);
    form->addWidget(m_name, 0, 1);
    const bool isFiltered = !m_question.filters.isEmpty();
    m_filter->setVisible(isFiltered);
    if (isFiltered) {
        auto *const filterLabel = new QLabel(qtText("Files of type:"), this);
        filterLabel->setBuddy(m_filter);
        form->addWidget(filterLabel, 1, 0);
        form->addWidget(m_filter, 1, 1);
    }
    auto *const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(parts, 1);
    column->addWidget(m_notice);
    column->addWidget(m_replace);
    column->addLayout(form);
    column->addWidget(m_buttons);
    QWidget *before = m_name;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_filter, m_buttons, m_up, m_newFolder, m_places, m_files, replace}) {
        setTabOrder(before, next);
        before = next;
    }
}

void FileDialog::buildKeys()
{
    const auto onKey = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { goUp(); });
    onKey(QKeySequence(QKeySequence::Refresh), [this] { goTo(m_folder); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_model->setHiddenShown(!m_model->isHiddenShown()); });
    auto *const back = new QShortcut(QKeySequence(Qt::Key_Backspace), m_files);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, &FileDialog::goUp);
}

void FileDialog::goTo(const std::filesystem::path &folder)
{
    if (m_isUnwanted)
        *m_isUnwanted = true;
    m_isUnwanted = std::make_shared<std::atomic_bool>(false);
    m_details.reset();
    m_making.reset();
    forgetLook();
    // What was selected was of the folder before; a name for a new file goes along.
    const bool isOfThere = !m_selected.empty() && m_name->text() == m_selectedText;
    m_selected.clear();
    if (isOfThere && m_question.kind != FileQuestion::Kind::NewFile)
        m_name->clear();
    m_folder = withoutSlash(folder);
    m_completion->setBase(m_folder);
    m_head->setFullText(displayPath(m_folder));
    m_up->setEnabled(m_folder.has_relative_path());
    m_isListed = false;
    m_model->setEntries({});
    say({});
    m_slow.start();
    m_listing = readInBackground(m_folder, listFolder, [this](const FolderListing &listing) {
        const auto finished = std::move(m_listing);
        showListing(listing);
    });
    showButtons();
}

void FileDialog::goUp()
{
    const std::filesystem::path from = m_folder;
    if (!from.has_relative_path())
        return;
    goTo(from.parent_path());
    m_toSelect = from.filename();
}

void FileDialog::showListing(const FolderListing &listing)
{
    m_slow.stop();
    m_isListed = true;
    if (!listing.problem.isEmpty())
        say(tr("This folder can’t be read: %1").arg(listing.problem));
    else if (listing.isCut)
        say(tr("There are more files here than are shown: type the name of one of the others."));
    else
        say({});
    m_model->setEntries(listing.entries);
    const int row = m_model->rowOf(std::exchange(m_toSelect, {}));
    if (row >= 0) {
        // To be seen, not to be taken.
        m_files->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_files->scrollTo(m_model->index(row, 0));
    }
    m_details =
        std::make_unique<FolderDetails>(m_folder, listing.entries, m_isUnwanted,
                                        [this](const std::vector<EntryLook> &looks) { m_model->addLooks(looks); });
    showButtons();
}

void FileDialog::showSelected()
{
    std::vector<std::filesystem::path> names;
    QModelIndexList rows = m_files->selectionModel()->selectedRows();
    // As they stand in the list, not as they were clicked.
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows) {
        const FolderEntry &entry = m_model->entryAt(row.row());
        // A folder is where to go, not what to take, unless one is asked for. A link may be either, until it was seen.
        if (entry.isUnseenLink || entry.isFolder == (m_question.kind == FileQuestion::Kind::Folder))
            names.push_back(entry.name);
    }
    if (names.empty())
        return;
    m_selected = names;
    m_selectedText = textOf(names);
    m_name->setText(m_selectedText);
}

void FileDialog::activate(int row)
{
    const FolderEntry &entry = m_model->entryAt(row);
    const bool mayBeFolder = entry.isUnseenLink && m_question.kind == FileQuestion::Kind::Folder;
    if (entry.isFolder || mayBeFolder)
        goTo(m_folder / entry.name);
    else
        take();
}

std::vector<std::filesystem::path> FileDialog::named() const
{
    const QString text = m_name->text().trimmed();
    std::vector<std::filesystem::path> paths;
    // Byte for byte: not every name is a text.
    if (!m_selected.empty() && m_name->text() == m_selectedText) {
        for (const std::filesystem::path &name : m_selected)
            paths.push_back(m_folder / name);
        return paths;
    }
    const QStringList names = m_question.kind == FileQuestion::Kind::Files ? namesIn(text) : QStringList(text);
    for (const QString &name : names)
        paths.push_back((m_folder / pathFromText(name)).lexically_normal());
    return paths;
}

void FileDialog::take()
{
    using Kind = FileQuestion::Kind;
    if (m_name->text().trimmed().isEmpty()) {
        const QModelIndex current = m_files->currentIndex();
        const bool isFolder = current.isValid() && m_model->entryAt(current.row()).isFolder;
        if (m_question.kind == Kind::Folder && m_isListed)
            finish({m_folder});
        else if (isFolder && m_files->selectionModel()->isRowSelected(current.row()))
            activate(current.row());
        return;
    }
    const auto look = [paths = named(), suffix = m_question.suffix,
                       isNew = m_question.kind == Kind::NewFile](const std::filesystem::path &) {
        std::vector<Target> targets;
        for (const std::filesystem::path &path : paths) {
            Target target{path, probePath(path), PathKind::Missing};
            if (isNew && target.kind == PathKind::Missing && !suffix.isEmpty() && !path.has_extension()) {
                target.path += '.' + suffix.toStdString();
                target.kind = probePath(target.path);
            }
            if (target.kind == PathKind::Missing)
                target.folder = probePath(target.path.parent_path());
            targets.push_back(target);
        }
        return targets;
    };
    m_slowLook.start();
    m_look = readInBackground({}, look, [this](const std::vector<Target> &targets) {
        const auto finished = std::move(m_look);
        m_slowLook.stop();
        sayOfName({});
        decide(targets);
    });
    showButtons();
}

void FileDialog::decide(const std::vector<Target> &targets)
{
    using Kind = FileQuestion::Kind;
    showButtons();
    // It could not be looked at.
    if (targets.empty())
        return;
    if (targets.size() == 1 && targets.front().kind == PathKind::Folder && m_question.kind != Kind::Folder) {
        m_name->clear();
        goTo(targets.front().path);
        return;
    }
    const PathKind wanted = m_question.kind == Kind::Folder ? PathKind::Folder : PathKind::File;
    std::vector<std::filesystem::path> paths;
    for (const Target &target : targets) {
        const bool mayBeMissing = m_question.kind == Kind::NewFile && target.folder == PathKind::Folder;
        if (target.kind == PathKind::Missing && target.folder != PathKind::Folder)
            return sayOfName(tr("There is no folder “%1”.").arg(displayPath(target.path.parent_path())));
        if (target.kind != wanted && !(target.kind == PathKind::Missing && mayBeMissing))
            return sayOfName(wanted == PathKind::Folder
                                 ? tr("There is no folder “%1”.").arg(displayPath(target.path))
                                 : tr("There is no file “%1” here.").arg(shownName(target.path)));
        paths.push_back(target.path);
    }
    if (m_question.kind == Kind::NewFile && m_question.asksToReplace && targets.front().kind == PathKind::File)
        askToReplace(paths.front());
    else
        finish(paths);
}

void FileDialog::forgetLook()
{
    m_look.reset();
    m_slowLook.stop();
    m_toReplace.reset();
    m_replace->hide();
    sayOfName({});
}

QString FileDialog::shownName(const std::filesystem::path &file) const
{
    return displayPath(file.parent_path() == m_folder ? file.filename() : file);
}

void FileDialog::askToReplace(const std::filesystem::path &file)
{
    m_toReplace = file;
    m_replace->setTitle(ConflictPanel::tr("There is a file of that name already"));
    m_replace->setText(shownName(file));
    m_replace->show();
    announce(m_replace, m_replace->title());
    // Enter asks again; another name is one key away.
    m_name->setFocus();
    m_name->setSelection(0, int(textFromPath(file.stem()).size()));
}

void FileDialog::finish(const std::vector<std::filesystem::path> &files)
{
    const auto taken = files;
    m_folder = m_question.kind == FileQuestion::Kind::Folder ? taken.front() : taken.front().parent_path();
    accept();
    Q_EMIT chosen(taken);
}

void FileDialog::makeFolder()
{
    auto *const ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("folderName"));
    ask->setWindowTitle(qtText("Create New Folder"));
    ask->setLabelText(qtText("New Folder"));
    ask->setTextValue(qtText("New Folder"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const auto made = m_folder / pathFromText(name);
        const auto make = [](const std::filesystem::path &folder) {
            std::error_code error;
            std::filesystem::create_directory(folder, error);
            return QString::fromStdString(error ? error.message() : std::string());
        };
        m_making = readInBackground(made, make, [this, made](const QString &problem) {
            const auto finished = std::move(m_making);
            if (problem.isEmpty())
                goTo(made);
            else
                sayOfName(tr("The folder can’t be made: %1").arg(problem));
        });
    });
    ask->open();
}

void FileDialog::say(const QString &notice)
{
    m_folderNotice = notice;
    showNotice(notice);
}

void FileDialog::sayOfName(const QString &notice)
{
    m_nameNotice = notice;
    showNotice(notice);
}

void FileDialog::showNotice(const QString &added)
{
    const QString shown = m_nameNotice.isEmpty() ? m_folderNotice : m_nameNotice;
    m_notice->setText(shown);
    m_notice->setAccessibleName(shown);
    m_notice->setVisible(!shown.isEmpty());
    // What is seen again was heard before.
    if (!added.isEmpty() && added == shown)
        announce(m_notice, added);
}

void FileDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // A list has done already what Enter means there, and leaves the event to the default button all the same.
    if (isEnter && (m_files->hasFocus() || m_places->hasFocus()))
        return;
    QDialog::keyPressEvent(event);
}

void FileDialog::showButtons()
{
    const auto accept =
        m_question.kind == FileQuestion::Kind::NewFile ? QDialogButtonBox::Save : QDialogButtonBox::Open;
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    m_buttons->button(accept)->setEnabled(!m_look && (isNamed || m_question.kind != FileQuestion::Kind::NewFile));
    m_buttons->button(accept)->setDefault(true);
}

} // namespace Litecopy
