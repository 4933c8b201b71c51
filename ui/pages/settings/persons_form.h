#pragma once

#include "core/domain/person.h"
#include "ui/signing/signing_desk.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace carnet::ui {

class ChoiceField;
class FormRows;
class KeyMaker;
class LineField;
class PersonKeyLine;
class Session;

/// The people of the site and of its committee, one under the other.
class PersonsForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the form.
    explicit PersonsForm(Session &session, SigningDesk desk = {}, QWidget *parent = nullptr);

    void commitPending();

private:
    /// The fields of one person.
    struct Entry
    {
        Id<Person> id;
        QWidget *box;
        LineField *name;
        FormRows *rows;
        ChoiceField *role;
        ChoiceField *college;
        QCheckBox *chairs;
        LineField *position;
        LineField *email;
        LineField *telephone;
        PersonKeyLine *key;
    };

    void refresh();
    Entry makeEntry(const Person &person);
    void makeKey(const Id<Person> &person, const QString &name);
    void bind(LineField *field, const Id<Person> &id, QString Person::*member,
              const QString &label);
    bool change(const Id<Person> &id, const QString &label,
                const std::function<void(Person &)> &edit);
    void add();
    void remove(const Id<Person> &id);
    static void show(const Entry &entry, const Person &person);

    Session &m_session;
    SigningDesk m_desk;
    QVBoxLayout *m_list;
    std::vector<Entry> m_entries;
};

} // namespace carnet::ui
