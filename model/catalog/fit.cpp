#include "model/catalog/fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Fit)
};

struct KindPair
{
    PortKind host;
    PortKind guest;
};

constexpr std::array directPairs{
    KindPair{PortKind::PcieSlot, PortKind::PcieEdge},
    KindPair{PortKind::ModuleSocket, PortKind::Module},
    KindPair{PortKind::CpuSocket, PortKind::Cpu},
    KindPair{PortKind::DimmSlot, PortKind::Dimm},
    KindPair{PortKind::DriveBay, PortKind::Drive},
};
constexpr std::array cabledPairs{
    KindPair{PortKind::PcieLink, PortKind::PcieLink},
    KindPair{PortKind::Network, PortKind::Network},
    KindPair{PortKind::Fabric, PortKind::Fabric},
    KindPair{PortKind::Fiber, PortKind::Fiber},
    KindPair{PortKind::PowerOut, PortKind::PowerIn},
    KindPair{PortKind::AcOut, PortKind::AcIn},
};

template<std::size_t N>
bool areKinds(const std::array<KindPair, N> &pairs, PortKind a, PortKind b)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const KindPair &pair) {
        return (pair.host == a && pair.guest == b) || (pair.host == b && pair.guest == a);
    });
}

Fit no(const QString &reason)
{
    return {false, reason};
}

/// A cage takes modules and cables of its own kind and of slower ones of the same size.
bool cageTakes(const QString &cage, const QString &plug)
{
    static const std::array<QStringList, 3> families{
        QStringList{QStringLiteral("SFP+"), QStringLiteral("SFP28"), QStringLiteral("SFP56")},
        QStringList{QStringLiteral("QSFP+"), QStringLiteral("QSFP"), QStringLiteral("QSFP28"),
                    QStringLiteral("QSFP56"), QStringLiteral("QSFP112"),
                    QStringLiteral("QSFP56-DD"), QStringLiteral("QSFP-DD")},
        QStringList{QStringLiteral("OSFP"), QStringLiteral("OSFP224")},
    };
    if (cage == plug)
        return true;
    for (const QStringList &family : families) {
        const qsizetype cageRank = family.indexOf(cage);
        const qsizetype plugRank = family.indexOf(plug);
        if (cageRank >= 0 && plugRank >= 0)
            return plugRank <= cageRank
                   || (cage.endsWith(QStringLiteral("-DD"))
                       && plug.endsWith(QStringLiteral("-DD")));
    }
    return false;
}

/// Does the cable end sit in the port of the device?
bool endFits(const Port &end, const Port &port)
{
    switch (port.kind) {
    case PortKind::PcieSlot:
        return end.kind == PortKind::PcieEdge
               && end.lanes.value_or(16) <= port.width.value_or(port.lanes.value_or(16));
    case PortKind::PcieEdge:
        return end.kind == PortKind::PcieSlot && port.lanes.value_or(16) <= end.width.value_or(16);
    case PortKind::PowerOut:
        return end.kind == PortKind::PowerIn && end.connector == port.connector;
    case PortKind::PowerIn:
        return end.kind == PortKind::PowerOut && end.connector == port.connector;
    case PortKind::AcOut:
        return end.kind == PortKind::AcIn && end.connector == port.connector;
    case PortKind::AcIn:
        return end.kind == PortKind::AcOut && end.connector == port.connector;
    case PortKind::Network:
        return end.kind == PortKind::Network && cageTakes(port.connector, end.connector);
    case PortKind::PcieLink:
    case PortKind::Fabric:
    case PortKind::Fiber:
        return end.kind == port.kind && end.connector == port.connector;
    case PortKind::ModuleSocket:
    case PortKind::Module:
    case PortKind::CpuSocket:
    case PortKind::Cpu:
    case PortKind::DimmSlot:
    case PortKind::Dimm:
    case PortKind::DriveBay:
    case PortKind::Drive:
        return false;
    }
    Q_UNREACHABLE();
}

bool speaks(const Port &a, const Port &b)
{
    if (a.protocol.isEmpty() || b.protocol.isEmpty())
        return true;
    for (const QString &one : a.protocol.split(u';'))
        for (const QString &other : b.protocol.split(u';'))
            if (one.section(u' ', 0, 0).section(u'/', 0, 0)
                    == other.section(u' ', 0, 0).section(u'/', 0, 0)
                || one.contains(other) || other.contains(one))
                return true;
    return false;
}

/// What keeps the two from ever being joined, whatever the cable.
Fit kindsMeet(const Port &a, const Port &b)
{
    if (!areKinds(directPairs, a.kind, b.kind) && !areKinds(cabledPairs, a.kind, b.kind)) {
        if (a.kind == b.kind && a.kind != PortKind::Network)
            return no(Tr::tr("Both are of the kind “%1”; one of each side is needed.")
                          .arg(portKindTitle(a.kind)));
        return no(Tr::tr("%1 does not go into %2.").arg(a.describe(), b.describe()));
    }
    if (a.kind == PortKind::Network && !speaks(a, b))
        return no(Tr::tr("One speaks %1, the other %2.").arg(a.protocol, b.protocol));
    return {true, {}};
}

