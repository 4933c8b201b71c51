#pragma once

#include "ui/issue/signer.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class Card;
class PageScaffold;
class PlainLabel;
class ReceiveCard;
class RowTable;
class SendCard;
class SentBundleModel;
class Session;

/// What leaves for the national office, what comes from others, and what has left.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    ExchangePage(Session &session, const Signer &signer, QWidget *parent = nullptr);
    ~ExchangePage() override;

    QString name() const override { return QStringLiteral("exchange"); }
    QString title() const override;

    /// `record` is the id of a SentBundle.
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Card *buildHistory();
    void arrange();
    void refresh();

    Session &m_session;
    SentBundleModel *m_bundles;
    bool m_stale = true; ///< Something changed while the page was not seen.
    PageScaffold *m_scaffold;
    QGridLayout *m_parts;
    SendCard *m_send;
    ReceiveCard *m_receive;
    RowTable *m_table = nullptr;
    PlainLabel *m_none = nullptr;
    Card *m_history; ///< Holds these two.
};

} // namespace carnet::ui
