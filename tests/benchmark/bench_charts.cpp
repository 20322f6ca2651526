// How long a frame of a chart of many designs takes in software rendering: first shown, moved, zoomed, under the pointer.
#include "model/analysis/pareto.h"
#include "model/study/chart_designs.h"
#include "views/charts/chart_plot.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize(1000, 700);
constexpr int framesMeasured = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-44s median %7.2f ms   worst %7.2f ms\n", what, times[times.size() / 2],
                times.back());
}

/// Cost and speed of designs as an exploration has them: a cloud with a front.
std::vector<Candidate> manyDesigns(int count)
{
    std::mt19937 random(11);
    std::lognormal_distribution<double> spread(0.0, 0.8);
    const std::size_t cost = *reportFigureIndex(u"cost.capex"_s);
    const std::size_t speed = *reportFigureIndex(u"compute.peak.fp16_fp32acc"_s);
    const std::size_t power = *reportFigureIndex(u"power.wall_typical"_s);
    std::vector<Candidate> designs(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < designs.size(); ++i) {
        Candidate &design = designs[i];
        design.name = u"design %1"_s.arg(i);
        design.currency = u"USD"_s;
        design.figures.resize(std::size_t(reportFigureNames().size()));
        const double price = 1e5 * spread(random);
        const auto exact = [](double value) {
            return CandidateFigure{value, value, value};
        };
        design.figures[cost] = exact(price);
        design.figures[speed] = exact(1e10 * price * spread(random));
        design.figures[power] = exact(price * 0.1 * spread(random));
    }
    return designs;
}

template<class Event>
std::vector<double> frames(ChartPlot &plot, Event event)
{
    std::vector<double> times;
    for (int i = 0; i < framesMeasured; ++i) {
        QElapsedTimer timer;
        timer.start();
        event(i);
        plot.viewport()->repaint();
        times.push_back(milliseconds(timer));
    }
    return times;
}

void measure(int count, bool isRich)
{
    const std::vector<Candidate> designs = manyDesigns(count);
    DesignChartOptions options;
    if (isRich) {
        options.size = u"power.wall_typical"_s;
        options.shade = u"power.wall_typical"_s;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<ChartData> chart = designsChart(designs, options);
    std::printf("%d designs%s: %zu on the front; made in %.1f ms\n", count,
                isRich ? ", bubbles and shades" : "", chart->front.size(), milliseconds(timer));
    ChartPlot plot;
    plot.resize(viewSize);
    plot.show();
    (void)QTest::qWaitForWindowExposed(&plot);
    timer.restart();
    plot.setData(*chart);
    plot.viewport()->repaint();
    std::printf("  first shown in %.1f ms\n", milliseconds(timer));
    const QPoint middle(viewSize.width() / 2, viewSize.height() / 2);
    const auto move = [&](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, plot.viewport()->mapToGlobal(QPointF(to)),
                          Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plot.viewport(), &event);
    };
    print("pointer", frames(plot, [&](int i) { move(middle + QPoint(3 * i, i)); }));
    QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, middle);
    print("move", frames(plot, [&](int i) { move(middle + QPoint(15 + 2 * i, i)); }));
    QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, middle + QPoint(200, 60));
    print("zoom", frames(plot, [&](int i) {
              QWheelEvent wheel(middle, plot.viewport()->mapToGlobal(QPointF(middle)), {},
                                QPoint(0, i % 2 ? 120 : -120), Qt::NoButton, Qt::NoModifier,
                                Qt::NoScrollPhase, false);
              QCoreApplication::sendEvent(plot.viewport(), &wheel);
          }));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    theme::apply(u"light"_s);
    std::printf("30 frames a second are 33.3 ms each.\n");
    for (const int count : {1'000, 10'000, 100'000})
        measure(count, false);
    measure(10'000, true);
    return 0;
}
