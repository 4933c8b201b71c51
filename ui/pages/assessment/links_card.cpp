#include "ui/pages/assessment/links_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// More than these are shown on demand: a long list hides what follows it.
constexpr size_t kLinksShown = 8;

} // namespace

LinksCard::LinksCard(const QString &title, const QString &rule, QWidget *parent)
    : Card(title, parent)
{
    if (rule.isEmpty())
        return;
    auto *told = new PlainLabel(rule, TextStyle::Small, this);
    told->setSecondary(true);
    body()->addWidget(told);
}

void LinksCard::load(const std::vector<Link> &links, const QString &nothing)
{
    if (m_list && links == m_links)
        return;
    m_links = links;
    const bool focused = m_list && m_list->isAncestorOf(focusWidget());
    if (m_list) {
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater(); // One of its buttons may be the reason of this.
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    std::vector<QWidget *> more;
    for (size_t number = 0; number < m_links.size(); ++number) {
        QWidget *row = add(m_links[number], number);
        if (number < kLinksShown || m_all)
            continue;
        row->hide();
        more.push_back(row);
    }
    if (!more.empty()) {
        auto *all = quietButton(tr("Show the %n other(s)", nullptr, int(more.size())), m_list);
        all->setObjectName(u"show_all"_s);
        column->addWidget(all, 0, Qt::AlignLeft);
        connect(all, &QPushButton::clicked, this, [this, more, all] {
            m_all = true;
            for (QWidget *row : more)
                row->show();
            if (auto *first = more.front()->findChild<QPushButton *>())
                first->setFocus(Qt::OtherFocusReason);
            all->hide();
        });
    }
    if (m_links.empty())
        column->addWidget(new StatusMark(StatusShape::Disc, nothing, m_list));
    body()->addWidget(m_list);
    if (auto *first = focused ? m_list->findChild<QPushButton *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *LinksCard::add(const Link &link, size_t number)
{
    auto *row = new QWidget(m_list);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::kMedium);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new StatusMark(link.shape, link.word, row));
    auto *sentence = new PlainLabel(link.sentence, TextStyle::Body, row);
    sentence->setObjectName(u"sentence_%1"_s.arg(number));
    words->addWidget(sentence);
    parts->addLayout(words, 1);
    if (!link.practice.isEmpty()) {
        auto *go = secondaryButton(tr("Go there"), row);
        go->setObjectName(u"go_%1"_s.arg(number));
        go->setAccessibleName(tr("Go there: %1").arg(link.sentence));
        parts->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this,
                [this, link] { emit followed(link.practice, link.field); });
    }
    m_list->layout()->addWidget(row);
    return row;
}

} // namespace carnet::ui
