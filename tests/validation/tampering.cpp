#include "tests/validation/tampering.h"

#include "core/exchange/manifest.h"
#include "core/validation/member_keys.h"

#include <algorithm>

using namespace carnet::exchange;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Files = std::map<QByteArray, QByteArray>;

Files filesOf(const QByteArray &bytes)
{
    Files files;
    const ContainerReading container = readContainer(bytes);
    for (const Entry &entry : std::get<Container>(container).entries)
        if (entry.name != kMediaTypeEntry)
            files[entry.name.toByteArray()] = entry.bytes.toByteArray();
    return files;
}

QByteArray packed(const Files &files)
{
    std::vector<Entry> entries;
    for (const auto &[name, bytes] : files)
        entries.push_back({name, bytes});
    return writeContainer(std::move(entries));
}

/// The list of contents made anew, as anybody can.
void listAnew(Files &files)
{
    Container container;
    for (const auto &[name, bytes] : files)
        if (!name.startsWith("MANIFEST"))
            container.entries.push_back({name, bytes});
    std::sort(container.entries.begin(), container.entries.end(),
              [](const Entry &a, const Entry &b) { return comesBefore(a.name, b.name); });
    files["MANIFEST"] = writeManifest(container);
}

/// One sentence of the record, put otherwise.
bool reword(Files &files, std::mt19937_64 &random)
{
    static const std::vector<std::tuple<QByteArray, QByteArray, QByteArray>> words = {
        {"data/plan.json", "2026-09-30", "2027-09-30"},
        {"data/plan.json", "sous deux jours", "sous dix jours"},
        {"data/plan.json", "Mme Petit", "M. Grand"},
        {"data/statement.json", "\"modified\"", "\"retained\""},
        {"data/statement.json", "\"retained\"", "\"dismissed\""},
        {"data/statement.json", "2026-04-14", "2026-04-13"},
        {"data/statement.json", "\"signatures\":2", "\"signatures\":1"},
        {"data/statement.json", "\"chair_signs\":true", "\"chair_signs\":false"},
        {"data/statement.json", "Salle du premier", "Salle du second"},
        {"data/statement.json", "Remarque générale", "Sans remarque"},
        {"data/statement.json", "Bruno Lenoir", "Bruno Leblanc"},
        {"data/statement.json", "\"remote\"", "\"present\""},
        {"files/plan.pdf", "plan", "PLAN"},
        {"files/VERIFY.txt", "Bruno Lenoir", "Bruno Leblanc"},
    };
    const auto &[file, before, after] = words[random() % words.size()];
    QByteArray &bytes = files[file];
    const QByteArray former = bytes;
    bytes.replace(before, after);
    return bytes != former;
}

/// Sealed again as a whole, with a device of the forger's.
QByteArray sealedAnew(const Files &files, const SignedRecord &record, bool keepSignatures)
{
    const OpenedBundle opened = std::get<OpenedBundle>(openBundle(record.full));
    BundleFiles contents;
    for (const auto &[name, bytes] : files)
        if (name.startsWith("data/") || name.startsWith("files/"))
            contents[name] = bytes;
    const auto forger = DeviceKey::fromSeed(QByteArray(32, 'f'));
    const QByteArray bytes =
        std::get<SealedBundle>(sealBundle(opened.meta, contents, forger)).bytes;
    if (!keepSignatures)
        return bytes;
    Files all = filesOf(bytes);
    for (const Entry &entry : opened.members)
        all[entry.name.toByteArray()] = entry.bytes.toByteArray();
    return packed(all);
}

/// With members whose keys the forger has, and who signed.
QByteArray withOtherMembers(const SignedRecord &record)
{
    Committee *committee = const_cast<SignedRecord *>(&record);
    RecordDraft draft = committee->draft();
    draft.statement.previous.clear();
    draft.number = 1;
    std::vector<DeviceKey> forged;
    char seed = 'u';
    for (Statement::Member &member : draft.statement.members) {
        forged.push_back(DeviceKey::fromSeed(QByteArray(32, seed++)));
        member.key = hexOf(forged.back().publicKey());
    }
    const SealedRecord sealed = committee->seal(draft);
    std::map<QString, QByteArray> signatures;
    const ToSign what = toSign(sealed.bytes, QDate(2026, 4, 14)).value();
    for (const DeviceKey &key : forged)
        signatures[hexOf(key.publicKey())] = key.sign(what.manifest, what.comment);
    return fullRecord(sealed.bytes, signatures).value();
}

/// What is done to the signatures of members.
std::string changeSignatures(Files &files, const SignedRecord &record, std::mt19937_64 &random)
{
    std::vector<QByteArray> names;
    for (const auto &[name, bytes] : files)
        if (name.startsWith("MANIFEST."))
            if (name != kSignatureEntry)
                names.push_back(name);
    const QByteArray name = names[random() % names.size()];
    switch (random() % 5) {
    case 0:
        files.erase(name);
        return "a signature taken away";
    case 1: {
        QByteArray free = "MANIFEST.1.minisig";
        for (char n = '1'; files.contains(free); ++n)
            free[9] = n;
        files[free] = files[name];
        return "a signature counted twice";
    }
    case 2:
        std::swap(files[names[0]], files[names[1]]);
        return "signatures exchanged";
    case 3: {
        const QString who = random() % 2 ? u"Anne Roux"_s : u"Bruno Lenoir"_s;
        files[name] = record.signatureOf(who, record.other.bytes);
        return "a signature of another validation";
    }
    default:
        files[name].replace("signed=2026-04-14", "signed=2026-04-13");
        return "a signature dated otherwise";
    }
}

} // namespace

SignedRecord::SignedRecord()
    : sealed(validate())
    , other(seal(draft()))
    , full(signedBy({u"Anne Roux"_s, u"Bruno Lenoir"_s}, sealed))
{
    for (const QString &member : {u"Anne Roux"_s, u"Bruno Lenoir"_s})
        workspace.apply(std::get<journal::Step>(
            takeSignature(workspace, sealed.record, signatureOf(member, sealed.bytes))));
}

Tampered flipped(const QByteArray &bytes, std::mt19937_64 &random)
{
    const qsizetype bit = qsizetype(random() % quint64(bytes.size() * 8));
    Tampered result{bytes, "bit " + std::to_string(bit)};
    result.bytes[bit / 8] = char(result.bytes[bit / 8] ^ (1 << (bit % 8)));
    return result;
}

Tampered edited(const SignedRecord &record, std::mt19937_64 &random)
{
    Files files = filesOf(record.full);
    const quint64 kind = random() % 10;
    if (kind < 6) {
        while (!reword(files, random)) {}
        switch (kind) {
        case 0:
        case 1:
            return {packed(files), "reworded"};
        case 2:
        case 3:
            listAnew(files);
            return {packed(files), "reworded, and listed anew"};
        case 4:
            return {sealedAnew(files, record, true), "reworded and sealed by another device"};
        default:
            return {sealedAnew(files, record, false), "the same, without signatures"};
        }
    }
    if (kind == 6) {
        const bool adds = random() % 2;
        if (adds)
            files["files/annexe-" + QByteArray::number(quint64(random() % 1000)) + ".pdf"] = "x";
        else
            files.erase(random() % 2 ? "files/plan.pdf" : "data/statement.json");
        if (random() % 2)
            listAnew(files);
        return {packed(files), adds ? "a file added" : "a file taken away"};
    }
    if (kind == 7)
        return {withOtherMembers(record), "members replaced, who signed"};
    const std::string what = changeSignatures(files, record, random);
    return {packed(files), what};
}

} // namespace carnet
