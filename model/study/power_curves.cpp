#include "model/study/power_curves.h"

#include "model/study/shipped_json.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double any = 1e9;

Work workOf(const QString &name)
{
    return name == u"memory" ? Work::Memory : name == u"training" ? Work::Training : Work::Compute;
}

double watt(JsonObjectReader &reader, std::string_view key)
{
    const QString text = reader.string(key);
    if (text.isEmpty())
        return 0.0;
    const Result<double> value = parseMeasureAs(text.toStdString(), Dimension::Power);
    if (!value)
        qFatal("%s", qPrintable(value.error().message));
    return *value;
}

PowerCurve curveFrom(JsonObjectReader &reader)
{
    PowerCurve curve;
    curve.id = reader.requiredString("id");
    curve.work = workOf(reader.requiredString("work"));
    curve.capabilities = reader.requiredString("capabilities").split(u' ');
    curve.classes = reader.string("classes").split(u' ', Qt::SkipEmptyParts);
    curve.leastLimit = watt(reader, "least_limit");
    curve.base = watt(reader, "base");
    curve.spread = reader.number("spread", 0.0, 1.0).value_or(0.0);
    reader.objects("points", [&](JsonObjectReader &point) {
        const double speed = point.number("speed", 0.0, any).value_or(0.0);
        curve.points.push_back({point.number("x", 0.0, any).value_or(0.0),
                                {speed, point.number("low", 0.0, any).value_or(speed),
                                 point.number("high", 0.0, any).value_or(speed)}});
    });
    curve.provenance = {reader.requiredString("source"), reader.requiredString("date"),
                        reader.requiredString("confidence") == u"medium" ? Confidence::Medium
                                                                         : Confidence::Low,
                        reader.string("note")};
    return curve;
}

std::vector<PowerCurve> readCurves()
{
    std::vector<PowerCurve> curves;
    readShippedList(QStringLiteral(":/constants/power_curves.json"), "curves",
                    [&](JsonObjectReader &reader) { curves.push_back(curveFrom(reader)); });
    return curves;
}

double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

Ranged<double> interpolated(const PowerCurve &curve, double x)
{
    const auto next =
        std::find_if(curve.points.begin(), curve.points.end(),
                     [x](const PowerCurve::Point &point) { return point.x >= x - 1e-9; });
    if (next == curve.points.end())
        return curve.points.back().speed;
    if (next == curve.points.begin())
        return next->speed;
    const PowerCurve::Point &before = *std::prev(next);
    const double share = std::clamp((x - before.x) / (next->x - before.x), 0.0, 1.0);
    return {between(before.speed.value, next->speed.value, share),
            between(before.speed.low, next->speed.low, share),
            between(before.speed.high, next->speed.high, share)};
}

} // namespace

const std::vector<PowerCurve> &powerCurves()
{
    static const std::vector<PowerCurve> curves = readCurves();
    return curves;
}

const PowerCurve *findPowerCurve(const QString &id)
{
    const std::vector<PowerCurve> &all = powerCurves();
    const auto it = std::ranges::find(all, id, &PowerCurve::id);
    return it == all.end() ? nullptr : &*it;
}

const PowerCurve *powerCurve(const Part &card, Work work)
{
    const Figure *limit = card.figure(FigureKey::PowerLimit);
    const QString prefix = QStringLiteral("CUDA cc ");
    const QString software = card.attribute(QStringLiteral("software"));
    if (!isAccelerator(card.category) || !limit || !software.startsWith(prefix))
        return nullptr;
    const QString capability = software.mid(prefix.size()).section(u' ', 0, 0);
    const QString kind = card.attribute(QStringLiteral("class"));
    const auto fits = [&](const PowerCurve &curve) {
        return curve.work == work && curve.capabilities.contains(capability)
               && (curve.classes.isEmpty() || curve.classes.contains(kind))
               && limit->value >= curve.leastLimit;
    };
    const std::vector<PowerCurve> &all = powerCurves();
    const auto it = std::find_if(all.begin(), all.end(), fits);
    return it == all.end() ? nullptr : &*it;
}

std::optional<Ranged<double>> speedAt(const Part &card, double limit, Work work)
{
    const Figure *factory = card.figure(FigureKey::PowerLimit);
    if (!factory || !(factory->value > 0.0) || limit >= factory->value)
        return factory && factory->value > 0.0 ? std::optional(Ranged<double>::exact(1.0))
                                               : std::nullopt;
    const PowerCurve *curve = powerCurve(card, work);
    if (!curve)
        return std::nullopt;
    const double x = limit / (curve->base > 0.0 ? curve->base : factory->value);
    if (x < curve->points.front().x - 1e-9)
        return std::nullopt;
    Ranged<double> speed = interpolated(*curve, std::min(x, 1.0));
    speed.low *= 1.0 - curve->spread;
    speed.high = std::max(speed.value, std::min(1.0, speed.high * (1.0 + curve->spread)));
    return speed;
}

std::optional<double> lowestKnownLimit(const Part &card)
{
    const PowerCurve *curve = powerCurve(card, Work::Compute);
    if (!curve)
        return std::nullopt;
    return curve->points.front().x
           * (curve->base > 0.0 ? curve->base : card.figure(FigureKey::PowerLimit)->value);
}

std::optional<LimitedSpeed> speedOf(const ResolvedComponent &card, const Catalog &catalog,
                                    Work work)
{
    const Component &component = *card.component;
    if (!component.figures.contains(QStringLiteral("power_limit")))
        return LimitedSpeed{};
    const PartPtr factory = catalog.part(component.part);
    const Figure *limit = card.part->figure(FigureKey::PowerLimit);
    const auto share = factory && limit ? speedAt(*factory, limit->value, work) : std::nullopt;
    if (!share)
        return std::nullopt;
    const bool isSlower = limit->value < factory->figure(FigureKey::PowerLimit)->value;
    return LimitedSpeed{*share, isSlower ? powerCurve(*factory, work) : nullptr, limit->value};
}

} // namespace nongjang
