#include "views/theme/theme.h"

#include "views/theme/icon_engine.h"
#include "views/theme/outlined_style.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang::theme {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

// Cables use the Okabe-Ito colours, which people with colour-blindness tell apart, darkened for
// white and lightened for dark grey. They also differ in lightness, so a grey print still reads.
constexpr Shades shadesOf(Role role)
{
    switch (role) {
    case Role::CanvasBackground:
        return {0xfff5f6f8, 0xff1b1e23};
    case Role::Grid:
        return {0xffd5dae1, 0xff30353d};
    case Role::BlockFill:
        return {0xffffffff, 0xff272b32};
    case Role::BlockBorder:
        return {0xffb9c1cc, 0xff4a525e};
    case Role::BlockHeaderText:
        return {0xff17202b, 0xfff1f4f8};
    case Role::BlockText:
        return {0xff2a3441, 0xffd8dee6};
    case Role::BlockDimText:
        return {0xff5b6775, 0xffa0abb8};
    case Role::Selection:
        return {0xff0b62c4, 0xff5aa9ff};
    case Role::Accept:
        return {0xff0a7a55, 0xff3fcf9a};
    case Role::Reject:
        return {0xffb3261e, 0xffff7b72};
    case Role::Guide:
        return {0xffb0219a, 0xfff080dd};
    case Role::DataCable:
        return {0xff0069a8, 0xff5cb6ea};
    case Role::NetworkCable:
        return {0xff00855f, 0xff33c495};
    case Role::FabricCable:
        return {0xffb0548a, 0xffe59ac6};
    case Role::PowerCable:
        return {0xffc65300, 0xffff9a52};
    case Role::MechanicalCable:
        return {0xff6b7480, 0xff9aa4b0};
    case Role::ErrorText:
        return {0xffb3261e, 0xffff8a80};
    case Role::WarningText:
        return {0xff8a5300, 0xfff2b84b};
    case Role::InfoText:
        return {0xff0b5cad, 0xff7dbcff};
    case Role::GoodText:
        return {0xff0a6b4a, 0xff53d3a3};
    case Role::Unknown:
        return {0xff8a5300, 0xffd9a441};
    }
    return {0xff000000, 0xffffffff};
}

constexpr Shades shadesOf(Category category)
{
    switch (category) {
    case Category::Gpu:
        return {0xff2e7d4f, 0xff6cc08b};
    case Category::Die:
        return {0xff5b7f2b, 0xffa8c66c};
    case Category::Host:
        return {0xff3b5ba5, 0xff8ca6e8};
    case Category::Carrier:
        return {0xff4a6a94, 0xff93b5e0};
    case Category::Cpu:
        return {0xff6a4c9c, 0xffb79ae6};
    case Category::Memory:
        return {0xff84681c, 0xffd9bc6b};
    case Category::Storage:
        return {0xff7a5c3e, 0xffc9a581};
    case Category::Nic:
        return {0xff0f757c, 0xff5cc5cc};
    case Category::Switch:
        return {0xff0b6a63, 0xff4fbdb0};
    case Category::Transceiver:
        return {0xff2a7390, 0xff6fc0de};
    case Category::Psu:
        return {0xffad4f18, 0xfff0965c};
    case Category::PowerDistribution:
        return {0xff9c3f2e, 0xffe88a78};
    case Category::Rack:
        return {0xff4b5563, 0xff9aa5b4};
    case Category::Cooling:
        return {0xff1f6fa8, 0xff74b8ea};
    case Category::Block:
        return {0xff7d4e8c, 0xffc79ad6};
    case Category::Cable:
    case Category::Adapter:
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        return {0xff5f6b7a, 0xff9aa6b5};
    }
    return {0xff5f6b7a, 0xff9aa6b5};
}

QColor shade(Shades shades, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? shades.dark : shades.light);
}

struct PaletteColours
{
    QRgb window, windowText, base, alternate, button, light, mid, dark, highlight, link, disabled;
};

QPalette makePalette(const PaletteColours &c)
{
    QPalette palette(QColor::fromRgb(c.button), QColor::fromRgb(c.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(role, QColor::fromRgb(rgb));
    };
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.windowText);
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::ToolTipBase, c.base);
    set(QPalette::Button, c.button);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.light);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.dark);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::PlaceholderText, c.disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.mid));
    return palette;
}

