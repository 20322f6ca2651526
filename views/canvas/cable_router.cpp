#include "views/canvas/cable_router.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nongjang {

namespace {

constexpr double stub = 16.0;           ///< straight piece at each end
constexpr double clearance = 24.0;      ///< way around a block
constexpr double crossingCost = 1500.0; ///< a detour this long is better than a way across a block
constexpr double lanePitch = 6.0;
constexpr double channelWidth = 66.0; ///< lanes get narrower rather than wander further

QPointF outward(PortSide side)
{
    switch (side) {
    case PortSide::Left:
        return {-1, 0};
    case PortSide::Right:
        return {1, 0};
    case PortSide::Bottom:
        return {0, 1};
    case PortSide::Top:
        return {0, -1};
    }
    return {1, 0};
}

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

/// Drops points that coincide or lie on a straight leg. A leg that doubles back stays: its cost shows.
Polyline simplified(const Polyline &line)
{
    Polyline result;
    for (const QPointF &point : line) {
        if (!result.empty() && nearlyEqual(result.back().x(), point.x())
            && nearlyEqual(result.back().y(), point.y()))
            continue;
        while (result.size() >= 2) {
            const QPointF &a = result[result.size() - 2];
            const QPointF &b = result.back();
            const bool vertical = nearlyEqual(a.x(), b.x()) && nearlyEqual(b.x(), point.x())
                                  && (b.y() - a.y()) * (point.y() - b.y()) > 0;
            const bool horizontal = nearlyEqual(a.y(), b.y()) && nearlyEqual(b.y(), point.y())
                                    && (b.x() - a.x()) * (point.x() - b.x()) > 0;
            if (!vertical && !horizontal)
                break;
            result.pop_back();
        }
        result.push_back(point);
    }
    return result;
}

/// What bends and length cost; crossings come on top.
double plainCost(const Polyline &line)
{
    double cost = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF leg = line[i] - line[i - 1];
        cost += leg.manhattanLength() + 14.0;
        if (i >= 2 && QPointF::dotProduct(line[i - 1] - line[i - 2], leg) < 0)
            cost += 800.0; // doubles back on itself
    }
    return cost;
}

/// Stops counting where the way is worse than `limit` already.
double costOf(const Polyline &line, const BlocksCrossed &crossed, double limit)
{
    double cost = plainCost(line);
    for (std::size_t i = 1; i < line.size() && cost < limit; ++i) {
        // The first and last leg touch their own block; the others keep clear of stacks and badges.
        const double clear = i == 1 || i + 1 == line.size() ? 1.0 : 11.0;
        const QRectF leg = QRectF(line[i - 1], line[i]).normalized();
        cost += crossingCost * crossed(leg.adjusted(-clear, -clear, clear, clear));
    }
    return cost;
}

/// Takes out jogs of a few units by moving one of the two legs they join, where that leg is free to move.
Polyline straightened(Polyline line)
{
    constexpr double smallJog = 10.0;
    for (std::size_t i = 1; i + 2 < line.size(); ++i) {
        const QPointF jog = line[i + 1] - line[i];
        const bool horizontal = nearlyEqual(jog.y(), 0.0);
        if (jog.manhattanLength() > smallJog)
            continue;
        const QPointF before = line[i] - line[i - 1];
        const QPointF after = line[i + 2] - line[i + 1];
        if (QPointF::dotProduct(before, after) <= 0) // a U-turn, not a jog
            continue;
        const auto move = [&](std::size_t point, const QPointF &to) {
            if (horizontal)
                line[point].setX(to.x());
            else
                line[point].setY(to.y());
        };
        if (i + 3 < line.size() && (line[i + 3] - line[i + 2]).manhattanLength() > 3 * smallJog) {
            move(i + 2, line[i]);
            move(i + 1, line[i]);
        } else if (i >= 2 && (line[i - 1] - line[i - 2]).manhattanLength() > 3 * smallJog) {
            move(i - 1, line[i + 1]);
            move(i, line[i + 1]);
        } else {
            continue;
        }
        return straightened(simplified(line));
    }
    return line;
}

