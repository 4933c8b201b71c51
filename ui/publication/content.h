#pragma once

#include "core/base/fields.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace carnet::ui {

/// A rate as a bar, with a tick at its target. In thousandths and not in fractions, so
/// that the content is the same text everywhere.
struct PosterBar
{
    int value;                 ///< 0 to 1000.
    std::optional<int> target; ///< 0 to 1000.

    friend bool operator==(const PosterBar &, const PosterBar &) = default;
};

/// What one card of a poster says of one indicator: words ready to be printed. An
/// empty text is not printed.
struct PosterCard
{
    enum class Status {
        None,        ///< No target to judge by: no shape, no word.
        Reached,     ///< ●
        ToImprove,   ///< ▲
        NotMeasured, ///< ◇, also for too few answers.
    };

    QString indicator;      ///< Code, such as `IND-27`: leads from a problem to its place.
    QString label;          ///< At most 40 characters, for the public.
    QString figure;         ///< `95`, `5`, `12`; empty when nothing was measured.
    QString unit;           ///< `%`, `jours`, and `avis positifs sur 15` for a small base.
    bool smallBase = false; ///< Figure and unit make a sentence, not a percentage.
    Status status = Status::None;
    QString statusWord;           ///< `Objectif atteint`.
    std::optional<PosterBar> bar; ///< Rates only, never for a small base.
    QString target;               ///< `Objectif : 85 %`.
    QString previous;             ///< `Trimestre d’avant : 84 %`.
    QString change;               ///< `En hausse de 3 points`; printed where there is room.
    QString base;                 ///< `Calcul sur 412 avis`.
    QString inHundred;            ///< `soit 87 usagers sur 100`.
    QString source;               ///< Where the figure comes from.

    static constexpr auto table()
    {
        return Table(
            u"card", Field(u"indicator", &PosterCard::indicator),
            Field(u"label", &PosterCard::label), Field(u"figure", &PosterCard::figure),
            Field(u"unit", &PosterCard::unit), Field(u"small_base", &PosterCard::smallBase),
            Field(u"status", &PosterCard::status), Field(u"status_word", &PosterCard::statusWord),
            Field(u"bar", &PosterCard::bar), Field(u"target", &PosterCard::target),
            Field(u"previous", &PosterCard::previous), Field(u"change", &PosterCard::change),
            Field(u"base", &PosterCard::base), Field(u"in_hundred", &PosterCard::inHundred),
            Field(u"source", &PosterCard::source));
    }

    friend bool operator==(const PosterCard &, const PosterCard &) = default;
};

/// One promise of the poster R2.
struct PosterStatement
{
    QString group;  ///< Heading that it stands under, `+ proches`; may be empty.
    QString number; ///< `1`.
    QString text;   ///< At most 150 characters.
    QString code;   ///< Of the commitment: leads from a problem to its place.

    static constexpr auto table()
    {
        return Table(u"statement", Field(u"group", &PosterStatement::group),
                     Field(u"number", &PosterStatement::number),
                     Field(u"text", &PosterStatement::text),
                     Field(u"code", &PosterStatement::code));
    }

    friend bool operator==(const PosterStatement &, const PosterStatement &) = default;
};

/// One action of the poster R4.
struct PosterAction
{
    enum class State { Planned, Running, Done };

    QString text; ///< At most 80 characters.
    State state = State::Planned;
    QString stateWord; ///< `En cours`.
    QString due;       ///< `Avant fin mars 2027`; may be empty.
    QString action;    ///< Its id: leads from a problem to its place.

    static constexpr auto table()
    {
        return Table(u"action", Field(u"text", &PosterAction::text),
                     Field(u"state", &PosterAction::state),
                     Field(u"state_word", &PosterAction::stateWord),
                     Field(u"due", &PosterAction::due), Field(u"action", &PosterAction::action));
    }

    friend bool operator==(const PosterAction &, const PosterAction &) = default;
};

/// What users said and what was done about it, of the poster R3.
struct PosterPair
{
    QString said; ///< At most 90 characters.
    QString done; ///< At most 90 characters.
    QString when; ///< `Fait en mars 2026`, `C’est en cours`.
    PosterAction::State state = PosterAction::State::Done; ///< The shape before it.
    QString action; ///< Id of the action: leads from a problem to its place.

    static constexpr auto table()
    {
        return Table(u"pair", Field(u"said", &PosterPair::said), Field(u"done", &PosterPair::done),
                     Field(u"when", &PosterPair::when), Field(u"state", &PosterPair::state),
                     Field(u"action", &PosterPair::action));
    }

