#pragma once

#include "ui/widgets/line_input.h"

namespace carnet::ui {

/// A line of text. Spaces at both ends are not part of the value.
class LineField final : public LineInput
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// An empty text is not taken: `problem` is then told, and what was typed stays pending.
    void setRequired(const QString &problem) { m_required = problem; }

    /// What was last committed or set.
    const QString &value() const { return m_value; }

    /// The model has this value now; what is being typed stays.
    void setValue(const QString &value);

    /// Another record is shown. What could not be committed is lost: flush() before.
    void load(const QString &value);

signals:
    void committed(const QString &value);

protected:
    QString take() override;
    QString shown() const override { return m_value; }

private:
    QString m_value;
    QString m_required; ///< Told of an empty text; empty when that is fine.
};

} // namespace carnet::ui
