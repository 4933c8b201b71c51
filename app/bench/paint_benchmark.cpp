#include "app/bench/paint_benchmark.h"

#include "app/bench/bench_document.h"
#include "app/bench/benchmark.h"
#include "app/carnet/program.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

constexpr QStringView kRealWindow = u"--paint-window";
constexpr QStringView kEmptyWindow = u"--paint-empty";

/// Ends the event loop when a window has been painted, with all that is in it.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The widgets within a window are painted with it, before the next event. The window
        // system's side of a window is sent the same event, and is no widget.
        if (event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->isWindow())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

/// Seconds of the clock that all processes of the machine share.
double now()
{
    return std::chrono::duration<double>(SteadyClock::now().time_since_epoch()).count();
}

/// The seconds from starting a fresh process to the end of its first paint.
double secondsOfChild(const QStringList &arguments)
{
    QProcess child;
    const double start = now();
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    bool isNumber = false;
    const double painted = child.waitForFinished(60'000)
                               ? child.readAllStandardOutput().trimmed().toDouble(&isNumber)
                               : 0;
    if (!isNumber)
        throw std::runtime_error("The window was not painted.");
    return painted - start;
}

Finding measurePaint(const Benchmark &benchmark, const QString &folder)
{
    const QString document = newTenYears(folder);
    const QString profile = folder + u"/profil"_s;
    return compare(
        benchmark, 15,
        [&] {
            return secondsOfChild({kRealWindow.toString(), document, profile});
        },
        [&] { return secondsOfChild({kEmptyWindow.toString()}); });
}

} // namespace

std::optional<int> runPaintChild(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what != kRealWindow && what != kEmptyWindow)
        return std::nullopt;
    FirstPaint firstPaint;
    qApp->installEventFilter(&firstPaint);
    QTranslator translator;
    QMainWindow empty;
    std::unique_ptr<Program> program;
    if (what == kRealWindow) {
        if (translator.load(u":/translations/carnet_fr.qm"_s))
            QCoreApplication::installTranslator(&translator);
        program = std::make_unique<Program>(arguments.value(3), systemClock());
        program->start(arguments.value(2));
    } else {
        empty.resize(1100, 720);
        empty.show();
    }
    QApplication::exec();
    std::printf("%.9f\n", now());
    return 0;
}

std::vector<Benchmark> paintBenchmarks()
{
    return {{"paint",
             "from starting the process to the first paint of the window, home page of ten years",
             "the same of an empty QMainWindow, in processes by turns", 2.5, &measurePaint}};
}

} // namespace carnet::bench
