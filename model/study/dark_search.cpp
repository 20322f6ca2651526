#include "model/study/dark_search.h"

#include "model/study/exposed_ports.h"
#include "model/study/power_states.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

constexpr std::pair<int, int> nothing{-1, 0};

bool isPowerInlet(PortKind kind)
{
    return kind == PortKind::PowerIn || kind == PortKind::AcIn;
}

/// What a port of this kind plugs into: something that feeds or holds it.
bool isGuest(PortKind kind)
{
    switch (kind) {
    case PortKind::PcieEdge:
    case PortKind::Module:
    case PortKind::Cpu:
    case PortKind::Dimm:
    case PortKind::Drive:
        return true;
    default:
        return isPowerInlet(kind);
    }
}

bool isHolder(PortKind kind)
{
    switch (kind) {
    case PortKind::PcieSlot:
    case PortKind::ModuleSocket:
    case PortKind::CpuSocket:
    case PortKind::DimmSlot:
    case PortKind::DriveBay:
    case PortKind::PowerOut:
    case PortKind::AcOut:
        return true;
    default:
        return false;
    }
}

bool isSource(const ResolvedComponent &component)
{
    return component.part
           && (component.part->category == Category::Psu
               || component.part->category == Category::PowerDistribution);
}

DarkCause switchedOff(const ResolvedAssembly &assembly, int component)
{
    const QString path = assembly.pathOf(component);
    return {path, Tr::tr("%1 is switched off").arg(path)};
}

DarkCause switchedOff(const ResolvedAssembly &assembly, const Cable &cable)
{
    const QString path =
        assembly.path % u'/' % cable.from.toString() % QStringLiteral(" → ") % cable.to.toString();
    return {path, Tr::tr("the cable %1 is switched off").arg(path)};
}

} // namespace

DarkSearch::DarkSearch(const FarmModel &model, const std::stop_token &stop)
    : m_model(model)
    , m_stop(stop)
    , m_shapes(model.assemblies.size())
{
    for (const ResolvedAssembly &assembly : model.assemblies) { // the inside comes first
        bool hasOff = std::any_of(assembly.cables.begin(), assembly.cables.end(),
                                  [](const ResolvedCable &cable) { return cable.isOff; });
        bool needs = false;
        double items = 0.0;
        for (const ResolvedComponent &component : assembly.components) {
            hasOff = hasOff || component.component->off
                     || (component.assembly >= 0 && m_hasOff[std::size_t(component.assembly)]);
            needs = needs || needsPower(component);
            items += component.component->count;
        }
        m_isTooLarge.push_back(items > mostItems);
        m_hasOff.push_back(hasOff);
        m_needsPower.push_back(needs);
    }
}

bool DarkSearch::isNeeded(const FarmModel &model)
{
    return std::any_of(
        model.assemblies.begin(), model.assemblies.end(), [](const ResolvedAssembly &assembly) {
            return std::any_of(assembly.components.begin(), assembly.components.end(),
                               [](const ResolvedComponent &each) { return each.component->off; })
                   || std::any_of(assembly.cables.begin(), assembly.cables.end(),
                                  [](const ResolvedCable &cable) { return cable.isOff; });
        });
}

bool DarkSearch::needsPower(const ResolvedComponent &component) const
{
    if (component.assembly >= 0)
        return m_needsPower[std::size_t(component.assembly)] != 0;
    return component.part && (isSource(component) || feedOf(*component.part) != Feed::None);
}

int DarkSearch::run()
{
    return judge(int(m_model.assemblies.size()) - 1, {});
}

bool DarkSearch::isHost(int a, int c, const QString &port) const
{
    const Part *part = leafPort(m_model, m_model.assemblies[std::size_t(a)], c, port).part;
    return part && part->category == Category::Host;
}

/// The exposed port of a placed assembly, and which connector of it; nothing for a part.
DarkSearch::Outlet DarkSearch::exposedOf(int a, int c, const QString &port, int connector) const
{
    const int inner = m_model.assemblies[std::size_t(a)].components[std::size_t(c)].assembly;
    if (inner < 0)
        return nothing;
    const QList<ExposedPort> &ports = m_model.assemblies[std::size_t(inner)].assembly->ports;
    const auto it = std::find_if(ports.cbegin(), ports.cend(),
                                 [&](const ExposedPort &each) { return each.name == port; });
    return it == ports.cend() ? nothing : Outlet{int(it - ports.cbegin()), connector};
}

