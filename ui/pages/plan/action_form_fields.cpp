// What stands in the form of an action; how it follows the action is in action_form.cpp.

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/planning/action_reasons.h"
#include "ui/pages/plan/action_form.h"
#include "ui/pages/plan/commitment_choice.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/commit_trigger.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u','))
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names += trimmed;
    return names;
}

} // namespace

/// The widget shows `read` of the action, and what is committed there goes through `write`.
template<typename Field, typename Read, typename Write>
Field *ActionForm::bind(const QString &name, Field *field, Read read, Write write)
{
    field->setObjectName(name);
    Binding binding{.widget = field};
    binding.show = [field, read](const Action &action, bool isOther) {
        isOther ? field->load(read(action)) : field->setValue(read(action));
        if constexpr (requires { field->setCursorPosition(0); })
            if (!field->hasFocus())
                field->setCursorPosition(0);
    };
    binding.flush = [field] { field->flush(); };
    binding.setReadOnly = [field](bool readOnly) {
        if constexpr (requires { field->setReadOnly(readOnly); })
            field->setReadOnly(readOnly);
        else
            field->setEnabled(!readOnly);
    };
    binding.refuse = [field] {
        if constexpr (requires { field->refuse(); })
            field->refuse();
    };
    binding.setRest = [field](std::chrono::milliseconds rest) {
        if constexpr (requires { field->setRest(rest); })
            field->setRest(rest);
    };
    connect(field, &Field::committed, this, [this, name, write](const auto &value) {
        if (!m_action)
            return;
        Action after = *m_action;
        write(after, value);
        this->write(after, name);
    });
    m_bindings.emplace(name, std::move(binding));
    return field;
}

template<typename Field, typename Value>
Field *ActionForm::addField(FormRows *rows, const QString &name, const QString &label,
                            Value Action::*member, const QString &hint)
{
    Field *field = bind(
        name, new Field, [member](const Action &action) { return action.*member; },
        [member](Action &action, const Value &value) { action.*member = value; });
    rows->add(label, field, hint);
    m_rowsOf.emplace(name, rows);
    return field;
}

template<typename Enum>
void ActionForm::addChoice(FormRows *rows, const QString &name, const QString &label,
                           Enum Action::*member, QString (*word)(Enum))
{
    std::vector<ChoiceField::Choice> choices;
    for (const auto &[value, key] : enumNames(Enum()))
        choices.push_back({key.toString(), word(value)});
    auto *field = bind(
        name, new ChoiceField,
        [member](const Action &action) { return Column<Enum>::write(action.*member).toString(); },
        [member](Action &action, const QString &key) {
            action.*member = Column<Enum>::read(key).value_or(action.*member);
        });
    field->setChoices(choices);
    rows->add(label, field);
    m_rowsOf.emplace(name, rows);
}

FormRows *ActionForm::addRows()
{
    auto *rows = new FormRows(this);
    m_column->addWidget(rows);
    return rows;
}

/// Two columns of short fields side by side.
std::pair<FormRows *, FormRows *> ActionForm::addTwoRows()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    auto *left = new FormRows(this);
    auto *right = new FormRows(this);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_column->addLayout(row);
    return {left, right};
}

void ActionForm::addHeading(const QString &text)
{
    m_column->addSpacing(space::kSmall);
    m_column->addWidget(separator(this));
    m_column->addWidget(new PlainLabel(text, TextStyle::Strong, this));
}

void ActionForm::build()
{
    buildHead();
    buildWhoAndWhen();
    buildCommitments();
    buildDetails();
    buildPoster();
    addHeading(tr("For the team"));
    addField<TextField>(addRows(), u"note"_s, tr("Note"), &Action::note)->setLines(2);
    m_atEnd = new QVBoxLayout;
    m_atEnd->setSpacing(space::kMedium);
    m_column->addLayout(m_atEnd);
    m_column->addStretch(1);
}

void ActionForm::buildHead()
{
    m_title = new PlainLabel({}, TextStyle::SectionTitle, this);
    m_column->addWidget(m_title);
    m_late = new StatusMark(StatusShape::Triangle, {}, this);
    m_late->setObjectName(u"late"_s);
    m_column->addWidget(m_late);
    m_originText = new PlainLabel({}, TextStyle::Small, this);
    m_originText->setObjectName(u"origin"_s);
    m_originText->setSecondary(true);
    m_column->addWidget(m_originText);
    m_originButton = quietButton({}, this);
    m_originButton->setObjectName(u"see_origin"_s);
    m_column->addWidget(m_originButton, 0, Qt::AlignLeft);
    connect(m_originButton, &QPushButton::clicked, this,
            [this] { emit originRequested(m_origin.place); });
}

