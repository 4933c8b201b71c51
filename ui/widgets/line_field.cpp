#include "ui/widgets/line_field.h"

#include <utility>

namespace carnet::ui {

LineField::LineField(QWidget *parent)
    : LineInput(parent)
{}

void LineField::setValue(const QString &value)
{
    refresh(std::exchange(m_value, value) == value);
}

void LineField::load(const QString &value)
{
    m_value = value;
    restart();
}

QString LineField::take()
{
    const QString value = text().trimmed();
    if (value.isEmpty() && !m_required.isEmpty())
        return m_required;
    if (std::exchange(m_value, value) != value || takeRefused())
        emit committed(value);
    return {};
}

} // namespace carnet::ui
