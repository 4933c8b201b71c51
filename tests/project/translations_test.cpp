// Qt 6.4's lrelease has no flag that refuses unfinished translations.

#include "tests/support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

TEST_CASE("every text has its French translation", "[project][translations]")
{
    int messages = 0;
    QDirIterator files(QStringLiteral(CARNET_SOURCE_DIR "/translations"), {u"*_fr.ts"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source"_s) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == u"translation"_s) {
                const bool finished = !xml.attributes().hasAttribute(u"type"_s);
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                INFO(file.fileName().toStdString() << ": " << source.toStdString());
                CHECK(finished);
                CHECK_FALSE(text.trimmed().isEmpty());
            }
        }
        CHECK_FALSE(xml.hasError());
    }
    CHECK(messages > 0);
}
