#include "ui/pages/indicators/measurement_form.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/domain/measurement_checks.h"
#include "ui/pages/indicators/measurement_steps.h"
#include "ui/pages/indicators/outdated_note.h"
#include "ui/pages/indicators/reading_fields.h"
#include "ui/pages/indicators/state_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

std::optional<Decimal> targetValue(const MeasurementSubject &subject)
{
    return subject.target ? std::optional(subject.target->value) : std::nullopt;
}

/// `356 appels décrochés sur 494 : 72,1 %`, with a capital first.
QString sentenceOf(const Indicator &indicator, const Figure &figure)
{
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
    return sentence;
}

} // namespace

Measurement MeasurementSubject::current() const
{
    return measurement.value_or(blankMeasurement(indicator, period));
}

MeasurementForm::MeasurementForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_sentence(new PlainLabel({}, TextStyle::Strong))
    , m_remark(new PlainLabel)
    , m_period(new NoteLabel(StatusShape::Triangle))
    , m_outdated(new OutdatedNote)
    , m_state(new StateLine)
    , m_rows(new FormRows)
    , m_reading(new ReadingFields(m_rows, this))
    , m_target(new DecimalField)
    , m_source(new LineField)
    , m_updatedOn(new DateField)
    , m_comment(new TextField)
{
    build();
    connectFields();
    setSubject(std::nullopt);
}

void MeasurementForm::build()
{
    m_sentence->setObjectName(u"measurementSentence"_s);
    m_remark->setObjectName(u"measurementRemark"_s);
    m_period->setObjectName(u"measurementPeriod"_s);
    const std::tuple<QWidget *, QString, QString> fields[] = {
        {m_target, u"target"_s, {}},
        {m_source, u"source"_s, tr("Source")},
        {m_updatedOn, u"updatedOn"_s, tr("Updated on")},
        {m_comment, u"comment"_s, tr("Comment")}};
    for (const auto &[field, name, text] : fields) {
        field->setObjectName(name);
        m_rows->add(text, field);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
                            static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_outdated),
                            static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_rows)})
        layout->addWidget(widget);
    layout->addStretch();
}

void MeasurementForm::connectFields()
{
    connect(m_reading, &ReadingFields::typing, this, &MeasurementForm::tell);
    connect(m_reading, &ReadingFields::edited, this, [this](const Reading &reading) {
        if (!edit(withReading(m_subject->indicator, m_subject->period, m_subject->measurement,
                              reading)))
            m_reading->refuse();
    });
    connect(m_outdated, &OutdatedNote::posterRequested, this, &MeasurementForm::posterRequested);
    connect(m_state, &StateLine::stateRequested, this, [this](Measurement::State state) {
        commitPending();
        Measurement after = m_subject->current();
        after.state = state;
        edit(after);
    });
    connect(m_target, &DecimalField::committed, this, [this](const auto &value) {
        m_refused = false;
        emit targetEdited(m_subject->indicator, m_subject->period, value);
        if (m_refused)
            m_target->refuse();
    });
    connect(m_source, &LineField::committed, this, [this](const QString &source) {
        Measurement after = m_subject->current();
        after.source = source;
        if (!edit(after))
            m_source->refuse();
    });
    connect(m_updatedOn, &DateField::committed, this, [this](const std::optional<QDate> &date) {
        Measurement after = m_subject->current();
        after.updatedOn = date;
        if (!edit(after))
            m_updatedOn->refuse();
    });
    connect(m_comment, &TextField::committed, this, [this](const QString &comment) {
        Measurement after = m_subject->current();
        after.comment = comment;
        if (!edit(after))
            m_comment->refuse();
    });
}

