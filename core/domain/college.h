#pragma once

#include <QStringView>

#include <array>
#include <utility>

namespace carnet {

/// The colleges of a local committee (CLAC): usagers, élus, agents.
enum class College { None, Users, Elected, Agents };

constexpr auto enumNames(College)
{
    using enum College;
    return std::array<std::pair<College, QStringView>, 4>{{
        {None, u"none"},
        {Users, u"users"},
        {Elected, u"elected"},
        {Agents, u"agents"},
    }};
}

} // namespace carnet
