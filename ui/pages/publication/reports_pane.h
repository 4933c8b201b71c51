#pragma once

#include "ui/issue/report_issue.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace carnet::ui {

class Session;

/// The reports on A4 sheets: what each is for, and the way to its PDF, web page
/// and text document.
class ReportsPane final : public Card
{
    Q_OBJECT

public:
    explicit ReportsPane(Session &session, QWidget *parent = nullptr);

private:
    void add(const ReportKind &kind);
    void makeFile(const ReportKind &kind, ReportMeans means, const QString &filter);

    Session &m_session;
    QCheckBox *m_notes = nullptr; ///< With the notes, in the report of the self-assessment.
};

} // namespace carnet::ui
