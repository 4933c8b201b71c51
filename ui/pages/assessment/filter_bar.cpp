#include "ui/pages/assessment/filter_bar.h"

#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using assessment::GridFilter;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_show(new QComboBox(this))
{
    setObjectName(u"filter_bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    m_show->setObjectName(u"filter"_s);
    m_show->addItems({tr("All questions"), tr("Still to fill in"), tr("To be confirmed"),
                      tr("Without proof"), tr("Lower than last year")});
    auto *show = new PlainLabel(tr("Show"), TextStyle::Body, this);
    show->setBuddy(m_show);
    show->setWordWrap(false);
    row->addWidget(show);
    row->addWidget(m_show);
    row->addStretch(1);
    connect(m_show, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
}

void FilterBar::load(const assessment::Grid &grid)
{
    if (grid.earlier)
        m_show->setItemText(int(GridFilter::Show::Lower),
                            tr("Lower than in %1").arg(grid.earlier->assessment.year));
}

GridFilter FilterBar::filter() const
{
    return {.show = GridFilter::Show(m_show->currentIndex())};
}

void FilterBar::reset()
{
    m_show->setCurrentIndex(int(GridFilter::Show::All));
}

} // namespace carnet::ui