/// Qt 6.4 has no QStyleHints::colorScheme(); the palette the platform gave us before our first
/// change, or the desktop's GTK theme name, tells.
bool desktopIsDark()
{
    static const QPalette first = QGuiApplication::palette();
    return isDark(first)
           || qEnvironmentVariable("GTK_THEME")
                  .endsWith(QLatin1String("dark"), Qt::CaseInsensitive);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

QColor colour(Role role, const QPalette &palette)
{
    return shade(shadesOf(role), palette);
}

QColor categoryColour(Category category, const QPalette &palette)
{
    return shade(shadesOf(category), palette);
}

QColor blend(const QColor &base, const QColor &over, double amount)
{
    const auto mix = [amount](int from, int to) {
        return qRound(from + (to - from) * amount);
    };
    return {mix(base.red(), over.red()), mix(base.green(), over.green()),
            mix(base.blue(), over.blue())};
}

Role cableRole(PortDomain domain)
{
    switch (domain) {
    case PortDomain::Data:
        return Role::DataCable;
    case PortDomain::Network:
        return Role::NetworkCable;
    case PortDomain::Fabric:
        return Role::FabricCable;
    case PortDomain::Power:
        return Role::PowerCable;
    case PortDomain::Mechanical:
        return Role::MechanicalCable;
    }
    return Role::MechanicalCable;
}

QColor loadColour(double share, const QPalette &palette)
{
    // Lightness only falls (rises on dark ground), from blue over violet to red (yellow): nobody needs the hue.
    constexpr std::array<QRgb, 4> light{0xff7fa3c7, 0xff7d6fc0, 0xffa03282, 0xff7a0b1e};
    constexpr std::array<QRgb, 4> dark{0xff50708f, 0xff8a72c8, 0xffe080a0, 0xffffd75e};
    const auto &stops = isDark(palette) ? dark : light;
    const double at = std::clamp(share, 0.0, 1.0) * double(stops.size() - 1);
    const std::size_t below = std::min(std::size_t(at), stops.size() - 2);
    return blend(QColor::fromRgb(stops[below]), QColor::fromRgb(stops[below + 1]),
                 at - double(below));
}

QColor inkOn(const QColor &fill)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    // Relative luminance as WCAG 2 has it; black and white are alike at 0.18.
    const double luminance = 0.2126 * linear(double(fill.redF()))
                             + 0.7152 * linear(double(fill.greenF()))
                             + 0.0722 * linear(double(fill.blueF()));
    return luminance > 0.19 ? QColor(0x14, 0x18, 0x1d) : QColor(Qt::white);
}

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name)); // QIcon owns its engine
}

QIcon icon(const QString &name, Role role)
{
    return QIcon(new IconEngine(name, role));
}

QString categoryIconName(Category category)
{
    switch (category) {
    case Category::PowerDistribution:
        return QStringLiteral("power");
    case Category::Certificate:
        return QStringLiteral("ok");
    case Category::Tariff:
    case Category::ExchangeRate:
        return QStringLiteral("bom");
    case Category::Gpu:
    case Category::Die:
    case Category::Host:
    case Category::Carrier:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Nic:
    case Category::Switch:
    case Category::Cable:
    case Category::Adapter:
    case Category::Transceiver:
    case Category::Psu:
    case Category::Rack:
    case Category::Cooling:
    case Category::Block: {
        const std::string_view name = categoryName(category);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    }
    return QStringLiteral("block");
}

QIcon categoryIcon(Category category)
{
    return icon(categoryIconName(category));
}

void apply(const QString &scheme)
{
    const bool systemDark = desktopIsDark(); // asked first: later the palette is ours
    const bool dark =
        scheme == QLatin1String("dark") || (scheme != QLatin1String("light") && systemDark);
    QApplication::setStyle(new OutlinedStyle); // the application takes it
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return makePalette({0xfff3f4f6, 0xff1c2530, 0xffffffff, 0xfff6f8fa, 0xfff7f8fa, 0xffffffff,
                        0xffc9cfd7, 0xff9aa3ae, 0xff0b62c4, 0xff0b5cad, 0xff7d8793});
}

QPalette darkPalette()
{
    return makePalette({0xff22262c, 0xffe3e8ee, 0xff1b1e23, 0xff23272e, 0xff2d323a, 0xff3b424c,
                        0xff3a414b, 0xff14171b, 0xff2f74c8, 0xff7dbcff, 0xff7c8794});
}

} // namespace nongjang::theme
