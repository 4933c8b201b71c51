#include "ui/widgets/level_keys.h"

#include <QKeyEvent>

namespace carnet::ui {

namespace {

bool hasCommandModifier(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

std::optional<int> levelOfKey(const QKeyEvent &event)
{
    if (hasCommandModifier(event) || event.text().size() != 1)
        return std::nullopt;
    const QChar typed = event.text().front();
    if (typed >= u'0' && typed <= u'9')
        return typed.digitValue();
    // The upper row of a French keyboard, from 0 to 9.
    static const QString row = QStringLiteral("à&é\"'(-è_ç");
    const qsizetype at = row.indexOf(typed);
    return at < 0 ? std::nullopt : std::optional(int(at));
}

bool isPlainLetter(const QKeyEvent &event, int key)
{
    return event.key() == key && !hasCommandModifier(event);
}

} // namespace carnet::ui
