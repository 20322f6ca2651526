#include "model/study/power_states.h"

#include "model/study/constants.h"

#include <algorithm>

namespace nongjang {

namespace {

using MaybeRange = std::optional<Ranged<double>>;

MaybeRange watt(const Part &part, FigureKey key, QStringList *from)
{
    const Figure *figure = part.figure(key);
    if (!figure)
        return std::nullopt;
    if (from) {
        const std::string_view name = figureInfo(key).name;
        *from << QStringLiteral("part:") % part.id % u'#'
                     % QLatin1StringView(name.data(), qsizetype(name.size()));
    }
    return figure->range();
}

Ranged<double> constantRange(const QString &id, QStringList *from)
{
    if (from)
        *from << QStringLiteral("constant:") + id;
    return constant(id).range();
}

/// idle + share × (limit − idle), corner by corner: rising in share and limit, and in idle as share <= 1.
Ranged<double> between(const Ranged<double> &idle, const Ranged<double> &limit,
                       const Ranged<double> &share)
{
    const auto at = [](double i, double l, double s) {
        return i + s * std::max(0.0, l - i);
    };
    return {at(idle.value, limit.value, share.value), at(idle.low, limit.low, share.low),
            at(idle.high, limit.high, share.high)};
}

Ranged<double> scaled(const Ranged<double> &limit, const Ranged<double> &share)
{
    return {limit.value * share.value, limit.low * share.low, limit.high * share.high};
}

QString idleConstant(const Part &part)
{
    const QString kind = part.attribute(QStringLiteral("class"));
    if (kind == u"gaming" || kind == u"modded" || kind == u"mining")
        return QStringLiteral("gpu.idle.gaming");
    if (kind == u"workstation")
        return QStringLiteral("gpu.idle.workstation");
    const bool isCard = std::any_of(part.ports.begin(), part.ports.end(), [](const Port &port) {
        return port.kind == PortKind::PcieEdge;
    });
    return isCard ? QStringLiteral("gpu.idle.datacenter_card")
                  : QStringLiteral("gpu.idle.datacenter_module");
}

Ranged<double> notAbove(Ranged<double> value, const Ranged<double> &limit)
{
    value.value = std::min(value.value, limit.value);
    value.low = std::min(value.low, limit.low);
    value.high = std::min(value.high, limit.high);
    return value;
}

/// `from`: where the figures come from goes there.
PowerStates statesOf(const Part &part, QStringList *from)
{
    PowerStates states;
    const MaybeRange idle = watt(part, FigureKey::PowerIdle, from);
    const MaybeRange typical = watt(part, FigureKey::PowerTypical, from);
    const MaybeRange limit = watt(part, FigureKey::PowerLimit, from);
    const bool isGpu = part.category == Category::Gpu;
    states.idle = idle;
    if (!states.idle && isGpu)
        states.idle = constantRange(idleConstant(part), from);
    if (!states.idle)
        states.idle = typical; // modules, drives, NICs and switches draw much the same all the time
    states.peak = limit ? limit : typical;
    if (!states.idle && limit && part.category != Category::Host
        && part.category != Category::Cpu) {
        // Only a maximum is known: NICs and switches draw a good part of it whatever they do.
        states.idle = scaled(*limit, constantRange(QStringLiteral("device.typical_share"), from));
        states.typical = states.idle;
        return states;
    }
    if (states.idle && states.peak)
        states.idle = notAbove(*states.idle, *states.peak);
    states.typical = typical;
    if (!states.typical && states.idle && limit)
        states.typical = between(*states.idle, *limit,
                                 constantRange(isGpu ? QStringLiteral("gpu.typical_share")
                                                     : QStringLiteral("cpu.typical_share"),
                                               from));
    return states;
}

} // namespace

Feed feedOf(const Part &part)
{
    const bool statesPower =
        part.figure(FigureKey::PowerTypical) || part.figure(FigureKey::PowerLimit);
    switch (part.category) {
    case Category::Gpu:
    case Category::Host:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Nic:
        return Feed::Dc;
    case Category::Carrier:
    case Category::Adapter:
        return statesPower ? Feed::Dc : Feed::None; // many are passive wiring
    case Category::Block: { // of a board; what memory and phases take is in the limit of the die
        const QString kind = part.attribute(QStringLiteral("kind"));
        const bool isChip = kind == u"pcie_switch" || kind == u"retimer" || kind == u"redriver";
        return isChip && statesPower ? Feed::Dc : Feed::None;
    }
    case Category::Switch:
    case Category::Cooling:
        return Feed::Mains;
    case Category::Die:
    case Category::Cable:
    case Category::Transceiver:
    case Category::Psu:
    case Category::PowerDistribution:
    case Category::Rack:
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        return Feed::None;
    }
    Q_UNREACHABLE();
}

PowerStates powerStates(const Part &part)
{
    QStringList from;
    PowerStates states = statesOf(part, &from);
    states.from = std::move(from);
    return states;
}

PowerStates powerWithoutSources(const Part &part)
{
    return statesOf(part, nullptr);
}

std::optional<Ranged<double>> decodingPower(const Part &part)
{
    const bool isStacked =
        part.attribute(QStringLiteral("memory_type")).startsWith(QStringLiteral("HBM"));
    const MaybeRange limit = watt(part, FigureKey::PowerLimit, nullptr);
    const PowerStates states = powerWithoutSources(part);
    if (part.category != Category::Gpu || !isStacked || !limit || !states.idle)
        return std::nullopt;
    return between(*states.idle, *limit, constant(QStringLiteral("gpu.decode_share.hbm")).range());
}

std::optional<Ranged<double>> transientFactor(const Part &part)
{
    if (part.category != Category::Gpu)
        return Ranged<double>::exact(1.0);
    const Figure *peak = part.figure(FigureKey::PowerPeak);
    const Figure *limit = part.figure(FigureKey::PowerLimit);
    if (peak && limit && limit->value > 0.0)
        return Ranged<double>::exact(std::max(1.0, peak->value / limit->value));
    const QString software = part.attribute(QStringLiteral("software"));
    const QString prefix = QStringLiteral("CUDA cc ");
    if (!software.startsWith(prefix))
        return std::nullopt;
    const QString capability = software.mid(prefix.size()).section(u' ', 0, 0);
    const int generation = capability.section(u'.', 0, 0).toInt();
    if (generation == 9 || generation < 3)
        return std::nullopt; // nobody published the peaks of Hopper
    const QString id = capability == u"8.9" ? QStringLiteral("gpu.transient.ada")
                       : generation == 8    ? QStringLiteral("gpu.transient.ampere")
                       : generation >= 10   ? QStringLiteral("gpu.transient.blackwell")
                                            : QStringLiteral("gpu.transient.older");
    return constant(id).range();
}

bool includesProcessors(const Part &host)
{
    if (host.category != Category::Host)
        return false;
    const QString kind = host.attribute(QStringLiteral("kind"));
    return kind == u"server" || kind == u"barebone" || kind == u"supernode";
}

bool hasOwnSupplies(const Part &host)
{
    return host.category == Category::Host && host.figure(FigureKey::PsuRating)
           && host.figure(FigureKey::PsuCount);
}

bool isLowLine(const std::optional<TypedValue> &voltage)
{
    constexpr double limit = 150.0; // volt
    return voltage && voltage->value < limit;
}

double supplyRating(const Part &part, const std::optional<TypedValue> &voltage)
{
    if (hasOwnSupplies(part))
        return part.figure(FigureKey::PsuRating)->value * part.figure(FigureKey::PsuCount)->value;
    const Figure *rating =
        part.category == Category::Psu ? part.figure(FigureKey::PowerRating) : nullptr;
    if (!rating)
        return 0.0;
    const Figure *lowLine = part.figure(FigureKey::PowerRatingLowLine);
    return lowLine && isLowLine(voltage) ? lowLine->value : rating->value;
}

} // namespace nongjang
