#include "tests/exchange/hostile_corpus.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QByteArray end(const ZipEnd &record)
{
    return zipOf(Forgery().parts(), record);
}

} // namespace

void addArchives(Corpus &corpus)
{
    const QByteArray good = Forgery().bytes();
    const QByteArray endRecord = good.last(22);
    const auto add = [&](const std::string &what, const QByteArray &bytes, const QString &code) {
        corpus.push_back({what, bytes, u"container."_s + code});
    };
    add("nothing", "", u"not_an_archive"_s);
    add("a text", "Bonjour, voici la liasse.", u"not_an_archive"_s);
    add("a PDF", "%PDF-1.7\n" + QByteArray(2000, 'x'), u"not_an_archive"_s);
    add("an SQLite file", QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0'),
        u"not_an_archive"_s);
    add("an empty archive", zipOf({}), u"missing_entry"_s);
    add("a byte before", 'x' + good, u"extra_bytes"_s);
    add("a program before", "#!/bin/sh\nrm -rf ~\n" + good, u"extra_bytes"_s);
    add("a byte after", good + 'x', u"extra_bytes"_s);
    add("a line end after", good + '\n', u"extra_bytes"_s);
    add("zeros after", good + QByteArray(512, '\0'), u"extra_bytes"_s);
    add("another bundle after", good + good, u"second_end"_s);
    add("a second end record", good + endRecord, u"second_end"_s);
    add("an end record inside the comment", end({.comment = endRecord}), u"second_end"_s);
    add("a comment", end({.comment = "hello"}), u"comment"_s);
    add("a comment that is not there", good.chopped(2) + QByteArray("\5\0", 2), u"comment"_s);
    add("a gap before the end record", end({.before = "gap"}), u"extra_bytes"_s);
    add("a ZIP64 end record", end({.before = "PK\6\6" + QByteArray(72, '\0')}), u"zip64"_s);
    add("a ZIP64 count", end({.count = 0xFFFF}), u"zip64"_s);
    add("a ZIP64 offset", end({.centralAt = 0xFFFFFFFF}), u"zip64"_s);
    add("a ZIP64 directory", end({.centralBytes = 0xFFFFFFFF}), u"zip64"_s);
    add("too many entries claimed", end({.count = 257}), u"too_many_entries"_s);
    add("more entries claimed", end({.count = 8}), u"truncated"_s);
    add("fewer entries claimed", end({.count = 6}), u"extra_bytes"_s);
    add("two counts, the second greater", end({.totalCount = 8}), u"truncated"_s);
    add("two counts, the first smaller", end({.count = 6, .totalCount = 7}), u"not_canonical"_s);
    add("a second disk", end({.disk = 1}), u"not_canonical"_s);
    add("a directory beyond the end", end({.centralAt = 0x7FFFFFFF}), u"truncated"_s);
    add("a directory of four gigabytes", end({.centralBytes = 0xFFFFFFF0}), u"truncated"_s);
    add("a directory that starts early", end({.centralAt = 0}), u"extra_bytes"_s);
    corpus.push_back(
        {"thirty-three megabytes", QByteArray(33 * 1024 * 1024, 'P'), u"file.too_large"_s});
    std::vector<ZipPart> many = Forgery().parts();
    for (int i = 0; i < 256; ++i)
        many.push_back({.name = "files/x" + QByteArray::number(1000 + i), .bytes = ""});
    add("263 entries", zipOf(many), u"too_many_entries"_s);
}

void addTruncations(Corpus &corpus)
{
    const QByteArray good = Forgery().bytes();
    const qsizetype central = good.indexOf("PK\1\2");
    const qsizetype second = good.indexOf("PK\3\4", 4);
    for (const qsizetype size :
         {qsizetype(2), qsizetype(4), qsizetype(29), qsizetype(30), qsizetype(37), qsizetype(60),
          second, second + 15, central - 1, central, central + 3, central + 45, central + 60,
          good.size() - 23, good.size() - 22, good.size() - 21, good.size() - 5, good.size() - 1})
        corpus.push_back(
            {"cut after " + std::to_string(size), good.first(size), u"container.truncated"_s});
    corpus.push_back(
        {"without its first half", good.sliced(good.size() / 2), u"container.truncated"_s});
    corpus.push_back({"without its first byte", good.sliced(1), u"container.truncated"_s});
}

