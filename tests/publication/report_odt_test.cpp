#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/report_odt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

ui::Report everyKindOfBlock()
{
    ui::Report report{.kind = u"T1"_s,
                      .language = u"fr"_s,
                      .title = u"Rapport d’essai"_s,
                      .site = u"Guichet <A> & fils"_s,
                      .period = u"Année 2026"_s,
                      .periodCode = u"2026"_s,
                      .madeOn = u"Situation au 4 octobre 2026"_s,
                      .marks = {u"PROJET"_s},
                      .date = QDate(2026, 10, 4)};
    report.blocks = {
        ui::ReportNote{u"Grille de travail."_s},
        ui::ReportFigures{{{u"2,1 sur 3"_s, u"note"_s, u"1,9 en 2025"_s}}},
        ui::ReportHeading{u"Chapitre"_s},
        ui::ReportParagraph{u"Deux  espaces,\nune ligne, \u0001 et un <b>balisage</b>."_s},
        ui::ReportHeading{u"Partie"_s, ui::ReportHeading::Level::Part},
        ui::ReportList{{u"un point"_s, u"un autre"_s}},
        ui::ReportTable{.caption = u"Résultats"_s,
                        .columns = {{u"Indicateur"_s}, {u"Valeur"_s, true}},
                        .rows = {{{u"Appels"_s}, {u"72 %"_s, ui::ReportMark::Good}}}},
        ui::ReportBars{u"Profil"_s, {{u"Accueil"_s, u"2,1 sur 3"_s, 700, 850, 600}}},
        ui::ReportEntry{.title = u"1.1 Une question ?"_s,
                        .state = {u"En place"_s, ui::ReportMark::Good},
                        .aside = u"En 2025 : En partie"_s,
                        .texts = {u"Tous se présentent."_s},
                        .pieces = {{u"Horaires"_s, u"https://www.exemple.fr/?a=1&b=2"_s}}},
    };
    return report;
}

/// An OpenDocument file on the disk, looked at with the tools that anybody has.
struct OdtOnDisk
{
    explicit OdtOnDisk(const QByteArray &bytes)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString path() const { return folder.filePath(u"rapport.odt"_s); }
    QString part(const QString &name) const
    {
        return QString::fromUtf8(run(u"unzip"_s, {u"-p"_s, path(), name}));
    }

    QTemporaryDir folder;
};

QImage odtLogo()
{
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::darkCyan);
    return logo;
}

} // namespace

TEST_CASE("a report as a text document is a package that readers know", "[publication][odt]")
{
    const QByteArray bytes = ui::writeReportOdt(everyKindOfBlock(), odtLogo());
    const OdtOnDisk odt(bytes);

    // The media type comes first, not packed, so that it stands at its place in the file.
    CHECK(bytes.mid(30, 8) == "mimetype");
    CHECK(bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const QStringList parts =
        QString::fromUtf8(run(u"unzip"_s, {u"-Z1"_s, odt.path()})).split(u'\n', Qt::SkipEmptyParts);
    CHECK(parts
          == QStringList{u"mimetype"_s, u"META-INF/manifest.xml"_s, u"content.xml"_s,
                         u"styles.xml"_s, u"meta.xml"_s, u"Pictures/logo.png"_s});
    for (const QString &part : parts.mid(1, 4)) {
        INFO(part.toStdString());
        QXmlStreamReader xml(odt.part(part));
        while (!xml.atEnd())
            xml.readNext();
        CHECK(xml.errorString().toStdString().empty());
    }
    for (const QString &part : parts.mid(2))
        CHECK(odt.part(u"META-INF/manifest.xml"_s).contains(u'"' + part + u'"'));
}

TEST_CASE("a report as a text document has headings, header rows, a language and alternatives",
          "[publication][odt][a11y]")
{
    const OdtOnDisk odt(ui::writeReportOdt(everyKindOfBlock(), odtLogo()));
    const QString content = odt.part(u"content.xml"_s);

    INFO(content.toStdString());
    CHECK(content.count(u"<text:h "_s) == 4);
    CHECK(content.contains(u"text:outline-level=\"1\">Rapport d’essai"_s));
    CHECK(content.contains(u"text:outline-level=\"2\">Chapitre"_s));
    CHECK(content.contains(u"text:outline-level=\"3\">1.1 Une question"_s));
    CHECK(content.count(u"<table:table-header-rows>"_s) == 3);
    CHECK(content.count(u"<table:table-header-columns>"_s) == 2);
    CHECK(content.contains(u"<svg:desc>Guichet &lt;A&gt; &amp; fils</svg:desc>"_s));
    CHECK(content.contains(u"<svg:desc>2,1 sur 3</svg:desc>"_s));
    CHECK(content.contains(u"xlink:href=\"https://www.exemple.fr/?a=1&amp;b=2\""_s));
    // What people wrote is text, whatever it looks like.
    CHECK(content.contains(u"Deux <text:s/>espaces,<text:line-break/>une ligne"_s));
    CHECK(content.contains(u"&lt;b&gt;balisage"_s));
    CHECK_FALSE(content.contains(QChar(1)));
    const QString styles = odt.part(u"styles.xml"_s);
    CHECK(styles.contains(u"fo:language=\"fr\" fo:country=\"FR\""_s));
    CHECK(styles.contains(u"<text:page-number"_s));
    CHECK(styles.contains(u"PROJET"_s));
    const QString meta = odt.part(u"meta.xml"_s);
    CHECK(meta.contains(u"<dc:language>fr-FR</dc:language>"_s));
    CHECK(meta.contains(u"<dc:title>Rapport d’essai, Guichet &lt;A&gt; &amp; fils, Année 2026"_s));
}

TEST_CASE("the same report makes the same text document, byte for byte", "[publication][odt]")
{
    const QByteArray once = ui::writeReportOdt(everyKindOfBlock(), odtLogo());
    ui::Report other = everyKindOfBlock();
    other.blocks.pop_back();

    CHECK(ui::writeReportOdt(everyKindOfBlock(), odtLogo()) == once);
    CHECK(ui::writeReportOdt(other, odtLogo()) != once);
}
