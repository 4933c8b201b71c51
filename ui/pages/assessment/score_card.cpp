#include "ui/pages/assessment/score_card.h"

#include "core/assessment/years.h"
#include "core/domain/rescoring.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ScoreCard::ScoreCard(QWidget *parent)
    : Card(tr("Score"), parent)
{
    setObjectName(u"score_card"_s);
    m_score = add(u"summary_score"_s, TextStyle::PageTitle);
    m_rule = addRule(u"summary_rule"_s);
    m_earlier = add(u"summary_earlier"_s, TextStyle::Body);
    m_filled = add(u"summary_filled"_s, TextStyle::Strong);
    m_forecast = add(u"summary_forecast"_s, TextStyle::Body);
    m_forecastRule = addRule(u"summary_forecast_rule"_s);
    m_future = add(u"summary_future"_s, TextStyle::Body);
    m_futureRule = addRule(u"summary_future_rule"_s);
    m_rescored = add(u"summary_rescored"_s, TextStyle::Body);
    m_rescoringRule = addRule(u"summary_rescoring_rule"_s);
}

PlainLabel *ScoreCard::addRule(const QString &name)
{
    PlainLabel *rule = add(name, TextStyle::Small);
    rule->setSecondary(true);
    return rule;
}

PlainLabel *ScoreCard::add(const QString &name, TextStyle style)
{
    auto *label = new PlainLabel({}, style, this);
    label->setObjectName(name);
    body()->addWidget(label);
    return label;
}

void ScoreCard::tell(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ScoreCard::load(const assessment::Grid &grid, const assessment::Judgement &judged)
{
    tell(m_score, scoreText(judged.score));
    const auto &earlier = grid.earlier;
    const Score before =
        earlier ? scoreUnder(*earlier->edition, earlier->answers, *grid.edition) : Score();
    tell(m_earlier, earlier ? tr("%1, in the same grid: %2.")
                                  .arg(QString::number(earlier->assessment.year), scoreText(before))
                            : QString());
    const Completeness &done = judged.score.completeness;
    tell(m_filled, tr("%1 of %n question(s) filled in", nullptr, done.total).arg(done.answered));
    tell(m_forecast, forecastText(judged.forecast));
    tell(m_future, futureScoreText(judged.future));
    tell(m_rescored, assessment::rescoredTexts(grid).join(u'\n'));
    const auto beside = [](const PlainLabel *figure, const QString &rule) {
        return figure->text().isEmpty() ? QString() : rule;
    };
    tell(m_rule, scoringRule(*grid.edition));
    tell(m_forecastRule, beside(m_forecast, forecastRule()));
    tell(m_futureRule, beside(m_future, futureScoreRule()));
    tell(m_rescoringRule, beside(m_rescored, rescoringRule()));
}

} // namespace carnet::ui
