#include "views/canvas/lock_badge.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace nongjang {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::LockBadge)
};

constexpr double badgeSize = 16.0;
constexpr double lockPixels = 12.0;
constexpr double overhang = 9.0; ///< past the corner, so that little of the block is hidden

} // namespace

void paintLockBadge(QPainter &painter, const QRectF &block, double scale, const QPalette &palette)
{
    const double size = std::min(std::max(badgeSize, lockPixels / scale), block.height() * 0.5);
    const QRectF badge(block.right() + overhang - size, block.top() - overhang, size, size);
    painter.setPen(QPen(theme::colour(theme::Role::BlockBorder, palette), 1));
    painter.setBrush(theme::colour(theme::Role::BlockFill, palette));
    painter.drawRoundedRect(badge, size / 4, size / 4);
    painter.setBrush(Qt::NoBrush);
    const double inset = size * 0.12;
    theme::paintIcon(painter, QStringLiteral("lock"), badge.adjusted(inset, inset, -inset, -inset),
                     theme::colour(theme::Role::BlockText, palette));
}

QString lockedMessage(const QStringList &ids)
{
    if (ids.size() == 1)
        return Text::tr("“%1” is locked. Ctrl+L unlocks it.").arg(ids.first());
    return Text::tr("%n component(s) are locked. Ctrl+L unlocks what is selected.", nullptr,
                    int(ids.size()));
}

} // namespace nongjang
