#include "ui/pages/assessment/edition_column_choices.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using assessment::EditionField;

namespace {

constexpr int kMostLevels = 6;
const QString kNoColumn = u"-1"_s;

} // namespace

EditionColumnChoices::EditionColumnChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("Which column holds what"));
    card->body()->addWidget(new PlainLabel(
        tr("The questions are needed, and what tells their commitment: a column of commitments, "
           "a numbering or a level of the hierarchy.")));
    auto *rows = new FormRows;
    const auto add = [&](const QString &label, const QString &name) {
        auto *choice = new ChoiceField;
        choice->setObjectName(name);
        rows->add(label, choice);
        connect(choice, &ChoiceField::committed, this,
                [this, choice](const QString &column) { choose(choice, column); });
        return choice;
    };
    for (const auto &[field, name] : enumNames(EditionField()))
        m_fields[field] =
            add(assessment::editionFieldName(field), u"grid_column_"_s + name.toString());
    for (int level = 0; level < kMostLevels; ++level)
        m_levels.push_back(add(level == 0
                                   ? tr("Meaning of the lowest level")
                                   : tr("Meaning of level %1, from the lowest").arg(level + 1),
                               u"grid_level_%1"_s.arg(level)));
    card->body()->addWidget(rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void EditionColumnChoices::load(const tables::Row &header, const tables::Row *example,
                                const assessment::EditionColumns &columns)
{
    m_columns = columns;
    std::vector<ChoiceField::Choice> choices{{kNoColumn, tr("None")}};
    for (int i = 0; i < int(header.cells.size()); ++i) {
        QString text = tables::cell(header, i);
        if (text.isEmpty())
            text = tr("Column %1").arg(tables::columnName(i));
        if (const QString shown = example ? tables::cell(*example, i) : QString(); !shown.isEmpty())
            text = tr("%1 (such as %2)").arg(text.left(40), shown.simplified().left(30));
        choices.push_back({QString::number(i), text});
    }
    for (const auto &[field, choice] : m_fields) {
        choice->setChoices(choices);
        choice->load(QString::number(columns.of(field).value_or(-1)));
    }
    for (size_t i = 0; i < m_levels.size(); ++i) {
        m_levels[i]->setChoices(choices);
        m_levels[i]->load(i < columns.levels.size() ? QString::number(columns.levels[i])
                                                    : kNoColumn);
    }
}

void EditionColumnChoices::choose(ChoiceField *field, const QString &column)
{
    // A column holds one thing: it leaves the field that had it.
    const auto leave = [&](ChoiceField *other) {
        if (other != field && column != kNoColumn && other->value() == column)
            other->load(kNoColumn);
    };
    for (const auto &[one, choice] : m_fields)
        leave(choice);
    for (ChoiceField *level : m_levels)
        leave(level);
    read();
    emit chosen();
}

void EditionColumnChoices::read()
{
    m_columns = {};
    for (const auto &[field, choice] : m_fields)
        if (const int column = choice->value().toInt(); column >= 0)
            m_columns.fields[field] = column;
    for (const ChoiceField *level : m_levels)
        if (const int column = level->value().toInt(); column >= 0)
            m_columns.levels.push_back(column);
}

QWidget *EditionColumnChoices::firstField() const
{
    return m_fields.at(EditionField::Question);
}

} // namespace carnet::ui
