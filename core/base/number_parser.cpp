#include "core/base/number_parser.h"

#include <QString>

namespace carnet {

namespace {

bool isGroupingBlank(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Nothing unless there are only digits.
std::optional<QString> digits(QStringView text)
{
    for (const QChar c : text)
        if (!isDigit(c))
            return std::nullopt;
    return text.toString();
}

/// The digits of an integer grouped in threes by one kind of sign, or not grouped.
std::optional<QString> integerDigits(QStringView text)
{
    QChar separator;
    for (const QChar c : text) {
        if (isDigit(c))
            continue;
        // Blanks of several kinds count as one kind: Word mixes them.
        const QChar kind = isGroupingBlank(c) ? QChar(u' ') : c;
        if ((kind != u' ' && kind != u'.' && kind != u',')
            || (!separator.isNull() && kind != separator))
            return std::nullopt;
        separator = kind;
    }
    if (separator.isNull())
        return digits(text);
    QString result;
    for (qsizetype at = text.size(); at > 0; at -= 4) {
        const auto group = digits(text.sliced(qMax<qsizetype>(0, at - 3), qMin<qsizetype>(at, 3)));
        if (!group || group->isEmpty())
            return std::nullopt;
        result.prepend(*group);
        // A separator before the first group, or in the place of one.
        if (at == 4 || (at > 3 && isDigit(text[at - 4])))
            return std::nullopt;
    }
    return result;
}

/// Where the decimal sign stands, the text's size when there is none; nothing when it
/// cannot be told.
std::optional<qsizetype> decimalSign(QStringView text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = qMax(point, comma);
    if (last < 0)
        return text.size();
    const bool alone = text.count(text[last]) == 1;
    if (point >= 0 && comma >= 0)
        return alone ? std::optional(last) : std::nullopt;
    return alone ? last : text.size();
}

/// With as many decimals as fit, rounded once.
std::optional<Decimal> compose(bool negative, const QString &whole, const QString &part)
{
    QString significant = whole;
    while (significant.startsWith(u'0'))
        significant.remove(0, 1);
    for (int kept = int(qMin<qsizetype>(Decimal::kMaxDecimals, part.size())); kept >= 0; --kept) {
        const QString digits = significant + part.first(kept);
        if (digits.size() > 18)
            continue;
        qint64 units = digits.toLongLong();
        if (part.size() > kept && part[kept] >= u'5')
            ++units;
        if (const auto number = Decimal::of(negative ? -units : units, kept))
            return number;
    }
    return std::nullopt;
}

} // namespace

std::optional<Decimal> parseNumber(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1).trimmed();
    const std::optional<qsizetype> sign = decimalSign(text);
    if (!sign)
        return std::nullopt;
    const auto whole = integerDigits(text.first(*sign));
    const auto part = digits(*sign < text.size() ? text.sliced(*sign + 1) : QStringView());
    if (!whole || !part || (whole->isEmpty() && part->isEmpty()))
        return std::nullopt;
    return compose(negative, *whole, *part);
}

} // namespace carnet
