#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/storage/records.h"
#include "core/storage/schema.h"

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

struct EmptyFile
{
    Database db{u":memory:"_s};
    Records<Site> sites{upgrade(db)};
    Records<Action> actions{db};
    Records<Measurement> measurements{db};
};

} // namespace

TEST_CASE_METHOD(EmptyFile, "each kind of record comes back as it was put", "[storage][records]")
{
    Site library = site(u"Médiathèque"_s);
    library.telephones = QStringList{u"03 25 00 00 00"_s, u"0 806 000 000"_s};
    library.fictional = true;
    Action ramp = action(u"Ramp"_s);
    ramp.due = QDate(2026, 2, 28);
    ramp.cost = Decimal::parse(u"1250.5");
    ramp.state = Action::State::Running;
    ramp.owner = u"Zoé"_s;
    ramp.note = u"n"_s;
    const Measurement rate = measurement(u"IND-1"_s);

    sites.put(library);
    actions.put(ramp);
    measurements.put(rate);

    CHECK(sites.find(library.id) == library);
    CHECK(actions.find(ramp.id) == ramp);
    CHECK(measurements.all() == std::vector{rate});
}

TEST_CASE_METHOD(EmptyFile, "a record is replaced and removed by its id", "[storage][records]")
{
    Site library = site(u"A"_s);
    sites.put(library);
    library.name = u"B"_s;

    sites.put(library);
    CHECK(sites.all() == std::vector{library});

    sites.remove(library.id);
    CHECK(sites.all().empty());
}

TEST_CASE_METHOD(EmptyFile, "a site without a name is refused", "[storage][records]")
{
    CHECK_THROWS_AS(sites.put(site({})), Failure);
    CHECK(sites.all().empty());
}
