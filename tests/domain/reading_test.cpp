#include "tests/support/printing.h"

#include "core/domain/reading.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a reading is one text and comes back as it was", "[domain][reading]")
{
    const auto [reading, text] = GENERATE(table<Reading, QString>({
        {Missing::TooFew, u"too_few"_s},
        {Counts{356, 494}, u"356/494"_s},
        {PlainValue{*Decimal::parse(u"95.16"), {}}, u"95.16"_s},
        {PlainValue{*Decimal::parse(u"95.16"), 412}, u"95.16 of 412"_s},
    }));

    CHECK(Column<Reading>::write(reading).toString() == text);
    CHECK(Column<Reading>::read(text) == reading);
}

TEST_CASE("what is no reading is refused", "[domain][reading]")
{
    const QString text = GENERATE(as<QString>(), u""_s, u"1/"_s, u"/2"_s, u"-1/2"_s, u"1/2/3"_s,
                                  u"01/2"_s, u"1.5 of"_s, u"1.5 of x"_s, u"soon"_s, u"1 / 2"_s);
    CAPTURE(text);

    CHECK_FALSE(Column<Reading>::read(text));
}
