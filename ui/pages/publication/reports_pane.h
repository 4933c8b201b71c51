#pragma once

#include "ui/issue/issue.h"
#include "ui/widgets/card.h"

namespace carnet::ui {

struct ReportKind;
class Session;

/// The reports on A4 sheets: what each is for, and the way to its PDF and web page.
class ReportsPane final : public Card
{
    Q_OBJECT

public:
    explicit ReportsPane(Session &session, QWidget *parent = nullptr);

private:
    void add(const ReportKind &kind);
    void makeFile(const ReportKind &kind, PosterMeans means);

    Session &m_session;
};

} // namespace carnet::ui
