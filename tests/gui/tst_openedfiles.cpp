// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The real program, opened by a file manager with the databases that are selected there, in an X server with a window
// manager; keys come from outside.

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

QByteArray xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_qs, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput().trimmed();
}

/// Finished ones alone.
int copiesIn(const fs::path &folder)
{
    const fs::directory_iterator entries(folder);
    return int(std::count_if(begin(entries), end(entries), [](const auto &entry) { return entry.is_regular_file(); }));
}

/// The program as its desktop file starts it, with settings of its own.
class OpenedProgram
{
public:
    OpenedProgram(const fs::path &settings, const QStringList &files)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_qs, QString::fromStdString(settings.native()));
        environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(LITECOPY_WINDOW), QStringList(u"--files"_qs) + files);
    }
    OpenedProgram(const OpenedProgram &) = delete;
    OpenedProgram &operator=(const OpenedProgram &) = delete;
    ~OpenedProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Of its visible windows with that in their titles, the last; empty where there is none.
    [[nodiscard]] QByteArray window(const QString &title) const
    {
        return xdotool({u"search"_qs, u"--all"_qs, u"--onlyvisible"_qs, u"--pid"_qs,
                        QString::number(m_process.processId()), u"--name"_qs, title})
            .split('\n')
            .last();
    }

private:
    QProcess m_process;
};

} // namespace

class OpenedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsFilledIn();
    void severalAreCopiedIntoOneFolder_data();
    void severalAreCopiedIntoOneFolder();

private:
    [[nodiscard]] QString make(const char *name) const
    {
        if (!fs::exists(m_folder / name))
            buildDatabase(m_folder / name, {.size = 1 << 20});
        return QString::fromStdString((m_folder / name).native());
    }

    const TemporaryFolder m_folder;
    const TemporaryFolder m_settings;
};

void OpenedFilesTest::oneIsFilledIn()
{
    const OpenedProgram program(m_settings.path(), {make("alone.db")});
    QTRY_VERIFY_WITH_TIMEOUT(!program.window(u"^Litecopy"_qs).isEmpty(), 30'000);
    xdotool({u"windowactivate"_qs, u"--sync"_qs, QString::fromLatin1(program.window(u"^Litecopy"_qs))});
    QVERIFY(program.window(u"Copy Several"_qs).isEmpty());
    const auto isCopied = [this] {
        xdotool({u"key"_qs, u"ctrl+Return"_qs});
        return copiesIn(m_folder.path()) >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCopied(), 30'000);
}

void OpenedFilesTest::severalAreCopiedIntoOneFolder_data()
{
    QTest::addColumn<QString>("another");
    QTest::newRow("databases") << QString();
    QTest::newRow("and a folder") << u"sub"_qs;
    QTest::newRow("and a file that is not there") << u"nowhere.db"_qs;
}

void OpenedFilesTest::severalAreCopiedIntoOneFolder()
{
    QFETCH(const QString, another);
    fs::remove_all(m_folder / "to");
    fs::create_directories(m_folder / "sub");
    const fs::path to = m_folder / "to";
    fs::create_directory(to);
    // As the window remembers it: then the button is ready at once.
    fs::create_directories(m_settings / "litecopy");
    QFile settings(m_settings / "litecopy" / "litecopy.conf");
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nseveralCopiesFolder=file://" + QByteArray::fromStdString(to.native()) + '\n');
    settings.close();
    QStringList files{make("one.db"), make("two, and a half.db"), make("three.db")};
    // What can't be copied keeps nothing else from it.
    if (!another.isEmpty())
        files.prepend(QString::fromStdString((m_folder / another.toStdString()).native()));
    const OpenedProgram program(m_settings.path(), files);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window(u"Copy Several"_qs).isEmpty(), 30'000);
    xdotool({u"windowactivate"_qs, u"--sync"_qs, QString::fromLatin1(program.window(u"Copy Several"_qs))});
    xdotool({u"key"_qs, u"Return"_qs});
    const auto areCopied = [&to] { return copiesIn(to) == 3; };
    QTRY_VERIFY_WITH_TIMEOUT(areCopied(), 60'000);
    for (const auto &entry : fs::directory_iterator(to))
        QCOMPARE(verifyBank(entry.path()), QString());
    QVERIFY(!program.window(u"Copy Several"_qs).isEmpty());
}

QTEST_GUILESS_MAIN(OpenedFilesTest)
#include "tst_openedfiles.moc"
