// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "fileportal.h"

#include "paths.h"
#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Litecopy {

/// "*.db" or another pattern of names.
struct PortalPattern
{
    uint kind = 0; ///< a pattern of names
    QString text;
};

struct PortalFilter
{
    QString name;
    QList<PortalPattern> patterns;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const PortalPattern &pattern)
{
    argument.beginStructure();
    argument << pattern.kind << pattern.text;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PortalPattern &pattern)
{
    argument.beginStructure();
    argument >> pattern.kind >> pattern.text;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const PortalFilter &filter)
{
    argument.beginStructure();
    argument << filter.name << filter.patterns;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PortalFilter &filter)
{
    argument.beginStructure();
    argument >> filter.name >> filter.patterns;
    argument.endStructure();
    return argument;
}

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::PortalPattern)
Q_DECLARE_METATYPE(Litecopy::PortalFilter)

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

// The bus is connected already where anything was asked of it; the portal may have to be started first.
constexpr auto busTime = 300ms;
constexpr auto portalTime = 2s;
// The responses of a dialog; any other says that it failed.
constexpr uint isChosen = 0;
constexpr uint isCancelled = 1;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");

/// "Databases (*.db *.sqlite)"
PortalFilter filterOf(const QString &text)
{
    const qsizetype begin = text.lastIndexOf(u'(');
    PortalFilter filter{text.left(begin).trimmed(), {}};
    const QStringList patterns = text.mid(begin + 1).chopped(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &pattern : patterns)
        filter.patterns.append({0, pattern});
    return filter;
}

} // namespace

FilePortal::FilePortal(const FileQuestion &question, const std::filesystem::path &folder, quintptr window,
                       QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_folder(folder)
    , m_window(window)
{
    static int count = 0;
    m_token = QStringLiteral("litecopy%1").arg(++count);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] { giveUp(); });
}

FilePortal::~FilePortal()
{
    if (m_request.isEmpty())
        return;
    const QString request = m_request;
    withSessionBus(QCoreApplication::instance(), [request](const QDBusConnection &bus) {
        bus.send(QDBusMessage::createMethodCall(service, request, requestInterface, QStringLiteral("Close")));
    });
}

void FilePortal::ask()
{
    if (QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs)) {
        giveUp();
        return;
    }
    m_time.start(busTime);
    withSessionBus(this, [this](const QDBusConnection &bus) {
        // Meanwhile it was given up.
        if (m_time.isActive())
            call(bus);
    });
}

void FilePortal::giveUp(const QString &why)
{
    m_time.stop();
    m_isGivenUp = true;
    Q_EMIT missing(why);
}

QVariantMap FilePortal::options() const
{
    using Kind = FileQuestion::Kind;
    QVariantMap options{{QStringLiteral("handle_token"), m_token}, {QStringLiteral("modal"), true}};
    // The portal wants it with its null byte.
    options.insert(QStringLiteral("current_folder"), QByteArray::fromStdString(m_folder.native()) + '\0');
    if (m_question.kind == Kind::NewFile)
        options.insert(QStringLiteral("current_name"), textFromPath(m_question.suggested));
    if (m_question.kind == Kind::Folder)
        options.insert(QStringLiteral("directory"), true);
    if (m_question.kind == Kind::Files)
        options.insert(QStringLiteral("multiple"), true);
    QList<PortalFilter> filters;
    for (const QString &filter : m_question.filters)
        filters.append(filterOf(filter));
    if (!filters.isEmpty())
        options.insert(QStringLiteral("filters"), QVariant::fromValue(filters));
    return options;
}

void FilePortal::call(QDBusConnection bus)
{
    if (!bus.isConnected()) {
        giveUp();
        return;
    }
    m_time.start(portalTime);
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
    // The answer may come before that of the call.
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    m_request = object + QStringLiteral("/request/") + sender + u'/' + m_token;
    // From anyone who sends it: a name would be asked after, and waited for.
    bus.connect({}, m_request, requestInterface, QStringLiteral("Response"), this, SLOT(take(uint, QVariantMap)));
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, object, QStringLiteral("org.freedesktop.portal.FileChooser"),
        m_question.kind == FileQuestion::Kind::NewFile ? QStringLiteral("SaveFile") : QStringLiteral("OpenFile"));
    const QString window = m_window != 0 && QGuiApplication::platformName() == u"xcb"
        ? QStringLiteral("x11:") + QString::number(m_window, 16)
        : QString();
    message << window << m_question.title << options();
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, portalTime / 1ms), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!m_time.isActive())
            return;
        if (reply.isError())
            giveUp();
        // A person may take all the time they want.
        m_time.stop();
    });
}

void FilePortal::take(uint response, const QVariantMap &results)
{
    m_time.stop();
    m_request.clear();
    // It came too late: another dialog is open.
    if (m_isGivenUp)
        return;
    if (response == isCancelled) {
        Q_EMIT cancelled();
        return;
    }
    std::vector<std::filesystem::path> files;
    const QStringList urls = results.value(QStringLiteral("uris")).toStringList();
    for (const QString &url : urls) {
        if (const auto path = pathFromUrl(QUrl::fromEncoded(url.toLatin1())); !path.empty())
            files.push_back(path);
    }
    using Kind = FileQuestion::Kind;
    const bool isElsewhere = qsizetype(files.size()) < urls.size();
    if (response == isChosen && !files.empty() && !isElsewhere)
        Q_EMIT chosen(files);
    else if (isElsewhere && (m_question.kind == Kind::File || m_question.kind == Kind::Files))
        giveUp(refusalText(DropDecision::Reason::Elsewhere));
    else
        giveUp();
}

} // namespace Litecopy
