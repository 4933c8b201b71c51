#pragma once

#include "core/base/decimal.h"
#include "ui/widgets/line_input.h"

#include <optional>

namespace carnet::ui {

/// A number, perhaps with decimals, typed as people type: comma or point, with or without
/// spaces and per cent sign. Shown in the French form when the field is left.
class DecimalField final : public LineInput
{
    Q_OBJECT

public:
    explicit DecimalField(QWidget *parent = nullptr);

    /// What was last committed or set; nothing for an empty field.
    const std::optional<Decimal> &value() const { return m_value; }

    /// The model has this value now; what is being typed stays.
    void setValue(const std::optional<Decimal> &value);

    /// Another record is shown. What could not be committed is lost: flush() before.
    void load(const std::optional<Decimal> &value);

signals:
    void committed(const std::optional<carnet::Decimal> &value);

protected:
    QString take() override;
    QString shown() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Decimal> m_value;
};

} // namespace carnet::ui
