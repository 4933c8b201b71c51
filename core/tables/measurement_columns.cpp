#include "core/tables/measurement_columns.h"

#include "core/base/number_parser.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::MeasurementReader)

public:
    static QString noIndicator() { return tr("The column \"code indicateur\" is missing."); }
    static QString noFigures()
    {
        return tr("There is no column with figures: \"valeur\", or \"numerateur\" and "
                  "\"denominateur\".");
    }
    static QString noPeriod() { return tr("The column of the period is missing."); }
};

/// The names of the columns as columnKey() makes them, of our own layout and of the
/// national results in their dialects.
const std::map<QString, MeasurementField> &fieldsByName()
{
    using F = MeasurementField;
    static const std::map<QString, F> names{
        {u"code_indicateur"_s, F::Code},
        {u"code"_s, F::Code},
        {u"code_de_l_indicateur"_s, F::Code},
        {u"code_sp_indicateur"_s, F::Code},
        {u"code_sp_de_l_indicateur"_s, F::Code},
        {u"indicateur"_s, F::Title},
        {u"intitule"_s, F::Title},
        {u"intitule_indicateur"_s, F::Title},
        {u"intitule_de_l_indicateur"_s, F::Title},
        {u"titre_de_l_indicateur"_s, F::Title},
        {u"titre_original_de_l_indicateur"_s, F::Title},
        {u"periode"_s, F::Period},
        {u"trimestre"_s, F::Period},
        {u"numerateur"_s, F::Part},
        {u"denominateur"_s, F::Whole},
        {u"valeur"_s, F::Value},
        {u"resultat"_s, F::Value},
        {u"valeur_du_resultat"_s, F::Value},
        {u"valeur_de_l_indicateur"_s, F::Value},
        {u"unite"_s, F::Unit},
        {u"unite_de_l_indicateur"_s, F::Unit},
        {u"base"_s, F::Base},
        {u"nombre_de_reponses"_s, F::Base},
        {u"source"_s, F::Source},
        {u"date"_s, F::Date},
        {u"date_de_mise_a_jour"_s, F::Date},
        {u"date_de_mise_a_jour_du_resultat"_s, F::Date},
        {u"date_mise_a_jour"_s, F::Date},
        {u"date_maj"_s, F::Date},
        {u"commentaire"_s, F::Comment},
        {u"motif"_s, F::Reason},
        {u"code_structure"_s, F::Structure},
        {u"code_de_la_structure"_s, F::Structure},
        {u"code_sp_structure"_s, F::Structure},
        {u"code_sp_de_la_structure"_s, F::Structure},
        {u"intitule_structure"_s, F::StructureTitle},
        {u"intitule_de_la_structure"_s, F::StructureTitle},
        {u"frequence"_s, F::Frequency},
        {u"frequence_de_mise_a_jour"_s, F::Frequency},
        {u"frequence_de_l_indicateur"_s, F::Frequency},
        {u"periodicite"_s, F::Frequency},
    };
    return names;
}

/// How far down a header is looked for.
constexpr int kRowsBeforeHeader = 30;

bool hasTwoTexts(const Row &row)
{
    return std::ranges::count_if(row.cells,
                                 [](const QString &text) { return !text.trimmed().isEmpty(); })
           > 1;
}

} // namespace

QString fieldName(MeasurementField field)
{
    for (const auto &[one, name] : enumNames(field))
        if (one == field)
            return name.toString();
    Q_UNREACHABLE();
}

std::optional<MeasurementField> fieldNamed(const QString &name)
{
    const QString key = columnKey(name);
    for (const auto &[field, own] : enumNames(MeasurementField()))
        if (columnKey(own.toString()) == key)
            return field;
    const auto known = fieldsByName().find(key);
    return known == fieldsByName().end() ? std::nullopt : std::optional(known->second);
}

bool isRemark(const Row &row)
{
    return cell(row, 0).startsWith(u'#');
}

