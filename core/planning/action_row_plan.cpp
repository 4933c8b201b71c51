#include "core/planning/action_row_plan.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/tables/workbook.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct ActionRowText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::ActionRow)

public:
    static QString dueBeforeStart(const QDate &start)
    {
        return tr("The due date is before the start, %1.").arg(french::shortDate(start));
    }
    static QString startAfterDue(const QDate &due)
    {
        return tr("The start is after the due date, %1.").arg(french::shortDate(due));
    }
    static QString doneIsComplete() { return tr("An action that is done is at 100 per cent."); }
    static QString notDone() { return tr("Only an action that is done has such a date."); }
    static QString unknownOwner(const QString &name)
    {
        return tr("Nobody of that name is known to the notebook: %1. It is kept all the same.")
            .arg(name);
    }
    static QString longPosterText(qsizetype length)
    {
        return tr("The text has %1 characters; the poster has room for %2.")
            .arg(length)
            .arg(kPosterTextLength);
    }
};

/// Spreadsheets write `75 %` with a space of their own.
QString withPlainSpaces(QString text)
{
    return text.replace(french::kNoBreakSpace, u' ').replace(french::kNarrowSpace, u' ');
}

/// Compares one row with the action that it is about.
class ActionRowPlanner final
{
public:
    ActionRowPlanner(const RowContext &context, const ActionSheetRow &row, const Action *before,
                     const Action &blank, ActionImport &plan)
        : m_book(context.book)
        , m_today(context.today)
        , m_options(context.options)
        , m_row(row)
        , m_before(before)
        , m_start(before ? *before : blank)
        , m_after(m_start)
        , m_plan(plan)
    {}

    void run()
    {
        // What the state takes with it is said before what the row says of it.
        for (const ActionField field : actionFields())
            if (field != ActionField::Identifier)
                planCell(field);
        checkDates();
        checkDone();
        for (const ActionField field : actionFields())
            tellChange(field);
        if (!m_before) {
            m_lines.insert(m_lines.begin(), {.kind = ImportLine::Kind::Added,
                                             .place = m_row.place,
                                             .title = m_after.title,
                                             .field = ActionField::Title,
                                             .before = {},
                                             .after = m_after.title,
                                             .why = {}});
            m_plan.added.push_back(m_after);
        } else if (m_after != *m_before) {
            m_plan.changed.emplace_back(*m_before, m_after);
        } else {
            ++m_plan.unchanged;
        }
        remark();
        m_plan.lines.insert(m_plan.lines.end(), m_lines.begin(), m_lines.end());
    }

private:
    const ActionSheetCell *cell(ActionField field) const
    {
        const auto found = m_row.cells.find(field);
        return found == m_row.cells.end() ? nullptr : &found->second;
    }

    void add(ImportLine::Kind kind, ActionField field, const QString &why)
    {
        const ActionSheetCell *const at = cell(field);
        const bool refused = kind == ImportLine::Kind::Refused;
        m_lines.push_back({.kind = kind,
                           .place = at ? at->place : m_row.place,
                           .title = m_start.title,
                           .field = field,
                           .before = actionCell(field, m_start),
                           .after = refused && at ? at->text : actionCell(field, m_after),
                           .why = why});
        if (refused)
            m_refused.insert(field);
    }

    void planCell(ActionField field)
    {
        const ActionSheetCell *const at = cell(field);
        if (!at)
            return;
        if (!at->unknown.isEmpty())
            return add(ImportLine::Kind::Refused, field, at->unknown);
        const QString text = cameBack(at->text);
        const QString before = cameBack(actionCell(field, m_start));
        if (withPlainSpaces(text) == withPlainSpaces(before))
            return;
        if (text.isEmpty() && !(m_options.emptyErases && m_before)) {
            m_plan.leftEmpty += m_before != nullptr;
            return;
        }
        const ActionOrReason taken = withActionCell(
            m_after, field, text, m_book.edition ? &*m_book.edition : nullptr, m_today);
        if (const QString *why = std::get_if<QString>(&taken))
            return add(ImportLine::Kind::Refused, field, *why);
        m_after = std::get<Action>(taken);
    }

    /// The dates that the row brings are taken only if they can be right together.
    void checkDates()
    {
        if (!m_after.start || !m_after.due || *m_after.due >= *m_after.start)
            return;
        const bool dueIsNew = m_after.due != m_start.due;
        const bool startIsNew = m_after.start != m_start.start;
        const QDate start = *m_after.start;
        const QDate due = *m_after.due;
        if (startIsNew) {
            m_after.start = m_start.start;
            if (!dueIsNew)
                return add(ImportLine::Kind::Refused, ActionField::Start,
                           ActionRowText::startAfterDue(due));
        }
        if (dueIsNew) {
            m_after.due = m_start.due;
            add(ImportLine::Kind::Refused, ActionField::Due, ActionRowText::dueBeforeStart(start));
        }
    }

    void checkDone()
    {
        if (m_after.state == Action::State::Done) {
            if (m_after.progress == 100)
                return;
            if (m_after.progress != m_start.progress)
                add(ImportLine::Kind::Refused, ActionField::Progress,
                    ActionRowText::doneIsComplete());
            m_after.progress = m_start.state == Action::State::Done ? m_start.progress : 100;
        } else if (m_after.doneOn && m_after.doneOn != m_start.doneOn) {
            m_after.doneOn = m_start.doneOn;
            add(ImportLine::Kind::Refused, ActionField::DoneOn, ActionRowText::notDone());
        }
    }

    void tellChange(ActionField field)
    {
        if (m_before && !m_refused.contains(field)
            && actionCell(field, m_start) != actionCell(field, m_after))
            add(ImportLine::Kind::Changed, field, {});
    }

    /// Of what is taken now.
    void remark()
    {
        const auto tell = [this](ActionField field, const QString &why) {
            add(ImportLine::Kind::Remark, field, why);
        };
        const auto isNew = [this](ActionField field) {
            return !m_before || actionCell(field, *m_before) != actionCell(field, m_after);
        };
        if (!m_after.owner.isEmpty() && isNew(ActionField::Owner)
            && !m_book.people.contains(m_after.owner, Qt::CaseInsensitive))
            tell(ActionField::Owner, ActionRowText::unknownOwner(m_after.owner));
        if (m_after.posterText.size() > kPosterTextLength && isNew(ActionField::PosterText))
            tell(ActionField::PosterText, ActionRowText::longPosterText(m_after.posterText.size()));
    }

    const ActionBook &m_book;
    const QDate m_today;
    const ActionImportOptions m_options;
    const ActionSheetRow &m_row;
    const Action *m_before;
    const Action m_start;
    Action m_after;
    ActionImport &m_plan;
    std::vector<ImportLine> m_lines;
    std::set<ActionField> m_refused;
};

} // namespace

QString cameBack(const QString &text)
{
    return tables::cellText(text).trimmed();
}

void planActionRow(const RowContext &context, const ActionSheetRow &row, const Action *before,
                   const Action &blank, ActionImport &plan)
{
    ActionRowPlanner(context, row, before, blank, plan).run();
}

} // namespace carnet::planning
