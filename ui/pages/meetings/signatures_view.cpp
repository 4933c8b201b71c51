#include "ui/pages/meetings/signatures_view.h"

#include "core/base/french.h"
#include "core/domain/plan_life.h"
#include "core/storage/meetings.h"
#include "core/validation/plan_changes.h"
#include "ui/issue/validation_report.h"
#include "ui/pages/meetings/signatures_words.h"
#include "ui/shell/session.h"
#include "ui/signing/key_maker.h"
#include "ui/signing/person_key_line.h"
#include "ui/signing/sign_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SignaturesView::SignaturesView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
    , m_desk(open.signing())
{
    m_main = buildMain();
    setObjectName(u"signatures"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_main);
    if (m_desk.members) {
        const Clock clock = [&session = open.session()] { return session.now(); };
        m_panel = new SignPanel(m_desk.members, open.session().prompt(), clock);
        m_maker = new KeyMaker(m_desk.members, open.session().prompt(), clock);
        column->addWidget(m_panel);
        column->addWidget(m_maker);
        connect(m_panel, &SignPanel::givenUp, this, [this] { showOnly(m_main); });
        connect(m_panel, &SignPanel::made, this, [this](const QByteArray &signature) {
            showOnly(m_main);
            take(signature);
        });
        connect(m_maker, &KeyMaker::givenUp, this, [this] { showOnly(m_main); });
        connect(m_maker, &KeyMaker::made, this, [this](const QString &key) {
            showOnly(m_main);
            for (PersonKeyLine *line : m_rows->findChildren<PersonKeyLine *>())
                if (m_keyFor && line->property("person").toString() == m_keyFor->toString()) {
                    line->give(key);
                    break;
                }
        });
    }
    column->addStretch(1);
    showOnly(m_main);
    connect(&open, &OpenMeeting::reloaded, this, [this] {
        showOnly(m_main);
        load();
    });
    connect(&open, &OpenMeeting::changed, this, &SignaturesView::load);
    // A row that goes may be what changed it.
    connect(
        &open.session().workspace(), &storage::Workspace::changed, this,
        [this](const storage::Changes &changes) {
            if (changes.concerns<Person>())
                load();
        },
        Qt::QueuedConnection);
    load();
}

QWidget *SignaturesView::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    column->addWidget(buildState());
    m_members = new Card(tr("Who signs"));
    m_rows = new QWidget;
    m_members->body()->addWidget(m_rows);
    column->addWidget(m_members);
    return main;
}

Card *SignaturesView::buildState()
{
    auto *card = new Card(tr("Validation by the committee"));
    m_state = new StatusMark(StatusShape::Diamond, {});
    m_state->setObjectName(u"validation_state"_s);
    m_explained = new PlainLabel;
    m_explained->setObjectName(u"validation_explained"_s);
    m_fingerprint = new PlainLabel({}, TextStyle::Strong);
    m_fingerprint->setObjectName(u"validation_fingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_fault = new NoteLabel(StatusShape::Triangle);
    m_fault->setObjectName(u"validation_fault"_s);
    m_rule = new FormRows;
    m_count = new CountField;
    m_count->setObjectName(u"signature_count"_s);
    m_rule->add(tr("Members who must sign"), m_count);
    m_chair = new QCheckBox(tr("One of them must be who presides"));
    m_chair->setObjectName(u"chair_signs"_s);
    m_rule->addWidget(m_chair);
    auto *buttons = new QWidget;
    buildButtons(buttons);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_explained),
                          static_cast<QWidget *>(m_fingerprint), static_cast<QWidget *>(m_rule),
                          static_cast<QWidget *>(m_fault), buttons})
        card->body()->addWidget(part);
    connect(m_count, &CountField::committed, this, &SignaturesView::changeRule);
    connect(m_chair, &QCheckBox::clicked, this, &SignaturesView::changeRule);
    return card;
}

