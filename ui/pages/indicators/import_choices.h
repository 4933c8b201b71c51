#pragma once

#include "core/domain/indicator.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_columns.h"

#include <QWidget>

#include <map>
#include <vector>

namespace carnet::ui {

class Card;
class ChoiceField;
class FormRows;

/// Which column of a table holds what: a field for each, with the titles of the file.
class ColumnChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget *parent = nullptr);

    void show(const tables::Row &header, const tables::Row *example,
              const tables::MeasurementColumns &columns);

    const tables::MeasurementColumns &columns() const { return m_columns; }

    QWidget *firstField() const;

signals:
    void chosen();

private:
    void choose(tables::MeasurementField field, const QString &column);

    std::map<tables::MeasurementField, ChoiceField *> m_fields;
    tables::MeasurementColumns m_columns;
};

/// What is meant by the indicators of a file that the document does not have.
class IndicatorChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorChoices(QWidget *parent = nullptr);

    /// `remembered`: names in the file and codes of `known`; where one applies it is chosen().
    void show(const std::vector<tables::UnknownIndicator> &unknown,
              const std::vector<Indicator> &known, const std::map<QString, QString> &remembered);

    /// The choices, in the options of a plan.
    void putInto(tables::ImportPlanOptions &options) const;

    /// Names in the file and codes in the document.
    std::map<QString, QString> mapping() const;

signals:
    void chosen();

private:
    Card *m_card;
    FormRows *m_rows = nullptr;
    std::vector<tables::UnknownIndicator> m_unknown;
    std::map<QString, QString> m_choices; ///< By name; a code, or one of the two below.
};

} // namespace carnet::ui
