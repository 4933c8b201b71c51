#pragma once

#include "core/base/column.h"

#include <QString>

#include <optional>

namespace carnet {

/// What was answered to one practice: a level of the scale, or "not applicable"
/// with its reason, or nothing yet. One value, because the three exclude each other.
class Rating final
{
public:
    /// Not answered yet.
    Rating() = default;

    /// `level` counts from 0, the lowest of the scale. Precondition: 0 to 9.
    static Rating level(int level);

    /// `reason` may be empty, but then the practice does not count as answered.
    static Rating notApplicable(const QString &reason);

    /// The forms written by toString(): empty, `2`, `na:reason`.
    static std::optional<Rating> parse(const QString &text);
    QString toString() const;

    std::optional<int> level() const { return m_level; }
    bool isNotApplicable() const { return m_notApplicable; }
    const QString &reason() const { return m_reason; }

    /// Whether nothing more is asked: a level, or not applicable with a reason.
    bool isAnswer() const { return m_level || (m_notApplicable && !m_reason.isEmpty()); }

    friend bool operator==(const Rating &, const Rating &) = default;

private:
    std::optional<int> m_level;
    bool m_notApplicable = false;
    QString m_reason;
};

template<>
struct Column<Rating>
{
    static QVariant write(const Rating &value) { return Column<QString>::write(value.toString()); }
    static std::optional<Rating> read(const QVariant &stored)
    {
        return stored.typeId() == QMetaType::QString ? Rating::parse(stored.toString())
                                                     : std::nullopt;
    }
};

} // namespace carnet