/// Ports that all but face each other: a line that is a hair off level looks better than a jog.
bool nearlyStraight(const RouteEnd &from, const RouteEnd &to)
{
    const QPointF across = to.anchor - from.anchor;
    const bool facing =
        (from.side == PortSide::Right && to.side == PortSide::Left && across.x() > stub)
        || (from.side == PortSide::Left && to.side == PortSide::Right && across.x() < -stub);
    return facing && std::abs(across.y()) < 6.0
           && std::abs(across.y()) < 0.06 * std::abs(across.x());
}

/// One inner leg of a cable, which may be shifted sideways.
struct Leg
{
    std::size_t cable;
    std::size_t first; ///< index of its first point
    bool vertical;
    double at;  ///< x of a vertical, y of a horizontal leg
    double low; ///< what it spans
    double high;
    int grow; ///< -1, +1: only away from the block it starts at; 0: to both sides
    double order;
};

double sign(double value)
{
    return value < 0 ? -1.0 : 1.0;
}

Leg makeLeg(const Polyline &line, std::size_t cable, std::size_t first, bool vertical)
{
    const QPointF &a = line[first];
    const QPointF &b = line[first + 1];
    Leg leg{cable, first, vertical, vertical ? a.x() : a.y(), 0, 0, 0, 0};
    const double from = vertical ? a.y() : a.x();
    const double to = vertical ? b.y() : b.x();
    leg.low = std::min(from, to);
    leg.high = std::max(from, to);
    const QPointF incoming = a - line[first - 1];
    const double arrives = vertical ? incoming.x() : incoming.y();
    const bool atStart = first == 1 && std::abs(arrives) < stub + 1;
    const QPointF leaving = line[first + 2] - b;
    const double departs = vertical ? leaving.x() : leaving.y();
    const bool atEnd = first + 3 == line.size() && std::abs(departs) < stub + 1;
    if (atStart)
        leg.grow = int(sign(arrives));
    else if (atEnd)
        leg.grow = -int(sign(departs));
    // Of legs that run away downwards from one edge, the topmost must turn last, else it cuts through
    // the ways of those below; of legs that run upwards, the lowest.
    leg.order = (to > from ? -from : from) * sign(arrives);
    return leg;
}

/// Legs at about the same place get numbered lanes; legs that do not overlap may share one.
void spreadCluster(std::vector<Leg> &legs, std::size_t begin, std::size_t end,
                   std::vector<Polyline *> &cables)
{
    std::sort(legs.begin() + std::ptrdiff_t(begin), legs.begin() + std::ptrdiff_t(end),
              [](const Leg &a, const Leg &b) {
                  return std::pair(a.order, a.cable) < std::pair(b.order, b.cable);
              });
    std::vector<int> lanes(end - begin, 0);
    int highest = 0;
    int grow = 0;
    // Past a few hundred legs no order is legible, and the comparison of all pairs would be slow.
    const bool many = end - begin > 400;
    for (std::size_t i = begin; i < end; ++i) {
        int &lane = lanes[i - begin];
        if (many) {
            lane = int((i - begin) % 64);
        } else {
            for (std::size_t j = begin; j < i; ++j) {
                if (legs[j].low < legs[i].high + 4 && legs[i].low < legs[j].high + 4)
                    lane = std::max(lane, lanes[j - begin] + 1);
            }
        }
        highest = std::max(highest, lane);
        grow = grow == 0 ? legs[i].grow : grow;
    }
    if (highest == 0)
        return;
    const double pitch = std::min(lanePitch, channelWidth / highest);
    for (std::size_t i = begin; i < end; ++i) {
        const int lane = lanes[i - begin];
        double shift = (lane - highest / 2.0) * pitch;
        if (grow > 0)
            shift = lane * pitch;
        else if (grow < 0)
            shift = (lane - highest) * pitch;
        Polyline &line = *cables[legs[i].cable];
        for (std::size_t point = legs[i].first; point <= legs[i].first + 1; ++point) {
            if (legs[i].vertical)
                line[point].setX(legs[i].at + shift);
            else
                line[point].setY(legs[i].at + shift);
        }
    }
}

