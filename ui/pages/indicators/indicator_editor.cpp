#include "ui/pages/indicators/indicator_editor.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kPublicTitle = 40; ///< Characters of a poster's two lines.

template<typename Enum>
QString keyOf(Enum value)
{
    return Column<Enum>::write(value).toString();
}

template<typename Enum>
Enum valueOf(const ChoiceField *field, Enum otherwise)
{
    return Column<Enum>::read(field->value()).value_or(otherwise);
}

} // namespace

IndicatorEditor::IndicatorEditor(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FormRows)
    , m_title(new LineField)
    , m_publicTitle(new LineField)
    , m_form(new ChoiceField)
    , m_part(new LineField)
    , m_whole(new LineField)
    , m_unit(new LineField)
    , m_direction(new ChoiceField)
    , m_family(new ChoiceField)
    , m_frequency(new ChoiceField)
    , m_method(new TextField)
    , m_source(new LineField)
    , m_minimumBase(new CountField)
{
    using enum Frequency;
    m_form->setChoices({{keyOf(Indicator::Form::Share), tr("A share: so many out of so many")},
                        {keyOf(Indicator::Form::Value), tr("A value: days, minutes, a mark")}});
    m_direction->setChoices({{keyOf(Indicator::Direction::HigherIsBetter), tr("Higher is better")},
                             {keyOf(Indicator::Direction::LowerIsBetter), tr("Lower is better")}});
    m_family->setChoices({{keyOf(Indicator::Family::Rendered), tr("Quality rendered (measured)")},
                          {keyOf(Indicator::Family::Perceived), tr("Quality perceived (asked)")}});
    m_frequency->setChoices({{keyOf(Quarter), tr("Every quarter")},
                             {keyOf(HalfYear), tr("Every half-year")},
                             {keyOf(Year), tr("Every year")}});
    m_publicTitle->setMaxLength(kPublicTitle);

    const auto add = [this](const QString &name, const QString &label, QWidget *field,
                            const QString &hint = {}) {
        field->setObjectName(name);
        m_rows->add(label, field, hint);
    };
    add(u"indicatorTitle"_s, tr("Title"), m_title);
    add(u"indicatorPublicTitle"_s, tr("Title on posters"), m_publicTitle,
        tr("At most 40 characters. If empty, the title."));
    add(u"indicatorForm"_s, tr("What is entered"), m_form);
    add(u"indicatorPart"_s, tr("The cases counted"), m_part, tr("For example: answered calls"));
    add(u"indicatorWhole"_s, tr("Out of which cases"), m_whole, tr("For example: received calls"));
    add(u"indicatorUnit"_s, tr("Unit"), m_unit, tr("For example: days, minutes, /10"));
    add(u"indicatorDirection"_s, tr("Direction"), m_direction);
    add(u"indicatorFamily"_s, tr("Family"), m_family);
    add(u"indicatorFrequency"_s, tr("Measured"), m_frequency);
    add(u"indicatorMethod"_s, tr("How it is obtained"), m_method);
    add(u"indicatorSource"_s, tr("Source of the figures"), m_source);
    add(u"indicatorMinimumBase"_s, tr("Smallest number of answers for a percentage"), m_minimumBase,
        tr("Below it posters say \"12 out of 15\" instead."));

    auto *accept = primaryButton(tr("Keep this indicator"));
    accept->setObjectName(u"keepIndicator"_s);
    auto *cancel = secondaryButton(tr("Back"));
    cancel->setObjectName(u"editorBack"_s);
    auto *buttonRow = new QWidget;
    auto *buttons = new FlowLayout(buttonRow);
    buttons->addWidget(accept);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new PlainLabel(tr("An indicator"), TextStyle::SectionTitle));
    layout->addWidget(m_rows);
    m_rows->setMaximumWidth(kTextWidth);
    layout->addWidget(buttonRow);
    layout->addStretch();
    connect(accept, &QPushButton::clicked, this, &IndicatorEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &IndicatorEditor::cancelled);
    connect(m_form, &ChoiceField::activated, this, &IndicatorEditor::followForm);
}

void IndicatorEditor::show(const Indicator &indicator)
{
    m_indicator = indicator;
    m_title->load(indicator.title);
    m_publicTitle->load(indicator.publicTitle);
    m_form->load(keyOf(indicator.form));
    m_part->load(indicator.partLabel);
    m_whole->load(indicator.wholeLabel);
    m_unit->load(indicator.unit);
    m_direction->load(keyOf(indicator.direction));
    m_family->load(keyOf(indicator.family));
    m_frequency->load(keyOf(indicator.frequency));
    m_method->load(indicator.method);
    m_source->load(indicator.source);
    m_minimumBase->load(indicator.minimumBase);
    m_rows->setNote(m_title, {});
    followForm();
    setVisible(true);
    m_title->setFocus();
}

void IndicatorEditor::followForm()
{
    const bool share = m_form->currentData().toString() == keyOf(Indicator::Form::Share);
    m_rows->setRowVisible(m_part, share);
    m_rows->setRowVisible(m_unit, !share);
}

std::optional<Indicator> IndicatorEditor::edited()
{
    for (LineInput *input : findChildren<LineInput *>())
        input->flush();
    for (ChoiceField *choice : findChildren<ChoiceField *>())
        choice->flush();
    m_method->flush();
    if (m_rows->focusProblem())
        return std::nullopt;
    if (m_title->value().isEmpty()) {
        m_rows->setNote(m_title, tr("Write a title: the indicator is known by it."));
        m_title->setFocus();
        return std::nullopt;
    }
    Indicator after = *m_indicator;
    after.title = m_title->value();
    after.publicTitle = m_publicTitle->value();
    after.form = valueOf(m_form, after.form);
    after.partLabel = m_part->value();
    after.wholeLabel = m_whole->value();
    after.unit = after.form == Indicator::Form::Share ? u"%"_s : m_unit->value();
    after.direction = valueOf(m_direction, after.direction);
    after.family = valueOf(m_family, after.family);
    after.frequency = valueOf(m_frequency, after.frequency);
    after.method = m_method->value();
    after.source = m_source->value();
    after.minimumBase = int(std::min<qint64>(m_minimumBase->value().value_or(0), 100'000));
    return after;
}

void IndicatorEditor::accept()
{
    if (const std::optional<Indicator> indicator = edited())
        emit accepted(*indicator);
}

} // namespace carnet::ui
