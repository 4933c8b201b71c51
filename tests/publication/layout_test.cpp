#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/painter.h"
#include "ui/publication/picture.h"
#include "ui/publication/poster.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::LaidOutPages;
using ui::PageFormat;
using ui::PosterLook;

namespace {

std::string firstOverflow(const LaidOutPages &page)
{
    return page.overflows.empty() ? "" : page.overflows.front().text.toStdString();
}

std::vector<PageFormat> allFormats()
{
    using enum PageFormat::Paper;
    using enum PageFormat::Orientation;
    return {{A4, Portrait}, {A4, Landscape}, {A3, Portrait}, {A3, Landscape}};
}

ui::PaintRecord paintedOn(const LaidOutPages &page)
{
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    return ui::paintPage(painter, page, 0);
}

/// All words of the page, in the order in which they are read.
QStringList words(const LaidOutPages &page)
{
    QStringList texts;
    for (const ui::Mark &mark : page.pages.front())
        if (const auto *text = std::get_if<ui::TextMark>(&mark))
            for (const ui::TextMark::Line &line : text->lines)
                texts += line.text;
    return texts;
}

} // namespace

TEST_CASE("the longest texts fit, above the floor and within the margins", "[publication][layout]")
{
    for (const PageFormat &format : allFormats()) {
        for (int count = 1; count <= ui::resultsPoster().capacity(format); ++count) {
            const LaidOutPages page = ui::layOutPoster(longestResults(count).content(), {format});

            const ui::PaintRecord record = paintedOn(page);
            INFO(count << " cards on " << format.size().width() << " mm");
            INFO(firstOverflow(page));
            CHECK(page.overflows.empty());
            CHECK(record.smallestCap >= 4.5);
            CHECK(record.ink.left() >= 10);
            CHECK(record.ink.top() >= 10);
            CHECK(record.ink.right() <= format.size().width() - 10);
            CHECK(record.ink.bottom() <= format.size().height() - 10);
        }
    }
}

TEST_CASE("an ordinary poster fits all formats", "[publication][layout]")
{
    for (const PageFormat &format : allFormats()) {
        ResultsCase results = ordinaryResults();
        results.options.indicators.resize(
            std::size_t(std::min(4, ui::resultsPoster().capacity(format))),
            results.indicators.front().id);

        const LaidOutPages page = ui::layOutPoster(results.content(), {format});

        INFO(firstOverflow(page));
        CHECK(page.overflows.empty());
    }
}

TEST_CASE("a text too long is reported and not made smaller", "[publication][layout]")
{
    ResultsCase results = longestResults(4);
    results.indicators[1].title = u"Délai moyen de traitement des dossiers complets de demande de "
                                  u"titre de séjour déposés au guichet ou par courrier"_s;

    const LaidOutPages page = ui::layOutPoster(results.content(), {});

    REQUIRE_FALSE(page.overflows.empty());
    const bool named =
        std::any_of(page.overflows.begin(), page.overflows.end(), [](const ui::Overflow &overflow) {
            return overflow.subject == u"IND-2" && overflow.missingLines >= 1;
        });
    CHECK(named);
    CHECK(paintedOn(page).smallestCap >= 4.5);
}

TEST_CASE("a word wider than its column is reported", "[publication][layout]")
{
    ResultsCase results = ordinaryResults();
    results.indicators[0].title = u"Anticonstitutionnellementissimement"_s;

    CHECK_FALSE(ui::layOutPoster(results.content(), {}).overflows.empty());
}

TEST_CASE("cards share their lines", "[publication][layout]")
{
    const LaidOutPages page = ui::layOutPoster(ordinaryResults().content(), {});

    std::vector<qreal> baseLines;
    for (const ui::Mark &mark : page.pages.front())
        if (const auto *text = std::get_if<ui::TextMark>(&mark); text && text->style.cap > 15)
            baseLines.push_back(text->lines.front().baseLine.y());
    REQUIRE(baseLines.size() == 4);
    CHECK(baseLines[0] == Approx(baseLines[1]));
    CHECK(baseLines[2] == Approx(baseLines[3]));
}

TEST_CASE("words are laid in the order in which they are read", "[publication][layout]")
{
    const QStringList texts = words(ui::layOutPoster(publishedResults().content(), {}));

    CHECK(texts.first() == u"Nos résultats"_s);
    const QString all = texts.join(u' ');
    qsizetype at = 0;
    for (const QString &next :
         {u"Alpes-de-Haute-Provence"_s, u"1er trimestre 2020"_s, u"aboutis"_s, u"95"_s, u"78"_s,
          u"27"_s, u"Donnez votre avis"_s, u"accueil"_s, u"Affiché le"_s, u"logiciel libre"_s}) {
        at = all.indexOf(next, at);
        INFO(next.toStdString());
        REQUIRE(at >= 0);
    }
}

