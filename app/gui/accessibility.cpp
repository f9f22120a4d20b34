// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "accessibility.h"

#include "pagemapview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QPointer>
#include <QTabBar>

#include <map>

namespace Litecopy {

namespace {

QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

/// Its name is "Check: Quick". AT-SPI carries no value of a combo box, and Qt tells screen readers of another choice by
/// a change of the name: so the value is in the name as well.
class ComboBoxInterface : public QAccessibleWidget
{
public:
    explicit ComboBoxInterface(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box().currentText();
        QString label = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name)
            return label;
        label = label.trimmed();
        while (label.endsWith(u':') || label.endsWith(u'：') || label.endsWith(QChar::Nbsp))
            label.chop(1);
        if (label.isEmpty())
            return box().currentText();
        //: what a screen reader says of a choice: its label and what is chosen
        return QCoreApplication::translate("Litecopy::Accessibility", "%1: %2").arg(label, box().currentText());
    }

    /// Not the label, which the name has.
    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override
    {
        return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.hasPopup = true;
        return state;
    }

    // The list of choices.
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box().view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == box().view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }

private:
    [[nodiscard]] QComboBox &box() const { return *static_cast<QComboBox *>(widget()); }
};

/// One tab of a list.
class TabInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TabInterface(QTabBar *tabs, int index)
        : m_tabs(tabs)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_tabs && m_index < m_tabs->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_tabs ? m_tabs->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_tabs.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_tabs->tabRect(m_index);
        return {m_tabs->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return withoutMnemonic(m_tabs->tabText(m_index));
        return kind == QAccessible::Description ? m_tabs->tabToolTip(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool isCurrent = m_tabs->currentIndex() == m_index;
        state.disabled = !m_tabs->isEnabled() || !m_tabs->isTabEnabled(m_index);
        state.invisible = !m_tabs->isVisible() || !m_tabs->isTabVisible(m_index);
        state.selectable = true;
        state.selected = isCurrent;
        state.focusable = true;
        state.focused = isCurrent && m_tabs->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        m_tabs->setCurrentIndex(m_index);
        if (name == setFocusAction())
            m_tabs->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QPointer<QTabBar> m_tabs;
    const int m_index;
};

/// Has its own name, its tabs as children, and then its buttons for scrolling.
class TabListInterface : public QAccessibleWidget
{
public:
    explicit TabListInterface(QTabBar *tabs)
        : QAccessibleWidget(tabs, QAccessible::PageTabList)
    {
    }
    TabListInterface(const TabListInterface &) = delete;
    TabListInterface &operator=(const TabListInterface &) = delete;
    ~TabListInterface() override
    {
        for (const auto &[index, id] : m_made)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return tabs().count() + QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index >= tabs().count())
            return QAccessibleWidget::child(index - tabs().count());
        const auto made = m_made.find(index);
        if (made != m_made.end())
            return QAccessible::accessibleInterface(made->second);
        auto *const tab = new TabInterface(&tabs(), index);
        m_made.emplace(index, QAccessible::registerAccessibleInterface(tab));
        return tab;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_made)
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        const int button = QAccessibleWidget::indexOfChild(child);
        return button < 0 ? -1 : tabs().count() + button;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return tabs().hasFocus() ? child(tabs().currentIndex()) : nullptr;
    }

private:
    [[nodiscard]] QTabBar &tabs() const { return *static_cast<QTabBar *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_made;
};

/// A picture: its parts are told in its description, and by the table beside it.
class MapInterface : public QAccessibleWidget
{
public:
    explicit MapInterface(PageMapView *map)
        : QAccessibleWidget(map, QAccessible::Graphic)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? static_cast<PageMapView *>(widget())->inWords()
                                                : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
};

/// Asked once for each class of the object, its own first.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className == u"QComboBox")
        return new ComboBoxInterface(qobject_cast<QComboBox *>(object));
    if (className == u"QTabBar")
        return new TabListInterface(qobject_cast<QTabBar *>(object));
    if (className == QLatin1String(PageMapView::staticMetaObject.className()))
        return new MapInterface(qobject_cast<PageMapView *>(object));
    return nullptr;
}

} // namespace

void describeToScreenReaders()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
}

} // namespace Litecopy
