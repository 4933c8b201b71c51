#include "core/tables/workbook.h"

using namespace Qt::StringLiterals;

namespace carnet::tables {

QString cellText(const QString &text)
{
    constexpr qsizetype kLongest = 32'767; // Excel's limit
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString held;
    for (const char32_t c : unified.toUcs4()) {
        const bool control = c < 0x20 && c != U'\n' && c != U'\t';
        const bool none = c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
        if (control || none)
            continue;
        const QString letter = QString::fromUcs4(&c, 1);
        if (held.size() + letter.size() > kLongest)
            break;
        held += letter;
    }
    return held;
}

} // namespace carnet::tables
