#include "ui/pages/indicators/measurement_form.h"

#include "core/base/french.h"
#include "core/base/number_parser.h"
#include "core/domain/figure.h"
#include "core/domain/measurement_checks.h"
#include "ui/pages/indicators/measurement_steps.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Data as a label: no mnemonic in it, and a capital first.
QString asLabel(const QString &text)
{
    QString label = text;
    label.replace(u'&', u"&&"_s);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

/// The name by which checkMeasurement() calls a field.
QString checkPlace(const char *name)
{
    return QCoreApplication::translate("carnet::MeasurementChecks", name);
}

template<typename Enum>
QString nameOf(Enum value)
{
    return Column<Enum>::write(value).toString();
}

} // namespace

MeasurementForm::MeasurementForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_sentence(new PlainLabel({}, TextStyle::Strong))
    , m_remark(new PlainLabel)
    , m_rows(new FormRows)
    , m_part(new CountField)
    , m_whole(new CountField)
    , m_value(new DecimalField)
    , m_base(new CountField)
    , m_missing(new ChoiceField)
    , m_target(new DecimalField)
    , m_source(new LineField)
    , m_updatedOn(new DateField)
    , m_comment(new TextField)
    , m_state(new ChoiceField)
{
    build();
    setSubject(std::nullopt);
}

void MeasurementForm::build()
{
    m_sentence->setObjectName(u"measurementSentence"_s);
    m_remark->setObjectName(u"measurementRemark"_s);
    const std::pair<QWidget *, QString> names[] = {
        {m_part, u"part"_s},     {m_whole, u"whole"_s},         {m_value, u"value"_s},
        {m_base, u"base"_s},     {m_missing, u"missing"_s},     {m_target, u"target"_s},
        {m_source, u"source"_s}, {m_updatedOn, u"updatedOn"_s}, {m_comment, u"comment"_s},
        {m_state, u"state"_s}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    m_rows->add({}, m_part);
    m_rows->add({}, m_whole);
    m_rows->add({}, m_value);
    m_rows->add({}, m_base);
    m_rows->add(tr("No figure, because"), m_missing);
    m_rows->add({}, m_target);
    m_rows->add(tr("Source"), m_source);
    m_rows->add(tr("Updated on"), m_updatedOn);
    m_rows->add(tr("Comment"), m_comment);
    m_rows->add(tr("State"), m_state);
    m_missing->setChoices({{QString(), tr("There is a figure")},
                           {nameOf(Missing::NotMeasuredYet), tr("Not measured yet")},
                           {nameOf(Missing::NotApplicable), tr("Not applicable")},
                           {nameOf(Missing::TooFew), tr("Too few answers")},
                           {nameOf(Missing::NotProvided), tr("Not provided")}});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
                            static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_rows)})
        layout->addWidget(widget);
    layout->addStretch();

    for (CountField *count : {m_part, m_whole, m_base}) {
        connect(count, &CountField::committed, this, [this, count] {
            readingEdited(count == m_base ? Entry::Value : Entry::Counts, count);
        });
        connect(count, &QLineEdit::textEdited, this, &MeasurementForm::tell);
    }
    connect(m_value, &DecimalField::committed, this,
            [this] { readingEdited(Entry::Value, m_value); });
    connect(m_value, &QLineEdit::textEdited, this, &MeasurementForm::tell);
    connect(m_missing, &ChoiceField::committed, this, [this](const QString &key) {
        Measurement after = current();
        if (const auto reason = Column<Missing>::read(key))
            after = withReading(m_subject->indicator, m_subject->period, m_subject->measurement,
                                *reason);
        edit(after);
    });
    connect(m_target, &DecimalField::committed, this, [this](const auto &value) {
        m_refused = false;
        emit targetEdited(m_subject->indicator, m_subject->period, value);
        if (m_refused)
            m_target->refuse();
    });
    connect(m_source, &LineField::committed, this, [this](const QString &source) {
        Measurement after = current();
        after.source = source;
        if (!edit(after))
            m_source->refuse();
    });
    connect(m_updatedOn, &DateField::committed, this, [this](const std::optional<QDate> &date) {
        Measurement after = current();
        after.updatedOn = date;
        if (!edit(after))
            m_updatedOn->refuse();
    });
    connect(m_comment, &TextField::committed, this, [this](const QString &comment) {
        Measurement after = current();
        after.comment = comment;
        if (!edit(after))
            m_comment->refuse();
    });
    connect(m_state, &ChoiceField::committed, this, [this](const QString &key) {
        Measurement after = current();
        after.state = Column<Measurement::State>::read(key).value_or(after.state);
        edit(after);
    });
}

