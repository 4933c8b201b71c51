#include "ui/widgets/page_scaffold.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

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
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &PageScaffold::fit);
    followTextSize();
}

void PageScaffold::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        followTextSize();
}

bool PageScaffold::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        m_fitting.start();
    return QScrollArea::eventFilter(object, event);
}

/// The page is never wider than its window: what is too wide for it wraps. Its height is
/// asked for once the labels in it have their fonts: a scroll area asks earlier, and would
/// keep a height that is too small.
void PageScaffold::fit()
{
    setMinimumWidth(std::min(widget()->minimumSizeHint().width(), 640)
                    + verticalScrollBar()->sizeHint().width());
    widget()->layout()->activate();
    setWidgetResizable(true); // Makes the scroll area measure the page again.
}

void PageScaffold::followTextSize()
{
    if (m_width != Width::Full) {
        const qreal scale = QApplication::font().pointSizeF() / 10.5;
        m_column->setMaximumWidth(qRound(kTextWidth * std::max(1.0, scale)));
    }
}

} // namespace carnet::ui
