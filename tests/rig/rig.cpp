// Proves promises that need processes to kill. Exit code 0: kept; 1: broken; 2: wrong use.

#include "tests/rig/interleavings.h"
#include "tests/rig/kills.h"

#include "core/base/failure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption writer(u"writer"_s, u"the program to kill"_s, u"path"_s,
                                    QCoreApplication::applicationDirPath() + u"/carnet-rig-writer");
    // What a killed program wrote is in the system's memory, whatever the disk: the quickest will
    // do. A power cut is another matter.
    const QCommandLineOption folder(u"folder"_s, u"where documents are made"_s, u"path"_s,
                                    QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s
                                                                          : QDir::tempPath());
    const QCommandLineOption kills(u"kills"_s, u"kill it so many times"_s, u"n"_s);
    const QCommandLineOption sabotage(u"sabotage"_s, u"it lies; succeed if that shows"_s);
    const QCommandLineOption turns(u"interleavings"_s, u"let two of them take turns"_s, u"n"_s);
    const QCommandLineOption seed(u"seed"_s, u"of all that is random"_s, u"n"_s);
    parser.addOptions({writer, folder, kills, sabotage, turns, seed});
    parser.process(application);
    const std::uint64_t start =
        parser.isSet(seed) ? parser.value(seed).toULongLong() : std::random_device()();
    try {
        if (parser.isSet(kills))
            return carnet::rig::runKills({.writer = parser.value(writer),
                                          .folder = parser.value(folder),
                                          .kills = parser.value(kills).toInt(),
                                          .seed = start,
                                          .sabotage = parser.isSet(sabotage)})
                       ? 0
                       : 1;
        if (parser.isSet(turns))
            return carnet::rig::runInterleavings(parser.value(writer), parser.value(folder),
                                                 parser.value(turns).toInt(), start)
                       ? 0
                       : 1;
    } catch (const carnet::Failure &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    parser.showHelp(2);
}
