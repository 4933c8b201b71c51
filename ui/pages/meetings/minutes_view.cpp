#include "ui/pages/meetings/minutes_view.h"

#include "core/storage/workspace.h"
#include "ui/pages/meetings/meeting_columns.h"
#include "ui/pages/meetings/meeting_files.h"
#include "ui/pages/meetings/report_text.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr QStringView kMinutesKind = u"releve-de-decisions";

} // namespace

MinutesView::MinutesView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
{
    setObjectName(u"minutes_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *columns = new MeetingColumns;
    column->addWidget(columns);
    column->addStretch(1);
    columns->addFirst(buildText());
    columns->addSecond(buildDraft());
    connect(&open, &OpenMeeting::reloaded, this, [this] { show(true); });
    connect(&open, &OpenMeeting::changed, this, [this] { show(false); });
    show(true);
}

QWidget *MinutesView::buildText()
{
    auto *card = new Card(tr("What was said"));
    auto *hint = new PlainLabel(tr("Written by hand, in your words. Who was there and what was "
                                   "decided about each action is added by itself."),
                                TextStyle::Small, card);
    hint->setSecondary(true);
    card->body()->addWidget(hint);
    m_text = new TextField(card);
    m_text->setObjectName(u"minutes_text"_s);
    m_text->setAccessibleName(tr("What was said"));
    m_text->setLines(12);
    card->body()->addWidget(m_text);
    connect(m_text, &TextField::committed, this, [this](const QString &text) {
        Meeting after = *open().meeting();
        after.minutes = text;
        if (!open().write(after, tr("the minutes")))
            m_text->refuse();
    });
    return card;
}

QWidget *MinutesView::buildDraft()
{
    auto *card = new Card(tr("The minutes as they will be"));
    auto *line = new QWidget(card);
    auto *buttons = new FlowLayout(line);
    auto *pdf = primaryButton(tr("Save as PDF..."), line);
    pdf->setObjectName(u"minutes_pdf"_s);
    auto *odt = secondaryButton(tr("Document to edit (ODT)..."), line);
    odt->setObjectName(u"minutes_odt"_s);
    auto *html = quietButton(tr("Web page..."), line);
    html->setObjectName(u"minutes_html"_s);
    for (QPushButton *button : {pdf, odt, html})
        buttons->addWidget(button);
    card->body()->addWidget(line);
    m_draft = new PlainLabel({}, TextStyle::Body, card);
    m_draft->setObjectName(u"minutes_draft"_s);
    m_draft->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_draft);
    const auto make = [this](ReportMeans means) {
        commitPending();
        makeMeetingFile(open().session(), *open().meeting(), kMinutesKind, means);
    };
    connect(pdf, &QPushButton::clicked, this, [make] { make(ReportMeans::Pdf); });
    connect(odt, &QPushButton::clicked, this, [make] { make(ReportMeans::Odt); });
    connect(html, &QPushButton::clicked, this, [make] { make(ReportMeans::WebPage); });
    return card;
}

void MinutesView::show(bool another)
{
    if (!open().meeting())
        return;
    const QString &minutes = open().meeting()->minutes;
    another ? m_text->load(minutes) : m_text->setValue(minutes);
    m_text->setReadOnly(!open().isWritable());
    m_stale = true;
    if (isVisible())
        showDraft();
}

void MinutesView::showEvent(QShowEvent *event)
{
    if (m_stale)
        showDraft();
    MeetingView::showEvent(event);
}

void MinutesView::showDraft()
{
    storage::Workspace &workspace = open().session().workspace();
    if (!open().meeting() || workspace.records<Site>().all().empty())
        return;
    m_stale = false;
    m_draft->setText(reportText(meetingReport(*reportKind(kMinutesKind), workspace,
                                              *open().meeting(), open().session().today())));
}

void MinutesView::reveal(const Place &)
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void MinutesView::commitPending()
{
    m_text->flush();
}

} // namespace carnet::ui
