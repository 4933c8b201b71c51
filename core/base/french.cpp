#include "core/base/french.h"

#include "core/base/fraction.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::french {

namespace {

constexpr std::array<QStringView, 12> kMonths{u"janvier",   u"février", u"mars",     u"avril",
                                              u"mai",       u"juin",    u"juillet",  u"août",
                                              u"septembre", u"octobre", u"novembre", u"décembre"};

/// Words that end in s in the singular too, among those that units and labels hold.
constexpr std::array<QStringView, 14> kInvariable{
    u"plus",   u"moins", u"mois",   u"avis",  u"fois",  u"colis",   u"temps",
    u"permis", u"accès", u"succès", u"cours", u"refus", u"recours", u"parcours"};

/// Words after which the number of the head no longer counts: `appels traités dans les délais`.
constexpr std::array<QStringView, 17> kEndsHead{u"de",  u"du",   u"des",  u"dans", u"à",    u"au",
                                                u"aux", u"sur",  u"sous", u"pour", u"par",  u"en",
                                                u"qui", u"dont", u"avec", u"sans", u"ayant"};

/// As in `usagers d'ici`, `démarches notées 8 sur 10`.
bool endsHead(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c.isDigit();
}

template<typename Words>
bool isAmong(const Words &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(kNarrowSpace));
    return digits;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The number without its sign.
QString magnitude(const Decimal &value, int decimals)
{
    const Decimal shown = rounded(value, decimals);
    const qint64 power = powerOfTen(shown.decimals());
    QString text = grouped(QString::number(qAbs(shown.units()) / power));
    if (decimals == 0)
        return text;
    const QString rest =
        shown.decimals() == 0
            ? QString()
            : QString::number(qAbs(shown.units()) % power).rightJustified(shown.decimals(), u'0');
    return text + u',' + rest.leftJustified(decimals, u'0');
}

QString joined(const QString &number, const Decimal &shown, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    if (unit.startsWith(u'/'))
        return number + unit;
    return number + QChar(kNoBreakSpace) + unitAfter(shown, unit);
}

QString ordinal(int index)
{
    return index == 1 ? u"1er"_s : QString(QString::number(index) + u'e');
}

} // namespace

QString number(qint64 value)
{
    const QString digits = QString::number(value);
    return value < 0 ? QString(QChar(kMinus) + grouped(digits.sliced(1))) : grouped(digits);
}

QString number(const Decimal &value)
{
    return number(value, value.decimals());
}

QString number(const Decimal &value, int decimals)
{
    const bool negative = rounded(value, decimals).units() < 0;
    return (negative ? QString(QChar(kMinus)) : QString()) + magnitude(value, decimals);
}

QString percent(const Decimal &value, int decimals)
{
    return withUnit(value, u"%"_s, decimals);
}

QString withUnit(const Decimal &value, const QString &unit, int decimals)
{
    return joined(number(value, decimals), rounded(value, decimals), unit);
}

QString unitAfter(const Decimal &value, const QString &unit)
{
    const qint64 two = 2 * powerOfTen(value.decimals());
    if (qAbs(value.units()) >= two)
        return unit;
    QStringList words = unit.split(u' ');
    for (QString &word : words) {
        if (isAmong(kEndsHead, word) || std::any_of(word.begin(), word.end(), endsHead))
            break;
        if (word.size() > 3 && word.endsWith(u's') && !isAmong(kInvariable, word))
            word.chop(1);
    }
    return words.join(u' ');
}

QString unitOfChange(const QString &unit)
{
    return unit == u"%" || unit.startsWith(u'/') ? u"points"_s : unit;
}

QString change(const Decimal &difference, const QString &unit, int decimals)
{
    const Decimal shown = rounded(difference, decimals);
    QString sign;
    if (shown.units() != 0)
        sign = QString(shown.units() < 0 ? QChar(kMinus) : QChar(u'+')) + QChar(kNoBreakSpace);
    return sign + joined(magnitude(difference, decimals), shown, unitOfChange(unit));
}

QString longDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return day + QChar(kNoBreakSpace) + kMonths[size_t(date.month() - 1)] + u' '
           + QString::number(date.year());
}

QString shortDate(const QDate &date)
{
    const auto padded = [](int value, int width) {
        return QString::number(value).rightJustified(width, u'0');
    };
    if (!date.isValid())
        return {};
    return padded(date.day(), 2) + u'/' + padded(date.month(), 2) + u'/' + padded(date.year(), 4);
}

QString time(const QTime &time)
{
    if (!time.isValid())
        return {};
    return QString::number(time.hour()) + QChar(kNoBreakSpace) + u'h' + QChar(kNoBreakSpace)
           + QString::number(time.minute()).rightJustified(2, u'0');
}

QString period(const Period &period)
{
    if (period.frequency() == Frequency::Year)
        return periodName(period);
    return periodName(period) + u" (" + kMonths[size_t(period.firstDay().month() - 1)] + u" à "
           + kMonths[size_t(period.lastDay().month() - 1)] + u')';
}

QString periodName(const Period &period)
{
    const QString year = QString::number(period.year());
    switch (period.frequency()) {
    case Frequency::Quarter:
        return ordinal(period.index()) + u" trimestre " + year;
    case Frequency::HalfYear:
        return ordinal(period.index()) + u" semestre " + year;
    case Frequency::Year:
        return u"année " + year;
    }
    Q_UNREACHABLE();
}

QString inPeriod(const Period &period)
{
    if (period.frequency() == Frequency::Year)
        return u"en " + QString::number(period.year());
    return u"au " + periodName(period);
}

QString shortPeriod(const Period &period)
{
    const QString year = QString::number(period.year());
    switch (period.frequency()) {
    case Frequency::Quarter:
        return u'T' + QString::number(period.index()) + u' ' + year;
    case Frequency::HalfYear:
        return u'S' + QString::number(period.index()) + u' ' + year;
    case Frequency::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QString quoted(const QString &text)
{
    return u'«' + QString(QChar(kNoBreakSpace)) + text + QChar(kNoBreakSpace) + u'»';
}

QString fileSize(qint64 bytes)
{
    Q_ASSERT(bytes >= 0);
    struct Unit
    {
        qint64 size;
        int decimals;
        QStringView name;
    };
    constexpr std::array<Unit, 4> units{{{1'000, 0, u"ko"},
                                         {1'000'000, 1, u"Mo"},
                                         {1'000'000'000, 1, u"Go"},
                                         {1'000'000'000'000, 1, u"To"}}};
    if (bytes < 1'000)
        return withUnit(*Decimal::of(bytes), u"octets"_s);
    for (const Unit &unit : units) {
        const Decimal shown =
            Fraction::of(bytes, unit.size).value_or(*Fraction::of(0, 1)).rounded(unit.decimals);
        // 999 960 octets are 1 Mo, not 1 000 ko.
        if (shown < *Decimal::of(1'000) || unit.size == units.back().size)
            return number(shown) + QChar(kNoBreakSpace) + unit.name;
    }
    Q_UNREACHABLE();
}

int compare(const QString &a, const QString &b)
{
    thread_local const QCollator collator(QLocale(QLocale::French, QLocale::France));
    return collator.compare(a, b);
}

} // namespace carnet::french
