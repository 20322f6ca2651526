// A catalogue entry: something one can buy or build.
#pragma once

#include "model/catalog/figure.h"
#include "model/catalog/port.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace nongjang {

enum class Category {
    Gpu,
    Die,
    Host,
    Carrier,
    Cpu,
    Memory,
    Storage,
    Nic,
    Switch,
    Cable,
    Adapter,
    Transceiver,
    Psu,
    PowerDistribution,
    Rack,
    Cooling,
    Block,
    Certificate,
    Tariff,
    ExchangeRate
};

[[nodiscard]] std::string_view categoryName(Category category); ///< as in files: "gpu"
[[nodiscard]] std::optional<Category> categoryFromName(std::string_view name);
[[nodiscard]] QString categoryTitle(
    Category category); ///< translated plural: "GPUs and accelerators"
[[nodiscard]] std::span<const Category> allCategories();
/// Reference data (certificates, tariffs, exchange rates) is looked up, not placed; cables are drawn between ports.
[[nodiscard]] bool isPlaceable(Category category);
/// Does it compute: a GPU, or a die of one?
[[nodiscard]] constexpr bool isAccelerator(Category category)
{
    return category == Category::Gpu || category == Category::Die;
}

/// What a price may be for: "new", "used", "modded", "msrp". A catalogue of the user's own may have others.
[[nodiscard]] const QStringList &priceConditions();

struct Price
{
    QString condition;    ///< one of priceConditions()
    Ranged<Money> amount; ///< US dollars without tax and freight
    QString region;
    Provenance provenance;
    friend bool operator==(const Price &, const Price &) = default;
};

/// The uplink of a PCIe switch on a board: all slots with this switch as root share it.
struct SwitchUplink
{
    QString name;
    int gen = 0;
    int lanes = 0;
    int count = 1;
    QString root;
    friend bool operator==(const SwitchUplink &, const SwitchUplink &) = default;
};

/// Accelerator fabric built into a host or carrier.
struct FabricInfo
{
    QString kind; ///< nvlink-mesh, nvlink-cube-mesh, nvswitch, hccs-mesh, xgmi-mesh, ub …
    std::optional<Bandwidth> rate;     ///< per accelerator
    std::optional<Bandwidth> pairRate; ///< between two directly linked accelerators
    std::optional<int> group;          ///< accelerators per mesh where there are several
    QString note;
    friend bool operator==(const FabricInfo &, const FabricInfo &) = default;
};

struct Part
{
    QString id;
    Category category = Category::Gpu;
    QString vendor;
    QString name;
    QString family;
    Provenance provenance; ///< of the technical figures; a figure may have its own
    QMap<QString, QString> attributes;
    std::vector<Figure> figures; ///< sorted by key
    std::vector<Price> prices;
    std::vector<Port> ports;
    std::vector<SwitchUplink> switches;
    std::optional<FabricInfo> fabric;
    QByteArray
        drawing; ///< farm text of one placed board, which is placed instead of the part; empty: it is no board of one's own

    [[nodiscard]] const Figure *figure(FigureKey key) const; ///< null: unknown
    template<class Q>
    [[nodiscard]] std::optional<Ranged<Q>> quantity(FigureKey key) const
    {
        const Figure *found = figure(key);
        return found ? std::optional(found->template as<Q>()) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> integer(FigureKey key) const;
    [[nodiscard]] const Port *port(const QString &portName) const; ///< null: no such port
    /// The price in the asked condition; "" means new if known, else used, else modded. MSRP only when asked for. Null: unknown.
    [[nodiscard]] const Price *price(const QString &condition = {}) const;
    /// May it be asked for: empty, one of priceConditions(), or what one of the own prices is for?
    [[nodiscard]] bool knowsCondition(const QString &condition) const;
    [[nodiscard]] QString attribute(const QString &key) const { return attributes.value(key); }
    /// "NVIDIA GeForce RTX 3090".
    [[nodiscard]] QString fullName() const;
    /// A short line of key figures: "24 GB · 936 GB/s · 350 W".
    [[nodiscard]] QString summary() const;
    friend bool operator==(const Part &, const Part &) = default;
};

using PartPtr = std::shared_ptr<const Part>;

} // namespace nongjang
