#include "ui/publication/report_words.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/publication/content_frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

Report reportFrame(QStringView kind, const QString &title, const PosterSources &sources,
                   const ReportRequest &request)
{
    Report report{.kind = kind.toString(),
                  .language = u"fr"_s,
                  .title = title,
                  .site = french::typo(sources.site.name),
                  .period = capitalised(french::period(request.period)),
                  .periodCode = request.period.toString(),
                  .date = request.date};
    report.madeOn = u"Situation au "_s + french::longDate(request.date);
    if (sources.site.fictional)
        report.marks += u"EXEMPLE"_s;
    return report;
}

void markAsDraft(Report &report, const std::vector<QString> &missing)
{
    if (missing.empty())
        return;
    report.marks += u"PROJET"_s;
    QStringList reasons;
    for (const QString &reason : missing)
        reasons += reason;
    report.blocks.insert(report.blocks.begin(), ReportNote{u"Ce document est un projet : "_s
                                                           + reasons.join(u" ; "_s) + u'.'});
}

void setTypography(Report &report)
{
    struct
    {
        void operator()(ReportHeading &heading) const { mend(heading.text); }
        void operator()(ReportParagraph &paragraph) const { mend(paragraph.text); }
        void operator()(ReportNote &note) const { mend(note.text); }
        void operator()(ReportList &list) const
        {
            for (QString &item : list.items)
                mend(item);
        }
        void operator()(ReportTable &table) const
        {
            mend(table.caption);
            for (ReportTable::Column &column : table.columns)
                mend(column.title);
            for (auto &row : table.rows)
                for (ReportCell &cell : row)
                    mend(cell.text);
        }
        void operator()(ReportFigures &figures) const
        {
            for (ReportFigures::Figure &figure : figures.figures)
                for (QString *text : {&figure.value, &figure.label, &figure.note})
                    mend(*text);
        }
        void operator()(ReportBars &bars) const
        {
            mend(bars.caption);
            for (ReportBars::Bar &bar : bars.bars)
                for (QString *text : {&bar.label, &bar.words})
                    mend(*text);
        }
        void operator()(ReportEntry &entry) const
        {
            for (QString *text : {&entry.title, &entry.state.text, &entry.aside})
                mend(*text);
            for (QString &text : entry.texts)
                mend(text);
            for (ReportPiece &piece : entry.pieces)
                mend(piece.text);
        }
        static void mend(QString &text) { text = french::typo(text); }
    } typography;
    for (ReportBlock &block : report.blocks)
        std::visit(typography, block);
}

QString countOf(qsizetype count, const QString &plural, const QString &none)
{
    const Decimal number = *Decimal::of(count);
    if (count == 0)
        return none + u' ' + french::unitAfter(number, plural);
    return french::withUnit(number, plural);
}

std::vector<Indicator> followedIndicators(const PosterSources &sources)
{
    std::vector<Indicator> followed;
    std::copy_if(sources.indicators.begin(), sources.indicators.end(), std::back_inserter(followed),
                 [](const Indicator &indicator) { return indicator.followed; });
    std::stable_sort(followed.begin(), followed.end(), [](const Indicator &a, const Indicator &b) {
        return a.position < b.position;
    });
    return followed;
}

ReportMark markOf(PosterCard::Status status)
{
    switch (status) {
    case PosterCard::Status::None:
        return ReportMark::None;
    case PosterCard::Status::Reached:
        return ReportMark::Good;
    case PosterCard::Status::ToImprove:
        return ReportMark::Warning;
    case PosterCard::Status::NotMeasured:
        return ReportMark::Open;
    }
    Q_UNREACHABLE();
}

std::vector<Action> actionsOfPlan(const PosterSources &sources)
{
    std::vector<Action> actions;
    for (const Action &action : sources.actions)
        if (sources.plan && action.plan == sources.plan->id)
            actions.push_back(action);
    const QDate never(9999, 12, 31);
    std::stable_sort(actions.begin(), actions.end(), [&](const Action &a, const Action &b) {
        const QDate first = a.due.value_or(never);
        const QDate second = b.due.value_or(never);
        return first != second ? first < second : french::compare(a.title, b.title) < 0;
    });
    return actions;
}

ReportCell stateOf(const Action &action, const QDate &date)
{
    if (const int days = daysLate(action, date); days > 0)
        return {u"En retard de "_s + french::withUnit(*Decimal::of(days), u"jours"_s),
                ReportMark::Warning};
    switch (action.state) {
    case Action::State::Planned:
        return {u"À lancer"_s, ReportMark::Open};
    case Action::State::Running:
        return {u"En cours"_s, ReportMark::Running};
    case Action::State::Done:
        return {action.doneOn ? u"Faite le "_s + french::shortDate(*action.doneOn) : u"Faite"_s,
                ReportMark::Good};
    case Action::State::Dropped:
        return {u"Abandonnée"_s};
    }
    Q_UNREACHABLE();
}

QString planSentence(const PosterSources &sources, int year)
{
    const QString number = QString::number(year);
    if (!sources.plan)
        return u"Il n’y a pas encore de plan d’action pour "_s + number + u'.';
    const auto on = [](const std::optional<QDate> &date) {
        return date ? u" le "_s + french::longDate(*date) : QString();
    };
    const Plan &plan = *sources.plan;
    const QString name = u"Le plan d’action "_s + number;
    switch (plan.state) {
    case Plan::State::Draft:
        return name + u" est un brouillon : il n’a pas encore été proposé au COPIL."_s;
    case Plan::State::Proposed:
        return name + u" a été proposé au COPIL"_s + on(plan.proposedOn)
               + u" ; il n’est pas encore validé."_s;
    case Plan::State::Returned:
        return name + u" a été renvoyé par le COPIL : il est à reprendre."_s;
    case Plan::State::Validated:
        return name + u" a été validé par le COPIL"_s + on(plan.validatedOn) + u'.';
    case Plan::State::Closed:
        return name + u" est clos"_s
               + (plan.closedOn ? u" depuis le "_s + french::longDate(*plan.closedOn) : QString())
               + u'.';
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
