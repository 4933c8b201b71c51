#include "tests/web/chromium.h"

#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet {

WebPages::WebPages()
{
    REQUIRE(m_folder.isValid());
}

void WebPages::add(const QString &name, const QByteArray &html)
{
    QFile file(path(name + u".html"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(html) == html.size());
    m_pages += file.fileName();
}

void WebPages::addByProgram(const QString &name, const QString &document,
                            const QStringList &options)
{
    const QString page = path(name + u".html"_s);
    run(QStringLiteral(CARNET_PROGRAM), QStringList{u"export"_s, u"poster"_s, u"--output"_s, page}
                                            + options + QStringList{document});
    m_pages += page;
}

std::vector<PageFault> WebPages::check() const
{
    INFO("packaging/install test and packaging/install-node build/node install what is needed");
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    REQUIRE_FALSE(chromium.isEmpty());
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, QStringLiteral(CARNET_NODE_FOLDER) + u"/node_modules"_s);
    node.setProcessEnvironment(environment);
    node.start(
        u"node"_s,
        QStringList{QStringLiteral(CARNET_SOURCE_DIR) + u"/tests/node/check-pages.cjs"_s, chromium}
            + m_pages);
    REQUIRE(node.waitForFinished(570'000));
    INFO(node.readAllStandardError().toStdString());
    std::vector<PageFault> faults;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        const QJsonObject fault = QJsonDocument::fromJson(line).object();
        if (!fault.isEmpty())
            faults.push_back({fault[u"page"].toString(), fault[u"view"].toString(),
                              fault[u"rule"].toString(), QString::fromUtf8(line)});
    }
    // It ends otherwise when it could not look.
    REQUIRE(node.exitCode() == (faults.empty() ? 0 : 1));
    return faults;
}

} // namespace carnet
