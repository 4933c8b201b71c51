#include "core/domain/reading.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

std::optional<qint64> count(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    // The same text again: no sign, no leading zero, no space.
    return ok && number >= 0 && QString::number(number) == text ? std::optional(number)
                                                                : std::nullopt;
}

} // namespace

QVariant Column<Reading>::write(const Reading &value)
{
    if (const auto *missing = std::get_if<Missing>(&value))
        return Column<Missing>::write(*missing);
    if (const auto *counts = std::get_if<Counts>(&value))
        return QString(QString::number(counts->part) + u'/' + QString::number(counts->whole));
    const auto &plain = std::get<PlainValue>(value);
    return plain.base ? QString(plain.value.toString() + u" of "_s + QString::number(*plain.base))
                      : plain.value.toString();
}

std::optional<Reading> Column<Reading>::read(const QVariant &stored)
{
    if (stored.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = stored.toString();
    if (const std::optional<Missing> missing = Column<Missing>::read(stored))
        return *missing;
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const auto part = count(QStringView(text).first(slash));
        const auto whole = count(QStringView(text).sliced(slash + 1));
        return part && whole ? std::optional<Reading>(Counts{*part, *whole}) : std::nullopt;
    }
    const qsizetype of = text.indexOf(u" of "_s);
    const auto value = Decimal::parse(of < 0 ? text : text.first(of));
    if (!value)
        return std::nullopt;
    if (of < 0)
        return PlainValue{*value, std::nullopt};
    const auto base = count(QStringView(text).sliced(of + 4));
    return base ? std::optional<Reading>(PlainValue{*value, *base}) : std::nullopt;
}

} // namespace carnet
