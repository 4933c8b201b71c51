#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/indicators/open_data_export.h"

#include <QDir>
#include <QTemporaryDir>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PageBench, "open data go into a folder of the site's name", "[pages][open-data]")
{
    useExample();
    const QTemporaryDir folder;
    prompt.folders.push_back(folder.path());
    QList<Message> messages;
    QObject::connect(&session, &Session::announced, &session,
                     [&](const Message &message) { messages += message; });

    exportOpenData(session);

    const QDir written(folder.filePath(u"donnees-ouvertes-sous-prefecture-de-clairval"_s));
    CHECK(written.entryList(QDir::Files).size() == 6);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text.contains(u"6 "_s));
    CHECK(session.undoStack().count() == 0);

    exportOpenData(session); // Nobody chose a folder.
    CHECK(messages.size() == 1);
    REQUIRE(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    prompt.folders.push_back(folder.filePath(u"file"_s));
    exportOpenData(session); // A file stands where a folder should.
    CHECK(prompt.told.size() == 1);
    CHECK(messages.size() == 1);
}

TEST_CASE_METHOD(PageBench, "without a result there is nothing to publish", "[pages][open-data]")
{
    QList<Message> messages;
    QObject::connect(&session, &Session::announced, &session,
                     [&](const Message &message) { messages += message; });

    exportOpenData(session);

    REQUIRE(messages.size() == 1);
    CHECK(messages[0].tone == Message::Tone::Warning);
}
