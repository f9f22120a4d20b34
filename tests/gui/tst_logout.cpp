// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The end of the session while a copy runs: a real session manager asks, by its protocol, whether the session may end.
// Run by `sessionmanager`, in an X server.

#include "support/databasebuilder.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <optional>

#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

class LogoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whileNothingRunsTheSessionMayEnd();
    void whileACopyRunsTheSessionIsHeldAndTheUserIsAsked();
    void whoCancelsTheCopyThereMayLogOutThen();

private:
    /// What the session manager heard until now.
    [[nodiscard]] QByteArray heard();
    void logOut();
    void startHeldCopy();
    template <typename Widget>
    [[nodiscard]] Widget &question(const char *part) const
    {
        return *m_fixture->panel("closeQuestion").findChild<Widget *>(QLatin1String(part));
    }

    int m_read = -1;
    int m_write = -1;
    QByteArray m_heard;
    std::optional<WindowFixture> m_fixture;
    std::unique_ptr<WriterProcess> m_writer;
    std::filesystem::path m_database;
    std::filesystem::path m_copy;
};

void LogoutTest::initTestCase()
{
    const QByteArrayList session = qgetenv("LITECOPY_SESSION").split(',');
    if (session.size() != 2)
        QSKIP("there is no session manager: run by sessionmanager");
    m_read = session[0].toInt();
    m_write = session[1].toInt();
    QTRY_COMPARE(heard(), QByteArray("registered\n"));
}

void LogoutTest::init()
{
    m_fixture.emplace();
    m_writer = std::make_unique<WriterProcess>();
    m_database = m_fixture->folder / "data.db";
    m_copy = m_fixture->folder / "copy.db";
    buildDatabase(m_database, {.size = 1 << 20});
    m_heard.clear();
}

void LogoutTest::cleanup()
{
    m_writer.reset();
    m_fixture.reset();
}

QByteArray LogoutTest::heard()
{
    char bytes[256];
    for (ssize_t count = 0; (count = ::read(m_read, bytes, sizeof bytes)) > 0;)
        m_heard.append(bytes, count);
    return m_heard;
}

void LogoutTest::logOut()
{
    QCOMPARE(::write(m_write, "logout\n", 7), ssize_t(7));
}

void LogoutTest::startHeldCopy()
{
    QVERIFY(m_writer->hold(m_database, u"exclusive"_qs));
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY(m_fixture->panel("progressPanel").isVisible());
}

void LogoutTest::whileNothingRunsTheSessionMayEnd()
{
    logOut();
    QTRY_COMPARE(heard(), QByteArray("agreed\n"));
    QVERIFY(m_fixture->window->isVisible());
}

void LogoutTest::whileACopyRunsTheSessionIsHeldAndTheUserIsAsked()
{
    startHeldCopy();
    logOut();
    QTRY_COMPARE(heard(), QByteArray("asks\nheld\n"));
    QTRY_VERIFY(m_fixture->panel("closeQuestion").isVisible());
    QVERIFY(!question<QLabel>("title").text().isEmpty());
    // The harmless answer is the one that Enter gives.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stay"_qs);
    m_fixture->click(question<QPushButton>("stay"));
    QVERIFY(!m_fixture->panel("closeQuestion").isVisible());
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(verifyBank(m_copy), QString());
    // It is over: nothing holds the session any more.
    m_heard.clear();
    logOut();
    QTRY_COMPARE(heard(), QByteArray("agreed\n"));
}

void LogoutTest::whoCancelsTheCopyThereMayLogOutThen()
{
    startHeldCopy();
    logOut();
    QTRY_COMPARE(heard(), QByteArray("asks\nheld\n"));
    QTRY_VERIFY(m_fixture->panel("closeQuestion").isVisible());
    m_fixture->click(question<QPushButton>("closeAnyway"));
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!std::filesystem::exists(m_copy));
    m_heard.clear();
    logOut();
    QTRY_COMPARE(heard(), QByteArray("agreed\n"));
}

LITECOPY_GUI_MAIN(LogoutTest)
#include "tst_logout.moc"
