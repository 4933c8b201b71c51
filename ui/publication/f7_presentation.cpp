// F7 "Présentation au CLAC": what is shown to the local committee on ten to fifteen slides. It goes
// outside: no names, no texts of users but the wishes that the committee itself uttered.

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/domain/plan_review.h"
#include "ui/publication/clac_words.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/meeting_words.h"
#include "ui/publication/report_words.h"
#include "ui/publication/year_results.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr std::size_t kLinesOfSlide = 6;
constexpr qsizetype kLongestSlideText = 84; ///< Two lines of a list at most.
constexpr std::size_t kWishesOfSlide = 3;

/// What the slides are made of, looked up once.
struct TalkFacts
{
    const PosterSources &sources;
    int year;
    QDate date;                    ///< Of the meeting, or as of which it is told.
    std::optional<QDate> lastTime; ///< When the committee met before.
    std::vector<Action> actions;   ///< Of the plan.
    std::vector<Indicator> followed;
};

/// Cut between words, with an ellipsis.
QString shortened(const QString &text, qsizetype most = kLongestSlideText)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype space = line.left(most).lastIndexOf(u' ');
    return line.left(space > 0 ? space : most - 1) + u'…';
}

void addSlide(Report &report, const QString &title, std::vector<ReportBlock> blocks)
{
    report.blocks.push_back(ReportHeading{title});
    for (ReportBlock &block : blocks)
        report.blocks.push_back(std::move(block));
}

/// What a list has no room for is counted.
ReportList listed(std::vector<QString> items, const QString &others)
{
    ReportList list;
    // Lines of a slide, as long as they are expected to be.
    std::size_t lines = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t needed = items[i].size() > 58 ? 2 : 1;
        const std::size_t room = kLinesOfSlide - (i + 1 < items.size() ? 1 : 0);
        if (lines + needed > room) {
            list.items.push_back(others.arg(items.size() - i));
            break;
        }
        lines += needed;
        list.items.push_back(items[i]);
    }
    return list;
}

void tellProgramme(Report &report)
{
    addSlide(report, u"Services Publics + en quelques mots"_s,
             {ReportList{{u"Un programme pour améliorer les services publics avec ceux qui s’en "
                          "servent."_s,
                          u"Des engagements pris devant les usagers, et des résultats affichés."_s,
                          u"Chaque année\u00a0: un autodiagnostic, puis un plan d’action."_s,
                          u"Le CLAC réunit usagers, élus et agents\u00a0: il donne son avis."_s}}});
}

void tellCommitmentSlides(Report &report, const PosterSources &sources)
{
    if (!sources.edition || sources.edition->commitments.empty()) {
        addSlide(report, u"Nos engagements"_s,
                 {ReportParagraph{u"La liste des engagements n’a pas encore été choisie."_s}});
        return;
    }
    const auto &all = sources.edition->commitments;
    const std::size_t slides = all.size() > kLinesOfSlide ? 2 : 1;
    const std::size_t each = (all.size() + slides - 1) / slides;
    for (std::size_t slide = 0; slide < slides; ++slide) {
        ReportList list;
        for (std::size_t i = slide * each; i < std::min(all.size(), (slide + 1) * each); ++i)
            list.items.push_back(
                shortened(u"%1. %2"_s.arg(QString::number(all[i].number), all[i].title)));
        addSlide(report, slide == 0 ? u"Nos engagements"_s : u"Nos engagements (suite)"_s,
                 {std::move(list)});
    }
}

struct TalkResult
{
    QString label;
    YearResult now;
    std::optional<YearResult> before;
    FigureStatus status;
    QString target;
    std::optional<Trend> trend;
};

std::vector<TalkResult> resultsToTell(const TalkFacts &facts)
{
    std::vector<TalkResult> results;
    for (const Indicator &indicator : facts.followed) {
        auto now = yearResultOf(facts.sources, indicator, facts.year);
        if (!now || !now->figure.value || isBelowMinimumBase(indicator, now->figure))
            continue;
        auto before = yearResultOf(facts.sources, indicator, facts.year - 1);
        if (before && (!before->figure.value || isBelowMinimumBase(indicator, before->figure)))
            before.reset();
        const auto target = targetOfYear(facts.sources, indicator, facts.year);
        TalkResult result{.label = publicTitle(indicator),
                          .now = *now,
                          .before = before,
                          .status = statusOf(now->figure, target, indicator.direction),
                          .target = target ? valueText(indicator, *target) : QString(),
                          .trend = before ? trendOf(now->figure, before->figure, indicator)
                                          : std::nullopt};
        results.push_back(std::move(result));
    }
    return results;
}

