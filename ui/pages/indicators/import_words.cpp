#include "ui/pages/indicators/measurement_import.h"

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
    static QString label(const QString &file) { return tr("Import of measurements: %1").arg(file); }
};

} // namespace

QString importSummary(const tables::ImportPlan &plan)
{
    QStringList parts{ImportText::fresh(int(plan.inserts.size()))};
    if (!plan.updates.empty())
        parts += ImportText::changed(int(plan.updates.size()));
    if (plan.unchanged > 0)
        parts += ImportText::same(plan.unchanged);
    if (!plan.newIndicators.empty())
        parts += ImportText::indicators(int(plan.newIndicators.size()));
    return parts.join(u", "_s) + u'.';
}

int importSize(const tables::ImportPlan &plan)
{
    return int(plan.inserts.size() + plan.updates.size());
}

journal::Step importStep(const tables::ImportPlan &plan, const QString &file)
{
    journal::Step step(ImportText::label(file));
    for (const Indicator &indicator : plan.newIndicators)
        step.insert(indicator);
    for (const Measurement &measurement : plan.inserts)
        step.insert(measurement);
    for (const auto &[before, after] : plan.updates)
        step.update(before, after);
    return step;
}

} // namespace carnet::ui
