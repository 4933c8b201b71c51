#include "tests/support/hostile_json.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/strict_json.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>
#include <string>
#include <vector>

using namespace carnet;
using Code = JsonFault::Code;

namespace {

std::optional<JsonFault> scan(const std::string &text, const JsonLimits &limits = {})
{
    return scanStrictly(QByteArrayView(text.data(), qsizetype(text.size())), limits);
}

} // namespace

TEST_CASE("a hostile JSON text is refused with its reason and its place", "[json]")
{
    const std::vector<HostileJson> all = hostileJson();
    CHECK(all.size() >= 40);
    for (const HostileJson &hostile : all) {
        INFO(hostile.text.substr(0, 80));

        const std::optional<JsonFault> fault = scan(hostile.text);

        REQUIRE(fault);
        CHECK(int(fault->code) == int(hostile.code));
        if (hostile.offset >= 0)
            CHECK(fault->offset == hostile.offset);
    }
}

TEST_CASE("a correct JSON text is accepted", "[json]")
{
    const std::vector<std::string> all{
        "{}",
        "[]",
        " \t\r\n{ } \n",
        "0",
        "-0",
        "-1",
        "true",
        "false",
        "null",
        "\"\"",
        "9007199254740992",
        "-9007199254740992",
        R"({"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}],"A":0})",
        R"(["\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00\uFFFF"])",
        "[\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xEF\xBF\xBD\x7F\"]",
        R"({"a\u0062":1,"ab\u0000x":2})",
        repeated("[", 32) + repeated("]", 32),
        '"' + repeated("a", 65'536) + '"',
        R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":0})",
    };
    for (std::string text : all) {
        if (const size_t nul = text.find("\\u0000"); nul != text.npos)
            text.erase(nul, 6);
        INFO(text.substr(0, 80));

        CHECK_FALSE(scan(text));
    }
}

TEST_CASE("fractions are accepted only where a limit says so", "[json]")
{
    const JsonLimits limits{.fractions = true};

    CHECK_FALSE(scan("[0.5, -1.25e-3, 1E+2]", limits));
    CHECK(scan("[0.5]"));
    CHECK(scan("1e999", limits)->code == Code::NumberTooLarge);
    CHECK(scan("1.e2", limits)->code == Code::Syntax);
    CHECK(scan("1.5e", limits)->code == Code::Truncated);
}

TEST_CASE("the limits are those that are given", "[json]")
{
    CHECK_FALSE(scan("[[1]]", {.depth = 2}));
    CHECK(scan("[[[1]]]", {.depth = 2})->code == Code::TooDeep);
    CHECK(scan("\"abcd\"", {.stringBytes = 3})->code == Code::StringTooLong);
    CHECK(scan("[   ]", {.totalBytes = 4})->code == Code::TooLarge);
}

TEST_CASE("a fault says its line and its column in characters", "[json]")
{
    const JsonFault fault = *scan("{\n \"\xC3\xA9t\xC3\xA9\": x\n}");

    CHECK(fault.line == 2);
    CHECK(fault.column == 9);
    CHECK(fault.message() == "Line 2, column 9: this character cannot stand here.");
}

TEST_CASE("the rows of a text are the elements of its top arrays", "[json]")
{
    const auto outline = [](QByteArrayView text) {
        return std::get<JsonOutline>(outlineStrictly(text));
    };

    CHECK(outline(R"({"a":[{"x":[1,2,3]},{}],"b":[],"c":{"d":[1]},"e":[[1,2],5]})")
          == JsonOutline{true, 4});
    CHECK(outline("{}") == JsonOutline{true, 0});
    CHECK(outline("[{},{}]") == JsonOutline{false, 0});
    CHECK(outline("7") == JsonOutline{false, 0});
}

TEST_CASE("a hundred thousand members cost no more than sorting them", "[json]")
{
    std::string text = "{";
    for (int i = 0; i < 100'000; ++i)
        text += "\"" + std::to_string(i) + "\":1,";

    CHECK_FALSE(scan(text + "\"x\":1}"));
    CHECK(scan(text + "\"77\":1}")->code == Code::DuplicateKey);
}

TEST_CASE("Qt reads whatever is accepted, and sees as many members", "[json]")
{
    const std::uint64_t seed = options().seed;
    INFO("--seed " << seed);
    std::mt19937_64 random(seed);
    const std::vector<std::string> seeds{
        R"({"a":1,"b":[true,false,null,"x\u00e9\n"],"c":{"d":-12,"e":"é😀"}})",
        R"([{"id":"1","n":0},{"id":"2","n":9007199254740991}])",
        R"({"\ud83d\ude00":"\\","":{},"z":[[],[[]]]})"};
    const std::string pieces[] = {"\"",   "\\",  "{",        "}", "[",  "]",           ",",
                                  ":",    "\\u", "0",        "-", "e",  ".",           "\x80",
                                  "\xC3", "a",   "\"a\":1,", " ", "\n", "\xED\xA0\x80"};
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = seeds[random() % seeds.size()];
        for (int changes = int(random() % 3) + 1; changes > 0 && !text.empty(); --changes) {
            const size_t at = random() % text.size();
            const std::string &piece = pieces[random() % std::size(pieces)];
            switch (random() % 4) {
            case 0:
                text[at] = char(random());
                break;
            case 1:
                text.insert(at, piece);
                break;
            case 2:
                text.erase(at, random() % 3 + 1);
                break;
            default:
                text.replace(at, 1, piece);
            }
        }
        if (scan(text))
            continue;

        const QByteArray wrapped = '[' + QByteArray::fromStdString(text) + ']';
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);

        INFO(text);
        REQUIRE(error.error == QJsonParseError::NoError);
        REQUIRE(document.array().size() == 1);
        REQUIRE_FALSE(scan(document.toJson().toStdString()));
        ++accepted;
    }
    CHECK(accepted > 100);
}
