#include "ui/issue/validation_report.h"

#include "core/base/french.h"
#include "core/exchange/keys.h"
#include "core/validation/member_keys.h"
#include "ui/publication/pdf.h"
#include "ui/publication/report_layout.h"
#include "ui/publication/report_words.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using validation::Statement;

ReportMark markOfVerdict(const std::optional<Statement::Decision> &decision)
{
    if (!decision)
        return ReportMark::None;
    switch (decision->verdict) {
    case ActionDecision::Verdict::Retained:
        return ReportMark::Good;
    case ActionDecision::Verdict::Modified:
        return ReportMark::Running;
    case ActionDecision::Verdict::Deferred:
        return ReportMark::Open;
    case ActionDecision::Verdict::Dismissed:
        return ReportMark::Warning;
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

ReportTable memberTable(const Statement &statement)
{
    ReportTable table{.caption = u"Membres présents ou représentés"_s,
                      .columns = {{u"Nom"_s},
                                  {u"Qualité"_s},
                                  {u"Présence"_s},
                                  {u"Clé de signature, à lire à voix haute"_s}},
                      .rows = {}};
    for (const Statement::Member &member : statement.members) {
        const auto key = validation::publicKeyOf(member.key);
        table.rows.push_back(
            {{member.name},
             {joined({member.position, member.chairs ? u"préside la réunion"_s : QString()},
                     u", "_s)},
             {presenceWords(member)},
             {key ? key->spokenFingerprint() : u"Sans clé"_s}});
    }
    return table;
}

ReportTable decisionTable(const std::vector<validation::ValidatedAction> &actions)
{
    ReportTable table{.caption = u"Actions du plan et décisions"_s,
                      .columns = {{u"Action"_s},
                                  {u"Responsable"_s},
                                  {u"Échéance"_s},
                                  {u"Décision"_s},
                                  {u"Précisions"_s}},
                      .rows = {}};
    for (const validation::ValidatedAction &action : actions)
        table.rows.push_back(
            {{action.title},
             {action.owner.isEmpty() ? u"Non désigné"_s : action.owner},
             {action.due ? french::shortDate(*action.due) : u"Sans échéance"_s},
             {verdictWord(action.decision), markOfVerdict(action.decision)},
             {action.decision ? joined({action.decision->changes, action.decision->remark}, u" "_s)
                              : QString()}});
    return table;
}

Report validationFrame(const QString &site, const Statement &statement, const QString &edition)
{
    Q_UNUSED(edition)
    return {.kind = u"V1"_s,
            .language = u"fr"_s,
            .title = u"Validation du plan d’action %1"_s.arg(statement.year),
            .site = site,
            .period = u"année %1"_s.arg(statement.year),
            .periodCode = QString::number(statement.year),
            .audience = u"Pour les membres du comité de pilotage (COPIL)"_s,
            .madeOn = u"Réunion du %1"_s.arg(french::longDate(statement.heldOn)),
            .marks = {},
            .date = statement.heldOn,
            .blocks = {}};
}

/// What was declared, the same before and after it is sealed.
void tellStatement(Report &report, const Statement &statement,
                   const std::vector<validation::ValidatedAction> &actions)
{
    const QString place = statement.place.isEmpty() ? QString() : u", "_s + statement.place;
    report.blocks.push_back(ReportParagraph{
        u"Le comité de pilotage, réuni le %1%2, valide le plan d’action %3 tel qu’il suit."_s.arg(
            french::longDate(statement.heldOn), place, QString::number(statement.year))});
    report.blocks.push_back(ReportParagraph{ruleSentence(statement)});
    if (!statement.remarks.isEmpty())
        report.blocks.push_back(ReportParagraph{u"Remarques : "_s + statement.remarks});
    report.blocks.push_back(memberTable(statement));
    report.blocks.push_back(decisionTable(actions));
}

ReportTable signatureTable(const validation::VerifiedRecord &record)
{
    ReportTable table{.caption = u"Signatures électroniques simples vérifiées"_s,
                      .columns = {{u"Membre"_s}, {u"Signé le"_s}},
                      .rows = {}};
    for (const validation::VerifiedSignature &signature : record.signatures) {
        table.rows.push_back(
            {{signature.member.name, ReportMark::Good}, {french::shortDate(signature.signedOn)}});
    }
    return table;
}

} // namespace

QString verdictWord(const std::optional<Statement::Decision> &decision)
{
    if (!decision)
        return u"Sans décision"_s;
    switch (decision->verdict) {
    case ActionDecision::Verdict::Retained:
        return u"Retenue"_s;
    case ActionDecision::Verdict::Modified:
        return u"Modifiée"_s;
    case ActionDecision::Verdict::Deferred:
        return u"Ajournée"_s;
    case ActionDecision::Verdict::Dismissed:
        return u"Écartée"_s;
    }
    Q_UNREACHABLE();
}

QString ruleSentence(const Statement &statement)
{
    if (statement.paper)
        return u"Le procès-verbal papier numérisé tient lieu de signatures électroniques."_s;
    const QString chair =
        statement.chairSigns ? u", dont celle de la personne qui préside."_s : u"."_s;
    if (statement.signatures == 1)
        return statement.chairSigns ? u"Il faut une signature : celle de la personne qui préside."_s
                                    : u"Il faut la signature d’un membre."_s;
    return u"Il faut %1 signatures de membres%2"_s.arg(french::number(qint64(statement.signatures)),
                                                       chair);
}

QString presenceWords(const Statement::Member &member)
{
    switch (member.presence) {
    case Attendance::Presence::Remote:
        return u"À distance"_s;
    case Attendance::Presence::Represented:
        return member.representedBy.isEmpty() ? u"Représenté(e)"_s
                                              : u"Représenté(e) par "_s + member.representedBy;
    case Attendance::Presence::Present:
        return u"Sur place"_s;
    default:
        return u"Non indiquée"_s;
    }
}

Report readablePlan(const validation::RecordDraft &draft)
{
    Report report = validationFrame(draft.siteName, draft.statement, draft.edition);
    const auto plan = validation::readValidatedPlan(draft.content, draft.statement);
    tellStatement(report, draft.statement,
                  plan ? plan->actions : std::vector<validation::ValidatedAction>());
    report.blocks.push_back(ReportNote{
        u"Ce document fait partie d’un fichier scellé que les membres signent (signature "
        "électronique simple). Le fichier VERIFY.txt joint dit comment le vérifier."_s});
    setTypography(report);
    return report;
}

Report recordSheet(const validation::VerifiedRecord &record, const QDate &today)
{
    Report report = validationFrame(record.meta.siteName, record.statement, record.meta.edition);
    report.madeOn = u"Vérifié le %1"_s.arg(french::longDate(today));
    report.date = today;
    tellStatement(report, record.statement, record.actions);
    if (!record.signatures.empty())
        report.blocks.push_back(signatureTable(record));
    if (const auto missing = validation::shortfall(record)) {
        report.marks += u"INCOMPLET"_s;
        report.blocks.push_back(ReportNote{
            u"Cette validation n’est pas encore complète : il manque des signatures."_s});
    }
    report.blocks.push_back(ReportHeading{u"Pour comparer"_s, ReportHeading::Level::Part});
    report.blocks.push_back(
        ReportList{{u"Empreinte de la validation, à lire à voix haute : %1"_s.arg(
                        exchange::spokenForm(record.manifest)),
                    u"Empreinte du fichier : %1"_s.arg(exchange::spokenForm(record.fileSha256)),
                    u"Scellé par l’ordinateur : %1"_s.arg(exchange::spokenForm(record.device)),
                    u"Validation précédente : %1"_s.arg(
                        record.statement.previous.isEmpty()
                            ? u"aucune"_s
                            : exchange::spokenForm(record.statement.previous))}});
    // A key is one long word: it has the width of the page, not that of a column.
    ReportList keys;
    for (const validation::VerifiedSignature &signature : record.signatures)
        if (const auto key = validation::publicKeyOf(signature.member.key))
            keys.items.push_back(u"Clé publique, %1 : %2"_s.arg(
                signature.member.name,
                QString::fromLatin1(key->toMinisign().split('\n').value(1))));
    if (!keys.items.empty())
        report.blocks.push_back(keys);
    setTypography(report);
    return report;
}

QByteArray validationPdf(const Report &report)
{
    return writePdf(layOutReport(report, {}), report.date);
}

} // namespace carnet::ui
