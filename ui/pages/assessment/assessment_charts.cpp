#include "ui/pages/assessment/assessment_charts.h"

#include "core/base/french.h"
#include "core/domain/completeness.h"
#include "core/domain/rescoring.h"
#include "core/domain/score_benchmark.h"
#include "core/domain/scoring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct AssessmentChartWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::AssessmentCharts)
};

QString meanText(const Score &score)
{
    return french::number(score.mean(), 1);
}

/// Beside its bar: the mean, or what is missing of it.
QString slotText(const Score &score)
{
    switch (score.state) {
    case Score::State::Known:
        return meanText(score);
    case Score::State::TooFew:
        return AssessmentChartWords::tr("%n more to fill in", nullptr, score.missingForScore);
    case Score::State::NotApplicable:
        return scoreText(score);
    }
    Q_UNREACHABLE();
}

ChartBand bandOf(const Benchmark &mark, int highest)
{
    const auto levels = [&](const Decimal &percent) { return percent.toDouble() * highest / 100; };
    const auto text = [&](const Decimal &percent) {
        return french::number(*Decimal::of(qRound64(levels(percent) * 100), 2), 1);
    };
    return {levels(mark.low), levels(mark.middle), levels(mark.high),
            AssessmentChartWords::tr("from %1 to %2, median %3, %n site(s)", nullptr, mark.sites)
                .arg(text(mark.low), text(mark.high), text(mark.middle))};
}

ProfileData::Row rowOf(const Commitment &commitment, const Score &now,
                       const std::optional<Score> &before)
{
    ProfileData::Row row{.number = QString::number(commitment.number),
                         .name = QString::number(commitment.number) + u". "_s + commitment.title,
                         .value = {},
                         .text = slotText(now),
                         .earlier = {},
                         .earlierText =
                             before ? slotText(*before) : AssessmentChartWords::tr("no answer")};
    if (now.state == Score::State::Known)
        row.value = now.mean().toDouble();
    if (before && before->state == Score::State::Known)
        row.earlier = before->mean().toDouble();
    return row;
}

/// The highest, the lowest and how many have no score: what the bars show at a glance.
QString profileSentence(const ProfileData &sorted, const Score &whole)
{
    QStringList parts{AssessmentChartWords::tr("Overall: %1.").arg(scoreText(whole))};
    std::vector<const ProfileData::Row *> known;
    for (const ProfileData::Row &row : sorted.rows)
        if (row.value)
            known.push_back(&row);
    if (known.size() > 1)
        parts += AssessmentChartWords::tr("Highest: %1, %2. Lowest: %3, %4.")
                     .arg(known.front()->name, known.front()->text, known.back()->name,
                          known.back()->text);
    if (known.size() < sorted.rows.size())
        parts += AssessmentChartWords::tr("%n commitment(s) without a score yet.", nullptr,
                                          int(sorted.rows.size() - known.size()));
    return parts.join(u' ');
}

ProfileData profileInOrder(const assessment::Grid &grid, const std::vector<Benchmark> &marks)
{
    const Edition &edition = *grid.edition;
    ProfileData data{
        .title = AssessmentChartWords::tr("Profile by commitment, %1").arg(grid.assessment.year),
        .sentence = {},
        .rowHeader = AssessmentChartWords::tr("Commitment"),
        .valueHeader = AssessmentChartWords::tr("Score of %1, out of %2")
                           .arg(grid.assessment.year)
                           .arg(scoreOf(edition, grid.answers).highest),
        .earlierHeader =
            grid.earlier
                ? AssessmentChartWords::tr("Score of %1").arg(grid.earlier->assessment.year)
                : QString(),
        .bandName = {},
        .rows = {},
        .highest = std::max(1, scoreOf(edition, grid.answers).highest)};
    std::vector<Answer> before;
    if (grid.earlier)
        before = answersUnder(*grid.earlier->edition, grid.earlier->answers, edition);
    for (const Commitment &commitment : edition.commitments) {
        if (!grid.isAskedFor(commitment.code))
            continue;
        const std::optional<Score> earlier =
            grid.earlier ? std::optional(scoreOf(edition, commitment.code, before)) : std::nullopt;
        data.rows.push_back(
            rowOf(commitment, scoreOf(edition, commitment.code, grid.answers), earlier));
        const auto mark =
            scoreBenchmark(marks, edition.code, commitment.code, grid.assessment.year);
        if (!mark)
            continue;
        data.rows.back().band = bandOf(*mark, data.highest);
        data.bandName =
            AssessmentChartWords::tr("Mark of the network: half of the sites, dotted their median");
    }
    return data;
}