void DarkSearch::addLeads(int a, const ResolvedCable &cable, Shape &shape) const
{
    const PortKind from = cable.fromPort.kind;
    const PortKind to = cable.toPort.kind;
    bool fromHolds = isHolder(from);
    if (from == PortKind::PcieLink && to == PortKind::PcieLink) { // a host and what hangs on it
        fromHolds = isHost(a, cable.from, cable.cable->from.port);
        const bool toHolds = isHost(a, cable.to, cable.cable->to.port);
        if (fromHolds == toHolds)
            return;
    } else if (from == PortKind::PcieLink || to == PortKind::PcieLink) {
        const PortKind other = from == PortKind::PcieLink ? to : from;
        if (other != PortKind::PcieSlot && other != PortKind::PcieEdge)
            return;
        fromHolds = from == PortKind::PcieSlot || to == PortKind::PcieEdge;
    } else if (!(isHolder(from) && isGuest(to)) && !(isHolder(to) && isGuest(from))) {
        return;
    }
    const bool isPower = isPowerInlet(fromHolds ? to : from);
    if (!isPower && cable.cable->off)
        return; // pulled out of its slot: nothing is said about its power
    Lead lead;
    lead.cable = &cable;
    lead.isPower = isPower;
    lead.isMains = (fromHolds ? to : from) == PortKind::AcIn;
    const auto item = [&](int component, int instance) {
        return shape.first[std::size_t(component)] + instance - 1;
    };
    for (const ConnectorPair &pair : cable.pairs) {
        const Connector &holder = fromHolds ? pair.from : pair.to;
        const Connector &guest = fromHolds ? pair.to : pair.from;
        const int h = fromHolds ? cable.from : cable.to;
        const int g = fromHolds ? cable.to : cable.from;
        const Cable &drawn = *cable.cable;
        lead.provider = item(h, holder.component);
        lead.consumer = item(g, guest.component);
        lead.outlet = exposedOf(a, h, (fromHolds ? drawn.from : drawn.to).port, holder.port);
        lead.inlet = exposedOf(a, g, (fromHolds ? drawn.to : drawn.from).port, guest.port);
        shape.leads.push_back(lead);
    }
}

/// Processors, modules and drives beside the only host, where nothing is drawn to them, are in it.
void DarkSearch::addLooseGuests(int a, Shape &shape) const
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    int host = -1;
    int hosts = 0;
    for (int c = 0; c < int(assembly.components.size()); ++c) {
        const ResolvedComponent &component = assembly.components[std::size_t(c)];
        if (component.part && component.part->category == Category::Host) {
            hosts += component.component->count;
            host = shape.first[std::size_t(c)];
        }
    }
    if (hosts != 1)
        return;
    std::vector<char> isJoined(std::size_t(shape.first.back()), 0);
    for (const Lead &lead : shape.leads)
        isJoined[std::size_t(lead.consumer)] = 1;
    for (int c = 0; c < int(assembly.components.size()); ++c) {
        const PartPtr &part = assembly.components[std::size_t(c)].part;
        if (!part
            || (part->category != Category::Cpu && part->category != Category::Memory
                && part->category != Category::Storage))
            continue;
        for (int i = shape.first[std::size_t(c)]; i < shape.first[std::size_t(c) + 1]; ++i)
            if (!isJoined[std::size_t(i)])
                shape.leads.push_back({host, nothing, i, nothing, nullptr, false, false});
    }
}

