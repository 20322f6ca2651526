// ChartPlot: axes, bars and lines.
#include "views/charts/chart_colours.h"
#include "views/charts/chart_plot.h"
#include "views/charts/chart_style.h"
#include "views/theme/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 20;        ///< pixels that a row needs at least
constexpr int legendGap = 11;        ///< between entries of a legend
constexpr int legendMark = 36;       ///< mark and margins of an entry
constexpr double legendShare = 0.36; ///< of the width that a legend beside the chart may take
constexpr int highestRow = 46;
constexpr int lowChart = 260; ///< in a lower one the legend stands beside it
constexpr int titleRoom = 24;
constexpr int pixelsPerMark = 30;      ///< up an axis
constexpr double nameShare = 0.26;     ///< of the width that names of rows may take
constexpr double stepNameShare = 0.36; ///< they name two parts
constexpr int nameMargin = 16;
constexpr double leastRadius = 3.0;
constexpr double mostRadius = 15.0;
constexpr double radiusOfMany = 3.5;
constexpr int many = 400;
constexpr double mostLead = 2.0;     ///< what steps have in common, in lengths of what differs
constexpr double shownLead = 0.5;    ///< as much of it is seen where it is more
constexpr double aside = 0.04;       ///< of the range, left free beside the outermost points
constexpr double asideOfMark = 0.07; ///< where points have marks and names

void widen(double &low, double &high, double share = aside)
{
    if (!(high > low)) {
        const double by = std::max(std::abs(high) * 0.1, 0.5);
        low -= by;
        high += by;
    }
    const double by = (high - low) * share;
    low -= by;
    high += by;
}

/// Labels of one axis must differ.
void setLabels(QCategoryAxis &axis, double from, double to, const std::vector<AxisTick> &ticks)
{
    clearLabels(axis);
    axis.setRange(from, to);
    axis.setStartValue(from);
    for (const AxisTick &tick : ticks) {
        QString text = tick.text;
        while (axis.categoriesLabels().contains(text))
            text += QChar(0x200B); // no width
        axis.append(text, tick.place);
    }
}

} // namespace

void ChartPlot::clear()
{
    chart()->removeAllSeries();
    m_rows.clear();
    m_inCloud.clear();
    m_cloud.setPoints({});
    m_shown = {};
}

void ChartPlot::rebuild()
{
    clear();
    m_scaleX = AxisScale(isOfRows() ? m_data.y : m_data.x);
    m_scaleY = AxisScale(m_data.y);
    if (!m_data.isEmpty()) {
        collectRows();
        if (isRing())
            buildRing();
        else if (isOfRows())
            buildBars();
        else if (m_data.form == ChartForm::Lines)
            buildLines();
        else
            buildCloud();
    }
    const bool hasAxes = !m_data.isEmpty() && !isRing();
    m_x->setVisible(hasAxes);
    m_y->setVisible(hasAxes);
    style();
    findRanges();
    placeTicks();
    Q_EMIT rowsChanged();
    viewport()->update();
}

void ChartPlot::collectRows()
{
    if (!isOfRows())
        return;
    for (int s = 0; s < int(m_data.series.size()); ++s)
        for (int p = 0; p < int(m_data.series[std::size_t(s)].points.size()); ++p) {
            const ChartPoint &point = at({s, p});
            auto it = isOfSteps() ? m_rows.end() // each is a row of its own
                                  : std::ranges::find(m_rows, point.name, &Row::name);
            if (it == m_rows.end())
                it = m_rows.insert(m_rows.end(), Row{point.name, {}, 0.0, 0.0});
            it->parts.push_back({s, p});
            it->total += point.y.value;
        }
    if (m_data.form == ChartForm::Bars && m_data.series.size() > 1)
        std::ranges::stable_sort(m_rows, std::greater{}, &Row::total);
    double end = 0.0;
    for (Row &row : m_rows)
        if (isOfSteps()) {
            const bool isWhole = seriesOf(row).isWhole;
            row.start = isWhole ? 0.0 : end;
            end = row.start + row.total;
        }
}

