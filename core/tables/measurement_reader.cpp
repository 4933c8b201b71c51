#include "core/base/french.h"
#include "core/base/number_parser.h"
#include "core/domain/figure.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

enum class Field {
    Code,
    Title,
    Period,
    Part,
    Whole,
    Value,
    Unit,
    Base,
    Source,
    Date,
    Comment,
    Reason,
    Structure,
    StructureTitle,
    Frequency,
};

/// The names of the columns as columnKey() makes them, of our own layout and of the
/// national results in their dialects.
const std::map<QString, Field> &fieldsByName()
{
    static const std::map<QString, Field> names{
        {u"code_indicateur"_s, Field::Code},
        {u"code"_s, Field::Code},
        {u"code_de_l_indicateur"_s, Field::Code},
        {u"code_sp_indicateur"_s, Field::Code},
        {u"code_sp_de_l_indicateur"_s, Field::Code},
        {u"indicateur"_s, Field::Title},
        {u"intitule"_s, Field::Title},
        {u"intitule_indicateur"_s, Field::Title},
        {u"intitule_de_l_indicateur"_s, Field::Title},
        {u"titre_de_l_indicateur"_s, Field::Title},
        {u"titre_original_de_l_indicateur"_s, Field::Title},
        {u"periode"_s, Field::Period},
        {u"numerateur"_s, Field::Part},
        {u"denominateur"_s, Field::Whole},
        {u"valeur"_s, Field::Value},
        {u"resultat"_s, Field::Value},
        {u"valeur_du_resultat"_s, Field::Value},
        {u"valeur_de_l_indicateur"_s, Field::Value},
        {u"unite"_s, Field::Unit},
        {u"unite_de_l_indicateur"_s, Field::Unit},
        {u"base"_s, Field::Base},
        {u"nombre_de_reponses"_s, Field::Base},
        {u"source"_s, Field::Source},
        {u"date"_s, Field::Date},
        {u"date_de_mise_a_jour"_s, Field::Date},
        {u"date_de_mise_a_jour_du_resultat"_s, Field::Date},
        {u"date_mise_a_jour"_s, Field::Date},
        {u"date_maj"_s, Field::Date},
        {u"commentaire"_s, Field::Comment},
        {u"motif"_s, Field::Reason},
        {u"code_structure"_s, Field::Structure},
        {u"code_de_la_structure"_s, Field::Structure},
        {u"code_sp_structure"_s, Field::Structure},
        {u"code_sp_de_la_structure"_s, Field::Structure},
        {u"intitule_structure"_s, Field::StructureTitle},
        {u"intitule_de_la_structure"_s, Field::StructureTitle},
        {u"frequence"_s, Field::Frequency},
        {u"frequence_de_mise_a_jour"_s, Field::Frequency},
        {u"frequence_de_l_indicateur"_s, Field::Frequency},
        {u"periodicite"_s, Field::Frequency},
    };
    return names;
}

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

std::optional<qint64> readCount(const QString &text)
{
    const std::optional<Decimal> number = parseNumber(text);
    if (!number || number->decimals() > 0 || number->units() < 0)
        return std::nullopt;
    return number->units();
}

class MeasurementReader
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::MeasurementReader)

public:
    explicit MeasurementReader(const MeasurementReadOptions &options)
        : m_options(options)
    {}

    MeasurementRows read(const Table &table)
    {
        m_result.problems = table.problems;
        auto row = std::find_if_not(table.rows.begin(), table.rows.end(), isRemark);
        if (row == table.rows.end()) {
            if (!hasErrors(table.problems))
                error(QString(), tr("The file holds no table."));
            return m_result;
        }
        findColumns(*row);
        if (!hasColumns(row->line))
            return m_result;
        const std::vector<Row> rows(row + 1, table.rows.end());
        if (!chooseStructure(rows))
            return m_result;
        for (const Row &next : rows)
            if (!isRemark(next) && isOurs(next))
                readRow(next);
        return m_result;
    }

