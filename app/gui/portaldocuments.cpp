// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "portaldocuments.h"

#include "sessionbus.h"

#include <litecopy/job.h>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QStringList>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // milliseconds

QDBusMessage call(const QString &method)
{
    const QString service = u"org.freedesktop.portal.Documents"_qs;
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/portal/documents"_qs, service, method);
    // Where it doesn't run it shows nothing.
    message.setAutoStartService(false);
    return message;
}

} // namespace

PortalDocument PortalDocument::of(const std::filesystem::path &shown)
{
    if (!isPortalPath(shown))
        return {};
    // /run/user/UID/doc/ID/NAME..., /run/flatpak/doc/ID/NAME..., and below doc/by-app/APP/ the same again.
    auto part = shown.begin();
    while (part != shown.end() && *part != "doc")
        ++part;
    const auto next = [&] { return part == shown.end() ? std::filesystem::path() : *part++; };
    next();
    std::filesystem::path id = next();
    if (id == "by-app") {
        next();
        id = next();
    }
    next(); // the name is known to the portal
    PortalDocument document{QString::fromStdString(id.native()), {}};
    while (part != shown.end())
        document.below /= next();
    return document;
}

PortalDocuments::PortalDocuments(QObject *parent)
    : QObject(parent)
{
}

PortalDocuments::~PortalDocuments() = default;

void PortalDocuments::ask(const std::filesystem::path &shown, const Tell &tell)
{
    m_look.reset();
    m_question.reset();
    if (!isPortalPath(shown))
        return;
    m_shown = shown;
    m_tell = tell;
    look({});
}

void PortalDocuments::look(const std::filesystem::path &told)
{
    const auto lookOutside = [told](const std::filesystem::path &shown) { return lookOutsidePortal(shown, told); };
    m_look = readInBackground(m_shown, lookOutside, [this, told](const OutsidePath &outside) {
        const auto finished = std::move(m_look);
        const Tell tell = m_tell; // it may ask about another path
        if (outside.isSame)
            tell(outside.path);
        else if (told.empty() && outside.path.empty())
            askPortal();
    });
}

void PortalDocuments::askPortal()
{
    m_question = std::make_unique<QObject>();
    const PortalDocument document = PortalDocument::of(m_shown);
    withSessionBus(m_question.get(), [this, document](const QDBusConnection &bus) {
        if (bus.isConnected() && !document.id.isEmpty())
            callPortal(bus, u"GetHostPaths"_qs, document);
    });
}

void PortalDocuments::callPortal(QDBusConnection bus, const QString &method, const PortalDocument &document)
{
    const bool isNew = method == u"GetHostPaths";
    QDBusMessage message = call(method);
    message << (isNew ? QVariant(QStringList{document.id}) : QVariant(document.id));
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), m_question.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, m_question.get(), [this, bus, watcher, isNew, document] {
        const QDBusMessage answer = watcher->reply();
        const QVariant first = answer.arguments().value(0);
        if (answer.type() == QDBusMessage::ErrorMessage && isNew)
            callPortal(bus, u"Info"_qs, document); // before 1.19; answered outside of sandboxes alone
        else if (answer.signature() == u"a{say}")
            useAnswer(qdbus_cast<QMap<QString, QByteArray>>(first).value(document.id), document.below);
        else if (answer.signature() == u"aya{sas}")
            useAnswer(first.toByteArray(), document.below);
    });
}

/// D-Bus has paths as bytes with a NUL behind them.
void PortalDocuments::useAnswer(const QByteArray &path, const std::filesystem::path &below)
{
    if (path.startsWith('/'))
        look(below.empty() ? path.constData() : std::filesystem::path(path.constData()) / below);
}

} // namespace Litecopy
