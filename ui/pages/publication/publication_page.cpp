#include "ui/pages/publication/publication_page.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/issue/sources.h"
#include "ui/pages/publication/edition_model.h"
#include "ui/pages/publication/poster_checks.h"
#include "ui/pages/publication/poster_options.h"
#include "ui/pages/publication/poster_preview.h"
#include "ui/pages/publication/poster_text.h"
#include "ui/publication/poster.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/status_mark.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PublicationPage::PublicationPage(Session &session, PosterPrinter &printer, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_printer(printer)
    , m_stack(new QStackedLayout(this))
    , m_editions(new EditionModel(this))
{
    setObjectName(u"publication_page"_s);
    m_empty = buildEmpty();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildWork());
    connect(&m_session.workspace(), &storage::Workspace::changed, this, &PublicationPage::follow);
    refresh();
}

PublicationPage::~PublicationPage()
{
    m_session.commands().release(this);
}

QString PublicationPage::title() const
{
    return tr("Posters");
}

QWidget *PublicationPage::buildEmpty()
{
    auto *scaffold = new PageScaffold(PageScaffold::Width::Text, this);
    auto *empty = new EmptyState(tr("A poster shows the results of a quarter. Choose the "
                                    "indicators that this site follows first."),
                                 tr("Go to the indicators"), scaffold);
    empty->setObjectName(u"empty"_s);
    scaffold->body()->addWidget(empty);
    connect(empty, &EmptyState::startRequested, this,
            [this] { m_session.goTo({.page = u"indicators"_s}); });
    return scaffold;
}

QWidget *PublicationPage::buildWork()
{
    m_work = new PageScaffold(PageScaffold::Width::Full, this);
    m_work->body()->addWidget(buildTools());
    m_options = new PosterOptions(m_work);
    m_options->setObjectName(u"options"_s);
    m_shown = buildPreview();
    m_checks = new PosterChecks(m_work);
    m_history = buildHistory();
    m_parts = new QGridLayout;
    m_parts->setSpacing(space::kSection);
    m_work->body()->addLayout(m_parts);
    m_work->body()->addStretch(1);

    connect(m_options, &PosterOptions::chosen, this, [this](const PosterChoices &choices) {
        m_choices = choices;
        refresh();
    });
    connect(m_options, &PosterOptions::moveRequested, this,
            [this](const Id<Indicator> &indicator, Direction direction) {
                m_session.apply(
                    moveStep(posterIndicators(m_session.workspace()), indicator, direction));
            });
    connect(m_options, &PosterOptions::addressRequested, this,
            [this] { m_session.goTo({.page = u"settings"_s, .field = u"feedback_address"_s}); });
    connect(m_checks, &PosterChecks::placeRequested, this, &PublicationPage::lead);
    return m_work;
}

QWidget *PublicationPage::buildTools()
{
    m_tools = new QWidget(m_work);
    auto *column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_toolGrid = new QGridLayout;
    m_toolGrid->setSpacing(space::kSmall);
    CommandRegistry &commands = m_session.commands();
    m_ways = {primaryButton({}, m_tools), secondaryButton({}, m_tools),
              secondaryButton({}, m_tools), secondaryButton(tr("Make a PNG picture..."), m_tools)};
    bindToAction(m_ways[0], commands.action(Command::Print));
    bindToAction(m_ways[1], commands.action(Command::ExportPdf));
    bindToAction(m_ways[2], commands.action(Command::ExportHtml));
    m_ways[0]->setObjectName(u"print"_s);
    m_ways[1]->setObjectName(u"pdf"_s);
    m_ways[2]->setObjectName(u"html"_s);
    m_ways[3]->setObjectName(u"png"_s);
    connect(m_ways[3], &QPushButton::clicked, this, [this] { makeFile(PosterMeans::Picture); });
    column->addLayout(m_toolGrid);
    m_state = new StatusMark(StatusShape::Diamond, {}, m_tools);
    m_state->setObjectName(u"state"_s);
    column->addWidget(m_state);
    m_lock = new NoteLabel(StatusShape::Cross, m_tools);
    m_lock->setObjectName(u"lock"_s);
    column->addWidget(m_lock);
    return m_tools;
}

QWidget *PublicationPage::buildPreview()
{
    auto *shown = new QWidget(m_work);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto *tabs = new QTabWidget(shown);
    tabs->setObjectName(u"tabs"_s);
    // The bar takes the keyboard, not a nameless frame around it.
    tabs->setFocusPolicy(Qt::NoFocus);
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    auto *picture = new QWidget(tabs);
    auto *pictureColumn = new QVBoxLayout(picture);
    pictureColumn->setContentsMargins(0, space::kMedium, 0, 0);
    m_preview = new PosterPreview(picture);
    m_preview->setObjectName(u"preview"_s);
    pictureColumn->addWidget(m_preview);
    pictureColumn->addStretch(1);
    m_text = new QPlainTextEdit(tabs);
    m_text->setObjectName(u"text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the poster"));
    tabs->addTab(picture, tr("Preview"));
    tabs->addTab(m_text, tr("Text"));
    column->addWidget(tabs);
    m_legibility = new PlainLabel({}, TextStyle::Small, shown);
    m_legibility->setObjectName(u"legibility"_s);
    m_legibility->setSecondary(true);
    column->addWidget(m_legibility);
    column->addStretch(1);
    return shown;
}

QWidget *PublicationPage::buildHistory()
{
    auto *history = new Card(tr("Posters issued"), m_work);
    m_none = new PlainLabel(tr("None yet. Each poster that is printed or made into a file is kept "
                               "here, with what it said."),
                            TextStyle::Body, history);
    m_none->setSecondary(true);
    m_table = new RowTable(history);
    m_table->setObjectName(u"editions"_s);
    m_table->setAccessibleName(tr("Posters issued"));
    m_table->setModel(m_editions);
    history->body()->addWidget(m_none);
    history->body()->addWidget(m_table);
    return history;
}

