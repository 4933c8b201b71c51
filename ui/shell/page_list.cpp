#include "ui/shell/page_list.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kBadgeRole = Qt::UserRole;
constexpr int kBadgeWordsRole = Qt::UserRole + 1;
constexpr int kNarrowest = 216;
constexpr int kLeft = 20; // After the mark of the selected page.

int iconSide(const QFontMetrics &metrics)
{
    return std::max(20, metrics.height() + 2);
}

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontFor(TextStyle::Strong));
        const QString badge = index.data(kBadgeRole).toString();
        int width = kLeft + iconSide(metrics) + space::kMedium
                    + metrics.horizontalAdvance(index.data().toString()) + space::kLarge;
        if (!badge.isEmpty())
            width += badgeWidth(badge) + space::kSmall;
        Q_UNUSED(option)
        return {width, std::max(40, metrics.height() + 18)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.icon = {};
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            ground.widget);

        const bool selected = option.state & QStyle::State_Selected;
        const QFont font = fontFor(selected ? TextStyle::Strong : TextStyle::Body);
        const int side = iconSide(QFontMetrics(font));
        QRect rest = option.rect.adjusted(kLeft, 0, -space::kMedium, 0);
        const QRect place(rest.left(), rest.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        rest.setLeft(place.right() + space::kMedium);

        painter->save();
        painter->setFont(font);
        painter->setPen(colors().ink);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        paintBadge(painter, rest, index.data(kBadgeRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors().focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 2, -3, -2), 4, 4);
        }
        painter->restore();
    }

private:
    static int badgeWidth(const QString &badge)
    {
        return QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(badge) + 14;
    }

    static void paintBadge(QPainter *painter, const QRect &rest, const QString &badge)
    {
        if (badge.isEmpty())
            return;
        const QFont font = fontFor(TextStyle::Small);
        const int height = QFontMetrics(font).height() + 4;
        const int width = std::max(badgeWidth(badge), height);
        const QRect pill(rest.right() - width, rest.center().y() - height / 2, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors().border, 1));
        painter->setBrush(colors().background);
        painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                                 height / 2.0);
        painter->setFont(font);
        painter->setPen(colors().ink);
        painter->drawText(pill, Qt::AlignCenter, badge);
    }
};

} // namespace

PageList::PageList(const std::vector<PageFactory> &pages, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"pageList"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new Delegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    for (const PageFactory &page : pages) {
        auto *item = new QListWidgetItem(icon(page.icon), page.title, this);
        item->setData(Qt::AccessibleTextRole, page.title);
    }
}

void PageList::setBadge(int row, const Badge &badge)
{
    if (badge == this->badge(row))
        return;
    item(row)->setData(kBadgeRole, badge.text);
    item(row)->setData(kBadgeWordsRole, badge.words);
    const QString title = item(row)->text();
    item(row)->setData(Qt::AccessibleTextRole,
                       badge.words.isEmpty() ? title : QString(title + u", " + badge.words));
    updateGeometry();
}

Badge PageList::badge(int row) const
{
    return {item(row)->data(kBadgeRole).toString(), item(row)->data(kBadgeWordsRole).toString()};
}

QSize PageList::sizeHint() const
{
    return {std::max(kNarrowest, sizeHintForColumn(0) + 8), 300};
}

QSize PageList::minimumSizeHint() const
{
    return {sizeHint().width(), 100};
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace carnet::ui
