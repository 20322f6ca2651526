// Colours by role and icons by name, for light and dark.
#pragma once

#include "model/catalog/part.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace nongjang::theme {

enum class Role {
    CanvasBackground,
    Grid,
    BlockFill,
    BlockBorder,
    BlockHeaderText,
    BlockText,
    BlockDimText,
    Selection,
    Accept,
    Reject,
    Guide,
    DataCable,
    NetworkCable,
    FabricCable,
    PowerCable,
    MechanicalCable,
    ErrorText,
    WarningText,
    InfoText,
    GoodText,
    Unknown
};

/// Follows the application palette: dark when the window background is darker than its text.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor colour(Role role, const QPalette &palette);
[[nodiscard]] QColor categoryColour(
    Category category, const QPalette &palette); ///< icon of a block, and the block seen from far
/// `amount` (0..1) of `over` on `base`: quiet fills that follow both themes.
[[nodiscard]] QColor blend(const QColor &base, const QColor &over, double amount);
[[nodiscard]] Role cableRole(PortDomain domain);
/// How busy (0..1) as a colour: from pale to strong, by lightness first, so that it reads in grey and without red or green.
[[nodiscard]] QColor loadColour(double share, const QPalette &palette);
/// Dark or light letters on a fill of loadColour(), whichever is told apart better.
[[nodiscard]] QColor inkOn(const QColor &fill);
/// SVG icon compiled in from resources/icons, tinted with the text colour of the palette. Names: file names without ".svg".
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, Role role); ///< tinted with the colour of the role
[[nodiscard]] QIcon categoryIcon(Category category);
[[nodiscard]] QString categoryIconName(Category category);
/// Draws an icon into a picture: from a pixmap cache on the screen, as vectors on paper.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);
/// Fusion style with our light or dark palette; "system" follows the desktop.
void apply(const QString &scheme); ///< "light", "dark", "system"
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

inline constexpr auto partMimeType =
    "application/x-nongjang-part"; ///< UTF-8 catalogue id, or "assembly:ID"
inline constexpr auto itemsMimeType = "application/x-nongjang-items"; ///< what copyItems() makes

} // namespace nongjang::theme