void DarkSearch::addExposed(int a, Shape &shape) const
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    for (int e = 0; e < int(assembly.assembly->ports.size()); ++e) {
        const ExposedPort &exposed = assembly.assembly->ports[e];
        const std::optional<ConnectorRange> range = exposedConnectors(m_model, assembly, exposed);
        const int c = assembly.indexOf(exposed.inner.component);
        const Port *port =
            range ? leafPort(m_model, assembly, c, exposed.inner.port).port : nullptr;
        if (!port)
            continue;
        const bool isLink = port->kind == PortKind::PcieLink;
        const bool holds = isLink ? isHost(a, c, exposed.inner.port) : isHolder(port->kind);
        if (!holds && !isLink && !isGuest(port->kind))
            continue;
        for (int k = 1; k <= range->size(); ++k) {
            const Connector at = range->at(k - 1);
            const int item = shape.first[std::size_t(c)] + at.component - 1;
            const Outlet inner = exposedOf(a, c, exposed.inner.port, at.port);
            if (holds)
                shape.outlets.emplace(Outlet{e, k}, std::pair{item, inner});
            else
                shape.leads.push_back({-1,
                                       {e, k},
                                       item,
                                       inner,
                                       nullptr,
                                       isPowerInlet(port->kind),
                                       port->kind == PortKind::AcIn});
        }
    }
}

const DarkSearch::Shape &DarkSearch::shapeOf(int a)
{
    std::optional<Shape> &shape = m_shapes[std::size_t(a)];
    if (shape)
        return *shape;
    shape.emplace();
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    int next = 0;
    for (const ResolvedComponent &component : assembly.components) {
        shape->first.push_back(next);
        next += component.component->count;
    }
    shape->first.push_back(next);
    for (const ResolvedCable &cable : assembly.cables)
        if (!m_stop.isTime())
            addLeads(a, cable, *shape);
    addExposed(a, *shape);
    addLooseGuests(a, *shape);
    return *shape;
}

int DarkSearch::componentOf(int a, int item) const
{
    const std::vector<int> &first = m_shapes[std::size_t(a)]->first;
    return int(std::upper_bound(first.begin(), first.end(), item) - first.begin()) - 1;
}

int DarkSearch::judge(int a, const Context &context)
{
    const bool isUntouched = m_isTooLarge[std::size_t(a)]
                             || (!m_hasOff[std::size_t(a)]
                                 && std::all_of(context.begin(), context.end(),
                                                [](const auto &each) { return each.second; }));
    const auto [known, isNew] =
        m_known.emplace(std::pair{a, isUntouched ? Context() : context}, int(m_verdicts.size()));
    if (!isNew)
        return known->second;
    const int index = known->second;
    m_verdicts.push_back({a, isUntouched, false, {}, {}, {}});
    if (isUntouched)
        return index;
    Verdict verdict = m_verdicts.back(); // others are added while this one is worked on
    verdict.items.resize(std::size_t(shapeOf(a).first.back()));
    while (spread(a, context, verdict) && !m_stop.isTime()) {
    }
    conclude(a, verdict);
    m_verdicts[std::size_t(index)] = std::move(verdict);
    return index;
}

bool DarkSearch::isDead(int a, const Lead &lead, const Context &context,
                        const Verdict &verdict) const
{
    if (lead.provider < 0)
        return !context.at(lead.outlet);
    if (lead.cable && lead.cable->cable->off)
        return true;
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    const ItemState &provider = verdict.items[std::size_t(lead.provider)];
    if (provider.isDark
        || assembly.components[std::size_t(componentOf(a, lead.provider))].component->off)
        return true;
    return provider.verdict >= 0
           && m_verdicts[std::size_t(provider.verdict)].deadOutlets.contains(lead.outlet);
}

/// What is off at the root of a dead lead. From outside: told by what is placed there.
DarkCause DarkSearch::causeOf(int a, const Lead &lead, const Verdict &verdict) const
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    if (lead.provider < 0)
        return {};
    const int c = componentOf(a, lead.provider);
    if (assembly.components[std::size_t(c)].component->off)
        return switchedOff(assembly, c);
    const ItemState &provider = verdict.items[std::size_t(lead.provider)];
    if (lead.cable && lead.cable->cable->off)
        return switchedOff(assembly, *lead.cable->cable);
    if (provider.isDark || provider.verdict < 0)
        return provider.cause;
    const auto &outlets = m_verdicts[std::size_t(provider.verdict)].deadOutlets;
    const auto it = outlets.find(lead.outlet);
    return it == outlets.end() || it->second.object.isEmpty() ? provider.cause : it->second;
}