    friend bool operator==(const PosterPair &, const PosterPair &) = default;
};

/// How readers may answer, with or without the QR code.
struct PosterInvitation
{
    QString heading;     ///< `Donnez votre avis`; empty: nothing is said.
    QString address;     ///< Behind the QR code; empty: no code.
    QString words;       ///< The address as a person types it.
    QString alternative; ///< `ou demandez un formulaire à l’accueil`.

    static constexpr auto table()
    {
        return Table(u"invitation", Field(u"heading", &PosterInvitation::heading),
                     Field(u"address", &PosterInvitation::address),
                     Field(u"words", &PosterInvitation::words),
                     Field(u"alternative", &PosterInvitation::alternative));
    }

    friend bool operator==(const PosterInvitation &, const PosterInvitation &) = default;
};

/// The lead of a plan of action that no committee has validated.
inline constexpr QStringView kPlanInPreparation = u"Plan en préparation";

/// What a poster says, as a value: everything that is read on it, nothing about where
/// it stands. Screen, printer, PDF, picture and web page are all made of it; a frozen
/// edition is its JSON.
struct PosterContent
{
    QString kind;        ///< Code of its PosterKind, `R1`.
    QString language;    ///< `fr`.
    QString title;       ///< `Nos résultats`.
    QString site;        ///< Name of the site.
    QString period;      ///< In words.
    QString periodCode;  ///< `2026-T3`.
    QString lead;        ///< A sentence under the title; may be empty.
    QString exampleMark; ///< `EXEMPLE` when the site is fictional, else empty.
    QString source;      ///< `Source : …`, of all cards.
    QString displayed;   ///< `Affiché le 4 octobre 2026, édition 1`.
    QString correction;  ///< `Corrige l’édition 1 : …`; empty: nothing was wrong.
    QString madeBy;      ///< `Affiche réalisée par le site avec un logiciel libre`.
    QDate displayedOn;
    int edition = 1; ///< 1, 2, 3 … for each poster and period.
    PosterInvitation invitation;
    // What the kind of poster is about; the others are empty.
    std::vector<PosterCard> cards;
    std::vector<PosterStatement> statements;
    std::vector<PosterPair> pairs;
    std::vector<PosterAction> actions;

    /// Without those that are values of their own.
    static constexpr auto table()
    {
        return Table(
            u"poster", Field(u"kind", &PosterContent::kind),
            Field(u"language", &PosterContent::language), Field(u"title", &PosterContent::title),
            Field(u"site", &PosterContent::site), Field(u"period", &PosterContent::period),
            Field(u"period_code", &PosterContent::periodCode), Field(u"lead", &PosterContent::lead),
            Field(u"example_mark", &PosterContent::exampleMark),
            Field(u"source", &PosterContent::source),
            Field(u"displayed", &PosterContent::displayed),
            Field(u"correction", &PosterContent::correction),
            Field(u"made_by", &PosterContent::madeBy),
            Field(u"displayed_on", &PosterContent::displayedOn),
            Field(u"edition", &PosterContent::edition));
    }

    friend bool operator==(const PosterContent &, const PosterContent &) = default;
};

/// What PublicationEdition::content keeps. The same content is always the same text.
QJsonObject contentToJson(const PosterContent &content);
/// Nothing when a member is not of its type or a name is unknown. A missing member is
/// blank, an unknown one ignored.
std::optional<PosterContent> contentFromJson(const QJsonObject &json);

constexpr auto enumNames(PosterAction::State)
{
    using enum PosterAction::State;
    return std::array<std::pair<PosterAction::State, QStringView>, 3>{{
        {Planned, u"planned"},
        {Running, u"running"},
        {Done, u"done"},
    }};
}

constexpr auto enumNames(PosterCard::Status)
{
    using enum PosterCard::Status;
    return std::array<std::pair<PosterCard::Status, QStringView>, 4>{{
        {None, u"none"},
        {Reached, u"reached"},
        {ToImprove, u"to_improve"},
        {NotMeasured, u"not_measured"},
    }};
}

} // namespace carnet::ui

namespace carnet {

/// `951`, or `951 of 940` with its target.
template<>
struct Column<ui::PosterBar>
{
    static QVariant write(const ui::PosterBar &value);
    static std::optional<ui::PosterBar> read(const QVariant &stored);
};

} // namespace carnet
