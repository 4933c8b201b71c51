#include "ui/pages/publication/poster_text.h"

#include "core/base/french.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct PosterWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterText)
};

/// Height of a letter that ordinary eyes read from one metre, millimetres: 20 minutes of arc.
constexpr qreal kLetterAtOneMetre = 5.818;
constexpr qreal kSameLine = 0.01; ///< Millimetres.

/// Collects the words of marks in their order.
class TextReader
{
public:
    void operator()(const TextMark &mark)
    {
        QStringList lines;
        for (const TextMark::Line &line : mark.lines)
            lines += line.text.trimmed();
        const QString words = lines.join(u' ').trimmed();
        if (words.isEmpty())
            return;
        const bool heading =
            mark.role == Role::Title || mark.role == Role::Heading || mark.role == Role::SubHeading;
        if (heading)
            startPart();
        if (m_parts.isEmpty())
            m_parts += QString();
        QString &part = m_parts.last();
        // A figure and its unit stand on one line, and are read as one.
        const bool goesOn = m_baseLine && !heading
                            && std::abs(*m_baseLine - mark.lines.front().baseLine.y()) < kSameLine;
        if (!part.isEmpty())
            part += !goesOn                  ? QString(u'\n')
                    : words.startsWith(u'/') ? QString()
                                             : QString(QChar(french::kNoBreakSpace));
        part += words;
        m_baseLine = mark.lines.back().baseLine.y();
    }

    void operator()(const PartMark &mark)
    {
        switch (mark.role) {
        case Role::Section:
        case Role::List:
        case Role::Item:
        case Role::Table:
            startPart();
            break;
        case Role::Row:
            m_baseLine.reset();
            break;
        default:
            break;
        }
    }

    template<typename Drawn>
    void operator()(const Drawn &)
    {}

    void startPart()
    {
        if (!m_parts.isEmpty() && !m_parts.last().isEmpty())
            m_parts += QString();
        m_baseLine.reset();
    }

    QString text() const
    {
        QStringList parts = m_parts;
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s);
    }

private:
    QStringList m_parts;
    std::optional<qreal> m_baseLine; ///< Of what was read last, on the same page and part.
};

/// One decimal below ten metres, which is finer than anyone needs.
QString metres(qreal letter)
{
    const qint64 tenths = qRound64(letter / kLetterAtOneMetre * 10);
    return french::withUnit(*Decimal::of(tenths, 1), u"m"_s, tenths % 10 == 0 ? 0 : 1);
}

} // namespace

QString posterText(const LaidOutPages &pages)
{
    TextReader reader;
    for (const std::vector<Mark> &page : pages.pages) {
        for (const Mark &mark : page)
            std::visit(reader, mark);
        reader.startPart();
    }
    return reader.text();
}

QString legibility(const LaidOutPages &pages)
{
    qreal largest = 0;
    qreal smallest = 0;
    for (const Mark &mark : pages.pages.front()) {
        const auto *text = std::get_if<TextMark>(&mark);
        if (!text || text->lines.empty())
            continue;
        largest = std::max(largest, text->style.cap);
        smallest = smallest > 0 ? std::min(smallest, text->style.cap) : text->style.cap;
    }
    if (smallest < type::kFloor - kSameLine)
        return {};
    return PosterWords::tr(
               "For ordinary eyes, the figures can be read from %1 and the smallest words "
               "from %2.")
        .arg(metres(largest), metres(smallest));
}

} // namespace carnet::ui
