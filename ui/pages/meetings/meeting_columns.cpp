#include "ui/pages/meetings/meeting_columns.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carnet::ui {

namespace {

constexpr int kTwoColumns = 104; ///< Characters that two columns need.

} // namespace

MeetingColumns::MeetingColumns(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_first(column())
    , m_second(column())
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kLarge);
}

QVBoxLayout *MeetingColumns::column()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kLarge);
    column->addStretch(1);
    m_columns->addLayout(column, 1);
    return column;
}

void MeetingColumns::addFirst(QWidget *widget)
{
    m_first->insertWidget(m_first->count() - 1, widget);
}

void MeetingColumns::addSecond(QWidget *widget)
{
    m_second->insertWidget(m_second->count() - 1, widget);
}

void MeetingColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MeetingColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void MeetingColumns::arrange()
{
    const bool wide = width() >= kTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace carnet::ui
