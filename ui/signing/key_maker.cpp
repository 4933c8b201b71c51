#include "ui/signing/key_maker.h"

#include "ui/shell/prompt.h"
#include "ui/signing/passphrase_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace carnet::ui {

KeyMaker::KeyMaker(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt, Clock clock,
                   QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_prompt(prompt)
    , m_clock(std::move(clock))
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_rows(new FormRows)
    , m_passphrase(new PassphraseField)
    , m_again(new PassphraseField)
    , m_shown(new QCheckBox(tr("Show what is typed")))
    , m_problem(new NoteLabel(StatusShape::Cross))
    , m_make(primaryButton(tr("Make the key")))
{
    setObjectName(u"key_maker"_s);
    m_passphrase->setObjectName(u"new_passphrase"_s);
    m_again->setObjectName(u"new_passphrase_again"_s);
    m_make->setObjectName(u"make_key"_s);
    m_problem->setObjectName(u"key_problem"_s);
    auto *back = secondaryButton(tr("Make no key"));
    back->setObjectName(u"no_key"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(new PlainLabel(
        tr("The key stays on this computer, sealed with a passphrase that the member alone "
           "knows. Nobody can find it again: whoever forgets it makes another key. The public "
           "half goes into the notebook, so that everybody can verify the signature.")));
    m_rows->add(tr("Passphrase, at least twelve characters"), m_passphrase);
    m_rows->add(tr("The same once more"), m_again);
    m_rows->addWidget(m_shown);
    column->addWidget(m_rows);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_shown, &QCheckBox::toggled, m_passphrase, &PassphraseField::setShown);
    connect(m_shown, &QCheckBox::toggled, m_again, &PassphraseField::setShown);
    connect(m_passphrase, &QLineEdit::textChanged, this, &KeyMaker::judge);
    connect(m_again, &QLineEdit::returnPressed, this, &KeyMaker::make);
    connect(m_make, &QPushButton::clicked, this, &KeyMaker::make);
    connect(back, &QPushButton::clicked, this, [this] {
        m_passphrase->forget();
        m_again->forget();
        emit givenUp();
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { finish(m_making.result()); });
}

KeyMaker::~KeyMaker()
{
    m_making.waitForFinished();
}

void KeyMaker::ask(const QString &name)
{
    m_name = name;
    m_title->setText(tr("Signing key of %1").arg(name));
    m_passphrase->forget();
    m_again->forget();
    m_shown->setChecked(false);
    m_problem->setText({});
    judge();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void KeyMaker::judge()
{
    m_rows->setHint(m_passphrase, m_passphrase->text().isEmpty()
                                      ? tr("Four words that have nothing to do with one another "
                                           "are easy to remember and hard to guess.")
                                      : validation::strengthText(m_passphrase->text()));
}

void KeyMaker::make()
{
    if (m_making.isRunning())
        return;
    if (!validation::isAcceptable(m_passphrase->text())) {
        m_problem->setText(validation::strengthText(m_passphrase->text()));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_passphrase->text() != m_again->text()) {
        m_problem->setText(tr("The two passphrases are not the same. No key was made."));
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto passphrase = std::make_shared<exchange::Passphrase>(m_passphrase->text());
    m_passphrase->forget();
    m_again->forget();
    m_problem->setText({});
    setBusy(true);
    m_making.setFuture(QtConcurrent::run(
        [passphrase, name = m_name, day = m_clock().date(), cost = m_keys->cost()]() -> Made {
            try {
                const auto key = exchange::DeviceKey::generate();
                return {key.publicKey(), exchange::sealKey(key, *passphrase, name, day, cost), {}};
            } catch (const Failure &failure) { // It does not cross threads.
                return {{}, {}, failure.message()};
            }
        }));
}

void KeyMaker::finish(const Made &made)
{
    setBusy(false);
    if (!made.key) {
        m_problem->setText(made.problem);
        return;
    }
    if (attempt(m_prompt, [&] { m_keys->keep(*made.key, made.file); }))
        emit this->made(validation::hexOf(*made.key));
}

void KeyMaker::setBusy(bool busy)
{
    m_make->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_again->setEnabled(!busy);
    m_make->setText(busy ? tr("Making the key...") : tr("Make the key"));
}

} // namespace carnet::ui
