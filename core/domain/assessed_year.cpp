#include "core/domain/assessed_year.h"

#include "core/domain/completeness.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct YearWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::AssessedYear)
};

} // namespace

std::optional<int> AssessedPractice::level() const
{
    return counts(answer) ? answer.rating.level() : std::nullopt;
}

int AssessedPractice::fall() const
{
    const std::optional<int> now = level();
    return now && earlierLevel ? std::max(0, *earlierLevel - *now) : 0;
}

int AssessedPractice::rise() const
{
    const std::optional<int> now = level();
    return now && earlierLevel ? std::max(0, *now - *earlierLevel) : 0;
}

int AssessedYear::highestLevel() const
{
    return edition->scale.empty() ? 0 : edition->scale.back().level;
}

const AssessedPractice *AssessedYear::practice(const QString &code) const
{
    const auto found = std::ranges::find_if(
        practices, [&](const AssessedPractice &one) { return one.practice->code == code; });
    return found == practices.end() ? nullptr : &*found;
}

QString AssessedYear::numbers(const std::vector<QString> &codes) const
{
    QStringList told;
    for (const QString &code : codes)
        told += edition->numberOf(code);
    if (told.size() < 2)
        return told.join(QString());
    const QString last = told.takeLast();
    return YearWords::tr("%1 and %2").arg(told.join(u", "_s), last);
}

} // namespace carnet
