#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace carnet::ui {

// What a document of A4 pages says, as a value: what each part means, nothing about where it
// stands. The same report makes pages, a web page and other forms. An empty text is not printed.

/// A shape that repeats what the words beside it say.
enum class ReportMark {
    None,
    Good,    ///< ●
    Warning, ///< ▲
    Running, ///< ◐
    Open,    ///< ◇
};

struct ReportHeading
{
    enum class Level { Chapter, Part };

    QString text;
    Level level = Level::Chapter;
};

struct ReportParagraph
{
    QString text;
    bool introduces = false; ///< Stands on the page of what follows.
};

struct ReportList
{
    std::vector<QString> items;
};

struct ReportCell
{
    QString text;
    ReportMark mark = ReportMark::None;
};

/// The first cell of a row names the row.
struct ReportTable
{
    struct Column
    {
        QString title;
        bool isNumber = false; ///< Set at the right.
    };

    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<ReportCell>> rows; ///< As long as `columns`.
};

/// Some numbers that are seen first, beside one another.
struct ReportFigures
{
    struct Figure
    {
        QString value; ///< `3 sur 6`.
        QString label; ///< What it counts.
        QString note = {};
    };

    std::vector<Figure> figures; ///< Four at most look well.
};

/// Shares of the same whole, one under another.
struct ReportBars
{
    struct Bar
    {
        QString label;
        QString words;   ///< Says all that the bar shows: `87 %, objectif 85 %`.
        int thousandths; ///< 0 to 1000.
        std::optional<int> target = {};
        std::optional<int> before = {}; ///< A thin bar below: the same at an earlier time.
    };

    QString caption;
    std::vector<Bar> bars;
};

/// What one must know to read the rest rightly.
struct ReportNote
{
    QString text;
};

/// Something that is found elsewhere.
struct ReportPiece
{
    QString text;
    QString address = {}; ///< For a web browser; empty: nothing to open.
};

/// A question and what was answered to it. It is headed like a part.
struct ReportEntry
{
    QString title;
    ReportCell state;                ///< The answer in a word or two.
    QString aside = {};              ///< Beside it: what was answered before.
    std::vector<QString> texts;      ///< What explains it, a paragraph each.
    std::vector<ReportPiece> pieces; ///< What shows it.
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable,
                                 ReportFigures, ReportBars, ReportNote, ReportEntry>;

struct Report
{
    QString kind;     ///< Code of its ReportKind, `F1`.
    QString language; ///< `fr`.
    QString title;
    QString site;       ///< Name of the site.
    QString period;     ///< In words.
    QString periodCode; ///< `2026-T3`.
    QString audience;   ///< Whom it is for, in a sentence.
    QString madeOn;     ///< `Situation au 4 octobre 2026`.
    QStringList marks;  ///< `EXEMPLE`, `PROJET`: stand on every page.
    QDate date;
    std::vector<ReportBlock> blocks;
};

} // namespace carnet::ui
