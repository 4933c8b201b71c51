#include "ui/widgets/plain_label.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The style sheet looks at properties only when it is asked to.
void refresh(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextStyle style, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextStyle(this, style);
}

void PlainLabel::setSecondary(bool secondary)
{
    setProperty("secondary", secondary);
    refresh(this);
}

void PlainLabel::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        setProperty("tone", QVariant());
        break;
    case Tone::Warning:
        setProperty("tone", u"warning"_s);
        break;
    case Tone::Error:
        setProperty("tone", u"error"_s);
        break;
    }
    refresh(this);
}

} // namespace carnet::ui