void spreadDirection(std::vector<Polyline *> &cables, bool vertical)
{
    std::vector<Leg> legs;
    for (std::size_t cable = 0; cable < cables.size(); ++cable) {
        const Polyline &line = *cables[cable];
        for (std::size_t first = 1; first + 2 < line.size(); ++first) {
            if (nearlyEqual(line[first].x(), line[first + 1].x()) == vertical)
                legs.push_back(makeLeg(line, cable, first, vertical));
        }
    }
    std::sort(legs.begin(), legs.end(), [](const Leg &a, const Leg &b) {
        return std::tuple(a.at, a.cable, a.first) < std::tuple(b.at, b.cable, b.first);
    });
    for (std::size_t begin = 0; begin < legs.size();) {
        std::size_t end = begin + 1;
        while (end < legs.size() && legs[end].at - legs[begin].at < 10.0)
            ++end;
        spreadCluster(legs, begin, end, cables);
        begin = end;
    }
}

/// How long the straight piece at an end is when the way goes on to `corner`; short ones make room for near corners.
double stubTo(const RouteEnd &end, QPointF corner)
{
    const double ahead = QPointF::dotProduct(corner - end.anchor, outward(end.side));
    return ahead > 2.0 ? std::min(stub, ahead) : stub;
}

/// Lets a corner slide along the leg to the next one until it is level with the end.
void alignWithEnd(const RouteEnd &end, QPointF &corner, const QPointF &next)
{
    const QPointF out = outward(end.side);
    if (QPointF::dotProduct(corner - end.anchor, out) < 2.0)
        return;
    if (out.x() != 0 && nearlyEqual(corner.x(), next.x()))
        corner.setY(end.anchor.y());
    else if (out.y() != 0 && nearlyEqual(corner.y(), next.y()))
        corner.setX(end.anchor.x());
}

/// Goes on from the end of `line` to `target` with at most two bends; `after` is where it will go then.
void extend(Polyline &line, QPointF target, QPointF after, const BlocksCrossed &crossed)
{
    const QPointF a = line.back();
    const QPointF before = line.size() > 1 ? line[line.size() - 2] : a;
    Polyline best{a, target};
    double bestCost = std::numeric_limits<double>::max();
    const auto consider = [&](const QPointF &p, const QPointF &q) {
        const double cost = costOf(simplified({before, a, p, q, target, after}), crossed, bestCost);
        if (cost < bestCost - 0.5) {
            bestCost = cost;
            best = {p, q, target};
        }
    };
    consider({target.x(), a.y()}, target);
    consider({a.x(), target.y()}, target);
    if (!nearlyEqual(a.x(), target.x()) && !nearlyEqual(a.y(), target.y())) {
        consider({(a.x() + target.x()) / 2, a.y()}, {(a.x() + target.x()) / 2, target.y()});
        consider({a.x(), (a.y() + target.y()) / 2}, {target.x(), (a.y() + target.y()) / 2});
    }
    if (bestCost >= crossingCost) {
        for (const double away : {clearance, 160.0, 320.0, 640.0}) {
            for (const double x :
                 {std::min(a.x(), target.x()) - away, std::max(a.x(), target.x()) + away})
                consider({x, a.y()}, {x, target.y()});
            for (const double y :
                 {std::min(a.y(), target.y()) - away, std::max(a.y(), target.y()) + away})
                consider({a.x(), y}, {target.x(), y});
        }
    }
    line.insert(line.end(), best.begin(), best.end());
}

} // namespace

