#include "ui/pages/assessment/year_start.h"

#include "core/assessment/new_year.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

YearStart::YearStart(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    const int year = session.year();
    const auto editions = assessment::editionChoices(session.workspace());
    const auto start = assessment::newYear(session.workspace(), year, editions.front());
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    auto *empty = new EmptyState(tr("The self-assessment of %1 has not begun. Allow about 45 "
                                    "minutes, in several sittings if you like.")
                                     .arg(year),
                                 tr("Begin the year %1").arg(year), this);
    empty->setObjectName(u"empty"_s);
    column->addWidget(empty);
    connect(empty, &EmptyState::startRequested, this, [this] { begin(false); });
    if (start.earlier && !start.earlier->carried.answers.empty()) {
        auto *take = secondaryButton(
            tr("Start from the answers of %1").arg(start.earlier->assessment.year), this);
        take->setObjectName(u"start_from_previous"_s);
        column->addWidget(take, 0, Qt::AlignHCenter);
        connect(take, &QPushButton::clicked, this, [this] { begin(true); });
    }
    column->addStretch(2);
}

void YearStart::begin(bool takeOver)
{
    const auto editions = assessment::editionChoices(m_session.workspace());
    const auto start =
        assessment::newYear(m_session.workspace(), m_session.year(), editions.front());
    if (m_session.apply(assessment::beginYear(start, takeOver, m_session.today())))
        emit begun();
}

} // namespace carnet::ui
