#pragma once

#include "ui/widgets/line_input.h"

#include <QDate>

#include <optional>

namespace carnet::ui {

/// A date that may be missing, typed `JJ/MM/AAAA` or nearly so: see readDate().
class DateField final : public LineInput
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// What was last committed or set; nothing for an empty field.
    const std::optional<QDate> &value() const { return m_value; }

    /// The model has this value now; what is being typed stays.
    void setValue(const std::optional<QDate> &value);

    /// Another record is shown. What could not be committed is lost: flush() before.
    void load(const std::optional<QDate> &value);

signals:
    void committed(const std::optional<QDate> &value);

protected:
    QString take() override;
    QString shown() const override;

private:
    std::optional<QDate> m_value;
};

} // namespace carnet::ui
