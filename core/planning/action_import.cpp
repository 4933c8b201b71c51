#include "core/planning/action_import.h"

#include "core/planning/action_row_plan.h"
#include "core/planning/action_sheet.h"
#include "core/planning/plan_steps.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct ActionImportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::ActionImport)

public:
    static QString otherYear(const QString &of, int year)
    {
        return tr("This file is the plan of %1, and the notebook shows %2. Nothing was changed. "
                  "Choose the year %1 first, or another file.")
            .arg(of)
            .arg(year);
    }
    static QString otherSite(const QString &of)
    {
        return tr("This file comes from another site: %1.").arg(of);
    }
    static QString closed(int year)
    {
        return tr("The plan of %1 is closed. Nothing was changed. To correct an action, reopen "
                  "the plan first.")
            .arg(year);
    }
    static QString nameless()
    {
        return tr("Nothing says which action this row is about: give it a title.");
    }
    static QString strangeIdentifier(const QString &text)
    {
        return tr("\"%1\" is no identifier of the notebook. Leave the cell empty for a new action.")
            .arg(text);
    }
    static QString otherPlan(int year)
    {
        return tr("This action belongs to the plan of %1.").arg(year);
    }
    static QString repeated(const QString &places)
    {
        return tr("Several rows are about this action: %1. Keep one.").arg(places);
    }
    static QString ambiguous()
    {
        return tr("Several actions of the plan have this title. Give the identifier of the one "
                  "that is meant.");
    }
};

/// An action of that title that no row of the plan is: the same file again finds it.
Id<Action> idOfRow(int year, const QString &title)
{
    return Id<Action>::derived(u"imported_action",
                               QString(QString::number(year) + u'/' + tables::columnKey(title)));
}

/// Finds the action of each row, and plans it.
class ActionImporter final
{
public:
    ActionImporter(const ActionBook &book, const QDate &today, const ActionImportOptions &options,
                   ActionImport &plan)
        : m_book(book)
        , m_today(today)
        , m_options(options)
        , m_plan(plan)
    {
        for (const Action &action : book.actions) {
            m_byId[action.id.toString()] = &action;
            m_byTitle[tables::columnKey(action.title)].push_back(&action);
        }
    }

    void run(const ActionSheet &sheet)
    {
        m_plan.rows = int(sheet.rows.size());
        std::vector<Target> targets;
        std::map<QString, QStringList> places;
        for (const ActionSheetRow &row : sheet.rows) {
            targets.push_back(targetOf(row));
            if (targets.back().why.isEmpty())
                places[targets.back().id] += row.place;
        }
        for (size_t i = 0; i < targets.size(); ++i) {
            Target &target = targets[i];
            if (target.why.isEmpty() && places[target.id].size() > 1)
                target.why = ActionImportText::repeated(places[target.id].join(u", "_s));
            planRow(sheet.rows[i], target);
        }
    }

private:
    struct Target
    {
        QString id;
        QString why; ///< Of a row that cannot be taken.
    };

    Target targetOf(const ActionSheetRow &row) const
    {
        const QString text = row.text(ActionField::Identifier);
        const QString title = cameBack(row.text(ActionField::Title));
        if (!text.isEmpty()) {
            const auto id = Id<Action>::parse(text.toLower());
            if (!id)
                return {{}, ActionImportText::strangeIdentifier(text)};
            if (const auto other = m_book.elsewhere.find(id->toString());
                other != m_book.elsewhere.end())
                return {{}, ActionImportText::otherPlan(other->second)};
            if (title.isEmpty() && !m_byId.contains(id->toString()))
                return {{}, ActionImportText::nameless()};
            return {id->toString(), {}};
        }
        if (title.isEmpty())
            return {{}, ActionImportText::nameless()};
        const auto same = m_byTitle.find(tables::columnKey(title));
        if (same == m_byTitle.end())
            return {idOfRow(m_book.year, title).toString(), {}};
        if (same->second.size() > 1)
            return {{}, ActionImportText::ambiguous()};
        return {same->second.front()->id.toString(), {}};
    }

    void planRow(const ActionSheetRow &row, const Target &target)
    {
        if (!target.why.isEmpty()) {
            ++m_plan.refused;
            m_plan.lines.push_back({.kind = ImportLine::Kind::Refused,
                                    .place = row.place,
                                    .title = row.text(ActionField::Title),
                                    .field = ActionField::Identifier,
                                    .before = {},
                                    .after = row.text(ActionField::Identifier),
                                    .why = target.why});
            return;
        }
        const auto found = m_byId.find(target.id);
        const Action *const before = found == m_byId.end() ? nullptr : found->second;
        Action blank = newAction(m_book.year);
        blank.id = *Id<Action>::parse(target.id);
        blank.title = cameBack(row.text(ActionField::Title));
        planActionRow({m_book, m_today, m_options}, row, before, blank, m_plan);
    }

    const ActionBook &m_book;
    const QDate m_today;
    const ActionImportOptions &m_options;
    ActionImport &m_plan;
    std::map<QString, const Action *> m_byId;
    std::map<QString, std::vector<const Action *>> m_byTitle;
};

std::vector<Problem> checkFile(const ActionSheet &sheet, const ActionBook &book)
{
    std::vector<Problem> problems = sheet.problems;
    const auto tell = [&problems](const QString &message, Problem::Severity severity) {
        problems.push_back({{}, message, severity});
    };
    if (!sheet.year.isEmpty() && sheet.year != QString::number(book.year))
        tell(ActionImportText::otherYear(sheet.year, book.year), Problem::Severity::Error);
    if (book.plan && book.plan->state == Plan::State::Closed)
        tell(ActionImportText::closed(book.year), Problem::Severity::Error);
    if (!sheet.site.isEmpty() && !book.site.isEmpty()
        && tables::columnKey(sheet.site) != tables::columnKey(book.site))
        tell(ActionImportText::otherSite(sheet.site), Problem::Severity::Warning);
    return problems;
}

} // namespace

int ActionImport::count(ImportLine::Kind kind) const
{
    return int(std::ranges::count(lines, kind, &ImportLine::kind));
}

ActionImport planActionImport(const tables::Spreadsheet &file, const ActionBook &book,
                              const QDate &today, const ActionImportOptions &options)
{
    const ActionSheet sheet = readActionSheet(file);
    ActionImport plan;
    plan.problems = checkFile(sheet, book);
    if (!hasErrors(plan.problems))
        ActionImporter(book, today, options, plan).run(sheet);
    return plan;
}

} // namespace carnet::planning
