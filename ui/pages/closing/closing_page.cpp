#include "ui/pages/closing/closing_page.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/issue/quarter_closing.h"
#include "ui/pages/closing/remarks_card.h"
#include "ui/pages/closing/values_card.h"
#include "ui/pages/publication/poster_preview.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ClosingPage::ClosingPage(Session &session, Signer signer, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_signer(std::move(signer))
    , m_quarter(closingQuarters(session.today()).front())
    , m_scaffold(new PageScaffold(PageScaffold::Width::Full, this))
    , m_parts(new QGridLayout)
    , m_values(new ValuesCard(m_scaffold))
    , m_remarks(new RemarksCard(m_scaffold))
{
    setObjectName(u"closing_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scaffold);
    m_scaffold->body()->addWidget(buildChoice());
    m_parts->setSpacing(space::kSection);
    m_scaffold->body()->addLayout(m_parts);
    m_scaffold->body()->addStretch(1);
    m_posterCard = buildPoster();
    m_closing = buildClosing();
    connect(m_values, &ValuesCard::entryRequested, this, &ClosingPage::enter);
    connect(m_remarks, &RemarksCard::entryRequested, this, &ClosingPage::enter);
    connect(m_values, &ValuesCard::reasonGiven, this,
            [this](const QuarterRow &row, Missing reason) {
                m_session.apply(reasonStep(row, reason));
            });
    connect(m_values, &ValuesCard::reviewRequested, this,
            [this] { m_session.apply(reviewStep(m_rows, m_quarter)); });
    connect(&m_session.workspace(), &storage::Workspace::changed, this, &ClosingPage::refreshSoon);
}

ClosingPage::~ClosingPage()
{
    m_session.commands().release(this);
}

QString ClosingPage::title() const
{
    return tr("Close the %1").arg(french::periodName(m_quarter));
}

QWidget *ClosingPage::buildChoice()
{
    auto *rows = new FormRows(m_scaffold);
    m_choice = new ChoiceField(rows);
    m_choice->setObjectName(u"quarter"_s);
    std::vector<ChoiceField::Choice> choices;
    for (const Period &quarter : closingQuarters(m_session.today()))
        choices.push_back({quarter.toString(), french::periodName(quarter)});
    m_choice->setChoices(choices);
    m_choice->load(m_quarter.toString());
    rows->add(tr("Quarter to close"), m_choice,
              tr("About ten minutes: look at the figures, then the poster and the bundle are made "
                 "together."));
    connect(m_choice, &ChoiceField::committed, this, [this](const QString &key) {
        if (const auto quarter = Period::parse(key))
            setQuarter(*quarter);
    });
    return rows;
}

QWidget *ClosingPage::buildPoster()
{
    auto *card = new Card(tr("3. The poster"), m_scaffold);
    card->setObjectName(u"poster"_s);
    m_posterState = new StatusMark(StatusShape::Dash, {}, card);
    m_posterState->setObjectName(u"poster_state"_s);
    m_posterSays = new PlainLabel({}, TextStyle::Body, card);
    m_posterSays->setObjectName(u"poster_says"_s);
    m_thumbnail = new PosterPreview(card);
    m_thumbnail->setObjectName(u"thumbnail"_s);
    auto *open = quietButton(tr("Choose what is on the poster"), card);
    open->setObjectName(u"open_poster"_s);
    connect(open, &QPushButton::clicked, this,
            [this] { m_session.goTo({.page = u"publication"_s, .field = u"period"_s}); });
    card->body()->addWidget(m_posterState);
    card->body()->addWidget(m_posterSays);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->body()->addWidget(m_thumbnail);
    card->body()->addStretch(1);
    return card;
}

QWidget *ClosingPage::buildClosing()
{
    auto *card = new Card(tr("4. Close"), m_scaffold);
    card->setObjectName(u"close"_s);
    card->body()->addWidget(
        new PlainLabel(tr("Closing marks the figures as read again, writes the poster (PDF and "
                          "web page) and the signed bundle for the national office into a folder "
                          "that you choose, and notes all that in the notebook."),
                       TextStyle::Body, card));
    m_why = new NoteLabel(StatusShape::Cross, card);
    m_why->setObjectName(u"why_not"_s);
    m_close = primaryButton(tr("Close the quarter..."), card);
    m_close->setObjectName(u"close_quarter"_s);
    m_done = new PlainLabel({}, TextStyle::Body, card);
    m_done->setObjectName(u"done"_s);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_close, 0, Qt::AlignLeft);
    card->body()->addWidget(m_done);
    connect(m_close, &QPushButton::clicked, this, &ClosingPage::close);
    return card;
}

/// The poster beside the rest where there is room, else under it.
void ClosingPage::arrange()
{
    const bool wide = width() > 110 * fontMetrics().averageCharWidth();
    m_parts->addWidget(m_values, 0, 0);
    m_parts->addWidget(m_remarks, 1, 0);
    m_parts->addWidget(m_posterCard, wide ? 0 : 2, wide ? 1 : 0, wide ? 3 : 1, 1);
    m_parts->addWidget(m_closing, wide ? 2 : 3, 0, Qt::AlignTop);
    m_parts->setColumnStretch(0, 3);
    m_parts->setColumnStretch(1, wide ? 2 : 0);
    m_parts->setRowStretch(2, wide ? 1 : 0);
}

