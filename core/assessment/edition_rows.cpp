#include "core/assessment/edition_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

struct QuestionRowText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::QuestionRows)

public:
    static QString noQuestionColumn() { return tr("Choose the column that holds the questions."); }
    static QString tooManyRows(qsizetype rows, qsizetype most)
    {
        return tr("The sheet has %1 rows; a grid has %2 at most. Nothing was changed. Keep only "
                  "the rows of the grid.")
            .arg(rows)
            .arg(most);
    }
    static QString noHierarchy()
    {
        return tr("Nothing tells which commitment a question belongs to. Choose the column of "
                  "the commitments, of the numbering or of the level of the hierarchy.");
    }
    static QString noQuestions() { return tr("There is no question below the titles."); }
    static QString noCommitment() { return tr("No commitment stands above this question."); }
    static QString noQuestion() { return tr("The question is missing."); }
    static QString noDepth(const QString &text)
    {
        return tr("\"%1\" is no place in the hierarchy; 1, 2 or 1.2 were expected.").arg(text);
    }
    static QString emptyHeading(const QString &title)
    {
        return tr("There is no question under \"%1\".").arg(title);
    }
    static QString tooDeep()
    {
        return tr("More than three levels of hierarchy: this row is left out.");
    }
};

class QuestionFinder final
{
public:
    QuestionFinder(const tables::Table &table, const EditionColumns &columns)
        : m_table(table)
        , m_columns(columns)
    {}

    QuestionRows find()
    {
        constexpr size_t kMostRows = 10'000;
        if (m_table.rows.size() > kMostRows) {
            refuse(m_table.sheet,
                   QuestionRowText::tooManyRows(qsizetype(m_table.rows.size()), kMostRows));
            return std::move(m_found);
        }
        const tables::Row *const header = editionHeader(m_table);
        if (!header || !m_columns.of(EditionField::Question)) {
            refuse({}, QuestionRowText::noQuestionColumn());
            return std::move(m_found);
        }
        for (const tables::Row *row = header + 1;
             row != &*m_table.rows.begin() + m_table.rows.size(); ++row)
            m_rows.push_back(row);
        if (m_columns.of(EditionField::Commitment))
            readHeadings();
        else if (m_columns.of(EditionField::Depth) || m_columns.of(EditionField::Number))
            readHierarchy();
        else
            refuse({}, QuestionRowText::noHierarchy());
        if (m_found.rows.empty() && !hasErrors(m_found.problems))
            refuse({}, QuestionRowText::noQuestions());
        return std::move(m_found);
    }

private:
    void refuse(const QString &place, const QString &message)
    {
        m_found.problems.push_back({place, message, Problem::Severity::Error});
    }

    QString text(const tables::Row &row, EditionField field) const
    {
        const auto column = m_columns.of(field);
        return column ? visibleLine(tables::cell(row, *column)) : QString();
    }

    QString place(const tables::Row &row, EditionField field) const
    {
        const auto column = m_columns.of(field);
        return column ? tables::placeOf(m_table, row.line, *column)
                      : tables::placeOf(m_table, row.line);
    }

    void readHeadings()
    {
        QString group, commitment;
        for (const tables::Row *row : m_rows) {
            if (const QString said = text(*row, EditionField::Group); !said.isEmpty())
                group = said;
            if (const QString said = text(*row, EditionField::Commitment); !said.isEmpty())
                commitment = said;
            const QString question = text(*row, EditionField::Question);
            if (question.isEmpty())
                continue; // A heading, or a remark beside the table.
            if (commitment.isEmpty())
                refuse(place(*row, EditionField::Commitment), QuestionRowText::noCommitment());
            m_found.rows.push_back({row, group, commitment, question});
        }
    }

    EditionField depthField() const
    {
        return m_columns.of(EditionField::Depth) ? EditionField::Depth : EditionField::Number;
    }

    /// 0 for a row that stands outside; complains of one that says something else.
    int depthOf(const tables::Row &row)
    {
        static const QRegularExpression numbering(u"^\\w{1,6}([.\\-]\\w{1,6})*[.)]?$"_s);
        const QString said = text(row, depthField());
        if (said.isEmpty())
            return 0;
        if (depthField() == EditionField::Depth) {
            const int depth = said.toInt();
            if (depth < 1 || depth > 9)
                refuse(place(row, EditionField::Depth), QuestionRowText::noDepth(said));
            return std::clamp(depth, 0, 9);
        }
        if (!numbering.match(said).hasMatch()) {
            refuse(place(row, EditionField::Number), QuestionRowText::noDepth(said));
            return 0;
        }
        QString bare = said;
        while (bare.endsWith(u'.') || bare.endsWith(u')'))
            bare.chop(1);
        return int(bare.count(u'.') + bare.count(u'-')) + 1;
    }

    void readHierarchy()
    {
        std::vector<std::pair<const tables::Row *, int>> deep;
        int deepest = 0;
        for (const tables::Row *row : m_rows)
            if (const int depth = depthOf(*row); depth > 0) {
                deep.emplace_back(row, depth);
                deepest = std::max(deepest, depth);
            }
        if (deepest < 2)
            return refuse({}, QuestionRowText::noHierarchy());
        QString group, commitment;
        const tables::Row *open = nullptr; ///< A commitment that has no question yet.
        for (const auto &[row, depth] : deep) {
            const QString title = text(*row, EditionField::Question);
            if (title.isEmpty())
                refuse(place(*row, EditionField::Question), QuestionRowText::noQuestion());
            if (depth == deepest) {
                if (commitment.isEmpty())
                    refuse(place(*row, depthField()), QuestionRowText::noCommitment());
                m_found.rows.push_back({row, group, commitment, title});
                open = nullptr;
                continue;
            }
            tellEmpty(open);
            open = nullptr;
            if (depth == deepest - 1) {
                commitment = title;
                open = row;
            } else if (depth == deepest - 2) {
                group = title;
                commitment.clear();
            } else {
                m_found.problems.push_back({place(*row, depthField()), QuestionRowText::tooDeep(),
                                            Problem::Severity::Warning});
            }
        }
        tellEmpty(open);
    }

    void tellEmpty(const tables::Row *open)
    {
        if (open)
            refuse(place(*open, EditionField::Question),
                   QuestionRowText::emptyHeading(text(*open, EditionField::Question)));
    }

    const tables::Table &m_table;
    const EditionColumns &m_columns;
    std::vector<const tables::Row *> m_rows;
    QuestionRows m_found;
};

} // namespace

QuestionRows questionRows(const tables::Table &table, const EditionColumns &columns)
{
    return QuestionFinder(table, columns).find();
}

QString visibleLine(const QString &text)
{
    QString visible;
    for (const QChar c : text) {
        const bool unseen =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse;
        visible += unseen ? QChar(u' ') : c;
    }
    return visible.simplified();
}

} // namespace carnet::assessment