std::vector<ChartPlot::Bars> ChartPlot::barsOfSeries() const
{
    std::vector<Bars> all;
    for (int s = 0; s < int(m_data.series.size()); ++s)
        all.push_back({m_data.series[std::size_t(s)].name, seriesColour(s, palette()),
                       [this, s](const Row &row) {
                           double sum = 0.0;
                           for (const Place &place : row.parts)
                               if (place.series == s)
                                   sum += at(place).y.value;
                           return sum;
                       }});
    return all;
}

std::vector<ChartPlot::Bars> ChartPlot::barsOfSpans() const
{
    const auto span = [this](const Row &row) {
        return at(row.parts.front()).y;
    };
    return {{{},
             Qt::transparent,
             [span](const Row &row) {
                 return span(row).low;
             }},
            {m_data.series.front().name, seriesColour(0, palette()), [span](const Row &row) {
                 return span(row).high - span(row).low;
             }}};
}

/// What is more and what is less have a colour each, whatever the change is.
std::vector<ChartPlot::Bars> ChartPlot::barsOfSteps() const
{
    const auto isWhole = [this](const Row &row) {
        return seriesOf(row).isWhole;
    };
    return {{{},
             Qt::transparent,
             [](const Row &row) {
                 return std::min(row.start, row.start + row.total);
             }},
            {tr("in all", "bar of a chart"), dimColour(palette()),
             [isWhole](const Row &row) {
                 return isWhole(row) ? row.total : 0.0;
             }},
            {tr("more", "bar of a chart"), seriesColour(1, palette()),
             [isWhole](const Row &row) {
                 return isWhole(row) ? 0.0 : std::max(0.0, row.total);
             }},
            {tr("less", "bar of a chart"), seriesColour(0, palette()), [isWhole](const Row &row) {
                 return isWhole(row) ? 0.0 : std::max(0.0, -row.total);
             }}};
}

/// Row 0 lies at the top: its place is the highest.
void ChartPlot::buildBars()
{
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.72);
    const std::vector<Bars> sets = isOfSteps()                       ? barsOfSteps()
                                   : m_data.form == ChartForm::Spans ? barsOfSpans()
                                                                     : barsOfSeries();
    for (const Bars &each : sets) {
        auto *set = new QBarSet(each.name);
        set->setBrush(each.colour);
        set->setPen(Qt::NoPen);
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
            set->append(each.length(*row));
        bars->append(set);
    }
    chart()->addSeries(bars);
    bars->attachAxis(m_x);
    bars->attachAxis(m_y);
    auto set = sets.begin();
    for (QLegendMarker *marker : chart()->legend()->markers(bars)) { // else empty squares
        marker->setBrush(set->colour);
        marker->setPen(Qt::NoPen);
        marker->setVisible(!isOfSteps() || !set->name.isEmpty());
        ++set;
    }
}

void ChartPlot::buildRing()
{
    auto *ring = new QPieSeries;
    ring->setHoleSize(holeSize);
    ring->setPieSize(ringSize);
    for (const Row &row : m_rows) { // shares have rows of one part each
        auto *slice = new QPieSlice(row.name, std::max(0.0, row.total));
        slice->setBrush(colourOf(row.parts.front()));
        slice->setPen(QPen(palette().color(QPalette::Base), 1.5));
        ring->append(slice);
    }
    chart()->addSeries(ring);
    nameSlices();
}

/// As many of the slices as there is room for, the largest first, with their shares.
void ChartPlot::nameSlices()
{
    double whole = 0.0;
    for (const Row &row : m_rows)
        whole += row.total;
    const int room =
        std::max(1, (viewport()->height() - 16) / (fontMetrics().height() + legendGap));
    for (QAbstractSeries *series : chart()->series()) {
        int slice = 0;
        for (QLegendMarker *marker : chart()->legend()->markers(series)) {
            const Row &row = m_rows[std::size_t(slice)];
            marker->setVisible(slice++ < room);
            marker->setLabel(tr("%1  %2 %", "part of a whole and its share")
                                 .arg(fontMetrics().elidedText(row.name, Qt::ElideRight,
                                                               viewport()->width() * 2 / 5),
                                      displayText(whole > 0.0 ? row.total / whole * 100.0 : 0.0,
                                                  Dimension::Number, 3)));
        }
    }
}

