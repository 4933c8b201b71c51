#include "ui/widgets/plain_label.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace carnet::ui {

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
    refreshLooks(this);
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
    refreshLooks(this);
}

} // namespace carnet::ui
