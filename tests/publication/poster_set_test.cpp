// What holds for every poster of the set, on every sheet, however much it has to say.

#include "tests/publication/poster_cases.h"
#include "tests/support/printing.h"

#include "ui/publication/painter.h"
#include "ui/publication/picture.h"
#include "ui/publication/poster.h"
#include "ui/publication/qr_code.h"

#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::LaidOutPages;
using ui::PageFormat;
using ui::PosterKind;

namespace {

/// What a test looks at.
struct Made
{
    const PosterKind &kind;
    ui::PosterContent content;
    LaidOutPages pages;

    std::string name(int count) const
    {
        const QStringList words{
            kind.option.toString(), Column<PageFormat::Paper>::write(pages.format.paper).toString(),
            pages.format.isWide() ? u"landscape"_s : u"portrait"_s, QString::number(count)};
        return words.join(u' ').toStdString();
    }
};

/// Every kind on each of its sheets, with as many things to say as it has room for.
void forEach(const std::function<ResultsCase(int)> &sources,
             const std::function<void(const Made &)> &check)
{
    for (const PosterKind &kind : ui::posterKinds()) {
        for (const PageFormat &format : kind.formats) {
            for (const int count : {1, 2, 3, 4, 6}) {
                if (count > 1 && count > kind.capacity(format))
                    continue;
                const ui::PosterContent content = tell(kind.code, sources(count));
                const Made made{kind, content, ui::layOutPoster(content, {format})};
                INFO(made.name(count));
                check(made);
            }
        }
    }
}

ui::PaintRecord painted(const LaidOutPages &pages)
{
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    return ui::paintPage(painter, pages, 0);
}

/// The boxes of the texts, from the top of a capital to the last base line, as they are read.
std::vector<std::pair<QRectF, QString>> textBoxes(const LaidOutPages &pages)
{
    std::vector<std::pair<QRectF, QString>> boxes;
    for (const ui::Mark &mark : pages.pages.front()) {
        const auto *text = std::get_if<ui::TextMark>(&mark);
        if (!text || text->lines.empty())
            continue;
        QRectF box;
        for (const ui::TextMark::Line &line : text->lines)
            box |= QRectF(line.baseLine.x(), line.baseLine.y() - text->style.cap,
                          ui::type::width(line.text.trimmed(), text->style), text->style.cap);
        boxes.emplace_back(box, text->lines.front().text);
    }
    return boxes;
}

bool isWall(const PosterKind &kind)
{
    return kind.smallestCap >= 4.5;
}

} // namespace

TEST_CASE("the longest texts fit every poster of the set", "[publication][set-of-posters]")
{
    forEach(&longestCase, [](const Made &made) {
        for (const ui::Overflow &overflow : made.pages.overflows)
            FAIL_CHECK(overflow.text.toStdString());
        CHECK(made.pages.overflows.empty());
    });
}

TEST_CASE("ordinary texts fit every poster of the set", "[publication][set-of-posters]")
{
    forEach(&ordinaryCase, [](const Made &made) { CHECK(made.pages.overflows.empty()); });
}

TEST_CASE("eight and nine commitments fit every sheet", "[publication][set-of-posters]")
{
    const PosterKind *kind = ui::posterKind(u"R2");
    for (const PageFormat &format : kind->formats)
        for (const int count : {8, 9}) {
            INFO(count << " on " << format.size().width() << " mm");
            CHECK(ui::layOutPoster(tell(u"R2", ordinaryCase(count)), {format}).overflows.empty());
        }
}

TEST_CASE("five actions with the longest texts fit", "[publication][set-of-posters]")
{
    CHECK(ui::layOutPoster(tell(u"R4", longestCase(5)), {}).overflows.empty());
}

TEST_CASE("letters of every poster are above its floor, ink within its margins",
          "[publication][set-of-posters]")
{
    forEach(&longestCase, [](const Made &made) {
        const ui::PaintRecord record = painted(made.pages);
        const QSizeF paper = made.pages.format.size();

        CHECK(record.smallestCap >= made.kind.smallestCap - 0.05);
        // Crop marks stand outside of what is kept.
        const qreal margin = made.kind.code == u"CA" ? 4 : 10;
        CHECK(record.ink.left() >= margin);
        CHECK(record.ink.top() >= margin);
        CHECK(record.ink.right() <= paper.width() - margin);
        CHECK(record.ink.bottom() <= paper.height() - margin);
    });
}

TEST_CASE("posters for walls have capitals of 4.5 mm at least", "[publication][set-of-posters]")
{
    int walls = 0;
    for (const PosterKind &kind : ui::posterKinds())
        walls += isWall(kind) ? 1 : 0;

    CHECK(walls == 6);
    CHECK(ui::posterKind(u"R6")->smallestCap >= 3);
    CHECK(ui::posterKind(u"CA")->smallestCap >= 2);
}

TEST_CASE("what is read next stands to the right or below", "[publication][set-of-posters]")
{
    const auto check = [](const Made &made) {
        const auto boxes = textBoxes(made.pages);
        for (std::size_t i = 1; i < boxes.size(); ++i) {
            const QRectF &before = boxes[i - 1].first;
            const QRectF &after = boxes[i].first;
            const bool follows =
                after.top() >= before.bottom() - 0.1 || after.left() >= before.right() - 0.1;
            INFO(boxes[i - 1].second.toStdString() << " / " << boxes[i].second.toStdString());
            CHECK(follows);
        }
    };
    forEach(&ordinaryCase, check);
    forEach(&longestCase, check);
}

