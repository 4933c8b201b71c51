#include "core/hub/receipts.h"

namespace carnet::hub {

Receipts::Receipts(sqlite::Database &db)
    : m_db(db)
    , m_add(db.prepare(R"(
          INSERT INTO receipt (site_id, received_at, name, size, sha256, code, bundle)
          VALUES (?, ?, ?, ?, ?, ?, ?))"))
{}

void Receipts::add(const Receipt &receipt)
{
    m_add.run(receipt.site, receipt.receivedAt, receipt.name, receipt.size, receipt.sha256,
              receipt.code, receipt.bundle);
}

std::map<std::string, qint64> Receipts::totals()
{
    std::map<std::string, qint64> totals;
    m_db.prepare("SELECT code, count(*) FROM receipt GROUP BY code")
        .each<std::string, qint64>(
            [&](std::string code, qint64 count) { totals[std::move(code)] = count; });
    return totals;
}

} // namespace carnet::hub
