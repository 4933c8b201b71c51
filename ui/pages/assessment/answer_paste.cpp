#include "ui/pages/assessment/answer_paste.h"

#include "core/assessment/answer_steps.h"
#include "core/base/french.h"
#include "ui/pages/assessment/answer_grid_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct AnswerPasteText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::AnswerPaste)
};

/// Letters and digits alone, without case and accents.
QString bare(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (letter.isLetterOrNumber())
            plain += letter;
    return plain.toCaseFolded();
}

/// The reason behind one of the words for "not concerned"; nothing when there is no such word.
std::optional<QString> reasonIn(const QString &text)
{
    static const QStringList words{u"nonconcerne"_s,  u"nonapplicable"_s,
                                   u"notconcerned"_s, u"sansobjet"_s,
                                   u"nc"_s,           u"na"_s,
                                   u"so"_s,           u"n"_s};
    const qsizetype colon = text.indexOf(u':');
    const QString word = bare(colon < 0 ? text : text.left(colon));
    if (!words.contains(word))
        return std::nullopt;
    return colon < 0 ? QString() : text.mid(colon + 1).trimmed();
}

/// Writes block cells over the answers of a grid.
class Planner
{
public:
    Planner(const assessment::Grid &grid, const AnswerGridModel &shown, const QDate &today)
        : m_grid(grid)
        , m_shown(shown)
        , m_today(today)
    {}

    AnswerPaste plan(int row, int column, const tables::Block &block)
    {
        int at = m_shown.isHeading(row) ? m_shown.nextPractice(row) : row;
        for (size_t line = 0; line < block.size(); ++line) {
            if (at < 0)
                tellOutside(int(line) + 1, block[line]);
            else
                takeRow(at, column, block[line]);
            at = at < 0 ? -1 : m_shown.nextPractice(at);
        }
        return std::move(m_plan);
    }

private:
    void tellOutside(int line, const QStringList &cells)
    {
        for (const QString &cell : cells)
            if (const QString text = cell.trimmed(); !text.isEmpty())
                refuse(AnswerPasteText::tr("Line %1").arg(line),
                       AnswerPasteText::tr("%1 falls below the last question shown.")
                           .arg(french::quoted(text)));
    }

    void takeRow(int row, int column, const QStringList &cells)
    {
        const Answer before = m_shown.answer(row);
        Answer after = before;
        for (const QString &cell : cells) {
            if (const QString text = cell.trimmed(); !text.isEmpty())
                takeCell(after, row, column, text);
            ++column;
        }
        if (after != before)
            m_plan.after.push_back(after);
    }

    void takeCell(Answer &answer, int row, int column, const QString &text)
    {
        const QString number = m_shown.number(row);
        const auto place = [&] {
            const QString title =
                m_shown.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            return AnswerPasteText::tr("Question %1, %2").arg(number, title);
        };
        const auto write = [this](QString &field, const QString &value) {
            m_plan.cells += field == value ? 0 : 1;
            field = value;
        };
        if (column >= m_shown.columnCount())
            return refuse(
                AnswerPasteText::tr("Question %1").arg(number),
                AnswerPasteText::tr("%1 falls outside the table.").arg(french::quoted(text)));
        switch (AnswerGridModel::Column(column)) {
        case AnswerGridModel::Question: {
            const QString question =
                bare(m_shown.index(row, column).data(Qt::DisplayRole).toString());
            if (bare(text) != question && bare(text) != bare(number) + question)
                refuse(place(),
                       AnswerPasteText::tr("%1 is another question.").arg(french::quoted(text)));
            return;
        }
        case AnswerGridModel::Earlier:
            return;
        case AnswerGridModel::Level:
            return takeRating(answer, place(), text);
        case AnswerGridModel::Proof:
            return write(answer.proof, text);
        case AnswerGridModel::Note:
            return write(answer.note, text);
        case AnswerGridModel::Owner:
            return write(answer.owner, text.simplified());
        }
    }

    void takeRating(Answer &answer, const QString &place, const QString &text)
    {
        const std::optional<Rating> rating = readRating(text, *m_grid.edition);
        if (!rating)
            return refuse(
                place,
                AnswerPasteText::tr("%1 is not a level of this grid.").arg(french::quoted(text)));
        if (!rating->isAnswer())
            return refuse(place, AnswerPasteText::tr("%1: the reason is missing. Write it behind "
                                                     "a colon.")
                                     .arg(french::quoted(text)));
        const Answer after = assessment::rated(answer, *rating, m_today);
        m_plan.cells += after.rating != answer.rating || after.origin != answer.origin ? 1 : 0;
        if (after.rating != answer.rating || after.origin != answer.origin)
            answer = after;
    }

    void refuse(const QString &place, const QString &why)
    {
        m_plan.problems.push_back({place, why});
    }

    const assessment::Grid &m_grid;
    const AnswerGridModel &m_shown;
    QDate m_today;
    AnswerPaste m_plan;
};

} // namespace

std::optional<Rating> readRating(const QString &text, const Edition &edition)
{
    const QString said = bare(text);
    for (size_t level = 0; level < edition.scale.size(); ++level) {
        const QString number = QString::number(level);
        const QString label = bare(edition.scale[level].label);
        if (said == label || said == number || said == number + label)
            return Rating::level(int(level));
    }
    if (const auto reason = reasonIn(text))
        return Rating::notApplicable(*reason);
    return std::nullopt;
}

AnswerPaste planPaste(const assessment::Grid &grid, const AnswerGridModel &shown, int row,
                      int column, const tables::Block &block, const QDate &today)
{
    return Planner(grid, shown, today).plan(row, column, block);
}

} // namespace carnet::ui
