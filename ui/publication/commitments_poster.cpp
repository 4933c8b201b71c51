// R2 "Nos engagements": what the service promises, under the headings of the edition.

#include "core/base/french.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/fitting.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `Liste de travail d’après Services Publics + 2023, version du 21 novembre 2026`.
QString editionLine(const Edition &edition)
{
    const QDate date = QDate::fromString(edition.version, Qt::ISODate);
    const QString version = date.isValid() ? u"du "_s + french::longDate(date) : edition.version;
    QString title = french::typo(edition.title);
    title.replace(u" + "_s, u"\u00A0+\u00A0"_s);
    QString line = u"Liste de travail d’après "_s + title;
    if (!version.isEmpty())
        line += u", version "_s + version;
    return line;
}

PosterContent commitmentsContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = contentFrame(sources, request, u"R2", u"Nos engagements"_s);
    content.period.clear(); // The version of the list says more, at the foot.
    if (!sources.edition)
        return content;
    content.source = editionLine(*sources.edition);
    bool someUnknown = false;
    for (const Commitment &commitment : sources.edition->commitments) {
        PosterStatement statement{.number = QString::number(commitment.number),
                                  .text = french::typo(commitment.publicText),
                                  .code = commitment.code};
        for (const CommitmentGroup &group : sources.edition->groups)
            if (group.code == commitment.group)
                statement.group = group.title;
        // What is not known of it is never told as official.
        if (!commitment.note.isEmpty()) {
            someUnknown = true;
            statement.text += QChar(french::kNoBreakSpace) + u"*"_s;
        }
        content.statements.push_back(statement);
    }
    if (someUnknown)
        content.source += u".\n* Texte de travail"_s + QChar(french::kNoBreakSpace)
                          + u": le texte officiel n’est pas connu."_s;
    return content;
}

/// Statements one below the other in columns, all with the same distances.
class StatementColumns
{
public:
    StatementColumns(PageBuilder &page, const QRectF &area, int columns, qreal cap,
                     const std::vector<PosterStatement> &statements)
        : m_page(page)
        , m_statements(statements)
        , m_cells(gridCells(area, columns, 1, page.scaled(kColumnGutter)))
        , m_text{cap, false, 1.46}
        , m_number{cap * 1.45, true}
        , m_heading{cap, true}
    {
        for (const PosterStatement &statement : statements)
            m_indent = std::max(m_indent, page.width(statement.number, m_number));
        m_indent += cap * 1.2;
        m_firstOfSecond = columns > 1 ? bestBreak() : statements.size();
        const qreal most = std::min(cap * 2.4, page.scaled(14));
        m_gap = std::min(gapOf(0, m_firstOfSecond, most),
                         gapOf(m_firstOfSecond, statements.size(), most));
    }

    void lay()
    {
        QRectF cell = m_cells.front();
        std::size_t i = 0;
        while (i < m_statements.size()) {
            const QString &group = m_statements[i].group;
            const std::size_t first = i;
            const auto section = m_page.part(Role::Section);
            if (i == m_firstOfSecond)
                cell = m_cells.back();
            if (!group.isEmpty())
                cell.setTop(layHeading(group, cell) + m_gap * kHeadingGap);
            const auto list = m_page.part(Role::List);
            for (; i < m_statements.size() && m_statements[i].group == group; ++i) {
                if (i == m_firstOfSecond && i != first)
                    cell = m_cells.back();
                cell.setTop(layStatement(m_statements[i], cell) + m_gap);
            }
            cell.setTop(cell.top() + m_gap * (kGroupGap - 1));
        }
    }

private:
    static constexpr qreal kColumnGutter = 12;
    // In distances between two statements.
    static constexpr qreal kGroupGap = 1.6;
    static constexpr qreal kHeadingGap = 0.75;

    bool isHeaded(std::size_t i) const
    {
        return !m_statements[i].group.isEmpty()
               && (i == 0 || m_statements[i].group != m_statements[i - 1].group);
    }

