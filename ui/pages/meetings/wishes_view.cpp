#include "ui/pages/meetings/wishes_view.h"

#include "core/domain/plan_life.h"
#include "core/planning/plan_words.h"
#include "core/planning/wish_steps.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_shape.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kBesideFrom = 900; ///< Pixels from which the form stands beside the list.

/// ● an action came of it, ◐ answered, ◇ nothing yet.
StatusShape wishShape(const Wish &wish)
{
    if (wish.action)
        return StatusShape::Disc;
    return wish.reply.isEmpty() ? StatusShape::Diamond : StatusShape::HalfDisc;
}

QIcon wishIcon(const Wish &wish)
{
    const int side = QFontMetrics(QGuiApplication::font()).height();
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusShape(painter, QRectF(2, 2, side - 4, side - 4), wishShape(wish));
    return QIcon(picture);
}

QString wishFate(const Wish &wish)
{
    if (wish.action)
        return WishesView::tr("led to an action");
    return wish.reply.isEmpty() ? WishesView::tr("no reply yet") : WishesView::tr("replied");
}

QString wishLines(const Wish &wish)
{
    QStringList head;
    for (const QString &part : {planning::collegeWord(wish.college),
                                planning::wishKindWord(wish.kind), wish.author, wishFate(wish)})
        if (!part.isEmpty())
            head += part;
    return head.join(u", "_s) + u'\n' + wish.text.simplified();
}

std::vector<ChoiceField::Choice> collegeChoices()
{
    std::vector<ChoiceField::Choice> choices;
    for (const College college : {College::Users, College::Elected, College::Agents})
        choices.push_back(
            {Column<College>::write(college).toString(), planning::collegeWord(college)});
    choices.push_back({u"none"_s, WishesView::tr("No college")});
    return choices;
}

} // namespace

WishesView::WishesView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(tr("No wish nor opinion has been written down yet. What the members "
                                "of the CLAC ask for and think stands here, with your replies."),
                             tr("Write down a wish"), this))
    , m_work(nullptr)
{
    setObjectName(u"wishes_view"_s);
    m_empty->setObjectName(u"wishes_empty"_s);
    m_work = buildWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    connect(m_empty, &EmptyState::startRequested, this, [this] { add(Wish::Kind::Request); });
    connect(&open, &OpenMeeting::reloaded, this, [this] {
        m_current.reset();
        load();
    });
    connect(&open, &OpenMeeting::changed, this, &WishesView::load, Qt::QueuedConnection);
    load();
}

QWidget *WishesView::buildWork()
{
    auto *work = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, work);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kSection);
    m_columns->addWidget(buildList(), 1);
    m_columns->addWidget(buildForm(), 1);
    return work;
}

QWidget *WishesView::buildList()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_count = new PlainLabel({}, TextStyle::Strong);
    m_count->setObjectName(u"wish_count"_s);
    column->addWidget(m_count);
    m_list = new QListWidget;
    m_list->setObjectName(u"wishes"_s);
    m_list->setAccessibleName(tr("Wishes and opinions, by college"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::kHair);
    m_list->setMinimumHeight(180);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *line = new QWidget;
    auto *buttons = new FlowLayout(line);
    m_addWish = secondaryButton(tr("Write down a wish"));
    m_addWish->setObjectName(u"add_wish"_s);
    m_addOpinion = secondaryButton(tr("Write down an opinion"));
    m_addOpinion->setObjectName(u"add_opinion"_s);
    buttons->addWidget(m_addWish);
    buttons->addWidget(m_addOpinion);
    column->addWidget(line);
    connect(m_addWish, &QPushButton::clicked, this, [this] { add(Wish::Kind::Request); });
    connect(m_addOpinion, &QPushButton::clicked, this, [this] { add(Wish::Kind::Opinion); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_wishes.size())
            || m_wishes[size_t(row)].id == m_current)
            return;
        // What is pending may make the list anew.
        const Id<Wish> chosen = m_wishes[size_t(row)].id;
        commitPending();
        m_current = chosen;
        showCurrent(true);
    });
    return part;
}

