#include "ui/publication/content.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

std::optional<int> thousandths(QStringView text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 && number <= 1000 ? std::optional(number) : std::nullopt;
}

} // namespace

QVariant Column<ui::PosterBar>::write(const ui::PosterBar &value)
{
    const QString text = QString::number(value.value);
    return value.target ? QString(text + u" of "_s + QString::number(*value.target)) : text;
}

std::optional<ui::PosterBar> Column<ui::PosterBar>::read(const QVariant &stored)
{
    if (stored.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = stored.toString();
    const qsizetype of = text.indexOf(u" of "_s);
    const auto value = thousandths(of < 0 ? QStringView(text) : QStringView(text).first(of));
    if (!value)
        return std::nullopt;
    if (of < 0)
        return ui::PosterBar{*value, std::nullopt};
    const auto target = thousandths(QStringView(text).sliced(of + 4));
    return target ? std::optional(ui::PosterBar{*value, target}) : std::nullopt;
}

namespace ui {

QJsonObject contentToJson(const PosterContent &content)
{
    QJsonArray cards;
    for (const PosterCard &card : content.cards)
        cards.append(toJson(card));
    QJsonObject json = toJson(content);
    json.insert(u"invitation"_s, toJson(content.invitation));
    json.insert(u"cards"_s, cards);
    return json;
}

std::optional<PosterContent> contentFromJson(const QJsonObject &json)
{
    auto content = fromJson<PosterContent>(json);
    const auto invitation = fromJson<PosterInvitation>(json.value(u"invitation").toObject());
    if (!content || !invitation)
        return std::nullopt;
    content->invitation = *invitation;
    for (const QJsonValue &value : json.value(u"cards").toArray()) {
        const auto card = value.isObject() ? fromJson<PosterCard>(value.toObject()) : std::nullopt;
        if (!card)
            return std::nullopt;
        content->cards.push_back(*card);
    }
    return content;
}

} // namespace ui

} // namespace carnet
