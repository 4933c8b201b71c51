#pragma once

#include "core/domain/action.h"
#include "core/tables/measurement_table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// The words that stand in the cells of a table of actions.
namespace carnet::planning::action_words {

using namespace Qt::StringLiterals;

// French whatever the language of the program, like all that leaves it.
inline const std::pair<Action::State, QString> kStateCells[] = {
    {Action::State::Planned, u"À lancer"_s},
    {Action::State::Running, u"En cours"_s},
    {Action::State::Done, u"Faite"_s},
    {Action::State::Dropped, u"Abandonnée"_s},
};
inline const std::pair<Action::Priority, QString> kPriorityCells[] = {
    {Action::Priority::High, u"Haute"_s},
    {Action::Priority::Normal, u"Normale"_s},
    {Action::Priority::Low, u"Basse"_s},
};
inline const std::pair<Action::Effort, QString> kEffortCells[] = {
    {Action::Effort::Unknown, u"Non estimé"_s},
    {Action::Effort::Small, u"Faible"_s},
    {Action::Effort::Medium, u"Moyen"_s},
    {Action::Effort::Large, u"Important"_s},
};
inline const std::pair<Action::Source, QString> kSourceCells[] = {
    {Action::Source::Practice, u"Autodiagnostic"_s}, {Action::Source::Finding, u"Constat"_s},
    {Action::Source::Indicator, u"Indicateur"_s},    {Action::Source::Feedback, u"Avis"_s},
    {Action::Source::Meeting, u"Réunion"_s},
};
inline const std::pair<bool, QString> kShownCells[] = {{true, u"oui"_s}, {false, u"non"_s}};

template<typename Value, std::size_t Count>
QString cellOf(const std::pair<Value, QString> (&cells)[Count], Value value)
{
    for (const auto &[one, word] : cells)
        if (one == value)
            return word;
    return {};
}

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::pair<Value, QString> (&cells)[Count], const QString &text)
{
    for (const auto &[value, word] : cells)
        if (tables::columnKey(word) == tables::columnKey(text))
            return value;
    return std::nullopt;
}

template<typename Value, std::size_t Count>
QStringList wordsOf(const std::pair<Value, QString> (&cells)[Count])
{
    QStringList words;
    for (const auto &[value, word] : cells)
        words += word;
    return words;
}

} // namespace carnet::planning::action_words
