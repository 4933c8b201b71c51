#include "ui/pages/meetings/report_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `Claire Petit : directrice, présente`.
QString rowText(const std::vector<ReportCell> &row)
{
    QStringList rest;
    for (size_t at = 1; at < row.size(); ++at)
        if (!row[at].text.trimmed().isEmpty())
            rest += row[at].text.trimmed();
    const QString name = row.empty() ? QString() : row.front().text;
    return rest.isEmpty() ? name : QString(name + u" : "_s + rest.join(u", "_s));
}

struct TextOfBlock
{
    QStringList &lines;

    void operator()(const ReportHeading &heading) const
    {
        lines += QString();
        lines += heading.text.toUpper();
    }
    void operator()(const ReportParagraph &paragraph) const { lines += paragraph.text; }
    void operator()(const ReportNote &note) const { lines += note.text; }
    void operator()(const ReportList &list) const
    {
        for (const QString &item : list.items)
            lines += u"• "_s + item;
    }
    void operator()(const ReportTable &table) const
    {
        for (const auto &row : table.rows)
            lines += u"• "_s + rowText(row);
    }
    void operator()(const ReportFigures &figures) const
    {
        for (const ReportFigures::Figure &figure : figures.figures)
            lines += figure.value + u' ' + figure.label;
    }
    void operator()(const ReportBars &bars) const
    {
        for (const ReportBars::Bar &bar : bars.bars)
            lines += bar.label + u" : "_s + bar.words;
    }
    void operator()(const ReportEntry &entry) const
    {
        lines += entry.title;
        for (const QString &text : entry.texts)
            lines += text;
    }
};

} // namespace

QString reportText(const Report &report)
{
    QStringList lines{report.title, report.period};
    for (const ReportBlock &block : report.blocks)
        std::visit(TextOfBlock{lines}, block);
    return lines.join(u'\n');
}

} // namespace carnet::ui
