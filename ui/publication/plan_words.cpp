#include "ui/publication/plan_words.h"

#include "core/base/french.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

PosterAction::State posterState(Action::State state)
{
    switch (state) {
    case Action::State::Planned:
    case Action::State::Dropped:
        return PosterAction::State::Planned;
    case Action::State::Running:
        return PosterAction::State::Running;
    case Action::State::Done:
        return PosterAction::State::Done;
    }
    Q_UNREACHABLE();
}

QString stateWord(PosterAction::State state)
{
    switch (state) {
    case PosterAction::State::Planned:
        return u"À lancer"_s;
    case PosterAction::State::Running:
        return u"En cours"_s;
    case PosterAction::State::Done:
        return u"Faite"_s;
    }
    Q_UNREACHABLE();
}

std::pair<ShapeMark::Shape, Ink> lookOf(PosterAction::State state)
{
    switch (state) {
    case PosterAction::State::Planned:
        return {ShapeMark::Shape::Diamond, Ink::Muted};
    case PosterAction::State::Running:
        return {ShapeMark::Shape::HalfDisc, Ink::Accent};
    case PosterAction::State::Done:
        return {ShapeMark::Shape::Disc, Ink::Accent};
    }
    Q_UNREACHABLE();
}

QString monthOf(const QDate &date)
{
    // Of `21 novembre 2026` what follows the day.
    return french::longDate(date)
        .section(QChar(french::kNoBreakSpace), 1)
        .replace(u' ', QChar(french::kNoBreakSpace));
}

} // namespace carnet::ui
