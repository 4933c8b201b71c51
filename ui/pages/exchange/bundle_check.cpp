#include "ui/pages/exchange/bundle_check.h"

#include "core/base/failure.h"
#include "core/exchange/report_file.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::BundleCheck)
};

} // namespace

BundleCheck checkBundle(const QString &path)
{
    BundleCheck check;
    QByteArray bytes;
    try {
        bytes = exchange::readBundleFile(path);
    } catch (const Failure &failure) {
        check.refused = failure.message();
        check.refusalDetail = failure.detail();
        return check;
    }
    check.size = bytes.size();
    const exchange::BundleReading reading = exchange::openBundle(bytes);
    if (const auto *refusal = std::get_if<exchange::Refusal>(&reading)) {
        check.refused = refusal->message();
        check.refusalDetail = refusal->name();
        return check;
    }
    const auto &bundle = std::get<exchange::OpenedBundle>(reading);
    check.meta = bundle.meta;
    check.fingerprint = bundle.key.spokenFingerprint();
    return check;
}

QString kindText(exchange::BundleMeta::Kind kind)
{
    using enum exchange::BundleMeta::Kind;
    switch (kind) {
    case Report:
        return Text::tr("Report of a site to the national office");
    case Merge:
        return Text::tr("Changes made in another copy of a notebook");
    case Reference:
        return Text::tr("List of commitments from the national office");
    case Receipt:
        return Text::tr("Receipt from the national office");
    case Benchmark:
        return Text::tr("Points of comparison from the national office");
    case Validation:
        return Text::tr("Validation of an action plan");
    }
    Q_UNREACHABLE();
}

QString fileText(const QString &file)
{
    static constexpr std::array<std::pair<QStringView, const char *>, 9> kNames{{
        {u"data/site.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Identity of the site")},
        {u"data/assessments.json",
         QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Self-assessments and answers")},
        {u"data/findings.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Strengths and gaps")},
        {u"data/plan.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Plans and actions")},
        {u"data/indicators.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Indicators")},
        {u"data/measurements.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Measurements")},
        {u"data/targets.json", QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Targets")},
        {u"data/feedback.json",
         QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Counts of testimonies, without their text")},
        {u"data/publications.json",
         QT_TRANSLATE_NOOP("carnet::ui::BundleCheck", "Posters issued, without their content")},
    }};
    for (const auto &[name, text] : kNames)
        if (name == file)
            return Text::tr(text);
    return file;
}

} // namespace carnet::ui
