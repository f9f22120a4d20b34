// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The window as its users feel it: first paint, beside that of an empty window, memory, what it does while nobody does
// anything, how long the event loop is held up while it copies, what the copy drawn as a map costs the copy, and how
// long a frame of a large map takes. litecopy-bench-window [--mebibytes=1024] [--pairs=5] [--pages=10000000]
// [--folder=FOLDER] Prints a JSON list of objects with work, value, unit and target, the most that is well. Offscreen
// unless QT_QPA_PLATFORM says otherwise: everything is painted, only not shown.

#include "copyhistory.h"
#include "copypage.h"
#include "mainwindow.h"
#include "pagemapview.h"
#include "progresspanel.h"
#include "support/databasebuilder.h"
#include "support/syntheticmap.h"
#include "support/temporaryfolder.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QMetaEnum>
#include <QProcess>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

constexpr double million = 1e6;

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / million;
}

/// "VmRSS" now, "VmHWM" at most, in MiB.
double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("/proc is needed");
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

class Figures
{
public:
    void add(const char *work, double value, const char *unit, double target)
    {
        m_list.append(QJsonObject{{QStringLiteral("work"), QLatin1String(work)},
                                  {QStringLiteral("value"), value},
                                  {QStringLiteral("unit"), QString::fromUtf8(unit)},
                                  {QStringLiteral("target"), target}});
    }
    [[nodiscard]] QByteArray toJson() const { return QJsonDocument(m_list).toJson(); }

private:
    QJsonArray m_list;
};

constexpr double frameTime = 16; // milliseconds
constexpr auto inMilliseconds = "ms";
constexpr auto inMebibytes = "MiB";

/// Names the event that took most of the processor's time.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const QEvent::Type type = event->type();
        const char *const name = receiver->metaObject()->className();
        const double start = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const bool isTaken = QApplication::notify(receiver, event);
        if (const double work = milliseconds(CLOCK_THREAD_CPUTIME_ID) - start; work > m_longest) {
            m_longest = work;
            const char *const key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
            m_what = QByteArray(key ? key : "an event") + " for " + name;
        }
        m_isInside = false;
        return isTaken;
    }

    void begin() { m_longest = 0; }
    /// Since `begin()`: milliseconds of the processor for one event.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Since `begin()`.
    void printLongest(const char *work) const
    {
        std::fprintf(stderr, "%s: %.1f ms of the processor for one event: %s\n", work, m_longest, m_what.constData());
    }

private:
    bool m_isInside = false;
    double m_longest = 0;
    QByteArray m_what;
};

/// Between two turns of the event loop: by the clock, other programs included, and of the window's own work.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = milliseconds(CLOCK_MONOTONIC);
            const double work = milliseconds(CLOCK_THREAD_CPUTIME_ID);
            gaps.push_back(now - m_last);
            longestWork = std::max(longestWork, work - m_lastWork);
            m_last = now;
            m_lastWork = work;
        });
        m_timer.start();
    }

    std::vector<double> gaps;
    double longestWork = 0;

private:
    QTimer m_timer;
    double m_last = milliseconds(CLOCK_MONOTONIC);
    double m_lastWork = milliseconds(CLOCK_THREAD_CPUTIME_ID);
};

/// Prints when the window was painted for the first time, and when all of it was built; then ends the program.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, double start, std::function<bool()> isComplete)
        : m_start(start)
        , m_isComplete(std::move(isComplete))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Everything in the window is painted on the way back from this event.
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [this] {
                print();
                static_cast<Application *>(qApp)->begin();
                waitForAll();
            });
        }
        return false;
    }

private:
    void print() const
    {
        std::printf("%f %f %f\n", milliseconds(CLOCK_MONOTONIC) - m_start, milliseconds(CLOCK_PROCESS_CPUTIME_ID),
                    memory("VmRSS"));
    }
    void waitForAll()
    {
        if (!m_isComplete()) {
            QTimer::singleShot(0, qApp, [this] { waitForAll(); });
            return;
        }
        print();
        std::printf("%f\n", static_cast<Application *>(qApp)->longest());
        QCoreApplication::quit();
    }

    double m_start;
    std::function<bool()> m_isComplete;
};