void SignaturesView::buildButtons(QWidget *box)
{
    m_establish = primaryButton(tr("Establish the record of the validation"));
    m_paper = secondaryButton(tr("Attach scanned minutes..."));
    m_request = secondaryButton(tr("Ask for a signature at a distance..."));
    m_answer = secondaryButton(tr("Take in a signature..."));
    m_save = secondaryButton(tr("Save the signed record..."));
    m_print = secondaryButton(tr("Sheet to print (PDF)..."));
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    const std::pair<QPushButton *, QString> named[] = {
        {m_establish, u"establish"_s}, {m_request, u"request"_s},   {m_answer, u"answer"_s},
        {m_save, u"save_record"_s},    {m_print, u"print_sheet"_s}, {m_paper, u"paper"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        flow->addWidget(button);
    }
    connect(m_establish, &QPushButton::clicked, this, [this] { establish({}); });
    connect(m_paper, &QPushButton::clicked, this, &SignaturesView::attachMinutes);
    connect(m_request, &QPushButton::clicked, this, [this] {
        saveRecord(tr("Where should the request be written?"),
                   tr("Request written: %1. Send it to the member by your usual means; the "
                      "signature that comes back is taken in here."));
    });
    connect(m_answer, &QPushButton::clicked, this, &SignaturesView::takeAnswer);
    connect(m_save, &QPushButton::clicked, this, [this] {
        saveRecord(tr("Where should the signed record be written?"),
                   tr("Record written and read again: %1. Anybody can verify it."));
    });
    connect(m_print, &QPushButton::clicked, this, &SignaturesView::saveSheet);
}

void SignaturesView::load()
{
    m_kept = kept();
    if (!m_kept) {
        showDraft();
    } else if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&m_kept->read)) {
        showRefused(*refusal);
    } else {
        showKept();
    }
    showMembers();
}

std::optional<SignaturesView::Kept> SignaturesView::kept() const
{
    const auto &meeting = open().meeting();
    const auto plan = open().plan();
    if (!meeting || !plan)
        return std::nullopt;
    storage::Workspace &workspace = open().session().workspace();
    std::optional<Validation> ofMeeting;
    for (const Validation &one : storage::validationsOf(workspace, plan->id))
        if (one.meeting == meeting->id)
            ofMeeting = one;
    if (!ofMeeting)
        return std::nullopt;
    const auto bytes = validation::fullRecord(workspace, *ofMeeting);
    if (!bytes)
        return Kept{*ofMeeting,
                    {},
                    validation::ValidationRefusal{validation::ValidationRefusal::Code::MissingFile,
                                                  tr("the record itself")}};
    validation::Knowledge known = validation::knowledgeOf(workspace);
    // That a later meeting validated the plan again takes nothing from what this one signed.
    known.site.reset();
    return Kept{*ofMeeting, *bytes, validation::verifyValidation(*bytes, known)};
}

const validation::VerifiedRecord *SignaturesView::record() const
{
    return m_kept ? std::get_if<validation::VerifiedRecord>(&m_kept->read) : nullptr;
}

std::optional<validation::RecordDraft> SignaturesView::draft() const
{
    const auto &meeting = open().meeting();
    const auto plan = open().plan();
    if (!meeting || !plan)
        return std::nullopt;
    return validation::draftRecord(open().session().workspace(), *meeting, *plan, meeting->minutes);
}

void SignaturesView::offer(const std::vector<QPushButton *> &buttons)
{
    for (QPushButton *button : {m_establish, m_paper, m_request, m_answer, m_save, m_print})
        button->setVisible(std::ranges::find(buttons, button) != buttons.end());
}

/// Nothing was established yet: what is ready, and what is missing.
void SignaturesView::showDraft()
{
    const auto plan = open().plan();
    const auto prepared = draft();
    const bool canValidate = plan && stateAfter(plan->state, PlanEvent::Validate);
    m_state->setStatus(StatusShape::Diamond, tr("No record yet"));
    m_fingerprint->hide();
    m_fault->setText({});
    m_rule->setVisible(prepared && canValidate);
    if (!prepared || !canValidate || !m_desk.members) {
        m_explained->setText(whyNoRecord(plan));
        offer({});
        return;
    }
    m_count->setValue(prepared->statement.signatures);
    m_chair->setChecked(prepared->statement.chairSigns);
    const bool writable = open().isWritable();
    m_count->setReadOnly(!writable);
    m_chair->setEnabled(writable);
    m_explained->setText(
        tr("The record holds the plan exactly as it is now, who was there and what was decided. "
           "Members then sign it, here or at a distance: a simple electronic signature. Nobody "
           "can change it afterwards without it being seen."));
    const auto fault = validation::faultOf(prepared->statement);
    m_fault->setText(fault ? validation::faultText(*fault, prepared->statement)
                           : undecidedText(*prepared));
    offer(writable ? std::vector{m_establish, m_paper} : std::vector<QPushButton *>());
    m_establish->setEnabled(!fault);
    using Fault = validation::StatementFault;
    m_paper->setEnabled(!fault || (*fault != Fault::NoDay && *fault != Fault::NoMembers));
}

