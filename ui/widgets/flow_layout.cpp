#include "ui/widgets/flow_layout.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace carnet::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::kSmall);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Mode::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        // A button may grow by the width of its frame when it is chosen: that must not make it
        // wrap.
        constexpr int kFrame = 2;
        size.setWidth(size.width() + hint.width() + spacing() + kFrame);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, Mode mode) const
{
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };
    std::vector<Placed> line;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    // What is lower than its line stands in the middle of it.
    const auto end = [&] {
        if (mode == Mode::Place)
            for (const Placed &placed : line)
                placed.item->setGeometry(
                    placed.place.translated(0, (height - placed.place.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize hint = item->sizeHint();
        // What is too wide for a line of its own may wrap within itself; what is not is as high as
        // its words are at that width.
        if (item->hasHeightForWidth()) {
            const int width = std::min(hint.width(), rect.width());
            hint = {width, item->heightForWidth(width)};
        }
        if (x > rect.left() && x + hint.width() > rect.right() + 1) {
            end();
            x = rect.left();
            y += height + spacing();
            height = 0;
        }
        line.push_back({item, QRect({x, y}, hint.boundedTo({rect.width(), hint.height()}))});
        x += hint.width() + spacing();
        height = std::max(height, hint.height());
    }
    end();
    return y + height - rect.top();
}

} // namespace carnet::ui