void MeasurementForm::setSubject(const std::optional<Subject> &subject)
{
    setVisible(subject.has_value());
    if (!subject) {
        keepDrafts();
        m_subject.reset();
        return;
    }
    const bool same = m_subject && m_subject->indicator.id == subject->indicator.id
                      && m_subject->period == subject->period;
    if (!same)
        keepDrafts();
    m_subject = subject;
    label(*subject);
    if (same) {
        refresh(*subject);
    } else {
        load(*subject);
        takeDrafts();
    }
    tell();
}

/// What the fields are called depends on the indicator.
void MeasurementForm::label(const Subject &subject)
{
    const Indicator &indicator = subject.indicator;
    const bool share = indicator.form == Indicator::Form::Share;
    const QString unit = indicator.unit.isEmpty() ? QString() : u" (" + indicator.unit + u')';
    m_title->setText(indicator.title + u" \u2013 " + french::periodName(subject.period));
    m_remark->setText(subject.remark);
    m_remark->setVisible(!subject.remark.isEmpty());
    m_rows->setLabel(m_part, indicator.partLabel.isEmpty() ? tr("Number of favourable cases")
                                                           : asLabel(indicator.partLabel));
    m_rows->setLabel(m_whole, indicator.wholeLabel.isEmpty() ? tr("Number of all cases")
                                                             : asLabel(indicator.wholeLabel));
    m_rows->setLabel(m_value, (share ? tr("Or the rate alone") : tr("Value")) + asLabel(unit));
    m_rows->setLabel(m_base, !share && !indicator.wholeLabel.isEmpty()
                                 ? asLabel(indicator.wholeLabel)
                                 : tr("Number of answers, if known"));
    m_rows->setLabel(m_target, tr("Target from this period on") + asLabel(unit));
    m_rows->setHint(m_value, share ? tr("When the two numbers are not known.") : QString());
    m_rows->setHint(m_source, indicator.source.isEmpty()
                                  ? QString()
                                  : tr("If empty: %1").arg(indicator.source));
    m_rows->setVisible(subject.entered);
    // Of the two ways to give a rate, the one in use; both while there is none.
    const Reading reading = current().reading;
    m_rows->setRowVisible(m_value, !share || !std::holds_alternative<Counts>(reading));
    m_rows->setRowVisible(m_base, !share || std::holds_alternative<PlainValue>(reading));
    m_rows->setRowVisible(m_part, share);
    m_rows->setRowVisible(m_whole, share);
    std::vector<ChoiceField::Choice> states{{nameOf(Measurement::State::Entered), tr("Entered")},
                                            {nameOf(Measurement::State::Reviewed), tr("Reviewed")}};
    // Issuing a poster makes a figure displayed, nothing else does.
    if (subject.measurement && subject.measurement->state == Measurement::State::Displayed)
        states.push_back({nameOf(Measurement::State::Displayed), tr("Displayed")});
    m_state->setChoices(states);
    for (LineInput *input : {static_cast<LineInput *>(m_part), static_cast<LineInput *>(m_whole),
                             static_cast<LineInput *>(m_value), static_cast<LineInput *>(m_base),
                             static_cast<LineInput *>(m_target), static_cast<LineInput *>(m_source),
                             static_cast<LineInput *>(m_updatedOn)})
        input->setReadOnly(subject.readOnly);
    m_comment->setReadOnly(subject.readOnly);
    m_missing->setEnabled(!subject.readOnly);
    m_state->setEnabled(!subject.readOnly && subject.measurement.has_value());
}

namespace {

/// The numbers of a reading, each in its field.
struct Numbers
{
    std::optional<qint64> part;
    std::optional<qint64> whole;
    std::optional<Decimal> value;
    std::optional<qint64> base;
    QString missing;

