#include "core/base/fraction.h"
#include "core/base/french.h"
#include "core/base/number_parser.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

using Field = MeasurementField;

std::optional<Frequency> readFrequency(const QString &text)
{
    const QString key = columnKey(text);
    if (key.startsWith(u"trimestr"))
        return Frequency::Quarter;
    if (key.startsWith(u"semestr"))
        return Frequency::HalfYear;
    if (key.startsWith(u"annuel") || key == u"an" || key == u"annee")
        return Frequency::Year;
    return std::nullopt;
}

class MeasurementReader
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::MeasurementReader)

public:
    MeasurementReader(const Table &table, const MeasurementReadOptions &options)
        : m_table(table)
        , m_options(options)
    {}

    MeasurementRows read()
    {
        m_result.problems = m_table.problems;
        const Row *header = headerOf(m_table);
        if (!header) {
            if (!hasErrors(m_table.problems))
                error(m_table.sheet, tr("The file holds no table."));
            return std::move(m_result);
        }
        m_columns = m_options.columns.value_or(knownColumns(*header));
        m_periods = periodColumns(*header, m_columns);
        for (const Problem &missing : missingColumns(*header, m_columns))
            error(placeOf(m_table, header->line), missing.message);
        if (hasErrors(m_result.problems))
            return std::move(m_result);
        const std::span<const Row> rows(header + 1, m_table.rows.data() + m_table.rows.size());
        if (!chooseStructure(rows))
            return std::move(m_result);
        for (const Row &row : rows)
            if (!isRemark(row) && isOurs(row))
                m_periods.empty() ? readRow(row) : readBlockRow(row);
        return std::move(m_result);
    }

