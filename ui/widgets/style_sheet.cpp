#include "ui/widgets/style_sheet.h"

#include <QFile>
#include <QtMath>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

QString suffixOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StyleSheet::StyleSheet(const Colors &c, Appearance appearance, qreal pointSize)
    : m_pointSize(pointSize)
    , m_text(read(u":/style/theme.qss"_s))
{
    const auto pixels = [pointSize](int atNormalSize) -> QString {
        return QString::number(qFloor(atNormalSize * std::max(1.0, pointSize / 10.5))) + u"px"_s;
    };
    // In high contrast cards have an edge, because they have no ground of their own.
    const QColor cardLine = c.card == c.background ? c.border : c.card;
    std::vector<std::pair<QString, QString>> roles{
        {u"background"_s, c.background.name()},
        {u"card"_s, c.card.name()},
        {u"cardLine"_s, cardLine.name()},
        {u"field"_s, c.field.name()},
        {u"ink"_s, c.ink.name()},
        {u"secondary"_s, c.secondary.name()},
        {u"disabled"_s, c.disabled.name()},
        {u"accent"_s, c.accent.name()},
        {u"accentHover"_s, c.accentHover.name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"accentSoft"_s, c.accentSoft.name()},
        {u"improve"_s, c.improve.name()},
        {u"improveSoft"_s, c.improveSoft.name()},
        {u"error"_s, c.error.name()},
        {u"errorSoft"_s, c.errorSoft.name()},
        {u"track"_s, c.track.name()},
        {u"line"_s, c.line.name()},
        {u"border"_s, c.border.name()},
        {u"focus"_s, c.focus.name()},
        {u"indicator"_s, pixels(18)},
        {u"round"_s, pixels(11)}, // Half of the indicator and its border.
        {u"arrow"_s, pixels(14)},
        {u"dropDown"_s, pixels(30)},
        {u"target"_s, pixels(20)},
        {u"iconSize"_s, pixels(18)},
        {u"icons"_s, suffixOf(appearance)},
    };
    // The longest first: @cardLine before @card.
    std::ranges::sort(roles, std::greater(), [](const auto &role) { return role.first.size(); });
    for (const auto &[name, value] : roles)
        m_text.replace(u'@' + name, value);
}

void StyleSheet::addTextStyle(const QString &name, qreal factor, int weight)
{
    m_text += u"QLabel[textStyle=\"%1\"] { font-size: %2pt; font-weight: %3; }\n"_s.arg(
        name, QString::number(m_pointSize * factor, 'f', 1), QString::number(weight));
}

} // namespace carnet::ui
