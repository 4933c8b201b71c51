#pragma once

#include "core/assessment/edition_columns.h"

#include <QWidget>

#include <map>
#include <vector>

namespace carnet::ui {

class ChoiceField;

/// Which column of a table of questions holds what: a field for each, with the titles of the file.
class EditionColumnChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionColumnChoices(QWidget *parent = nullptr);

    void load(const tables::Row &header, const tables::Row *example,
              const assessment::EditionColumns &columns);

    const assessment::EditionColumns &columns() const { return m_columns; }

    QWidget *firstField() const;

signals:
    void chosen();

private:
    void choose(ChoiceField *field, const QString &column);
    void read();

    std::map<assessment::EditionField, ChoiceField *> m_fields;
    std::vector<ChoiceField *> m_levels; ///< From the lowest.
    assessment::EditionColumns m_columns;
};

} // namespace carnet::ui
