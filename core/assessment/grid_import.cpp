#include "core/assessment/grid_import.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_sheet_reader.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

struct GridImportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::GridImport)

public:
    static QString otherYear(const QString &of, int year)
    {
        return tr("This file is the grid of %1, and the notebook shows %2. Nothing was changed. "
                  "Choose the year %1 first, or another file.")
            .arg(of)
            .arg(year);
    }
    static QString otherEdition(const QString &of, const QString &own)
    {
        return tr("This file belongs to another list of questions (%1; this year's is %2). "
                  "Nothing was changed. Export the grid of this year and fill that in.")
            .arg(of, own);
    }
    static QString closed(int year)
    {
        return tr("The year %1 is closed. Nothing was changed. To correct an answer, reopen the "
                  "year first.")
            .arg(year);
    }
    static QString otherSite(const QString &of)
    {
        return tr("This file comes from another site: %1.").arg(of);
    }
    static QString contribution(const QString &name)
    {
        return name.isEmpty() ? tr("This file is one agent's own contribution. Its answers would "
                                   "become the site's.")
                              : tr("This file is the contribution of %1. Its answers would become "
                                   "the site's.")
                                    .arg(name);
    }
    static QString unknownLevel(const QString &labels)
    {
        return tr("This is no level of the scale. There are: %1.").arg(labels);
    }
    static QString unknownState()
    {
        return tr("Only \"%1\" or \"%2\" can stand here.")
            .arg(sheet_word::toConfirm(), sheet_word::confirmed());
    }
    static QString noReason()
    {
        return tr("\"%1\" needs a reason in the column \"%2\".")
            .arg(sheet_word::notConcerned(), gridHeader(GridField::Reason));
    }
    static QString needlessReason()
    {
        return tr("A reason is kept only with \"%1\".").arg(sheet_word::notConcerned());
    }
    static QString tooLong(qsizetype length, qsizetype most)
    {
        return tr("The text has %1 characters, %2 at most can be kept.").arg(length).arg(most);
    }
    static QString label(const QString &file) { return tr("Import of the grid %1").arg(file); }
};

struct TextField
{
    GridField field;
    QString Answer::*member;
    qsizetype longest;
};

