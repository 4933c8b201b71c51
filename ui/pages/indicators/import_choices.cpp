#include "ui/pages/indicators/import_choices.h"

#include "ui/pages/indicators/import_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using tables::MeasurementField;

/// Those worth asking for; the others are known by their names or not needed.
constexpr std::array kAsked{MeasurementField::Title,  MeasurementField::Code,
                            MeasurementField::Period, MeasurementField::Value,
                            MeasurementField::Part,   MeasurementField::Whole,
                            MeasurementField::Base,   MeasurementField::Source,
                            MeasurementField::Date,   MeasurementField::Comment};

// No code of an indicator: those do not begin so.
const QString kCreate = u"\x1F"_s
                        u"create"_s;
const QString kLeaveOut = u"\x1F"_s
                          u"leave out"_s;

QVBoxLayout *bareColumn(QWidget *of)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

ColumnChoices::ColumnChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("Which column holds what"));
    auto *rows = new FormRows;
    card->body()->addWidget(new PlainLabel(
        tr("Choose the columns of the indicator, the period and the value. The next table of "
           "this form is then read by itself.")));
    for (const MeasurementField field : kAsked) {
        auto *choice = new ChoiceField;
        choice->setObjectName(u"column_"_s + tables::fieldName(field));
        rows->add(fieldTitle(field), choice);
        connect(choice, &ChoiceField::committed, this,
                [this, field](const QString &column) { choose(field, column); });
        m_fields[field] = choice;
    }
    card->body()->addWidget(rows);
    bareColumn(this)->addWidget(card);
}

void ColumnChoices::show(const tables::Row &header, const tables::Row *example,
                         const tables::MeasurementColumns &columns)
{
    m_columns = columns;
    std::vector<ChoiceField::Choice> choices{{u"-1"_s, tr("None")}};
    for (int i = 0; i < int(header.cells.size()); ++i) {
        QString text = tables::cell(header, i);
        if (text.isEmpty())
            text = tr("Column %1").arg(tables::columnName(i));
        if (const QString shown = example ? tables::cell(*example, i) : QString(); !shown.isEmpty())
            text = tr("%1 (such as %2)").arg(text, shown.left(30));
        choices.push_back({QString::number(i), text});
    }
    for (const auto &[field, choice] : m_fields) {
        choice->setChoices(choices);
        const auto column = columns.find(field);
        choice->load(QString::number(column == columns.end() ? -1 : column->second));
    }
}

void ColumnChoices::choose(MeasurementField field, const QString &column)
{
    const int number = column.toInt();
    // A column holds one thing: it leaves the field that had it.
    for (const auto &[other, choice] : m_fields)
        if (other != field && number >= 0 && choice->value() == column)
            choice->load(u"-1"_s);
    std::erase_if(m_columns, [&](const auto &one) {
        return one.first == field || (number >= 0 && one.second == number);
    });
    if (number >= 0)
        m_columns[field] = number;
    emit chosen();
}

QWidget *ColumnChoices::firstField() const
{
    return m_fields.at(kAsked.front());
}

IndicatorChoices::IndicatorChoices(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Indicators that the notebook does not have")))
{
    bareColumn(this)->addWidget(m_card);
    hide();
}

void IndicatorChoices::show(const std::vector<tables::UnknownIndicator> &unknown,
                            const std::vector<Indicator> &known,
                            const std::map<QString, QString> &remembered)
{
    if (unknown == m_unknown)
        return;
    m_unknown = unknown;
    m_choices.clear();
    setVisible(!unknown.empty());
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new FormRows;
    std::vector<ChoiceField::Choice> choices{{{}, tr("Not decided: the lines are refused")},
                                             {kCreate, tr("Follow it from now on")},
                                             {kLeaveOut, tr("Leave its lines out")}};
    for (const Indicator &indicator : known)
        choices.push_back({indicator.code, tr("It is: %1").arg(indicator.title)});
    for (size_t i = 0; i < unknown.size(); ++i) {
        const QString name = unknown[i].name;
        auto *choice = new ChoiceField;
        choice->setObjectName(u"unknown%1"_s.arg(i));
        choice->setChoices(choices);
        if (const auto before = remembered.find(name);
            before != remembered.end()
            && std::ranges::find(known, before->second, &Indicator::code) != known.end())
            m_choices[name] = before->second;
        choice->load(m_choices[name]);
        QString label = unknown[i].title;
        m_rows->add(label.replace(u'&', u"&&"_s), choice);
        connect(choice, &ChoiceField::committed, this, [this, name](const QString &key) {
            m_choices[name] = key;
            emit chosen();
        });
    }
    m_card->body()->addWidget(m_rows);
    if (!mapping().empty())
        emit chosen();
}

void IndicatorChoices::putInto(tables::ImportPlanOptions &options) const
{
    options.mapping = mapping();
    for (const auto &[name, choice] : m_choices) {
        if (choice == kCreate)
            options.created.insert(name);
        else if (choice == kLeaveOut)
            options.leftOut.insert(name);
    }
}

std::map<QString, QString> IndicatorChoices::mapping() const
{
    std::map<QString, QString> mapping;
    for (const auto &[name, choice] : m_choices)
        if (!choice.isEmpty() && choice != kCreate && choice != kLeaveOut)
            mapping[name] = choice;
    return mapping;
}

} // namespace carnet::ui
