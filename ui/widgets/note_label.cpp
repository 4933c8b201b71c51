#include "ui/widgets/note_label.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace carnet::ui {

NoteLabel::NoteLabel(StatusShape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    hide();
}

QString NoteLabel::text() const
{
    return m_text->text();
}

void NoteLabel::setText(const QString &text)
{
    m_text->setText(text);
    // Room for the shape, which grows with the text.
    layout()->setContentsMargins(m_text->fontMetrics().height() + space::kHair, 0, 0, 0);
    setVisible(!text.isEmpty());
}

void NoteLabel::setShape(StatusShape shape)
{
    m_shape = shape;
    update();
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(m_text->font());
    const qreal side = metrics.capHeight() * 1.15;
    // On the first line of the text, as tall as its capitals.
    const qreal top =
        m_text->y() + m_text->margin()
        + (m_text->height() < 2 * metrics.height() ? (m_text->height() - metrics.height()) / 2 : 0)
        + metrics.ascent() - metrics.capHeight() * 1.08;
    paintStatusShape(painter, {2, top, side, side}, m_shape);
}

} // namespace carnet::ui
