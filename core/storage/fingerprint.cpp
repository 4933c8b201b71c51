#include "core/storage/fingerprint.h"

#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Fingerprint)
};

/// One row of sqlite_schema: what it is, of which table, and its SQL.
struct Item
{
    QString type;
    QString table;
    std::optional<QString> sql; ///< None for the index that a UNIQUE constraint makes.

    friend bool operator==(const Item &, const Item &) = default;
};

std::map<QString, Item> items(Database &db)
{
    const auto read = [](const Row &row) {
        return std::pair(row.get<QString>(u"name"),
                         Item{row.get<QString>(u"type"), row.get<QString>(u"tbl_name"),
                              row.get<std::optional<QString>>(u"sql")});
    };
    std::map<QString, Item> found;
    for (auto &item : db.prepare(u"SELECT type, name, tbl_name, sql FROM sqlite_schema").all(read))
        found.insert(std::move(item));
    return found;
}

[[noreturn]] void refuse(const QString &message, const QString &name)
{
    throw Failure(Failure::Kind::Unreadable, message.arg(name), u"sqlite_schema: " + name);
}

} // namespace

void requireSchema(Database &db, int version)
{
    Database fresh(u":memory:"_s);
    const std::map<QString, Item> expected = items(upgrade(fresh, version));
    const std::map<QString, Item> found = items(db);
    for (const auto &[name, item] : found) {
        const auto known = expected.find(name);
        if (known == expected.end())
            refuse(
                FingerprintText::tr("The file holds something that no Carnet SP+ document has: %1. "
                                    "It was not opened."),
                item.type + u' ' + name);
        if (known->second != item)
            refuse(FingerprintText::tr("A part of the file is not as Carnet SP+ made it: %1. "
                                       "It was not opened."),
                   item.type + u' ' + name);
    }
    for (const auto &[name, item] : expected)
        if (!found.contains(name))
            refuse(FingerprintText::tr("A part of the file is missing: %1. It was not opened."),
                   item.type + u' ' + name);
}

void requireSound(Database &db, Thoroughness thoroughness)
{
    const bool quick = thoroughness == Thoroughness::Quick;
    const QString check = quick ? u"quick_check"_s : u"integrity_check"_s;
    const auto read = [&](const Row &row) { return row.get<QString>(check); };
    const std::vector<QString> found = db.prepare(u"PRAGMA %1(10)"_s.arg(check)).all(read);
    if (found != std::vector{u"ok"_s})
        throw Failure(Failure::Kind::Unreadable,
                      FingerprintText::tr("The file is damaged. Put a backup in its place."),
                      QStringList(found.begin(), found.end()).join(u"; "));
}

} // namespace carnet::storage