void ChartPlot::buildLines()
{
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const ChartSeries &series = m_data.series[std::size_t(s)];
        auto *line = new QLineSeries;
        line->setName(series.name);
        QPen pen(seriesColour(s, palette()), 2.0, series.isDashed ? Qt::DashLine : Qt::SolidLine);
        pen.setCosmetic(true);
        line->setPen(pen);
        line->setPointsVisible(true);
        QList<QPointF> points;
        for (const ChartPoint &point : series.points)
            points << QPointF(m_scaleX.place(point.x.value), m_scaleY.place(point.y.value));
        line->replace(points);
        chart()->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
    }
}

/// The series of Qt Charts are empty: they name the colours in the legend.
void ChartPlot::buildCloud()
{
    if (!m_data.shade.title.isEmpty()) {
        // one ramp for all; paintShades() says what it means
    } else if (m_data.series.size() > 1) {
        for (int s = 0; s < int(m_data.series.size()); ++s) {
            auto *named = new QScatterSeries;
            named->setName(m_data.series[std::size_t(s)].name);
            named->setColor(seriesColour(s, palette()));
            named->setBorderColor(Qt::transparent);
            constexpr int markCount = 6;
            const std::array shapes{QScatterSeries::MarkerShapeCircle,
                                    QScatterSeries::MarkerShapeRectangle,
                                    QScatterSeries::MarkerShapeRotatedRectangle};
            named->setMarkerShape(shapes[std::size_t(s / markCount) % shapes.size()]);
            chart()->addSeries(named);
            named->attachAxis(m_x);
            named->attachAxis(m_y);
        }
    }
    auto *front = new QLineSeries;
    front->setName(tr("not beaten by another", "line in a chart"));
    QPen pen(palette().color(QPalette::Text), 1.4, Qt::DashLine);
    pen.setCosmetic(true);
    front->setPen(pen);
    QList<QPointF> points;
    for (const auto &[series, point] : m_data.front) {
        const ChartPoint &each = at({series, point});
        points << QPointF(m_scaleX.place(each.x.value), m_scaleY.place(each.y.value));
    }
    std::ranges::sort(points, {}, &QPointF::x);
    front->replace(points);
    chart()->addSeries(front);
    front->attachAxis(m_x);
    front->attachAxis(m_y);
    for (QLegendMarker *marker : chart()->legend()->markers(front))
        marker->setVisible(points.size() > 1);
    fillCloud();
}

/// Points of the cloud lie series by series.
double ChartPlot::radiusOf(const Place &place) const
{
    std::size_t index = std::size_t(place.point);
    for (int s = 0; s < place.series; ++s)
        index += m_data.series[std::size_t(s)].points.size();
    return double(m_cloud.points()[index].radius);
}

QColor ChartPlot::colourOf(const Place &place) const
{
    return seriesColour(place.series, palette());
}

void ChartPlot::fillCloud()
{
    double largest = 0.0, low = INFINITY, high = -INFINITY;
    std::size_t count = 0;
    for (const ChartSeries &series : m_data.series)
        for (const ChartPoint &point : series.points) {
            ++count;
            largest = std::max(largest, point.size.value_or(0.0));
            if (point.shade) {
                low = std::min(low, *point.shade);
                high = std::max(high, *point.shade);
            }
        }
    m_shades = {low, high};
    const double plain = count > many ? radiusOfMany : 5.0;
    const bool hasFront = m_data.front.size() > 1;
    std::vector<PointCloud::Point> points;
    points.reserve(count);
    for (int s = 0; s < int(m_data.series.size()); ++s)
        for (int p = 0; p < int(m_data.series[std::size_t(s)].points.size()); ++p) {
            const ChartPoint &each = at({s, p});
            PointCloud::Point point;
            point.place = {m_scaleX.place(each.x.value), m_scaleY.place(each.y.value)};
            point.radius =
                float(largest > 0.0 && each.size
                          ? std::max(leastRadius, mostRadius * std::sqrt(*each.size / largest))
                          : plain);
            point.mark = std::uint8_t(std::min(s, 255));
            constexpr double shades = 24.0;
            point.colour =
                each.shade
                    ? theme::loadColour(
                          high > low
                              ? std::round((*each.shade - low) / (high - low) * shades) / shades
                              : 0.5,
                          palette())
                          .rgb()
                    : colourOf({s, p}).rgb();
            point.isDim = hasFront && m_data.kind == u"designs";
            points.push_back(point);
            m_inCloud.push_back({s, p});
        }
    if (hasFront && m_data.kind == u"designs") {
        // Designs that others beat are grey; by what they are shaded they stay, only paler.
        std::size_t i = 0;
        for (PointCloud::Point &point : points) {
            const Place place = m_inCloud[i++];
            if (std::ranges::binary_search(m_frontSorted, std::pair(place.series, place.point)))
                point.isDim = false;
            else if (m_data.shade.title.isEmpty())
                point.colour = dimColour(palette()).rgb();
        }
    }
    m_cloud.setPoints(std::move(points));
    m_cloud.forgetPictures();
}

