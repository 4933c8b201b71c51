#include "core/hub/report_reading.h"

#include "core/exchange/bundle.h"
#include "core/hub/data_files.h"
#include "core/hub/row_reader.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

using What = Unfit::What;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::ReportText)

public:
    static QString reason(What what)
    {
        switch (what) {
        case What::Missing:
            return tr("The report is incomplete.");
        case What::Unknown:
            return tr("The report holds something that this version does not know.");
        case What::Value:
            return tr("A value of the report is not in the form that was agreed.");
        case What::Twice:
            return tr("The report says the same thing twice.");
        case What::Site:
            return tr("The report is about another site than its bundle says.");
        }
        Q_UNREACHABLE();
    }

    static Rejection rejection(const Unfit &unfit)
    {
        static constexpr std::array kCodes{u"report.missing_member", u"report.unknown_member",
                                           u"report.value", u"report.twice", u"report.site"};
        const QString code = QString::fromUtf16(kCodes[size_t(unfit.what)]);
        return {code, reason(unfit.what) + u' '
                          + tr("Place: %1. Nothing was taken. Ask the sender to make the bundle "
                               "again.")
                                .arg(QString::fromStdString(unfit.place))};
    }

    static Rejection notAReport()
    {
        return {u"bundle.kind"_s, tr("This bundle is not a report: the hub does not take it. "
                                     "Nothing was taken. Ask the sender for a report.")};
    }
};

Report headOf(const exchange::OpenedBundle &bundle)
{
    const exchange::BundleMeta &meta = bundle.meta;
    const QByteArrayView key = bundle.key.bytes();
    return {.site = meta.site.toString().toStdString(),
            .device = meta.device.toStdString(),
            .publicKey = std::string(key.data(), size_t(key.size())),
            .link = {meta.seq, bundle.manifestHash.toStdString(), meta.previous.toStdString()},
            .lineage = meta.lineage.toString().toStdString(),
            .madeAt = meta.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toStdString(),
            .edition = meta.edition.toStdString(),
            .period = meta.period ? meta.period->toString().toStdString() : std::string()};
}

} // namespace

std::variant<Report, Rejection> readReport(QByteArrayView bytes)
{
    const exchange::BundleReading reading = exchange::openBundle(bytes);
    if (const auto *refusal = std::get_if<exchange::Refusal>(&reading))
        return Rejection{refusal->name(), refusal->message()};
    const auto &bundle = std::get<exchange::OpenedBundle>(reading);
    if (bundle.meta.kind != exchange::BundleMeta::Kind::Report)
        return ReportText::notAReport();
    Report report = headOf(bundle);
    try {
        readDataFiles(bundle, bytes.data() + bytes.size() + kReadingPadding, report);
    } catch (const Unfit &unfit) {
        return ReportText::rejection(unfit);
    }
    return report;
}

} // namespace carnet::hub
