#include "ui/pages/exchange/receive_card.h"

#include "core/base/french.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ReceiveCard::ReceiveCard(Session &session, Signer signer, QWidget *parent)
    : Card(tr("Receive"), parent)
    , m_session(session)
    , m_signer(std::move(signer))
    , m_open(secondaryButton(tr("Check a bundle..."), this))
    , m_result(new QWidget(this))
    , m_verdict(new StatusMark(StatusShape::Disc, {}, m_result))
    , m_text(new PlainLabel({}, TextStyle::Body, m_result))
    , m_detail(new PlainLabel({}, TextStyle::Small, m_result))
{
    setObjectName(u"receive"_s);
    m_open->setObjectName(u"check_bundle"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_text->setObjectName(u"check_text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setSecondary(true);
    body()->addWidget(new PlainLabel(
        tr("Checks that a bundle you received is whole, shows who made it and what it holds. "
           "Nothing of it is taken into this notebook."),
        TextStyle::Body, this));
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_verdict);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    body()->addWidget(m_result);
    m_result->hide();
    connect(m_open, &QPushButton::clicked, this, &ReceiveCard::choose);
    connect(&m_check, &QFutureWatcherBase::finished, this, [this] {
        m_open->setEnabled(true);
        show(m_check.result());
    });
}

ReceiveCard::~ReceiveCard()
{
    m_check.waitForFinished();
}

void ReceiveCard::choose()
{
    const auto path = m_session.prompt().askFileToOpen(tr("Which bundle should be checked?"),
                                                       tr("Bundles (*.liasse)"));
    if (!path)
        return;
    m_path = *path;
    m_open->setEnabled(false);
    m_check.setFuture(QtConcurrent::run(checkBundle, m_path));
}

void ReceiveCard::show(const BundleCheck &check)
{
    m_result->show();
    const QString name = QFileInfo(m_path).fileName();
    if (!check.meta) {
        m_verdict->setStatus(StatusShape::Cross, tr("Refused: %1").arg(name));
        m_text->setText(check.refused);
        m_detail->setText(tr("For whoever looks into it: %1").arg(check.refusalDetail));
        m_detail->setVisible(!check.refusalDetail.isEmpty());
        return;
    }
    m_verdict->setStatus(StatusShape::Disc, tr("Whole and unchanged: %1").arg(name));
    QStringList lines{kindText(check.meta->kind), originText(check)};
    for (const auto &[file, count] : check.meta->counts)
        lines += tr("%1: %2", "what a file holds, and how many rows")
                     .arg(fileText(file), french::number(count));
    if (check.meta->personalData != exchange::BundleMeta::PersonalData::None)
        lines += tr("It holds personal data: keep it as you keep such data.");
    m_text->setText(lines.join(u'\n'));
    m_detail->setText(
        tr("%1 (%2 bytes)").arg(french::fileSize(check.size), french::number(check.size)));
    m_detail->show();
}

/// Who made it, when, and whose key it is.
QString ReceiveCard::originText(const BundleCheck &check) const
{
    const exchange::BundleMeta &meta = *check.meta;
    const QDateTime at = meta.madeAt.toLocalTime();
    QStringList lines{tr("Made by %1 on %2 at %3, number %4")
                          .arg(meta.siteName, french::longDate(at.date()), french::time(at.time()),
                               QString::number(meta.seq))};
    if (meta.period)
        lines += tr("Period: %1").arg(french::periodName(*meta.period));
    bool own = false;
    attempt(m_session.prompt(), [&] {
        own = m_signer.hasKey() && m_signer.key().publicKey().fingerprint() == meta.device;
    });
    lines += own ? tr("Signed on this computer (key %1)").arg(check.fingerprint)
                 : tr("Signed with the key %1. Compare it by telephone with the sender: it proves "
                      "who made the bundle only if both are the same.")
                       .arg(check.fingerprint);
    return lines.join(u'\n');
}

} // namespace carnet::ui