private:
    void error(const QString &place, const QString &message)
    {
        m_result.problems.push_back({place, message, Problem::Severity::Error});
    }

    QString placeIn(const Row &row, Field field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? placeOf(m_table, row.line)
                                         : placeOf(m_table, row.line, column->second);
    }

    void error(const Row &row, Field field, const QString &message)
    {
        error(placeIn(row, field), message);
    }

    bool has(Field field) const { return m_columns.contains(field); }

    QString text(const Row &row, Field field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? QString() : cell(row, column->second);
    }

    // ---- whose figures

    bool isNational() const { return has(Field::Structure) || has(Field::StructureTitle); }

    Structure structureOf(const Row &row) const
    {
        return {text(row, Field::Structure), text(row, Field::StructureTitle)};
    }

    bool chooseStructure(std::span<const Row> rows)
    {
        if (!isNational())
            return true;
        std::set<std::pair<QString, QString>> seen; // By code, without one by title.
        for (const Row &row : rows) {
            const Structure structure = structureOf(row);
            const QString title = structure.code.isEmpty() ? structure.title : QString();
            if (!isRemark(row) && seen.emplace(structure.code, title).second)
                m_result.structures.push_back(structure);
        }
        if (m_options.structure.isEmpty() && m_result.structures.size() > 1) {
            error(m_table.sheet,
                  tr("The file holds the figures of %1 structures. Say which is yours.")
                      .arg(french::number(qint64(m_result.structures.size()))));
            return false;
        }
        if (std::ranges::none_of(m_result.structures, [this](const Structure &structure) {
                return isAsked(structure);
            })) {
            error(m_table.sheet,
                  tr("The file holds no figure of the structure \"%1\".").arg(m_options.structure));
            return false;
        }
        return true;
    }

    bool isAsked(const Structure &structure) const
    {
        const QString &name = structure.code.isEmpty() ? structure.title : structure.code;
        return m_options.structure.isEmpty()
               || name.compare(m_options.structure.trimmed(), Qt::CaseInsensitive) == 0;
    }

    bool isOurs(const Row &row)
    {
        const bool ours = !isNational() || isAsked(structureOf(row));
        m_result.otherStructures += !ours;
        return ours;
    }

    // ---- one row, one figure

    void readRow(const Row &row)
    {
        const size_t before = m_result.problems.size();
        for (const auto &[field, column] : m_columns)
            tellUnknown(row, column);
        if (hasErrorsFrom(before))
            return refuse(row, before);
        const std::optional<Reading> reading = readReading(row);
        if (!reading && !hasErrorsFrom(before)) {
            ++m_result.withoutFigure;
            return;
        }
        tellWithoutIndicator(row);
        const std::optional<QDate> updatedOn = readUpdate(row);
        const std::optional<Period> period = readRowPeriod(row, updatedOn);
        if (!period || !reading || hasErrorsFrom(before))
            return refuse(row, before);
        take(row, *period, *reading, updatedOn, placeOf(m_table, row.line));
    }

    void take(const Row &row, const Period &period, const Reading &reading,
              const std::optional<QDate> &updatedOn, const QString &place)
    {
        m_result.rows.push_back({.line = row.line,
                                 .place = place,
                                 .code = text(row, Field::Code),
                                 .title = text(row, Field::Title),
                                 .unit = text(row, Field::Unit),
                                 .period = period,
                                 .reading = reading,
                                 .source = sourceOf(row, updatedOn),
                                 .updatedOn = updatedOn,
                                 .comment = text(row, Field::Comment)});
    }

    /// One line, or one cell of a block, is not taken for the problems since `first`.
    void refuse(const Row &row, size_t first)
    {
        QStringList reasons;
        for (size_t i = first; i < m_result.problems.size(); ++i)
            if (m_result.problems[i].severity == Problem::Severity::Error)
                reasons += m_result.problems[i].message;
        m_result.refused.push_back({row.line, m_result.problems[first].place, reasons.join(u' ')});
    }

    void tellUnknown(const Row &row, int column)
    {
        const auto unknown = std::ranges::lower_bound(
            m_table.unknown, std::pair(row.line, column), {},
            [](const UnknownCell &cell) { return std::pair(cell.line, cell.column); });
        if (unknown != m_table.unknown.end() && unknown->line == row.line
            && unknown->column == column)
            error(placeOf(m_table, row.line, column), unknown->why);
    }

    void tellWithoutIndicator(const Row &row)
    {
        if (text(row, Field::Code).isEmpty() && text(row, Field::Title).isEmpty())
            error(row, has(Field::Code) ? Field::Code : Field::Title,
                  tr("The indicator is missing."));
    }

    bool hasErrorsFrom(size_t first) const
    {
        return std::any_of(
            m_result.problems.begin() + std::ptrdiff_t(first), m_result.problems.end(),
            [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
    }

    QString sourceOf(const Row &row, const std::optional<QDate> &updatedOn) const
    {
        if (const QString source = text(row, Field::Source); !source.isEmpty())
            return source;
        if (!m_options.source.isEmpty() || !isNational())
            return m_options.source;
        // Data of the document, and what the Licence Ouverte asks to name.
        const QString source = u"Services Publics +, données ouvertes"_s;
        return updatedOn ? QString(source + u" (" + french::shortDate(*updatedOn) + u')') : source;
    }

    std::optional<QDate> readUpdate(const Row &row)
    {
        const QString written = text(row, Field::Date);
        const std::optional<QDate> date = readDate(written);
        if (!date && !written.isEmpty())
            error(row, Field::Date, tr("\"%1\" is not a date.").arg(written));
        return date;
    }

    std::optional<Period> readRowPeriod(const Row &row, const std::optional<QDate> &updatedOn)
    {
        if (const QString written = text(row, Field::Period); !written.isEmpty()) {
            const std::optional<Period> period = readPeriod(written);
            if (!period)
                error(row, Field::Period,
                      tr("\"%1\" is not a period. Write for instance 2024-T3.").arg(written));
            return period;
        }
        const QString written = text(row, Field::Frequency);
        const std::optional<Frequency> frequency = readFrequency(written);
        if (frequency && updatedOn)
            return Period::containing(*updatedOn, *frequency).previous();
        if (!written.isEmpty() && !frequency)
            error(
                row, Field::Frequency,
                tr("The frequency \"%1\" is not known: quarter, half-year or year.").arg(written));
        else if (text(row, Field::Date).isEmpty() || written.isEmpty())
            error(row, Field::Period, tr("The period is missing."));
        return std::nullopt;
    }

    std::optional<qint64> count(const Row &row, Field field)
    {
        const QString written = text(row, field);
        const std::optional<qint64> number = readCount(written);
        if (!number && !written.isEmpty())
            error(row, field,
                  parseNumber(written) ? tr("\"%1\" is not a whole number.").arg(written)
                                       : tr("\"%1\" is not a number.").arg(written));
        return number;
    }

    /// Nothing without a problem where the line has no figure.
    std::optional<Reading> readReading(const Row &row)
    {
        const bool anyCount =
            !text(row, Field::Part).isEmpty() || !text(row, Field::Whole).isEmpty();
        const QString value = text(row, Field::Value);
        const QString reason = text(row, Field::Reason);
        if (!reason.isEmpty())
            return readReason(row, reason, anyCount || !value.isEmpty());
        if (anyCount)
            return readCounts(row, value);
        if (const std::optional<Missing> missing = readMissing(value))
            return *missing;
        const std::optional<qint64> base = count(row, Field::Base);
        if (value.isEmpty()) {
            if (base)
                error(row, Field::Value, tr("There is a base without a figure."));
            return std::nullopt;
        }
        const std::optional<Decimal> number = parseNumber(value);
        if (!number) {
            error(row, Field::Value, tr("\"%1\" is not a number.").arg(value));
            return std::nullopt;
        }
        return PlainValue{*number, base};
    }

    std::optional<Reading> readReason(const Row &row, const QString &reason, bool figure)
    {
        const std::optional<Missing> missing = readMissing(reason);
        if (!missing)
            error(row, Field::Reason,
                  tr("\"%1\" is no known reason for a missing figure.").arg(reason));
        else if (figure)
            error(row, Field::Reason, tr("There is both a figure and a reason why there is none."));
        return missing ? std::optional<Reading>(*missing) : std::nullopt;
    }

    std::optional<Reading> readCounts(const Row &row, const QString &value)
    {
        const size_t before = m_result.problems.size();
        const std::optional<qint64> part = count(row, Field::Part);
        const std::optional<qint64> whole = count(row, Field::Whole);
        if (!part || !whole) {
            if (m_result.problems.size() == before)
                error(row, part ? Field::Whole : Field::Part,
                      tr("A numerator goes with a denominator."));
            return std::nullopt;
        }
        const std::optional<Decimal> said = parseNumber(value);
        const std::optional<Fraction> rate = Fraction::percent(*part, *whole);
        if (said && rate && rate->rounded(said->decimals()) != *said && rate->rounded(1) != *said)
            m_result.problems.push_back(
                {placeIn(row, Field::Value),
                 tr("The value %1 does not follow from the counts. The counts are taken.")
                     .arg(value),
                 Problem::Severity::Warning});
        return Counts{*part, *whole};
    }

    // ---- one row, a figure for each period

    void readBlockRow(const Row &row)
    {
        for (const auto &[column, period] : m_periods) {
            const size_t before = m_result.problems.size();
            const QString place = placeInBlock(row, column, period);
            const QString written = cell(row, column);
            tellUnknown(row, column);
            if (written.isEmpty() && !hasErrorsFrom(before)) {
                ++m_result.withoutFigure;
                continue;
            }
            tellWithoutIndicator(row);
            const std::optional<QDate> updatedOn = readUpdate(row);
            const std::optional<Reading> reading = readFigure(written);
            if (!reading && !hasErrorsFrom(before))
                error(place, tr("\"%1\" is not a number.").arg(written));
            if (hasErrorsFrom(before))
                refuse(row, before);
            else
                take(row, period, *reading, updatedOn, place);
        }
    }

    QString placeInBlock(const Row &row, int column, const Period &period) const
    {
        const QString place = placeOf(m_table, row.line, column);
        return m_table.sheet.isEmpty() ? QString(place + u", " + period.toString()) : place;
    }

    const Table &m_table;
    const MeasurementReadOptions &m_options;
    MeasurementColumns m_columns;
    std::vector<std::pair<int, Period>> m_periods; ///< Of a block; else none.
    MeasurementRows m_result;
};

} // namespace

MeasurementRows readMeasurements(const Table &table, const MeasurementReadOptions &options)
{
    return MeasurementReader(table, options).read();
}

} // namespace carnet::tables