void MeasurementForm::setSubject(const std::optional<MeasurementSubject> &subject)
{
    setVisible(subject.has_value());
    if (!subject) {
        keepDrafts();
        m_subject.reset();
        return;
    }
    const bool same = m_subject && m_subject->isSameAs(*subject);
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

/// What is said around the fields.
void MeasurementForm::label(const MeasurementSubject &subject)
{
    const Indicator &indicator = subject.indicator;
    const QString unit =
        indicator.unit.isEmpty() ? QString() : QString(u" (" + indicator.unit + u')');
    m_title->setText(indicator.title + u" \u2013 " + french::periodName(subject.period));
    m_remark->setText(subject.remark);
    m_remark->setVisible(!subject.remark.isEmpty());
    m_outdated->show(subject);
    m_state->show(subject);
    m_rows->setLabel(m_target, tr("Target from this period on") + unit);
    m_rows->setHint(
        m_target,
        subject.target && subject.target->period != subject.period
            ? tr("In force: %1 and after.").arg(french::periodName(subject.target->period))
            : QString());
    m_rows->setHint(m_source, indicator.source.isEmpty()
                                  ? QString()
                                  : tr("If empty: %1").arg(indicator.source));
    m_rows->setVisible(subject.entered);
    for (LineInput *input : {static_cast<LineInput *>(m_target), static_cast<LineInput *>(m_source),
                             static_cast<LineInput *>(m_updatedOn)})
        input->setReadOnly(subject.readOnly);
    m_comment->setReadOnly(subject.readOnly);
}

void MeasurementForm::load(const MeasurementSubject &subject)
{
    const Measurement shown = subject.current();
    m_reading->load(subject);
    m_target->load(targetValue(subject));
    m_source->load(shown.source);
    m_updatedOn->load(shown.updatedOn);
    m_comment->load(shown.comment);
}

void MeasurementForm::refresh(const MeasurementSubject &subject)
{
    const Measurement shown = subject.current();
    m_reading->refresh(subject);
    m_target->setValue(targetValue(subject));
    m_source->setValue(shown.source);
    m_updatedOn->setValue(shown.updatedOn);
    m_comment->setValue(shown.comment);
}

bool MeasurementForm::edit(const Measurement &after)
{
    m_refused = false;
    if (after != m_subject->measurement)
        emit measurementEdited(after);
    else
        refresh(*m_subject);
    return !m_refused;
}

void MeasurementForm::commitPending()
{
    if (!m_subject)
        return;
    for (const auto &[name, input] : inputs())
        input->flush();
    m_comment->flush();
    m_reading->flush();
}

bool MeasurementForm::focusProblem()
{
    return m_subject && m_rows->focusProblem();
}

void MeasurementForm::focusField(const QString &field)
{
    QWidget *widget = findChild<QWidget *>(field == u"updated_on"_s ? u"updatedOn"_s : field);
    if (field == u"state"_s)
        widget = findChild<QWidget *>(u"markReviewed"_s);
    if (!widget && m_subject)
        widget = m_reading->first();
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
    std::map<QString, QString> drafts = m_reading->halfTyped();
    for (const auto &[name, input] : inputs())
        if (input->isPending())
            drafts.insert_or_assign(name, input->text());
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
        if (const auto draft = drafts.find(name); draft != drafts.end()) {
            m_reading->showWayOf(name);
            input->resume(draft->second);
        }
}

void MeasurementForm::tell()
{
    if (!m_subject)
        return;
    const Reading stored = m_subject->current().reading;
    const Reading reading = m_subject->entered ? m_reading->typed().value_or(stored) : stored;
    m_sentence->setText(sentenceOf(m_subject->indicator, figureOf(reading)));
    tellChecks();
}

void MeasurementForm::tellChecks()
{
    m_period->setText({});
    if (!m_subject->entered)
        return;
    Measurement measurement = m_subject->current();
    measurement.reading = m_reading->typed().value_or(measurement.reading);
    std::map<QWidget *, QStringList> notes;
    for (const Remark &remark :
         checkMeasurement(m_subject->indicator, measurement, m_subject->history, m_subject->target,
                          m_subject->today)) {
        if (remark.field == Remark::Field::Period)
            m_period->setText(remark.message);
        else if (remark.field == Remark::Field::Target)
            notes[m_target] += remark.message;
        else if (remark.field == Remark::Field::Source)
            notes[m_source] += remark.message;
        else
            notes[m_reading->fieldOf(remark.field)] += remark.message;
    }
    for (const auto &[field, note] :
         m_reading->gaps(m_subject->period.lastDay() < m_subject->today))
        notes[field] += note;
    std::vector<QWidget *> fields = m_reading->all();
    fields.insert(fields.end(), {m_target, m_source});
    for (QWidget *field : fields)
        m_rows->setNote(field, notes[field].join(u'\n'));
}

} // namespace carnet::ui