void addHeaders(Corpus &corpus)
{
    struct FieldAttack
    {
        std::string what;
        QString code;
        void (*change)(ZipHeader &);
    };
    const std::vector<FieldAttack> attacks{
        {"deflated", u"compressed"_s, [](ZipHeader &h) { h.method = 8; }},
        {"unknown method", u"compressed"_s, [](ZipHeader &h) { h.method = 99; }},
        {"encrypted", u"encrypted"_s, [](ZipHeader &h) { h.flags = 1; }},
        {"strongly encrypted", u"encrypted"_s, [](ZipHeader &h) { h.flags = 0x41; }},
        {"data descriptor", u"data_descriptor"_s, [](ZipHeader &h) { h.flags = 8; }},
        {"UTF-8 flag", u"flags"_s, [](ZipHeader &h) { h.flags = 0x800; }},
        {"masked headers", u"flags"_s, [](ZipHeader &h) { h.flags = 0x2000; }},
        {"version 20", u"version"_s, [](ZipHeader &h) { h.version = 20; }},
        {"version 45", u"zip64"_s, [](ZipHeader &h) { h.version = 45; }},
        {"a time", u"date"_s, [](ZipHeader &h) { h.time = 1; }},
        {"a date", u"date"_s, [](ZipHeader &h) { h.date = 0x5d75; }},
        {"date zero", u"date"_s, [](ZipHeader &h) { h.date = 0; }},
        {"ZIP64 size", u"zip64"_s, [](ZipHeader &h) { h.size = h.packed = 0xFFFFFFFF; }},
        {"an extra field", u"extra_field"_s,
         [](ZipHeader &h) { h.extra = QByteArray("UT\5\0\3\0\0\0\0", 9); }},
        {"a Unicode path", u"extra_field"_s,
         [](ZipHeader &h) { h.extra = QByteArray("up\11\0\1\0\0\0\0evil", 13); }},
        {"another packed size", u"headers_differ"_s, [](ZipHeader &h) { h.packed = 1; }},
    };
    for (const FieldAttack &attack : attacks) {
        const QString code = u"container."_s + attack.code;
        for (const Part part : {Mime, Meta, Pdf}) {
            const std::string where = attack.what + ", part " + std::to_string(int(part));
            corpus.push_back({where + ", both", zipWith([&](std::vector<ZipPart> &parts) {
                                  attack.change(parts[part].local);
                                  attack.change(parts[part].central);
                              }),
                              code});
            corpus.push_back({where + ", central", zipWith([&](std::vector<ZipPart> &parts) {
                                  attack.change(parts[part].central);
                              }),
                              code});
            corpus.push_back({where + ", local", zipWith([&](std::vector<ZipPart> &parts) {
                                  attack.change(parts[part].local);
                              }),
                              code});
        }
    }
}

