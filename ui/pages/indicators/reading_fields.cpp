#include "ui/pages/indicators/reading_fields.h"

#include "core/base/number_parser.h"
#include "core/domain/figure.h"
#include "ui/pages/indicators/measurement_subject.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/form_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr auto kByCounts = "counts";
constexpr auto kByValue = "value";

/// Data as a label: no mnemonic in it, and a capital first.
QString asLabel(const QString &text)
{
    QString label = text;
    label.replace(u'&', u"&&"_s);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

QString reasonName(Missing missing)
{
    return Column<Missing>::write(missing).toString();
}

std::optional<qint64> countIn(const CountField *field)
{
    const auto number = parseNumber(field->text());
    return number && number->decimals() == 0 && number->units() >= 0
               ? std::optional(number->units())
               : std::nullopt;
}

/// The numbers of a reading, each for its field.
struct Numbers
{
    std::optional<qint64> part;
    std::optional<qint64> whole;
    std::optional<Decimal> value;
    std::optional<qint64> base;
    QString missing;

    explicit Numbers(const std::optional<Reading> &reading)
    {
        if (!reading)
            return;
        if (const auto *counts = std::get_if<Counts>(&*reading)) {
            part = counts->part;
            whole = counts->whole;
        } else if (const auto *plain = std::get_if<PlainValue>(&*reading)) {
            value = plain->value;
            base = plain->base;
        } else {
            missing = reasonName(std::get<Missing>(*reading));
        }
    }
};

} // namespace