void SignaturesView::showKept()
{
    const validation::VerifiedRecord &shown = *record();
    const auto missing = validation::shortfall(shown);
    m_state->setStatus(missing ? StatusShape::HalfDisc : StatusShape::Disc,
                       signatureStateText(shown));
    m_explained->setText(
        tr("Meeting of %1. %2")
            .arg(french::longDate(shown.statement.heldOn), ruleSentence(shown.statement)));
    m_fingerprint->setText(
        tr("Fingerprint, to be read aloud: %1").arg(exchange::spokenForm(shown.manifest)));
    m_fingerprint->show();
    m_fault->setText({});
    m_rule->hide();
    std::vector<QPushButton *> buttons{m_save, m_print};
    if (missing && open().isWritable()) {
        buttons.insert(buttons.begin(), {m_request, m_answer});
        if (!shown.statement.paper)
            buttons.push_back(m_paper);
        m_paper->setEnabled(true);
    }
    offer(buttons);
}

void SignaturesView::showRefused(const validation::ValidationRefusal &refusal)
{
    m_state->setStatus(StatusShape::Cross, tr("The record kept here cannot be trusted"));
    m_explained->setText(refusal.message());
    m_fingerprint->hide();
    m_fault->setText({});
    m_rule->hide();
    offer({});
}

void SignaturesView::showMembers()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_members->body()->addWidget(m_rows);
    const auto prepared = record() ? std::nullopt : draft();
    const validation::Statement *statement = record()   ? &record()->statement
                                             : prepared ? &prepared->statement
                                                        : nullptr;
    m_members->setVisible(statement && !statement->members.empty());
    if (!statement)
        return;
    const auto people = open().session().workspace().records<Person>().all();
    for (const validation::Statement::Member &member : statement->members) {
        const auto person = std::ranges::find_if(people, [&](const Person &one) {
            return member.key.isEmpty() ? one.name == member.name : one.signingKey == member.key;
        });
        addMember(person == people.end() ? nullptr : &*person, member);
    }
}

void SignaturesView::addMember(const Person *person, const validation::Statement::Member &member)
{
    auto *box = new QWidget(m_rows);
    box->setAccessibleName(member.name);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(new PlainLabel(memberTitle(member), TextStyle::Strong));
    if (record()) {
        const MemberStanding standing = memberStanding(*record(), member);
        auto *mark = new StatusMark(standing.shape, standing.words);
        mark->setObjectName(u"member_state"_s);
        column->addWidget(mark);
        const auto key = validation::publicKeyOf(member.key);
        const bool canSign = standing.isAwaited && key && open().isWritable() && m_desk.members
                             && m_desk.members->has(*key);
        if (canSign) {
            auto *button = secondaryButton(tr("Sign here..."));
            button->setObjectName(u"sign_here"_s);
            button->setAccessibleName(tr("%1 signs here").arg(member.name));
            connect(button, &QPushButton::clicked, this, [this, member] { sign(member); });
            column->addWidget(button, 0, Qt::AlignLeft);
        } else if (standing.isAwaited) {
            auto *hint = new PlainLabel(tr("The key is on another computer: ask for the "
                                           "signature at a distance."),
                                        TextStyle::Small);
            hint->setSecondary(true);
            column->addWidget(hint);
        }
    } else if (person) {
        auto *line = new PersonKeyLine(open().session(), m_desk);
        line->setProperty("person", person->id.toString());
        line->show(*person);
        connect(line, &PersonKeyLine::makeRequested, this, &SignaturesView::makeKey);
        column->addWidget(line);
    }
    m_rows->layout()->addWidget(box);
}

void SignaturesView::commitPending()
{
    m_count->flush();
}

void SignaturesView::showOnly(QWidget *part)
{
    m_main->setVisible(part == m_main);
    if (m_panel)
        m_panel->setVisible(part == m_panel);
    if (m_maker)
        m_maker->setVisible(part == m_maker);
}

} // namespace carnet::ui
