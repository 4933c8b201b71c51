// carnet-bench: how long the program takes for what it does most, against the bare work.

#include "app/bench/benchmark.h"
#include "app/bench/paint_benchmark.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const bench::Finding &finding)
{
    return {{u"name"_s, QString::fromStdString(finding.name)},
            {u"figure"_s, QString::fromStdString(finding.figure)},
            {u"reference"_s, QString::fromStdString(finding.reference)},
            {u"ms"_s, finding.milliseconds},
            {u"reference_ms"_s, finding.referenceMilliseconds},
            {u"ratio"_s, finding.ratio},
            {u"aim"_s, finding.aim},
            {u"runs"_s, finding.runs}};
}

void print(const bench::Finding &finding)
{
    std::printf("%-12s %10.3f ms %10.3f ms  x %5.2f  (aim x %.1f, %d runs)\n", finding.name.c_str(),
                finding.milliseconds, finding.referenceMilliseconds, finding.ratio, finding.aim,
                finding.runs);
    std::printf("             %s\n             against %s\n", finding.figure.c_str(),
                finding.reference.c_str());
    std::fflush(stdout);
}

int run(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Carnet SP+ against the bare work, in one run."_s);
    parser.addHelpOption();
    const QCommandLineOption asJson(u"json"_s, u"Print a JSON array instead of a table."_s);
    const QCommandLineOption folder(u"folder"_s, u"Write on the disk of FOLDER (default: here)."_s,
                                    u"FOLDER"_s, u"."_s);
    parser.addOptions({asJson, folder});
    parser.addPositionalArgument(u"names"_s, u"Benchmarks to run; all without a name."_s,
                                 u"[NAME…]"_s);
    parser.process(app);

    QJsonArray findings;
    for (const bench::Benchmark &benchmark : bench::allBenchmarks()) {
        const QStringList names = parser.positionalArguments();
        if (!names.isEmpty() && !names.contains(QString::fromLatin1(benchmark.name)))
            continue;
        const QTemporaryDir own(parser.value(folder) + u"/carnet-bench-XXXXXX"_s);
        if (!own.isValid()) {
            std::fprintf(stderr, "Cannot write in %s\n", qPrintable(parser.value(folder)));
            return 2;
        }
        const bench::Finding finding = benchmark.run(benchmark, own.path());
        if (parser.isSet(asJson))
            findings += json(finding);
        else
            print(finding);
    }
    if (parser.isSet(asJson))
        std::printf("%s", QJsonDocument(findings).toJson().constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    try {
        if (const auto painted = bench::runPaintChild(QApplication::arguments()))
            return *painted;
        return run(app);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
