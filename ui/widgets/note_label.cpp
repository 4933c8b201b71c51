#include "ui/widgets/note_label.h"

#include "ui/widgets/theme.h"

#include <QEvent>
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
    m_text->installEventFilter(this);
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
    makeRoom();
    setVisible(!text.isEmpty());
}

/// For the shape, which grows with the text.
void NoteLabel::makeRoom()
{
    layout()->setContentsMargins(m_text->fontMetrics().height() + space::kHair, 0, 0, 0);
}

bool NoteLabel::eventFilter(QObject *object, QEvent *event)
{
    // Its own font is the one that counts, and may change after this widget's.
    if (object == m_text && event->type() == QEvent::FontChange)
        makeRoom();
    return QWidget::eventFilter(object, event);
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
