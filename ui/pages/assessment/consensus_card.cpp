#include "ui/pages/assessment/consensus_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ConsensusCard::ConsensusCard(QWidget *parent)
    : Card(u" "_s, parent)
    , m_gap(new PlainLabel({}, TextStyle::Strong, this))
    , m_site(new PlainLabel({}, TextStyle::Body, this))
    , m_voicesPlace(new QWidget(this))
    , m_levels(new LevelRadios(this))
    , m_reasonLabel(new PlainLabel({}, TextStyle::Body, this))
    , m_reason(new TextField(this))
    , m_problem(new NoteLabel(StatusShape::Triangle, this))
    , m_retain(primaryButton(tr("Retain this degree"), this))
{
    setObjectName(u"consensus"_s);
    m_gap->setObjectName(u"consensus_gap"_s);
    body()->addWidget(m_gap);
    auto *place = new QVBoxLayout(m_voicesPlace);
    place->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_voicesPlace);
    m_site->setSecondary(true);
    body()->addWidget(m_site);
    body()->addWidget(separator(this));
    body()->addWidget(new PlainLabel(tr("What you agree on"), TextStyle::Strong, this));
    m_levels->setObjectName(u"consensus_levels"_s);
    body()->addWidget(m_levels);
    m_reason->setObjectName(u"consensus_reason"_s);
    m_reason->setLines(2);
    m_reasonLabel->setBuddy(m_reason);
    body()->addWidget(m_reasonLabel);
    body()->addWidget(m_reason);
    body()->addWidget(m_problem);
    m_retain->setObjectName(u"retain"_s);
    body()->addWidget(m_retain, 0, Qt::AlignLeft);
    connect(m_retain, &QPushButton::clicked, this, &ConsensusCard::retain);
}

void ConsensusCard::load(const assessment::Grid &grid, const std::vector<GivenAnswers> &given,
                         const Dispersion &dispersion, bool writable)
{
    const Practice &practice = *grid.edition->practice(dispersion.practice);
    const Answer answer = grid.answer(practice.code);
    m_practice = practice.code;
    m_needsReason = dispersion.hasGap();
    setTitle(grid.edition->numberOf(practice.code) + u"  "_s + practice.question);
    m_gap->setText(assessment::dispersionText(dispersion));
    delete m_voices;
    m_voices = new QWidget(m_voicesPlace);
    auto *column = new QVBoxLayout(m_voices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_voicesPlace->layout()->addWidget(m_voices);
    for (const GivenAnswers &contribution : given)
        if (const GivenAnswer *one = contribution.of(practice.code))
            addVoice(contribution, *one, *grid.edition);
    const QString now = assessment::ratingText(answer.rating, *grid.edition);
    m_site->setText(now.isEmpty() ? tr("The site has no answer yet.")
                                  : tr("Answer of the site: %1").arg(now));
    std::vector<LevelRadios::Level> levels;
    for (const Level &level : grid.edition->scale)
        levels.push_back({level.label, practice.levels.at(size_t(level.level))});
    m_levels->setLevels(practice.question, levels);
    const bool isDecided = !answer.consensus.isEmpty();
    m_levels->load(isDecided ? answer.rating : Rating());
    m_levels->setReadOnly(!writable);
    m_reasonLabel->setText(m_needsReason ? tr("Why this degree")
                                         : tr("Why this degree (optional: they agree)"));
    m_reason->load(answer.consensus);
    m_reason->setReadOnly(!writable);
    m_problem->setText({});
    m_retain->setEnabled(writable);
}

void ConsensusCard::addVoice(const GivenAnswers &contribution, const GivenAnswer &answer,
                             const Edition &edition)
{
    QString rating = assessment::ratingText(answer.rating, edition);
    if (answer.rating.isNotApplicable() && !answer.rating.reason().isEmpty())
        rating += u", "_s + answer.rating.reason();
    if (rating.isEmpty())
        rating = tr("no degree");
    m_voices->layout()->addWidget(new PlainLabel(tr("%1: %2").arg(contribution.contributor, rating),
                                                 TextStyle::Body, m_voices));
    QStringList more;
    if (!answer.proof.isEmpty())
        more += tr("What shows it: %1").arg(answer.proof);
    if (!answer.note.isEmpty())
        more += tr("Note: %1").arg(answer.note);
    if (more.isEmpty())
        return;
    auto *texts = new PlainLabel(more.join(u'\n'), TextStyle::Small, m_voices);
    texts->setSecondary(true);
    texts->setContentsMargins(space::kMedium, 0, 0, 0);
    m_voices->layout()->addWidget(texts);
}

void ConsensusCard::focusLevels()
{
    m_levels->setFocus();
}

void ConsensusCard::retain()
{
    m_levels->flush();
    m_reason->flush();
    const Rating rating = m_levels->value();
    QString reason = m_reason->value().trimmed();
    if (!rating.isAnswer()) {
        m_problem->setText(tr("Choose a degree. Not concerned needs its reason."));
        m_levels->setFocus();
        return;
    }
    if (reason.isEmpty() && m_needsReason) {
        m_problem->setText(tr("The contributions differ: say in a few words why you retain this "
                              "degree."));
        m_reason->setFocus();
        return;
    }
    if (reason.isEmpty())
        reason = tr("The contributions agree.");
    m_problem->setText({});
    emit retained(m_practice, rating, reason);
}

} // namespace carnet::ui
