// The sites of the Aube from their documents to the consolidation. All values are fictional, and
// the sites say so.

#include "tests/hub/sender.h"
#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/exchange/report.h"
#include "core/hub/consolidation.h"
#include "core/hub/devices.h"
#include "core/hub/receive.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace carnet;
using namespace carnet::hub;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSites{u"Préfecture de l’Aube"_s,
                         u"Sous-préfecture de Bar-sur-Aube"_s,
                         u"Sous-préfecture de Nogent-sur-Seine"_s,
                         u"SGCD de l’Aube"_s,
                         u"DDT de l’Aube"_s,
                         u"DDETSPP de l’Aube"_s,
                         u"Espace France services (fictif)"_s};

/// What an agent would enter: an answer of the grid, a plan with one action, one indicator over
/// two quarters.
void fill(Copy &document, const QString &name, int number)
{
    Site who = site(name);
    who.fictional = true;
    who.department = u"Aube"_s;
    const Indicator calls = indicator(u"IND-27"_s);
    Measurement winter = measurement(u"IND-27"_s);
    winter.reading = Counts{80 + number, 100};
    Measurement spring = winter;
    spring.period = *Period::parse(u"2024-T2");
    spring.id = Measurement::idOf(calls.id, spring.period);
    spring.reading = number % 2 == 0 ? Reading(Counts{90 + number, 100}) : Reading(Missing::TooFew);
    const Assessment assessment{
        .id = Assessment::idOf(2026), .year = 2026, .edition = u"spplus-2023"_s};
    const Answer answer{.id = Answer::idOf(assessment.id, u"1.1"_s),
                        .assessment = assessment.id,
                        .practice = u"1.1"_s,
                        .rating = Rating::level(number % 4)};

    document.workspace.apply(journal::Step(u"Saisie"_s)
                                 .insert(who)
                                 .insert(calls)
                                 .insert(winter)
                                 .insert(spring)
                                 .insert(assessment)
                                 .insert(answer)
                                 .insert(plan(2026))
                                 .insert(action(u"Ouvrir le standard plus tôt"_s)));
}

QByteArray reportOf(Copy &document)
{
    const auto lineage = Id<storage::Lineage>::create();
    const exchange::DeviceKey key = exchange::DeviceKey::generate();
    const exchange::ReportMaking making = exchange::makeReportBundle(
        document.workspace, lineage, key, {.period = *Period::parse(u"2024-T2")}, systemClock());
    REQUIRE(std::holds_alternative<exchange::ReportBundle>(making));
    return std::get<exchange::ReportBundle>(making).bytes;
}

} // namespace

TEST_CASE("seven sites of the Aube report, in any order", "[hub][aube]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < kSites.size(); ++i) {
        Copy document;
        fill(document, kSites[i], i);
        files += folder.filePath(u"%1.liasse"_s.arg(i + 1));
        write(files.back(), reportOf(document));
    }
    QFile third(files[2]);
    REQUIRE(third.open(QIODevice::ReadOnly));
    QByteArray tampered = third.readAll();
    files += folder.filePath(u"3-again.liasse"_s);
    write(files.back(), tampered);
    // Two more calls answered, to look better.
    const qsizetype value = tampered.indexOf("\"part\": 82");
    const qsizetype place = value >= 0 ? value + 8 : tampered.indexOf("\"part\":82") + 7;
    REQUIRE(place > 7);
    tampered[place + 1] = '4';
    files += folder.filePath(u"3-tampered.liasse"_s);
    write(files.back(), tampered);

    std::map<QString, QByteArray> bytes;
    for (int order = 0; order < 6; ++order) {
        std::shuffle(files.begin(), files.end(), random);
        Store store(u":memory:"_s);
        const Reception reception = receive(store, files);
        Devices devices(store.database());
        for (const Device &device : devices.all())
            devices.confirm(device);

        CHECK(reception.totals
              == Totals{.received = 9, .accepted = 7, .refused = 1, .duplicate = 1});
        for (const FileResult &result : reception.files) {
            INFO(result.path.toStdString() << ": " << result.code.toStdString());
            CHECK((result.outcome == Outcome::Refused)
                  == (QFileInfo(result.path).fileName() == u"3-tampered.liasse"));
        }
        if (bytes.empty())
            bytes = consolidated(store);
        CHECK(consolidated(store) == bytes);
    }

    const QJsonObject told = QJsonDocument::fromJson(bytes.at(u"consolidation.json"_s)).object();
    QStringList names;
    for (const QJsonValue &one : told[u"sites"].toArray())
        names += one[u"name"].toString();
    names.sort();
    QStringList expected = kSites;
    expected.sort();
    CHECK(names == expected);
    const QJsonArray sums = told[u"sums"].toArray();
    REQUIRE(sums.size() == 2);
    CHECK(sums[0][u"period"] == u"2024-T1"_s);
    CHECK(sums[0][u"sites"] == 7);
    CHECK(sums[0][u"part"] == 80 * 7 + 21);
    CHECK(sums[0][u"whole"] == 700);
    CHECK(sums[0][u"fictional"] == true);
    CHECK(sums[1][u"sites"] == 4);
    CHECK(sums[1][u"part"] == 90 * 4 + 12);
    CHECK(bytes.at(u"mesures.csv"_s).contains("effectif insuffisant"));
}
