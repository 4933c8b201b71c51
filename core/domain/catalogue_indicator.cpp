#include "core/domain/catalogue_indicator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::edition_json {

namespace {

// Characters. The public title is printed on posters.
constexpr int kIndicatorTitle = 120;
constexpr int kIndicatorPublicTitle = 40;
constexpr int kUnit = 60;
constexpr int kMethod = 600;

struct IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::EditionReader)
};

} // namespace

CatalogueIndicator readIndicator(ObjectReader &reader, Complaints &complaints)
{
    CatalogueIndicator indicator{
        .code = reader.code(u"code"_s),
        .title = reader.text(u"title"_s, kIndicatorTitle),
        .publicTitle = reader.text(u"publicTitle"_s, kIndicatorPublicTitle),
        .family = reader.choice<Indicator::Family>(u"family"_s),
        .form = reader.choice<Indicator::Form>(u"form"_s),
        .unit = reader.text(u"unit"_s, kUnit),
        .direction = reader.choice<Indicator::Direction>(u"direction"_s),
        .partLabel = reader.optionalText(u"partLabel"_s, kIndicatorTitle),
        .wholeLabel = reader.optionalText(u"wholeLabel"_s, kIndicatorTitle),
        .frequency = reader.choice<Frequency>(u"frequency"_s),
        .method = reader.text(u"method"_s, kMethod),
        .source = reader.text(u"source"_s, kMethod),
        .minimumBase = reader.integer(u"minimumBase"_s, 0, 100'000),
        .lowest = reader.optionalDecimal(u"lowest"_s),
        .highest = reader.optionalDecimal(u"highest"_s),
        .commitment = {},
        .proposed = reader.boolean(u"proposed"_s)};
    if (indicator.lowest && indicator.highest && *indicator.lowest >= *indicator.highest)
        complaints.add(reader.at(u"highest"_s),
                       IndicatorWords::tr("The highest value must be above the lowest."));
    if (indicator.form != Indicator::Form::Share)
        return indicator;
    for (const auto &[name, label] :
         {std::pair(u"partLabel"_s, indicator.partLabel), {u"wholeLabel"_s, indicator.wholeLabel}})
        if (label.isEmpty())
            complaints.add(reader.at(name), IndicatorWords::tr("A share says what it counts."));
    if (indicator.unit != u"%"_s)
        complaints.add(reader.at(u"unit"_s), IndicatorWords::tr("The unit of a share is %."));
    return indicator;
}

} // namespace carnet::edition_json
