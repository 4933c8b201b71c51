#include "ui/pages/exchange/exchange_page.h"

#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/pages/exchange/receive_card.h"
#include "ui/pages/exchange/send_card.h"
#include "ui/pages/exchange/sent_bundle_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ExchangePage::ExchangePage(Session &session, const Signer &signer, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_bundles(new SentBundleModel(this))
    , m_scaffold(new PageScaffold(PageScaffold::Width::Full, this))
    , m_parts(new QGridLayout)
    , m_send(new SendCard(session, signer, m_scaffold))
    , m_receive(new ReceiveCard(session, signer, m_scaffold))
    , m_history(buildHistory())
{
    setObjectName(u"exchange_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scaffold);
    m_parts->setSpacing(space::kSection);
    m_scaffold->body()->addLayout(m_parts);
    m_scaffold->body()->addStretch(1);
    connect(&m_session.workspace(), &storage::Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

ExchangePage::~ExchangePage()
{
    m_session.commands().release(this);
}

QString ExchangePage::title() const
{
    return tr("Exchanges");
}

Card *ExchangePage::buildHistory()
{
    auto *history = new Card(tr("Bundles made"), m_scaffold);
    m_none = new PlainLabel(tr("None yet."), TextStyle::Body, history);
    m_none->setSecondary(true);
    m_table = new RowTable(history);
    m_table->setObjectName(u"bundles"_s);
    m_table->setAccessibleName(tr("Bundles made"));
    m_table->setModel(m_bundles);
    history->body()->addWidget(m_none);
    history->body()->addWidget(m_table);
    return history;
}

/// The two cards side by side where there is room, else one under the other.
void ExchangePage::arrange()
{
    const bool wide = width() > 120 * fontMetrics().averageCharWidth();
    m_parts->addWidget(m_send, 0, 0, wide ? Qt::AlignTop : Qt::Alignment());
    m_parts->addWidget(m_receive, wide ? 0 : 1, wide ? 1 : 0,
                       wide ? Qt::AlignTop : Qt::Alignment());
    m_parts->addWidget(m_history, 2, 0, 1, wide ? 2 : 1);
    m_parts->setColumnStretch(0, 3);
    m_parts->setColumnStretch(1, wide ? 2 : 0);
}

void ExchangePage::refresh()
{
    m_stale = false;
    m_send->refresh();
    m_bundles->load(storage::sentBundles(m_session.workspace()));
    m_table->setVisible(m_bundles->rowCount() > 0);
    m_none->setVisible(m_bundles->rowCount() == 0);
    m_session.commands().setEnabled(Command::MakeBundle, m_send->canMake());
}

void ExchangePage::reveal(const Place &place)
{
    const int row = m_bundles->rowOf(place.record);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_bundles->index(row, 0));
    m_table->setFocus();
}

void ExchangePage::commitPending()
{
    m_send->flush();
}

void ExchangePage::showEvent(QShowEvent *event)
{
    m_session.commands().handle(Command::MakeBundle, this, [this] { m_send->makeBundle(); });
    Page::showEvent(event);
    if (m_stale)
        refresh();
    else
        m_session.commands().setEnabled(Command::MakeBundle, m_send->canMake());
}

void ExchangePage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

void ExchangePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExchangePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace carnet::ui
