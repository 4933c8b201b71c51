#include "ui/pages/indicators/state_line.h"

#include "core/base/french.h"
#include "ui/pages/indicators/measurement_subject.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::StateLine)

public:
    static QString done(Measurement::State state)
    {
        switch (state) {
        case Measurement::State::Entered:
            return tr("Entered");
        case Measurement::State::Reviewed:
            return tr("Reviewed");
        case Measurement::State::Displayed:
            return tr("Displayed");
        }
        Q_UNREACHABLE();
    }
    static QString doneBy(Measurement::State state, const QString &when, const QString &author)
    {
        const QString sentence = author.isEmpty() ? tr("%1 on %2") : tr("%1 on %2 by %3");
        return author.isEmpty() ? sentence.arg(done(state), when)
                                : sentence.arg(done(state), when, author);
    }
    static QString moment(const QDateTime &at)
    {
        return tr("%1 at %2").arg(french::longDate(at.date()), french::time(at.time()));
    }
};

StatusShape shapeOf(Measurement::State state)
{
    return state == Measurement::State::Entered ? StatusShape::HalfDisc : StatusShape::Disc;
}

} // namespace

QString traceSentence(Measurement::State state, const std::optional<storage::Trace> &trace)
{
    return trace && trace->at.isValid()
               ? StateWords::doneBy(state, StateWords::moment(trace->at), trace->author)
               : QString();
}

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StatusMark(StatusShape::HalfDisc, {}))
    , m_trail(new PlainLabel({}, TextStyle::Small))
    , m_button(quietButton({}))
{
    m_mark->setObjectName(u"measurementState"_s);
    m_trail->setObjectName(u"measurementTrail"_s);
    m_trail->setSecondary(true);
    m_button->setObjectName(u"markReviewed"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_mark, 1, Qt::AlignVCenter);
    line->addWidget(m_button, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addLayout(line);
    layout->addWidget(m_trail);
    connect(m_button, &QPushButton::clicked, this, [this] { emit stateRequested(m_next); });
}

void StateLine::show(const MeasurementSubject &subject)
{
    setVisible(subject.entered && subject.measurement.has_value());
    if (!subject.measurement)
        return;
    using State = Measurement::State;
    const State state = subject.measurement->state;
    m_mark->setStatus(shapeOf(state), StateWords::done(state));
    const std::pair<State, std::optional<storage::Trace>> steps[] = {
        {State::Entered, subject.trail.entered},
        {State::Reviewed, subject.trail.reviewed},
        {State::Displayed, subject.trail.displayed}};
    QStringList lines;
    for (const auto &[reached, trace] : steps)
        if (const QString sentence = traceSentence(reached, trace); !sentence.isEmpty())
            lines += sentence + u'.';
    m_trail->setText(lines.join(u'\n'));
    m_trail->setVisible(!lines.isEmpty());
    m_next = state == State::Entered ? State::Reviewed : State::Entered;
    m_button->setText(state == State::Entered ? tr("Mark as reviewed")
                                              : tr("To be reviewed again"));
    // Issuing a poster makes a figure displayed; nothing here takes that back.
    m_button->setVisible(state != State::Displayed);
    m_button->setEnabled(!subject.readOnly);
}

} // namespace carnet::ui