Polyline routeThrough(const RouteEnd &from, const RouteEnd &to, Polyline corners,
                      const BlocksCrossed &crossed)
{
    if (corners.empty())
        return routeCable(from, to, crossed);
    if (corners.size() > 1) {
        alignWithEnd(from, corners[0], corners[1]);
        alignWithEnd(to, corners.back(), corners[corners.size() - 2]);
    }
    const QPointF a = from.anchor + outward(from.side) * stubTo(from, corners.front());
    const QPointF b = to.anchor + outward(to.side) * stubTo(to, corners.back());
    corners.push_back(b);
    Polyline line{from.anchor, a};
    for (std::size_t i = 0; i < corners.size(); ++i)
        extend(line, corners[i], i + 1 < corners.size() ? corners[i + 1] : to.anchor, crossed);
    line.push_back(to.anchor);
    return simplified(line);
}

Polyline routeCable(const RouteEnd &from, const RouteEnd &to, const BlocksCrossed &crossed)
{
    const QPointF a = from.anchor + outward(from.side) * stub;
    const QPointF b = to.anchor + outward(to.side) * stub;
    const double left = std::min(a.x(), b.x());
    const double right = std::max(a.x(), b.x());
    const double top = std::min(a.y(), b.y());
    const double bottom = std::max(a.y(), b.y());
    if (nearlyStraight(from, to)
        && crossed(QRectF(from.anchor, to.anchor).normalized().adjusted(-1, -1, 1, 1)) == 0)
        return {from.anchor, to.anchor};
    Polyline best;
    double bestCost = std::numeric_limits<double>::max();
    const auto consider = [&](const QPointF &p, const QPointF &q) {
        Polyline candidate = simplified({from.anchor, a, p, q, b, to.anchor});
        const double cost = costOf(candidate, crossed, bestCost);
        if (cost < bestCost - 0.5) {
            bestCost = cost;
            best = std::move(candidate);
        }
    };
    consider({(a.x() + b.x()) / 2, a.y()}, {(a.x() + b.x()) / 2, b.y()});
    if (bestCost < crossingCost && from.side == PortSide::Right && to.side == PortSide::Left
        && a.x() <= b.x())
        return best; // the usual case, and free: nothing better exists
    for (const double x :
         {a.x(), b.x(), left - clearance, right + clearance, left - 280.0, right + 280.0})
        consider({x, a.y()}, {x, b.y()});
    for (const double y :
         {a.y(), b.y(), (a.y() + b.y()) / 2, top - clearance, bottom + clearance, top - 160.0,
          bottom + 160.0, top - 320.0, bottom + 320.0, top - 640.0, bottom + 640.0})
        consider({a.x(), y}, {b.x(), y});
    if (bestCost >= crossingCost) {
        // Across a block: there may be a gap between two blocks on the way.
        constexpr int samples = 20;
        for (int i = 1; i < samples; ++i) {
            const QPointF at = a + (b - a) * i / samples;
            consider({a.x(), at.y()}, {b.x(), at.y()});
            consider({at.x(), a.y()}, {at.x(), b.y()});
        }
    }
    return straightened(best);
}

void spreadLanes(std::vector<Polyline *> &cables)
{
    spreadDirection(cables, true);
    spreadDirection(cables, false);
}

QRectF boundsOf(const Polyline &line)
{
    if (line.empty())
        return {};
    double left = line.front().x(), right = left, top = line.front().y(), bottom = top;
    for (const QPointF &point : line) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

double distanceSquared(const Polyline &line, QPointF point)
{
    double best = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF along = line[i] - line[i - 1];
        const double length = QPointF::dotProduct(along, along);
        const double t =
            length > 0
                ? std::clamp(QPointF::dotProduct(point - line[i - 1], along) / length, 0.0, 1.0)
                : 0.0;
        const QPointF away = point - (line[i - 1] + along * t);
        best = std::min(best, QPointF::dotProduct(away, away));
    }
    return best;
}

} // namespace nongjang
