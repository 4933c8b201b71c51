#include "ui/pages/assessment/commitment_delegate.h"

#include "ui/pages/assessment/commitment_list_model.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QPainter>

namespace carnet::ui {

namespace {

constexpr int kBar = 4;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

CommitmentDelegate::CommitmentDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

int CommitmentDelegate::height(TextStyle style, int width, const QString &text) const
{
    const QFontMetrics metrics(fontFor(style));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), kWrap, text).height();
}

QSize CommitmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const int text = width - 2 * space::kMedium;
    const int title =
        height(TextStyle::Strong, text, index.data(CommitmentListModel::TitleRole).toString());
    const int progress =
        height(TextStyle::Small, text, index.data(CommitmentListModel::ProgressRole).toString());
    return {width, title + progress + kBar + 2 * space::kMedium + space::kMedium};
}

void CommitmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(2, 2, -2, -2);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors().accentSoft);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, 6, 6);
    }

    QRect box = option.rect.adjusted(space::kMedium, space::kMedium, -space::kMedium, 0);
    const QString title = index.data(CommitmentListModel::TitleRole).toString();
    painter->setFont(fontFor(TextStyle::Strong));
    painter->setPen(colors().ink);
    box.setHeight(height(TextStyle::Strong, box.width(), title));
    painter->drawText(box, kWrap, title);

    const int total = index.data(CommitmentListModel::TotalRole).toInt();
    const int answered = index.data(CommitmentListModel::AnsweredRole).toInt();
    QRect bar(box.left(), box.bottom() + space::kSmall, box.width(), kBar);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors().track);
    painter->drawRoundedRect(bar, 2, 2);
    if (answered > 0) {
        painter->setBrush(colors().accent);
        painter->drawRoundedRect(
            bar.adjusted(0, 0, bar.width() * answered / total - bar.width(), 0), 2, 2);
    }

    painter->setFont(fontFor(TextStyle::Small));
    painter->setPen(selected ? colors().ink : colors().secondary);
    painter->drawText(QRect(box.left(), bar.bottom() + space::kHair, box.width(), 1000), kWrap,
                      index.data(CommitmentListModel::ProgressRole).toString());
    painter->restore();
}

} // namespace carnet::ui