struct Start
{
    std::vector<double> times; ///< milliseconds
    std::vector<double> work; ///< milliseconds of the processor
    std::vector<double> sizes; ///< MiB
    std::vector<double> allTimes; ///< milliseconds until all of it was built
    std::vector<double> turns; ///< milliseconds of the processor, of the longest turn between the two

    /// In a process of its own, from the moment it is started.
    void measure(const QString &option)
    {
        QProcess window;
        const QString now = QString::number(milliseconds(CLOCK_MONOTONIC), 'f', 3);
        window.start(QCoreApplication::applicationFilePath(), {option + u'=' + now});
        if (!window.waitForFinished() || window.exitCode() != 0)
            qFatal("the window did not open");
        const QList<QByteArray> printed = window.readAllStandardOutput().simplified().split(' ');
        times.push_back(printed.at(0).toDouble());
        work.push_back(printed.at(1).toDouble());
        sizes.push_back(printed.at(2).toDouble());
        allTimes.push_back(printed.at(3).toDouble());
        turns.push_back(printed.at(6).toDouble());
    }
};

void rememberCopies(int count)
{
    CopyHistory::Events events;
    for (int i = 0; i < count; ++i) {
        MadeCopy copy;
        copy.made = QDateTime::currentDateTime().addDays(i - count);
        copy.source = "/srv/database" + std::to_string(i % 7) + ".db";
        copy.copy = "/backup/copy" + std::to_string(i) + ".db";
        for (const QByteArray &event : CopyHistory::eventsOf(copy))
            events.push_back(event);
    }
    CopyHistory::append(events);
}

/// By turns with a window that is empty.
void measureStart(int runs, Figures &figures)
{
    Start window;
    Start bare;
    for (int run = 0; run < runs; ++run) {
        window.measure(QStringLiteral("--first-paint"));
        bare.measure(QStringLiteral("--bare-paint"));
    }
    const auto ratio = [](const std::vector<double> &ours, const std::vector<double> &theirs) {
        return quantile(ours, 0.5) / quantile(theirs, 0.5);
    };
    figures.add("Window: first paint", quantile(window.times, 0.5), inMilliseconds, 100);
    figures.add("Window: first paint against an empty window's", ratio(window.times, bare.times), "×", 2);
    figures.add("Window: processor until first paint", quantile(window.work, 0.5), inMilliseconds, 100);
    figures.add("Window: processor until first paint against an empty window's", ratio(window.work, bare.work), "×", 2);
    figures.add("Window: resident at first paint", quantile(window.sizes, 0.5), inMebibytes, 50);
    figures.add("Window: until what isn't seen is built, too", quantile(window.allTimes, 0.5), inMilliseconds, 200);
    figures.add("Window: longest work of one turn meanwhile", quantile(window.turns, 0.5), inMilliseconds, 50);
}

/// How often a widget is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }

    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds of the processor for one painting.
double paintingCost(QWidget &widget)
{
    constexpr int times = 50;
    QImage image(widget.size(), QImage::Format_RGB32);
    const double start = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    for (int i = 0; i < times; ++i)
        widget.render(&image);
    return (milliseconds(CLOCK_THREAD_CPUTIME_ID) - start) / times;
}

struct CopyCost
{
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds, of all threads
    std::vector<double> gaps;
    double longestWork = 0;
    double painting = 0; ///< milliseconds of the processor, of the map's own
};