    explicit Numbers(const Reading &reading)
    {
        if (const auto *counts = std::get_if<Counts>(&reading)) {
            part = counts->part;
            whole = counts->whole;
        } else if (const auto *plain = std::get_if<PlainValue>(&reading)) {
            value = plain->value;
            base = plain->base;
        } else {
            missing = nameOf(std::get<Missing>(reading));
        }
    }
};

std::optional<Decimal> targetValue(const MeasurementForm::Subject &subject)
{
    return subject.target ? std::optional(subject.target->value) : std::nullopt;
}

} // namespace

void MeasurementForm::load(const Subject &subject)
{
    const Measurement shown = current();
    const Numbers numbers(shown.reading);
    m_part->load(numbers.part);
    m_whole->load(numbers.whole);
    m_value->load(numbers.value);
    m_base->load(numbers.base);
    m_missing->load(numbers.missing);
    m_target->load(targetValue(subject));
    m_source->load(shown.source);
    m_updatedOn->load(shown.updatedOn);
    m_comment->load(shown.comment);
    m_state->load(nameOf(shown.state));
}

void MeasurementForm::refresh(const Subject &subject)
{
    const Measurement shown = current();
    const Numbers numbers(shown.reading);
    // One of two numbers is no reading yet: what was typed stays until the other comes.
    const bool half = m_part->value().has_value() != m_whole->value().has_value();
    if (!half || numbers.part) {
        m_part->setValue(numbers.part);
        m_whole->setValue(numbers.whole);
    }
    m_value->setValue(numbers.value);
    m_base->setValue(numbers.base);
    m_missing->setValue(numbers.missing);
    m_target->setValue(targetValue(subject));
    m_source->setValue(shown.source);
    m_updatedOn->setValue(shown.updatedOn);
    m_comment->setValue(shown.comment);
    m_state->setValue(nameOf(shown.state));
}

Measurement MeasurementForm::current() const
{
    return m_subject->measurement.value_or(
        blankMeasurement(m_subject->indicator, m_subject->period));
}

bool MeasurementForm::edit(const Measurement &after)
{
    m_refused = false;
    if (after != current())
        emit measurementEdited(after);
    else
        refresh(*m_subject);
    return !m_refused;
}

/// Numbers were committed: of the two ways to give a figure, that which was just used.
void MeasurementForm::readingEdited(Entry entry, LineInput *field)
{
    const Reading before = current().reading;
    const bool byCounts = entry == Entry::Counts;
    std::optional<Reading> reading;
    if (byCounts && m_part->value() && m_whole->value())
        reading = Counts{*m_part->value(), *m_whole->value()};
    else if (!byCounts && m_value->value())
        reading = PlainValue{*m_value->value(), m_base->value()};
    else if (byCounts && !m_part->value() && !m_whole->value()
             && std::holds_alternative<Counts>(before))
        reading = Missing::NotMeasuredYet;
    else if (!byCounts && !m_value->value() && std::holds_alternative<PlainValue>(before))
        reading = Missing::NotMeasuredYet;
    if (reading
        && !edit(
            withReading(m_subject->indicator, m_subject->period, m_subject->measurement, *reading)))
        field->refuse();
    tell();
}

void MeasurementForm::commitPending()
{
    if (!m_subject)
        return;
    for (const auto &[name, input] : inputs())
        input->flush();
    m_comment->flush();
    m_missing->flush();
    m_state->flush();
}

bool MeasurementForm::focusProblem()
{
    return m_subject && m_rows->focusProblem();
}

void MeasurementForm::focusField(const QString &field)
{
    QWidget *widget = findChild<QWidget *>(field == u"updated_on"_s ? u"updatedOn"_s : field);
    if (!widget && m_subject)
        widget = m_subject->indicator.form == Indicator::Form::Share
                     ? static_cast<QWidget *>(m_part)
                     : m_value;
    if (widget)
        widget->setFocus();
}

void MeasurementForm::setRest(std::chrono::milliseconds rest)
{
    for (const auto &[name, input] : inputs())
        input->setRest(rest);
    m_comment->setRest(rest);
}

std::map<QString, LineInput *> MeasurementForm::inputs() const
{
    std::map<QString, LineInput *> all;
    for (LineInput *input : m_rows->findChildren<LineInput *>())
        all.emplace(input->objectName(), input);
    return all;
}

