#include "ui/pages/plan/board_card_delegate.h"

#include "ui/pages/plan/board_model.h"
#include "ui/widgets/status_shape.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int kCardGap = space::kSmall; ///< Between two cards.
constexpr int kCardInset = 10;
constexpr int kCardBar = 4;
constexpr int kCardWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The words of a card within a width, or only how high they are.
class CardWriter
{
public:
    /// `painter` may be null.
    CardWriter(QPainter *painter, const QRect &box)
        : m_painter(painter)
        , m_box(box)
        , m_top(box.top())
    {}

    void write(const QString &text, const QFont &font, const QColor &color, int indent = 0)
    {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(font);
        const QRect room(m_box.left() + indent, m_top, std::max(1, m_box.width() - indent), 10'000);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(color);
            m_painter->drawText(room, kCardWrap, text);
        }
        m_top += metrics.boundingRect(room, kCardWrap, text).height();
    }

    void skip(int height) { m_top += height; }
    int top() const { return m_top; }

private:
    QPainter *m_painter;
    QRect m_box;
    int m_top;
};

/// Returns where the card ends.
int writeCard(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index)
{
    CardWriter words(painter, box);
    words.write(index.data().toString(), font, colors().ink);
    const QFont small = fontFor(TextStyle::Small);
    const QString owner = index.data(BoardModel::OwnerRole).toString();
    const QString when = index.data(BoardModel::WhenRole).toString();
    words.skip(2);
    words.write(owner, small, colors().secondary);
    if (index.data(BoardModel::LateRole).toBool()) {
        QFont strong = small;
        strong.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(strong);
        const int side = metrics.capHeight() + 2;
        if (painter)
            paintStatusShape(
                *painter,
                QRectF(box.left() + 1, words.top() + (metrics.height() - side) / 2.0, side, side),
                StatusShape::Triangle);
        words.write(when, strong, colors().ink, side + space::kSmall);
    } else {
        words.write(when, small, colors().secondary);
    }
    const int progress = index.data(BoardModel::ProgressRole).toInt();
    if (progress > 0) {
        words.skip(space::kHair);
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors().track);
            const QRectF bar(box.left(), words.top(), box.width(), kCardBar);
            painter->drawRoundedRect(bar, 2, 2);
            painter->setBrush(colors().accent);
            painter->drawRoundedRect(
                QRectF(bar.topLeft(), QSizeF(bar.width() * progress / 100, kCardBar)), 2, 2);
        }
        words.skip(kCardBar);
    }
    return words.top();
}

QRect cardIn(const QRect &cell)
{
    return cell.adjusted(kCardGap / 2, kCardGap / 2, -kCardGap / 2, -kCardGap / 2);
}

QRect wordsIn(const QRect &cell)
{
    return cardIn(cell).adjusted(kCardInset, kCardInset, -kCardInset, -kCardInset);
}

} // namespace

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF card = QRectF(cardIn(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setBrush(isSelected ? colors().accentSoft : colors().background);
    if (hasFocus)
        painter->setPen(QPen(colors().focus, 3));
    else
        painter->setPen(QPen(isSelected ? colors().accent : colors().border, 1));
    painter->drawRoundedRect(card, 6, 6);
    writeCard(painter, wordsIn(option.rect), option.font, index);
    painter->restore();
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    // The option speaks of the whole list, with its frame and scroll bar.
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const QRect words = wordsIn(QRect(0, 0, width, 10'000));
    const int end = writeCard(nullptr, words, option.font, index);
    return {width, end + kCardInset + kCardGap / 2};
}

} // namespace carnet::ui
