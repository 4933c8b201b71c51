#include "ui/signing/sign_panel.h"

#include "core/validation/record.h"
#include "ui/shell/prompt.h"
#include "ui/signing/passphrase_field.h"
#include "ui/signing/record_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SignPanel::SignPanel(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt, Clock clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_prompt(prompt)
    , m_clock(std::move(clock))
    , m_record(new RecordPanel)
    , m_rows(new FormRows)
    , m_who(new ChoiceField)
    , m_passphrase(new PassphraseField)
    , m_shown(new QCheckBox(tr("Show what is typed")))
    , m_problem(new NoteLabel(StatusShape::Cross))
    , m_sign(primaryButton(tr("Sign")))
    , m_back(secondaryButton(tr("Do not sign")))
{
    setObjectName(u"sign_panel"_s);
    m_who->setObjectName(u"sign_who"_s);
    m_passphrase->setObjectName(u"sign_passphrase"_s);
    m_problem->setObjectName(u"sign_problem"_s);
    m_sign->setObjectName(u"sign_now"_s);
    m_back->setObjectName(u"sign_back"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(new PlainLabel(tr("This is what you sign"), TextStyle::SectionTitle));
    column->addWidget(m_record);
    m_rows->add(tr("Who signs"), m_who);
    m_rows->add(tr("Passphrase of this member's key"), m_passphrase,
                tr("Nobody else should see it typed. It never leaves this computer."));
    m_rows->addWidget(m_shown);
    column->addWidget(m_rows);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sign);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_wait.setInterval(std::chrono::seconds(1));
    connect(&m_wait, &QTimer::timeout, this, &SignPanel::tellWait);
    connect(m_shown, &QCheckBox::toggled, m_passphrase, &PassphraseField::setShown);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignPanel::sign);
    connect(m_sign, &QPushButton::clicked, this, &SignPanel::sign);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_passphrase->forget();
        m_wait.stop();
        emit givenUp();
    });
    connect(&m_signing, &QFutureWatcherBase::finished, this,
            [this] { finish(m_signing.result()); });
}

SignPanel::~SignPanel()
{
    m_signing.waitForFinished();
}

void SignPanel::ask(const QByteArray &bytes, const validation::VerifiedRecord &record,
                    const std::vector<validation::Statement::Member> &members)
{
    Q_ASSERT(!members.empty());
    m_bytes = bytes;
    m_record->show(record);
    std::vector<ChoiceField::Choice> choices;
    for (const validation::Statement::Member &member : members)
        choices.push_back({member.key, member.name});
    m_who->setChoices(choices);
    m_who->setValue(choices.front().key);
    m_passphrase->forget();
    m_shown->setChecked(false);
    m_problem->setText({});
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

std::optional<exchange::PublicKey> SignPanel::chosenKey() const
{
    return validation::publicKeyOf(m_who->value());
}

void SignPanel::sign()
{
    m_who->flush();
    const auto key = chosenKey();
    if (!key || m_signing.isRunning())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_problem->setText(tr("Type the passphrase of the key first."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto passphrase = std::make_shared<exchange::Passphrase>(m_passphrase->text());
    m_passphrase->forget();
    const auto file = m_keys->file(*key);
    const auto what = validation::toSign(m_bytes, m_clock().date());
    if (const int seconds = m_keys->secondsToWait(*key); seconds > 0 || !file || !what) {
        using Code = validation::KeyRefusal::Code;
        finish(validation::KeyRefusal{seconds > 0 ? Code::Wait : Code::Missing, seconds});
        return;
    }
    setBusy(true);
    m_signing.setFuture(QtConcurrent::run([file = *file, passphrase, what = *what]() -> Result {
        return validation::signSealed(file, *passphrase, what.manifest, what.comment);
    }));
}

void SignPanel::finish(Result result)
{
    setBusy(false);
    const auto key = chosenKey();
    auto *refusal = std::get_if<validation::KeyRefusal>(&result);
    attempt(m_prompt, [&] {
        if (!refusal)
            m_keys->noteRight(*key);
        else if (refusal->code == validation::KeyRefusal::Code::Passphrase) {
            m_keys->noteWrong(*key);
            refusal->seconds = m_keys->secondsToWait(*key);
        }
    });
    if (!refusal) {
        m_wait.stop();
        m_problem->setText({});
        emit made(std::get<QByteArray>(result));
        return;
    }
    m_problem->setText(refusal->message());
    if (refusal->seconds > 0)
        m_wait.start();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

/// Counts down, so that one sees when the next try can be made.
void SignPanel::tellWait()
{
    const auto key = chosenKey();
    const int seconds = key ? m_keys->secondsToWait(*key) : 0;
    if (seconds > 0) {
        m_problem->setText(
            validation::KeyRefusal{validation::KeyRefusal::Code::Passphrase, seconds}.message());
        return;
    }
    m_wait.stop();
    m_problem->setText(tr("You can try again now."));
}

void SignPanel::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_who->setEnabled(!busy);
    m_sign->setText(busy ? tr("Signing...") : tr("Sign"));
}

} // namespace carnet::ui
