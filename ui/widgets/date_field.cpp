#include "ui/widgets/date_field.h"

#include "ui/widgets/date_text.h"

#include <utility>

namespace carnet::ui {

DateField::DateField(QWidget *parent)
    : LineInput(parent)
{
    setPlaceholderText(tr("DD/MM/YYYY"));
}

void DateField::setValue(const std::optional<QDate> &value)
{
    refresh(std::exchange(m_value, value) == value);
}

void DateField::load(const std::optional<QDate> &value)
{
    m_value = value;
    restart();
}

QString DateField::take()
{
    const QString typed = text().trimmed();
    std::optional<QDate> value;
    if (!typed.isEmpty()) {
        value = readDate(typed);
        if (!value)
            return tr("\"%1\" is not a date. Write the day, the month and the year, such as "
                      "14/07/2026.")
                .arg(typed);
    }
    if (std::exchange(m_value, value) != value || takeRefused())
        emit committed(value);
    return {};
}

QString DateField::shown() const
{
    return m_value ? writeDate(*m_value) : QString();
}

} // namespace carnet::ui
