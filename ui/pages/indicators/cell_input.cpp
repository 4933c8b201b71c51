#include "ui/pages/indicators/cell_input.h"

#include "core/base/number_parser.h"
#include "core/domain/figure.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct CellInputText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::CellInput)

public:
    static QString notANumber(const QString &typed)
    {
        return tr("\"%1\" is not a number.").arg(typed);
    }
    static QString noCounts(const QString &typed)
    {
        return tr("\"%1\": this indicator takes one value, not a number out of a number.")
            .arg(typed);
    }
};

std::optional<qint64> countOf(const QString &text)
{
    const std::optional<Decimal> number = parseNumber(text);
    if (!number || number->decimals() > 0 || number->units() < 0)
        return std::nullopt;
    return number->units();
}

std::optional<Missing> missingOf(const QString &text)
{
    for (const auto &[missing, name] : enumNames(Missing()))
        if (text.compare(missingWords(missing), Qt::CaseInsensitive) == 0)
            return missing;
    return std::nullopt;
}

/// Without the unit that may stand behind the number.
QString withoutUnit(const QString &text, const QString &unit)
{
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        return text.chopped(unit.size()).trimmed();
    return text;
}

} // namespace

CellInput readCell(const Indicator &indicator, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (const std::optional<Missing> missing = missingOf(typed))
        return {Reading(*missing), {}};

    static const QRegularExpression counts(u"^(.+?)(?:/|\\s+sur\\s+)(.+)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression base(u"^(.+?)\\s*\\((.+)\\)$"_s);
    const QString bare = withoutUnit(typed, indicator.unit);
    if (const auto match = counts.match(bare); match.hasMatch()) {
        if (indicator.form == Indicator::Form::Value)
            return {{}, CellInputText::noCounts(typed)};
        const std::optional<qint64> part = countOf(match.captured(1));
        const std::optional<qint64> whole = countOf(match.captured(2));
        if (!part || !whole)
            return {{}, CellInputText::notANumber(part ? match.captured(2) : match.captured(1))};
        return {Reading(Counts{*part, *whole}), {}};
    }
    PlainValue plain{*Decimal::of(0), {}};
    QString value = bare;
    if (const auto match = base.match(typed); match.hasMatch()) {
        value = withoutUnit(match.captured(1), indicator.unit);
        plain.base = countOf(match.captured(2));
        if (!plain.base)
            return {{}, CellInputText::notANumber(match.captured(2))};
    }
    const std::optional<Decimal> number = parseNumber(value);
    if (!number)
        return {{}, CellInputText::notANumber(typed)};
    plain.value = *number;
    return {Reading(plain), {}};
}

QString writeCell(const std::optional<Reading> &reading)
{
    if (!reading || *reading == Reading(Missing::NotMeasuredYet))
        return {};
    if (const auto *missing = std::get_if<Missing>(&*reading))
        return missingWords(*missing);
    if (const auto *counts = std::get_if<Counts>(&*reading))
        return QString(QString::number(counts->part) + u'/' + QString::number(counts->whole));
    const auto &plain = std::get<PlainValue>(*reading);
    QString text = plain.value.toString().replace(u'.', u',');
    if (plain.base)
        text += u" (" + QString::number(*plain.base) + u')';
    return text;
}

} // namespace carnet::ui
