#include "ui/pages/indicators/indicator_editor.h"

#include "core/domain/figure.h"
#include "ui/pages/indicators/targets_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kPublicTitle = 40; ///< Characters of a poster's two lines.
constexpr qint64 kMostBase = 100'000;

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
    , m_code(new LineField)
    , m_title(new LineField)
    , m_publicTitle(new LineField)
    , m_form(new ChoiceField)
    , m_part(new LineField)
    , m_whole(new LineField)
    , m_unit(new LineField)
    , m_direction(new ChoiceField)
    , m_family(new ChoiceField)
    , m_frequency(new ChoiceField)
    , m_commitment(new ChoiceField)
    , m_method(new TextField)
    , m_source(new LineField)
    , m_minimumBase(new CountField)
    , m_lowest(new DecimalField)
    , m_highest(new DecimalField)
    , m_targets(new TargetsEditor)
{
    buildChoices();
    build();
    connectFields();
}

void IndicatorEditor::buildChoices()
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
}

void IndicatorEditor::build()
{
    const auto add = [this](const QString &name, const QString &label, QWidget *field,
                            const QString &hint = {}) {
        field->setObjectName(name);
        m_rows->add(label, field, hint);
    };
    const auto part = [this](const QString &title) {
        m_rows->addWidget(new PlainLabel(title, TextStyle::Strong));
    };
    add(u"indicatorTitle"_s, tr("Title"), m_title);
    add(u"indicatorPublicTitle"_s, tr("Title on posters"), m_publicTitle);
    add(u"indicatorCode"_s, tr("Code"), m_code);
    add(u"indicatorFamily"_s, tr("Family"), m_family);
    add(u"indicatorCommitment"_s, tr("Commitment that it serves"), m_commitment);
    part(tr("How it is counted"));
    add(u"indicatorForm"_s, tr("What is entered"), m_form);
    add(u"indicatorPart"_s, tr("The cases counted"), m_part, tr("For example: answered calls"));
    add(u"indicatorWhole"_s, tr("Out of which cases"), m_whole, tr("For example: received calls"));
    add(u"indicatorUnit"_s, tr("Unit"), m_unit, tr("For example: days, minutes, /10"));
    add(u"indicatorDirection"_s, tr("Direction"), m_direction);
    add(u"indicatorFrequency"_s, tr("Measured"), m_frequency);
    add(u"indicatorMethod"_s, tr("How it is obtained"), m_method);
    add(u"indicatorSource"_s, tr("Source of the figures"), m_source,
        tr("It stands under the figure on posters."));
    part(tr("What is usual"));
    add(u"indicatorMinimumBase"_s, tr("Smallest number of answers for a percentage"), m_minimumBase,
        tr("Below it posters say \"12 out of 15\" instead."));
    add(u"indicatorLowest"_s, tr("A value below is surprising"), m_lowest,
        tr("If empty: there is no such limit."));
    add(u"indicatorHighest"_s, tr("A value above is surprising"), m_highest,
        tr("If empty: there is no such limit."));
    m_rows->setMaximumWidth(kTextWidth);
    m_targets->setMaximumWidth(kTextWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new PlainLabel(tr("An indicator"), TextStyle::SectionTitle));
    layout->addWidget(m_rows);
    layout->addWidget(new PlainLabel(tr("Targets"), TextStyle::Strong));
    layout->addWidget(m_targets);
    layout->addWidget(makeButtons());
    layout->addStretch();
}

QWidget *IndicatorEditor::makeButtons()
{
    auto *accept = primaryButton(tr("Keep this indicator"));
    accept->setObjectName(u"keepIndicator"_s);
    auto *cancel = secondaryButton(tr("Back"));
    cancel->setObjectName(u"editorBack"_s);
    connect(accept, &QPushButton::clicked, this, &IndicatorEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &IndicatorEditor::cancelled);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    buttons->addWidget(accept);
    buttons->addWidget(cancel);
    return row;
}

void IndicatorEditor::connectFields()
{
    connect(m_form, &ChoiceField::activated, this, &IndicatorEditor::followForm);
    connect(m_frequency, &ChoiceField::activated, this, &IndicatorEditor::followFrequency);
    connect(m_publicTitle, &QLineEdit::textChanged, this, &IndicatorEditor::countPublicTitle);
}

void IndicatorEditor::show(const IndicatorDraft &draft)
{
    m_draft = draft;
    m_commitment->setChoices(draft.commitments);
    load(draft.indicator);
    m_targets->load(draft.indicator, draft.targets,
                    Period::containing(draft.today, draft.indicator.frequency));
    m_code->setReadOnly(!draft.isNew);
    m_rows->setHint(m_code, draft.isNew ? tr(
                                "Chosen by you, not official. If your network gave the indicator a "
                                "code, write that one: tables with it are then recognised.")
                                        : tr("It stays: figures and posters refer to it."));
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_code, m_unit, m_highest})
        m_rows->setNote(field, {});
    countPublicTitle();
    followForm();
    setVisible(true);
    m_title->setFocus();
}

