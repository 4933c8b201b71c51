#include "ui/pages/settings/persons_form.h"

#include "core/base/french.h"
#include "ui/shell/session.h"
#include "ui/signing/key_maker.h"
#include "ui/signing/person_key_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The correspondent first, then by name.
std::vector<Person> sortedPersons(const Session &session)
{
    std::vector<Person> persons = session.workspace().records<Person>().all();
    std::ranges::stable_sort(persons, [](const Person &a, const Person &b) {
        return a.role != b.role ? a.role < b.role : french::compare(a.name, b.name) < 0;
    });
    return persons;
}

} // namespace

PersonsForm::PersonsForm(Session &session, SigningDesk desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(std::move(desk))
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_list->setSpacing(space::kSection);
    column->addLayout(m_list);
    auto *button = secondaryButton(tr("Add a person"));
    button->setObjectName(u"addPerson"_s);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &PersonsForm::add);
    setEnabled(!session.isReadOnly());
    refresh();
    connect(
        &session.workspace(), &storage::Workspace::changed, this,
        [this](const storage::Changes &changes) {
            if (changes.concerns<Person>())
                refresh();
        },
        Qt::QueuedConnection); // A field that goes may be what changed it.
}

void PersonsForm::commitPending()
{
    for (const Entry &entry : m_entries) {
        for (LineField *field : {entry.name, entry.position, entry.email, entry.telephone})
            field->flush();
        entry.role->flush();
        entry.college->flush();
    }
}

/// The fields stay as long as the same people are there: what is being typed stays too.
void PersonsForm::refresh()
{
    const std::vector<Person> persons = sortedPersons(m_session);
    const bool same = persons.size() == m_entries.size()
                      && std::ranges::equal(persons, m_entries, {}, &Person::id, &Entry::id);
    if (!same) {
        for (const Entry &entry : m_entries)
            delete entry.box;
        m_entries.clear();
        for (const Person &person : persons)
            m_entries.push_back(makeEntry(person));
    }
    for (size_t i = 0; i < persons.size(); ++i)
        show(m_entries[i], persons[i]);
}

