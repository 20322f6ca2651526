#include "model/study/failure_rates.h"

namespace nongjang {

namespace {

QString ofGpu(const Part &part, const QString &condition)
{
    const QString use = part.attribute(QStringLiteral("class"));
    if (use == u"modded" || condition == u"modded" || part.category == Category::Die)
        return QStringLiteral("afr.gpu.custom");
    if (condition == u"used" || use == u"mining")
        return QStringLiteral("afr.gpu.used");
    return use.endsWith(u"datacenter") ? QStringLiteral("afr.gpu.datacenter")
                                       : QStringLiteral("afr.gpu.consumer");
}

QString ofCable(const Part &part)
{
    const QString kind = part.attribute(QStringLiteral("kind"));
    if (kind == u"signal_pcie") {
        const bool isNarrow = !part.ports.empty() && part.ports.front().lanes == 1;
        return isNarrow ? QStringLiteral("afr.riser.x1") : QStringLiteral("afr.riser.ribbon");
    }
    if (kind == u"aoc")
        return QStringLiteral("afr.cable.optical");
    return kind == u"dac" || kind == u"acc" || kind == u"aec" ? QStringLiteral("afr.cable.copper")
                                                              : QString();
}

QString constantOf(const Part &part, const QString &condition)
{
    switch (part.category) {
    case Category::Gpu:
    case Category::Die:
        return ofGpu(part, condition);
    case Category::Host:
    case Category::Carrier:
        return QStringLiteral("afr.host");
    case Category::Cpu:
        return QStringLiteral("afr.cpu");
    case Category::Memory:
        return QStringLiteral("afr.memory");
    case Category::Storage:
        return QStringLiteral("afr.storage");
    case Category::Nic:
        return QStringLiteral("afr.nic");
    case Category::Switch:
        return QStringLiteral("afr.switch");
    case Category::Transceiver:
        return QStringLiteral("afr.transceiver");
    case Category::Psu:
        return part.attribute(QStringLiteral("form")).startsWith(u"ATX")
                   ? QStringLiteral("afr.psu.atx")
                   : QStringLiteral("afr.psu.server");
    case Category::Cable:
        return ofCable(part);
    case Category::Cooling:
        return part.attribute(QStringLiteral("kind")) == u"fan" ? QStringLiteral("afr.fan")
                                                                : QString();
    default:
        return {};
    }
}

} // namespace

const Constant *failureRate(const Part &part, const QString &condition)
{
    const QString id = constantOf(part, condition);
    return id.isEmpty() ? nullptr : findConstant(id);
}

std::optional<double> expectedFailures(const Part &part, const QString &condition, double count,
                                       double seconds)
{
    constexpr double year = 365.0 * 86'400.0;
    const Constant *rate = failureRate(part, condition);
    return rate ? std::optional(count * rate->value * seconds / year) : std::nullopt;
}

} // namespace nongjang
