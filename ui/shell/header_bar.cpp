#include "ui/shell/header_bar.h"

#include "core/base/french.h"
#include "ui/shell/session.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The years of which the document tells something, and the present one; the latest first.
std::set<int, std::greater<>> yearsOf(const Session &session)
{
    std::set<int, std::greater<>> years{session.today().year(), session.year()};
    const storage::Workspace &workspace = session.workspace();
    for (const Assessment &assessment : workspace.records<Assessment>().all())
        years.insert(assessment.year);
    for (const Plan &plan : workspace.records<Plan>().all())
        years.insert(plan.year);
    for (const Measurement &measurement : workspace.records<Measurement>().all())
        years.insert(measurement.period.year());
    return years;
}

} // namespace

HeaderBar::HeaderBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new PlainLabel({}, TextStyle::PageTitle))
    , m_year(new QComboBox)
    , m_saved(new PlainLabel)
{
    setObjectName(u"header"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_year->setObjectName(u"year"_s);
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setSecondary(true);
    m_saved->setWordWrap(false);
    auto *yearLabel = new PlainLabel(tr("Year"));
    yearLabel->setWordWrap(false);
    yearLabel->setBuddy(m_year);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSection, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_title, 1);
    row->addWidget(yearLabel);
    row->addWidget(m_year);
    row->addSpacing(space::kLarge);
    row->addWidget(m_saved);

    listYears();
    showSaved();
    connect(m_year, &QComboBox::activated, this, &HeaderBar::chooseYear);
    connect(&session, &Session::yearChanged, this, &HeaderBar::listYears);
    connect(&session, &Session::saved, this, &HeaderBar::showSaved);
    connect(&session, &Session::saveFailed, this, [this] {
        m_saved->setTone(PlainLabel::Tone::Error);
        m_saved->setText(tr("Not saved"));
    });
    connect(&session.workspace(), &storage::Workspace::changed, this,
            [this](const storage::Changes &changes) {
                if (changes.concerns<Assessment>() || changes.concerns<Plan>()
                    || changes.concerns<Measurement>())
                    listYears();
            });
}

void HeaderBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString HeaderBar::title() const
{
    return m_title->text();
}

void HeaderBar::listYears()
{
    const auto years = yearsOf(m_session);
    m_year->clear();
    if (!m_session.isReadOnly()) {
        const int next = *years.begin() + 1;
        m_year->addItem(tr("Prepare %1...").arg(next), next);
    }
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findText(QString::number(m_session.year())));
}

void HeaderBar::chooseYear(int row)
{
    const int year = m_year->itemData(row).toInt();
    if (m_year->itemText(row) == QString::number(year)) {
        m_session.setYear(year);
        return;
    }
    m_year->setCurrentIndex(m_year->findText(QString::number(m_session.year())));
    emit newYearRequested(year);
}

void HeaderBar::showSaved()
{
    m_saved->setTone(PlainLabel::Tone::Normal);
    if (m_session.isReadOnly())
        m_saved->setText(tr("Reading only"));
    else if (m_session.savedAt().isNull())
        m_saved->setText(tr("All is saved"));
    else
        m_saved->setText(tr("Saved at %1").arg(french::time(m_session.savedAt().time())));
}

} // namespace carnet::ui