CopyCost copyOnce(const std::filesystem::path &source, const std::filesystem::path &copy, bool withMap)
{
    MainWindow window;
    window.show();
    auto &method = *window.findChild<QComboBox *>(QStringLiteral("method"));
    method.setCurrentIndex(method.findText(QStringLiteral("Online, page by page")));
    auto &map = *window.findChild<QWidget *>(QStringLiteral("copyPage"))->findChild<CopyMapStrip *>();
    map.setVisible(withMap);
    const PaintCount count(map);
    // What the window does when it opens is none of the copy's.
    QCoreApplication::processEvents();
    auto &page = *window.findChild<CopyPage *>();
    QEventLoop loop;
    bool begun = false;
    QObject::connect(&page, &CopyPage::activityChanged, &loop, [&] {
        begun |= page.isCopying();
        if (begun && !page.isCopying())
            loop.quit();
    });

    CopyCost cost;
    const double start = milliseconds(CLOCK_MONOTONIC);
    const double work = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    LoopWatch watch;
    window.open(source, copy);
    loop.exec();
    cost.wall = milliseconds(CLOCK_MONOTONIC) - start;
    cost.processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    cost.gaps = watch.gaps;
    cost.longestWork = watch.longestWork;
    if (!window.findChild<QWidget *>(QStringLiteral("resultPanel"))->isVisible())
        qFatal("the copy was not made");
    cost.painting = count.paints == 0 ? 0 : count.paints * paintingCost(map);
    std::filesystem::remove(copy);
    return cost;
}

void measureCopies(const std::filesystem::path &folder, qint64 mebibytes, int pairs, Figures &figures)
{
    const auto source = folder / "source.db";
    buildDatabase(source, {.journalMode = "wal", .size = mebibytes << 20});
    copyOnce(source, folder / "copy.db", true); // the file comes into the page cache
    std::vector<double> gaps;
    std::vector<double> wall[2];
    std::vector<double> processor[2];
    std::vector<double> painting;
    double longestWork = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        for (const bool withMap : {pair % 2 == 0, pair % 2 != 0}) {
            const CopyCost cost = copyOnce(source, folder / "copy.db", withMap);
            wall[withMap].push_back(cost.wall);
            processor[withMap].push_back(cost.processor);
            if (!withMap)
                continue;
            gaps.insert(gaps.end(), cost.gaps.begin(), cost.gaps.end());
            longestWork = std::max(longestWork, cost.longestWork);
            painting.push_back(cost.painting / cost.processor * 100);
        }
    }
    figures.add("Copying in the window: between two turns of its loop, p99", quantile(gaps, 0.99), inMilliseconds,
                frameTime);
    figures.add("Copying in the window: between two turns of its loop, longest", quantile(gaps, 1), inMilliseconds, 50);
    figures.add("Copying in the window: longest work of one turn", longestWork, inMilliseconds, frameTime);
    figures.add("Copying in the window: map shown against hidden, time",
                quantile(wall[1], 0.5) / quantile(wall[0], 0.5), "×", 1.02);
    figures.add("Copying in the window: map shown against hidden, processor",
                quantile(processor[1], 0.5) / quantile(processor[0], 0.5), "×", 1.02);
    // The two above are as exact as the machine is quiet; this one always.
    figures.add("Copying in the window: the map's painting, of the processor's time", quantile(painting, 0.5), "%", 2);
    figures.add("Copying in the window: most memory", memory("VmHWM"), inMebibytes, 60);
}

void measureIdleLoop(Figures &figures)
{
    MainWindow window;
    window.show();
    QCoreApplication::processEvents();
    const LoopWatch watch;
    QEventLoop loop;
    QTimer::singleShot(2000, &loop, &QEventLoop::quit);
    loop.exec();
    figures.add("Idle window: between two turns of its loop, p99", quantile(watch.gaps, 0.99), inMilliseconds,
                frameTime);
}

/// Of the processor's time, while nothing is done with it and nothing watches it.
void measureIdle(Figures &figures)
{
    constexpr int settleTime = 1000;
    constexpr int watchTime = 10'000;
    MainWindow window;
    window.show();
    const auto pass = [](int time) {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    };
    pass(settleTime);
    const double start = milliseconds(CLOCK_MONOTONIC);
    const double work = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    pass(watchTime);
    const double used = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    figures.add("Idle window: of the processor's time", used / (milliseconds(CLOCK_MONOTONIC) - start) * 100, "%", 0.1);
}