constexpr qsizetype kLongestReason = 1'000;
constexpr TextField kTextFields[] = {{GridField::Proof, &Answer::proof, 10'000},
                                     {GridField::Note, &Answer::note, 10'000},
                                     {GridField::Owner, &Answer::owner, 200}};

/// As the text comes back from a file: see tables::cellText().
QString returning(const QString &text)
{
    return tables::cellText(text).trimmed();
}

QString ratingLabel(const Rating &rating, const Edition &edition)
{
    if (rating.isNotApplicable())
        return sheet_word::notConcerned();
    const std::optional<int> level = rating.level();
    return level && size_t(*level) < edition.scale.size() ? edition.scale[size_t(*level)].label
                                                          : QString();
}

/// Compares one row of a file with the answer that the grid has.
class RowPlanner final
{
public:
    RowPlanner(const Grid &grid, const QDate &today, const GridImportOptions &options,
               const SheetRow &row, GridImport &plan)
        : m_edition(*grid.edition)
        , m_today(today)
        , m_options(options)
        , m_row(row)
        , m_before(grid.answer(row.practice))
        , m_after(m_before)
        , m_plan(plan)
    {}

    void run()
    {
        planRating();
        for (const TextField &text : kTextFields)
            planText(text);
        if (m_after != m_before)
            m_plan.answers.push_back(m_after);
    }

private:
    using Kind = GridCell::Kind;

    const SheetCell *cell(GridField field) const
    {
        const auto found = m_row.cells.find(field);
        return found == m_row.cells.end() ? nullptr : &found->second;
    }

    void add(GridField field, const SheetCell &at, const QString &before, const QString &after)
    {
        m_plan.cells.push_back({m_row.practice,
                                field,
                                before,
                                after,
                                before.isEmpty() ? Kind::New : Kind::Changed,
                                at.place,
                                {}});
    }

    void refuse(GridField field, const SheetCell &at, const QString &before, const QString &why)
    {
        m_plan.cells.push_back(
            {m_row.practice, field, before, at.text, Kind::Refused, at.place, why});
        m_refused = true;
    }

    /// What the cell would put in the place of `before`; nothing when that stays.
    std::optional<QString> wanted(GridField field, const QString &before, qsizetype longest)
    {
        const SheetCell *const at = cell(field);
        if (!at)
            return std::nullopt;
        if (!at->unknown.isEmpty()) {
            refuse(field, *at, before, at->unknown);
            return std::nullopt;
        }
        if (at->text == before) {
            m_plan.unchanged += !before.isEmpty();
            return std::nullopt;
        }
        if (at->text.isEmpty() && !m_options.emptyErases) {
            ++m_plan.leftEmpty;
            return std::nullopt;
        }
        if (at->text.size() > longest) {
            refuse(field, *at, before, GridImportText::tooLong(at->text.size(), longest));
            return std::nullopt;
        }
        return at->text;
    }

    void planText(const TextField &text)
    {
        const QString before = returning(m_before.*text.member);
        if (const auto after = wanted(text.field, before, text.longest)) {
            m_after.*text.member = *after;
            add(text.field, *cell(text.field), before, *after);
        }
    }

    /// Level and reason are one value: either both are taken or none.
    void planRating()
    {
        const QString label = ratingLabel(m_before.rating, m_edition);
        const QString before = returning(label);
        const SheetCell *const at = cell(GridField::Level);
        if (!at) {
            if (m_before.rating.isNotApplicable())
                planReason();
            else
                refuseReason();
            return;
        }
        const bool same = at->text == before && at->unknown.isEmpty();
        const std::optional<QString> text = wanted(GridField::Level, before, kLongestReason);
        if (same && m_before.rating.isNotApplicable())
            planReason();
        else if (text)
            planLevel(*text, before);
        if (same && !m_before.rating.isNotApplicable())
            refuseReason();
        if (m_after.rating == m_before.rating && !m_refused)
            planConfirmation();
    }

    void planLevel(const QString &text, const QString &before)
    {
        const SheetCell &at = *cell(GridField::Level);
        std::optional<Rating> rating = text.isEmpty() ? Rating() : ratingOfLabel(text, m_edition);
        if (!rating) {
            QStringList labels;
            for (const Level &level : m_edition.scale)
                labels += level.label;
            labels += sheet_word::notConcerned();
            return refuse(GridField::Level, at, before,
                          GridImportText::unknownLevel(labels.join(u", "_s)));
        }
        const QString label = ratingLabel(*rating, m_edition);
        if (label == before) { // In other letters.
            ++m_plan.unchanged;
            return rating->isNotApplicable() ? planReason() : refuseReason();
        }
        if (!rating->isNotApplicable()) {
            m_after = rated(m_before, *rating, m_today);
            add(GridField::Level, at, before, label);
            return refuseReason();
        }
        const SheetCell *const said = cell(GridField::Reason);
        if (!said || said->text.isEmpty())
            return refuse(said ? GridField::Reason : GridField::Level, said ? *said : at,
                          said ? QString() : before,
                          said && !said->unknown.isEmpty() ? said->unknown
                                                           : GridImportText::noReason());
        if (said->text.size() > kLongestReason)
            return refuse(GridField::Reason, *said, {},
                          GridImportText::tooLong(said->text.size(), kLongestReason));
        m_after = rated(m_before, Rating::notApplicable(said->text), m_today);
        add(GridField::Level, at, before, label);
        add(GridField::Reason, *said, {}, said->text);
    }

    /// Of a practice that is not concerned and stays so.
    void planReason()
    {
        const QString before = returning(m_before.rating.reason());
        const SheetCell *const at = cell(GridField::Reason);
        if (at && at->text.isEmpty() && !before.isEmpty() && m_options.emptyErases)
            return refuse(GridField::Reason, *at, before, GridImportText::noReason());
        if (const auto after = wanted(GridField::Reason, before, kLongestReason)) {
            m_after = rated(m_before, Rating::notApplicable(*after), m_today);
            add(GridField::Reason, *at, before, *after);
        }
    }

    /// Of a practice with a level, a reason has no place; one that the level just replaced may
    /// still stand there.
    void refuseReason()
    {
        const SheetCell *const at = cell(GridField::Reason);
        if (at && !at->text.isEmpty() && at->text != returning(m_before.rating.reason()))
            refuse(GridField::Reason, *at, {}, GridImportText::needlessReason());
    }

    void planConfirmation()
    {
        const SheetCell *const at = cell(GridField::State);
        if (!at || m_before.origin != Answer::Origin::CarriedOver)
            return;
        const QString before = sheet_word::toConfirm();
        const QString key = tables::columnKey(at->text);
        if (key == tables::columnKey(sheet_word::confirmed())) {
            m_after = rated(m_before, m_before.rating, m_today);
            add(GridField::State, *at, before, sheet_word::confirmed());
        } else if (!key.isEmpty() && key != tables::columnKey(before)) {
            refuse(GridField::State, *at, before, GridImportText::unknownState());
        } else {
            m_plan.unchanged += !key.isEmpty();
        }
    }

    const Edition &m_edition;
    const QDate m_today;
    const GridImportOptions &m_options;
    const SheetRow &m_row;
    const Answer m_before;
    Answer m_after;
    GridImport &m_plan;
    bool m_refused = false; ///< Something of the row.
};

void planRows(const GridSheet &sheet, const Grid &grid, const QDate &today,
              const GridImportOptions &options, GridImport &plan)
{
    for (const SheetRow &row : sheet.rows)
        RowPlanner(grid, today, options, row, plan).run();
    for (const LostRow &row : sheet.lost)
        plan.cells.push_back(
            {row.name, GridField::Code, {}, row.name, GridCell::Kind::Refused, row.place, row.why});
}

/// What speaks against taking anything of the file into this year.
std::vector<Problem> checkIdentity(const GridSheet &sheet, const Grid &grid)
{
    std::vector<Problem> problems;
    const auto error = [&](const QString &message) {
        problems.push_back({{}, message, Problem::Severity::Error});
    };
    const Assessment &assessment = grid.assessment;
    if (!sheet.year.isEmpty() && sheet.year != QString::number(assessment.year))
        error(GridImportText::otherYear(sheet.year, assessment.year));
    else if (!sheet.edition.isEmpty() && sheet.edition != grid.edition->code)
        error(GridImportText::otherEdition(sheet.edition, grid.edition->code));
    return problems;
}

} // namespace

int GridImport::count(GridCell::Kind kind) const
{
    return int(std::ranges::count(cells, kind, &GridCell::kind));
}

GridImport planGridImport(const tables::Spreadsheet &file, const Grid &grid, const QDate &today,
                          const GridImportOptions &options)
{
    const GridSheet sheet = readGridSheet(file, grid);
    std::vector<Problem> problems = sheet.problems;
    for (const Problem &problem : checkIdentity(sheet, grid))
        problems.push_back(problem);
    if (grid.isClosed())
        problems.push_back(
            {{}, GridImportText::closed(grid.assessment.year), Problem::Severity::Error});
    if (!options.site.isEmpty() && !sheet.site.isEmpty()
        && tables::columnKey(options.site) != tables::columnKey(sheet.site))
        problems.push_back({{}, GridImportText::otherSite(sheet.site), Problem::Severity::Warning});
    if (sheet.isContribution && grid.assessment.contributor.isEmpty())
        problems.push_back(
            {{}, GridImportText::contribution(sheet.contributor), Problem::Severity::Warning});
    GridImport plan{.problems = std::move(problems)};
    if (!hasErrors(plan.problems))
        planRows(sheet, grid, today, options, plan);
    return plan;
}

journal::Step gridImportStep(const Grid &grid, const GridImport &import, const QString &file)
{
    return writeAnswers(grid, import.answers, GridImportText::label(file));
}

SheetAnswers readSheetAnswers(const tables::Spreadsheet &file, const Grid &grid, const QDate &today)
{
    const GridSheet sheet = readGridSheet(file, grid);
    SheetAnswers read{.contributor = sheet.contributor, .answers = {}, .problems = sheet.problems};
    for (const Problem &problem : checkIdentity(sheet, grid))
        read.problems.push_back(problem);
    if (hasErrors(read.problems))
        return read;
    Grid blank = grid;
    blank.answers.clear();
    GridImport plan;
    planRows(sheet, blank, today, {}, plan);
    for (const GridCell &cell : plan.cells)
        if (cell.kind == GridCell::Kind::Refused)
            read.problems.push_back({cell.place, cell.reason, Problem::Severity::Warning});
    read.answers = std::move(plan.answers);
    return read;
}

} // namespace carnet::assessment
