#include "core/assessment/edition_columns.h"

#include "core/tables/measurement_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

struct EditionFieldText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::EditionField)

public:
    static QString of(EditionField field)
    {
        switch (field) {
        case EditionField::Question:
            return tr("Question");
        case EditionField::Commitment:
            return tr("Commitment");
        case EditionField::Group:
            return tr("Group of commitments");
        case EditionField::Depth:
            return tr("Level of the hierarchy (1, 2, 3)");
        case EditionField::Number:
            return tr("Numbering (1, 1.1, 1.1.2)");
        case EditionField::Code:
            return tr("Code of the question");
        case EditionField::LookAt:
            return tr("What one looks at");
        case EditionField::Evidence:
            return tr("What often shows it");
        case EditionField::Weight:
            return tr("Weight (1 to 3)");
        case EditionField::Channel:
            return tr("Channel");
        }
        Q_UNREACHABLE();
    }
};

/// Titles as columnKey() makes them; earlier fields come first where a title fits two.
const std::pair<EditionField, QStringList> kTitles[] = {
    {EditionField::Question,
     {u"question"_s, u"questions"_s, u"pratique"_s, u"critere"_s, u"exigence"_s, u"item"_s,
      u"intitule"_s, u"libelle"_s, u"enonce"_s}},
    {EditionField::Commitment,
     {u"engagement"_s, u"engagements"_s, u"objectif"_s, u"rubrique"_s, u"thematique"_s,
      u"theme"_s}},
    {EditionField::Group,
     {u"groupe"_s, u"famille"_s, u"axe"_s, u"domaine"_s, u"chapitre"_s, u"pilier"_s}},
    {EditionField::Depth, {u"niveau"_s, u"niveau_hierarchique"_s, u"profondeur"_s, u"rang"_s}},
    {EditionField::Number,
     {u"n"_s, u"no"_s, u"num"_s, u"numero"_s, u"numerotation"_s, u"ref"_s, u"reference"_s}},
    {EditionField::Code,
     {u"code"_s, u"repere"_s, u"repere_ne_pas_changer"_s, u"identifiant"_s, u"id"_s}},
    {EditionField::LookAt,
     {u"ce_qu_on_regarde"_s, u"regarde"_s, u"precision"_s, u"precisions"_s, u"description"_s,
      u"aide"_s, u"explication"_s, u"commentaire"_s}},
    {EditionField::Evidence,
     {u"preuve"_s, u"preuves"_s, u"element_de_preuve"_s, u"elements_de_preuve"_s, u"justificatif"_s,
      u"justificatifs"_s, u"exemples_de_preuves"_s, u"ce_qui_le_montre"_s}},
    {EditionField::Weight, {u"poids"_s, u"ponderation"_s, u"coefficient"_s, u"coef"_s}},
    {EditionField::Channel, {u"canal"_s, u"canaux"_s}},
};

/// The number of a column that says what a level means: `Degré 2`, `2 – En place`.
std::optional<int> levelNumber(const QString &key)
{
    static const QRegularExpression form(u"^(?:(?:degre|niveau|note|score)_)?(\\d)(?:_.*)?$"_s);
    const auto match = form.match(key);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

std::optional<int> EditionColumns::of(EditionField field) const
{
    const auto found = fields.find(field);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

EditionColumns guessedEditionColumns(const tables::Row &header)
{
    EditionColumns columns;
    std::vector<std::pair<int, int>> levels; // number, column
    for (int i = 0; i < int(header.cells.size()); ++i) {
        const QString key = tables::columnKey(tables::cell(header, i));
        bool known = false;
        for (const auto &[field, titles] : kTitles)
            known = known || (titles.contains(key) && columns.fields.try_emplace(field, i).second);
        if (const auto number = levelNumber(key); number && !known)
            levels.emplace_back(*number, i);
    }
    std::ranges::stable_sort(levels);
    for (const auto &[number, column] : levels)
        columns.levels.push_back(column);
    return columns;
}

const tables::Row *editionHeader(const tables::Table &table)
{
    constexpr size_t kSearched = 30;
    const tables::Row *best = nullptr;
    size_t most = 0;
    for (size_t i = 0; i < std::min(kSearched, table.rows.size()); ++i) {
        const EditionColumns columns = guessedEditionColumns(table.rows[i]);
        // A row of figures looks like a row of levels: without a field it is none.
        const size_t known =
            columns.fields.empty() ? 0 : columns.fields.size() + columns.levels.size();
        if (known > most) {
            most = known;
            best = &table.rows[i];
        }
    }
    if (best || table.rows.empty())
        return best;
    const auto full = std::ranges::find_if(table.rows, [](const tables::Row &row) {
        return std::ranges::count_if(row.cells, [](const QString &text) { return !text.isEmpty(); })
               > 1;
    });
    return full == table.rows.end() ? &table.rows.front() : &*full;
}

QString levelLabel(const QString &title)
{
    static const QRegularExpression number(
        u"^(?:(?:degré|degre|niveau|note|score)\\s*)?\\d\\s*[-–—:.)]\\s*(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(title.simplified());
    return match.hasMatch() ? match.captured(1) : title.simplified();
}

QString editionFieldName(EditionField field)
{
    return EditionFieldText::of(field);
}

} // namespace carnet::assessment
