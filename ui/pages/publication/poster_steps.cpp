#include "ui/pages/publication/poster_steps.h"

#include "core/domain/figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace carnet::ui {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterSteps)
};

// Labels apart, because lupdate mistakes the context in a function that returns a journal::Step.

QString moveLabel(const QString &name, Direction direction)
{
    return direction == Direction::Up ? StepText::tr("Move up: %1").arg(name)
                                      : StepText::tr("Move down: %1").arg(name);
}

QString displayedLabel(bool takenDown)
{
    return takenDown ? StepText::tr("Take down a poster")
                     : StepText::tr("Dates of display of a poster");
}

QString addressLabel()
{
    return StepText::tr("Address behind the QR code");
}

} // namespace

journal::Step moveStep(const std::vector<Indicator> &ordered, const Id<Indicator> &moved,
                       Direction direction)
{
    std::vector<Indicator> after = ordered;
    const auto at = std::find_if(after.begin(), after.end(),
                                 [&](const Indicator &indicator) { return indicator.id == moved; });
    Q_ASSERT(at != after.end());
    const QString name = publicTitle(*at);
    journal::Step step(moveLabel(name, direction));
    if (direction == Direction::Up ? at == after.begin() : at + 1 == after.end())
        return step;
    std::iter_swap(at, direction == Direction::Up ? at - 1 : at + 1);
    // The places that they have together are given out anew; equal ones are set apart.
    int position = -1;
    for (size_t i = 0; i < after.size(); ++i) {
        position = std::max(position + 1, ordered[i].position);
        const auto before =
            std::find_if(ordered.begin(), ordered.end(),
                         [&](const Indicator &indicator) { return indicator.id == after[i].id; });
        after[i].position = position;
        step.update(*before, after[i]);
    }
    return step;
}

journal::Step displayedStep(const PublicationEdition &edition, const std::optional<QDate> &from,
                            const std::optional<QDate> &until)
{
    PublicationEdition after = edition;
    after.displayedFrom = from;
    after.displayedUntil = until;
    const bool takenDown = until && !edition.displayedUntil && from == edition.displayedFrom;
    journal::Step step(displayedLabel(takenDown));
    step.update(edition, after);
    return step;
}

journal::Step addressStep(const Site &site, const QString &address)
{
    Site after = site;
    after.feedbackAddress = address.trimmed();
    journal::Step step(addressLabel());
    step.update(site, after);
    return step;
}

} // namespace carnet::ui
