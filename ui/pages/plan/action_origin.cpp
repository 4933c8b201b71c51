#include "ui/pages/plan/action_origin.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct OriginWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::OriginWords)
};

template<typename Record>
std::optional<Record> findByText(const storage::Workspace &workspace, const QString &id)
{
    const std::optional<Id<Record>> parsed = Id<Record>::parse(id);
    return parsed ? workspace.records<Record>().find(*parsed) : std::nullopt;
}

ActionOrigin fromPractice(const QString &code, const std::optional<Edition> &edition)
{
    const Practice *practice = edition ? edition->practice(code) : nullptr;
    if (!practice)
        return {OriginWords::tr("Born from the self-assessment."), {}, {}};
    return {OriginWords::tr("Born from question %1 of the self-assessment: %2")
                .arg(edition->numberOf(code), practice->question),
            OriginWords::tr("See the question"),
            {.page = u"assessment"_s, .record = code}};
}

ActionOrigin fromIndicator(const QString &code, const storage::Workspace &workspace)
{
    const auto indicator = workspace.records<Indicator>().find(Indicator::idOf(code));
    if (!indicator)
        return {OriginWords::tr("Born from an indicator."), {}, {}};
    return {OriginWords::tr("Born from the indicator: %1").arg(indicator->title),
            OriginWords::tr("See the indicator"),
            {.page = u"indicators"_s, .record = code}};
}

ActionOrigin fromFinding(const QString &id, const storage::Workspace &workspace)
{
    const auto finding = findByText<Finding>(workspace, id);
    if (!finding)
        return {OriginWords::tr("Born from a finding of the self-assessment."), {}, {}};
    const QString record =
        finding->practices.isEmpty() ? finding->commitment : QString(finding->practices.front());
    return {OriginWords::tr("Born from the finding: %1").arg(finding->title),
            OriginWords::tr("See the self-assessment"),
            {.page = u"assessment"_s, .record = record}};
}

ActionOrigin fromFeedback(const QString &id, const storage::Workspace &workspace)
{
    const auto feedback = findByText<Feedback>(workspace, id);
    if (!feedback || !feedback->receivedOn)
        return {OriginWords::tr("Born from what users told."), {}, {}};
    return {OriginWords::tr("Born from what a user told on %1: %2")
                .arg(french::longDate(*feedback->receivedOn), feedback->title),
            {},
            {}};
}

ActionOrigin fromMeeting(const QString &id, const storage::Workspace &workspace)
{
    if (const auto wish = findByText<Wish>(workspace, id))
        return {
            OriginWords::tr("Born from a wish told to the CLAC: %1").arg(wish->text.simplified()),
            OriginWords::tr("See the wish"),
            {.page = u"meetings"_s, .record = id}};
    const auto meeting = findByText<Meeting>(workspace, id);
    if (!meeting || !meeting->heldOn)
        return {OriginWords::tr("Decided in a meeting."), {}, {}};
    return {
        OriginWords::tr("Decided in the meeting of %1.").arg(french::longDate(*meeting->heldOn)),
        {},
        {}};
}

} // namespace

ActionOrigin originOf(const Action &action, const storage::Workspace &workspace,
                      const std::optional<Edition> &edition)
{
    switch (action.source) {
    case Action::Source::None:
        return {};
    case Action::Source::Practice:
        return fromPractice(action.origin, edition);
    case Action::Source::Finding:
        return fromFinding(action.origin, workspace);
    case Action::Source::Indicator:
        return fromIndicator(action.origin, workspace);
    case Action::Source::Feedback:
        return fromFeedback(action.origin, workspace);
    case Action::Source::Meeting:
        return fromMeeting(action.origin, workspace);
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
