#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>
#include <QTime>

/// What is published is French, with French spaces, whatever the machine, its locale
/// and the language of the interface. Nothing here asks QLocale, and nothing here is
/// translated: these are the formats of posters, tables, exports and French sentences.
///
/// Sources: https://fvsch.com/espaces-ponctuation (table of use),
/// http://lautre.info/fine, Lexique des règles typographiques en usage à
/// l'Imprimerie nationale.
namespace carnet::french {

inline constexpr char16_t kNoBreakSpace = u'\u00A0';
inline constexpr char16_t kNarrowSpace = u'\u202F'; ///< Narrow and no-break.
inline constexpr char16_t kMinus = u'\u2212';

/// `1 234 567`, grouped by U+202F from four digits on, minus as U+2212.
QString number(qint64 value);
/// With all its decimals: `1 234,5`.
QString number(const Decimal &value);
/// With exactly so many decimals (0 to 6), rounded half up once: `95`, `95,2`, `95,20`.
QString number(const Decimal &value, int decimals);

/// `87 %`, with U+00A0; 87 is given as 87, not 0.87.
QString percent(const Decimal &value, int decimals = 0);

/// A value and its unit, `5 jours`, joined by U+00A0. The unit is given in the plural
/// and written in the singular where French wants it (below 2: `1,5 jour`); `%` as
/// percent(); a unit that begins with `/` follows without space (`7,5/10`). An empty
/// unit gives the number alone.
QString withUnit(const Decimal &value, const QString &unit, int decimals = 0);

/// The unit, or the label of what is counted, after this value: `jours`, `jour`;
/// `appels traités dans les délais`, `appel traité dans les délais`. Plurals in -x stay.
QString unitAfter(const Decimal &value, const QString &unit);

/// A signed change: `+ 3 points`, `− 2 jours`, `0 point`. Rates and marks (`%`, `/10`)
/// change in points, never in per cent.
QString change(const Decimal &difference, const QString &unit, int decimals = 0);
/// The unit of a change of such values: `points` for `%` and `/10`, else the unit.
QString unitOfChange(const QString &unit);

/// `1er novembre 2023`, `21 novembre 2026`; day and month do not part. Empty for an
/// invalid date, as below.
QString longDate(const QDate &date);
/// `01/11/2023`.
QString shortDate(const QDate &date);
/// `14 h 05`, with no-break spaces.
QString time(const QTime &time);

/// `3e trimestre 2024 (juillet à septembre)`, `1er semestre 2024 (janvier à juin)`,
/// `année 2024`.
QString period(const Period &period);
/// `3e trimestre 2024`, `1er semestre 2024`, `année 2024`.
QString periodName(const Period &period);
/// `au 3e trimestre 2024`, `au 1er semestre 2024`, `en 2024`.
QString inPeriod(const Period &period);
/// `T3 2024`, `S1 2024`, `2024`.
QString shortPeriod(const Period &period);

/// `« texte »`, with U+00A0 inside.
QString quoted(const QString &text);

/// `1,2 Mo`, `340 ko`, `12 octets`: units of 1,000, as on the disks people buy.
QString fileSize(qint64 bytes);

/// The text with French spaces before `; ! ? : % »` and after `«`, for printed output
/// only: what the user wrote is never saved changed. Addresses (`https://…`, `www.…`,
/// mail) and times (`14:05`) stay as they are; nothing but spaces changes. Applying it
/// twice changes nothing more.
QString typo(const QString &text);

/// Order of French lists: `etage, Étape, ete, été`. Less than, equal to or more than 0.
int compare(const QString &a, const QString &b);

} // namespace carnet::french
