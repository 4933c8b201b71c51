#include "ui/widgets/count_field.h"

#include "core/base/french.h"
#include "core/base/number_parser.h"

#include <utility>

namespace carnet::ui {

CountField::CountField(QWidget *parent)
    : LineInput(parent)
{
    setAlignment(Qt::AlignRight);
}

void CountField::setValue(const std::optional<qint64> &value)
{
    refresh(std::exchange(m_value, value) == value);
}

void CountField::load(const std::optional<qint64> &value)
{
    m_value = value;
    restart();
}

QString CountField::take()
{
    const QString typed = text().trimmed();
    std::optional<qint64> value;
    if (!typed.isEmpty()) {
        const std::optional<Decimal> number = parseNumber(typed);
        if (!number || number->decimals() > 0 || number->units() < 0)
            return tr("\"%1\" is not a whole number. Write, for example, 412.").arg(typed);
        value = number->units();
        if (m_maximum && *value > *m_maximum)
            return tr("\"%1\" is too large. Write a number from 0 to %2.")
                .arg(typed, french::number(*m_maximum));
    }
    if (std::exchange(m_value, value) != value || takeRefused())
        emit committed(value);
    return {};
}

QString CountField::shown() const
{
    return m_value ? french::number(*m_value) : QString();
}

} // namespace carnet::ui
