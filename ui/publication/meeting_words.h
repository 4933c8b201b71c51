#pragma once

#include "core/domain/person.h"
#include "ui/publication/poster_sources.h"
#include "ui/publication/report.h"

#include <QString>
#include <QStringList>

namespace carnet::ui {

// What documents about a meeting say in the same words: French, for print.

/// `COPIL du 12 juin 2026`.
QString printedMeetingName(const Meeting &meeting);

/// `le comité de pilotage (COPIL)`.
QString printedCommittee(Meeting::Kind kind);

/// `Retenue` … with its shape.
ReportCell printedVerdict(ActionDecision::Verdict verdict);

QString printedPresence(const Attendance &attendance);

/// `Usagers`; empty for none.
QString printedCollege(College college);

/// `mardi 16 juin 2026 à 14 h 30, salle du conseil`; says what is not known yet.
QString placeAndTime(const Meeting &meeting);

/// What was changed in an action, for print: the typeface of print has no arrow.
QString printedChange(const QString &change);

/// Texts one after the other, each a sentence: `À suivre chaque mois. Action : …`
QString asSentences(const QStringList &texts);

/// A paragraph for each line that is not empty.
void tellLines(Report &report, const QString &text);

/// The meeting's agenda, without the numbers that were typed.
ReportList agendaList(const QString &agenda);

} // namespace carnet::ui
