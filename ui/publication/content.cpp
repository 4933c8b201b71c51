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

namespace {

template<typename T>
QJsonArray listToJson(const std::vector<T> &list)
{
    QJsonArray json;
    for (const T &each : list)
        json.append(toJson(each));
    return json;
}

/// Returns whether all of them could be read.
template<typename T>
bool readList(const QJsonValue &json, std::vector<T> &list)
{
    for (const QJsonValue &value : json.toArray()) {
        const auto each = value.isObject() ? fromJson<T>(value.toObject()) : std::nullopt;
        if (!each)
            return false;
        list.push_back(*each);
    }
    return true;
}

} // namespace

QJsonObject contentToJson(const PosterContent &content)
{
    QJsonObject json = toJson(content);
    json.insert(u"invitation"_s, toJson(content.invitation));
    json.insert(u"cards"_s, listToJson(content.cards));
    json.insert(u"statements"_s, listToJson(content.statements));
    json.insert(u"pairs"_s, listToJson(content.pairs));
    json.insert(u"actions"_s, listToJson(content.actions));
    return json;
}

std::optional<PosterContent> contentFromJson(const QJsonObject &json)
{
    auto content = fromJson<PosterContent>(json);
    const auto invitation = fromJson<PosterInvitation>(json.value(u"invitation").toObject());
    if (!content || !invitation)
        return std::nullopt;
    content->invitation = *invitation;
    const bool read = readList(json.value(u"cards"), content->cards)
                      && readList(json.value(u"statements"), content->statements)
                      && readList(json.value(u"pairs"), content->pairs)
                      && readList(json.value(u"actions"), content->actions);
    return read ? content : std::nullopt;
}

} // namespace ui

} // namespace carnet
