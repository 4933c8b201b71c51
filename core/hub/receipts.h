#pragma once

#include "core/hub/sqlite.h"

#include <QString>

#include <map>
#include <optional>
#include <string>

namespace carnet::hub {

/// What came of one file when it was received. A file that was kept may become something else
/// when others come: its bundle knows.
struct Receipt
{
    std::string site; ///< Empty when the file could not be verified.
    std::string receivedAt;
    std::string name; ///< Of the file, without its folder.
    qint64 size;
    std::string sha256; ///< Of the file; empty when it was not read.
    std::string code;   ///< `accepted`, `duplicate` …, or why it was refused.
    std::optional<qint64> bundle;
};

/// The book of all files ever received. Rows are only added.
class Receipts
{
public:
    explicit Receipts(sqlite::Database &db);

    void add(const Receipt &receipt);

    /// How many files ended with each code, by code.
    std::map<std::string, qint64> totals();

private:
    sqlite::Database &m_db;
    sqlite::Statement m_add;
};

} // namespace carnet::hub
