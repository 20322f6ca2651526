#include "model/catalog/part.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Part)
};

struct CategoryInfo
{
    Category category;
    std::string_view name;
    const char *title;
};

constexpr std::array categories{
    CategoryInfo{Category::Gpu, "gpu",
                 QT_TRANSLATE_NOOP("nongjang::Part", "GPUs and accelerators")},
    CategoryInfo{Category::Die, "die", QT_TRANSLATE_NOOP("nongjang::Part", "Bare dies")},
    CategoryInfo{Category::Host, "host", QT_TRANSLATE_NOOP("nongjang::Part", "Boards and servers")},
    CategoryInfo{Category::Carrier, "carrier",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Carriers and backplanes")},
    CategoryInfo{Category::Cpu, "cpu", QT_TRANSLATE_NOOP("nongjang::Part", "Processors")},
    CategoryInfo{Category::Memory, "memory", QT_TRANSLATE_NOOP("nongjang::Part", "Memory modules")},
    CategoryInfo{Category::Storage, "storage", QT_TRANSLATE_NOOP("nongjang::Part", "Storage")},
    CategoryInfo{Category::Nic, "nic", QT_TRANSLATE_NOOP("nongjang::Part", "Network cards")},
    CategoryInfo{Category::Switch, "switch", QT_TRANSLATE_NOOP("nongjang::Part", "Switches")},
    CategoryInfo{Category::Cable, "cable",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Cables and risers")},
    CategoryInfo{Category::Adapter, "adapter", QT_TRANSLATE_NOOP("nongjang::Part", "Adapters")},
    CategoryInfo{Category::Transceiver, "transceiver",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Transceivers")},
    CategoryInfo{Category::Psu, "psu", QT_TRANSLATE_NOOP("nongjang::Part", "Power supplies")},
    CategoryInfo{Category::PowerDistribution, "power",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Circuits, PDUs and UPS")},
    CategoryInfo{Category::Rack, "rack",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Racks, frames and cases")},
    CategoryInfo{Category::Cooling, "cooling",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Fans and cooling")},
    CategoryInfo{Category::Block, "block",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Building blocks for boards")},
    CategoryInfo{Category::Certificate, "certificate",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Efficiency certificates")},
    CategoryInfo{Category::Tariff, "tariff",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Electricity tariffs and PUE")},
    CategoryInfo{Category::ExchangeRate, "fx",
                 QT_TRANSLATE_NOOP("nongjang::Part", "Exchange rates")},
};

constexpr auto categoryList = [] {
    std::array<Category, categories.size()> list{};
    for (std::size_t i = 0; i < categories.size(); ++i)
        list[i] = categories[i].category;
    return list;
}();

/// The figures that tell parts of a category apart at a glance.
std::initializer_list<FigureKey> summaryKeys(Category category)
{
    static constexpr std::initializer_list<FigureKey> accelerator{
        FigureKey::MemoryCapacity, FigureKey::Fp16Fp32Acc, FigureKey::MemoryBandwidth,
        FigureKey::PowerLimit};
    static constexpr std::initializer_list<FigureKey> cpu{FigureKey::Cores, FigureKey::PcieLanes,
                                                          FigureKey::PowerLimit};
    static constexpr std::initializer_list<FigureKey> memory{FigureKey::MemoryCapacity,
                                                             FigureKey::MemoryTransferRate};
    static constexpr std::initializer_list<FigureKey> storage{FigureKey::MemoryCapacity,
                                                              FigureKey::ReadBandwidth};
    static constexpr std::initializer_list<FigureKey> network{
        FigureKey::PortRate, FigureKey::SwitchingCapacity, FigureKey::PowerTypical};
    static constexpr std::initializer_list<FigureKey> psu{FigureKey::PowerRating,
                                                          FigureKey::Efficiency50};
    static constexpr std::initializer_list<FigureKey> power{
        FigureKey::Voltage, FigureKey::BreakerCurrent, FigureKey::ContinuousPower};
    static constexpr std::initializer_list<FigureKey> host{FigureKey::PsuRating,
                                                           FigureKey::FabricBandwidth};
    static constexpr std::initializer_list<FigureKey> cooling{FigureKey::CoolingCapacity,
                                                              FigureKey::Airflow};
    static constexpr std::initializer_list<FigureKey> tariff{FigureKey::Tariff, FigureKey::Pue};
    static constexpr std::initializer_list<FigureKey> cable{FigureKey::LengthMax};
    static constexpr std::initializer_list<FigureKey> none{};
    switch (category) {
    case Category::Gpu:
    case Category::Die:
        return accelerator;
    case Category::Cpu:
        return cpu;
    case Category::Memory:
        return memory;
    case Category::Storage:
        return storage;
    case Category::Nic:
    case Category::Switch:
        return network;
    case Category::Psu:
        return psu;
    case Category::PowerDistribution:
        return power;
    case Category::Host:
        return host;
    case Category::Rack:
    case Category::Cooling:
        return cooling;
    case Category::Tariff:
        return tariff;
    case Category::Cable:
    case Category::Transceiver:
        return cable;
    case Category::Carrier:
    case Category::Adapter:
    case Category::Block:
    case Category::Certificate:
    case Category::ExchangeRate:
        return none;
    }
    Q_UNREACHABLE();
}

QString slotSummary(const std::vector<Port> &ports)
{
    QStringList groups;
    for (const Port &port : ports) {
        if (port.kind == PortKind::PcieSlot && port.gen && port.lanes)
            groups
                << QStringLiteral("%1 × gen%2 x%3").arg(port.count).arg(*port.gen).arg(*port.lanes);
        else if (port.kind == PortKind::ModuleSocket)
            groups << QStringLiteral("%1 × %2").arg(port.count).arg(port.connector);
    }
    return groups.join(QStringLiteral(" · "));
}

} // namespace

std::string_view categoryName(Category category)
{
    return categories[static_cast<std::size_t>(category)].name;
}

std::optional<Category> categoryFromName(std::string_view name)
{
    for (const CategoryInfo &info : categories)
        if (info.name == name)
            return info.category;
    return std::nullopt;
}

QString categoryTitle(Category category)
{
    return Tr::tr(categories[static_cast<std::size_t>(category)].title);
}

std::span<const Category> allCategories()
{
    return categoryList;
}

bool isPlaceable(Category category)
{
    return category != Category::Cable && category != Category::Certificate
           && category != Category::Tariff && category != Category::ExchangeRate;
}

const Figure *Part::figure(FigureKey key) const
{
    const auto it = std::lower_bound(
        figures.begin(), figures.end(), key,
        [](const Figure &figure, FigureKey wanted) { return figure.key < wanted; });
    return it != figures.end() && it->key == key ? &*it : nullptr;
}

std::optional<int> Part::integer(FigureKey key) const
{
    const Figure *found = figure(key);
    return found ? std::optional(static_cast<int>(std::lround(found->value))) : std::nullopt;
}

const QStringList &priceConditions()
{
    static const QStringList all{QStringLiteral("new"), QStringLiteral("used"),
                                 QStringLiteral("modded"), QStringLiteral("msrp")};
    return all;
}

const Port *Part::port(const QString &portName) const
{
    const auto it = std::find_if(ports.begin(), ports.end(),
                                 [&](const Port &port) { return port.name == portName; });
    return it == ports.end() ? nullptr : &*it;
}

const Price *Part::price(const QString &condition) const
{
    const auto of = [this](const QString &wanted) -> const Price * {
        const auto it = std::find_if(prices.begin(), prices.end(),
                                     [&](const Price &price) { return price.condition == wanted; });
        return it == prices.end() ? nullptr : &*it;
    };
    if (!condition.isEmpty())
        return of(condition);
    for (const QString &any :
         {QStringLiteral("new"), QStringLiteral("used"), QStringLiteral("modded")})
        if (const Price *found = of(any))
            return found;
    return nullptr;
}

bool Part::knowsCondition(const QString &condition) const
{
    return condition.isEmpty() || priceConditions().contains(condition) || price(condition);
}

QString Part::fullName() const
{
    return vendor.isEmpty() || name.startsWith(vendor) ? name : QString(vendor % u' ' % name);
}

QString Part::summary() const
{
    QStringList texts;
    for (const FigureKey key : summaryKeys(category))
        if (const Figure *found = figure(key))
            texts << (key == FigureKey::Efficiency50
                          ? displayText(found->value * 100.0, Dimension::Number, 3)
                                + QStringLiteral(" %")
                          : displayText(found->value, found->dimension(), 3));
    if (category == Category::Cpu && !texts.isEmpty() && figure(FigureKey::Cores))
        texts[0] = Tr::tr("%n cores", nullptr, integer(FigureKey::Cores).value_or(0));
    if (category == Category::Cpu && texts.size() > 1 && figure(FigureKey::PcieLanes))
        texts[1] = Tr::tr("%n lanes", nullptr, integer(FigureKey::PcieLanes).value_or(0));
    if (const QString slots_ = slotSummary(ports); !slots_.isEmpty())
        texts.prepend(slots_);
    return texts.join(QStringLiteral(" · "));
}

} // namespace nongjang
