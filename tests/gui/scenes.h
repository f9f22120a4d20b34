// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspectpage.h"
#include "sourcecard.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <litecopy/copyrequest.h>

#include <QStringList>

#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace Litecopy::Test {

/// A window of the variant's size.
class Scene : public WindowFixture
{
public:
    Scene() { window->resize(size); }

    inline static QSize size; ///< pixels of the window, before they are scaled
};

/// Another program, by a name as people know them.
class NamedWriter : public WriterProcess
{
public:
    explicit NamedWriter(const QString &name = nameOf()) { setName(name); }

    [[nodiscard]] static QString nameOf() { return QStringLiteral("shop-server"); }
};

/// What all pictures are taken of, in a light or a dark room: a database in use, and where the pictures go.
struct Room
{
    Room(std::filesystem::path outputFolder, std::filesystem::path workFolder, QString nameEnding);

    std::filesystem::path output;
    std::filesystem::path work; ///< is emptied
    QString ending; ///< of the pictures' names
    bool isFramed = false; ///< with a title bar and a shadow
    std::filesystem::path database;
    std::filesystem::path copy; ///< of that; not there
    NamedWriter user;
};

/// Drives the window into its states, and takes pictures of them. Waits for what is there, never for words: they
/// differ.
class Photographer
{
public:
    explicit Photographer(Room &room)
        : m_work(room.work)
        , m_database(room.database)
        , m_copy(room.copy)
        , m_room(room)
    {
    }

    /// The scenes of a class of them that are named in `only`; all where that is empty.
    template <typename Scenes>
    void takeScenes(const std::vector<std::pair<const char *, void (Scenes::*)()>> &all, const QStringList &only)
    {
        for (const auto &[name, take] : all) {
            if (only.isEmpty() || only.contains(QLatin1String(name)))
                (static_cast<Scenes *>(this)->*take)();
        }
    }

protected:
    void take(const WindowFixture &fixture, const QString &state);
    void takeNow(const WindowFixture &fixture, const QString &state);
    void save(QWidget &window, const QString &state);
    void waitFor(const std::function<bool()> &ready);
    void choose(const WindowFixture &fixture, const std::filesystem::path &source);
    [[nodiscard]] static SourceCard &sourceOf(const WindowFixture &fixture);
    void waitForFacts(const WindowFixture &fixture);
    static void takeMethod(const WindowFixture &fixture, CopyMethod method);
    void showTab(const WindowFixture &fixture, int tab);

    const std::filesystem::path m_work;
    const std::filesystem::path m_database;
    const std::filesystem::path m_copy;

private:
    Room &m_room;
};

void takeChoosingScenes(Room &room, const QStringList &only);
void takeCopyingScenes(Room &room, const QStringList &only);
void takeInspectingScenes(Room &room, const QStringList &only);
void takeLoggingScenes(Room &room, const QStringList &only);
void takeKeepingScenes(Room &room, const QStringList &only);

} // namespace Litecopy::Test