    qreal statementHeight(const PosterStatement &statement) const
    {
        const qreal width = m_cells.front().width() - m_indent;
        const auto count = m_page.lines(statement.text, m_text, width).size();
        return std::max(m_number.cap, type::height(count, m_text));
    }

    /// The heights of words from one statement to another, and the distances between.
    std::pair<qreal, qreal> measured(std::size_t from, std::size_t to) const
    {
        qreal height = 0;
        qreal gaps = 0;
        for (std::size_t i = from; i < to; ++i) {
            height += statementHeight(m_statements[i]);
            if (isHeaded(i)) {
                height += m_heading.cap;
                gaps += kHeadingGap;
            }
            if (i > from)
                gaps += isHeaded(i) ? kGroupGap : 1;
        }
        return {height, gaps};
    }

    qreal gapOf(std::size_t from, std::size_t to, qreal most) const
    {
        const auto [height, gaps] = measured(from, to);
        if (gaps == 0)
            return most;
        return sharedGap(m_cells.front().height() - height, gaps, m_text.cap * 0.9, most);
    }

    /// Where the second column begins: the columns are about as high as each other, and a
    /// group stays together when that costs little.
    std::size_t bestBreak() const
    {
        std::size_t best = m_statements.size();
        qreal bestHeight = 0;
        for (std::size_t i = 1; i < m_statements.size(); ++i) {
            const auto [left, leftGaps] = measured(0, i);
            const auto [right, rightGaps] = measured(i, m_statements.size());
            const qreal gap = m_text.cap;
            qreal height = std::max(left + leftGaps * gap, right + rightGaps * gap);
            if (!isHeaded(i))
                height *= 1.15;
            if (best == m_statements.size() || height < bestHeight) {
                best = i;
                bestHeight = height;
            }
        }
        return best;
    }

    qreal layHeading(const QString &group, const QRectF &cell)
    {
        return m_page.text(cell, {group, m_heading, Ink::Accent, Role::Heading});
    }

    qreal layStatement(const PosterStatement &statement, const QRectF &cell)
    {
        const auto item = m_page.part(Role::Item);
        const auto sentence = m_page.part(Role::Text);
        // Read as "3 Nous tenons compte …".
        m_page.text(cell, {statement.number + QChar(french::kNoBreakSpace), m_number, Ink::Accent,
                           Role::Span, statement.code});
        const qreal end =
            m_page.text(cell.adjusted(m_indent, 0, 0, 0),
                        {statement.text, m_text, Ink::Text, Role::Span, statement.code});
        return std::max(end, cell.top() + statementHeight(statement));
    }

    PageBuilder &m_page;
    const std::vector<PosterStatement> &m_statements;
    std::vector<QRectF> m_cells;
    type::Style m_text;
    type::Style m_number;
    type::Style m_heading;
    qreal m_indent = 0;
    std::size_t m_firstOfSecond = 0;
    qreal m_gap = 0;
};

LaidOutPages layOutCommitments(const PosterContent &content, const PosterLook &look)
{
    constexpr qreal kLargest = 7.5;
    PageBuilder page(look);
    const PosterFrame frame(content, look, page.scale(), {.rules = true});
    frame.layHeader(page);
    const int columns = look.format.isWide() && content.statements.size() > 2 ? 2 : 1;
    layLargest(page, page.scaled(kLargest), [&](PageBuilder &body, qreal cap) {
        StatementColumns(body, frame.body(), columns, cap, content.statements).lay();
    });
    frame.layFooter(page);
    return frame.finished(page);
}

int commitmentsCapacity(const PageFormat &)
{
    return 12; // Of the longest known list, the charter of 2016.
}

} // namespace

PosterKind commitmentsPoster()
{
    return {.code = u"R2",
            .option = u"engagements",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Commitments,
            .choosesIndicators = false,
            .formats = wallFormats(),
            .tell = &commitmentsContent,
            .layOut = &layOutCommitments,
            .capacity = &commitmentsCapacity};
}

} // namespace carnet::ui
