#pragma once

#include "core/base/clock.h"
#include "core/validation/member_keys.h"
#include "core/validation/verify.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class FormRows;
class NoteLabel;
class PassphraseField;
class PlainLabel;
class Prompt;
class RecordPanel;

/// Shows what is to be signed, then asks for the passphrase of the member's key, and signs. The
/// secret key is in the open only in a thread of its own, for half a second.
class SignPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `prompt` outlives the panel.
    SignPanel(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt, Clock clock,
              QWidget *parent = nullptr);
    ~SignPanel() override;

    /// `bytes` were verified, and say what `record` says; `members` are those whose keys lie here
    /// and who have not signed. Precondition: there is one.
    void ask(const QByteArray &bytes, const validation::VerifiedRecord &record,
             const std::vector<validation::Statement::Member> &members);

signals:
    /// The signature file.
    void made(const QByteArray &signature);
    void givenUp();

private:
    using Result = std::variant<QByteArray, validation::KeyRefusal>;

    std::optional<exchange::PublicKey> chosenKey() const;
    void sign();
    void finish(Result result);
    void tellWait();
    void setBusy(bool busy);

    std::shared_ptr<validation::MemberKeys> m_keys;
    Prompt &m_prompt;
    Clock m_clock;
    QByteArray m_bytes;
    QFutureWatcher<Result> m_signing;
    QTimer m_wait;
    RecordPanel *m_record;
    FormRows *m_rows;
    ChoiceField *m_who;
    PassphraseField *m_passphrase;
    QCheckBox *m_shown;
    NoteLabel *m_problem;
    QPushButton *m_sign;
    QPushButton *m_back;
};

} // namespace carnet::ui
