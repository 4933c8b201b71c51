#include "ui/pages/publication/publication_page.h"

#include "core/base/french.h"
#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/issue/sources.h"
#include "ui/pages/publication/editions_pane.h"
#include "ui/pages/publication/issue_bar.h"
#include "ui/pages/publication/poster_checks.h"
#include "ui/pages/publication/poster_list.h"
#include "ui/pages/publication/poster_options.h"
#include "ui/pages/publication/poster_text.h"
#include "ui/pages/publication/poster_words.h"
#include "ui/pages/publication/preview_pane.h"
#include "ui/pages/publication/reports_pane.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_scaffold.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PublicationPage::PublicationPage(Session &session, PosterPrinter &printer, Surroundings around,
                                 QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_outlet(session, printer, *this)
    , m_tellUsualLook(std::move(around.usualLook))
    , m_sources(session.workspace())
    , m_kind(posterKinds().front().code.toString())
{
    setObjectName(u"publication_page"_s);
    if (m_tellUsualLook)
        m_usualLook = m_tellUsualLook();
    if (around.openSpeller) {
        m_advisor = new LanguageAdvisor(std::move(around.openSpeller), this);
        connect(m_advisor, &LanguageAdvisor::advised, this, &PublicationPage::showChecks);
    }
    build();
    connectOptions();
    connectEditions();
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

void PublicationPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scaffold = new PageScaffold(PageScaffold::Width::Full, this);
    all->addWidget(scaffold);
    m_bar = new IssueBar(m_session.commands(), scaffold);
    m_list = new PosterList(scaffold);
    m_centre = new QWidget(scaffold);
    auto *centre = new QVBoxLayout(m_centre);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(space::kSection);
    m_preview = new PreviewPane(m_centre);
    m_checks = new PosterChecks(m_centre);
    centre->addWidget(m_preview);
    centre->addWidget(m_checks);
    centre->addStretch(1);
    m_options = new PosterOptions(scaffold);
    m_options->setObjectName(u"options"_s);
    m_editions = new EditionsPane(scaffold);
    m_parts = new QGridLayout;
    m_parts->setSpacing(space::kSection);
    scaffold->body()->addWidget(m_bar);
    scaffold->body()->addLayout(m_parts);
    scaffold->body()->addWidget(new ReportsPane(m_session, scaffold));
    scaffold->body()->addStretch(1);
    connect(m_bar, &IssueBar::pictureRequested, this, [this] { makeFile(PosterMeans::Picture); });
    connect(m_list, &PosterList::kindChosen, this, &PublicationPage::choose);
    connect(m_checks, &PosterChecks::placeRequested, this, &PublicationPage::lead);
}

/// Three columns where there is room for them, then two, then one under the other.
void PublicationPage::arrange()
{
    const qreal unit = fontMetrics().averageCharWidth();
    const bool wide = width() > 130 * unit;
    const bool medium = !wide && width() > 88 * unit;
    QWidget *shown = m_empty ? static_cast<QWidget *>(m_empty) : m_centre;
    const Qt::Alignment top = wide || medium ? Qt::AlignTop : Qt::Alignment();
    m_parts->addWidget(m_list, 0, 0, top);
    if (wide) {
        m_parts->addWidget(shown, 0, 1);
        m_parts->addWidget(m_options, 0, 2, Qt::AlignTop);
    } else if (medium) {
        m_parts->addWidget(shown, 0, 1, 2, 1);
        m_parts->addWidget(m_options, 1, 0, Qt::AlignTop);
    } else {
        m_parts->addWidget(shown, 1, 0);
        m_parts->addWidget(m_options, 2, 0);
    }
    m_parts->addWidget(m_editions, 3, 0, 1, wide ? 3 : medium ? 2 : 1);
    m_parts->setRowStretch(1, medium ? 1 : 0);
    const std::array stretches = wide     ? std::array{5, 10, 7}
                                 : medium ? std::array{8, 10, 0}
                                          : std::array{1, 0, 0};
    for (int column = 0; column < 3; ++column)
        m_parts->setColumnStretch(column, stretches[size_t(column)]);
}

const PosterKind &PublicationPage::kind() const
{
    return *posterKind(m_kind);
}

/// Remembered while the page lives; before that, what the last edition of the kind showed.
PosterChoices &PublicationPage::choicesOf(const PosterKind &kind)
{
    const QString code = kind.code.toString();
    const auto known = m_choices.find(code);
    if (known != m_choices.end())
        return known->second;
    return m_choices
        .emplace(code, firstChoices(m_session.workspace(), kind, m_session.today(), m_usualLook))
        .first->second;
}

/// The settings may have changed while the page was not seen: posters that were never issued
/// begin anew.
void PublicationPage::followUsualLook()
{
    const PosterLook now = m_tellUsualLook ? m_tellUsualLook() : PosterLook{};
    if (now.format == m_usualLook.format && now.typeface == m_usualLook.typeface
        && now.blackAndWhite == m_usualLook.blackAndWhite)
        return;
    m_usualLook = now;
    std::erase_if(m_choices, [this](const auto &choices) {
        return storage::publicationsOf(m_session.workspace(), choices.first).empty();
    });
    m_stale = true;
}

