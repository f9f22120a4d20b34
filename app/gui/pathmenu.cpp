// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pathmenu.h"

#include <litecopy/error.h>

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace Litecopy {

namespace {

constexpr int longestName = 44; // letters
constexpr int longestFolder = 48;
constexpr int edge = 12; // pixels
constexpr double smaller = 0.88;
constexpr float paler = 0.72F;

/// Draws what stands behind the tab of an action's text as what it is, the folder of the file. The room for it is what
/// QMenu keeps for a shortcut.
class PathMenuStyle : public QProxyStyle
{
public:
    explicit PathMenuStyle(QMenu *menu) { setParent(menu); }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const qsizetype tab = element == CE_MenuItem && item ? item->text.indexOf(u'\t') : -1;
        if (tab < 0) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionMenuItem name = *item;
        const QString folder = item->text.mid(tab + 1);
        name.text.truncate(tab);
        QProxyStyle::drawControl(element, &name, painter, widget);
        const bool isChosen = item->state & State_Selected;
        QColor colour = item->palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        if (!isChosen)
            colour.setAlphaF(paler);
        QFont font = item->font;
        font.setPointSizeF(font.pointSizeF() * smaller);
        painter->save();
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(item->rect.adjusted(edge, 0, -edge, 0),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, folder);
        painter->restore();
    }
};

} // namespace

void addPaths(QMenu &menu, const std::vector<std::filesystem::path> &paths,
              const std::function<void(const std::filesystem::path &)> &take)
{
    if (!dynamic_cast<PathMenuStyle *>(menu.style()))
        menu.setStyle(new PathMenuStyle(&menu));
    menu.setToolTipsVisible(true);
    const QFontMetrics metrics = menu.fontMetrics();
    const int letter = metrics.averageCharWidth();
    for (const std::filesystem::path &path : paths) {
        const QString name = metrics.elidedText(displayPath(path.filename()), Qt::ElideMiddle, letter * longestName);
        const QString folder =
            metrics.elidedText(displayPath(path.parent_path()), Qt::ElideMiddle, letter * longestFolder);
        // An ampersand in a name is no mnemonic.
        QAction *const action = menu.addAction(QString(name).replace(u'&', u"&&"_qs) + u'\t' + folder);
        action->setToolTip(displayPath(path));
        QObject::connect(action, &QAction::triggered, &menu, [take, path] { take(path); });
    }
}

} // namespace Litecopy
