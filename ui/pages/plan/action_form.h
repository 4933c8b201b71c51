#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"
#include "ui/pages/plan/action_origin.h"

#include <QDate>
#include <QWidget>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

class QCheckBox;
class QStringListModel;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class CommitmentChoice;
class FormRows;
class LineField;
class PlainLabel;
class StatusMark;
class TextField;

/// All of one action. Fields are known by the names that the record gives them.
class ActionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionForm(QWidget *parent = nullptr);

    /// Whose commitments can be ticked. To be followed by load().
    void setEdition(const std::optional<Edition> &edition);

    /// Who is proposed as in charge, and who is known to be of the site; its indicators by code.
    void setNames(const QStringList &proposed, const QStringList &known);
    void setIndicators(const std::map<QString, QString> &titles);

    /// What can be said about the language of the text for the poster, shown beside it.
    void setPosterAdvice(const QStringList &advice);

    /// As it is being typed.
    QString posterText() const;

    /// Further parts about the same action: below its dates, and at the end under a heading.
    void addBelowDates(QWidget *part);
    void addPart(const QString &heading, QWidget *part);

    /// Shows another action. What could not be committed is lost: flush() before.
    void load(const Action &action, const ActionOrigin &origin, const QDate &today);

    /// The action has changed, or another day has come; what is being typed stays.
    void follow(const Action &action, const QDate &today);

    const std::optional<Action> &action() const { return m_action; }

    /// Writes what is being typed.
    void flush();

    /// What was committed for the field could not be written: it stays on screen, pending.
    void refuse(const QString &field);

    /// The change of the field was given up: it shows what the action has.
    void giveUp(const QString &field);

    void setReadOnly(bool readOnly);

    /// Why a validated field changes is asked for: such a field is written when it is left, not
    /// while one thinks. `validated`: the plan is.
    void setAsking(bool validated);

    /// Unknown fields are ignored.
    void focusField(const QString &field);

signals:
    void edited(const carnet::Action &after, const QString &field);
    void originRequested(const carnet::ui::Place &place);
    /// The text for the poster as it is being typed.
    void posterTextTyped();

protected:
    bool event(QEvent *event) override;

private:
    /// How a field of the record and its widget go together.
    struct Binding
    {
        QWidget *widget;
        std::function<void(const Action &, bool isOther)> show;
        std::function<void()> flush;
        std::function<void(bool)> setReadOnly;
        std::function<void()> refuse;
        std::function<void(std::chrono::milliseconds)> setRest = {};
    };

    template<typename Field, typename Read, typename Write>
    Field *bind(const QString &name, Field *field, Read read, Write write);
    template<typename Enum>
    void addChoice(FormRows *rows, const QString &name, const QString &label, Enum Action::*member,
                   QString (*word)(Enum));
    template<typename Field, typename Value>
    Field *addField(FormRows *rows, const QString &name, const QString &label,
                    Value Action::*member, const QString &hint = {});

    FormRows *addRows();
    std::pair<FormRows *, FormRows *> addTwoRows();
    void addHeading(const QString &text);
    void build();
    void buildHead();
    void buildWhoAndWhen();
    void buildCommitments();
    void addProposals(LineField *field, QStringListModel *names);
    void buildSuccess(FormRows *rows);
    void buildDetails();
    void buildPoster();
    void tell(const QDate &today);
    void tellFlaws();
    void countPosterText();
    void write(const Action &after, const QString &field);

    std::optional<Action> m_action;
    ActionOrigin m_origin;
    std::map<QString, Binding> m_bindings;
    std::map<QString, FormRows *> m_rowsOf;  ///< By field.
    QStringList m_people;                    ///< Known to be of the site, in lower case.
    std::map<QString, QString> m_indicators; ///< Titles by code.
    QStringList m_posterAdvice;
    QStringListModel *m_names;
    QStringListModel *m_indicatorTitles;

    QVBoxLayout *m_column;
    QVBoxLayout *m_afterDates = nullptr;
    QVBoxLayout *m_atEnd = nullptr;
    QPushButton *m_chooseIndicator = nullptr;
    PlainLabel *m_title = nullptr;
    StatusMark *m_late = nullptr;
    PlainLabel *m_originText = nullptr;
    QPushButton *m_originButton = nullptr;
    CommitmentChoice *m_commitments = nullptr;
    TextField *m_posterText = nullptr;
    QCheckBox *m_onPoster = nullptr;
    QPushButton *m_propose = nullptr;
};

} // namespace carnet::ui