TEST_CASE("no ordinary space stands before high punctuation", "[publication][layout]")
{
    for (const ui::PosterContent &content :
         {ordinaryResults().content(), publishedResults().content(), longestResults(4).content()})
        for (const QString &line : words(ui::layOutPoster(content, {})))
            for (const QChar mark : u":;!?%»"_s) {
                INFO(line.toStdString());
                CHECK_FALSE(line.contains(QString(u' ' + mark)));
            }
}

TEST_CASE("an A3 poster is the A4 poster at 141 per cent", "[publication][layout]")
{
    const auto a4 = ui::layOutPoster(ordinaryResults().content(), {});
    const auto a3 = ui::layOutPoster(ordinaryResults().content(),
                                     {{PageFormat::Paper::A3, PageFormat::Orientation::Portrait}});

    CHECK(paintedOn(a3).smallestCap == Approx(paintedOn(a4).smallestCap * 1.414).epsilon(0.01));
}

TEST_CASE("nothing stands upon words", "[publication][layout]")
{
    std::vector<ResultsCase> cases{ordinaryResults(), publishedResults(), longestResults(1),
                                   longestResults(2), longestResults(3),  longestResults(4)};
    cases.push_back(ordinaryResults());
    cases.back().measurements.clear();
    cases.push_back(ordinaryResults());
    cases.back().site.name =
        u"Direction départementale de l’emploi, du travail et des solidarités"_s;
    for (ResultsCase &results : cases) {
        for (const QSize &logo : {QSize(), QSize(300, 300), QSize(1200, 300)}) {
            PosterLook look;
            look.logo = QImage(logo, QImage::Format_RGB32);
            const LaidOutPages page = ui::layOutPoster(results.content(), look);

            std::vector<QRectF> boxes;
            for (const ui::Mark &mark : page.pages.front()) {
                if (const auto *text = std::get_if<ui::TextMark>(&mark)) {
                    for (const ui::TextMark::Line &line : text->lines)
                        boxes.push_back(
                            ui::type::ink(line.text, text->style).translated(line.baseLine));
                } else if (const auto *image = std::get_if<ui::ImageMark>(&mark)) {
                    boxes.push_back(image->rect);
                } else if (const auto *code = std::get_if<ui::QrMark>(&mark)) {
                    boxes.push_back(code->rect);
                }
            }
            for (std::size_t i = 0; i < boxes.size(); ++i)
                for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                    INFO(results.site.name.toStdString()
                         << ": " << i << " and " << j << " of " << boxes.size());
                    CHECK_FALSE(boxes[i].intersects(boxes[j]));
                }
        }
    }
}

TEST_CASE("shapes and words stay in black and white", "[publication][layout]")
{
    PosterLook look;
    look.blackAndWhite = true;

    const LaidOutPages page = ui::layOutPoster(ordinaryResults().content(), look);

    const QImage image = ui::toImage(page, 0, 40);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            REQUIRE(qGray(image.pixel(x, y)) == qRed(image.pixel(x, y)));
    CHECK(words(page).contains(u"À améliorer"_s));
}

TEST_CASE("a listener is told each part in the order of reading", "[publication][layout]")
{
    struct Listener : ui::PaintListener
    {
        void opened(QPainter &, const ui::PaintedPart &part) override
        {
            ++open;
            roles.push_back(part.role);
            alternatives += part.alternative;
        }
        void closed(QPainter &, ui::Role, const QRectF &ink) override
        {
            CHECK(--open >= 0);
            CHECK_FALSE(ink.isEmpty());
        }

        int open = 0;
        std::vector<ui::Role> roles;
        QStringList alternatives;
    } listener;
    const LaidOutPages page = ui::layOutPoster(ordinaryResults().content(), {});
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);

    ui::paintPage(painter, page, 0, &listener);

    CHECK(listener.open == 0);
    REQUIRE_FALSE(listener.roles.empty());
    CHECK(listener.roles.front() == ui::Role::Title);
    CHECK(std::count(listener.roles.begin(), listener.roles.end(), ui::Role::Title) == 1);
    CHECK(std::count(listener.roles.begin(), listener.roles.end(), ui::Role::Heading) == 5);
    CHECK(listener.alternatives.contains(
        u"Donnez votre avis\u00A0: www.aube.example.fr/donner-mon-avis"_s));
}

TEST_CASE("an unknown kind of poster is an empty page", "[publication][layout]")
{
    ui::PosterContent content = ordinaryResults().content();
    content.kind = u"R99"_s;

    CHECK(ui::layOutPoster(content, {}).pages.front().empty());
    CHECK(ui::posterCapacity(content, {}) == 0);
}
