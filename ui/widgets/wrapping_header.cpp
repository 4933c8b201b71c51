#include "ui/widgets/wrapping_header.h"

#include "ui/widgets/theme.h"

namespace carnet::ui {

WrappingHeader::WrappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    setHighlightSections(false);
    // A column of another width may need more lines.
    connect(this, &QHeaderView::sectionResized, this, [this] { emit geometriesChanged(); });
}

QSize WrappingHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize single = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (!model())
        return single;
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // As the style sheet has it.
    const int room = sectionSize(logicalIndex) - 2 * space::kMedium;
    const int height = QFontMetrics(bold)
                           .boundingRect(QRect(0, 0, qMax(room, 1), 10'000), Qt::TextWordWrap, text)
                           .height();
    return {single.width(), qMax(single.height(), height + 2 * space::kSmall)};
}

} // namespace carnet::ui
