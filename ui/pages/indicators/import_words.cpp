#include "ui/pages/indicators/import_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::MeasurementImport)

public:
    static QString fresh(int count) { return tr("%n new figure(s)", nullptr, count); }
    static QString changed(int count) { return tr("%n changed figure(s)", nullptr, count); }
    static QString same(int count) { return tr("%n already there", nullptr, count); }
    static QString indicators(int count) { return tr("%n new indicator(s)", nullptr, count); }
    static QString refused(int count) { return tr("%n refused", nullptr, count); }
    static QString repeated(int count) { return tr("%n repeated", nullptr, count); }
    static QString leftOut(int count) { return tr("%n left out", nullptr, count); }
    static QString without(int count) { return tr("%n without figure", nullptr, count); }
    static QString others(int count) { return tr("%n of other structures", nullptr, count); }

    static QString field(tables::MeasurementField field)
    {
        using enum tables::MeasurementField;
        switch (field) {
        case Code:
            return tr("Code of the indicator");
        case Title:
            return tr("Indicator");
        case Period:
            return tr("Period");
        case Part:
            return tr("Numerator");
        case Whole:
            return tr("Denominator");
        case Value:
            return tr("Value");
        case Unit:
            return tr("Unit");
        case Base:
            return tr("Base (number of answers)");
        case Source:
            return tr("Source");
        case Date:
            return tr("Date");
        case Comment:
            return tr("Comment");
        case Reason:
            return tr("Reason for a missing figure");
        case Structure:
            return tr("Code of the structure");
        case StructureTitle:
            return tr("Structure");
        case Frequency:
            return tr("Frequency");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString importSummary(const tables::ImportPlan &plan)
{
    using enum tables::ImportLine::Outcome;
    QStringList parts;
    const auto also = [&](int count, QString (*words)(int)) {
        if (count > 0)
            parts += words(count);
    };
    also(plan.count(New), ImportText::fresh);
    also(plan.count(Changed), ImportText::changed);
    also(plan.count(Unchanged), ImportText::same);
    also(int(plan.newIndicators.size()), ImportText::indicators);
    also(plan.count(Refused), ImportText::refused);
    also(plan.count(Repeated), ImportText::repeated);
    also(plan.count(LeftOut), ImportText::leftOut);
    also(plan.withoutFigure, ImportText::without);
    also(plan.otherStructures, ImportText::others);
    return parts.join(u", "_s) + u'.';
}

QString fieldTitle(tables::MeasurementField field)
{
    return ImportText::field(field);
}

} // namespace carnet::ui