/// Where the steps lie; from zero, unless they would then be slivers at the end of long bars.
std::pair<double, double> ChartPlot::rangeOfSteps() const
{
    double least = INFINITY, most = 0.0;
    for (const Row &row : m_rows) {
        const double end = row.start + row.total;
        least = std::min(least, seriesOf(row).isWhole ? end : std::min(row.start, end));
        most = std::max({most, row.start, end});
    }
    const double spread = most - least;
    const bool isNarrow = spread > 0.0 && least > spread * mostLead;
    return {isNarrow ? least - spread * shownLead : 0.0, most};
}

/// What must be seen: all points with their ranges, zero of bars.
void ChartPlot::findRanges()
{
    double left = INFINITY, right = -INFINITY, bottom = INFINITY, top = -INFINITY;
    const auto hold = [](double &low, double &high, double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    const bool isCloud = m_data.form == ChartForm::Points;
    for (const ChartSeries &series : m_data.series)
        for (const ChartPoint &point : series.points) {
            if (!isOfRows()) {
                hold(left, right, m_scaleX.place(point.x.value));
                hold(bottom, top, m_scaleY.place(point.y.value));
                if (isCloud)
                    continue;
                hold(bottom, top, m_scaleY.place(point.y.low));
                hold(bottom, top, m_scaleY.place(point.y.high));
            } else {
                hold(left, right, point.y.low);
                hold(left, right, point.y.high);
            }
        }
    for (const Row &row : m_rows)
        if (m_data.form == ChartForm::Bars)
            hold(left, right, row.total);
    if (m_data.form == ChartForm::Bars)
        hold(left, right, 0.0);
    if (isOfSteps())
        std::tie(left, right) = rangeOfSteps();
    if (m_data.form == ChartForm::Lines && !m_data.y.isLog)
        hold(bottom, top, 0.0);
    if (!std::isfinite(left))
        left = right = 0.0;
    if (!std::isfinite(bottom))
        bottom = top = 0.0;
    const bool isOfBars = m_data.form == ChartForm::Bars || isOfSteps();
    const bool startsAtZero = isOfBars && left >= 0.0 && !(isOfSteps() && left > 0.0);
    widen(left, right, isCloud ? asideOfMark : aside);
    widen(bottom, top, isCloud ? asideOfMark : aside);
    if (isOfRows()) // room for the figures beside the rows
        right += (right - left) * (m_data.form == ChartForm::Spans ? 0.3 : 0.16);
    if (startsAtZero)
        left = 0.0;
    m_whole = QRectF(left, bottom, right - left, top - bottom);
    m_view = m_whole;
}

int ChartPlot::rowsThatFit() const
{
    return std::max(1, int(chart()->plotArea().height()) / rowHeight);
}

void ChartPlot::placeTicks()
{
    if (m_data.isEmpty() || isRing())
        return;
    const double left = m_view.left();
    const double right = m_view.right();
    const int across = fontMetrics().horizontalAdvance(u"00,000 GB/s"_s) + 12;
    setLabels(*m_x, left, right,
              m_scaleX.ticks(left, right, std::max(2, viewport()->width() * 3 / 5 / across)));
    m_x->setTitleText(m_scaleX.title(left, right));
    if (isOfRows()) {
        placeRows();
        return;
    }
    const double bottom = m_view.top();
    const double top = m_view.bottom();
    setLabels(
        *m_y, bottom, top,
        m_scaleY.ticks(bottom, top, std::max(2, viewport()->height() * 3 / 4 / pixelsPerMark)));
    // Qt cuts a title that is longer than the axis: paintTitle() then writes it inside.
    const QString title = m_scaleY.title(bottom, top);
    m_isTitleInside =
        fontMetrics().horizontalAdvance(title) > viewport()->height() * 2 / 3 - titleRoom;
    m_y->setTitleText(m_isTitleInside ? QString() : title);
    m_cloud.setView(m_view, chart()->plotArea());
}

void ChartPlot::placeRows()
{
    const int count = int(m_rows.size());
    const int fit = std::min(count, rowsThatFit());
    m_firstRow = std::clamp(m_firstRow, 0, count - fit);
    const double top = count - 1 - m_firstRow + 0.5;
    std::vector<AxisTick> names;
    const QLegend &legend = *chart()->legend();
    const bool isBeside = legend.isVisible() && legend.alignment() == Qt::AlignRight;
    const double room = viewport()->width() - (isBeside ? legend.size().width() : 0.0);
    const int width = int(room * (isOfSteps() ? stepNameShare : nameShare)) - nameMargin;
    for (int row = m_firstRow + fit - 1; row >= m_firstRow; --row)
        names.push_back(
            {double(count - 1 - row),
             fontMetrics().elidedText(m_rows[std::size_t(row)].name, Qt::ElideRight, width)});
    // A few rows are not stretched over all the height.
    const int places = std::max(fit, int(chart()->plotArea().height()) / highestRow);
    setLabels(*m_y, top - places, top, names);
    m_y->setTitleText({});
}

void ChartPlot::setFirstRow(int row)
{
    m_firstRow = row;
    if (isOfRows() && !isRing() && !m_rows.empty())
        placeRows();
    viewport()->update();
}

QStringList ChartPlot::legendNames() const
{
    QStringList names;
    if (isOfSteps())
        names = {tr("in all", "bar of a chart"), tr("more", "bar of a chart"),
                 tr("less", "bar of a chart")};
    else if (m_data.series.size() > 1 && m_data.shade.title.isEmpty())
        for (const ChartSeries &series : m_data.series)
            names << series.name;
    if (m_data.front.size() > 1)
        names << tr("not beaten by another", "line in a chart");
    return names;
}

/// Above the chart, or beside a low one; nowhere rather than cut off: the tips say it, too.
void ChartPlot::placeLegend()
{
    int whole = 0, widest = 0;
    const QStringList names = legendNames();
    for (const QString &name : names) {
        const int width = fontMetrics().horizontalAdvance(name) + legendMark;
        whole += width;
        widest = std::max(widest, width);
    }
    const QSize room = viewport()->size();
    const auto count = int(names.size());
    const bool fitsAbove = room.height() >= lowChart && whole < room.width() - legendGap;
    const bool fitsBeside = count * (fontMetrics().height() + legendGap) + 16 < room.height()
                            && widest < int(room.width() * legendShare);
    QLegend &legend = *chart()->legend();
    const bool hasRoom = count > 0 && (fitsAbove || fitsBeside);
    legend.setVisible(!m_data.isEmpty() && (isRing() || hasRoom));
    legend.setMarkerShape(isOfRows() ? QLegend::MarkerShapeRectangle
                                     : QLegend::MarkerShapeFromSeries);
    legend.setAlignment(isRing() || !fitsAbove ? Qt::AlignRight : Qt::AlignTop);
}

void ChartPlot::style()
{
    styleChart(*this, {m_x, m_y});
    placeLegend();
    if (isRing() && !m_rows.empty())
        nameSlices();
    m_y->setGridLineVisible(!isOfRows());
}

} // namespace nongjang
