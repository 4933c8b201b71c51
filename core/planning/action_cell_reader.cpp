#include "core/base/number_parser.h"
#include "core/domain/plan_review.h"
#include "core/planning/action_cell_words.h"
#include "core/planning/action_field.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

using namespace action_words;

struct ActionFieldText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::ActionField)

public:
    static QString notOneOf(const QString &text, const QStringList &choices)
    {
        return tr("\"%1\" is not one of: %2.").arg(text, choices.join(u", "_s));
    }
    static QString noDate(const QString &text)
    {
        return tr("\"%1\" is no date of the calendar. Write it as 31/03/2026.").arg(text);
    }
    static QString farDate(const QString &text)
    {
        return tr("The date %1 is too far away to be right.").arg(text);
    }
    static QString noProgress(const QString &text)
    {
        return tr("\"%1\" is no progress: a whole number from 0 to 100 is needed.").arg(text);
    }
    static QString noCost(const QString &text)
    {
        return tr("\"%1\" is no cost in euros.").arg(text);
    }
    static QString noCommitment(const QString &text)
    {
        return tr("There is no commitment \"%1\" in the list of the year.").arg(text);
    }
    static QString noOrigin(const QString &text, const QStringList &choices)
    {
        return tr("\"%1\" is no origin. It begins with one of: %2, and a colon.")
            .arg(text, choices.join(u", "_s));
    }
    static QString tooLong(qsizetype length, qsizetype most)
    {
        return tr("The text has %1 characters, %2 at most can be kept.").arg(length).arg(most);
    }
    static QString needed() { return tr("A title is needed."); }
};

/// Puts what one cell says into the action; or tells why not.
class CellTaker final
{
public:
    CellTaker(Action action, const QString &text, const Edition *edition, const QDate &today)
        : m_action(std::move(action))
        , m_text(text)
        , m_edition(edition)
        , m_today(today)
    {}

    ActionOrReason take(ActionField field)
    {
        switch (field) {
        case ActionField::Identifier:
            return m_action;
        case ActionField::Title:
            return m_text.isEmpty() ? ActionOrReason(ActionFieldText::needed())
                                    : text(&Action::title, kLongestLine);
        case ActionField::Description:
            return text(&Action::description, kLongestText);
        case ActionField::Commitments:
            return commitments();
        case ActionField::Origin:
            return origin();
        case ActionField::Owner:
            return text(&Action::owner, kLongestLine);
        case ActionField::Contributors:
            return contributors();
        case ActionField::Start:
            return date(&Action::start);
        case ActionField::Due:
            return date(&Action::due);
        case ActionField::Priority:
            return choice(kPriorityCells, &Action::priority, Action::Priority::Normal);
        case ActionField::Effort:
            return choice(kEffortCells, &Action::effort, Action::Effort::Unknown);
        case ActionField::Effect:
            return text(&Action::expectedEffect, kLongestText);
        case ActionField::Indicator:
            return text(&Action::successIndicator, kLongestLine);
        case ActionField::Target:
            return text(&Action::successTarget, kLongestLine);
        case ActionField::State:
            return state();
        case ActionField::Progress:
            return progress();
        case ActionField::DoneOn:
            return date(&Action::doneOn);
        case ActionField::Cost:
            return cost();
        case ActionField::PosterText:
            return text(&Action::posterText, kLongestLine);
        case ActionField::OnPoster:
            return choice(kShownCells, &Action::onPoster, false);
        case ActionField::Note:
            return text(&Action::note, kLongestText);
        }
        Q_UNREACHABLE();
    }

private:
    static constexpr qsizetype kLongestLine = 300;
    static constexpr qsizetype kLongestText = 10'000;

    ActionOrReason text(QString Action::*member, qsizetype most)
    {
        if (m_text.size() > most)
            return ActionFieldText::tooLong(m_text.size(), most);
        m_action.*member = m_text;
        return m_action;
    }

