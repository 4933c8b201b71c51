#include "tests/support/printing.h"

#include "core/domain/records.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

template<typename Record>
void checkColumns(Database &db)
{
    const QString kind = tableName<Record>();
    CAPTURE(kind);
    const auto columns = db.prepare(u"SELECT name FROM pragma_table_info(?) ORDER BY cid")
                             .all([](const Row &row) { return row.get<QString>(u"name"); }, kind);

    CHECK(QStringList(columns.begin(), columns.end()).join(u' ')
          == fieldNames<Record>().join(u' '));
}

template<typename... Types>
void checkAll(Database &db, TypeList<Types...>)
{
    (checkColumns<Types>(db), ...);
}

} // namespace

TEST_CASE("each record's fields are its table's columns", "[storage][schema]")
{
    Database db(u":memory:"_s);
    upgrade(db);

    checkAll(db, DocumentRecords());
}
