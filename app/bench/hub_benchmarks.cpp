#include "app/bench/bare_sqlite.h"
#include "app/bench/benchmark.h"
#include "core/exchange/report.h"
#include "core/hub/receive.h"

#include <QDir>
#include <QFile>

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

using journal::Step;

constexpr int kBundles = 5'000;
constexpr int kFilesPerCommit = 500;

/// Three years of a site: 180 answers, 3 plans of 20 actions, 10 indicators over 12 quarters.
std::unique_ptr<storage::Workspace> threeYears(const Id<Site> &site)
{
    auto workspace = std::make_unique<storage::Workspace>(
        std::make_unique<storage::Database>(u":memory:"_s),
        storage::Writer{.device = Id<journal::Device>::derived(u"device", u"bench"),
                        .author = u"Mesure"_s,
                        .clock = systemClock()});
    Step step(u"Trois ans"_s);
    step.insert(Site{.id = site, .name = u"Site de mesure"_s, .fictional = true});
    for (int year = 2024; year <= 2026; ++year) {
        const Id<Assessment> assessment = Assessment::idOf(year);
        step.insert(Assessment{.id = assessment, .year = year, .edition = u"spplus-2023"_s});
        for (int n = 0; n < 60; ++n) {
            const QString practice = u"p%1"_s.arg(n);
            step.insert(Answer{.id = Answer::idOf(assessment, practice),
                               .assessment = assessment,
                               .practice = practice,
                               .rating = Rating::level(n % 4)});
        }
        step.insert(Plan{.id = Plan::idOf(year), .year = year, .title = u"Plan"_s});
        for (int n = 0; n < 20; ++n) {
            step.insert(Action{.id = Id<Action>::derived(u"action", u"%1/%2"_s.arg(year).arg(n)),
                               .plan = Plan::idOf(year),
                               .title = u"Ouvrir le standard plus tôt le matin"_s});
        }
    }
    for (int n = 0; n < 10; ++n) {
        const QString code = u"IND-%1"_s.arg(n);
        step.insert(Indicator{.id = Indicator::idOf(code),
                              .code = code,
                              .title = u"Taux de décroché par un agent"_s,
                              .unit = u"%"_s,
                              .followed = true});
        Period period = *Period::parse(u"2024-T1");
        for (int quarter = 0; quarter < 12; ++quarter, period = period.next()) {
            step.insert(Measurement{.id = Measurement::idOf(Indicator::idOf(code), period),
                                    .indicator = Indicator::idOf(code),
                                    .period = period,
                                    .reading = Counts{300 + quarter, 494}});
        }
    }
    workspace->apply(step);
    return workspace;
}

