// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "settings.h"

#include "backgroundfile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>
#include <QVariantMap>

#include <utility>

namespace Litecopy {

namespace {

struct Change
{
    QString key;
    QVariant value; ///< invalid where it is removed
};

QVariantMap allOf(const QSettings &settings)
{
    QVariantMap values;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        values.insert(key, settings.value(key));
    return values;
}

/// In that file: another one may have become the program's meanwhile.
QVariantMap exchange(const QString &file, const std::vector<Change> &changes)
{
    QSettings settings(file, QSettings::NativeFormat);
    for (const Change &change : changes) {
        if (change.value.isValid())
            settings.setValue(change.key, change.value);
        else
            settings.remove(change.key);
    }
    settings.sync();
    return allOf(settings);
}

/// Of the program, with which it goes.
class Store : public QObject
{
public:
    static Store &ofProgram()
    {
        QPointer<Store> &store = current();
        if (!store)
            store = new Store;
        return *store;
    }
    static QPointer<Store> &current()
    {
        static QPointer<Store> store;
        return store;
    }

    void change(const QString &key, const QVariant &value)
    {
        if (value.isValid())
            values.insert(key, value);
        else
            values.remove(key);
        file.add({{key, value}});
    }

    QVariantMap values;
    BackgroundFile<Change, QVariantMap> file;

private:
    Store()
        : Store(QSettings())
    {
    }
    explicit Store(const QSettings &settings)
        : QObject(QCoreApplication::instance())
        , values(allOf(settings))
        , file([name = settings.fileName()](const std::vector<Change> &changes) { return exchange(name, changes); },
               [this](const QVariantMap &read) {
                   values = m_systems;
                   values.insert(read);
               })
        , m_systems(allOf(QSettings(QSettings::SystemScope)))
    {
    }

    const QVariantMap m_systems; ///< what the system's administrator gives to all users
};

} // namespace

QVariant Settings::value(QAnyStringView key, const QVariant &otherwise)
{
    return Store::ofProgram().values.value(key.toString(), otherwise);
}

void Settings::set(QAnyStringView key, const QVariant &value)
{
    Store::ofProgram().change(key.toString(), value);
}

void Settings::remove(QAnyStringView key)
{
    Store::ofProgram().change(key.toString(), {});
}

void Settings::refresh()
{
    Store::ofProgram().file.refresh();
}

void Settings::reset()
{
    delete Store::current();
}

bool Settings::isIdle()
{
    return !Store::current() || Store::current()->file.isIdle();
}

} // namespace Litecopy
