#include "ui/signing/sign_request_window.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/exchange/report_file.h"
#include "core/validation/verify.h"
#include "ui/shell/prompt.h"
#include "ui/signing/key_maker.h"
#include "ui/signing/sign_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QWidget *scrolled(QWidget *content)
{
    auto *scaffold = new PageScaffold(PageScaffold::Width::Full);
    scaffold->body()->addWidget(content);
    scaffold->body()->addStretch(1);
    return scaffold;
}

/// The members of the record whose keys lie on this computer, and who have not signed it.
std::vector<validation::Statement::Member> localSigners(const validation::MemberKeys &keys,
                                                        const validation::VerifiedRecord &record)
{
    std::vector<validation::Statement::Member> found;
    for (const validation::Statement::Member *member : validation::signersOf(record.statement)) {
        const auto key = validation::publicKeyOf(member->key);
        const bool signedIt = std::ranges::any_of(record.signatures, [&](const auto &signature) {
            return signature.member.key == member->key;
        });
        if (key && keys.has(*key) && !signedIt)
            found.push_back(*member);
    }
    return found;
}

} // namespace

SignRequestWindow::SignRequestWindow(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt,
                                     Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_keys(std::move(keys))
    , m_prompt(prompt)
    , m_stack(new QStackedLayout(this))
    , m_panel(new SignPanel(m_keys, prompt, clock))
    , m_maker(new KeyMaker(m_keys, prompt, clock))
{
    setObjectName(u"sign_request_window"_s);
    setWindowTitle(tr("Sign a request for validation"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 640);
    m_start = scrolled(buildStart());
    m_signing = scrolled(m_panel);
    m_making = scrolled(m_maker);
    for (QWidget *part : {m_start, m_signing, m_making})
        m_stack->addWidget(part);
    const auto toStart = [this] { m_stack->setCurrentWidget(m_start); };
    connect(m_panel, &SignPanel::givenUp, this, toStart);
    connect(m_maker, &KeyMaker::givenUp, this, toStart);
    connect(m_panel, &SignPanel::made, this, &SignRequestWindow::saveAnswer);
    connect(m_maker, &KeyMaker::made, this, &SignRequestWindow::saveKey);
}

QWidget *SignRequestWindow::buildStart()
{
    auto *start = new QWidget;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(new PlainLabel(tr("Sign a request for validation"), TextStyle::SectionTitle));
    column->addWidget(new PlainLabel(
        tr("The correspondent sent you a file whose name ends in .liasse. You read what is in it, "
           "sign it with your own passphrase, and send back the small file that is made. You "
           "need no notebook for that. This is a simple electronic signature.")));
    auto *open = primaryButton(tr("Open the request..."));
    open->setObjectName(u"open_request"_s);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(new PlainLabel(
        tr("The first time, make your key before the meeting, and send its public half to the "
           "correspondent: a request can only be signed with a key that it names.")));
    auto *make = secondaryButton(tr("Make my key..."));
    make->setObjectName(u"make_my_key"_s);
    column->addWidget(make, 0, Qt::AlignLeft);
    m_news = new PlainLabel({}, TextStyle::Strong);
    m_news->setObjectName(u"request_news"_s);
    column->addWidget(m_news);
    auto *close = secondaryButton(tr("Close"));
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &SignRequestWindow::openRequest);
    connect(make, &QPushButton::clicked, this, &SignRequestWindow::makeKey);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return start;
}

void SignRequestWindow::openRequest()
{
    const auto path =
        m_prompt.askFileToOpen(tr("Which request do you sign?"), tr("Requests to sign (*.liasse)"));
    if (!path)
        return;
    attempt(m_prompt, [&] {
        const QByteArray bytes = exchange::readBundleFile(*path);
        const validation::Verification read = validation::verifyValidation(bytes);
        if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&read)) {
            m_prompt.tell(refusal->message(), refusal->name());
            return;
        }
        const auto &record = std::get<validation::VerifiedRecord>(read);
        const auto members = localSigners(*m_keys, record);
        if (members.empty()) {
            m_prompt.tell(tr("No key of this computer is one of those that this request names, or "
                             "it has signed already. Nothing was signed. Sign on the computer "
                             "where your key was made, or tell the correspondent."));
            return;
        }
        m_answerName = u"signature_"_s + siteFileName(record.meta.siteName) + u'_'
                       + QString::number(record.statement.year) + u'_'
                       + siteFileName(members.front().name) + u".minisig";
        m_stack->setCurrentWidget(m_signing);
        m_panel->ask(bytes, record, members);
    });
}

void SignRequestWindow::makeKey()
{
    const auto name = m_prompt.askText(tr("Your name, as it is to stand in the minutes"), {});
    if (!name || name->simplified().isEmpty())
        return;
    m_stack->setCurrentWidget(m_making);
    m_maker->ask(name->simplified());
}

void SignRequestWindow::saveKey(const QString &hex)
{
    m_stack->setCurrentWidget(m_start);
    const auto key = validation::publicKeyOf(hex);
    const auto path = m_prompt.askFileToSave(tr("Where should your public key be written?"),
                                             u"cle-publique.pub"_s, tr("Public keys (*.pub)"));
    if (!path || !key)
        return;
    if (attempt(m_prompt, [&] { writeDurably(*path, key->toMinisign()); }))
        m_news->setText(tr("Your key is made. Send %1 to the correspondent, and read these groups "
                           "to them on the telephone: %2")
                            .arg(QDir::toNativeSeparators(*path), key->spokenFingerprint()));
}

void SignRequestWindow::saveAnswer(const QByteArray &signature)
{
    m_stack->setCurrentWidget(m_start);
    const auto path = m_prompt.askFileToSave(tr("Where should your signature be written?"),
                                             m_answerName, tr("Signatures (*.minisig)"));
    if (!path) {
        m_news->setText(tr("You signed, but the signature was not written: open the request "
                           "again."));
        return;
    }
    if (attempt(m_prompt, [&] { writeDurably(*path, signature); }))
        m_news->setText(tr("Signed. Send this file back to the correspondent: %1")
                            .arg(QDir::toNativeSeparators(*path)));
}

} // namespace carnet::ui