ReadingFields::ReadingFields(FormRows *rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_way(new ChoiceField)
    , m_part(new CountField)
    , m_whole(new CountField)
    , m_value(new DecimalField)
    , m_base(new CountField)
    , m_missing(new ChoiceField)
{
    build();
    m_way->setChoices({{QLatin1StringView(kByCounts), tr("Two numbers, one out of the other")},
                       {QLatin1StringView(kByValue), tr("The rate, and the number of answers")}});
    connect(m_way, &ChoiceField::committed, this, &ReadingFields::chooseWay);
    for (CountField *count : {m_part, m_whole, m_base}) {
        connect(count, &CountField::committed, this, [this, count] {
            numberCommitted(count == m_base ? Way::Value : Way::Counts, count);
        });
        connect(count, &QLineEdit::textEdited, this, &ReadingFields::typing);
    }
    connect(m_value, &DecimalField::committed, this,
            [this] { numberCommitted(Way::Value, m_value); });
    connect(m_value, &QLineEdit::textEdited, this, &ReadingFields::typing);
    connect(m_missing, &ChoiceField::committed, this, [this](const QString &key) {
        if (const auto reason = Column<Missing>::read(key))
            emit edited(*reason);
        else
            m_missing->load(Numbers(m_stored).missing);
    });
}

void ReadingFields::build()
{
    const std::tuple<QWidget *, QString, QString> fields[] = {
        {m_way, u"way"_s, tr("What is known")},
        {m_part, u"part"_s, {}},
        {m_whole, u"whole"_s, {}},
        {m_value, u"value"_s, {}},
        {m_base, u"base"_s, {}},
        {m_missing, u"missing"_s, tr("No figure, because")},
    };
    for (const auto &[field, name, label] : fields) {
        field->setObjectName(name);
        m_rows->add(label, field);
    }
}

void ReadingFields::load(const MeasurementSubject &subject)
{
    m_shownWay = wayOf(subject).value_or(Way::Value);
    fill(subject, true);
}

void ReadingFields::refresh(const MeasurementSubject &subject)
{
    // Another way than the one shown was stored, by undoing or in the grid.
    const std::optional<Reading> stored =
        subject.measurement ? std::optional(subject.measurement->reading) : std::nullopt;
    if (stored != m_stored && stored && !std::holds_alternative<Missing>(*stored))
        m_shownWay = wayOf(subject).value_or(m_shownWay);
    fill(subject, false);
}

/// The way in which the figure is given, or else was given last.
std::optional<ReadingFields::Way> ReadingFields::wayOf(const MeasurementSubject &subject) const
{
    if (!subject.isShare())
        return Way::Value;
    const Measurement *latest = nullptr;
    for (const Measurement &measurement : subject.history)
        if (measurement.period <= subject.period
            && !std::holds_alternative<Missing>(measurement.reading)
            && (!latest || latest->period < measurement.period))
            latest = &measurement;
    if (subject.measurement && !std::holds_alternative<Missing>(subject.measurement->reading))
        latest = &*subject.measurement;
    return latest && std::holds_alternative<PlainValue>(latest->reading) ? Way::Value : Way::Counts;
}

void ReadingFields::fill(const MeasurementSubject &subject, bool anew)
{
    m_share = subject.isShare();
    m_stored = subject.measurement ? std::optional(subject.measurement->reading) : std::nullopt;
    label(subject);
    const Numbers numbers(m_stored);
    // One of two numbers is no reading yet: what was typed stays until the other comes.
    const bool keep = !anew && isHalf() && !numbers.part;
    const auto put = [anew](auto *field, const auto &value) {
        anew ? field->load(value) : field->setValue(value);
    };
    if (!keep) {
        put(m_part, numbers.part);
        put(m_whole, numbers.whole);
    }
    put(m_value, numbers.value);
    put(m_base, numbers.base);
    put(m_missing, numbers.missing);
    put(m_way, QString(QLatin1StringView(m_shownWay == Way::Counts ? kByCounts : kByValue)));
    showWay();
    for (LineInput *input : {static_cast<LineInput *>(m_part), static_cast<LineInput *>(m_whole),
                             static_cast<LineInput *>(m_value), static_cast<LineInput *>(m_base)})
        input->setReadOnly(subject.readOnly);
    for (ChoiceField *choice : {m_way, m_missing})
        choice->setEnabled(!subject.readOnly);
}

/// What the fields are called depends on the indicator.
void ReadingFields::label(const MeasurementSubject &subject)
{
    const Indicator &indicator = subject.indicator;
    const QString unit =
        indicator.unit.isEmpty() ? QString() : QString(u" (" + asLabel(indicator.unit) + u')');
    m_rows->setLabel(m_part, indicator.partLabel.isEmpty() ? tr("Number of favourable cases")
                                                           : asLabel(indicator.partLabel));
    m_rows->setLabel(m_whole, indicator.wholeLabel.isEmpty() ? tr("Number of all cases")
                                                             : asLabel(indicator.wholeLabel));
    m_rows->setLabel(m_value, (m_share ? tr("Rate") : tr("Value")) + unit);
    m_rows->setLabel(m_base, indicator.wholeLabel.isEmpty()
                                 ? tr("Number of answers, if known")
                                 : tr("%1, if known").arg(asLabel(indicator.wholeLabel)));
    const bool figure = m_stored && !std::holds_alternative<Missing>(*m_stored);
    m_missing->setChoices({{QString(), figure ? tr("There is a figure") : tr("To be entered")},
                           {reasonName(Missing::NotMeasuredYet), tr("Not measured yet")},
                           {reasonName(Missing::NotApplicable), tr("Not applicable")},
                           {reasonName(Missing::TooFew), tr("Too few answers")},
                           {reasonName(Missing::NotProvided), tr("Not provided")}});
}

void ReadingFields::showWay()
{
    const bool counts = m_share && m_shownWay == Way::Counts;
    m_rows->setRowVisible(m_way, m_share);
    m_rows->setRowVisible(m_part, counts);
    m_rows->setRowVisible(m_whole, counts);
    m_rows->setRowVisible(m_value, !counts);
    m_rows->setRowVisible(m_base, !counts);
}

/// The same figure given in the other way, as far as it is known; written when it is changed.
void ReadingFields::chooseWay(const QString &key)
{
    m_shownWay = key == QLatin1StringView(kByCounts) ? Way::Counts : Way::Value;
    const auto *counts = m_stored ? std::get_if<Counts>(&*m_stored) : nullptr;
    if (counts && m_shownWay == Way::Value) {
        if (const auto rate = figureOf(*counts).value)
            m_value->load(rate->rounded(2));
        m_base->load(counts->whole);
    }
    showWay();
    emit typing();
}

/// Numbers were committed: of the two ways to give a figure, that which was just used.
void ReadingFields::numberCommitted(Way way, LineInput *field)
{
    const bool byCounts = way == Way::Counts;
    const bool stored = byCounts ? m_stored && std::holds_alternative<Counts>(*m_stored)
                                 : m_stored && std::holds_alternative<PlainValue>(*m_stored);
    if (byCounts && m_part->value() && m_whole->value())
        tell(Counts{*m_part->value(), *m_whole->value()}, field);
    else if (!byCounts && m_value->value())
        tell(PlainValue{*m_value->value(), m_base->value()}, field);
    else if (stored && (byCounts ? !m_part->value() && !m_whole->value() : !m_value->value()))
        tell(Missing::NotMeasuredYet, field);
    emit typing();
}

void ReadingFields::tell(const Reading &reading, LineInput *field)
{
    m_refused = false;
    emit edited(reading);
    if (m_refused)
        field->refuse();
}

void ReadingFields::refuse()
{
    m_refused = true;
}

std::optional<Reading> ReadingFields::typed() const
{
    if (m_share && m_shownWay == Way::Counts) {
        const auto part = countIn(m_part);
        const auto whole = countIn(m_whole);
        return part && whole ? std::optional<Reading>(Counts{*part, *whole}) : std::nullopt;
    }
    const auto value = parseNumber(m_value->text());
    return value ? std::optional<Reading>(PlainValue{*value, countIn(m_base)}) : std::nullopt;
}

void ReadingFields::flush()
{
    m_way->flush();
    m_missing->flush();
}

bool ReadingFields::isHalf() const
{
    return m_share && m_shownWay == Way::Counts
           && m_part->value().has_value() != m_whole->value().has_value();
}

std::map<QString, QString> ReadingFields::halfTyped() const
{
    if (!isHalf())
        return {};
    const CountField *field = m_part->value() ? m_part : m_whole;
    return {{field->objectName(), field->text()}};
}

void ReadingFields::showWayOf(const QString &field)
{
    if (!m_share || (field != m_value->objectName() && field != m_base->objectName()))
        return;
    m_shownWay = Way::Value;
    m_way->load(QLatin1StringView(kByValue));
    showWay();
}

std::map<QWidget *, QString> ReadingFields::gaps(bool over) const
{
    std::map<QWidget *, QString> notes;
    if (m_share && m_shownWay == Way::Counts
        && m_part->text().isEmpty() != m_whole->text().isEmpty())
        notes[m_part->text().isEmpty() ? m_part : m_whole] =
            tr("This number is missing: the other one alone makes no rate yet.");
    const bool open = !m_stored || *m_stored == Reading(Missing::NotMeasuredYet);
    if (over && open && !typed())
        notes[m_missing] = tr("The period is over: enter the figure, or say why there is none.");
    return notes;
}

std::vector<QWidget *> ReadingFields::all() const
{
    return {m_part, m_whole, m_value, m_base, m_missing};
}

QWidget *ReadingFields::first() const
{
    return m_share && m_shownWay == Way::Counts ? static_cast<QWidget *>(m_part) : m_value;
}

QWidget *ReadingFields::fieldOf(Remark::Field field) const
{
    const bool counts = m_share && m_shownWay == Way::Counts;
    switch (field) {
    case Remark::Field::Part:
        return m_part;
    case Remark::Field::Whole:
        return counts ? static_cast<QWidget *>(m_whole) : m_value;
    case Remark::Field::Value:
        return m_value;
    case Remark::Field::Base:
        return m_base;
    case Remark::Field::Period:
    case Remark::Field::Target:
    case Remark::Field::Source:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
