#include "tests/cli/program_bench.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace carnet {

ProgramBench::ProgramBench()
{
    REQUIRE(m_folder.isValid());
}

storage::Workspace &ProgramBench::newDocument(const QString &name)
{
    m_document = storage::Document::create(path(name), m_profile, systemClock());
    return m_document->workspace();
}

void ProgramBench::closeDocument()
{
    REQUIRE(m_document->close().empty());
    m_document.reset();
}

QByteArray ProgramBench::run(const QStringList &arguments, const QProcessEnvironment &more) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder.path());
    environment.insert(more);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CARNET_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(60'000));
    const QByteArray said = program.readAll();
    INFO("carnet " << arguments.join(u' ').toStdString() << '\n' << said.toStdString());
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    REQUIRE(program.exitCode() == 0);
    return said;
}

QByteArray ProgramBench::bytes(const QString &name) const
{
    QFile file(path(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace carnet
