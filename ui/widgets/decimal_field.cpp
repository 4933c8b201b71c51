#include "ui/widgets/decimal_field.h"

#include "core/base/french.h"
#include "core/base/number_parser.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DecimalField::DecimalField(QWidget *parent)
    : LineInput(parent)
{
    setAlignment(Qt::AlignRight);
}

void DecimalField::setValue(const std::optional<Decimal> &value)
{
    refresh(std::exchange(m_value, value) == value);
}

void DecimalField::load(const std::optional<Decimal> &value)
{
    m_value = value;
    restart();
}

QString DecimalField::take()
{
    const QString typed = text().trimmed();
    std::optional<Decimal> value;
    if (!typed.isEmpty()) {
        value = parseNumber(typed);
        if (!value)
            return tr("\"%1\" is not a number. Write, for example, 12,5.").arg(typed);
    }
    if (std::exchange(m_value, value) != value || takeRefused())
        emit committed(value);
    return {};
}

QString DecimalField::shown() const
{
    return m_value ? french::number(*m_value) : QString();
}

void DecimalField::keyPressEvent(QKeyEvent *event)
{
    // The decimal key of the French numeric keypad sends a point on Windows.
    if (event->text() == u"."_s && !isReadOnly()) {
        QKeyEvent comma(event->type(), Qt::Key_Comma, event->modifiers(), u","_s);
        LineInput::keyPressEvent(&comma);
        return;
    }
    LineInput::keyPressEvent(event);
}

} // namespace carnet::ui
