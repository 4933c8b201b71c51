#include "ui/widgets/date_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2999 ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(QStringView text)
{
    std::array<QString, 3> parts;
    size_t part = 0;
    for (const QChar c : text.trimmed()) {
        if (isDigit(c))
            parts[part] += c;
        else if (!u"/.- "_s.contains(c) || parts[part].isEmpty() || ++part == parts.size())
            return std::nullopt;
    }
    if (part == 0 && (parts[0].size() == 8 || parts[0].size() == 6))
        parts = {parts[0].first(2), parts[0].sliced(2, 2), parts[0].sliced(4)};
    if (parts[2].isEmpty())
        return std::nullopt;
    if (parts[0].size() == 4)
        return parts[1].size() <= 2 && parts[2].size() <= 2
                   ? dateOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt())
                   : std::nullopt;
    if (parts[0].size() > 2 || parts[1].size() > 2)
        return std::nullopt;
    const int year = parts[2].toInt();
    if (parts[2].size() == 2)
        return dateOf(2000 + year, parts[1].toInt(), parts[0].toInt());
    return parts[2].size() == 4 ? dateOf(year, parts[1].toInt(), parts[0].toInt()) : std::nullopt;
}

QString writeDate(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

} // namespace carnet::ui
