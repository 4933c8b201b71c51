#include "tests/exchange/hostile_corpus.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;

namespace carnet {

using namespace exchange;

void addSeals(Corpus &corpus)
{
    const auto add = [&](const std::string &what, auto change, const QString &code) {
        corpus.push_back({what, signedWith(change), code});
    };
    const auto replaced = [](QByteArray text, const QByteArray &from, const QByteArray &to) {
        REQUIRE(text.contains(from));
        return text.replace(from, to);
    };
    const Forgery good;
    const QByteArray manifest = good.correctManifest();
    const QByteArray signature = good.correctSignature();
    const QByteArray keyFile = good.key.publicKey().toMinisign();
    const QList<QByteArray> lines = signature.split('\n');
    const auto joined = [](QList<QByteArray> parts, int at, const QByteArray &part) {
        parts[at] = part;
        return parts.join('\n');
    };

    add(
        "signed by another key",
        [](Forgery &f) { f.signature = exampleKey('x').sign(f.correctManifest(), "x"); },
        u"signature.wrong"_s);
    add(
        "another key beside the signature",
        [](Forgery &f) { f.keyFile = exampleKey('x').publicKey().toMinisign(); },
        u"signature.wrong"_s);
    add(
        "another key, and signed by it", [](Forgery &f) { f.key = exampleKey('x'); },
        u"meta.device"_s);
    add(
        "a signature of something else", [&](Forgery &f) { f.signature = f.key.sign("x", "x"); },
        u"signature.wrong"_s);
    add(
        "a signature of an older manifest",
        [&](Forgery &f) {
            f.signature = signature;
            f.files["data/plan.json"] = "{}";
        },
        u"signature.wrong"_s);
    add(
        "a comment taken from another bundle",
        [&](Forgery &f) {
            f.signature = joined(joined(lines, 2, "trusted comment: liasse-1 seq=9").split('\n'), 3,
                                 lines[3]);
        },
        u"signature.comment_wrong"_s);
    add(
        "a seal of another comment",
        [&](Forgery &f) {
            f.signature = joined(lines, 3, good.key.sign(manifest, "x").split('\n')[3]);
        },
        u"signature.comment_wrong"_s);
    add(
        "a comment that says another number",
        [&](Forgery &f) { f.comment = lines[2].sliced(17).replace("seq=1", "seq=2"); },
        u"signature.comment_differs"_s);
    add(
        "a comment that says another site",
        [&](Forgery &f) { f.comment = lines[2].sliced(17).replace("5f0c", "5f0d"); },
        u"signature.comment_differs"_s);
    add(
        "an empty comment", [](Forgery &f) { f.comment = ""; }, u"signature.comment_differs"_s);
    for (const auto &[what, text] : std::vector<std::pair<std::string, QByteArray>>{
             {"no signature", ""},
             {"half a signature", signature.first(signature.size() / 2)},
             {"a signature with CRLF", QByteArray(signature).replace("\n", "\r\n")},
             {"a signature with a further line", signature + "x\n"},
             {"a signature without its last line end", signature.chopped(1)},
             {"a signature with another comment",
              replaced(signature, "SP+ signature", "SP+ Signature")},
             {"a signature with a space", joined(lines, 1, lines[1] + ' ')},
             {"a prehashed signature", joined(lines, 1, "RU" + lines[1].sliced(2))},
             {"a signature that is no base64", joined(lines, 1, QByteArray(100, '!'))},
             {"a signature of 2 kilobytes", signature + QByteArray(2000, 'x')}})
        add(
            what, [&text = text](Forgery &f) { f.signature = text; }, u"signature.form"_s);
    for (const auto &[what, text] : std::vector<std::pair<std::string, QByteArray>>{
             {"no key", ""},
             {"a key with CRLF", QByteArray(keyFile).replace("\n", "\r\n")},
             {"a key with another number",
              "untrusted comment: Carnet SP+ public key\n"
                  + QByteArray("Ed12345678" + good.key.publicKey().bytes().toByteArray()).toBase64()
                  + '\n'},
             {"a key with another comment", replaced(keyFile, "public", "Public")},
             {"a key of 31 bytes",
              "untrusted comment: Carnet SP+ public key\n" + QByteArray(41, 'E').toBase64() + '\n'},
             {"a long key", keyFile + QByteArray(1000, 'x')}})
        add(
            what, [&text = text](Forgery &f) { f.keyFile = text; }, u"key.form"_s);

    const QList<QByteArray> listed = manifest.chopped(1).split('\n');
    const auto list = [](const QList<QByteArray> &all) -> QByteArray {
        return all.join('\n') + '\n';
    };
    add(
        "an empty manifest", [](Forgery &f) { f.manifest = ""; }, u"manifest.missing_line"_s);
    add(
        "a manifest without a file", [&](Forgery &f) { f.manifest = list(listed.first(3)); },
        u"manifest.missing_line"_s);
    add(
        "a manifest without META", [&](Forgery &f) { f.manifest = list(listed.sliced(1)); },
        u"manifest.missing_line"_s);
    add(
        "a manifest with a line more",
        [&](Forgery &f) {
            f.manifest = manifest + replaced(listed[3], "files/plan", "files/plbn") + '\n';
        },
        u"manifest.extra_line"_s);
    add(
        "a manifest with a line twice",
        [&](Forgery &f) { f.manifest = manifest + listed[3] + '\n'; }, u"manifest.order"_s);
    add(
        "an unsorted manifest",
        [&](Forgery &f) {
            f.manifest = list({listed[0], listed[1], listed[3], listed[2]});
        },
        u"manifest.order"_s);
    add(
        "META second",
        [&](Forgery &f) {
            f.manifest = list({listed[1], listed[0], listed[2], listed[3]});
        },
        u"manifest.order"_s);
    add(
        "a wrong digest",
        [&](Forgery &f) {
            f.manifest = manifest.chopped(2) + (manifest.endsWith("0\n") ? "1\n" : "0\n");
        },
        u"manifest.hash"_s);
    add(
        "digests exchanged",
        [&](Forgery &f) {
            f.manifest = list({listed[0], listed[1], listed[2].chopped(64) + listed[3].last(64),
                               listed[3].chopped(64) + listed[2].last(64)});
        },
        u"manifest.hash"_s);
    for (const auto &[what, text] : std::vector<std::pair<std::string, QByteArray>>{
             {"CRLF", QByteArray(manifest).replace("\n", "\r\n")},
             {"no last line end", manifest.chopped(1)},
             {"an empty line", manifest + '\n'},
             {"upper case", manifest.left(manifest.size() - 65) + manifest.last(65).toUpper()},
             {"a comment", "# list\n" + manifest},
             {"a byte order mark", "\xEF\xBB\xBF" + manifest},
             {"another algorithm", QByteArray(manifest).replace("SHA256", "SHA512")},
             {"two spaces", QByteArray(manifest).replace(" = ", "  = ")},
             {"itself", manifest + "SHA256 (MANIFEST) = " + QByteArray(64, '0') + '\n'},
             {"the form of sha256sum", listed[0].last(64) + "  META/liasse-1.json\n"},
             {"a path", manifest + "SHA256 (files/../x) = " + QByteArray(64, '0') + '\n'},
             {"a short digest", manifest.chopped(2) + '\n'}})
        add(
            "a manifest with " + what, [&text = text](Forgery &f) { f.manifest = text; },
            u"manifest.form"_s);
}

} // namespace carnet
