// What the page of indicators offers in the menu, which indicators the site follows, and what
// was reviewed.

#include "ui/pages/indicators/followed_indicators.h"
#include "ui/pages/indicators/indicator_grid.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/measurement_steps.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"

#include <QPushButton>

#include <algorithm>

namespace carnet::ui {

// ---- commands

void IndicatorsPage::handleCommands()
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::ImportMeasurements, this, [this] { importTable(); });
    commands.handle(Command::NextToFill, this, [this] { nextToFill(); });
    commands.handle(Command::MoveUp, this, [this] { moveRow(-1); });
    commands.handle(Command::MoveDown, this, [this] { moveRow(1); });
    commands.handle(Command::ChangeIndicator, this, [this] { editIndicator(); });
    commands.handle(Command::StopIndicator, this, [this] { stopFollowing(); });
    commands.handle(Command::ResumeIndicator, this, [this] { resumeIndicator(); });
    commands.handle(Command::MarkReviewed, this, [this] {
        m_form->commitPending();
        if (const auto measurement = m_model.measurement(m_grid->currentIndex()))
            markReviewed({*measurement});
    });
    commands.handle(Command::MarkPeriodReviewed, this, [this] {
        m_form->commitPending();
        markReviewed(enteredInColumn(m_grid->currentIndex().column()));
    });
    commands.handle(Command::Add, this, [this] { chooseIndicators(); });
    // Delete is for the cell, wherever else it is pressed.
    commands.handle(Command::Remove, this, [this] {
        if (m_grid->hasFocus())
            clearCell();
    });
    handleReadingCommands();
}

/// The menu offers what the buttons offer.
void IndicatorsPage::enableCommands()
{
    if (!isVisible())
        return;
    CommandRegistry &commands = m_session.commands();
    const auto measurement = m_model.measurement(m_grid->currentIndex());
    const bool grid = m_part == Part::Grid;
    commands.setEnabled(Command::MoveUp, grid && m_up->isEnabled());
    commands.setEnabled(Command::MoveDown, grid && m_down->isEnabled());
    commands.setEnabled(Command::ChangeIndicator, grid && m_edit->isEnabled());
    commands.setEnabled(Command::StopIndicator, grid && m_stop->isEnabled());
    commands.setEnabled(Command::ResumeIndicator, grid && !m_session.isReadOnly());
    commands.setEnabled(Command::MarkReviewed,
                        grid && !m_session.isReadOnly() && measurement
                            && !m_model.isSum(m_grid->currentIndex())
                            && measurement->state == Measurement::State::Entered);
    commands.setEnabled(Command::MarkPeriodReviewed,
                        grid && !m_session.isReadOnly()
                            && !enteredInColumn(m_grid->currentIndex().column()).empty());
}

// ---- which indicators

void IndicatorsPage::moveRow(int by)
{
    const int row = m_grid->currentIndex().row();
    const std::vector<Indicator> followed = m_model.followed();
    if (row < 0 || row + by < 0 || row + by >= int(followed.size()) || m_session.isReadOnly())
        return;
    m_session.apply(moveStep(followed, size_t(row), by));
    refreshTools();
}

void IndicatorsPage::stopFollowing()
{
    const auto indicator = currentIndicator();
    if (!indicator || !m_session.apply(stopFollowingStep(*indicator)))
        return;
    m_session.announce(
        {.text = tr("\"%1\" is no longer followed. Its figures are kept.").arg(indicator->title),
         .verb = tr("Restore"),
         .action = [session = &m_session] { session->undoStack().undo(); }});
}

void IndicatorsPage::editIndicator()
{
    const auto indicator = currentIndicator();
    if (!indicator || m_session.isReadOnly())
        return;
    m_form->commitPending();
    showPart(Part::Editor);
    m_editor->show(draftOf(m_session.workspace(), *indicator, m_session.today()));
}

void IndicatorsPage::describeOwn()
{
    showPart(Part::Editor);
    m_editor->show(ownDraft(m_session.workspace(), m_session.today()));
}

void IndicatorsPage::keepIndicator(const Indicator &after, const std::vector<Target> &targets)
{
    if (!m_session.apply(keepStep(m_session.workspace(), after, targets)))
        return;
    showPart(Part::Grid);
    if (const int row = m_model.rowOf(after.id); row >= 0)
        m_grid->goTo(m_model.index(row, m_grid->currentIndex().column()));
}

void IndicatorsPage::chooseIndicators()
{
    if (m_session.isReadOnly())
        return;
    showPart(Part::Chooser);
    m_chooser->show(indicatorOffers(m_session.workspace()), catalogueNote());
}

void IndicatorsPage::resumeIndicator()
{
    chooseIndicators();
    m_chooser->goToFormer();
}

void IndicatorsPage::follow(const std::vector<IndicatorOffer> &chosen)
{
    if (!m_session.apply(followStep(m_session.workspace(), chosen, m_session.today())))
        return;
    showPart(Part::Grid);
    if (const int row = chosen.empty() ? -1 : m_model.rowOf(chosen.front().indicator.id); row >= 0)
        m_grid->goTo(m_model.index(row, m_grid->currentIndex().column()));
}

// ---- reviewing

/// What waits to be reviewed in that column, a reason for no figure included.
std::vector<Measurement> IndicatorsPage::enteredInColumn(int column) const
{
    std::vector<Measurement> entered;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex cell = m_model.index(row, column);
        const auto measurement = m_model.isSum(cell) ? std::nullopt : m_model.measurement(cell);
        if (measurement && measurement->state == Measurement::State::Entered)
            entered.push_back(*measurement);
    }
    return entered;
}

void IndicatorsPage::markReviewed(const std::vector<Measurement> &entered)
{
    m_form->commitPending();
    const bool waiting = !entered.empty() && std::ranges::all_of(entered, [](const auto &each) {
        return each.state == Measurement::State::Entered;
    });
    if (!waiting || !m_session.apply(reviewStep(entered.front().period, entered)))
        return;
    if (entered.size() > 1)
        m_session.announce(
            {.text = tr("%n figure(s) marked as reviewed.", nullptr, int(entered.size())),
             .verb = tr("Undo"),
             .action = [session = &m_session] { session->undoStack().undo(); }});
}

} // namespace carnet::ui