    template<typename Value, std::size_t Count>
    ActionOrReason choice(const std::pair<Value, QString> (&cells)[Count], Value Action::*member,
                          Value usual)
    {
        const std::optional<Value> value = m_text.isEmpty() ? usual : valueOf(cells, m_text);
        if (!value)
            return ActionFieldText::notOneOf(m_text, wordsOf(cells));
        m_action.*member = *value;
        return m_action;
    }

    ActionOrReason state()
    {
        const auto value =
            m_text.isEmpty() ? std::optional(Action::State::Planned) : valueOf(kStateCells, m_text);
        if (!value)
            return ActionFieldText::notOneOf(m_text, wordsOf(kStateCells));
        return withState(m_action, *value, m_today);
    }

    ActionOrReason date(std::optional<QDate> Action::*member)
    {
        if (m_text.isEmpty()) {
            (m_action.*member).reset();
            return m_action;
        }
        const auto day = tables::readDate(m_text);
        if (!day)
            return ActionFieldText::noDate(m_text);
        if (day->year() < 2000 || day->year() > 2100)
            return ActionFieldText::farDate(m_text);
        m_action.*member = day;
        return m_action;
    }

    ActionOrReason progress()
    {
        const auto number = m_text.isEmpty() ? Decimal::of(0) : parseNumber(m_text);
        if (!number || number->decimals() > 0 || number->units() < 0 || number->units() > 100)
            return ActionFieldText::noProgress(m_text);
        m_action.progress = int(number->units());
        return m_action;
    }

    ActionOrReason cost()
    {
        m_action.cost.reset();
        if (m_text.isEmpty())
            return m_action;
        QString amount = m_text;
        amount.remove(u'€');
        m_action.cost = parseNumber(amount.trimmed());
        if (!m_action.cost || m_action.cost->units() < 0 || amount.contains(u'%'))
            return ActionFieldText::noCost(m_text);
        return m_action;
    }

    ActionOrReason contributors()
    {
        const QChar between = m_text.contains(u';') ? u';' : u',';
        m_action.contributors.clear();
        for (const QString &name : m_text.split(between, Qt::SkipEmptyParts))
            if (!name.trimmed().isEmpty())
                m_action.contributors += name.trimmed();
        return m_action;
    }

    QString commitmentCalled(const QString &name) const
    {
        if (m_action.commitments.contains(name))
            return name;
        if (!m_edition)
            return {};
        const QString key = tables::columnKey(name);
        for (const Commitment &one : m_edition->commitments)
            if (tables::columnKey(one.code) == key || QString::number(one.number) == key
                || tables::columnKey(one.title) == key)
                return one.code;
        return {};
    }

    ActionOrReason commitments()
    {
        static const QRegularExpression between(u"[,;\\n]"_s);
        QStringList codes;
        for (const QString &name : m_text.split(between, Qt::SkipEmptyParts)) {
            if (name.trimmed().isEmpty())
                continue;
            const QString code = commitmentCalled(name.trimmed());
            if (code.isEmpty())
                return ActionFieldText::noCommitment(name.trimmed());
            if (!codes.contains(code))
                codes += code;
        }
        m_action.commitments = codes;
        return m_action;
    }

    ActionOrReason origin()
    {
        m_action.source = Action::Source::None;
        m_action.origin.clear();
        if (m_text.isEmpty())
            return m_action;
        const auto source = valueOf(kSourceCells, m_text.section(u':', 0, 0));
        if (!source)
            return ActionFieldText::noOrigin(m_text, wordsOf(kSourceCells));
        m_action.source = *source;
        m_action.origin = m_text.section(u':', 1).trimmed();
        return m_action;
    }

    Action m_action;
    const QString &m_text;
    const Edition *m_edition;
    const QDate m_today;
};

} // namespace

ActionOrReason withActionCell(Action action, ActionField field, const QString &text,
                              const Edition *edition, const QDate &today)
{
    return CellTaker(std::move(action), text, edition, today).take(field);
}

} // namespace carnet::planning
