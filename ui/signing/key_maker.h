#pragma once

#include "core/base/clock.h"
#include "core/validation/member_keys.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class FormRows;
class NoteLabel;
class PassphraseField;
class PlainLabel;
class Prompt;

/// Makes a member's signing key: the member types a passphrase twice, and is told how good it is.
class KeyMaker final : public QWidget
{
    Q_OBJECT

public:
    /// `prompt` outlives it.
    KeyMaker(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt, Clock clock,
             QWidget *parent = nullptr);
    ~KeyMaker() override;

    /// Begins anew, for that person.
    void ask(const QString &name);

signals:
    /// The file of the key is written: the public half, 64 hexadecimal digits.
    void made(const QString &key);
    void givenUp();

private:
    struct Made
    {
        std::optional<exchange::PublicKey> key; ///< Nothing: there was not enough memory.
        QByteArray file;
        QString problem;
    };

    void judge();
    void make();
    void finish(const Made &made);
    void setBusy(bool busy);

    std::shared_ptr<validation::MemberKeys> m_keys;
    Prompt &m_prompt;
    Clock m_clock;
    QString m_name;
    QFutureWatcher<Made> m_making;
    PlainLabel *m_title;
    FormRows *m_rows;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    QCheckBox *m_shown;
    NoteLabel *m_problem;
    QPushButton *m_make;
};

} // namespace carnet::ui