QWidget *WishesView::buildForm()
{
    auto *card = new Card;
    m_form = card;
    m_rows = new FormRows;
    m_college = new ChoiceField;
    m_college->setObjectName(u"wish_college"_s);
    m_college->setChoices(collegeChoices());
    m_kind = new ChoiceField;
    m_kind->setObjectName(u"wish_kind"_s);
    m_kind->setChoices({{u"request"_s, planning::wishKindWord(Wish::Kind::Request)},
                        {u"opinion"_s, planning::wishKindWord(Wish::Kind::Opinion)}});
    m_author = new LineField;
    m_author->setObjectName(u"wish_author"_s);
    m_text = new TextField;
    m_text->setObjectName(u"wish_text"_s);
    m_reply = new TextField;
    m_reply->setObjectName(u"wish_reply"_s);
    m_rows->add(tr("College"), m_college);
    m_rows->add(tr("Kind"), m_kind);
    m_rows->add(tr("Author"), m_author, tr("Only if the person agrees: it stands in the minutes."));
    m_rows->add(tr("What was said"), m_text);
    m_rows->add(tr("Our reply"), m_reply);
    card->body()->addWidget(m_rows);
    m_fate = new PlainLabel;
    m_fate->setObjectName(u"wish_fate"_s);
    card->body()->addWidget(m_fate);
    auto *line = new QWidget;
    auto *buttons = new FlowLayout(line);
    m_act = secondaryButton(tr("Make an action of it"));
    m_act->setObjectName(u"make_action"_s);
    m_see = secondaryButton(tr("See the action"));
    m_see->setObjectName(u"see_action"_s);
    m_remove = quietButton(tr("Remove"));
    m_remove->setObjectName(u"remove_wish"_s);
    buttons->addWidget(m_act);
    buttons->addWidget(m_see);
    buttons->addWidget(m_remove);
    card->body()->addWidget(line);
    card->body()->addStretch(1);
    bindFields();
    return card;
}

void WishesView::bindFields()
{
    connect(m_college, &ChoiceField::committed, this, [this](const QString &key) {
        if (const auto college = Column<College>::read(key))
            change(tr("college"), [&](Wish &wish) { wish.college = *college; });
    });
    connect(m_kind, &ChoiceField::committed, this, [this](const QString &key) {
        if (const auto kind = Column<Wish::Kind>::read(key))
            change(tr("kind"), [&](Wish &wish) { wish.kind = *kind; });
    });
    connect(m_author, &LineField::committed, this, [this](const QString &author) {
        change(tr("author"), [&](Wish &wish) { wish.author = author; });
    });
    connect(m_text, &TextField::committed, this, [this](const QString &text) {
        // It is needed: the former one stays.
        if (!text.trimmed().isEmpty())
            change(tr("what was said"), [&](Wish &wish) { wish.text = text; });
    });
    connect(m_reply, &TextField::committed, this, [this](const QString &reply) {
        change(tr("our reply"), [&](Wish &wish) { wish.reply = reply; });
    });
    connect(m_act, &QPushButton::clicked, this, &WishesView::makeAction);
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (const Wish *wish = current(); wish && wish->action)
            open().session().goTo({.page = u"plan"_s, .record = wish->action->toString()});
    });
    connect(m_remove, &QPushButton::clicked, this, &WishesView::remove);
}

/// What is written comes back with the next turn of the event loop only: see load().
void WishesView::read()
{
    m_wishes = planning::byCollege(open().wishes());
}

void WishesView::load()
{
    read();
    if (!current())
        m_current = m_wishes.empty() ? std::nullopt : std::optional(m_wishes.front().id);
    m_stack->setCurrentWidget(m_wishes.empty() ? static_cast<QWidget *>(m_empty) : m_work);
    m_empty->button()->setEnabled(open().isWritable());
    fillList();
    showCurrent(false);
}