void tellResultSlides(Report &report, const TalkFacts &facts)
{
    const std::vector<TalkResult> results = resultsToTell(facts);
    const QString title = u"Nos résultats en %1"_s.arg(facts.year);
    if (results.empty()) {
        addSlide(
            report, title,
            {ReportParagraph{u"Aucun résultat n’a encore été saisi pour %1."_s.arg(facts.year)}});
        return;
    }
    ReportFigures figures;
    for (const TalkResult &one : results)
        if (figures.figures.size() < 3)
            figures.figures.push_back(
                {one.now.result, one.label,
                 one.target.isEmpty()
                     ? u"sans objectif"_s
                     : QString(u"Objectif\u00a0: "_s + one.target + u", "_s
                               + (one.status == FigureStatus::Reached ? u"atteint"_s
                                                                      : u"à améliorer"_s))});
    const auto judged = std::ranges::count_if(
        results, [](const TalkResult &one) { return one.status != FigureStatus::NoTarget; });
    const auto reached = std::ranges::count(results, FigureStatus::Reached, &TalkResult::status);
    std::vector<ReportBlock> blocks{std::move(figures)};
    if (judged > 0)
        blocks.push_back(ReportParagraph{u"Objectifs atteints\u00a0: %1 sur %2."_s.arg(
            QString::number(reached), QString::number(judged))});
    addSlide(report, title, std::move(blocks));

    ReportTable table{.caption = {},
                      .columns = {{u"Ce que nous mesurons"_s},
                                  {QString::number(facts.year - 1)},
                                  {QString::number(facts.year)},
                                  {u"Situation"_s}},
                      .rows = {}};
    for (const TalkResult &one : results)
        if (table.rows.size() < kLinesOfSlide - 1)
            table.rows.push_back({{shortened(one.label, 44)},
                                  {one.before ? one.before->result : u"non mesuré"_s},
                                  {one.now.result},
                                  {one.status == FigureStatus::NoTarget ? u"Sans objectif"_s
                                                                        : statusWords(one.status),
                                   figureMark(one.status)}});
    addSlide(report, u"Comment cela évolue"_s, {std::move(table)});
}

/// The commitments that users speak of most, by number of opinions.
std::vector<QString> themesOf(const TalkFacts &facts, const QDate &until)
{
    std::map<QString, int> counts;
    for (const Feedback &one : facts.sources.feedback)
        if (one.receivedOn && one.receivedOn->year() == facts.year && *one.receivedOn <= until)
            ++counts[one.commitment];
    std::vector<std::pair<int, QString>> themes;
    for (const auto &[code, count] : counts)
        if (const Commitment *commitment =
                facts.sources.edition ? facts.sources.edition->commitment(code) : nullptr)
            themes.emplace_back(count, commitment->title);
    std::ranges::sort(themes, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : french::compare(a.second, b.second) < 0;
    });
    std::vector<QString> lines;
    for (const auto &[count, title] : themes)
        if (lines.size() < 3)
            lines.push_back(shortened(title, 48) + u"\u00a0: "_s + countOf(count, u"avis"_s));
    return lines;
}

