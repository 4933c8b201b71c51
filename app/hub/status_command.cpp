#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/base/period.h"
#include "core/hub/status.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Status
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Status)

public:
    static QString trust(hub::Device::Trust trust)
    {
        return trust == hub::Device::Trust::Confirmed ? tr("confirmed") : tr("to confirm");
    }

    /// What is to be known of the reports that do not simply count.
    static QString remarks(const hub::SiteStatus &site)
    {
        int gaps = 0;
        int forks = 0;
        int refused = 0;
        for (const hub::Kept &report : site.reports) {
            gaps += report.outcome == hub::Outcome::Gap;
            forks +=
                report.outcome == hub::Outcome::Fork || report.outcome == hub::Outcome::BehindFork;
            refused += hub::groupOf(report.outcome) == hub::Group::Refused;
        }
        QStringList remarks;
        if (gaps > 0)
            remarks += tr("%n waiting for a missing number", nullptr, gaps);
        if (forks > 0)
            remarks += tr("%n to settle (fork)", nullptr, forks);
        if (refused > 0)
            remarks += tr("%n refused", nullptr, refused);
        return remarks.join(u", ");
    }
};

QJsonObject toJson(const hub::Kept &report)
{
    return {{u"device"_s, text(report.chain.device)},
            {u"document"_s, text(report.chain.lineage)},
            {u"seq"_s, report.link.seq},
            {u"manifest"_s, text(report.link.manifest)},
            {u"made_at"_s, text(report.madeAt)},
            {u"period"_s, text(report.period)},
            {u"outcome"_s, code(report.outcome)},
            {u"missing_numbers"_s, report.missing}};
}

QJsonObject toJson(const hub::SiteStatus &site)
{
    QJsonArray reports;
    for (const hub::Kept &report : site.reports)
        reports += toJson(report);
    return {{u"site"_s, text(site.site)},
            {u"name"_s, text(site.name)},
            {u"confirmed"_s, site.trust == hub::Device::Trust::Confirmed},
            {u"silent"_s, site.isSilent()},
            {u"reports"_s, reports}};
}

void tell(const std::vector<hub::SiteStatus> &sites, const QString &period)
{
    std::vector<QStringList> rows{{Status::tr("Site"), Status::tr("Key"), Status::tr("Reports"),
                                   Status::tr("Last"), Status::tr("Period"), Status::tr("Made on"),
                                   Status::tr("Remarks")}};
    int silent = 0;
    for (const hub::SiteStatus &site : sites) {
        QStringList row{text(site.name), Status::trust(site.trust),
                        QString::number(site.reports.size())};
        if (site.isSilent()) {
            ++silent;
            row += {Status::tr("silent"), QString(), QString()};
        } else {
            const hub::Kept &last = site.forPeriod.back();
            row += {Status::tr("no. %1").arg(last.link.seq), text(last.period),
                    text(last.madeAt).left(10)};
        }
        rows.push_back(row << Status::remarks(site));
    }
    printTable(rows);
    const int known = int(sites.size());
    print(period.isEmpty() ? Status::tr("%n site(s) known.", nullptr, known)
                           : Status::tr("%1: %n site(s) known, %2 silent.", nullptr, known)
                                 .arg(period, QString::number(silent)));
}

int runStatus(const QCommandLineParser &parser)
{
    const QString period = parser.value(u"period"_s);
    if (!period.isEmpty() && !Period::parse(period))
        throw UsageError{Status::tr("A period is written 2026-T1, 2026-S1 or 2026.")};
    hub::Store store(hubPath(parser), hub::Store::Access::Read);

    const std::vector<hub::SiteStatus> sites = hub::statusOf(store, period.toStdString());

    if (wantsJson(parser)) {
        QJsonArray rows;
        for (const hub::SiteStatus &site : sites)
            rows += toJson(site);
        printJson({{u"period"_s, period}, {u"sites"_s, rows}});
    } else {
        tell(sites, period);
    }
    return Done;
}

void declareStatus(QCommandLineParser &parser)
{
    declareHub(parser);
    declareJson(parser);
    parser.addOption({u"period"_s, Status::tr("Who has reported on that period, and who has not."),
                      Status::tr("PERIOD")});
}

} // namespace

Command statusCommand()
{
    return {u"status"_s, Status::tr("Tells who has sent what, and who is silent."), declareStatus,
            runStatus};
}

} // namespace carnet::hub_app