/// Three columns where there is room for them, then two, then one under the other.
void PublicationPage::arrange()
{
    const qreal unit = fontMetrics().averageCharWidth();
    const bool wide = width() > 130 * unit;
    const bool medium = !wide && width() > 88 * unit;
    const int buttons = width() > 96 * unit ? 4 : 2;
    for (size_t i = 0; i < m_ways.size(); ++i)
        m_toolGrid->addWidget(m_ways[i], int(i) / buttons, int(i) % buttons);
    m_toolGrid->setColumnStretch(4, buttons == 4 ? 1 : 0);

    m_parts->addWidget(m_options, 0, 0, wide || medium ? Qt::AlignTop : Qt::Alignment());
    m_parts->addWidget(m_shown, medium || wide ? 0 : 1, medium || wide ? 1 : 0);
    if (wide)
        m_parts->addWidget(m_checks, 0, 2, Qt::AlignTop);
    else
        m_parts->addWidget(m_checks, 2, 0, 1, medium ? 2 : 1);
    m_parts->addWidget(m_history, 3, 0, 1, wide ? 3 : medium ? 2 : 1);
    const std::array stretches = wide ? std::array{7, 9, 8} : std::array{1, medium ? 1 : 0, 0};
    for (int column = 0; column < 3; ++column)
        m_parts->setColumnStretch(column, stretches[size_t(column)]);
}

void PublicationPage::follow(const storage::Changes &changes)
{
    if (!changes.concerns<Site>() && !changes.concerns<Indicator>()
        && !changes.concerns<Measurement>() && !changes.concerns<Target>()
        && !changes.concerns<Attachment>() && !changes.concerns<PublicationEdition>())
        return;
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void PublicationPage::refresh()
{
    m_stale = false;
    storage::Workspace &workspace = m_session.workspace();
    const QDate today = m_session.today();
    const std::vector<Indicator> indicators = posterIndicators(workspace);
    if (indicators.empty()) {
        m_draft.reset();
        m_stack->setCurrentWidget(m_empty);
        tellLock();
        return;
    }
    m_stack->setCurrentWidget(m_work);
    if (!m_choices)
        m_choices = firstChoices(workspace, resultsPoster(), today);
    m_draft = draftPoster(workspace, *m_choices, today);
    const std::vector<Site> sites = workspace.records<Site>().all();
    m_options->load(*m_choices, posterPeriods(workspace, today), indicators,
                    posterCapacity(m_draft->content, m_draft->look.format),
                    sites.front().feedbackAddress, today);
    m_options->setReadOnly(m_session.isReadOnly());
    m_preview->setPage(m_draft->pages);
    // Only when it is another text, so that a reader's place in it stays.
    if (const QString text = posterText(m_draft->content); text != m_said) {
        m_said = text;
        m_text->setPlainText(text);
    }
    m_legibility->setText(legibility(m_draft->pages));
    m_checks->setProblems(m_draft->problems);
    m_editions->load(workspace);
    m_table->setVisible(m_editions->rowCount() > 0);
    m_none->setVisible(m_editions->rowCount() == 0);
    tellState();
    tellLock();
}

void PublicationPage::tellState()
{
    if (!m_draft->latest)
        m_state->setStatus(StatusShape::Diamond, tr("Never issued for this period"));
    else if (m_draft->isNew)
        m_state->setStatus(StatusShape::Triangle,
                           tr("Data have changed since edition %1 of %2")
                               .arg(QString::number(m_draft->latest->number),
                                    french::longDate(m_draft->latest->issuedOn)));
    else
        m_state->setStatus(StatusShape::Disc,
                           tr("Up to date: edition %1 of %2")
                               .arg(QString::number(m_draft->latest->number),
                                    french::longDate(m_draft->latest->issuedOn)));
}

QString PublicationPage::lockReason() const
{
    if (m_session.isReadOnly())
        return tr("This notebook is open for reading only: a poster cannot be issued, because that "
                  "would be noted in it.");
    if (m_draft && isBlocked(m_draft->problems))
        return tr("This poster cannot be issued yet. %1").arg(m_draft->problems.front().message);
    return {};
}

void PublicationPage::tellLock()
{
    const QString reason = lockReason();
    const bool open = m_draft && reason.isEmpty();
    m_lock->setText(reason);
    for (const Command command : {Command::Print, Command::ExportPdf, Command::ExportHtml})
        if (isVisible())
            m_session.commands().setEnabled(command, open);
    m_ways[3]->setEnabled(open);
    for (QPushButton *way : m_ways)
        way->setAccessibleDescription(reason);
}

void PublicationPage::reveal(const Place &place)
{
    if (!m_draft)
        return;
    if (const int row = m_editions->rowOf(place.record); row >= 0) {
        m_table->setCurrentIndex(m_editions->index(row, 0));
        m_table->setFocus();
    } else if (!place.field.isEmpty()) {
        m_options->focusField(place.field);
    }
}

void PublicationPage::commitPending()
{
    if (m_draft)
        m_options->flush();
}

void PublicationPage::showEvent(QShowEvent *event)
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::Print, this, [this] { print(); });
    commands.handle(Command::ExportPdf, this, [this] { makeFile(PosterMeans::Pdf); });
    commands.handle(Command::ExportHtml, this, [this] { makeFile(PosterMeans::WebPage); });
    Page::showEvent(event);
    if (m_stale)
        refresh();
    else
        tellLock();
}

void PublicationPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

void PublicationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PublicationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_parts)
        arrange();
}

} // namespace carnet::ui
