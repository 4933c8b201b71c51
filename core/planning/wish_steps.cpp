#include "core/planning/wish_steps.h"

#include "core/planning/plan_steps.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

using journal::Step; // lupdate loses its way after `journal::Step f()`.

namespace {

struct WishSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::WishSteps)
};

constexpr qsizetype kLongestWishTitle = 90; ///< Of an action, in characters.

QString titleOfWish(const QString &text)
{
    static const QRegularExpression end(u"[.!?\\n]"_s);
    const QString whole = text.simplified();
    const QString sentence = text.section(end, 0, 0, QString::SectionSkipEmpty).simplified();
    const QString title = sentence.isEmpty() ? whole : sentence;
    if (title.size() <= kLongestWishTitle)
        return title;
    const qsizetype space = title.left(kLongestWishTitle).lastIndexOf(u' ');
    return title.left(space > 0 ? space : kLongestWishTitle) + u'…';
}

} // namespace

QString wishKindWord(Wish::Kind kind)
{
    switch (kind) {
    case Wish::Kind::Request:
        return WishSteps::tr("Wish");
    case Wish::Kind::Opinion:
        return WishSteps::tr("Opinion");
    }
    Q_UNREACHABLE();
}

QString collegeWord(College college)
{
    switch (college) {
    case College::None:
        return {};
    case College::Users:
        return WishSteps::tr("Users");
    case College::Elected:
        return WishSteps::tr("Elected officials");
    case College::Agents:
        return WishSteps::tr("Agents");
    }
    Q_UNREACHABLE();
}

std::vector<Wish> byCollege(std::vector<Wish> wishes)
{
    std::ranges::stable_sort(wishes, {}, [](const Wish &wish) {
        return wish.college == College::None ? 99 : int(wish.college);
    });
    return wishes;
}

Wish newWish(const Id<Meeting> &meeting, Wish::Kind kind, College college)
{
    return {.id = Id<Wish>::create(),
            .meeting = meeting,
            .kind = kind,
            .college = college,
            .author = {},
            .text = WishSteps::tr("New wish"),
            .reply = {},
            .action = {}};
}

Step addWishStep(const Wish &wish)
{
    Step step(WishSteps::tr("Write down a wish"));
    step.insert(wish);
    return step;
}

Step editWishStep(const Wish &before, const Wish &after, const QString &what)
{
    Step step(WishSteps::tr("Wish: %1").arg(what));
    step.update(before, after);
    return step;
}

Step removeWishStep(const Wish &wish)
{
    Step step(WishSteps::tr("Remove a wish"));
    step.remove(wish);
    return step;
}

Action actionOfWish(const Wish &wish, int year)
{
    Action action = newAction(year);
    action.title = titleOfWish(wish.text);
    action.description = wish.text;
    action.source = Action::Source::Meeting;
    action.origin = wish.id.toString();
    return action;
}

Step actionFromWishStep(const std::optional<Plan> &plan, int year, const Wish &wish,
                        const Action &action)
{
    Step step(WishSteps::tr("Make an action of a wish"));
    step.then(addActionStep(plan, year, action));
    Wish linked = wish;
    linked.action = action.id;
    step.update(wish, linked);
    return step;
}

} // namespace carnet::planning
