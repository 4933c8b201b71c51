#include "core/hub/network_marks.h"

#include "core/domain/score_benchmark.h"
#include "core/domain/scoring.h"

#include <algorithm>
#include <optional>

#include "resources/shipped_editions.h"

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

std::optional<Fraction> valueOf(const MeasurementRow &row)
{
    if (row.part && row.whole) {
        if (*row.part < 0 || *row.part > *row.whole)
            return std::nullopt;
        return Fraction::percent(*row.part, *row.whole);
    }
    if (!row.value)
        return std::nullopt;
    const auto value = Decimal::parse(QString::fromStdString(*row.value));
    return value ? std::optional(Fraction::of(*value)) : std::nullopt;
}

/// The answers of one year as the scoring rule takes them.
std::vector<Answer> answersOf(qint64 year, const std::vector<AnswerRow> &rows)
{
    const Id<Assessment> assessment = Assessment::idOf(int(year));
    std::vector<Answer> answers;
    for (const AnswerRow &row : rows) {
        if (row.year != year || !row.counts)
            continue;
        const QString practice = QString::fromStdString(row.practice);
        answers.push_back({.id = Answer::idOf(assessment, practice),
                           .assessment = assessment,
                           .practice = practice,
                           // The reason stays on the site; that there was one is known: it counts.
                           .rating = row.level && *row.level >= 0 && *row.level <= 9
                                         ? Rating::level(int(*row.level))
                                     : row.applicable ? Rating()
                                                      : Rating::notApplicable(u"-"_s),
                           .origin = Answer::Origin::Entered});
    }
    return answers;
}

std::optional<Fraction> percentOf(const Score &score)
{
    if (score.state != Score::State::Known || score.highest <= 0)
        return std::nullopt;
    return Fraction::percent(score.weightedLevels, qint64(score.weights) * score.highest);
}

/// The value at the place ceil(n * quarters / 4), counted from 1.
std::string quartile(const std::vector<Fraction> &ascending, size_t quarters)
{
    const size_t place = (ascending.size() * quarters + 3) / 4;
    return ascending[place - 1].rounded(2).toString().toStdString();
}

} // namespace

/// The grids that the hub knows: those that come with the program. Read once.
class NetworkMarks::Editions
{
public:
    const Edition *find(const QString &code) const
    {
        for (const ShippedEdition &shipped : m_shipped)
            if (shipped.edition.code == code)
                return &shipped.edition;
        return nullptr;
    }

private:
    std::vector<ShippedEdition> m_shipped = shippedEditions();
};

NetworkMarks::NetworkMarks() = default;
NetworkMarks::~NetworkMarks() = default;

void NetworkMarks::addScores(const ReportRows &site)
{
    for (const AssessmentRow &row : site.assessments) {
        if (!m_editions)
            m_editions = std::make_unique<Editions>();
        const Edition *const edition = m_editions->find(QString::fromStdString(row.edition));
        const auto year = Period::of(Frequency::Year, int(row.year));
        if (!edition || !year)
            continue;
        const std::vector<Answer> answers = answersOf(row.year, site.answers);
        const auto take = [&](const Score &score, const QString &commitment, const QString &title) {
            const std::optional<Fraction> percent = percentOf(score);
            if (percent)
                m_values[{site.identity.fictional,
                          scoreBenchmarkCode(edition->code, commitment).toStdString(),
                          title.toStdString(), "%", year->toString().toStdString()}]
                    .push_back(*percent);
        };
        take(scoreOf(*edition, answers), {}, u"Autodiagnostic, score d’ensemble"_s);
        for (const Commitment &commitment : edition->commitments)
            take(scoreOf(*edition, commitment.code, answers), commitment.code,
                 u"Autodiagnostic, score : "_s + commitment.title);
    }
}

void NetworkMarks::add(const ReportRows &site)
{
    addScores(site);
    for (const MeasurementRow &row : site.measurements) {
        const std::optional<Fraction> value = valueOf(row);
        if (!value)
            continue;
        const IndicatorRow indicator = indicatorOf(row.indicator, site.indicators);
        m_values[{site.identity.fictional, row.indicator, indicator.title, indicator.unit,
                  row.period}]
            .push_back(*value);
    }
}

std::vector<NetworkMark> NetworkMarks::over(int minimumGroup) const
{
    std::vector<NetworkMark> marks;
    for (const auto &[key, values] : m_values) {
        if (int(values.size()) < std::max(minimumGroup, kLeastSites))
            continue;
        std::vector<Fraction> ascending = values;
        std::ranges::sort(ascending);
        const auto &[fictional, indicator, title, unit, period] = key;
        marks.push_back({fictional, indicator, title, unit, period, qint64(values.size()),
                         quartile(ascending, 1), quartile(ascending, 2), quartile(ascending, 3)});
    }
    return marks;
}

} // namespace carnet::hub