const Row *headerOf(const Table &table)
{
    const Row *plausible = nullptr;
    const Row *first = nullptr;
    int seen = 0;
    for (const Row &row : table.rows) {
        if (isRemark(row))
            continue;
        if (++seen > kRowsBeforeHeader)
            break;
        first = first ? first : &row;
        plausible = plausible || !hasTwoTexts(row) ? plausible : &row;
        if (missingColumns(row, knownColumns(row)).empty())
            return &row;
    }
    return plausible ? plausible : first;
}

MeasurementColumns knownColumns(const Row &header)
{
    MeasurementColumns columns;
    for (int i = 0; i < int(header.cells.size()); ++i) {
        const auto known = fieldsByName().find(columnKey(header.cells[size_t(i)]));
        if (known != fieldsByName().end())
            columns.try_emplace(known->second, i);
    }
    return columns;
}

std::vector<std::pair<int, Period>> periodColumns(const Row &header,
                                                  const MeasurementColumns &columns)
{
    using enum MeasurementField;
    for (const MeasurementField other : {Period, Value, Part, Whole})
        if (columns.contains(other))
            return {};
    std::vector<std::pair<int, carnet::Period>> found;
    for (int i = 0; i < int(header.cells.size()); ++i)
        if (const auto period = readPeriod(header.cells[size_t(i)]);
            period && std::ranges::none_of(columns, [i](const auto &c) { return c.second == i; }))
            found.emplace_back(i, *period);
    return found;
}

MeasurementColumns guessedColumns(const Row &header, const Row &example,
                                  const MeasurementColumns &known)
{
    using enum MeasurementField;
    MeasurementColumns columns = known;
    const auto guess = [&](MeasurementField field, const auto &fits) {
        for (int i = 0; i < int(header.cells.size()); ++i)
            if (const QString text = cell(example, i);
                !text.isEmpty() && fits(text)
                && std::ranges::none_of(columns, [i](const auto &c) { return c.second == i; })) {
                columns[field] = i;
                return;
            }
    };
    const auto isPeriod = [](const QString &text) { return readPeriod(text).has_value(); };
    const auto isFigure = [](const QString &text) { return parseNumber(text).has_value(); };
    const bool block = !periodColumns(header, columns).empty();
    if (!block && !columns.contains(Period))
        guess(Period, isPeriod);
    if (!block && !columns.contains(Value) && !columns.contains(Part))
        guess(Value, isFigure);
    if (!columns.contains(Code) && !columns.contains(Title))
        guess(Title, [&](const QString &text) {
            return !isPeriod(text) && !isFigure(text) && !readDate(text);
        });
    return columns;
}

std::vector<Problem> missingColumns(const Row &header, const MeasurementColumns &columns)
{
    using enum MeasurementField;
    const auto has = [&](MeasurementField field) { return columns.contains(field); };
    const bool block = !periodColumns(header, columns).empty();
    std::vector<Problem> problems;
    if (!has(Code) && !has(Title))
        problems.push_back({{}, ColumnText::noIndicator(), Problem::Severity::Error});
    if (!block && !has(Value) && !(has(Part) && has(Whole)))
        problems.push_back({{}, ColumnText::noFigures(), Problem::Severity::Error});
    if (!block && !has(Period) && !(has(Frequency) && has(Date)))
        problems.push_back({{}, ColumnText::noPeriod(), Problem::Severity::Error});
    return problems;
}

std::vector<int> measurementSheets(const std::vector<Table> &sheets)
{
    std::vector<int> found;
    for (const bool hidden : {false, true})
        for (int i = 0; i < int(sheets.size()); ++i)
            if (const Row *header = headerOf(sheets[size_t(i)]);
                header && sheets[size_t(i)].hidden == hidden
                && missingColumns(*header, knownColumns(*header)).empty())
                found.push_back(i);
    return found;
}

QString signatureOf(const Row &header)
{
    QStringList keys;
    for (const QString &text : header.cells)
        keys += columnKey(text);
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    const QByteArray digest =
        QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(32));
}

} // namespace carnet::tables
