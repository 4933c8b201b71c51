#include "ui/pages/closing/values_card.h"

#include "core/domain/figure.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString keyOf(Missing reason)
{
    return Column<Missing>::write(reason).toString();
}

std::vector<ChoiceField::Choice> reasons()
{
    std::vector<ChoiceField::Choice> choices{{QString(), ValuesCard::tr("Choose a reason")}};
    for (const auto &[reason, name] : enumNames(Missing{}))
        choices.push_back({keyOf(reason), missingWords(reason)});
    return choices;
}

} // namespace

ValuesCard::ValuesCard(QWidget *parent)
    : Card(tr("1. The values"), parent)
{
    setObjectName(u"values"_s);
}

void ValuesCard::load(const std::vector<QuarterRow> &rows, bool readOnly)
{
    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget());
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // One of its fields may be the reason of this.
    }
    m_reasons.clear();
    m_missing = nullptr;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    const auto missing = int(std::ranges::count_if(rows, &QuarterRow::isMissing));
    const auto unread = int(std::ranges::count_if(rows, &QuarterRow::isUnread));
    const int count = int(rows.size());
    auto *state = new StatusMark(
        missing == 0 ? StatusShape::Disc : StatusShape::Triangle,
        missing == 0 ? tr("Each of the %n indicator(s) has a value or a reason.", nullptr, count)
                     : tr("%n indicator(s) have neither a value nor a reason.", nullptr, missing),
        m_content);
    state->setObjectName(u"values_state"_s);
    column->addWidget(state);
    for (const QuarterRow &row : rows)
        if (row.isMissing())
            addMissing(row, readOnly);
    if (unread > 0)
        addUnread(unread, readOnly);
    body()->addWidget(m_content);
    if (hadFocus && !m_reasons.empty())
        m_reasons.front()->setFocus();
}

void ValuesCard::addMissing(const QuarterRow &row, bool readOnly)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    if (!m_missing) {
        m_missing = new FormRows(m_content);
        column->addWidget(m_missing);
    }
    auto *line = new QWidget(m_missing);
    auto *parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::kMedium);
    auto *reason = new ChoiceField(line);
    reason->setObjectName(u"reason_"_s + row.indicator.code);
    reason->setChoices(reasons());
    reason->load({});
    reason->setEnabled(!readOnly);
    auto *enter = secondaryButton(tr("Enter the value"), line);
    enter->setObjectName(u"enter_"_s + row.indicator.code);
    enter->setAccessibleName(tr("Enter the value of %1").arg(row.indicator.title));
    parts->addWidget(reason, 1);
    parts->addWidget(enter);
    m_missing->add(row.indicator.title, reason);
    m_missing->addWidget(line);
    m_reasons.push_back(reason);
    connect(reason, &ChoiceField::committed, this, [this, row](const QString &key) {
        for (const auto &[each, name] : enumNames(Missing{}))
            if (keyOf(each) == key)
                emit reasonGiven(row, each);
    });
    connect(enter, &QPushButton::clicked, this, [this, row] { emit entryRequested(row); });
}

void ValuesCard::addUnread(int unread, bool readOnly)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(
        new PlainLabel(tr("%n value(s) were entered and not yet read again by anyone. Closing "
                          "marks them as read.",
                          nullptr, unread),
                       TextStyle::Body, m_content));
    auto *review = quietButton(tr("Mark all as read again now"), m_content);
    review->setObjectName(u"review_all"_s);
    review->setEnabled(!readOnly);
    column->addWidget(review, 0, Qt::AlignLeft);
    connect(review, &QPushButton::clicked, this, &ValuesCard::reviewRequested);
}

void ValuesCard::flush()
{
    for (ChoiceField *reason : m_reasons)
        reason->flush();
}

} // namespace carnet::ui