/// One step further from what is known to be dark. False: that was all.
bool DarkSearch::spread(int a, const Context &context, Verdict &verdict)
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    const Shape &shape = shapeOf(a);
    std::vector<Intake> intakes(verdict.items.size());
    std::map<int, Context> inside; // of placed assemblies
    for (const Lead &lead : shape.leads) {
        if (m_stop.isTime())
            return false;
        if (lead.provider < 0 && !context.contains(lead.outlet))
            continue; // nothing is joined to it out there
        const bool isOff = isDead(a, lead, context, verdict);
        Intake &intake = intakes[std::size_t(lead.consumer)];
        ++(lead.isPower ? intake.power : intake.seats);
        intake.deadMains += isOff && lead.isMains;
        if (isOff) {
            ++(lead.isPower ? intake.deadPower : intake.deadSeats);
            if (!intake.firstDead)
                intake.firstDead = &lead;
        }
        if (lead.inlet != nothing) {
            bool &isLive = inside[lead.consumer].try_emplace(lead.inlet, false).first->second;
            isLive = isLive || !isOff;
        }
    }
    bool isChanged = false;
    for (std::size_t c = 0; c < assembly.components.size(); ++c) {
        const ResolvedComponent &component = assembly.components[c];
        for (int i = shape.first[c]; i < shape.first[c + 1] && !component.component->off; ++i) {
            const Intake &intake = intakes[std::size_t(i)];
            ItemState state = verdict.items[std::size_t(i)];
            if (state.isDark)
                continue;
            if (component.part) {
                state.isDark = (intake.power > 0 && intake.deadPower == intake.power)
                               || (intake.seats > 0 && intake.deadSeats == intake.seats);
                state.deadInlets = state.isDark ? 0 : intake.deadMains;
            } else if (component.assembly >= 0) {
                const auto joined = inside.find(i);
                state.verdict =
                    judge(component.assembly, joined == inside.end() ? Context() : joined->second);
                state.isDark = m_verdicts[std::size_t(state.verdict)].isAllDark;
            }
            if (intake.firstDead && state.cause.object.isEmpty())
                state.cause = causeOf(a, *intake.firstDead, verdict);
            if (state.verdict >= 0 && state.cause.object.isEmpty())
                state.cause = m_verdicts[std::size_t(state.verdict)].cause;
            ItemState &old = verdict.items[std::size_t(i)];
            isChanged = isChanged || state.isDark != old.isDark || state.verdict != old.verdict
                        || state.deadInlets != old.deadInlets;
            old = std::move(state);
        }
    }
    return isChanged;
}

/// All dark, and which exposed outlets give nothing.
void DarkSearch::conclude(int a, Verdict &verdict)
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    const Shape &shape = shapeOf(a);
    bool isAnyDark = false;
    bool isAllDark = true;
    for (std::size_t c = 0; c < assembly.components.size(); ++c) {
        const ResolvedComponent &component = assembly.components[c];
        for (int i = shape.first[c]; i < shape.first[c + 1] && !component.component->off; ++i) {
            const bool isDark = verdict.items[std::size_t(i)].isDark;
            isAnyDark = isAnyDark || isDark;
            if (isDark && verdict.cause.object.isEmpty())
                verdict.cause = verdict.items[std::size_t(i)].cause;
            isAllDark = isAllDark && (isDark || !needsPower(component));
        }
    }
    verdict.isAllDark = isAnyDark && isAllDark;
    for (const auto &[outlet, from] : shape.outlets) {
        const auto &[item, inner] = from;
        const ItemState &state = verdict.items[std::size_t(item)];
        const int c = componentOf(a, item);
        if (assembly.components[std::size_t(c)].component->off) {
            verdict.deadOutlets.emplace(outlet, switchedOff(assembly, c));
        } else if (state.isDark) {
            verdict.deadOutlets.emplace(outlet, state.cause);
        } else if (state.verdict >= 0) {
            const auto &dead = m_verdicts[std::size_t(state.verdict)].deadOutlets;
            if (const auto it = dead.find(inner); it != dead.end())
                verdict.deadOutlets.emplace(outlet, it->second);
        }
    }
}

} // namespace nongjang
