#include "core/hub/consolidation_tables.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

/// The words on the screen for those of the exchange files. They are part of the bytes of a
/// consolidation, which are the same everywhere: hence not translated.
std::string_view inFrench(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kWords{{
        {"open", "ouvert"},
        {"closed", "clos"},
        {"draft", "brouillon"},
        {"proposed", "proposé"},
        {"returned", "renvoyé"},
        {"validated", "validé"},
        {"entered", "saisi"},
        {"reviewed", "relu"},
        {"displayed", "affiché"},
        {"not_measured_yet", "pas encore mesuré"},
        {"not_applicable", "sans objet"},
        {"too_few", "effectif insuffisant"},
        {"not_provided", "non communiqué"},
        {"unsettled", "à trancher"},
    }};
    const auto found = std::find_if(kWords.begin(), kWords.end(),
                                    [&](const auto &pair) { return pair.first == word; });
    return found == kWords.end() ? word : found->second;
}

std::optional<DecimalCell> decimal(const std::optional<std::string> &text)
{
    return text ? std::optional(DecimalCell{*text}) : std::nullopt;
}

} // namespace

ConsolidationTables::ConsolidationTables(const OpenFile &open, const QString &prefix)
    : m_sites(open(prefix + u"sites.csv"),
              {"site", "nom", "reseau", "type_de_service", "code", "code_postal", "commune",
               "departement", "fictif", "appareil", "numero", "fait_le", "periode",
               "numeros_manquants", "manifeste"})
    , m_assessments(open(prefix + u"autodiagnostics.csv"),
                    {"site", "nom", "annee", "edition", "etat", "pratiques_repondues",
                     "pratiques_sans_objet", "pratiques_a_confirmer"})
    , m_answers(open(prefix + u"reponses.csv"),
                {"site", "annee", "pratique", "degre", "sans_objet", "compte"})
    , m_plans(open(prefix + u"plans.csv"),
              {"site", "nom", "annee", "intitule", "etat", "valide_le", "actions", "a_lancer",
               "en_cours", "faites", "abandonnees"})
    , m_measurements(open(prefix + u"mesures.csv"),
                     {"site", "nom", "fictif", "indicateur", "intitule", "unite", "periode",
                      "numerateur", "denominateur", "valeur", "base", "sans_valeur", "etat"})
{}

void ConsolidationTables::add(const Kept &bundle, const ReportRows &rows)
{
    const std::string &site = bundle.chain.site;
    const Identity &who = rows.identity;
    m_sites.row(site, who.name, who.network, who.service, who.code, who.postcode, who.town,
                who.department, int(who.fictional), bundle.chain.device, bundle.link.seq,
                bundle.madeAt, bundle.period, bundle.missing, bundle.link.manifest);
    for (const AssessmentRow &row : rows.assessments) {
        const Progress progress = progressOf(row.year, rows.answers);
        m_assessments.row(site, who.name, row.year, row.edition, inFrench(row.state),
                          progress.answered, progress.notApplicable, progress.left);
    }
    for (const AnswerRow &row : rows.answers) {
        m_answers.row(site, row.year, row.practice, row.level, int(!row.applicable),
                      int(row.counts));
    }
    for (const PlanRow &row : rows.plans) {
        const ActionCounts counts = actionsOf(row.year, rows.actions);
        m_plans.row(site, who.name, row.year, row.title, inFrench(row.state), row.validatedOn,
                    counts.all, counts.planned, counts.running, counts.done, counts.dropped);
    }
    for (const MeasurementRow &row : rows.measurements) {
        const IndicatorRow indicator = indicatorOf(row.indicator, rows.indicators);
        m_measurements.row(site, who.name, int(who.fictional), row.indicator, indicator.title,
                           indicator.unit, row.period, row.part, row.whole, decimal(row.value),
                           row.base, row.missing ? inFrench(*row.missing) : std::string_view(),
                           inFrench(row.state));
    }
}

void writeSums(const OpenFile &open, const std::vector<Sum> &sums)
{
    CsvWriter table(open(u"sommes.csv"_s), {"fictif", "indicateur", "intitule", "periode", "sites",
                                            "numerateur", "denominateur", "taux_pour_cent"});
    for (const Sum &sum : sums) {
        const std::string percent = sum.percent();
        table.row(int(sum.fictional), sum.indicator, sum.title, sum.period, sum.sites, sum.part,
                  sum.whole, DecimalCell{percent});
    }
}

void writeMarks(const OpenFile &open, const std::vector<NetworkMark> &marks)
{
    CsvWriter table(open(u"reperes.csv"_s),
                    {"fictif", "indicateur", "intitule", "unite", "periode", "sites",
                     "premier_quartile", "mediane", "troisieme_quartile"});
    for (const NetworkMark &mark : marks) {
        table.row(int(mark.fictional), mark.indicator, mark.title, mark.unit, mark.period,
                  mark.sites, DecimalCell{mark.low}, DecimalCell{mark.middle},
                  DecimalCell{mark.high});
    }
}

} // namespace carnet::hub
