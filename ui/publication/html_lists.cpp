#include "ui/publication/html_page.h"
#include "ui/publication/html_parts.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

HtmlShape actionShape(PosterAction::State state)
{
    switch (state) {
    case PosterAction::State::Done:
        return HtmlShape::Disc;
    case PosterAction::State::Running:
        return HtmlShape::HalfDisc;
    case PosterAction::State::Planned:
        return HtmlShape::Diamond;
    }
    Q_UNREACHABLE();
}

void writeStatement(HtmlWriter &html, const PosterStatement &statement)
{
    bool isNumber = false;
    const int number = statement.number.toInt(&isNumber);
    if (isNumber)
        html.element(u"li", statement.text, {{u"value", QString::number(number)}});
    else
        html.element(u"li", htmlSentences({statement.number, statement.text}),
                     {{u"class", u"bare"_s}});
}

/// One half of a pair, under its words.
void writeSide(HtmlWriter &html, const QString &style, const QString &heading, const QString &text,
               const QString &when)
{
    if (text.isEmpty())
        return;
    const auto side = html.open(u"div", {{u"class", style}});
    html.element(u"dt", heading);
    html.element(u"dd", text);
    html.element(u"dd", when, {{u"class", u"when"_s}});
}

} // namespace

void writeStatus(HtmlWriter &html, const QString &style, HtmlShape shape, const QString &word)
{
    const auto line = html.line(u"p", {{u"class", u"status "_s + style}});
    {
        const auto svg =
            html.line(u"svg", {{u"viewBox", u"0 0 16 16"_s}, {u"aria-hidden", u"true"_s}});
        const QString colour = u"currentColor"_s;
        switch (shape) {
        case HtmlShape::Disc:
            html.empty(u"circle",
                       {{u"cx", u"8"_s}, {u"cy", u"8"_s}, {u"r", u"8"_s}, {u"fill", colour}});
            break;
        case HtmlShape::HalfDisc:
            html.empty(u"circle", {{u"cx", u"8"_s},
                                   {u"cy", u"8"_s},
                                   {u"r", u"7"_s},
                                   {u"fill", u"none"_s},
                                   {u"stroke", colour},
                                   {u"stroke-width", u"2"_s}});
            html.empty(u"path", {{u"d", u"M8 1a7 7 0 0 0 0 14z"_s}, {u"fill", colour}});
            break;
        case HtmlShape::Triangle:
            html.empty(u"path", {{u"d", u"M8 0 16 16H0z"_s}, {u"fill", colour}});
            break;
        case HtmlShape::Diamond:
            html.empty(u"path", {{u"d", u"M8 1.5 14.5 8 8 14.5 1.5 8z"_s},
                                 {u"fill", u"none"_s},
                                 {u"stroke", colour},
                                 {u"stroke-width", u"2"_s}});
            break;
        }
    }
    html.element(u"span", word);
}

void writeStatements(HtmlWriter &html, const std::vector<PosterStatement> &statements)
{
    for (auto first = statements.begin(); first != statements.end();) {
        const QString group = first->group;
        html.element(u"h2", group, {{u"class", u"group"_s}});
        const auto list = html.open(u"ol", {{u"class", u"promises"_s}});
        for (; first != statements.end() && first->group == group; ++first)
            writeStatement(html, *first);
    }
}

void writePairs(HtmlWriter &html, const std::vector<PosterPair> &pairs)
{
    if (pairs.empty())
        return;
    const auto list = html.open(u"ul", {{u"class", u"pairs"_s}, {u"role", u"list"_s}});
    for (const PosterPair &pair : pairs) {
        const auto item = html.open(u"li", {{u"class", u"card"_s}});
        const auto both = html.open(u"dl");
        writeSide(html, u"said-side"_s, u"Vous l’avez dit"_s, pair.said, {});
        writeSide(html, u"done-side"_s, u"Nous l’avons fait"_s, pair.done, pair.when);
    }
}

void writeActions(HtmlWriter &html, const std::vector<PosterAction> &actions)
{
    if (actions.empty())
        return;
    {
        const auto list = html.open(u"ul", {{u"class", u"actions"_s}, {u"role", u"list"_s}});
        for (const PosterAction &action : actions) {
            const auto item = html.open(u"li", {{u"class", u"card"_s}});
            html.element(u"p", action.text, {{u"class", u"what"_s}});
            writeStatus(html, Column<PosterAction::State>::write(action.state).toString(),
                        actionShape(action.state), action.stateWord);
            html.element(u"p", action.due, {{u"class", u"due"_s}});
        }
    }
    HtmlTable table{.caption = u"Les mêmes actions en tableau"_s,
                    .columns = {u"Action"_s, u"État"_s, u"Échéance"_s},
                    .rows = {}};
    for (const PosterAction &action : actions)
        table.rows.push_back({action.text, action.stateWord, action.due});
    writeHtmlTable(html, table);
}

} // namespace carnet::ui
