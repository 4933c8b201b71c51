#include "core/tables/cell_text.h"

#include "core/base/french.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

constexpr qint64 kMinutesADay = 24 * 60;
constexpr double kLastSerial = 2'958'465; // 31/12/9999

QString clockText(qint64 minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

NumberKind kindOfFormat(const QString &format)
{
    // Quoted, escaped, padded and bracketed, but not the running hours `[h]`.
    static const QRegularExpression noise(
        u"\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = format;
    bare = bare.remove(noise).section(u';', 0, 0).toLower();
    if (bare == u"general" || bare == u"standard" || bare == u"@")
        return NumberKind::Number;
    if (bare.contains(u'%'))
        return NumberKind::Percent;
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    const bool day = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !clock);
    if (day)
        return clock ? NumberKind::DateTime : NumberKind::Date;
    return clock ? NumberKind::Time : NumberKind::Number;
}

NumberKind kindOfFormat(int builtIn)
{
    const auto within = [builtIn](int first, int last) {
        return builtIn >= first && builtIn <= last;
    };
    if (within(9, 10))
        return NumberKind::Percent;
    if (within(14, 17) || within(27, 31) || builtIn == 36 || within(50, 58))
        return NumberKind::Date;
    if (within(18, 21) || within(32, 35) || within(45, 47))
        return NumberKind::Time;
    return builtIn == 22 ? NumberKind::DateTime : NumberKind::Number;
}

QString numberText(double number)
{
    const double size = std::fabs(number);
    if (number == 0)
        return u"0"_s;
    if (!std::isfinite(number) || size >= 1e15 || size < 1e-9)
        return QString::number(number, 'g', 15);
    const int decimals = std::max(0, 14 - int(std::floor(std::log10(size))));
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text.replace(u'.', u',');
}

QString percentText(double share)
{
    return numberText(share * 100) + u" %";
}

QString dateText(const QDateTime &moment, bool withTime)
{
    const QString day = french::shortDate(moment.date());
    return withTime ? QString(day + u' ' + moment.time().toString(u"HH:mm"_s)) : day;
}

QString serialText(double serial, NumberKind kind, bool from1904)
{
    switch (kind) {
    case NumberKind::Number:
        return numberText(serial);
    case NumberKind::Percent:
        return percentText(serial);
    case NumberKind::Date:
    case NumberKind::DateTime:
    case NumberKind::Time:
        break;
    }
    if (!(serial >= 0 && serial <= kLastSerial))
        return numberText(serial);
    const qint64 minutes = std::llround(serial * double(kMinutesADay));
    if (kind == NumberKind::Time)
        return clockText(minutes);
    const qint64 days = minutes / kMinutesADay;
    // The first spreadsheets took 1900 for a leap year: day 60 is 29/02/1900.
    const QDate first = from1904    ? QDate(1904, 1, 1)
                        : days < 60 ? QDate(1899, 12, 31)
                                    : QDate(1899, 12, 30);
    const qint64 clock = minutes % kMinutesADay;
    const QDateTime moment(first.addDays(days), QTime(int(clock / 60), int(clock % 60)), Qt::UTC);
    return dateText(moment, clock != 0);
}

} // namespace carnet::tables
