// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "filedialog.h"
#include "portaldocuments.h"
#include "support/databasebuilder.h"
#include "support/portalmount.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QMap>
#include <QTest>

#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

using HostPaths = QMap<QString, QByteArray>;
using Permissions = QMap<QString, QStringList>;
Q_DECLARE_METATYPE(HostPaths)
Q_DECLARE_METATYPE(Permissions)

namespace {

QByteArray bytesOf(const fs::path &path)
{
    return QByteArray::fromStdString(path.native());
}

} // namespace

/// A document portal, as far as one is asked.
class Documents : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Documents")

public:
    QMap<QString, fs::path> paths; ///< by document
    bool isOld = false; ///< before xdg-desktop-portal 1.19
    QStringList calls;

public Q_SLOTS:
    HostPaths GetHostPaths(const QStringList &documents)
    {
        calls << u"GetHostPaths "_qs + documents.join(u' ');
        if (isOld)
            sendErrorReply(QDBusError::UnknownMethod);
        HostPaths answer;
        for (const QString &document : documents)
            if (paths.contains(document))
                answer.insert(document, bytesOf(paths[document]) + '\0');
        return answer;
    }
    QByteArray Info(const QString &document, Permissions &applications)
    {
        calls << u"Info "_qs + document;
        applications.insert(u"org.example.Sandboxed"_qs, {u"read"_qs});
        return bytesOf(paths.value(document)) + '\0';
    }
};

/// A path that a document portal shows becomes the path outside, in From and in To, once it is known to be the same
/// file. Nothing waits for that.
class SandboxedPathsTest : public QObject
{
    Q_OBJECT

public:
    QString problem; ///< why nothing can be mounted

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void documentsAreReadFromPaths_data();
    void documentsAreReadFromPaths();
    void fromBecomesThePathThatTheFileTells();
    void fromBecomesThePathThatThePortalTells_data();
    void fromBecomesThePathThatThePortalTells();
    void toBecomesThePathOutside();
    void whereThePortalKnowsNothingThePathStays();
    void whatIsTypedMeanwhileStays();

private:
    std::optional<QDBusConnection> m_bus;
    Documents m_documents;
};

void SandboxedPathsTest::initTestCase()
{
    qDBusRegisterMetaType<HostPaths>();
    qDBusRegisterMetaType<Permissions>();
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_qs);
    QVERIFY(m_bus->isConnected());
    QVERIFY(
        m_bus->registerObject(u"/org/freedesktop/portal/documents"_qs, &m_documents, QDBusConnection::ExportAllSlots));
    QVERIFY(m_bus->registerService(u"org.freedesktop.portal.Documents"_qs));
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void SandboxedPathsTest::cleanup()
{
    m_documents.paths.clear();
    m_documents.calls.clear();
    m_documents.isOld = false;
}

void SandboxedPathsTest::documentsAreReadFromPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("below");
    QTest::newRow("a file") << u"/run/user/1000/doc/1f2e/app.db"_qs << u"1f2e"_qs << QString();
    QTest::newRow("in a sandbox") << u"/run/flatpak/doc/1f2e/app.db"_qs << u"1f2e"_qs << QString();
    QTest::newRow("in a folder") << u"/run/user/1000/doc/1f2e/data/doc/app.db"_qs << u"1f2e"_qs << u"doc/app.db"_qs;
    QTest::newRow("of an application") << u"/run/user/1000/doc/by-app/org.example.A/1f2e/app.db"_qs << u"1f2e"_qs
                                       << QString();
    QTest::newRow("the portal's folder") << u"/run/user/1000/doc/"_qs << QString() << QString();
    QTest::newRow("elsewhere") << u"/home/anna/doc/1f2e/app.db"_qs << QString() << QString();
}

void SandboxedPathsTest::documentsAreReadFromPaths()
{
    QFETCH(const QString, path);
    QFETCH(const QString, id);
    QFETCH(const QString, below);
    const PortalDocument document = PortalDocument::of(path.toStdString());
    QCOMPARE(document.id, id);
    QCOMPARE(QString::fromStdString(document.below.native()), below);
}

