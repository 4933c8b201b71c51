#pragma once

#include "ui/issue/report_issue.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/widgets/card.h"

namespace carnet::ui {

/// The documents of a local committee: the letter that invites it and what it is shown.
class ClacPapersCard final : public Card
{
    Q_OBJECT

public:
    explicit ClacPapersCard(OpenMeeting &open, QWidget *parent = nullptr);

signals:
    /// A document is about to be made: what is being typed belongs into it.
    void aboutToMake();

private:
    void addButton(QWidget *line, const QString &name, const QString &text, const QString &option,
                   ReportMeans means);
    void show();

    OpenMeeting &m_open;
};

} // namespace carnet::ui