void PublicationPage::follow(const storage::Changes &changes)
{
    m_sources.forget(changes);
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void PublicationPage::refresh()
{
    m_stale = false;
    showPoster();
    showList();
    m_editions->setReadOnly(m_session.isReadOnly());
    m_editions->load(m_sources, m_session.today());
}

void PublicationPage::showList()
{
    std::vector<PosterListModel::Row> rows;
    for (const PosterKind &each : posterKinds()) {
        const PosterChoices &choices = choicesOf(each);
        const QString title = contentNow(m_sources, choices, m_session.today()).title;
        rows.push_back({.kind = choices.kind,
                        .name = posterName(each, title),
                        .period = choices.period,
                        .state = posterState(m_sources, choices.kind, choices.period)});
    }
    m_list->load(std::move(rows), m_kind);
}

void PublicationPage::showPoster()
{
    const PosterChoices &choices = choicesOf(kind());
    const auto nothing = nothingToShow(m_sources.of(choices.period),
                                       contentNow(m_sources, choices, m_session.today()));
    if (m_empty) {
        // Later: its button may be the reason.
        m_empty->hide();
        m_empty->setObjectName({});
        std::exchange(m_empty, nullptr)->deleteLater();
    }
    m_centre->setVisible(!nothing);
    m_options->setVisible(!nothing);
    m_bar->setVisible(!nothing);
    m_draft.reset();
    if (nothing) {
        showNothing(*nothing);
    } else {
        m_draft = draftPoster(m_sources, choices, m_session.today());
        m_preview->setPages(m_draft->pages);
        if (m_advisor)
            m_advisor->read(m_draft->content, m_sources.of(choices.period).site);
        showChecks();
        showOptions();
        tellState();
    }
    arrange();
    tellLock();
}

void PublicationPage::showNothing(const NothingToShow &nothing)
{
    m_empty = new EmptyState(nothing.sentence, nothing.verb, m_centre->parentWidget());
    m_empty->setObjectName(u"empty"_s);
    connect(m_empty, &EmptyState::startRequested, this,
            [this, place = nothing.place] { m_session.goTo(place); });
    m_empty->show();
}

void PublicationPage::showChecks()
{
    if (!m_draft)
        return;
    std::vector<PosterProblem> problems = m_draft->problems;
    if (m_advisor)
        for (const PosterProblem &advice : m_advisor->adviceOn(m_draft->content))
            problems.push_back(advice);
    m_checks->setProblems(problems);
    m_checks->setRemark(
        m_advisor && !m_advisor->hasDictionary()
            ? tr("Spelling is not checked: no French dictionary is installed on this computer.")
            : QString());
}

void PublicationPage::showOptions()
{
    const storage::Workspace &workspace = m_session.workspace();
    const PosterChoices &choices = choicesOf(kind());
    const Site &site = m_sources.of(choices.period).site;
    const auto logo = site.logo ? workspace.records<Attachment>().find(*site.logo) : std::nullopt;
    const bool corrects = m_draft->latest && m_draft->isNew;
    m_options->load({.choices = choices,
                     .kind = kind(),
                     .title = posterName(kind(), m_draft->content.title),
                     .periods = posterPeriods(workspace, kind(), m_session.today()),
                     .indicators = posterIndicators(workspace),
                     .address = site.feedbackAddress,
                     .logoName = logo ? logo->name : QString(),
                     .corrects = corrects ? std::optional(m_draft->latest->number) : std::nullopt,
                     .typefaceNote = typefaceNote(),
                     .today = m_session.today()});
    m_options->setReadOnly(m_session.isReadOnly());
}

QString PublicationPage::typefaceNote() const
{
    const QString &typeface = m_draft->look.typeface;
    if (!type::hasTypeface(typeface))
        return tr("This typeface is not installed on this computer: another one is shown.");
    if (typeface.isEmpty())
        return {};
    const QString missing =
        type::missingCharacters(posterText(m_draft->pages).remove(u'\n'), typeface);
    return missing.isEmpty()
               ? QString()
               : tr("This typeface lacks %n character(s) of the poster; they are taken from "
                    "another one.",
                    nullptr, int(missing.size()));
}

void PublicationPage::tellState()
{
    const auto &latest = m_draft->latest;
    if (!latest)
        m_bar->setState(StatusShape::Diamond, tr("Never issued for this period"));
    else
        m_bar->setState(
            m_draft->isNew ? StatusShape::Triangle : StatusShape::Disc,
            (m_draft->isNew ? tr("Data have changed since edition %1 of %2")
                            : tr("Up to date: edition %1 of %2"))
                .arg(QString::number(latest->number), french::longDate(latest->issuedOn)));
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
    m_bar->setLock(reason);
    if (!isVisible())
        return;
    for (const Command command : {Command::Print, Command::ExportPdf, Command::ExportHtml})
        m_session.commands().setEnabled(command, m_draft && reason.isEmpty());
}

void PublicationPage::choose(const QString &kind)
{
    m_kind = kind;
    showPoster();
}

void PublicationPage::decide(const PosterChoices &choices)
{
    PosterChoices &mine = choicesOf(kind());
    const bool otherPeriod = mine.period != choices.period;
    mine = choices;
    if (otherPeriod)
        mine.correction.clear();
    showPoster();
    if (otherPeriod)
        showList();
}

void PublicationPage::reveal(const Place &place)
{
    if (const PosterKind *asked = posterKind(place.record)) {
        choose(asked->code.toString());
        showList();
    } else if (m_editions->focusEdition(place.record)) {
        return;
    }
    if (m_draft && !place.field.isEmpty())
        m_options->focusField(place.field);
}

void PublicationPage::commitPending()
{
    if (m_draft)
        m_options->flush();
    m_editions->flush();
}

void PublicationPage::showEvent(QShowEvent *event)
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::Print, this, [this] { print(); });
    commands.handle(Command::ExportPdf, this, [this] { makeFile(PosterMeans::Pdf); });
    commands.handle(Command::ExportHtml, this, [this] { makeFile(PosterMeans::WebPage); });
    Page::showEvent(event);
    followUsualLook();
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
