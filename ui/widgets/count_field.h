#pragma once

#include "ui/widgets/line_input.h"

#include <QtGlobal>

#include <optional>

namespace carnet::ui {

/// A whole number from 0 on, such as a number of calls.
class CountField final : public LineInput
{
    Q_OBJECT

public:
    explicit CountField(QWidget *parent = nullptr);

    /// A larger number is not taken. There is none at first.
    void setMaximum(qint64 maximum) { m_maximum = maximum; }

    /// What was last committed or set; nothing for an empty field.
    const std::optional<qint64> &value() const { return m_value; }

    /// The model has this value now; what is being typed stays.
    void setValue(const std::optional<qint64> &value);

    /// Another record is shown. What could not be committed is lost: flush() before.
    void load(const std::optional<qint64> &value);

signals:
    void committed(const std::optional<qint64> &value);

protected:
    QString take() override;
    QString shown() const override;

private:
    std::optional<qint64> m_value;
    std::optional<qint64> m_maximum;
};

} // namespace carnet::ui
