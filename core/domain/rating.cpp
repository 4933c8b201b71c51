#include "core/domain/rating.h"

using namespace Qt::StringLiterals;

namespace carnet {

Rating Rating::level(int level)
{
    Q_ASSERT(level >= 0 && level <= 9);
    Rating rating;
    rating.m_level = level;
    return rating;
}

Rating Rating::notApplicable(const QString &reason)
{
    Rating rating;
    rating.m_notApplicable = true;
    rating.m_reason = reason.trimmed();
    return rating;
}

std::optional<Rating> Rating::parse(const QString &text)
{
    if (text.isEmpty())
        return Rating();
    if (text.startsWith(u"na:"_s))
        return notApplicable(text.sliced(3));
    if (text.size() != 1 || text[0] < u'0' || text[0] > u'9')
        return std::nullopt;
    return level(text[0].unicode() - u'0');
}

QString Rating::toString() const
{
    if (m_notApplicable)
        return u"na:"_s + m_reason;
    return m_level ? QString::number(*m_level) : QString();
}

} // namespace carnet