PersonsForm::Entry PersonsForm::makeEntry(const Person &person)
{
    Entry entry{.id = person.id,
                .box = new QWidget,
                .name = new LineField,
                .rows = new FormRows,
                .role = new ChoiceField,
                .college = new ChoiceField,
                .chairs = new QCheckBox(tr("Presides the committee")),
                .position = new LineField,
                .email = new LineField,
                .telephone = new LineField,
                .key = new PersonKeyLine(m_session, m_desk)};
    entry.name->setObjectName(u"personName"_s);
    entry.role->setObjectName(u"personRole"_s);
    entry.role->setChoices({{u"correspondent"_s, tr("Correspondent")},
                            {u"referent"_s, tr("Quality referent")},
                            {u"manager"_s, tr("Head of the service")},
                            {u"committee_member"_s, tr("Member of the committee")},
                            {u"agent"_s, tr("Agent")},
                            {u"local_member"_s, tr("Member of the CLAC")}});
    entry.college->setObjectName(u"personCollege"_s);
    entry.college->setChoices({{u"none"_s, tr("Not in the CLAC")},
                               {u"users"_s, tr("Users")},
                               {u"elected"_s, tr("Elected officials")},
                               {u"agents"_s, tr("Agents")}});
    entry.chairs->setObjectName(u"personChairs"_s);
    FormRows *rows = entry.rows;
    rows->add(tr("Name"), entry.name);
    rows->add(tr("Role"), entry.role);
    rows->add(tr("College of the CLAC"), entry.college,
              tr("Who sits in the local committee, and for whom."));
    rows->addWidget(entry.chairs);
    rows->add(tr("Position"), entry.position);
    rows->add(tr("E-mail address"), entry.email);
    rows->add(tr("Telephone"), entry.telephone);
    rows->add(tr("Signing key"), entry.key);
    connect(entry.key, &PersonKeyLine::makeRequested, this, &PersonsForm::makeKey);
    auto *removal = quietButton(tr("Remove this person"));
    removal->setObjectName(u"removePerson"_s);
    auto *column = new QVBoxLayout(entry.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    column->addWidget(removal, 0, Qt::AlignLeft);
    column->addWidget(separator());
    m_list->addWidget(entry.box);

    const Id<Person> id = person.id;
    bind(entry.name, id, &Person::name, tr("name"));
    bind(entry.position, id, &Person::position, tr("position"));
    bind(entry.email, id, &Person::email, tr("e-mail address"));
    bind(entry.telephone, id, &Person::telephone, tr("telephone"));
    connect(entry.role, &ChoiceField::committed, this, [this, id](const QString &key) {
        if (const auto role = Column<Person::Role>::read(key))
            change(id, tr("Person: %1").arg(tr("role")), [&](Person &of) { of.role = *role; });
    });
    connect(entry.college, &ChoiceField::committed, this, [this, id](const QString &key) {
        if (const auto college = Column<College>::read(key))
            change(id, tr("Person: %1").arg(tr("college")),
                   [&](Person &of) { of.college = *college; });
    });
    connect(entry.chairs, &QCheckBox::clicked, this, [this, id](bool chairs) {
        change(id, tr("Person: %1").arg(tr("presidency")), [&](Person &of) { of.chairs = chairs; });
    });
    connect(removal, &QPushButton::clicked, this, [this, id] { remove(id); });
    return entry;
}

void PersonsForm::bind(LineField *field, const Id<Person> &id, QString Person::*member,
                       const QString &label)
{
    connect(
        field, &LineField::committed, this, [this, field, id, member, label](const QString &value) {
            const bool done =
                change(id, tr("Person: %1").arg(label), [&](Person &of) { of.*member = value; });
            if (!done)
                field->refuse();
        });
}

bool PersonsForm::change(const Id<Person> &id, const QString &label,
                         const std::function<void(Person &)> &edit)
{
    const auto before = m_session.workspace().records<Person>().find(id);
    if (!before)
        return true;
    Person after = *before;
    edit(after);
    if (after.name.isEmpty())
        after.name = before->name; // It is needed: the former one stays.
    journal::Step step(label);
    step.update(*before, after);
    return m_session.apply(step);
}

/// The member types the passphrase in the place of the key.
void PersonsForm::makeKey(const Id<Person> &person, const QString &name)
{
    const auto entry = std::ranges::find(m_entries, person, &Entry::id);
    if (entry == m_entries.end() || entry->box->findChild<KeyMaker *>())
        return;
    auto *maker = new KeyMaker(
        m_desk.members, m_session.prompt(), [this] { return m_session.now(); }, entry->box);
    entry->box->layout()->addWidget(maker);
    maker->ask(name);
    connect(maker, &KeyMaker::givenUp, maker, &QObject::deleteLater);
    connect(maker, &KeyMaker::made, entry->key, &PersonKeyLine::give);
    connect(maker, &KeyMaker::made, maker, &QObject::deleteLater);
}

void PersonsForm::add()
{
    const Person person{
        .id = Id<Person>::create(), .name = tr("New person"), .role = Person::Role::Agent};
    journal::Step step(tr("Add a person"));
    step.insert(person);
    if (!m_session.apply(step))
        return;
    refresh();
    for (const Entry &entry : m_entries)
        if (entry.id == person.id) {
            entry.name->setFocus();
            entry.name->selectAll();
        }
}

/// Without a question: the message band offers the way back.
void PersonsForm::remove(const Id<Person> &id)
{
    const auto person = m_session.workspace().records<Person>().find(id);
    if (!person)
        return;
    journal::Step step(tr("Remove %1").arg(person->name));
    step.remove(*person);
    if (m_session.apply(step))
        m_session.announce({.text = tr("%1 has been removed.").arg(person->name),
                            .verb = tr("Bring back"),
                            .action = [&session = m_session] { session.undoStack().undo(); }});
}

void PersonsForm::show(const Entry &entry, const Person &person)
{
    // Heard before what is in it: the fields of one person from those of another.
    entry.box->setAccessibleName(person.name);
    entry.name->setValue(person.name);
    entry.role->setValue(Column<Person::Role>::write(person.role).toString());
    entry.college->setValue(Column<College>::write(person.college).toString());
    entry.chairs->setChecked(person.chairs);
    // Agents who sit in no committee preside none.
    entry.chairs->setVisible(person.role != Person::Role::Agent || person.college != College::None);
    entry.position->setValue(person.position);
    entry.email->setValue(person.email);
    entry.telephone->setValue(person.telephone);
    entry.key->show(person);
    // Only who sits in the COPIL signs.
    entry.rows->setRowVisible(entry.key, !person.signingKey.isEmpty()
                                             || (person.role != Person::Role::Agent
                                                 && person.role != Person::Role::LocalMember));
}

} // namespace carnet::ui
