#include "ui/widgets/status_mark.h"

#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

StatusMark::StatusMark(StatusShape shape, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_word(new PlainLabel(word, TextStyle::Strong))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_word, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTextSize();
}

void StatusMark::setStatus(StatusShape shape, const QString &word)
{
    m_shape = shape;
    m_word->setText(word);
    update();
}

QString StatusMark::word() const
{
    return m_word->text();
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int side = fontMetrics().ascent();
    const QRect first(0, m_word->geometry().top(), line, std::min(m_word->height(), line));
    const qreal top = first.center().y() - side / 2.0 + 0.5;
    paintStatusShape(painter, QRectF(1, top + 1, side - 2, side - 2), m_shape);
}

void StatusMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followTextSize();
}

void StatusMark::followTextSize()
{
    layout()->setContentsMargins(fontMetrics().ascent() + space::kSmall, 0, 0, 0);
}

} // namespace carnet::ui
