#pragma once

#include <QDateTime>
#include <QString>

namespace carnet::tables {

// What a cell of a spreadsheet shows, as text that the readers of numbers and dates take.

/// How a number is meant to be read.
enum class NumberKind { Number, Percent, Date, DateTime, Time };

/// What a number format of an XLSX file makes of a number: `0.0 %`, `dd/mm/yyyy`, `[h]:mm`.
/// https://learn.microsoft.com/office/open-xml (numFmt): texts in quotes and brackets do not
/// count, the first of its parts decides.
NumberKind kindOfFormat(const QString &format);

/// The same of the formats that have only a number there (ECMA-376, 18.8.30).
NumberKind kindOfFormat(int builtIn);

/// At most 15 digits, as spreadsheets keep them; a comma before decimals, no grouping:
/// `1234,5`. `0,1+0,2` is `0,3`.
QString numberText(double number);

/// 0.9516 is `95,16 %`.
QString percentText(double share);

/// `20/04/2026`, with `withTime` `20/04/2026 14:05`.
QString dateText(const QDateTime &moment, bool withTime);

/// What an XLSX file means by a number in such a cell. `from1904`: days count from 1904.
/// A number that is no day (below 0, after 9999) stays a number.
QString serialText(double serial, NumberKind kind, bool from1904);

} // namespace carnet::tables