ProfileData sortedByScore(ProfileData data, const Score &whole)
{
    std::ranges::stable_sort(data.rows, std::ranges::greater(),
                             [](const ProfileData::Row &row) { return row.value.value_or(-1); });
    data.sentence = profileSentence(data, whole);
    return data;
}

HeatData::Cell cellOf(const Answer *answer, const Edition &edition)
{
    if (!answer || (!answer->rating.level() && !answer->rating.isNotApplicable()))
        return {{}, u"·"_s, AssessmentChartWords::tr("no answer")};
    if (answer->rating.isNotApplicable())
        return {{}, u"–"_s, AssessmentChartWords::tr("not concerned")};
    const int level = std::min(*answer->rating.level(), int(edition.scale.size()) - 1);
    const QString label = edition.scale[size_t(level)].label;
    if (!counts(*answer))
        return {
            {}, u"?"_s, AssessmentChartWords::tr("%1 (%2), to be confirmed").arg(label).arg(level)};
    return {level, QString::number(level),
            AssessmentChartWords::tr("%1 (%2)").arg(label).arg(level)};
}

QString heatSentence(const assessment::Grid &grid, const std::vector<assessment::ReadYear> &years)
{
    const int highest = int(grid.edition->scale.size()) - 1;
    int top = 0;
    int lowest = 0;
    int answered = 0;
    for (const Answer &answer : grid.answers)
        if (const auto level = counts(answer) ? answer.rating.level() : std::nullopt) {
            ++answered;
            top += *level >= highest ? 1 : 0;
            lowest += *level == 0 ? 1 : 0;
        }
    return AssessmentChartWords::tr(
               "%1: %2 at the highest level, %3 at the lowest, of %n question(s) with a level.",
               nullptr, answered)
        .arg(years.back().year)
        .arg(top)
        .arg(lowest);
}

} // namespace

ProfileData profileOf(const assessment::Grid &grid, const std::vector<Benchmark> &marks)
{
    return sortedByScore(profileInOrder(grid, marks), scoreOf(*grid.edition, grid.answers));
}

RadarData radarOf(const assessment::Grid &grid, const std::vector<Benchmark> &marks)
{
    RadarData radar{profileInOrder(grid, marks)};
    radar.profile.sentence = profileOf(grid, marks).sentence;
    return radar;
}

HeatData heatOf(const assessment::Grid &grid, const std::vector<assessment::ReadYear> &years)
{
    const Edition &edition = *grid.edition;
    HeatData data{.title = AssessmentChartWords::tr("Levels of the practices by year"),
                  .sentence = heatSentence(grid, years),
                  .rowHeader = AssessmentChartWords::tr("Question"),
                  .years = {},
                  .groups = {},
                  .levels = {},
                  .meanings = {{u"–"_s, AssessmentChartWords::tr("not concerned")},
                               {u"?"_s, AssessmentChartWords::tr("to be confirmed")},
                               {u"·"_s, AssessmentChartWords::tr("no answer")}}};
    for (const assessment::ReadYear &year : years)
        data.years.push_back(QString::number(year.year));
    for (const Level &level : edition.scale)
        data.levels.push_back(level.label);
    for (const Commitment &commitment : edition.commitments) {
        if (!grid.isAskedFor(commitment.code))
            continue;
        HeatData::Group group{QString::number(commitment.number) + u". "_s + commitment.title, {}};
        for (const Practice *practice : edition.practicesOf(commitment.code)) {
            HeatData::Row row{edition.numberOf(practice->code), practice->question, {}};
            for (const assessment::ReadYear &year : years)
                row.cells.push_back(cellOf(answerTo(practice->code, year.answers), edition));
            group.rows.push_back(std::move(row));
        }
        data.groups.push_back(std::move(group));
    }
    return data;
}

} // namespace carnet::ui
