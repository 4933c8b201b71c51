#pragma once

#include "core/validation/record.h"
#include "core/validation/verify.h"
#include "ui/publication/report.h"

#include <QByteArray>

namespace carnet::ui {

// What a validation says, for people: French from here, in the same words on screen, on paper and
// in the record.

/// `Retenue`, `Modifiée`, `Ajournée`, `Écartée`; `Sans décision` for none.
QString verdictWord(const std::optional<validation::Statement::Decision> &decision);

/// `Deux membres signent, dont la personne qui préside.`
QString ruleSentence(const validation::Statement &statement);

/// `présente`, `à distance`, `représentée par …`, for a member.
QString presenceWords(const validation::Statement::Member &member);

/// The readable plan of a record, before it is sealed: what the members are asked to sign.
Report readablePlan(const validation::RecordDraft &draft);

/// The record with its signatures and the fingerprints to compare, to be printed and signed or
/// kept on paper.
Report recordSheet(const validation::VerifiedRecord &record, const QDate &today);

/// The same for the same report. Throws Failure.
QByteArray validationPdf(const Report &report);

} // namespace carnet::ui