void measureMap(quint32 pages, Figures &figures)
{
    PageMapView view;
    view.resize(1200, 700);
    view.setInspection(syntheticInspection(pages));
    view.show();
    QCoreApplication::processEvents();
    struct Frames
    {
        std::vector<double> times;
        std::vector<double> work;
    };
    const auto turn = [](Frames &frames, const std::function<void()> &act) {
        const double start = milliseconds(CLOCK_MONOTONIC);
        const double work = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        act();
        frames.times.push_back(milliseconds(CLOCK_MONOTONIC) - start);
        frames.work.push_back(milliseconds(CLOCK_THREAD_CPUTIME_ID) - work);
    };
    const auto frame = [&](Frames &frames, const std::function<void()> &act) {
        turn(frames, [&] {
            act();
            view.viewport()->repaint();
        });
        // What comes from samples is looked at again between frames, and painted again: a frame of its own.
        for (int more = 0; more < 3 && !view.isExact(); ++more)
            turn(frames, [] { QCoreApplication::processEvents(); });
    };
    Frames zoom;
    Frames scroll;
    QScrollBar &bar = *view.verticalScrollBar();
    for (;;) {
        for (int step = 0; step <= 100 && bar.maximum() > 0; ++step)
            frame(scroll, [&] { bar.setValue(int(qint64(bar.maximum()) * step / 100)); });
        for (int step = 0; step <= 100 && bar.maximum() > 0; ++step)
            frame(scroll, [&] { bar.setValue(bar.value() - bar.singleStep()); });
        if (!view.canZoomIn())
            break;
        frame(zoom, [&] { view.zoom(1); });
    }
    while (view.canZoomOut())
        frame(zoom, [&] { view.zoom(-1); });
    figures.add("Large map: scrolling, p99 of the frames", quantile(scroll.times, 0.99), inMilliseconds, frameTime);
    figures.add("Large map: scrolling, longest work of a frame", quantile(scroll.work, 1), inMilliseconds, frameTime);
    figures.add("Large map: zooming, p99 of the frames", quantile(zoom.times, 0.99), inMilliseconds, frameTime);
    figures.add("Large map: zooming, longest work of a frame", quantile(zoom.work, 1), inMilliseconds, frameTime);
    figures.add("Large map: resident", memory("VmRSS"), inMebibytes, 150);
}

int showOnce(QMainWindow &window, double start, const std::function<bool()> &isComplete)
{
    const FirstPaint paint(window, start, isComplete);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useOpenFileDescriptionLocks();
    QCommandLineParser parser;
    const QCommandLineOption size(QStringLiteral("mebibytes"), {}, QStringLiteral("size"), QStringLiteral("1024"));
    const QCommandLineOption pairs(QStringLiteral("pairs"), {}, QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption pages(QStringLiteral("pages"), {}, QStringLiteral("count"), QStringLiteral("10000000"));
    const QCommandLineOption folder(QStringLiteral("folder"), {}, QStringLiteral("folder"));
    QCommandLineOption firstPaint(QStringLiteral("first-paint"), {}, QStringLiteral("start"));
    QCommandLineOption barePaint(QStringLiteral("bare-paint"), {}, QStringLiteral("start"));
    for (QCommandLineOption *const option : {&firstPaint, &barePaint})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({size, pairs, pages, folder, firstPaint, barePaint});
    parser.addHelpOption();
    parser.process(application);

    const TemporaryFolder temporary;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString((temporary / "settings").native()));
    if (parser.isSet(firstPaint)) {
        MainWindow window;
        return showOnce(window, parser.value(firstPaint).toDouble(), [&window] { return window.isComplete(); });
    }
    if (parser.isSet(barePaint)) {
        QMainWindow window;
        window.resize(MainWindow::usualSize(window.screen()->availableSize()));
        return showOnce(window, parser.value(barePaint).toDouble(), [] { return true; });
    }

    // Not the list of whoever measures, but one as it is after a year.
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString((temporary / "data").native()));
    rememberCopies(200);
    Figures figures;
    measureStart(std::max(5, parser.value(pairs).toInt()), figures);
    measureIdleLoop(figures);
    measureIdle(figures);
    application.begin();
    measureCopies(parser.isSet(folder) ? std::filesystem::path(parser.value(folder).toStdString()) : temporary.path(),
                  parser.value(size).toLongLong(), std::max(1, parser.value(pairs).toInt()), figures);
    application.printLongest("Copying in the window");
    measureMap(parser.value(pages).toUInt(), figures);
    std::printf("%s", figures.toJson().constData());
    return 0;
}
