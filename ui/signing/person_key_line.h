#pragma once

#include "core/domain/person.h"
#include "ui/signing/signing_desk.h"

#include <QWidget>

class QPushButton;

namespace carnet::ui {

class PlainLabel;
class Session;
class StatusMark;

/// Which key a member signs with, to be read aloud, and what can be done about it: made here,
/// taken from a file that the member sent, given out, revoked.
class PersonKeyLine final : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the line.
    PersonKeyLine(Session &session, SigningDesk desk, QWidget *parent = nullptr);

    void show(const Person &person);

    /// The key was made: notes it in the notebook.
    void give(const QString &key);

signals:
    /// The member is to type a passphrase.
    void makeRequested(const carnet::Id<carnet::Person> &person, const QString &name);

private:
    std::optional<Person> person() const;
    void importKey();
    void exportKey();
    void revoke();

    Session &m_session;
    SigningDesk m_desk;
    std::optional<Id<Person>> m_person;
    StatusMark *m_state;
    PlainLabel *m_key;
    QPushButton *m_make;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_revoke;
};

} // namespace carnet::ui
