// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "motionsetting.h"

#include "sessionbus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QProxyStyle>
#include <QStringList>
#include <QStyleOptionProgressBar>
#include <QVariantMap>

namespace Litecopy {

namespace {

using Settings = QMap<QString, QVariantMap>;

constexpr int answerTime = 5000; // milliseconds
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

/// As the style below it, but nothing moves by itself.
class StillStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        // A bar without a range runs to and fro.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && element == CE_ProgressBarContents && bar->minimum == bar->maximum) {
            QStyleOptionProgressBar still = *bar;
            still.maximum = still.minimum + 1;
            still.progress = still.minimum;
            QProxyStyle::drawControl(element, &still, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }
};

} // namespace

MotionSetting::MotionSetting(QObject *parent)
    : QObject(parent)
    , m_style(QApplication::style()->name())
{
    withSessionBus(this, [this](const QDBusConnection &bus) { ask(bus); });
}

void MotionSetting::ask(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<Settings>();
    // From anyone who sends it: a name would be asked after, and waited for.
    bus.connect({}, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(change(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    message << QStringList{appearance, gnome};
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<Settings> reply = *watcher;
        if (reply.isValid()) {
            const Settings settings = reply.value();
            for (auto space = settings.begin(); space != settings.end(); ++space) {
                for (auto value = space->begin(); value != space->end(); ++value)
                    take(space.key(), value.key(), value.value());
            }
            apply();
        }
        watcher->deleteLater();
    });
}

MotionSetting::~MotionSetting()
{
    m_asksForLess = false;
    m_animates = true;
    apply();
}

void MotionSetting::change(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
    apply();
}

void MotionSetting::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearance && key == u"reduced-motion")
        m_asksForLess = value.toUInt() == 1;
    else if (space == gnome && key == u"enable-animations")
        m_animates = value.toBool();
}

void MotionSetting::apply()
{
    const bool isReduced = m_asksForLess || !m_animates;
    if (isReduced == m_isReduced)
        return;
    m_isReduced = isReduced;
    if (isReduced)
        QApplication::setStyle(new StillStyle(m_style));
    else
        QApplication::setStyle(m_style);
}

} // namespace Litecopy