void MeasurementForm::keepDrafts()
{
    if (!m_subject)
        return;
    commitPending();
    std::map<QString, QString> drafts;
    for (const auto &[name, input] : inputs())
        if (input->isPending())
            drafts.emplace(name, input->text());
    if (m_part->value().has_value() != m_whole->value().has_value())
        for (const CountField *count : {m_part, m_whole})
            if (!count->text().isEmpty())
                drafts.emplace(count->objectName(), count->text());
    const auto id = Measurement::idOf(m_subject->indicator.id, m_subject->period);
    m_drafts.erase(id);
    if (!drafts.empty())
        m_drafts.emplace(id, drafts);
}

void MeasurementForm::takeDrafts()
{
    const auto found = m_drafts.find(Measurement::idOf(m_subject->indicator.id, m_subject->period));
    if (found == m_drafts.end())
        return;
    const auto drafts = found->second;
    for (const auto &[name, input] : inputs())
        if (const auto draft = drafts.find(name); draft != drafts.end())
            input->resume(draft->second);
}

/// The reading that the texts in the fields would make, committed or not.
std::optional<Reading> MeasurementForm::typedReading() const
{
    const auto count = [](const CountField *field) -> std::optional<qint64> {
        const auto number = parseNumber(field->text());
        return number && number->decimals() == 0 && number->units() >= 0
                   ? std::optional(number->units())
                   : std::nullopt;
    };
    if (m_value->isPending())
        if (const auto value = parseNumber(m_value->text()))
            return PlainValue{*value, count(m_base)};
    const auto part = count(m_part);
    const auto whole = count(m_whole);
    if (part && whole)
        return Counts{*part, *whole};
    if (const auto value = parseNumber(m_value->text()))
        return PlainValue{*value, count(m_base)};
    return std::nullopt;
}

void MeasurementForm::tell()
{
    if (!m_subject)
        return;
    const Indicator &indicator = m_subject->indicator;
    const std::optional<Reading> typed =
        m_subject->entered ? typedReading() : std::optional(current().reading);
    const Figure figure = figureOf(typed.value_or(current().reading));
    QString sentence;
    if (figure.counts) {
        sentence = countsSentence(indicator, *figure.counts);
    } else if (figure.value) {
        sentence = figureText(indicator, figure, Precision::Exact);
        if (const QString base = baseText(indicator, figure); !base.isEmpty())
            sentence += u", " + base;
    } else {
        sentence = missingWords(figure.missing.value_or(Missing::NotMeasuredYet));
    }
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    m_sentence->setText(sentence);
    tellChecks();
}

void MeasurementForm::tellChecks()
{
    const auto typed = typedReading();
    Measurement measurement = current();
    measurement.reading = typed.value_or(measurement.reading);
    const bool share = m_subject->indicator.form == Indicator::Form::Share
                       && std::holds_alternative<Counts>(measurement.reading);
    std::map<QWidget *, QStringList> notes;
    QWidget *const first = share ? static_cast<QWidget *>(m_whole) : m_value;
    for (const Problem &problem :
         checkMeasurement(m_subject->indicator, measurement, m_subject->previous, m_subject->target,
                          m_subject->today)) {
        QWidget *field = first;
        if (problem.place == checkPlace("Target"))
            field = m_target;
        else if (problem.place == checkPlace("Source"))
            field = m_source;
        else if (problem.place == checkPlace("Number of answers"))
            field = share ? static_cast<QWidget *>(m_whole) : m_base;
        else if (problem.place == checkPlace("Period"))
            field = m_updatedOn;
        notes[field] += problem.message;
    }
    if (m_part->text().isEmpty() != m_whole->text().isEmpty() && !m_value->value())
        notes[m_part->text().isEmpty() ? m_part : m_whole] +=
            tr("This number is missing: the other one alone makes no rate yet.");
    for (QWidget *field : std::initializer_list<QWidget *>{m_part, m_whole, m_value, m_base,
                                                           m_target, m_source, m_updatedOn})
        m_rows->setNote(field, notes[field].join(u'\n'));
}

} // namespace carnet::ui