void WishesView::fillList()
{
    m_filling = true; // The current wish stays the current wish.
    m_list->clear();
    int answered = 0;
    int acted = 0;
    for (const Wish &wish : m_wishes) {
        auto *item = new QListWidgetItem(wishIcon(wish), wishLines(wish), m_list);
        answered += wish.reply.isEmpty() ? 0 : 1;
        acted += wish.action ? 1 : 0;
        if (wish.id == m_current)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    m_count->setText(tr("%n wish(es) and opinion(s)", nullptr, int(m_wishes.size())) + u", "_s
                     + tr("%n with a reply", nullptr, answered) + u", "_s
                     + tr("%n that led to an action", nullptr, acted));
}

const Wish *WishesView::current() const
{
    const auto found = std::ranges::find_if(
        m_wishes, [this](const Wish &wish) { return m_current && wish.id == *m_current; });
    return found == m_wishes.end() ? nullptr : &*found;
}

void WishesView::showCurrent(bool another)
{
    const Wish *wish = current();
    m_form->setEnabled(wish);
    if (!wish)
        return;
    const bool writable = open().isWritable();
    const auto put = [another](auto *field, const QString &value) {
        another ? field->load(value) : field->setValue(value);
    };
    put(m_college, Column<College>::write(wish->college).toString());
    put(m_kind, Column<Wish::Kind>::write(wish->kind).toString());
    put(m_author, wish->author);
    put(m_text, wish->text);
    put(m_reply, wish->reply);
    m_college->setEnabled(writable);
    m_kind->setEnabled(writable);
    m_author->setReadOnly(!writable);
    m_text->setReadOnly(!writable);
    m_reply->setReadOnly(!writable);
    m_remove->setEnabled(writable);
    m_addWish->setEnabled(writable);
    m_addOpinion->setEnabled(writable);
    showFate(*wish);
}

void WishesView::showFate(const Wish &wish)
{
    const auto action = wish.action
                            ? open().session().workspace().records<Action>().find(*wish.action)
                            : std::nullopt;
    const auto plan = open().plan();
    const bool closed = plan && plan->state == Plan::State::Closed;
    const bool hadFocus = m_act->hasFocus() || m_see->hasFocus();
    m_see->setVisible(action.has_value());
    m_act->setVisible(!action && !closed && open().isWritable());
    if (hadFocus)
        (action ? m_see : m_act)->setFocus(Qt::OtherFocusReason);
    if (action)
        m_fate->setText(tr("It led to the action \"%1\": %2.")
                            .arg(action->title, planning::stateWord(action->state).toLower()));
    else if (wish.action)
        m_fate->setText(tr("It led to an action that is no longer in the notebook."));
    else if (closed)
        m_fate->setText(tr("The plan of the year is closed: it takes no new action."));
    else
        m_fate->setText(tr("No action came of it yet."));
}

void WishesView::change(const QString &what, const std::function<void(Wish &)> &edit)
{
    read();
    const Wish *before = current();
    if (!before)
        return;
    Wish after = *before;
    edit(after);
    if (after != *before)
        open().write(planning::editWishStep(*before, after, what));
}

void WishesView::add(Wish::Kind kind)
{
    commitPending();
    const auto &meeting = open().meeting();
    if (!meeting || !open().isWritable())
        return;
    const Wish *last = current();
    const Wish wish = planning::newWish(meeting->id, kind, last ? last->college : College::Users);
    if (!open().write(planning::addWishStep(wish)))
        return;
    m_current = wish.id;
    load();
    showCurrent(true);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

/// Without a question: the message band offers the way back.
void WishesView::remove()
{
    const Wish *wish = current();
    if (!wish || !open().write(planning::removeWishStep(*wish)))
        return;
    m_current.reset();
    load();
    Session *const session = &open().session();
    session->announce({.text = tr("The wish has been removed."),
                       .verb = tr("Bring back"),
                       .action = [session] { session->undoStack().undo(); }});
}

void WishesView::makeAction()
{
    commitPending();
    read();
    const Wish *current = this->current();
    if (!current)
        return;
    const Wish wish = *current;
    const auto plan = open().plan();
    const int year = plan ? plan->year : open().session().year();
    const Action action = planning::actionOfWish(wish, year);
    if (!open().write(planning::actionFromWishStep(plan, year, wish, action)))
        return;
    load();
    Session *const session = &open().session();
    session->announce({.text = tr("The action \"%1\" is in the plan. Give it an owner and a due "
                                  "date there.")
                                   .arg(action.title),
                       .verb = tr("See the action"),
                       .action = [session, id = action.id.toString()] {
                           session->goTo({.page = u"plan"_s, .record = id});
                       }});
}

void WishesView::reveal(const Place &place)
{
    const auto id = Id<Wish>::parse(place.record);
    const bool known = id && std::ranges::find(m_wishes, *id, &Wish::id) != m_wishes.end();
    if (!known)
        return;
    commitPending();
    m_current = id;
    fillList();
    showCurrent(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void WishesView::commitPending()
{
    m_college->flush();
    m_kind->flush();
    m_author->flush();
    m_text->flush();
    m_reply->flush();
}

void WishesView::resizeEvent(QResizeEvent *event)
{
    const int needed = kBesideFrom * QFontMetrics(font()).height() / 20;
    m_columns->setDirection(event->size().width() >= needed ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
    MeetingView::resizeEvent(event);
}

} // namespace carnet::ui
