#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bitset>
#include <initializer_list>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

/// Reading the rows of data files strictly. Precondition everywhere: the text was scanned by
/// scanStrictly(), since simdjson does not check what is skipped.
namespace carnet::hub {

/// The row does not have the form that was agreed: thrown while a report is read, caught where
/// the reading ends.
struct Unfit
{
    enum class What { Missing, Unknown, Value, Twice, Site };

    What what;
    std::string place; ///< Name of the member or of the file.
};

/// Calls `take(name, value)` with each member of the object. Throws Unfit when one is missing
/// that `names` has, or is there that `names` has not.
template<size_t N, typename Take>
void readMembers(simdjson::ondemand::object object, const std::array<std::string_view, N> &names,
                 const Take &take)
{
    std::bitset<N> seen;
    size_t expected = 0;
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        // Bundles are written with sorted members: mostly it is the next one.
        if (expected >= N || names[expected] != name)
            expected = size_t(std::find(names.begin(), names.end(), name) - names.begin());
        if (expected == N)
            throw Unfit{Unfit::What::Unknown, std::string(name)};
        seen.set(expected);
        take(names[expected], simdjson::ondemand::value(field.value()));
        ++expected;
    }
    for (size_t i = 0; i < N; ++i)
        if (!seen.test(i))
            throw Unfit{Unfit::What::Missing, std::string(names[i])};
}

/// Calls `take(object)` with each element.
template<typename Take>
void readRows(simdjson::ondemand::value array, const Take &take)
{
    for (auto element : array.get_array())
        take(simdjson::ondemand::object(element.get_object()));
}

inline std::string textOf(simdjson::ondemand::value value)
{
    return std::string(std::string_view(value.get_string()));
}

inline std::optional<std::string> maybeTextOf(simdjson::ondemand::value value)
{
    return value.is_null() ? std::nullopt : std::optional(textOf(value));
}

/// One of `words`.
inline std::string wordOf(simdjson::ondemand::value value, std::string_view name,
                          std::initializer_list<std::string_view> words)
{
    std::string word = textOf(value);
    if (std::find(words.begin(), words.end(), word) == words.end())
        throw Unfit{Unfit::What::Value, std::string(name)};
    return word;
}

inline qint64 numberOf(simdjson::ondemand::value value, std::string_view name, qint64 lowest,
                       qint64 highest)
{
    const std::int64_t number = value.get_int64();
    if (number < lowest || number > highest)
        throw Unfit{Unfit::What::Value, std::string(name)};
    return number;
}

inline std::optional<qint64> maybeNumberOf(simdjson::ondemand::value value, std::string_view name,
                                           qint64 lowest, qint64 highest)
{
    return value.is_null() ? std::nullopt : std::optional(numberOf(value, name, lowest, highest));
}

} // namespace carnet::hub
