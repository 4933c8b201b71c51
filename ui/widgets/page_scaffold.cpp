#include "ui/widgets/page_scaffold.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PageScaffold::PageScaffold(Width width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
    , m_column(new QWidget)
    , m_body(new QVBoxLayout(m_column))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget;
    page->setObjectName(u"pageBody"_s);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kSection);
    if (width == Width::Centered)
        row->addStretch(0);
    row->addWidget(m_column, 1);
    if (width != Width::Full)
        row->addStretch(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::kLarge);
    setWidget(page);
    page->installEventFilter(this);
    followTextSize();
}

void PageScaffold::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        followTextSize();
}

/// The page is never wider than its window: what is too wide for it wraps.
bool PageScaffold::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(std::min(widget()->minimumSizeHint().width(), 640)
                        + verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(object, event);
}

void PageScaffold::followTextSize()
{
    if (m_width != Width::Full) {
        const qreal scale = QApplication::font().pointSizeF() / 10.5;
        m_column->setMaximumWidth(qRound(kTextWidth * std::max(1.0, scale)));
    }
}

} // namespace carnet::ui