void addEntries(Corpus &corpus)
{
    const auto add = [&](const std::string &what, auto change, const QString &code) {
        corpus.push_back({what, zipWith(change), u"container."_s + code});
    };
    using Parts = std::vector<ZipPart>;
    add(
        "wrong CRC", [](Parts &p) { p[Plan].local.crc = p[Plan].central.crc = 1; }, u"checksum"_s);
    add(
        "wrong local CRC", [](Parts &p) { p[Plan].local.crc = 1; }, u"headers_differ"_s);
    add(
        "wrong central CRC", [](Parts &p) { p[Plan].central.crc = 1; }, u"checksum"_s);
    add(
        "too large an entry",
        [](Parts &p) {
            p[Pdf].local.size = p[Pdf].central.size = p[Pdf].local.packed = p[Pdf].central.packed =
                17 * 1024 * 1024;
        },
        u"entry_too_large"_s);
    add(
        "a size beyond the file",
        [](Parts &p) { p[Pdf].central.size = p[Pdf].central.packed = 1'000'000; }, u"truncated"_s);
    add(
        "a smaller central size", [](Parts &p) { p[Pdf].central.size = p[Pdf].central.packed = 1; },
        u"checksum"_s);
    add(
        "another local size", [](Parts &p) { p[Pdf].local.size = p[Pdf].local.packed = 1; },
        u"headers_differ"_s);
    add(
        "another local name", [](Parts &p) { p[Pdf].local.name = "files/evil.sh"; },
        u"truncated"_s);
    add(
        "another local name of the same length",
        [](Parts &p) { p[Pdf].local.name = "files/evil.sh1"; }, u"headers_differ"_s);
    add(
        "a data descriptor's bytes",
        [](Parts &p) { p[Pdf].after = "PK\7\10" + QByteArray(12, 'x'); }, u"extra_bytes"_s);
    add(
        "a gap between entries", [](Parts &p) { p[Pdf].before = "hidden"; }, u"extra_bytes"_s);
    add(
        "a hidden entry between entries",
        [](Parts &p) { p[Pdf].before = zipOf({{.name = "files/hidden", .bytes = "x"}}).first(43); },
        u"extra_bytes"_s);
    add(
        "a gap before the first entry", [](Parts &p) { p[Mime].before = "x"; }, u"extra_bytes"_s);
    add(
        "overlapping entries", [](Parts &p) { p[Pdf].offset = 0; }, u"headers_differ"_s);
    add(
        "an offset beyond the end", [](Parts &p) { p[Pdf].offset = 0x7FFFFFFF; }, u"extra_bytes"_s);
    add(
        "a comment of an entry", [](Parts &p) { p[Pdf].comment = "x"; }, u"entry_comment"_s);
    add(
        "made by Unix", [](Parts &p) { p[Pdf].madeBy = 0x0314; }, u"version"_s);
    add(
        "a symbolic link",
        [](Parts &p) {
            p[Pdf].madeBy = 10;
            p[Pdf].externalAttributes = 0xA1FF0000;
        },
        u"attributes"_s);
    add(
        "a folder's attribute", [](Parts &p) { p[Pdf].externalAttributes = 0x10; },
        u"attributes"_s);
    add(
        "a text's attribute", [](Parts &p) { p[Pdf].internalAttributes = 1; }, u"attributes"_s);
    add(
        "an entry of another disk", [](Parts &p) { p[Pdf].disk = 1; }, u"not_canonical"_s);
    add(
        "the same name twice", [](Parts &p) { p.push_back(p[Pdf]); }, u"duplicate_name"_s);
    add(
        "two contents under one name",
        [](Parts &p) { p.push_back({.name = "files/plan.pdf", .bytes = "other"}); },
        u"duplicate_name"_s);
    add(
        "two manifests", [](Parts &p) { p.insert(p.begin() + 1, p[Manifest]); },
        u"duplicate_name"_s);
    add(
        "the media type not first", [](Parts &p) { std::swap(p[Mime], p[Manifest]); },
        u"wrong_order"_s);
    add(
        "META behind the key", [](Parts &p) { std::swap(p[Meta], p[Key]); }, u"wrong_order"_s);
    add(
        "files before data", [](Parts &p) { std::swap(p[Plan], p[Pdf]); }, u"wrong_order"_s);
    for (const Part part : {Mime, Manifest, Signature, Meta, Key})
        add(
            "without part " + std::to_string(int(part)),
            [part](Parts &p) { p.erase(p.begin() + part); }, u"missing_entry"_s);
    for (const QByteArray &type : {QByteArray("application/zip"), QByteArray(""),
                                   QByteArray("application/vnd.carnet-spplus.liasse+zip\n"),
                                   QByteArray("Application/vnd.carnet-spplus.liasse+zip")})
        corpus.push_back({"media type " + type.toStdString(),
                          signedWith([&](Forgery &f) { f.mediaType = type; }),
                          u"container.media_type"_s});
}

void addNames(Corpus &corpus)
{
    const std::vector<QByteArray> names{"../evil",
                                        "files/../../evil",
                                        "files/..",
                                        "files/.",
                                        "/etc/passwd",
                                        "files//x",
                                        "files/",
                                        "files",
                                        "data",
                                        "x",
                                        "",
                                        "C:\\evil",
                                        "files\\x",
                                        "files/a\\b",
                                        "files/CON:",
                                        "files/A.pdf",
                                        "FILES/a.pdf",
                                        "meta/x",
                                        "files/a b",
                                        "files/.hidden",
                                        "files/-x",
                                        "files/_x",
                                        "files/a/b",
                                        QByteArray("files/a\0b", 9),
                                        "files/\xC3\xA9",
                                        "files/\xC0\xAE\xC0\xAE",
                                        "files/a\n",
                                        "files/a:b",
                                        "files/a*",
                                        "files/" + QByteArray(65, 'a'),
                                        "manifest",
                                        "MANIFEST.0.minisig",
                                        "MANIFEST.100.minisig",
                                        "MANIFEST.x.minisig",
                                        "MANIFEST..minisig",
                                        "MANIFEST.minisig2",
                                        "Mimetype",
                                        "mimetype ",
                                        "META/LIASSE-1.JSON",
                                        "./data/x.json",
                                        "files/%2e%2e",
                                        "files/\xE2\x80\xAE"
                                        "fdp.exe",
                                        "other/x"};
    for (const QByteArray &name : names)
        corpus.push_back({"the name " + name.toStdString(), zipWith([&](std::vector<ZipPart> &p) {
                              p.push_back({.name = name, .bytes = "x"});
                          }),
                          u"container.bad_name"_s});
}

} // namespace carnet