/// Not at once: a field of this page may be what changed the document.
void ClosingPage::refreshSoon()
{
    m_stale = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale && isVisible())
            refresh();
    });
}

void ClosingPage::refresh()
{
    m_stale = false;
    storage::Workspace &workspace = m_session.workspace();
    if (workspace.records<Site>().all().empty())
        return;
    m_rows = quarterRows(workspace, m_quarter, m_session.today());
    m_poster = quarterPoster(workspace, m_quarter, m_session.today());
    m_values->load(m_rows, m_session.isReadOnly());
    m_remarks->load(m_rows);
    tellPoster();
    tellObstacles();
}

void ClosingPage::tellPoster()
{
    const bool blocked = isBlocked(m_poster->problems);
    const auto &latest = m_poster->latest;
    m_posterState->setStatus(
        blocked           ? StatusShape::Cross
        : m_poster->isNew ? StatusShape::Diamond
                          : StatusShape::Disc,
        blocked           ? tr("Something is to be mended first")
        : !latest         ? tr("Ready, never issued for this quarter")
        : m_poster->isNew ? tr("Ready, says something else than edition %1").arg(latest->number)
                          : tr("Issued on %1").arg(french::longDate(latest->issuedOn)));
    QStringList sentences;
    for (const PosterProblem &problem : m_poster->problems)
        sentences += problem.message;
    m_posterSays->setText(sentences.join(u'\n'));
    m_posterSays->setVisible(!sentences.isEmpty());
    m_thumbnail->setPage(m_poster->pages);
    m_thumbnail->setAccessibleDescription(
        tr("A picture of the sheet. Its words are on the page \"Posters\"."));
}

void ClosingPage::tellObstacles()
{
    m_obstacles = closingObstacles(m_rows, *m_poster, m_quarter, m_session.today());
    if (m_session.isReadOnly())
        m_obstacles.prepend(tr("This notebook is open for reading only."));
    m_why->setText(m_obstacles.isEmpty() ? QString()
                                         : QString(tr("The quarter cannot be closed yet.") + u'\n'
                                                   + m_obstacles.join(u'\n')));
    m_close->setEnabled(m_obstacles.isEmpty());
    auto &commands = m_session.commands();
    commands.setEnabled(Command::CloseQuarter, m_obstacles.isEmpty());
}

void ClosingPage::setQuarter(const Period &quarter)
{
    m_quarter = quarter;
    m_done->hide();
    emit titleChanged();
    refreshSoon();
}

void ClosingPage::enter(const QuarterRow &row)
{
    m_session.goTo(
        {.page = u"indicators"_s,
         .record = row.measurement ? row.measurement->id.toString() : row.indicator.id.toString(),
         .field = row.period.toString()});
}

void ClosingPage::close()
{
    commitPending();
    refresh();
    if (!m_obstacles.isEmpty())
        return;
    const auto folder = m_session.prompt().askFolder(
        tr("Into which folder should the poster and the bundle be written?"));
    if (!folder)
        return;
    attempt(m_session.prompt(), [this, &folder] {
        const QuarterClosed closed = closeQuarter(
            m_session.workspace(), m_rows, m_quarter, m_signer, *folder,
            [this] { return m_session.now(); },
            [this](const journal::Step &step) { return m_session.applyForGood(step); });
        QStringList names;
        for (const QString &path : closed.files)
            names += QFileInfo(path).fileName();
        QString text =
            tr("Written into %1: %2.").arg(QDir::toNativeSeparators(*folder), names.join(u", "_s));
        if (closed.refused)
            text += u'\n' + tr("There is no bundle: %1").arg(*closed.refused);
        m_done->setText(text);
        m_done->show();
        m_session.announce(
            {.text = closed.refused
                         ? text
                         : tr("The %1 is closed. Print the poster, and hand the bundle on by your "
                              "usual means.")
                               .arg(french::periodName(m_quarter)),
             .verb = tr("Print the poster"),
             .action = [this] { m_session.goTo({.page = u"publication"_s}); }});
    });
    refresh();
}

void ClosingPage::reveal(const Place &place)
{
    if (const auto quarter = Period::parse(place.field);
        quarter && quarter->frequency() == Frequency::Quarter) {
        m_choice->load(quarter->toString());
        setQuarter(*quarter);
    }
    m_choice->setFocus();
}

void ClosingPage::commitPending()
{
    m_choice->flush();
    m_values->flush();
}

void ClosingPage::showEvent(QShowEvent *event)
{
    m_session.commands().handle(Command::CloseQuarter, this, [this] { close(); });
    Page::showEvent(event);
    if (m_stale)
        refresh();
    else
        tellObstacles();
}

void ClosingPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

void ClosingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace carnet::ui