/// Do the ends of a cable sit in the two ports, this way round or the other?
bool endsFit(const Part &cable, const Port &from, const Port &to)
{
    const Port *a = cable.port(QStringLiteral("a"));
    const Port *b = cable.port(QStringLiteral("b"));
    return a && b
           && ((endFits(*a, from) && endFits(*b, to)) || (endFits(*b, from) && endFits(*a, to)));
}

/// Card-edge supplies plug into their breakout or distribution board; phases of a board are joined to its rails by copper.
bool isEdgeSupply(const Port &a, const Port &b)
{
    const bool isPower = (a.kind == PortKind::PowerOut && b.kind == PortKind::PowerIn)
                         || (a.kind == PortKind::PowerIn && b.kind == PortKind::PowerOut);
    return isPower && a.connector == b.connector
           && (a.connector.startsWith(u"psu-edge") || a.connector == u"rail");
}

} // namespace

Fit directFit(const Port &a, const Port &b)
{
    if (const Fit kinds = kindsMeet(a, b); !kinds.fits)
        return kinds;
    if (isEdgeSupply(a, b))
        return {true, {}};
    if (!areKinds(directPairs, a.kind, b.kind))
        return no(Tr::tr("%1 and %2 need a cable.").arg(a.describe(), b.describe()));
    const bool isCard = a.kind == PortKind::PcieSlot || b.kind == PortKind::PcieSlot;
    if (isCard) {
        const Port &slot = a.kind == PortKind::PcieSlot ? a : b;
        const Port &edge = a.kind == PortKind::PcieSlot ? b : a;
        const int room = slot.width.value_or(slot.lanes.value_or(16));
        if (edge.lanes.value_or(1) > room)
            return no(Tr::tr("An x%1 card does not go into an x%2 slot; a riser does.")
                          .arg(edge.lanes.value_or(1))
                          .arg(room));
        return {true, {}};
    }
    if (!a.connector.isEmpty() && !b.connector.isEmpty() && a.connector != b.connector)
        return no(Tr::tr("%1 does not go into %2.").arg(a.connector, b.connector));
    return {true, {}};
}

Fit cableFit(const Part &cable, const Port &from, const Port &to)
{
    const Port *a = cable.port(QStringLiteral("a"));
    const Port *b = cable.port(QStringLiteral("b"));
    if (!a || !b)
        return no(Tr::tr("%1 has no two ends.").arg(cable.name));
    if (const Fit kinds = kindsMeet(from, to); !kinds.fits)
        return kinds;
    if (endsFit(cable, from, to))
        return {true, {}};
    return no(Tr::tr("%1 (%2 to %3) does not join %4 and %5.")
                  .arg(cable.name, a->describe(), b->describe(), from.describe(), to.describe()));
}

Fit connectionFit(const Catalog &catalog, const Port &from, const Port &to)
{
    const Fit direct = directFit(from, to);
    if (direct.fits)
        return direct;
    if (const Fit kinds = kindsMeet(from, to); !kinds.fits)
        return kinds;
    const std::vector<PartPtr> &parts = catalog.parts();
    if (std::any_of(parts.begin(), parts.end(), [&](const PartPtr &part) {
            return part->category == Category::Cable && endsFit(*part, from, to);
        }))
        return {true, {}};
    return no(
        Tr::tr("No cable of the catalogue joins %1 and %2.").arg(from.describe(), to.describe()));
}

std::optional<double> cablePrice(const Part &cable, Length length)
{
    const Price *base = cable.price();
    if (!base)
        return std::nullopt;
    const Figure *perMetre = cable.figure(FigureKey::PricePerMetre);
    return base->amount.value.si() + (perMetre ? perMetre->value * length.si() : 0.0);
}

std::vector<PartPtr> fittingCables(const Catalog &catalog, const Port &from, const Port &to,
                                   Length length)
{
    struct Candidate
    {
        double price;
        PartPtr part;
    };
    std::vector<Candidate> candidates;
    if (!kindsMeet(from, to).fits)
        return {};
    for (const PartPtr &part : catalog.parts()) {
        if (part->category != Category::Cable || !endsFit(*part, from, to))
            continue;
        const Figure *reach = part->figure(FigureKey::LengthMax);
        if (reach && reach->value + 1e-9 < length.si())
            continue;
        candidates.push_back(
            {cablePrice(*part, length).value_or(std::numeric_limits<double>::infinity()), part});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.price < b.price; });
    std::vector<PartPtr> result;
    for (Candidate &candidate : candidates)
        result.push_back(std::move(candidate.part));
    return result;
}

} // namespace nongjang
