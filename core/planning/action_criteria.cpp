#include "core/planning/action_criteria.h"

#include "core/base/column.h"
#include "core/base/period.h"
#include "core/domain/plan_review.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

/// Without case and accents, with the apostrophe of keyboards.
QString plain(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_D))
        if (!character.isMark())
            folded += character == u'\u2019' ? QChar(u'\'') : character.toCaseFolded();
    return folded;
}

bool holdsEveryWord(const Action &action, const QString &words)
{
    if (words.trimmed().isEmpty())
        return true;
    const QString everything = plain(
        QStringList{action.title, action.description, action.owner, action.contributors.join(u' '),
                    action.expectedEffect, action.posterText, action.note}
            .join(u'\n'));
    return std::ranges::all_of(plain(words).split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &word) { return everything.contains(word); });
}

bool isDue(ActionCriteria::When when, const Action &action, const QDate &today)
{
    switch (when) {
    case ActionCriteria::When::Any:
        return true;
    case ActionCriteria::When::Late:
        return daysLate(action, today) > 0;
    case ActionCriteria::When::ThisQuarter: {
        const Period quarter = Period::containing(today, Frequency::Quarter);
        return action.due && *action.due >= quarter.firstDay() && *action.due <= quarter.lastDay();
    }
    }
    Q_UNREACHABLE();
}

} // namespace

bool matches(const ActionCriteria &criteria, const Action &action, const QDate &today)
{
    return (criteria.owner.isEmpty() || action.owner == criteria.owner)
           && (criteria.commitment.isEmpty() || action.commitments.contains(criteria.commitment))
           && (!criteria.state || action.state == *criteria.state)
           && (!criteria.openOnly || isOpen(action)) && isDue(criteria.when, action, today)
           && (!criteria.source || action.source == *criteria.source)
           && holdsEveryWord(action, criteria.text);
}

std::vector<Action> matching(const ActionCriteria &criteria, const std::vector<Action> &actions,
                             const QDate &today)
{
    std::vector<Action> found;
    std::ranges::copy_if(actions, std::back_inserter(found),
                         [&](const Action &action) { return matches(criteria, action, today); });
    return found;
}

QStringList ownersOf(const std::vector<Action> &actions)
{
    QStringList owners;
    for (const Action &action : actions)
        if (!action.owner.isEmpty() && !owners.contains(action.owner))
            owners += action.owner;
    const QCollator order(QLocale(QLocale::French, QLocale::France));
    std::ranges::sort(owners, order);
    return owners;
}

QString writeCriteria(const ActionCriteria &criteria)
{
    QJsonObject object;
    const auto put = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(u"owner"_s, criteria.owner);
    put(u"commitment"_s, criteria.commitment);
    if (criteria.state)
        put(u"state"_s, Column<Action::State>::write(*criteria.state).toString());
    if (criteria.openOnly)
        object.insert(u"open_only"_s, true);
    if (criteria.when != ActionCriteria::When::Any)
        put(u"when"_s, Column<ActionCriteria::When>::write(criteria.when).toString());
    if (criteria.source)
        put(u"source"_s, Column<Action::Source>::write(*criteria.source).toString());
    put(u"text"_s, criteria.text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ActionCriteria> readCriteria(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ActionCriteria criteria{.owner = object[u"owner"].toString(),
                            .commitment = object[u"commitment"].toString(),
                            .openOnly = object[u"open_only"].toBool(),
                            .text = object[u"text"].toString()};
    if (object.contains(u"state"_s)) {
        criteria.state = Column<Action::State>::read(object[u"state"].toVariant());
        if (!criteria.state)
            return std::nullopt;
    }
    if (object.contains(u"source"_s)) {
        criteria.source = Column<Action::Source>::read(object[u"source"].toVariant());
        if (!criteria.source)
            return std::nullopt;
    }
    if (object.contains(u"when"_s)) {
        const auto when = Column<ActionCriteria::When>::read(object[u"when"].toVariant());
        if (!when)
            return std::nullopt;
        criteria.when = *when;
    }
    return criteria;
}

} // namespace carnet::planning
