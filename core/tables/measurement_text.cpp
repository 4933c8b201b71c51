#include "core/base/number_parser.h"
#include "core/tables/measurement_table.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::tables {

QString columnKey(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c == u'œ')
            key += u"oe";
        else if (c.isLetterOrNumber())
            key += c;
        else if (!c.isMark())
            key += u' ';
    }
    return key.simplified().replace(u' ', u'_');
}

std::optional<Period> readPeriod(const QString &text)
{
    // Without accents and signs: `3e_trimestre_2024_juillet_a_septembre`.
    static const QRegularExpression sortable(u"^(\\d{4})_?([ts])([1-4])$"_s);
    static const QRegularExpression letter(u"^([ts])([1-4])_?(\\d{4})$"_s);
    static const QRegularExpression words(
        u"^([1-4])(?:er|e|eme|nd|d)?_(trimestre|semestre)_(\\d{4})(?:_[a-z_]*)?$"_s);
    static const QRegularExpression year(u"^(?:annee_)?(\\d{4})$"_s);
    const QString key = columnKey(text);
    const auto frequency = [](const QString &name) {
        return name.startsWith(u't') ? Frequency::Quarter : Frequency::HalfYear;
    };
    if (const auto match = sortable.match(key); match.hasMatch())
        return Period::of(frequency(match.captured(2)), match.captured(1).toInt(),
                          match.captured(3).toInt());
    if (const auto match = letter.match(key); match.hasMatch())
        return Period::of(frequency(match.captured(1)), match.captured(3).toInt(),
                          match.captured(2).toInt());
    if (const auto match = words.match(key); match.hasMatch())
        return Period::of(frequency(match.captured(2)), match.captured(3).toInt(),
                          match.captured(1).toInt());
    if (const auto match = year.match(key); match.hasMatch())
        return Period::of(Frequency::Year, match.captured(1).toInt());
    return std::nullopt;
}

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression french(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:\\s.*)?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})(?:[T\\s].*)?$"_s);
    QDate date;
    if (const auto match = french.match(text); match.hasMatch())
        date =
            QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (const auto other = iso.match(text); other.hasMatch())
        date =
            QDate(other.captured(1).toInt(), other.captured(2).toInt(), other.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Missing> readMissing(const QString &text)
{
    static const std::array<std::pair<QStringView, Missing>, 12> words{{
        {u"pas_encore_mesure", Missing::NotMeasuredYet},
        {u"non_mesure", Missing::NotMeasuredYet},
        {u"not_measured_yet", Missing::NotMeasuredYet},
        {u"sans_objet", Missing::NotApplicable},
        {u"non_applicable", Missing::NotApplicable},
        {u"not_applicable", Missing::NotApplicable},
        {u"effectif_insuffisant", Missing::TooFew},
        {u"too_few", Missing::TooFew},
        {u"non_communique", Missing::NotProvided},
        {u"not_provided", Missing::NotProvided},
        {u"nc", Missing::NotProvided},
        {u"n_c", Missing::NotProvided},
    }};
    const QString key = columnKey(text);
    for (const auto &[word, missing] : words)
        if (word == key)
            return missing;
    return std::nullopt;
}

std::optional<qint64> readCount(const QString &text)
{
    const std::optional<Decimal> number = parseNumber(text);
    if (!number || number->decimals() > 0 || number->units() < 0)
        return std::nullopt;
    return number->units();
}

std::optional<Reading> readFigure(const QString &text)
{
    static const QRegularExpression counts(u"^(.+?)(?:/|\\s+sur\\s+)(.+)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression withBase(u"^(.+?)\\s*\\((.+)\\)$"_s);
    if (const std::optional<Missing> missing = readMissing(text))
        return *missing;
    if (const auto match = counts.match(text); match.hasMatch()) {
        const std::optional<qint64> part = readCount(match.captured(1));
        const std::optional<qint64> whole = readCount(match.captured(2));
        return part && whole ? std::optional<Reading>(Counts{*part, *whole}) : std::nullopt;
    }
    const auto match = withBase.match(text);
    const std::optional<Decimal> value = parseNumber(match.hasMatch() ? match.captured(1) : text);
    const std::optional<qint64> base =
        match.hasMatch() ? readCount(match.captured(2)) : std::nullopt;
    if (!value || (match.hasMatch() && !base))
        return std::nullopt;
    return PlainValue{*value, base};
}

} // namespace carnet::tables