void tellUsers(Report &report, const TalkFacts &facts)
{
    const QDate until = std::min(facts.date, QDate(facts.year, 12, 31));
    const OpinionCounts counts =
        countOpinions(facts.sources.feedback, QDate(facts.year, 1, 1), until);
    const QString title = u"Ce que disent les usagers"_s;
    if (counts.total == 0) {
        addSlide(report, title,
                 {ReportParagraph{u"Aucun avis reçu en %1 n’a été saisi."_s.arg(facts.year)}});
        return;
    }
    const auto tone = [&](Feedback::Tone one) {
        const auto found = counts.byTone.find(one);
        return QString::number(found == counts.byTone.end() ? 0 : found->second);
    };
    std::vector<ReportBlock> blocks{
        ReportFigures{{{QString::number(counts.total), u"avis reçus en %1"_s.arg(facts.year)},
                       {tone(Feedback::Tone::Positive), u"positifs"_s},
                       {tone(Feedback::Tone::Negative), u"négatifs"_s},
                       {QString::number(counts.answered), u"avec une réponse"_s}}}};
    std::vector<QString> themes = themesOf(facts, until);
    if (!themes.empty()) {
        blocks.push_back(
            ReportHeading{u"Ce dont ils parlent le plus"_s, ReportHeading::Level::Part});
        blocks.push_back(ReportList{std::move(themes)});
    }
    addSlide(report, title, std::move(blocks));
}

void tellProfile(Report &report, const TalkFacts &facts)
{
    const QString title = u"Notre autodiagnostic %1"_s.arg(facts.year);
    if (!facts.sources.assessment) {
        addSlide(
            report, title,
            {ReportParagraph{u"L’autodiagnostic de %1 n’a pas été commencé."_s.arg(facts.year)}});
        return;
    }
    std::vector<ReportBlock> blocks{
        ReportParagraph{scoreSentence(facts.sources.assessment->score)}};
    ReportBars best = commitmentBars(facts.sources, {});
    for (ReportBars::Bar &bar : best.bars)
        bar.label = shortened(bar.label, 44);
    if (best.bars.size() > 4) {
        ReportBars least{u"Ce qui est à travailler"_s, {best.bars.end() - 2, best.bars.end()}};
        best.bars.resize(2);
        best.caption = u"Nos points forts"_s;
        blocks.push_back(std::move(best));
        blocks.push_back(std::move(least));
    } else {
        blocks.push_back(std::move(best));
    }
    addSlide(report, title, std::move(blocks));
}

void tellPlanSlide(Report &report, const TalkFacts &facts)
{
    std::vector<ReportBlock> blocks{ReportParagraph{planSentence(facts.sources, facts.year)}};
    const auto count = [&](Action::State state) {
        return QString::number(std::ranges::count(facts.actions, state, &Action::state));
    };
    if (!facts.actions.empty()) {
        ReportFigures figures{{{count(Action::State::Done), u"faites"_s},
                               {count(Action::State::Running), u"en cours"_s},
                               {count(Action::State::Planned), u"à lancer"_s}}};
        if (const int late = countLate(facts.actions, facts.date); late > 0)
            figures.figures.push_back({QString::number(late), u"en retard"_s});
        blocks.push_back(std::move(figures));
    }
    addSlide(report, u"Notre plan d’action\u00a0: où en sommes-nous\u202f?"_s, std::move(blocks));
}

void tellDone(Report &report, const TalkFacts &facts)
{
    const QDate since = facts.lastTime.value_or(QDate(facts.year, 1, 1));
    std::vector<QString> done;
    for (const Action &action : facts.sources.actions)
        if (action.state == Action::State::Done && action.doneOn && *action.doneOn >= since
            && *action.doneOn <= facts.date)
            done.push_back(shortened(action.title));
    const QString title = facts.lastTime ? u"Fait depuis le "_s + french::longDate(since)
                                         : u"Fait en %1"_s.arg(facts.year);
    if (done.empty())
        addSlide(report, title,
                 {ReportParagraph{u"Aucune action n’a été terminée pendant cette période."_s}});
    else
        addSlide(report, title, {listed(std::move(done), u"et %1 autres actions faites"_s)});
}

void tellComing(Report &report, const TalkFacts &facts)
{
    std::vector<QString> coming;
    for (const Action &action : facts.actions)
        if (isOpen(action))
            coming.push_back(shortened(action.title, 58)
                             + (action.due ? u" (pour le "_s + french::longDate(*action.due) + u')'
                                           : QString()));
    if (coming.empty())
        addSlide(report, u"Les actions à venir"_s,
                 {ReportParagraph{u"Les suites seront décidées avec le prochain plan."_s}});
    else
        addSlide(report, u"Les actions à venir"_s,
                 {listed(std::move(coming), u"et %1 autres, dans le plan d’action"_s)});
}

