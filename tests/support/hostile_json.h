#pragma once

#include "core/base/strict_json.h"

#include <string>
#include <vector>

namespace carnet {

/// A JSON text that must be refused, why and where; -1: wherever.
struct HostileJson
{
    std::string text;
    JsonFault::Code code;
    qsizetype offset;
};

inline std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// What readers of JSON are known to disagree about, and what exhausts them.
inline std::vector<HostileJson> hostileJson()
{
    using Code = JsonFault::Code;
    return {
        {"", Code::Truncated, 0},
        {"   ", Code::Truncated, 3},
        {"\xEF\xBB\xBF{}", Code::ByteOrderMark, 0},
        {"\xFF\xFE{\0}\0", Code::Syntax, 0},
        {"{", Code::Truncated, 1},
        {"[", Code::Truncated, 1},
        {"[1", Code::Truncated, 2},
        {"[1,", Code::Truncated, 3},
        {"[1,]", Code::Syntax, 3},
        {"[,1]", Code::Syntax, 1},
        {"[1 2]", Code::Syntax, 3},
        {"[1}", Code::Syntax, 2},
        {"{\"a\":1]", Code::Syntax, 6},
        {"{\"a\"}", Code::Syntax, 4},
        {"{\"a\" 1}", Code::Syntax, 5},
        {"{\"a\":}", Code::Syntax, 5},
        {"{\"a\":1,}", Code::Syntax, 7},
        {"{a:1}", Code::Syntax, 1},
        {"{1:1}", Code::Syntax, 1},
        {"{'a':1}", Code::Syntax, 1},
        {"{null:1}", Code::Syntax, 1},
        {"// a\n1", Code::Syntax, 0},
        {"[1]/**/", Code::TrailingText, 3},
        {"{}{}", Code::TrailingText, 2},
        {"1 2", Code::TrailingText, 2},
        {std::string("{}\0", 3), Code::TrailingText, 2},
        {"true false", Code::TrailingText, 5},
        {"tru", Code::Truncated, 3},
        {"trUe", Code::Syntax, 2},
        {"nul1", Code::Syntax, 3},
        {"NaN", Code::Syntax, 0},
        {"Infinity", Code::Syntax, 0},
        {"-Infinity", Code::Syntax, 1},
        {"undefined", Code::Syntax, 0},
        {"+1", Code::Syntax, 0},
        {"-", Code::Truncated, 1},
        {"01", Code::Syntax, 1},
        {"00", Code::Syntax, 2},
        {"-01", Code::Syntax, 2},
        {"0x10", Code::TrailingText, 1},
        {".5", Code::Syntax, 0},
        {"1.5", Code::NumberForm, 1},
        {"1.", Code::NumberForm, 1},
        {"1e3", Code::NumberForm, 1},
        {"1E400", Code::NumberForm, 1},
        {"9007199254740993", Code::NumberTooLarge, 16},
        {"-9007199254740993", Code::NumberTooLarge, 17},
        {repeated("9", 400), Code::NumberTooLarge, 400},
        {"18446744073709551617", Code::NumberTooLarge, 20},
        {"\"", Code::Truncated, 1},
        {"\"a", Code::Truncated, 2},
        {"\"a\nb\"", Code::ControlCharacter, 2},
        {"\"a\tb\"", Code::ControlCharacter, 2},
        {std::string("\"abcdefghij\0klmnop\"", 19), Code::ControlCharacter, 11},
        {"\"\\", Code::Truncated, 2},
        {"\"\\x41\"", Code::Escape, 2},
        {"\"\\'\"", Code::Escape, 2},
        {"\"\\u12\"", Code::Escape, 5},
        {"\"\\u12g4\"", Code::Escape, 5},
        {"\"\\u+123\"", Code::Escape, 3},
        {"\"\\u12", Code::Truncated, 5},
        {"\"\\u0000\"", Code::NulCharacter, 1},
        {"\"\\ud83d\"", Code::LoneSurrogate, 1},
        {"\"\\ude00\"", Code::LoneSurrogate, 1},
        {"\"\\ud83dx\"", Code::LoneSurrogate, 1},
        {"\"\\ud83d\\n\"", Code::LoneSurrogate, 1},
        {"\"\\ud83d\\ud83d\"", Code::LoneSurrogate, 1},
        {"\"\\ude00\\ud83d\"", Code::LoneSurrogate, 1},
        {"{\"\\udc00\":1}", Code::LoneSurrogate, 2},
        {"\"\x80\"", Code::Encoding, 1},
        {"\"\xC0\xAF\"", Code::Encoding, 1},
        {"\"\xC1\xBF\"", Code::Encoding, 1},
        {"\"\xC3\"", Code::Encoding, 2},
        {"\"\xC3(\"", Code::Encoding, 2},
        {"\"\xE0\x80\x80\"", Code::Encoding, 2},
        {"\"\xE2\x82\"", Code::Encoding, 3},
        {"\"\xED\xA0\x80\"", Code::Encoding, 2},
        {"\"\xF0\x80\x80\x80\"", Code::Encoding, 2},
        {"\"\xF4\x90\x80\x80\"", Code::Encoding, 2},
        {"\"\xF5\x80\x80\x80\"", Code::Encoding, 1},
        {"\"\xFE\"", Code::Encoding, 1},
        {"[\xC2\xA0]", Code::Syntax, 1},
        {"{\"a\":1,\"a\":1}", Code::DuplicateKey, 12},
        {"{\"a\":1,\"\\u0061\":2}", Code::DuplicateKey, 17},
        {"{\"\\ud83d\\ude00\":1,\"\xF0\x9F\x98\x80\":2}", Code::DuplicateKey, 26},
        {"{\"\xC3\xA9\":1,\"\\u00E9\":2}", Code::DuplicateKey, 18},
        {"{\"\\/\":1,\"/\":2}", Code::DuplicateKey, 13},
        {"{\"\":1,\"\":2}", Code::DuplicateKey, 10},
        {"[{\"b\":{\"a\":1,\"c\":[],\"a\":2}}]", Code::DuplicateKey, 25},
        {"{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"b\":0}",
         Code::DuplicateKey, 60},
        {repeated("[", 33) + repeated("]", 33), Code::TooDeep, 32},
        {repeated("{\"a\":", 33) + "1" + repeated("}", 33), Code::TooDeep, 160},
        {repeated("[", 100'000), Code::TooDeep, 32},
        {'"' + repeated("a", 65'537) + '"', Code::StringTooLong, 65'538},
        {"{\"" + repeated("k", 70'000) + "\":1}", Code::StringTooLong, -1},
        {'"' + repeated(" ", 8 * 1024 * 1024) + '"', Code::TooLarge, 0},
    };
}

} // namespace carnet
