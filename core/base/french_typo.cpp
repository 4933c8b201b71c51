#include "core/base/french.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace carnet::french {

namespace {

/// A space that may stand before a sign, in the same line.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.contains(u'@')
           || word.startsWith(u"www.", Qt::CaseInsensitive)
           || word.startsWith(u"mailto:", Qt::CaseInsensitive);
}

/// One flag a character: whether it belongs to an address.
std::vector<bool> addresses(const QString &text)
{
    std::vector<bool> inside(size_t(text.size()), false);
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        if (isAddress(QStringView(text).sliced(start, at - start)))
            std::fill(inside.begin() + start, inside.begin() + at, true);
        start = at + 1;
    }
    return inside;
}

bool isTall(QChar c)
{
    return c == u';' || c == u'!' || c == u'?';
}

/// Whether a sentence may go on, or end, after the sign that stands before `c`.
bool endsSign(QChar c)
{
    return c.isNull() || c.isSpace() || isTall(c) || c == u')' || c == u']' || c == u'»'
           || c == u'"' || c == u'\u201D' || c == u'.' || c == u',' || c == u'\u2026';
}

/// The space that the sign wants before it; null when it is no such sign, or stands
/// where it is something else: in a time, a ratio, a smiley.
QChar spaceBefore(QChar sign, QChar before, QChar after)
{
    // Of several signs the first takes the space.
    if ((isTall(sign) || sign == u':') && (isTall(before) || before == u':'))
        return {};
    if (isTall(sign))
        return endsSign(after) ? QChar(kNarrowSpace) : QChar();
    if (sign == u':')
        return after.isNull() || after.isSpace() || after == u'»' ? QChar(kNoBreakSpace) : QChar();
    if (sign == u'%')
        return before.isDigit() && !after.isLetterOrNumber() ? QChar(kNoBreakSpace) : QChar();
    return sign == u'»' ? QChar(kNoBreakSpace) : QChar();
}

/// Whether a sign may take a space after this text: not at the beginning of a line,
/// or after an opening bracket or quote.
bool takesSpace(QStringView before)
{
    if (before.isEmpty() || before.back().isSpace())
        return false;
    const QChar last = before.back();
    if (last == u'"')
        return before.size() > 1 && !before[before.size() - 2].isSpace()
               && before[before.size() - 2] != u'(';
    return last != u'(' && last != u'[' && last != u'«' && last != u'\u201C';
}

} // namespace

QString typo(const QString &text)
{
    const std::vector<bool> address = addresses(text);
    const auto at = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (address[size_t(i)]) {
            out += c;
            continue;
        }
        qsizetype end = out.size();
        while (end > 0 && isBlank(out[end - 1]))
            --end;
        const QChar before = end > 0 ? out[end - 1] : QChar();
        const QChar space = spaceBefore(c, before, at(i + 1));
        if (!space.isNull() && takesSpace(QStringView(out).first(end))) {
            out.truncate(end);
            out += space;
        }
        out += c;
        if (c != u'«')
            continue;
        while (isBlank(at(i + 1)))
            ++i;
        if (const QChar next = at(i + 1); !next.isNull() && !next.isSpace())
            out += QChar(kNoBreakSpace);
    }
    return out;
}

} // namespace carnet::french
