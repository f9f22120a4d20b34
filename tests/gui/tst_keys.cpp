// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The window by keyboard and for screen readers, in each of its states.

#include "watchedapplication.h"
#include "windowstates.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

#include <map>
#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noKeyMeansTwoThings_data();
    void noKeyMeansTwoThings();
    void whatTakesFocusHasAName_data();
    void whatTakesFocusHasAName();
    void menusHaveEachLetterOnce();
    void shortcutsAreGivenOnce();

private:
    /// A new window, in that language.
    void speak(const QString &language);

    std::optional<WindowFixture> m_fixture;
    std::optional<WindowStates> m_states;
    QTranslator m_texts;
};

namespace {

/// Alt and which letter; 0 for none.
QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_qs);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toUpper();
}

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

/// What a screen reader calls it.
QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

void KeysTest::init()
{
    m_fixture.emplace();
    m_states.emplace(*m_fixture);
}

void KeysTest::cleanup()
{
    m_states.reset();
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_texts);
}

void KeysTest::speak(const QString &language)
{
    if (language == u"en")
        return;
    QVERIFY(m_texts.load(u"litecopy_"_qs + language, QStringLiteral(LITECOPY_TRANSLATIONS)));
    QVERIFY(QCoreApplication::installTranslator(&m_texts));
    m_fixture->open();
}

void KeysTest::noKeyMeansTwoThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("state");
    for (const char *language : {"en", "de", "fr", "es", "zh_CN", "ja"}) {
        for (const char *state : WindowStates::names)
            QTest::addRow("%s, %s", language, state) << QString::fromLatin1(language) << QString::fromLatin1(state);
    }
}

void KeysTest::noKeyMeansTwoThings()
{
    QFETCH(QString, language);
    speak(language);
    QFETCH(QString, state);
    QWidget &window = m_states->bring(state);
    std::map<QChar, QString> meanings;
    const auto add = [&](const QString &text) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return QString();
        const auto [at, isNew] = meanings.emplace(key, text);
        return isNew ? QString() : QStringLiteral("Alt+%1: “%2” and “%3”").arg(key).arg(at->second, text);
    };
    QStringList twice;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        const QList<QAction *> menus = main->menuBar()->actions();
        for (const QAction *menu : menus)
            twice += add(menu->text());
    }
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            twice += add(textOf(*widget));
    }
    twice.removeAll(QString());
    QVERIFY2(meanings.size() > 1, "no keys at all");
    QCOMPARE(twice.join(u"; "), QString());
}

void KeysTest::whatTakesFocusHasAName_data()
{
    QTest::addColumn<QString>("state");
    for (const char *const state : WindowStates::names)
        QTest::newRow(state) << QString::fromLatin1(state);
}

void KeysTest::whatTakesFocusHasAName()
{
    QFETCH(QString, state);
    QWidget &window = m_states->bring(state);
    QStringList nameless;
    int named = 0;
    const auto count = [&] {
        nameless.clear();
        named = 0;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != &window || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            // A part of a spin box, which has the name.
            if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            if (nameOf(*widget).isEmpty())
                nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            else
                ++named;
        }
        return named > 1;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(count(), "nothing takes the focus", 30'000);
    QCOMPARE(nameless.join(u"; "), QString());
}

void KeysTest::menusHaveEachLetterOnce()
{
    const QList<QMenu *> menus = m_fixture->window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 3);
    for (const QMenu *menu : menus) {
        std::map<QChar, QString> meanings;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            const QChar key = mnemonicOf(action->text());
            if (!key.isNull())
                QVERIFY2(meanings.emplace(key, action->text()).second, qPrintable(action->text()));
        }
    }
}

void KeysTest::shortcutsAreGivenOnce()
{
    std::map<QString, QString> meanings;
    const QList<QAction *> actions = m_fixture->window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            if (action->shortcutContext() == Qt::WindowShortcut)
                QVERIFY2(meanings.emplace(key.toString(), action->text()).second, qPrintable(key.toString()));
        }
    }
    QVERIFY(meanings.size() > 10);
}

LITECOPY_GUI_MAIN(KeysTest)

#include "tst_keys.moc"
