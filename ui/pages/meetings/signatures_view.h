#pragma once

#include "core/validation/record.h"
#include "core/validation/verify.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/signing/signing_desk.h"

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class CountField;
class FormRows;
class KeyMaker;
class NoteLabel;
class PersonKeyLine;
class PlainLabel;
class SignPanel;
class StatusMark;

/// What the committee signs: the record of the validation is established, shown, signed here or at
/// a distance, or stands on scanned minutes.
class SignaturesView final : public MeetingView
{
    Q_OBJECT

public:
    explicit SignaturesView(OpenMeeting &open, QWidget *parent = nullptr);

    void commitPending() override;

private:
    /// The record of the meeting as it is kept, verified with what the notebook knows.
    struct Kept
    {
        Validation validation;
        QByteArray bytes; ///< With the signatures.
        validation::Verification read;
    };

    QWidget *buildMain();
    Card *buildState();
    void buildButtons(QWidget *box);
    void load();
    void showDraft();
    void showKept();
    void showRefused(const validation::ValidationRefusal &refusal);
    void showMembers();
    void addMember(const Person *person, const validation::Statement::Member &member);
    void offer(const std::vector<QPushButton *> &buttons);

    std::optional<Kept> kept() const;
    std::optional<validation::RecordDraft> draft() const;
    const validation::VerifiedRecord *record() const;

    void changeRule();
    void establish(const QByteArray &minutes);
    void attachMinutes();
    bool seal(const validation::RecordDraft &draft, const QByteArray &planPdf,
              const QByteArray &minutes);
    void sign(const validation::Statement::Member &member);
    void take(const QByteArray &signature);
    void takeAnswer();
    void saveRecord(const QString &question, const QString &news);
    void saveSheet();
    void makeKey(const Id<Person> &person, const QString &name);
    void showOnly(QWidget *part);

    SigningDesk m_desk;
    std::optional<Kept> m_kept;
    std::optional<Id<Person>> m_keyFor; ///< Whose key is being made.

    QWidget *m_main = nullptr;
    SignPanel *m_panel = nullptr;
    KeyMaker *m_maker = nullptr;
    StatusMark *m_state = nullptr;
    PlainLabel *m_explained = nullptr;
    PlainLabel *m_fingerprint = nullptr;
    NoteLabel *m_fault = nullptr;
    FormRows *m_rule = nullptr;
    CountField *m_count = nullptr;
    QCheckBox *m_chair = nullptr;
    QPushButton *m_establish = nullptr;
    QPushButton *m_paper = nullptr;
    QPushButton *m_request = nullptr;
    QPushButton *m_answer = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    Card *m_members = nullptr;
    QWidget *m_rows = nullptr;
};

} // namespace carnet::ui
