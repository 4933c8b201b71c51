#include "core/planning/action_field.h"

#include "core/base/french.h"
#include "core/planning/action_cell_words.h"

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

using namespace action_words;

QString dateCell(const std::optional<QDate> &date)
{
    return date ? french::shortDate(*date) : QString();
}

QString originCell(const Action &action)
{
    const QString word = cellOf(kSourceCells, action.source);
    if (word.isEmpty() || action.origin.isEmpty())
        return word;
    return word + french::kNoBreakSpace + u": "_s + action.origin;
}

} // namespace

const std::vector<ActionField> &actionFields()
{
    using enum ActionField;
    static const std::vector<ActionField> all{
        Identifier, Title,    Description, Commitments, Origin,     Owner,     Contributors,
        Start,      Due,      Priority,    Effort,      Effect,     Indicator, Target,
        State,      Progress, DoneOn,      Cost,        PosterText, OnPoster,  Note};
    return all;
}

QString actionHeader(ActionField field)
{
    switch (field) {
    case ActionField::Identifier:
        return u"Identifiant"_s;
    case ActionField::Title:
        return u"Titre"_s;
    case ActionField::Description:
        return u"Description"_s;
    case ActionField::Commitments:
        return u"Engagements"_s;
    case ActionField::Origin:
        return u"Origine"_s;
    case ActionField::Owner:
        return u"Responsable"_s;
    case ActionField::Contributors:
        return u"Contributeurs"_s;
    case ActionField::Start:
        return u"Début"_s;
    case ActionField::Due:
        return u"Échéance"_s;
    case ActionField::Priority:
        return u"Priorité"_s;
    case ActionField::Effort:
        return u"Effort"_s;
    case ActionField::Effect:
        return u"Effet attendu"_s;
    case ActionField::Indicator:
        return u"Indicateur de réussite"_s;
    case ActionField::Target:
        return u"Cible"_s;
    case ActionField::State:
        return u"État"_s;
    case ActionField::Progress:
        return u"Avancement (%)"_s;
    case ActionField::DoneOn:
        return u"Faite le"_s;
    case ActionField::Cost:
        return u"Coût (€)"_s;
    case ActionField::PosterText:
        return u"Texte pour l’affiche"_s;
    case ActionField::OnPoster:
        return u"Affichée"_s;
    case ActionField::Note:
        return u"Remarque"_s;
    }
    Q_UNREACHABLE();
}

QString recordField(ActionField field)
{
    static const QString names[] = {u"id"_s,
                                    u"title"_s,
                                    u"description"_s,
                                    u"commitments"_s,
                                    u"origin"_s,
                                    u"owner"_s,
                                    u"contributors"_s,
                                    u"start"_s,
                                    u"due"_s,
                                    u"priority"_s,
                                    u"effort"_s,
                                    u"expected_effect"_s,
                                    u"success_indicator"_s,
                                    u"success_target"_s,
                                    u"state"_s,
                                    u"progress"_s,
                                    u"done_on"_s,
                                    u"cost"_s,
                                    u"poster_text"_s,
                                    u"on_poster"_s,
                                    u"note"_s};
    return names[std::size_t(field)];
}

QString actionCell(ActionField field, const Action &action)
{
    switch (field) {
    case ActionField::Identifier:
        return action.id.toString();
    case ActionField::Title:
        return action.title;
    case ActionField::Description:
        return action.description;
    case ActionField::Commitments:
        return action.commitments.join(u", "_s);
    case ActionField::Origin:
        return originCell(action);
    case ActionField::Owner:
        return action.owner;
    case ActionField::Contributors:
        return action.contributors.join(u", "_s);
    case ActionField::Start:
        return dateCell(action.start);
    case ActionField::Due:
        return dateCell(action.due);
    case ActionField::Priority:
        return cellOf(kPriorityCells, action.priority);
    case ActionField::Effort:
        return cellOf(kEffortCells, action.effort);
    case ActionField::Effect:
        return action.expectedEffect;
    case ActionField::Indicator:
        return action.successIndicator;
    case ActionField::Target:
        return action.successTarget;
    case ActionField::State:
        return cellOf(kStateCells, action.state);
    case ActionField::Progress:
        return QString::number(action.progress);
    case ActionField::DoneOn:
        return dateCell(action.doneOn);
    case ActionField::Cost:
        // Without grouping, as cells have numbers.
        return action.cost ? action.cost->toString().replace(u'.', u',') : QString();
    case ActionField::PosterText:
        return action.posterText;
    case ActionField::OnPoster:
        return cellOf(kShownCells, action.onPoster);
    case ActionField::Note:
        return action.note;
    }
    Q_UNREACHABLE();
}

QStringList actionChoices(ActionField field)
{
    switch (field) {
    case ActionField::Priority:
        return wordsOf(kPriorityCells);
    case ActionField::Effort:
        return wordsOf(kEffortCells);
    case ActionField::State:
        return wordsOf(kStateCells);
    case ActionField::OnPoster:
        return wordsOf(kShownCells);
    default:
        return {};
    }
}

} // namespace carnet::planning