TEST_CASE("no text stands upon another", "[publication][set-of-posters]")
{
    const auto check = [](const Made &made) {
        const auto boxes = textBoxes(made.pages);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                INFO(boxes[i].second.toStdString() << " / " << boxes[j].second.toStdString());
                CHECK_FALSE(
                    boxes[i].first.adjusted(0.1, 0.1, -0.1, -0.1).intersects(boxes[j].first));
            }
    };
    forEach(&ordinaryCase, check);
    forEach(&longestCase, check);
}

TEST_CASE("every code has wide modules and a quiet zone without ink",
          "[publication][set-of-posters]")
{
    forEach(&longestCase, [](const Made &made) {
        const auto code = ui::QrCode::of(made.content.invitation.address);
        REQUIRE(code);
        REQUIRE(code->side == 37); // The largest that is allowed.
        int codes = 0;
        for (const ui::Mark &mark : made.pages.pages.front()) {
            const auto *qr = std::get_if<ui::QrMark>(&mark);
            if (!qr)
                continue;
            ++codes;
            const qreal module = qr->rect.width() / code->side;
            CHECK(module >= (isWall(made.kind) || made.kind.code == u"R6" ? 0.8 : 0.6));
            const qreal zone = 4 * module - 0.01;
            const QRectF quiet = qr->rect.adjusted(-zone, -zone, zone, zone);
            CHECK(QRectF(QPointF(), made.pages.format.size()).contains(quiet));
            for (const auto &[box, words] : textBoxes(made.pages)) {
                INFO(words.toStdString());
                CHECK_FALSE(box.intersects(quiet));
            }
            for (const ui::Mark &other : made.pages.pages.front()) {
                if (const auto *shape = std::get_if<ui::ShapeMark>(&other))
                    CHECK_FALSE(shape->rect.intersects(quiet));
                if (const auto *second = std::get_if<ui::QrMark>(&other); second && second != qr)
                    CHECK_FALSE(second->rect.intersects(quiet));
            }
        }
        CHECK(codes == (made.kind.code == u"CA" ? 10 : 1));
    });
}

TEST_CASE("every code in grey at 100 dpi gives the address", "[publication][set-of-posters]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"poster.png"_s);
    for (const PosterKind &kind : ui::posterKinds()) {
        const ui::PosterContent content = tell(kind.code, longestCase(1));
        const auto pages = ui::layOutPoster(content, {kind.formats.front()});
        // What is held in the hand is read from nearer.
        const int resolution = kind.code == u"CA" ? 200 : 100;
        REQUIRE(ui::toImage(pages, 0, resolution)
                    .convertToFormat(QImage::Format_Grayscale8)
                    .save(file));

        const QString read = QString::fromUtf8(run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file}));

        INFO(kind.option.toString().toStdString());
        CHECK(read.trimmed().split(u'\n').first() == content.invitation.address);
    }
}

TEST_CASE("a small base prints no percentage on any poster", "[publication][set-of-posters]")
{
    ResultsCase sources = ordinaryCase(4);
    std::erase_if(sources.indicators,
                  [](const Indicator &each) { return each.partLabel != u"réponses à temps"; });
    REQUIRE(sources.indicators.size() == 1);
    sources.options.indicators = {sources.indicators.front().id};
    for (const PosterKind &kind : ui::posterKinds()) {
        if (!kind.choosesIndicators)
            continue;
        const ui::PosterContent content = tell(kind.code, sources);
        REQUIRE(content.cards.size() == 1);

        for (const auto &[box, words] :
             textBoxes(ui::layOutPoster(content, {kind.formats.front()}))) {
            INFO(words.toStdString());
            CHECK_FALSE(words.contains(u'%'));
        }
    }
}

TEST_CASE("a poster with nothing to say is laid out all the same", "[publication][set-of-posters]")
{
    ResultsCase sources;
    for (const PosterKind &kind : ui::posterKinds()) {
        const ui::PosterContent content = tell(kind.code, sources);
        for (const PageFormat &format : kind.formats) {
            const LaidOutPages pages = ui::layOutPoster(content, {format});

            CHECK(pages.overflows.empty());
            CHECK_FALSE(textBoxes(pages).empty());
        }
    }
}

TEST_CASE("every content is the same when read from its JSON", "[publication][set-of-posters]")
{
    for (const PosterKind &kind : ui::posterKinds()) {
        const ui::PosterContent content = tell(kind.code, ordinaryCase(3));
        const QByteArray text = QJsonDocument(ui::contentToJson(content)).toJson();

        const auto read = ui::contentFromJson(QJsonDocument::fromJson(text).object());

        REQUIRE(read);
        CHECK(*read == content);
    }
}

TEST_CASE("parts of every poster lie within each other and have one title",
          "[publication][set-of-posters]")
{
    struct Listener : ui::PaintListener
    {
        void opened(QPainter &, const ui::PaintedPart &part) override
        {
            titles += part.role == ui::Role::Title ? 1 : 0;
            if (part.role == ui::Role::Item)
                CHECK((!open.empty() && open.back() == ui::Role::List));
            open.push_back(part.role);
        }
        void closed(QPainter &, ui::Role role, const QRectF &) override
        {
            REQUIRE_FALSE(open.empty());
            CHECK(open.back() == role);
            open.pop_back();
        }

        std::vector<ui::Role> open;
        int titles = 0;
    };
    forEach(&ordinaryCase, [](const Made &made) {
        Listener listener;
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);

        ui::paintPage(painter, made.pages, 0, &listener);

        CHECK(listener.open.empty());
        CHECK(listener.titles == 1);
    });
}
