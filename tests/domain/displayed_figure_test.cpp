#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/displayed_figure.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QJsonObject card(const QString &indicator, const QString &figure, const QString &unit,
                 const QString &word = {})
{
    return {{u"indicator"_s, indicator},
            {u"figure"_s, figure},
            {u"unit"_s, unit},
            {u"status_word"_s, word}};
}

PublicationEdition edition(const char *period, int number, const QJsonArray &cards)
{
    return {.id = Id<PublicationEdition>::create(),
            .poster = u"R1"_s,
            .period = *Period::parse(QString::fromLatin1(period)),
            .number = number,
            .issuedOn = QDate(2026, 10, 3),
            .content = QJsonObject{{u"cards"_s, cards}},
            .displayedFrom = QDate(2026, 10, 4)};
}

struct Wall
{
    Indicator calls = indicator(u"IND-1"_s);
    Period third = *Period::parse(u"2026-T3");
    QDate today{2026, 11, 21};

    std::vector<QString> differing(const std::vector<PublicationEdition> &editions,
                                   const std::optional<Reading> &reading) const
    {
        std::vector<QString> figures;
        for (const DisplayedFigure &figure :
             DisplayedFigures(editions, today).differing(calls, third, reading))
            figures.push_back(figure.figure);
        return figures;
    }
};

using Figures = std::vector<QString>;

} // namespace

TEST_CASE_METHOD(Wall, "a poster that shows another figure is named", "[domain][displayed]")
{
    const std::vector editions{
        edition("2026-T3", 1, {card(u"IND-1"_s, u"87"_s, u"%"_s), card(u"X"_s, u"5"_s, u""_s)})};

    CHECK(differing(editions, Counts{85, 100}) == Figures{u"87\u00a0%"_s});
    CHECK(differing(editions, Missing::NotProvided) == Figures{u"87\u00a0%"_s});
    CHECK(differing(editions, std::nullopt) == Figures{u"87\u00a0%"_s});
    // As printed: nobody sees that 86.9 % is not 87 %.
    CHECK(differing(editions, Counts{869, 1000}).empty());
    const auto told = DisplayedFigures(editions, today).of(calls, third);
    REQUIRE(told.size() == 1);
    CHECK(told[0].since == QDate(2026, 10, 4));
    CHECK(told[0].edition == editions[0].id);
    CHECK(told[0].hasFigure);
}

TEST_CASE_METHOD(Wall, "only the last edition that hangs counts", "[domain][displayed]")
{
    std::vector editions{edition("2026-T3", 2, {card(u"IND-1"_s, u"85"_s, u"%"_s)}),
                         edition("2026-T3", 1, {card(u"IND-1"_s, u"87"_s, u"%"_s)}),
                         edition("2026-T2", 1, {card(u"IND-1"_s, u"60"_s, u"%"_s)})};
    CHECK(differing(editions, Counts{85, 100}).empty());
    CHECK(differing(editions, Counts{87, 100}) == Figures{u"85\u00a0%"_s});

    editions[0].displayedUntil = QDate(2026, 11, 20);
    CHECK(differing(editions, Counts{87, 100}).empty());
    editions[0].displayedUntil = QDate(2026, 11, 21);
    CHECK(differing(editions, Counts{87, 100}).size() == 1);
}

TEST_CASE_METHOD(Wall, "words on a poster differ from a figure, not from other words",
                 "[domain][displayed]")
{
    const std::vector editions{
        edition("2026-T3", 1, {card(u"IND-1"_s, u""_s, u""_s, u"Pas encore mesuré"_s)})};

    CHECK(differing(editions, std::nullopt).empty());
    CHECK(differing(editions, Missing::NotMeasuredYet).empty());
    CHECK(differing(editions, PlainValue{*Decimal::of(80), 15}).empty()); // too few: words too
    CHECK(differing(editions, Counts{85, 100}) == Figures{u"Pas encore mesuré"_s});
}

TEST_CASE_METHOD(Wall, "figures of all forms are recognised as they were printed",
                 "[domain][displayed]")
{
    calls.unit = u"/10"_s;
    CHECK(differing({edition("2026-T3", 1, {card(u"IND-1"_s, u"7,5"_s, u"/10"_s)})},
                    PlainValue{*Decimal::parse(u"7.5"), {}})
              .empty());
    calls.unit = u"jours"_s;
    CHECK(differing({edition("2026-T3", 1, {card(u"IND-1"_s, u"5"_s, u"jours"_s)})},
                    PlainValue{*Decimal::of(5), {}})
              .empty());
    calls.unit = u"%"_s;
    calls.partLabel = u"avis positifs"_s;
    const QString unit = u"avis positifs sur\u00a015"_s;
    CHECK(differing({edition("2026-T3", 1, {card(u"IND-1"_s, u"12"_s, unit)})}, Counts{12, 15})
              .empty());
}

TEST_CASE_METHOD(Wall, "a poster tells the last year that is over", "[domain][displayed]")
{
    calls.frequency = Frequency::Year;
    third = *Period::parse(u"2025");
    const std::vector editions{edition("2026-T3", 1, {card(u"IND-1"_s, u"87"_s, u"%"_s)})};

    CHECK(differing(editions, Counts{85, 100}).size() == 1);
    CHECK(toldPeriod(*Period::parse(u"2026-T4"), Frequency::Year) == *Period::parse(u"2026"));
    CHECK(toldPeriod(*Period::parse(u"2026-T3"), Frequency::HalfYear)
          == *Period::parse(u"2026-S1"));
}

TEST_CASE_METHOD(Wall, "contents without cards say nothing", "[domain][displayed]")
{
    PublicationEdition odd = edition("2026-T3", 1, {});
    odd.content = QJsonValue(3);

    CHECK(differing({odd}, Counts{85, 100}).empty());
}
