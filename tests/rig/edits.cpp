#include "tests/rig/edits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using carnet::journal::Step;

namespace carnet::rig {

namespace {

/// All tables as one value.
template<typename... Types>
QJsonArray contents(const storage::Workspace &workspace, TypeList<Types...>)
{
    QJsonArray all;
    const auto add = [&](const auto &records) {
        for (const auto &record : records)
            all += toJson(record);
    };
    (add(workspace.records<Types>().all()), ...);
    return all;
}

} // namespace

Edits::Edits(storage::Workspace &workspace, std::uint64_t seed)
    : m_workspace(workspace)
    , m_random(seed)
{}

Step Edits::next()
{
    const std::vector<Site> sites = m_workspace.records<Site>().all();
    if (sites.empty())
        return Step(u"Site "_s + text())
            .insert(
                Site{.id = Id<Site>::create(), .name = u"S"_s, .code = u"0"_s, .siret = u"0"_s});
    switch (pick(10)) {
    case 0:
    case 1:
        return addAction();
    case 2:
        return removeAction();
    case 3:
    case 4:
    case 5:
        return editAction();
    case 6:
    case 7:
        return measure();
    case 8:
        return import();
    default:
        return describe();
    }
}

Step Edits::addAction()
{
    const Site before = site();
    Site after = before;
    after.code = QString::number(before.code.toInt() + 1);
    const Action action{.id = Id<Action>::create(),
                        .plan = Plan::idOf(2026),
                        .title = u"Action "_s + text(),
                        .commitments = {u"1"_s, u"2"_s},
                        .owner = text()};
    const Feedback feedback{.id = Id<Feedback>::derived(u"rig", action.id.toString()),
                            .text = text(),
                            .state = Feedback::State::ActionCreated,
                            .action = action.id};
    return Step(u"Add "_s + text()).insert(action).insert(feedback).update(before, after);
}

Step Edits::removeAction()
{
    const std::vector<Action> actions = m_workspace.records<Action>().all();
    if (actions.empty())
        return addAction();
    const Action &action = actions[size_t(pick(actions.size()))];
    const Site before = site();
    Site after = before;
    after.code = QString::number(before.code.toInt() - 1);
    const auto feedback =
        m_workspace.records<Feedback>().find(Id<Feedback>::derived(u"rig", action.id.toString()));
    return Step(u"Remove "_s + text()).remove(*feedback).update(before, after).remove(action);
}

Step Edits::editAction()
{
    const std::vector<Action> actions = m_workspace.records<Action>().all();
    if (actions.empty())
        return addAction();
    const Action &before = actions[size_t(pick(actions.size()))];
    Action after = before;
    after.title = u"Action "_s + text();
    after.progress = pick(101);
    after.state = after.progress == 100 ? Action::State::Done : Action::State::Running;
    return Step(u"Edit "_s + text()).update(before, after);
}

Step Edits::measure()
{
    const Id<Indicator> indicator = Indicator::idOf(QString::number(pick(5)));
    const Period period = *Period::parse(u"202%1-T%2"_s.arg(pick(6)).arg(1 + pick(4)));
    Measurement after{.id = Measurement::idOf(indicator, period),
                      .indicator = indicator,
                      .period = period,
                      .reading = Counts{pick(50), 50 + pick(50)},
                      .comment = text()};
    const Step step(u"Measure "_s + text());
    if (const auto before = m_workspace.records<Measurement>().find(after.id))
        return Step(step).update(*before, after);
    return Step(step).insert(after);
}

Step Edits::import()
{
    const Site before = site();
    Site after = before;
    const int count = 20 + pick(60);
    after.siret = QString::number(before.siret.toInt() + count);
    Step step(u"Import "_s + text());
    step.update(before, after);
    for (int i = 0; i < count; ++i)
        step.insert(Feedback{.id = Id<Feedback>::create(), .title = text(), .text = text()});
    return step;
}

Step Edits::describe()
{
    const Site before = site();
    Site after = before;
    after.access = text() + QString(pick(3000), u'x');
    return Step(u"Describe "_s + text()).update(before, after);
}

Site Edits::site() const
{
    return m_workspace.records<Site>().all().front();
}

QString Edits::text()
{
    return QString::number(m_random(), 36);
}

int Edits::pick(size_t count)
{
    return int(m_random() % count);
}

QStringList faults(storage::Workspace &workspace)
{
    QStringList found;
    const std::vector<Site> sites = workspace.records<Site>().all();
    const std::vector<Action> actions = workspace.records<Action>().all();
    int imported = 0;
    for (const Feedback &feedback : workspace.records<Feedback>().all()) {
        if (!feedback.action)
            ++imported;
        else if (!workspace.records<Action>().find(*feedback.action))
            found += u"a remark refers to an action that is not there"_s;
    }
    for (const Action &action : actions) {
        if (!workspace.records<Feedback>().find(
                Id<Feedback>::derived(u"rig", action.id.toString())))
            found += u"an action is there without its remark"_s;
        if ((action.progress == 100) != (action.state == Action::State::Done))
            found += u"half an edit of an action"_s;
    }
    for (const Measurement &measurement : workspace.records<Measurement>().all())
        if (!(measurement.id == Measurement::idOf(measurement.indicator, measurement.period)))
            found += u"a measurement under another's id"_s;
    if (sites.size() > 1)
        found += u"two sites"_s;
    for (const Site &site : sites) {
        if (site.code.toInt() != int(actions.size()))
            found += u"%1 actions counted, %2 there"_s.arg(site.code).arg(actions.size());
        if (site.siret.toInt() != imported)
            found += u"%1 remarks counted, %2 there"_s.arg(site.siret).arg(imported);
    }

    const QJsonArray before = contents(workspace, DocumentRecords());
    workspace.rebuild();
    if (contents(workspace, DocumentRecords()) != before)
        found += u"the tables are not what the journal says"_s;
    if (!workspace.conflicts().empty())
        found += u"conflicts without a merge"_s;
    return found;
}

} // namespace carnet::rig
