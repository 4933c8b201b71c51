#include "ui/publication/report_kind.h"

namespace carnet::ui {

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds{
        copilSheet(),   annualReport(),   assessmentReport(), copilFile(),
        copilMinutes(), clacInvitation(), clacPresentation(),
    };
    return kinds;
}

const ReportKind *reportKind(QStringView name)
{
    for (const ReportKind &kind : reportKinds())
        if (kind.code == name || kind.option == name)
            return &kind;
    return nullptr;
}

} // namespace carnet::ui
