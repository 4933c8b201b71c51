#include "ui/pages/assessment/answer_edits.h"

#include "core/assessment/answer_steps.h"
#include "ui/pages/assessment/answer_grid_model.h"

namespace carnet::ui {

bool GridArea::hasLevels() const
{
    return firstColumn <= AnswerGridModel::Level && lastColumn >= AnswerGridModel::Level;
}

std::vector<Answer> filledDown(const AnswerGridModel &shown, GridArea area, const QDate &today)
{
    if (area.rows.size() == 1)
        if (const int above = shown.nextPractice(area.rows.front(), -1); above >= 0)
            area.rows.insert(area.rows.begin(), above);
    std::vector<Answer> after;
    for (size_t n = 1; n < area.rows.size(); ++n) {
        const Answer &from = shown.answer(area.rows.front());
        Answer to = shown.answer(area.rows[n]);
        if (area.hasLevels() && from.rating != to.rating)
            to = assessment::rated(to, from.rating, today);
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            if (column == AnswerGridModel::Proof)
                to.proof = from.proof;
            if (column == AnswerGridModel::Note)
                to.note = from.note;
            if (column == AnswerGridModel::Owner)
                to.owner = from.owner;
        }
        if (to != shown.answer(area.rows[n]))
            after.push_back(to);
    }
    return after;
}

std::vector<Answer> cleared(const AnswerGridModel &shown, const GridArea &area)
{
    std::vector<Answer> after;
    for (const int row : area.rows) {
        Answer to = shown.answer(row);
        if (area.hasLevels()) {
            to.rating = Rating();
            to.origin = Answer::Origin::Entered;
            to.answeredOn.reset();
        }
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            if (column == AnswerGridModel::Proof)
                to.proof.clear();
            if (column == AnswerGridModel::Note)
                to.note.clear();
            if (column == AnswerGridModel::Owner)
                to.owner.clear();
        }
        if (to != shown.answer(row))
            after.push_back(to);
    }
    return after;
}

std::vector<Answer> confirmed(const AnswerGridModel &shown, const GridArea &area,
                              const QDate &today)
{
    std::vector<Answer> after;
    for (const int row : area.rows) {
        const Answer &before = shown.answer(row);
        if (before.origin == Answer::Origin::CarriedOver && before.rating.isAnswer())
            after.push_back(assessment::rated(before, before.rating, today));
    }
    return after;
}

} // namespace carnet::ui