private:
    static bool isRemark(const Row &row) { return cell(row, 0).startsWith(u'#'); }

    void error(const QString &place, const QString &message)
    {
        m_result.problems.push_back({place, message, Problem::Severity::Error});
    }

    void error(const Row &row, const QString &message) { error(place(row.line), message); }

    static QString place(int line) { return tr("Line %1").arg(line); }

    bool has(Field field) const { return m_columns.contains(field); }

    QString text(const Row &row, Field field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? QString() : cell(row, column->second);
    }

    void findColumns(const Row &header)
    {
        for (int i = 0; i < int(header.cells.size()); ++i) {
            const auto known = fieldsByName().find(columnKey(header.cells[size_t(i)]));
            if (known != fieldsByName().end())
                m_columns.try_emplace(known->second, i);
        }
    }

    bool isNational() const { return has(Field::Structure) || has(Field::StructureTitle); }

    bool hasColumns(int line)
    {
        const size_t before = m_result.problems.size();
        if (!has(Field::Code) && !has(Field::Title))
            error(place(line), tr("The column \"code indicateur\" is missing."));
        if (!has(Field::Value) && !(has(Field::Part) && has(Field::Whole)))
            error(place(line), tr("There is no column with figures: \"valeur\", or \"numerateur\" "
                                  "and \"denominateur\"."));
        if (!has(Field::Period) && !(has(Field::Frequency) && has(Field::Date)))
            error(place(line), tr("The column of the period is missing."));
        return m_result.problems.size() == before;
    }

    Structure structureOf(const Row &row) const
    {
        return {text(row, Field::Structure), text(row, Field::StructureTitle)};
    }

    bool chooseStructure(const std::vector<Row> &rows)
    {
        if (!isNational())
            return true;
        for (const Row &row : rows) {
            const Structure structure = structureOf(row);
            const auto same = [&](const Structure &known) {
                return known.code == structure.code
                       && (!known.code.isEmpty() || known.title == structure.title);
            };
            if (!isRemark(row) && std::ranges::none_of(m_result.structures, same))
                m_result.structures.push_back(structure);
        }
        if (m_options.structure.isEmpty() && m_result.structures.size() > 1) {
            error(QString(), tr("The file holds the figures of %1 structures. Say which is yours.")
                                 .arg(french::number(qint64(m_result.structures.size()))));
            return false;
        }
        const auto asked = [&](const Structure &known) { return isAsked(known.code); };
        if (std::ranges::none_of(m_result.structures, asked)) {
            error(QString(),
                  tr("The file holds no figure of the structure \"%1\".").arg(m_options.structure));
            return false;
        }
        return true;
    }

    bool isAsked(const QString &code) const
    {
        return m_options.structure.isEmpty()
               || code.compare(m_options.structure.trimmed(), Qt::CaseInsensitive) == 0;
    }

    bool isOurs(const Row &row)
    {
        const bool ours = !isNational() || isAsked(text(row, Field::Structure));
        m_result.otherStructures += !ours;
        return ours;
    }

    void readRow(const Row &row)
    {
        const size_t before = m_result.problems.size();
        const QString code = text(row, Field::Code);
        const QString title = text(row, Field::Title);
        const std::optional<Reading> reading = readReading(row);
        if (!reading && m_result.problems.size() == before) {
            ++m_result.withoutFigure;
            return;
        }
        if (code.isEmpty() && title.isEmpty())
            error(row, tr("The indicator is missing."));
        const std::optional<QDate> updatedOn = readUpdate(row);
        const std::optional<Period> period = readRowPeriod(row, updatedOn);
        if (!period || !reading || hasErrorsFrom(before))
            return;
        m_result.rows.push_back({.line = row.line,
                                 .code = code,
                                 .title = title,
                                 .unit = text(row, Field::Unit),
                                 .period = *period,
                                 .reading = *reading,
                                 .source = sourceOf(row, updatedOn),
                                 .updatedOn = updatedOn,
                                 .comment = text(row, Field::Comment)});
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
            error(row, tr("\"%1\" is not a date.").arg(written));
        return date;
    }

    std::optional<Period> readRowPeriod(const Row &row, const std::optional<QDate> &updatedOn)
    {
        if (const QString written = text(row, Field::Period); !written.isEmpty()) {
            const std::optional<Period> period = readPeriod(written);
            if (!period)
                error(row, tr("\"%1\" is not a period. Write for instance 2024-T3.").arg(written));
            return period;
        }
        const QString written = text(row, Field::Frequency);
        const std::optional<Frequency> frequency = readFrequency(written);
        if (!frequency || !updatedOn) {
            if (!written.isEmpty() && !frequency)
                error(row, tr("The frequency \"%1\" is not known: quarter, half-year or year.")
                               .arg(written));
            else if (text(row, Field::Date).isEmpty() || !has(Field::Frequency)
                     || written.isEmpty())
                error(row, tr("The period is missing."));
            return std::nullopt;
        }
        return Period::containing(*updatedOn, *frequency).previous();
    }

    std::optional<qint64> count(const Row &row, Field field)
    {
        const QString written = text(row, field);
        const std::optional<qint64> number = readCount(written);
        if (!number && !written.isEmpty())
            error(row, parseNumber(written) ? tr("\"%1\" is not a whole number.").arg(written)
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
                error(row, tr("There is a base without a figure."));
            return std::nullopt;
        }
        const std::optional<Decimal> number = parseNumber(value);
        if (!number) {
            error(row, tr("\"%1\" is not a number.").arg(value));
            return std::nullopt;
        }
        return PlainValue{*number, base};
    }

    std::optional<Reading> readReason(const Row &row, const QString &reason, bool figure)
    {
        const std::optional<Missing> missing = readMissing(reason);
        if (!missing)
            error(row, tr("\"%1\" is no known reason for a missing figure.").arg(reason));
        else if (figure)
            error(row, tr("There is both a figure and a reason why there is none."));
        return missing ? std::optional<Reading>(*missing) : std::nullopt;
    }

    std::optional<Reading> readCounts(const Row &row, const QString &value)
    {
        const size_t before = m_result.problems.size();
        const std::optional<qint64> part = count(row, Field::Part);
        const std::optional<qint64> whole = count(row, Field::Whole);
        if (!part || !whole) {
            if (m_result.problems.size() == before)
                error(row, tr("A numerator goes with a denominator."));
            return std::nullopt;
        }
        const std::optional<Decimal> said = parseNumber(value);
        const std::optional<Fraction> rate = Fraction::percent(*part, *whole);
        if (said && rate && rate->rounded(said->decimals()) != *said && rate->rounded(1) != *said)
            m_result.problems.push_back(
                {place(row.line),
                 tr("The value %1 does not follow from the counts. The counts are taken.")
                     .arg(value),
                 Problem::Severity::Warning});
        return Counts{*part, *whole};
    }

    const MeasurementReadOptions &m_options;
    std::map<Field, int> m_columns;
    MeasurementRows m_result;
};

} // namespace

MeasurementRows readMeasurements(const Table &table, const MeasurementReadOptions &options)
{
    return MeasurementReader(options).read(table);
}

} // namespace carnet::tables