void SandboxedPathsTest::fromBecomesThePathThatTheFileTells()
{
    const WindowFixture fixture;
    const fs::path host = fixture.folder / "shop.db";
    buildDatabase(host, {.size = 500'000});
    PortalMount portal;
    fixture.type(fixture.from(), portal.show(host, bytesOf(host)));
    QTRY_COMPARE(fixture.from().text(), QString::fromStdString(host.native()));
    QTRY_VERIFY(fixture.fromFacts().contains(u"pages"));
    // A name for the copy is found in the folder outside.
    QTRY_VERIFY(fixture.to().text().startsWith(QString::fromStdString((fixture.folder / "shop-").native())));
    QCOMPARE(m_documents.calls, QStringList());
}

void SandboxedPathsTest::fromBecomesThePathThatThePortalTells_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<QString>("last");
    QTest::newRow("by GetHostPaths") << false << u"GetHostPaths 1f2e"_qs;
    QTest::newRow("by Info, before 1.19") << true << u"Info 1f2e"_qs;
}

void SandboxedPathsTest::fromBecomesThePathThatThePortalTells()
{
    QFETCH(const bool, isOld);
    QFETCH(const QString, last);
    const WindowFixture fixture;
    const fs::path host = fixture.folder / "shop.db";
    buildDatabase(host, {.size = 500'000});
    m_documents.isOld = isOld;
    m_documents.paths[u"1f2e"_qs] = host;
    PortalMount portal;
    fixture.type(fixture.from(), portal.show(host, {}));
    QTRY_COMPARE(fixture.from().text(), QString::fromStdString(host.native()));
    QTRY_VERIFY(fixture.fromFacts().contains(u"pages"));
    QVERIFY(m_documents.calls.contains(u"GetHostPaths 1f2e"_qs));
    QCOMPARE(m_documents.calls.last(), last);
}

void SandboxedPathsTest::toBecomesThePathOutside()
{
    const WindowFixture fixture;
    const fs::path host = fixture.folder / "shop.db";
    buildDatabase(host, {.size = 500'000});
    fs::create_directory(fixture.folder / "copies");
    m_documents.paths[u"c0"_qs] = fixture.folder / "copies";
    PortalMount portal;
    const fs::path shown = portal.show(fixture.folder / "copies", {}, "c0");
    fixture.type(fixture.from(), host);
    QTRY_VERIFY(fixture.fromFacts().contains(u"pages"));
    fixture.type(fixture.to(), shown / "copy.db");
    QTRY_COMPARE(fixture.to().text(), QString::fromStdString((fixture.folder / "copies/copy.db").native()));
    QTRY_VERIFY(fixture.copyButton().isEnabled());
    fixture.click(fixture.copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(differenceOfCopy(host, fixture.folder / "copies/copy.db"), QString());
}

void SandboxedPathsTest::whereThePortalKnowsNothingThePathStays()
{
    const WindowFixture fixture;
    const fs::path host = fixture.folder / "shop.db";
    buildDatabase(host, {.size = 500'000});
    // Another file of the same content: what it tells is not believed.
    fs::copy_file(host, fixture.folder / "other.db");
    m_documents.paths[u"1f2e"_qs] = fixture.folder / "other.db";
    PortalMount portal;
    const fs::path shown = portal.show(host, {});
    fixture.type(fixture.from(), shown);
    QTRY_VERIFY(fixture.fromFacts().contains(u"is shown through a sandbox"));
    QTRY_VERIFY(m_documents.calls.contains(u"GetHostPaths 1f2e"_qs));
    // What is asked next is answered after it, and told once the file outside was looked at, too.
    buildDatabase(fixture.folder / "next.db");
    m_documents.paths[u"2a3b"_qs] = fixture.folder / "next.db";
    PortalDocuments next;
    fs::path told;
    next.ask(portal.show(fixture.folder / "next.db", {}, "2a3b"), [&told](const fs::path &path) { told = path; });
    QTRY_COMPARE(told, fixture.folder / "next.db");
    QVERIFY(fixture.fromFacts().contains(u"is shown through a sandbox"));
    QCOMPARE(fixture.from().text(), QString::fromStdString(shown.native()));
    QVERIFY(!fixture.copyButton().isEnabled());
}

void SandboxedPathsTest::whatIsTypedMeanwhileStays()
{
    const TemporaryFolder folder;
    const fs::path host = folder / "shop.db";
    buildDatabase(host, {.size = 100'000});
    m_documents.paths[u"1f2e"_qs] = host;
    PortalMount portal;
    const fs::path shown = portal.show(host, {});
    PortalDocuments documents;
    QStringList told;
    const auto tell = [&told](const fs::path &path) { told << QString::fromStdString(path.native()); };
    documents.ask(shown, tell);
    documents.ask("/elsewhere/app.db", tell);
    documents.ask(shown, tell);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told, QStringList(QString::fromStdString(host.native())));
}

int main(int argc, char **argv)
{
    // Before there is any other thread.
    const QString problem = PortalMount::problemHere();
    WatchedApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    SandboxedPathsTest test;
    test.problem = problem;
    return application.ended(QTest::qExec(&test, argc, argv));
}

#include "tst_sandboxedpaths.moc"