/// One bundle of each of many sites, in a folder.
void writeBundles(const QString &folder)
{
    const Id<Site> example = Id<Site>::derived(u"site", u"bench");
    const Period period = *Period::parse(u"2026-T4");
    const exchange::BundleFiles files =
        exchange::makeReport(*threeYears(example), {.period = period});
    const exchange::DeviceKey key = exchange::DeviceKey::fromSeed(QByteArray(32, 'k'));
    for (int i = 0; i < kBundles; ++i) {
        const Id<Site> site = Id<Site>::derived(u"site", QString::number(i));
        exchange::BundleFiles own = files;
        own["data/site.json"].replace(example.toString().toUtf8(), site.toString().toUtf8());
        const exchange::Sealing sealed = exchange::sealBundle(
            {.kind = exchange::BundleMeta::Kind::Report,
             .site = site,
             .siteName = u"Site de mesure"_s,
             .lineage = Id<storage::Lineage>::derived(u"lineage", QString::number(i)),
             .seq = 1,
             .madeAt = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC),
             .edition = u"spplus-2023"_s,
             .period = period},
            own, key);
        QFile file(folder + u"/%1.liasse"_s.arg(i, 5, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(std::get<exchange::SealedBundle>(sealed).bytes);
    }
}

/// Removes what an earlier run left, and makes an empty hub.
QString freshHub(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    QFile::remove(path);
    hub::Store::create(path);
    return path;
}

/// What a bundle comes down to: its digest, the check of its signature, and its rows.
class BareReception
{
public:
    /// Takes the rows from a hub that has received the bundles.
    BareReception(const QString &folder, const QStringList &files, const QString &received)
        : m_folder(folder)
        , m_files(files)
    {
        BareSqlite db(received.toStdString());
        for (const char *name : {"bundle", "bundle_file", "identity", "indicator", "measurement",
                                 "assessment", "answer", "plan", "action", "receipt"})
            m_tables.push_back(tableOf(db, name));
        crypto_sign_keypair(m_key.data(), m_secret.data());
    }

    void run() const
    {
        const QString path = freshHub(m_folder, u"nu.hub"_s);
        BareSqlite db(path.toStdString());
        db.run("PRAGMA journal_mode = TRUNCATE");
        db.run("PRAGMA synchronous = EXTRA");
        db.run("PRAGMA cache_size = -65536");
        std::vector<sqlite3_stmt *> inserts;
        for (const Rows &table : m_tables) {
            inserts.push_back(nullptr);
            db.check(sqlite3_prepare_v2(db.handle(), table.insert.c_str(), -1, &inserts.back(),
                                        nullptr));
        }
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            if (i % kFilesPerCommit == 0)
                db.run("BEGIN IMMEDIATE");
            const QByteArray bytes = readAndVerify(m_files[i]);
            for (size_t t = 0; t < m_tables.size(); ++t)
                insert(db, inserts[t], m_tables[t], i + 1, bytes);
            if ((i + 1) % kFilesPerCommit == 0 || i + 1 == m_files.size())
                db.run("COMMIT");
        }
        for (sqlite3_stmt *statement : inserts)
            sqlite3_finalize(statement);
    }

private:
    struct Cell
    {
        int type;
        sqlite3_int64 number;
        std::string text;
    };
    struct Rows
    {
        std::string name;
        std::string insert;
        std::vector<std::vector<Cell>> rows; ///< Of the first bundle.
    };

    static Rows tableOf(BareSqlite &db, const std::string &name)
    {
        const bool numbered = name == "bundle" || name == "receipt";
        Rows table{.name = name};
        sqlite3_stmt *all = nullptr;
        const std::string sql =
            "SELECT * FROM " + name + " WHERE " + (numbered ? "number" : "bundle") + " = 1";
        db.check(sqlite3_prepare_v2(db.handle(), sql.c_str(), -1, &all, nullptr));
        const int columns = sqlite3_column_count(all);
        while (sqlite3_step(all) == SQLITE_ROW) {
            std::vector<Cell> &row = table.rows.emplace_back();
            for (int c = 0; c < columns; ++c) {
                const auto *text = static_cast<const char *>(sqlite3_column_blob(all, c));
                row.push_back({sqlite3_column_type(all, c), sqlite3_column_int64(all, c),
                               text ? std::string(text, size_t(sqlite3_column_bytes(all, c)))
                                    : std::string()});
            }
        }
        sqlite3_finalize(all);
        table.insert = "INSERT INTO " + name + " VALUES (?";
        for (int c = 1; c < columns; ++c)
            table.insert += ", ?";
        table.insert += ")";
        return table;
    }

    QByteArray readAndVerify(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("%s", qPrintable(file.errorString()));
        const QByteArray bytes = file.readAll();
        std::array<unsigned char, 32> digest;
        EVP_Digest(bytes.constData(), size_t(bytes.size()), digest.data(), nullptr, EVP_sha256(),
                   nullptr);
        // A wrong signature takes as long to check as a right one.
        static constexpr std::array<unsigned char, 64> signature{1};
        const int verified = crypto_sign_verify_detached(signature.data(), digest.data(),
                                                         digest.size(), m_key.data());
        if (verified == 0)
            qFatal("a wrong signature was taken");
        return bytes;
    }

    static void insert(BareSqlite &db, sqlite3_stmt *statement, const Rows &table, qsizetype number,
                       const QByteArray &bytes)
    {
        // The first two columns are the number and the site; the third of bundle_file the bytes.
        const std::string site = "ffffffff-1111-4222-8333-" + std::to_string(100'000 + number);
        for (const std::vector<Cell> &row : table.rows) {
            sqlite3_bind_int64(statement, 1, number);
            sqlite3_bind_text(statement, 2, site.data(), int(site.size()), SQLITE_STATIC);
            for (size_t c = 2; c < row.size(); ++c) {
                const int place = int(c) + 1;
                const Cell &cell = row[c];
                if (cell.type == SQLITE_BLOB)
                    sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()),
                                      SQLITE_STATIC);
                else if (cell.type == SQLITE_INTEGER)
                    sqlite3_bind_int64(statement, place, cell.number);
                else if (cell.type == SQLITE_NULL)
                    sqlite3_bind_null(statement, place);
                else
                    sqlite3_bind_text(statement, place, cell.text.data(), int(cell.text.size()),
                                      SQLITE_STATIC);
            }
            db.check(sqlite3_step(statement));
            sqlite3_reset(statement);
        }
    }

    QString m_folder;
    QStringList m_files;
    std::vector<Rows> m_tables;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_key{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
};

Finding measureReception(const Benchmark &benchmark, const QString &folder)
{
    const QString inbox = folder + u"/liasses"_s;
    QDir().mkpath(inbox);
    writeBundles(inbox);
    const auto receiveAll = [&] {
        hub::Store store(freshHub(folder, u"mesure.hub"_s));
        const hub::Reception reception = hub::receive(store, {inbox});
        if (reception.totals.accepted != kBundles)
            qFatal("%lld bundles accepted", reception.totals.accepted);
    };
    receiveAll();
    const BareReception bare(folder, hub::filesIn({inbox}), folder + u"/mesure.hub"_s);
    return compare(
        benchmark, 3, [&] { return seconds(receiveAll); },
        [&] { return seconds([&] { bare.run(); }); });
}

} // namespace

std::vector<Benchmark> hubBenchmarks()
{
    return {{"hub", "5,000 bundles read, verified and stored in a new hub",
             "the same bytes read, SHA-256, Ed25519 verified, the same rows by the SQLite C API",
             2.5, &measureReception}};
}

} // namespace carnet::bench