void ActionForm::buildWhoAndWhen()
{
    auto *title = addField<LineField>(addRows(), u"title"_s, tr("Title"), &Action::title);
    title->setRequired(tr("An action needs a title. The former one is kept until you write one."));

    const auto [left, right] = addTwoRows();
    addChoice(left, u"state"_s, tr("State"), &Action::state, stateWord);
    auto *progress = bind(
        u"progress"_s, new CountField,
        [](const Action &action) { return std::optional<qint64>(action.progress); },
        [](Action &action, const std::optional<qint64> &percent) {
            action.progress = int(percent.value_or(0));
        });
    progress->setMaximum(100);
    right->add(tr("Progress (%)"), progress);
    m_rowsOf.emplace(u"progress"_s, right);

    const auto [first, second] = addTwoRows();
    addField<DateField>(first, u"start"_s, tr("Start"), &Action::start);
    addField<DateField>(second, u"due"_s, tr("Due date"), &Action::due);

    FormRows *rows = addRows();
    addProposals(addField<LineField>(rows, u"owner"_s, tr("Person in charge"), &Action::owner),
                 m_names);
    auto *contributors = bind(
        u"contributors"_s, new LineField,
        [](const Action &action) { return QString(action.contributors.join(u", "_s)); },
        [](Action &action, const QString &text) { action.contributors = splitNames(text); });
    rows->add(tr("Contributors"), contributors, tr("With a comma between them"));
    m_afterDates = new QVBoxLayout;
    m_column->addLayout(m_afterDates);
}

/// The names come up while one types, and with the down key.
void ActionForm::addProposals(LineField *field, QStringListModel *names)
{
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), field,
            [field](const QString &name) { field->resume(name); });
}

void ActionForm::buildSuccess(FormRows *rows)
{
    auto *indicator = bind(
        u"success_indicator"_s, new LineField,
        [this](const Action &action) {
            const auto known = m_indicators.find(action.successIndicator);
            return known == m_indicators.end() ? action.successIndicator : known->second;
        },
        [this](Action &action, const QString &typed) {
            action.successIndicator = typed;
            for (const auto &[code, title] : m_indicators)
                if (title.compare(typed, Qt::CaseInsensitive) == 0)
                    action.successIndicator = code;
        });
    addProposals(indicator, m_indicatorTitles);
    rows->add(tr("What will show that it worked"), indicator,
              tr("An indicator of the site, or a few words"));
    m_rowsOf.emplace(u"success_indicator"_s, rows);
    m_chooseIndicator = quietButton(tr("Choose an indicator"), this);
    m_chooseIndicator->setObjectName(u"choose_indicator"_s);
    m_chooseIndicator->setMenu(new QMenu(m_chooseIndicator));
    m_chooseIndicator->setProperty("menu", true);
    connect(m_chooseIndicator->menu(), &QMenu::aboutToShow, this, [this, indicator] {
        QMenu *menu = m_chooseIndicator->menu();
        menu->clear();
        for (const auto &[code, title] : m_indicators)
            menu->addAction(QString(title).replace(u'&', u"&&"_s), this,
                            [indicator, title = title] { indicator->resume(title); });
    });
    rows->addWidget(m_chooseIndicator);
    addField<LineField>(rows, u"success_target"_s, tr("Target to reach"), &Action::successTarget,
                        tr("For example: 85 %"));
}

void ActionForm::buildCommitments()
{
    addHeading(tr("What it serves"));
    m_commitments = bind(
        u"commitments"_s, new CommitmentChoice,
        [](const Action &action) { return action.commitments; },
        [](Action &action, const QStringList &codes) { action.commitments = codes; });
    addRows()->add(tr("Commitments"), m_commitments);
}

void ActionForm::buildDetails()
{
    addHeading(tr("Details"));
    FormRows *rows = addRows();
    addField<TextField>(rows, u"description"_s, tr("Description"), &Action::description);
    addField<TextField>(rows, u"expected_effect"_s, tr("Expected effect"), &Action::expectedEffect,
                        tr("What users will notice, and how you will see it"))
        ->setLines(2);
    buildSuccess(rows);
    const auto [left, right] = addTwoRows();
    addChoice(left, u"priority"_s, tr("Priority"), &Action::priority, priorityWord);
    addChoice(right, u"effort"_s, tr("Effort"), &Action::effort, effortWord);
    addField<DecimalField>(left, u"cost"_s, tr("Cost (euros)"), &Action::cost);
}

void ActionForm::buildPoster()
{
    addHeading(tr("On the poster"));
    m_onPoster = new QCheckBox(tr("Show this action to the public"), this);
    m_onPoster->setObjectName(u"on_poster"_s);
    m_column->addWidget(m_onPoster);
    connect(m_onPoster, &QCheckBox::clicked, this, [this](bool on) {
        Action after = *m_action;
        after.onPoster = on;
        write(after, u"on_poster"_s);
    });
    m_bindings.emplace(
        u"on_poster"_s,
        Binding{
            .widget = m_onPoster,
            .show = [this](const Action &action, bool) { m_onPoster->setChecked(action.onPoster); },
            .flush = [] {},
            .setReadOnly = [this](bool readOnly) { m_onPoster->setEnabled(!readOnly); },
            .refuse = [] {}});

    FormRows *rows = addRows();
    m_posterText = bind(
        u"poster_text"_s, new TextField, [](const Action &action) { return action.posterText; },
        [](Action &action, const QString &text) { action.posterText = text.simplified(); });
    m_posterText->setLines(2);
    rows->add(tr("Text for the poster"), m_posterText, u" "_s);
    m_rowsOf.emplace(u"poster_text"_s, rows);
    connect(m_posterText, &QPlainTextEdit::textChanged, this, &ActionForm::countPosterText);
    m_propose = quietButton(tr("Propose a text from the title"), this);
    m_propose->setObjectName(u"propose_poster_text"_s);
    m_column->addWidget(m_propose, 0, Qt::AlignLeft);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        flush();
        Action after = *m_action;
        after.posterText = proposedPosterText(after.title);
        write(after, u"poster_text"_s);
    });
}

} // namespace carnet::ui
