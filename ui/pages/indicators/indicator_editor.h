#pragma once

#include "core/domain/indicator.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace carnet::ui {

class ChoiceField;
class CountField;
class DecimalField;
class FormRows;
class LineField;
class PlainLabel;
class TextField;

/// Describes an indicator of the site's own, or changes one that is followed.
class IndicatorEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorEditor(QWidget *parent = nullptr);

    /// Begins with `indicator`, of which id, code, position and the rest stay.
    void show(const Indicator &indicator);

signals:
    void accepted(const carnet::Indicator &indicator);
    void cancelled();

private:
    std::optional<Indicator> edited();
    void accept();
    void followForm();

    std::optional<Indicator> m_indicator;
    FormRows *m_rows;
    LineField *m_title;
    LineField *m_publicTitle;
    ChoiceField *m_form;
    LineField *m_part;
    LineField *m_whole;
    LineField *m_unit;
    ChoiceField *m_direction;
    ChoiceField *m_family;
    ChoiceField *m_frequency;
    TextField *m_method;
    LineField *m_source;
    CountField *m_minimumBase;
};

} // namespace carnet::ui
