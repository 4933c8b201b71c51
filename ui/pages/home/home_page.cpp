#include "ui/pages/home/home_page.h"

#include "core/base/french.h"
#include "ui/pages/home/result_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/tile_grid.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kResults = 4;
constexpr size_t kChanges = 5;

/// Nothing has been entered yet: the page greets instead of listing.
bool isBlank(const YearFacts &facts)
{
    return !facts.assessment && facts.actions.empty() && facts.measurements.empty();
}

/// `Ada, 21 novembre 2026 à 14 h 05`.
QString whoAndWhen(const journal::Entry &entry)
{
    const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate);
    const QString when =
        HomePage::tr("%1 at %2").arg(french::longDate(at.date()), french::time(at.time()));
    return entry.author.isEmpty() ? when : QString(entry.author + u", "_s + when);
}

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scaffold(new PageScaffold(PageScaffold::Width::Full))
{
    setObjectName(u"homePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scaffold);
    connect(&session, &Session::yearChanged, this, &HomePage::refreshSoon);
    connect(&session.workspace(), &storage::Workspace::changed, this, &HomePage::refreshSoon);
}

QString HomePage::title() const
{
    return tr("Home");
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

/// Not at once: a button of this page may be what changed the document.
void HomePage::refreshSoon()
{
    m_stale = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale && isVisible())
            refresh();
    });
}

void HomePage::refresh()
{
    m_stale = false;
    const YearFacts facts = yearFacts(m_session.workspace(), m_session.year(), m_session.today());
    delete m_content;
    m_content = new QWidget;
    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::kSection);
    if (isBlank(facts)) {
        auto *empty = new EmptyState(tr("Your notebook is ready. Begin with the self-assessment: "
                                        "about 45 minutes, in several goes if you like."),
                                     tr("Begin"));
        connect(empty, &EmptyState::startRequested, this,
                [this] { m_session.goTo({.page = u"assessment"_s}); });
        body->addWidget(empty);
    } else {
        addToDo(body, facts);
        addPath(body, facts);
        addResults(body, facts);
        addChanges(body);
    }
    body->addStretch();
    m_scaffold->body()->addWidget(m_content);
}

void HomePage::addToDo(QVBoxLayout *body, const YearFacts &facts)
{
    auto *card = new Card(tr("To do now"));
    const std::vector<ToDo> list = toDo(facts);
    if (list.empty())
        card->body()->addWidget(new PlainLabel(tr("Nothing is waiting: all is up to date.")));
    int number = 0;
    for (const ToDo &each : list) {
        auto *button = number == 0 ? primaryButton(each.verb) : secondaryButton(each.verb);
        button->setObjectName(u"toDo%1"_s.arg(number++));
        button->setAccessibleName(u"%1: %2"_s.arg(each.verb, each.sentence));
        connect(button, &QPushButton::clicked, this,
                [this, place = each.place] { m_session.goTo(place); });
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kLarge);
        if (each.late) {
            auto *mark = new StatusMark(StatusShape::Triangle, tr("Late"));
            row->addWidget(mark, 0, Qt::AlignVCenter);
        }
        row->addWidget(new PlainLabel(each.sentence), 1);
        row->addWidget(button);
        card->body()->addLayout(row);
    }
    body->addWidget(card);
}

void HomePage::addPath(QVBoxLayout *body, const YearFacts &facts)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    column->addWidget(new PlainLabel(tr("The year %1").arg(facts.year), TextStyle::SectionTitle));
    auto *tiles = new TileGrid(15);
    for (const YearStage &stage : yearPath(facts)) {
        auto *card = new Card;
        card->setAccessibleName(stage.title);
        card->body()->setSpacing(space::kHair);
        card->body()->addWidget(new PlainLabel(stage.title));
        card->body()->addWidget(new StatusMark(stage.shape, stage.word));
        if (!stage.date.isEmpty()) {
            auto *date = new PlainLabel(stage.date, TextStyle::Small);
            date->setSecondary(true);
            card->body()->addWidget(date);
        }
        card->body()->addStretch();
        tiles->add(card);
    }
    column->addWidget(tiles);
    body->addLayout(column);
}

void HomePage::addResults(QVBoxLayout *body, const YearFacts &facts)
{
    if (facts.indicators.empty())
        return;
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    column->addWidget(new PlainLabel(tr("Last results"), TextStyle::SectionTitle));
    auto *tiles = new TileGrid(20);
    for (int i = 0; i < kResults && i < int(facts.indicators.size()); ++i)
        tiles->add(new ResultCard(facts.indicators[size_t(i)], facts));
    column->addWidget(tiles);
    body->addLayout(column);
}

/// One line a user action, not one a journal row.
void HomePage::addChanges(QVBoxLayout *body)
{
    auto *card = new Card(tr("Recent changes"));
    card->body()->setSpacing(space::kSmall);
    std::set<std::pair<QString, qint64>> seen;
    for (const journal::Entry &entry : m_session.workspace().latestEntries(200)) {
        if (!seen.emplace(entry.device.toString(), entry.step).second)
            continue;
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(new PlainLabel(entry.label));
        auto *who = new PlainLabel(whoAndWhen(entry), TextStyle::Small);
        who->setSecondary(true);
        lines->addWidget(who);
        card->body()->addLayout(lines);
        if (seen.size() == kChanges)
            break;
    }
    auto *all = quietButton(tr("See all the history"));
    all->setObjectName(u"seeHistory"_s);
    connect(all, &QPushButton::clicked, this, [this] { m_session.goTo({.page = u"history"_s}); });
    card->body()->addWidget(all, 0, Qt::AlignLeft);
    body->addWidget(card);
}

} // namespace carnet::ui
