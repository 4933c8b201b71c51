#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/results_content.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PosterCard;
using ui::PosterContent;

TEST_CASE("the published results of a prefecture are said as published", "[publication][content]")
{
    const PosterContent content = publishedResults().content();

    REQUIRE(content.cards.size() == 4);
    CHECK(content.period == u"1er trimestre 2020 (janvier à mars)"_s);
    CHECK(content.cards[0].figure == u"95"_s);
    CHECK(content.cards[0].unit == u"%"_s);
    CHECK(content.cards[0].previous == u"Trimestre d’avant\u00A0: 94\u00A0%"_s);
    CHECK(content.cards[0].change == u"En hausse de 1\u00A0point"_s);
    CHECK(content.cards[1].figure == u"78"_s);
    CHECK(content.cards[1].change == u"En hausse de 8\u00A0points"_s);
    CHECK(content.cards[2].figure == u"5"_s);
    CHECK(content.cards[2].unit == u"jours"_s);
    CHECK(content.cards[3].figure == u"27"_s);
    CHECK(content.source == u"Source\u00A0: préfecture des Alpes-de-Haute-Provence"_s);
}

TEST_CASE("a card says the target, the period before and the base", "[publication][content]")
{
    const PosterContent content = ordinaryResults().content();

    const PosterCard &calls = content.cards[0];
    CHECK(calls.figure == u"72"_s);
    CHECK(calls.status == PosterCard::Status::ToImprove);
    CHECK(calls.statusWord == u"À améliorer"_s);
    CHECK(calls.target == u"Objectif\u00A0: 85\u00A0%"_s);
    CHECK(calls.previous == u"Trimestre d’avant\u00A0: 71\u00A0%"_s);
    CHECK(calls.base == u"Calcul sur 494\u00A0appels"_s);
    REQUIRE(calls.bar);
    CHECK(calls.bar->value == 721);
    CHECK(calls.bar->target == 850);

    const PosterCard &days = content.cards[2];
    CHECK(days.status == PosterCard::Status::Reached);
    CHECK(days.change == u"En baisse de 2\u00A0jours"_s);
    CHECK_FALSE(days.bar);
}

TEST_CASE("too small a base is a sentence and never a percentage", "[publication][content]")
{
    const PosterContent content = ordinaryResults().content();

    const PosterCard &card = content.cards[3];
    CHECK(card.smallBase);
    CHECK(card.figure + u' ' + card.unit == u"12 réponses à temps sur\u00A015"_s);
    CHECK_FALSE(card.bar);
    CHECK(card.status == PosterCard::Status::NotMeasured);
    const QByteArray json = QJsonDocument(toJson(card)).toJson();
    CHECK_FALSE(QString::fromUtf8(json).contains(u'%'));
}

TEST_CASE("a missing figure is said in words", "[publication][content]")
{
    const auto [missing, words] =
        GENERATE(table<Missing, QString>({{Missing::NotMeasuredYet, u"Pas encore mesuré"_s},
                                          {Missing::NotApplicable, u"Sans objet"_s},
                                          {Missing::TooFew, u"Effectif insuffisant"_s},
                                          {Missing::NotProvided, u"Non communiqué"_s}}));
    ResultsCase results = ordinaryResults();
    results.measurements[0].reading = missing;

    const PosterCard card = results.content().cards[0];

    CHECK(card.figure.isEmpty());
    CHECK(card.status == PosterCard::Status::NotMeasured);
    CHECK(card.statusWord == words);
}

TEST_CASE("an indicator without a measurement is not measured yet", "[publication][content]")
{
    ResultsCase results = ordinaryResults();
    results.measurements.clear();

    const PosterContent content = results.content();

    CHECK(content.cards[0].statusWord == u"Pas encore mesuré"_s);
    CHECK(content.source.isEmpty());
}

TEST_CASE("a yearly indicator names the year it shows", "[publication][content]")
{
    ResultsCase results = ordinaryResults();
    results.indicators[0].frequency = Frequency::Year;
    results.addReading(results.indicators[0], *Period::of(Frequency::Year, 2025), Counts{90, 100});

    const PosterCard card = results.content().cards[0];

    CHECK(card.figure == u"90"_s);
    CHECK(card.previous == u"Année 2025"_s);
}

TEST_CASE("without an address readers are told what else to do", "[publication][content]")
{
    ResultsCase results = ordinaryResults();
    results.site.feedbackAddress.clear();

    const PosterContent content = results.content();

    CHECK(content.invitation.address.isEmpty());
    CHECK(content.invitation.alternative == u"Demandez un formulaire à l’accueil"_s);
}

TEST_CASE("the code can be left out and the address stays in words", "[publication][content]")
{
    ResultsCase results = ordinaryResults();
    results.options.qrCode = false;

    const PosterContent content = results.content();

    CHECK(content.invitation.address.isEmpty());
    CHECK(content.invitation.words == u"www.aube.example.fr/donner-mon-avis"_s);
}

TEST_CASE("a fictional site says so", "[publication][content]")
{
    CHECK(longestResults(1).content().exampleMark == u"EXEMPLE"_s);
    CHECK(ordinaryResults().content().exampleMark.isEmpty());
}

TEST_CASE("a content read from its JSON is the same content", "[publication][content]")
{
    for (const PosterContent &content :
         {ordinaryResults().content(), publishedResults().content(), longestResults(4).content()}) {
        const QByteArray text = QJsonDocument(ui::contentToJson(content)).toJson();

        const auto read = ui::contentFromJson(QJsonDocument::fromJson(text).object());

        REQUIRE(read);
        CHECK(*read == content);
        CHECK(QJsonDocument(ui::contentToJson(*read)).toJson() == text);
    }
}

TEST_CASE("a content that is not one is refused", "[publication][content]")
{
    QJsonObject json = ui::contentToJson(ordinaryResults().content());

    SECTION("a text that is a number")
    {
        json.insert(u"title"_s, 3);
    }
    SECTION("a card that is no object")
    {
        json.insert(u"cards"_s, QJsonArray{u"card"_s});
    }
    SECTION("a status that nobody knows")
    {
        QJsonObject card = json.value(u"cards").toArray().first().toObject();
        card.insert(u"status"_s, u"excellent"_s);
        json.insert(u"cards"_s, QJsonArray{card});
    }
    SECTION("a bar beyond its end")
    {
        QJsonObject card = json.value(u"cards").toArray().first().toObject();
        card.insert(u"bar"_s, u"1001"_s);
        json.insert(u"cards"_s, QJsonArray{card});
    }

    CHECK_FALSE(ui::contentFromJson(json));
}
