#include "ui/pages/plan/mine_view.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/mine_row.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using planning::MineGroup;

namespace {

constexpr std::array kMineGroups{MineGroup::Late, MineGroup::ThisQuarter, MineGroup::Later,
                                 MineGroup::Undated, MineGroup::DoneLately};

QString mineHeading(MineGroup group, const QDate &today)
{
    switch (group) {
    case MineGroup::Late:
        return MineView::tr("Late");
    case MineGroup::ThisQuarter:
        return MineView::tr("This quarter (until %1)")
            .arg(french::longDate(Period::containing(today, Frequency::Quarter).lastDay()));
    case MineGroup::Later:
        return MineView::tr("Later");
    case MineGroup::Undated:
        return MineView::tr("Without a due date");
    case MineGroup::DoneLately:
        return MineView::tr("Done lately");
    }
    Q_UNREACHABLE();
}

} // namespace

MineView::MineView(OpenPlan &open, QWidget *parent)
    : PlanView(open, parent)
    , m_person(open.session().workspace().writer().author)
    , m_choice(new ChoiceField)
    , m_known(new PlainLabel({}, TextStyle::Small))
    , m_nothing(new PlainLabel)
    , m_column(new QVBoxLayout(this))
{
    m_choice->setObjectName(u"mine_person"_s);
    m_known->setObjectName(u"mine_known"_s);
    m_nothing->setObjectName(u"mine_nothing"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
    m_column->addWidget(buildHead());
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    fill();
    connect(m_choice, &ChoiceField::committed, this, [this](const QString &person) {
        m_person = person;
        fillSoon();
    });
    connect(&open, &OpenPlan::reloaded, this, &MineView::fillSoon);
    connect(&open, &OpenPlan::actionsChanged, this, &MineView::fillSoon);
}

QWidget *MineView::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rows = new FormRows;
    rows->add(tr("Person"), m_choice);
    m_choice->setMinimumContentsLength(24);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(rows);
    m_known->setSecondary(true);
    column->addWidget(m_known);
    auto *change = quietButton(tr("Change my name in the settings"));
    change->setObjectName(u"mine_settings"_s);
    column->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this,
            [this] { open().session().goTo({.page = u"settings"_s}); });
    return head;
}

/// Not at once: a field of this list may be what changed the action.
void MineView::fillSoon()
{
    m_stale = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale && isVisible())
            fill();
    });
}

void MineView::offerPeople()
{
    const QString author = open().session().workspace().writer().author;
    QStringList people = planning::peopleOf(open().actions());
    if (!author.isEmpty() && !people.contains(author))
        people.prepend(author);
    std::vector<ChoiceField::Choice> choices;
    if (m_person.isEmpty() || !people.contains(m_person))
        choices.push_back({m_person, m_person.isEmpty() ? tr("Nobody yet") : m_person});
    for (const QString &name : people)
        choices.push_back({name, name});
    m_choice->setChoices(choices);
    m_choice->setValue(m_person);
    m_known->setText(
        author.isEmpty()
            ? tr("This notebook does not know your name yet. Choose a person, or write your name "
                 "in the settings.")
            : tr("You write in this notebook as %1: actions are yours when you are in charge of "
                 "them or contribute to them under that name.")
                  .arg(french::quoted(author)));
}

MineView::Groups MineView::groups() const
{
    const QDate today = open().session().today();
    Groups groups;
    for (const MineGroup group : kMineGroups)
        groups.emplace_back(group, std::vector<Action>());
    for (const Action &action : open().actions()) {
        const auto group = planning::mineGroupOf(action, today);
        if (group && planning::concerns(action, m_person))
            groups[size_t(*group)].second.push_back(action);
    }
    for (auto &[group, actions] : groups)
        std::ranges::stable_sort(actions, {}, [](const Action &action) {
            return action.due.value_or(QDate(9999, 12, 31));
        });
    std::erase_if(groups, [](const auto &group) { return group.second.empty(); });
    return groups;
}

void MineView::fill()
{
    m_stale = false;
    offerPeople();
    const Groups now = groups();
    std::vector<std::pair<MineGroup, QString>> shown;
    for (const auto &[group, actions] : now)
        for (const Action &action : actions)
            shown.emplace_back(group, action.id.toString());
    if (shown != m_shown || !m_list) {
        m_shown = shown;
        build(now);
    }
    const QDate today = open().session().today();
    for (const auto &[group, actions] : now)
        for (const Action &action : actions)
            m_rows.at(action.id.toString())
                ->follow(action, roleIn(action), today, open().isWritable());
    m_nothing->setVisible(now.empty());
    m_nothing->setText(m_person.isEmpty()
                           ? tr("Choose a person to see what they have to do.")
                           : tr("Nothing is waiting for %1 in this plan. An action comes here when "
                                "this name is in charge of it or contributes to it.")
                                 .arg(m_person));
}

void MineView::build(const Groups &groups)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused =
        m_list && focus && m_list->isAncestorOf(focus) ? focus->objectName() : QString();
    delete m_list;
    m_rows.clear();
    m_list = new QWidget;
    m_list->setObjectName(u"mine_list"_s);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    for (const auto &[group, actions] : groups) {
        auto *card = new Card(u"%1 (%2)"_s.arg(mineHeading(group, open().session().today()),
                                               french::number(int(actions.size()))));
        card->body()->setSpacing(space::kSmall);
        for (const Action &action : actions) {
            if (&action != &actions.front())
                card->body()->addWidget(separator());
            auto *row = new MineRow(action);
            connect(row, &MineRow::opened, this,
                    [this](const QString &id) { open().showDetails(id); });
            connect(row, &MineRow::edited, this, [this](const Action &after, const QString &field) {
                // Refused: what is stored is shown again.
                if (!open().write(after, field))
                    fillSoon();
            });
            card->body()->addWidget(row);
            m_rows.emplace(action.id.toString(), row);
        }
        column->addWidget(card);
    }
    m_column->insertWidget(2, m_list);
    m_list->show();
    // What was being edited may stand in another group now.
    if (auto *again = focused.isEmpty() ? nullptr : m_list->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    else if (!focused.isEmpty())
        m_choice->setFocus(Qt::OtherFocusReason);
}

QString MineView::roleIn(const Action &action) const
{
    Action asOwner = action;
    asOwner.contributors.clear();
    return planning::concerns(asOwner, m_person)
               ? tr("In charge")
               : tr("Contributes; in charge: %1")
                     .arg(action.owner.isEmpty() ? u"–"_s : action.owner);
}

void MineView::reveal(const Place &place)
{
    const Action *action = open().action(place.record);
    if (!action)
        return;
    if (!m_rows.contains(place.record) && !action->owner.isEmpty()) {
        m_person = action->owner;
        fill();
    }
    if (const auto found = m_rows.find(place.record); found != m_rows.end())
        found->second->focusTitle();
}

void MineView::commitPending()
{
    // What is written may ask for a reason, and make the list anew meanwhile.
    std::vector<QPointer<MineRow>> rows;
    for (const auto &[id, row] : m_rows)
        rows.emplace_back(row);
    for (const QPointer<MineRow> &row : rows)
        if (row)
            row->flush();
}

void MineView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (m_stale)
        fill();
}

} // namespace carnet::ui
