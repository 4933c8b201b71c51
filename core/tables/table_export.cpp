#include "core/tables/table_export.h"

#include "core/base/french.h"
#include "core/domain/edition.h"
#include "core/tables/csv.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

using Rows = std::vector<std::vector<CsvCell>>;

CsvCell text(const QString &value)
{
    return CsvCell::text(value);
}

CsvCell date(const std::optional<QDate> &value)
{
    return value ? CsvCell::date(*value) : CsvCell();
}

std::vector<CsvCell> header(const QStringList &titles)
{
    std::vector<CsvCell> cells;
    for (const QString &title : titles)
        cells.push_back(text(title));
    return cells;
}

// Exports are French whatever the language of the program: these are not for tr().
QString stateWord(Action::State state)
{
    switch (state) {
    case Action::State::Planned:
        return u"À lancer"_s;
    case Action::State::Running:
        return u"En cours"_s;
    case Action::State::Done:
        return u"Faite"_s;
    case Action::State::Dropped:
        return u"Abandonnée"_s;
    }
    Q_UNREACHABLE();
}

/// An assessment with its edition read, and its answers by practice.
struct Year
{
    Assessment assessment;
    std::optional<Edition> edition;
    std::map<QString, Answer> answers;
};

void addAnswer(Rows &rows, const Year &year, const Answer &answer)
{
    const Practice *practice = year.edition ? year.edition->practice(answer.practice) : nullptr;
    const std::optional<int> level = answer.rating.level();
    QString rating;
    if (answer.rating.isNotApplicable())
        rating = u"Non concerné"_s;
    else if (level && year.edition && size_t(*level) < year.edition->scale.size())
        rating = year.edition->scale[size_t(*level)].label;
    rows.push_back(
        {CsvCell::number(qint64(year.assessment.year)), text(year.assessment.edition),
         text(practice ? year.edition->numberOf(answer.practice) : QString()),
         text(answer.practice), text(practice ? practice->question : QString()),
         level ? CsvCell::number(qint64(*level)) : CsvCell(), text(rating),
         text(answer.rating.reason()),
         text(answer.origin == Answer::Origin::CarriedOver ? u"à confirmer"_s : QString()),
         text(answer.proof), text(answer.note), text(answer.owner), date(answer.answeredOn)});
}

std::vector<Year> byYear(const std::vector<Assessment> &assessments,
                         const std::vector<Answer> &answers,
                         const std::vector<EditionRecord> &editions)
{
    std::vector<Year> years;
    for (const Assessment &assessment : assessments) {
        Year year{assessment, {}, {}};
        for (const EditionRecord &record : editions)
            if (record.code == assessment.edition)
                year.edition = parseEdition(record.content.toUtf8()).edition;
        for (const Answer &answer : answers)
            if (answer.assessment == assessment.id)
                year.answers.emplace(answer.practice, answer);
        years.push_back(std::move(year));
    }
    std::sort(years.begin(), years.end(),
              [](const Year &a, const Year &b) { return a.assessment.year < b.assessment.year; });
    return years;
}

} // namespace

QByteArray writeActions(const std::vector<Plan> &plans, const std::vector<Action> &actions)
{
    const auto yearOf = [&](const Action &action) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const Plan &candidate) {
            return candidate.id == action.plan;
        });
        return plan == plans.end() ? 0 : plan->year;
    };
    std::vector<Action> sorted = actions;
    std::sort(sorted.begin(), sorted.end(), [&](const Action &a, const Action &b) {
        if (yearOf(a) != yearOf(b))
            return yearOf(a) < yearOf(b);
        const int order = french::compare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    Rows rows{header({u"Plan"_s, u"Titre"_s, u"Description"_s, u"Engagements"_s, u"Responsable"_s,
                      u"Contributeurs"_s, u"Début"_s, u"Échéance"_s, u"État"_s, u"Avancement (%)"_s,
                      u"Faite le"_s, u"Effet attendu"_s, u"Texte pour l’affiche"_s, u"Note"_s})};
    for (const Action &action : sorted)
        rows.push_back({CsvCell::number(qint64(yearOf(action))), text(action.title),
                        text(action.description), text(action.commitments.join(u", "_s)),
                        text(action.owner), text(action.contributors.join(u", "_s)),
                        date(action.start), date(action.due), text(stateWord(action.state)),
                        CsvCell::number(qint64(action.progress)), date(action.doneOn),
                        text(action.expectedEffect), text(action.posterText), text(action.note)});
    return writeCsv(rows);
}

QByteArray writeAnswers(const std::vector<Assessment> &assessments,
                        const std::vector<Answer> &answers,
                        const std::vector<EditionRecord> &editions)
{
    Rows rows{header({u"Année"_s, u"Liste"_s, u"Numéro"_s, u"Code"_s, u"Question"_s, u"Degré"_s,
                      u"Réponse"_s, u"Motif si non concerné"_s, u"Reste à faire"_s,
                      u"Ce qui le montre"_s, u"Note"_s, u"Responsable"_s, u"Répondu le"_s})};
    for (Year &year : byYear(assessments, answers, editions)) {
        if (year.edition)
            for (const Practice &practice : year.edition->practices)
                if (auto answer = year.answers.extract(practice.code))
                    addAnswer(rows, year, answer.mapped());
        for (const auto &[practice, answer] : year.answers)
            addAnswer(rows, year, answer);
    }
    return writeCsv(rows);
}

} // namespace carnet::tables
