#include "views/charts/chart_colours.h"

#include "views/theme/theme.h"

#include <array>

namespace nongjang {

namespace {

constexpr std::array roles{theme::Role::DataCable,    theme::Role::PowerCable,
                           theme::Role::NetworkCable, theme::Role::FabricCable,
                           theme::Role::Unknown,      theme::Role::MechanicalCable};

} // namespace

QColor seriesColour(int series, const QPalette &palette)
{
    const QColor colour = theme::colour(roles[std::size_t(series) % roles.size()], palette);
    // The second round is darker on white and lighter on dark grey.
    return std::size_t(series) / roles.size() % 2 == 0
               ? colour
               : theme::blend(colour, palette.color(QPalette::Text), 0.45);
}

QPainterPath seriesMark(int series, double radius)
{
    QPainterPath path;
    const auto polygon = [&path](std::initializer_list<QPointF> corners) {
        path.addPolygon(QPolygonF(QList<QPointF>(corners)));
        path.closeSubpath();
    };
    switch (series / int(roles.size()) % 3) {
    case 0:
        path.addEllipse(QPointF(), radius, radius);
        break;
    case 1: {
        const double half = radius * 0.886; // half the root of pi
        polygon({{-half, -half}, {half, -half}, {half, half}, {-half, half}});
        break;
    }
    default: {
        const double half = radius * 1.253; // the root of half pi
        polygon({{0, -half}, {half, 0}, {0, half}, {-half, 0}});
        break;
    }
    }
    return path;
}

QColor dimColour(const QPalette &palette)
{
    return theme::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.35);
}

} // namespace nongjang
