#include "ui/pages/assessment/contribution_list.h"

#include "core/base/french.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ContributionList::ContributionList(QWidget *parent)
    : Card(tr("Contributions received"), parent)
{
    setObjectName(u"contribution_list"_s);
}

void ContributionList::load(const std::vector<assessment::KnownContribution> &contributions,
                            bool writable)
{
    if (m_rows) {
        // Deleted later: the signal may come from one of its buttons.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    body()->addWidget(m_rows);
    int erased = 0;
    std::vector<assessment::KnownContribution> present;
    for (const assessment::KnownContribution &one : contributions) {
        if (one.given) {
            present.push_back(one);
            addRow(one, writable);
        } else {
            ++erased;
        }
    }
    if (erased > 0) {
        auto *gone = new PlainLabel(tr("%n contribution(s) erased: their answers and their names "
                                       "are no longer in the notebook.",
                                       nullptr, erased),
                                    TextStyle::Small, m_rows);
        gone->setObjectName(u"erased_contributions"_s);
        gone->setSecondary(true);
        column->addWidget(gone);
    }
    if (present.size() > 1 && writable) {
        auto *all = secondaryButton(tr("Erase them all..."), m_rows);
        all->setObjectName(u"erase_all"_s);
        column->addWidget(all, 0, Qt::AlignLeft);
        connect(all, &QPushButton::clicked, this,
                [this, present] { emit eraseRequested(present); });
    }
}

void ContributionList::addRow(const assessment::KnownContribution &contribution, bool writable)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    const GivenAnswers &given = *contribution.given;
    const QString received = contribution.record.receivedOn
                                 ? french::shortDate(*contribution.record.receivedOn)
                                 : QString();
    auto *words = new PlainLabel(
        given.contributor + u'\n'
            + tr("%n answer(s), received on %1", nullptr, int(given.answers.size())).arg(received),
        TextStyle::Body, m_rows);
    row->addWidget(words, 1);
    auto *erase = quietButton(tr("Erase..."), m_rows);
    erase->setObjectName(u"erase_"_s + contribution.record.id.toString());
    erase->setAccessibleName(tr("Erase the contribution of %1").arg(given.contributor));
    erase->setEnabled(writable);
    row->addWidget(erase, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(erase, &QPushButton::clicked, this,
            [this, contribution] { emit eraseRequested({contribution}); });
}

} // namespace carnet::ui
