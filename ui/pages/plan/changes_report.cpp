#include "ui/pages/plan/changes_report.h"

#include "core/base/french.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString changesTitle(int count, const QDate &validatedOn)
{
    return QString::number(count) + (count == 1 ? u" changement"_s : u" changements"_s)
           + u" depuis la validation du "_s + french::longDate(validatedOn);
}

Report changesReport(const QString &site, int year, const QDate &validatedOn, const QDate &today,
                     const std::vector<validation::ToldChange> &changes)
{
    Report report{.kind = u"changes"_s,
                  .language = u"fr"_s,
                  .title = u"Ce qui a changé dans le plan d’action"_s,
                  .site = site,
                  .period = QString::number(year),
                  .periodCode = QString::number(year),
                  .audience = u"Pour le comité de pilotage (COPIL) et le comité local (CLAC)."_s,
                  .madeOn = u"Situation au "_s + french::longDate(today),
                  .marks = {},
                  .date = today,
                  .blocks = {}};
    report.blocks.push_back(
        ReportParagraph{changesTitle(int(changes.size()), validatedOn) + u'.', true});
    ReportTable table{.caption = u"Changements, par action"_s,
                      .columns = {{u"Action"_s}, {u"Changement"_s}, {u"Raison"_s}, {u"Par, le"_s}},
                      .rows = {}};
    for (const validation::ToldChange &change : changes) {
        QStringList by;
        if (!change.who.isEmpty())
            by += change.who;
        if (change.on.isValid())
            by += french::shortDate(change.on);
        table.rows.push_back({{change.action},
                              {change.what},
                              {change.reason.isEmpty() ? u"non donnée"_s : change.reason},
                              {by.join(u", "_s)}});
    }
    report.blocks.push_back(table);
    return report;
}

} // namespace carnet::ui