void tellWishSlides(Report &report, const TalkFacts &facts)
{
    const auto &meeting = facts.sources.meeting;
    const QString title = u"Ce que vous aviez demandé"_s;
    if (!meeting || meeting->wishesBefore.empty()) {
        addSlide(
            report, title,
            {ReportParagraph{u"Aucun vœu n’a été noté lors d’une réunion précédente du CLAC."_s}});
        return;
    }
    const auto &wishes = meeting->wishesBefore;
    for (std::size_t first = 0, slide = 0; first < wishes.size() && slide < 2; ++slide) {
        ReportTable table{
            .caption = {}, .columns = {{u"Vous avez dit"_s}, {u"Ce qui a été fait"_s}}, .rows = {}};
        const std::size_t end = std::min(wishes.size(), first + kWishesOfSlide);
        for (; first < end; ++first)
            table.rows.push_back({{shortened(wishes[first].text, 76)},
                                  wishOutcome(wishes[first], facts.sources, facts.date)});
        for (auto &row : table.rows)
            row[1].text = shortened(row[1].text, 76);
        std::vector<ReportBlock> blocks{std::move(table)};
        if (slide == 1 && first < wishes.size())
            blocks.push_back(ReportParagraph{
                u"Les autres vœux (%1) sont dans le compte rendu."_s.arg(wishes.size() - first)});
        addSlide(report, slide == 0 ? title : title + u" (suite)"_s, std::move(blocks));
    }
}

void tellNext(Report &report, const TalkFacts &facts)
{
    ReportList next{{u"Aujourd’hui\u00a0: vos vœux et vos avis, notés dans le compte rendu."_s,
                     u"Ensuite\u00a0: notre réponse à chacun, et des actions si possible."_s}};
    const bool validated = facts.sources.plan
                           && (facts.sources.plan->state == Plan::State::Validated
                               || facts.sources.plan->state == Plan::State::Closed);
    next.items.push_back(validated ? u"Le COPIL suit le plan qu’il a validé."_s
                                   : u"Le COPIL décide du plan d’action."_s);
    if (facts.sources.meeting && facts.sources.meeting->meeting.nextOn)
        next.items.push_back(u"Prochaine réunion du CLAC\u00a0: le "_s
                             + french::longDate(*facts.sources.meeting->meeting.nextOn) + u'.');
    addSlide(report, u"Les prochaines étapes"_s, {std::move(next)});
}

Report tellPresentation(const PosterSources &sources, const ReportRequest &request)
{
    Report report =
        reportFrame(u"F7", u"Notre qualité de service\u00a0: bilan et projets"_s, sources, request);
    TalkFacts facts{.sources = sources,
                    .year = request.period.year(),
                    .date = request.date,
                    .lastTime = {},
                    .actions = actionsOfPlan(sources),
                    .followed = followedIndicators(sources)};
    report.period = u"Présentation au CLAC, comité local des usagers, des élus et des agents"_s;
    if (sources.meeting) {
        report.audience = capitalised(placeAndTime(sources.meeting->meeting));
        if (sources.meeting->before)
            facts.lastTime = sources.meeting->before->heldOn;
    }
    tellProgramme(report);
    tellCommitmentSlides(report, sources);
    tellResultSlides(report, facts);
    tellUsers(report, facts);
    tellProfile(report, facts);
    tellPlanSlide(report, facts);
    tellDone(report, facts);
    tellComing(report, facts);
    tellWishSlides(report, facts);
    tellNext(report, facts);
    addSlide(
        report, u"À vous la parole"_s,
        {ReportList{{u"Qu’est-ce qui vous a surpris\u202f?"_s, u"Qu’est-ce qui manque\u202f?"_s,
                     u"Qu’est-ce qui changerait le plus pour vous\u202f?"_s}}});
    setTypography(report);
    return report;
}

} // namespace

ReportKind clacPresentation()
{
    return {.code = u"F7",
            .option = u"presentation-clac",
            .frequency = Frequency::Year,
            .tell = &tellPresentation,
            .committee = Meeting::Kind::Clac,
            .ahead = true,
            .slides = true};
}

} // namespace carnet::ui
