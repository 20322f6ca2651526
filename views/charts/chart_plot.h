#pragma once

#include "model/study/chart_data.h"
#include "views/charts/axis_scale.h"
#include "views/charts/point_cloud.h"

#include <QChartView>

#include <functional>
#include <optional>

class QCategoryAxis;

namespace nongjang {

/// Draws any chart of the model: rows, spans, steps, lines, a cloud of points, or rows as a ring. Axes, legend, bars and lines are those of Qt Charts;
/// ranges, names, marks and the cloud are painted over them. The pointer, and the arrow keys, show the figures of what they are on; a click or
/// Enter activates it. A cloud is zoomed with the wheel and moved by dragging; Home shows all of it.
class ChartPlot final : public QChartView
{
    Q_OBJECT

public:
    /// A point of the chart; none: series < 0.
    struct Place
    {
        int series = -1;
        int point = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit ChartPlot(QWidget *parent = nullptr);

    void setData(ChartData data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// Shares of a whole as a ring instead of rows.
    void setRing(bool ring);
    [[nodiscard]] bool isRing() const { return m_isRing && m_data.isShare; }
    /// Outlines instead of small pictures, for files; no hint of the keyboard.
    void setForFile(bool isForFile) { m_isForFile = isForFile; }

    [[nodiscard]] Place placeAt(QPointF viewportPoint) const;
    [[nodiscard]] QPointF pixelOf(const Place &place) const; ///< in the viewport
    [[nodiscard]] Place shown() const { return m_shown; }
    [[nodiscard]] QString tipOf(const Place &place) const;
    [[nodiscard]] QRectF visiblePlaces() const { return m_view; } ///< of a cloud
    void showAll();
    void settle(); ///< lays out at once, not when events are next handled
    /// Rows that are there and those that have room.
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int rowsThatFit() const;
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    void setFirstRow(int row);

Q_SIGNALS:
    void pointActivated(int series, int point);
    void rowsChanged(); ///< how many there are, or fit

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr double ringSize = 0.92; ///< share of the room there is
    static constexpr double holeSize = 0.5;

    /// A row of bars: what has one name.
    struct Row
    {
        QString name;
        std::vector<Place> parts; ///< put end to end
        double total = 0.0;
        double start = 0.0; ///< of steps: where the one before ends
    };

    /// One set of bars: a length for each row; without a name it only keeps the next ones away from zero.
    struct Bars
    {
        QString name;
        QColor colour;
        std::function<double(const Row &)> length;
    };

    [[nodiscard]] bool isOfRows() const { return m_data.isOfRows(); }
    [[nodiscard]] bool isOfSteps() const { return m_data.form == ChartForm::Steps; }
    [[nodiscard]] const ChartPoint &at(const Place &place) const;
    [[nodiscard]] const ChartSeries &seriesOf(const Row &row) const; ///< of its first part
    // chart_plot_build.cpp
    void rebuild();
    void clear();
    void collectRows();
    void buildBars();
    [[nodiscard]] std::vector<Bars> barsOfSeries() const;
    [[nodiscard]] std::vector<Bars> barsOfSpans() const;
    [[nodiscard]] std::vector<Bars> barsOfSteps() const;
    void buildRing();
    void buildLines();
    void buildCloud();
    void fillCloud();
    void findRanges();
    [[nodiscard]] std::pair<double, double> rangeOfSteps() const;
    void placeTicks();
    void placeRows();
    void style();
    void placeLegend();
    [[nodiscard]] QStringList legendNames() const;
    void nameSlices();
    [[nodiscard]] double radiusOf(const Place &place) const; ///< in a cloud
    [[nodiscard]] QColor colourOf(const Place &place) const;
    // chart_plot_paint.cpp
    void paintWhiskers(QPainter &painter) const;
    void paintStairs(QPainter &painter) const;
    void paintLineRanges(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    [[nodiscard]] std::vector<Place> namedPlaces() const;
    [[nodiscard]] std::vector<QRectF> takenByCloud() const;
    [[nodiscard]] std::vector<QRectF> takenByFront(const QFontMetricsF &metrics) const;
    [[nodiscard]] QRectF titleBox() const;
    [[nodiscard]] QRectF shadesBox() const;
    void paintShades(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    void paintShown(QPainter &painter) const;
    [[nodiscard]] QPointF pixelAt(double x, double y) const; ///< of values
    // chart_plot_input.cpp
    void showPlace(const Place &place, bool withTip);
    void step(int by);
    void zoom(QPointF about, double factor);
    void setView(const QRectF &view);
    [[nodiscard]] std::vector<Place> order() const;

    ChartData m_data;
    bool m_isRing = false;
    bool m_isForFile = false;
    bool m_isTitleInside = false;
    AxisScale m_scaleX;
    AxisScale m_scaleY;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
    std::vector<Row> m_rows;
    int m_firstRow = 0;
    std::vector<Place> m_inCloud; ///< of each point of the cloud
    PointCloud m_cloud;
    std::pair<double, double> m_shades; ///< least and most in a cloud
    std::vector<std::pair<int, int>> m_frontSorted;
    QRectF m_whole; ///< all places
    QRectF m_view;  ///< those visible
    Place m_shown;
    std::optional<QPointF> m_pressed;
    QRectF m_pressedView;
    bool m_isDragging = false;
};

} // namespace nongjang
