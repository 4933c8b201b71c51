#pragma once

#include "ui/issue/signer.h"
#include "ui/pages/exchange/bundle_check.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QPushButton;

namespace carnet::ui {

class Session;
class StatusMark;

/// Opens a bundle only to look: whether it is whole, who made it, what it holds. Nothing of it
/// is taken into the document.
class ReceiveCard final : public Card
{
    Q_OBJECT

public:
    ReceiveCard(Session &session, Signer signer, QWidget *parent = nullptr);
    ~ReceiveCard() override;

private:
    void choose();
    void show(const BundleCheck &check);
    QString originText(const BundleCheck &check) const;

    Session &m_session;
    Signer m_signer;
    QString m_path;
    QFutureWatcher<BundleCheck> m_check;
    QPushButton *m_open;
    QWidget *m_result;
    StatusMark *m_verdict;
    PlainLabel *m_text;
    PlainLabel *m_detail;
};

} // namespace carnet::ui