void IndicatorEditor::load(const Indicator &indicator)
{
    m_code->load(indicator.code);
    m_title->load(indicator.title);
    m_publicTitle->load(indicator.publicTitle);
    m_form->load(keyOf(indicator.form));
    m_part->load(indicator.partLabel);
    m_whole->load(indicator.wholeLabel);
    m_unit->load(indicator.unit);
    m_direction->load(keyOf(indicator.direction));
    m_family->load(keyOf(indicator.family));
    m_frequency->load(keyOf(indicator.frequency));
    m_commitment->load(indicator.commitment);
    m_method->load(indicator.method);
    m_source->load(indicator.source);
    m_minimumBase->load(indicator.minimumBase);
    m_lowest->load(indicator.lowest);
    m_highest->load(indicator.highest);
}

void IndicatorEditor::followForm()
{
    const bool share = m_form->currentData().toString() == keyOf(Indicator::Form::Share);
    m_rows->setRowVisible(m_part, share);
    m_rows->setRowVisible(m_unit, !share);
    m_rows->setLabel(m_whole, share ? tr("Out of which cases")
                                    : tr("What the number of answers counts, if there is one"));
}

/// New targets are set for periods of the new length; those that are set stay.
void IndicatorEditor::followFrequency()
{
    m_targets->flush();
    const auto frequency =
        Column<Frequency>::read(m_frequency->currentData()).value_or(Frequency::Quarter);
    m_targets->load(m_draft->indicator, m_targets->targets(),
                    Period::containing(m_draft->today, frequency));
}

void IndicatorEditor::countPublicTitle()
{
    m_rows->setHint(m_publicTitle, tr("%1 characters of %2. If empty, the title.")
                                       .arg(m_publicTitle->text().size())
                                       .arg(kPublicTitle));
}

bool IndicatorEditor::refuse(QWidget *field, const QString &why)
{
    m_rows->setNote(field, why);
    field->setFocus();
    return false;
}

/// Tells what cannot be kept so, beside the first field that it is about.
bool IndicatorEditor::check()
{
    static const QRegularExpression codeForm(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_code, m_unit, m_highest})
        m_rows->setNote(field, {});
    if (m_rows->focusProblem() || !m_targets->flush())
        return false;
    if (m_title->value().isEmpty())
        return refuse(m_title, tr("Write a title: the indicator is known by it."));
    if (m_draft->isNew && !codeForm.match(m_code->value()).hasMatch())
        return refuse(m_code, tr("Write 1 to 40 letters without accents, digits, points or "
                                 "hyphens, such as LOC-1."));
    if (m_draft->isNew && std::ranges::count(m_draft->otherCodes, m_code->value()) > 0)
        return refuse(m_code, tr("Another indicator has this code. Choose another one."));
    const auto form = valueOf(m_form, m_draft->indicator.form);
    if (form == Indicator::Form::Value && m_unit->value().isEmpty())
        return refuse(m_unit, tr("Write the unit: a figure without one says nothing."));
    if (m_lowest->value() && m_highest->value() && *m_lowest->value() >= *m_highest->value())
        return refuse(m_highest, tr("This limit must be above the other one."));
    return true;
}

std::optional<Indicator> IndicatorEditor::edited()
{
    for (LineInput *input : m_rows->findChildren<LineInput *>())
        input->flush();
    for (ChoiceField *choice : m_rows->findChildren<ChoiceField *>())
        choice->flush();
    m_method->flush();
    if (!check())
        return std::nullopt;
    Indicator after = m_draft->indicator;
    if (m_draft->isNew) {
        after.code = m_code->value();
        after.id = Indicator::idOf(after.code);
    }
    after.title = m_title->value();
    after.publicTitle = m_publicTitle->value();
    after.form = valueOf(m_form, after.form);
    const bool share = after.form == Indicator::Form::Share;
    after.partLabel = share ? m_part->value() : QString();
    after.wholeLabel = m_whole->value();
    after.unit = share ? u"%"_s : m_unit->value();
    after.direction = valueOf(m_direction, after.direction);
    after.family = valueOf(m_family, after.family);
    after.frequency = valueOf(m_frequency, after.frequency);
    after.commitment = m_commitment->value();
    after.method = m_method->value();
    after.source = m_source->value();
    after.minimumBase = int(std::min(m_minimumBase->value().value_or(0), kMostBase));
    after.lowest = m_lowest->value();
    after.highest = m_highest->value();
    return after;
}

void IndicatorEditor::accept()
{
    const std::optional<Indicator> indicator = edited();
    if (!indicator)
        return;
    // A code that was chosen just now gives the targets their ids.
    std::vector<Target> targets = m_targets->targets();
    for (Target &target : targets) {
        target.indicator = indicator->id;
        target.id = Target::idOf(indicator->id, target.period);
    }
    emit accepted(*indicator, targets);
}

} // namespace carnet::ui
