#include "views/theme/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace nongjang::theme {

namespace {

const QByteArray &svgText(const QString &name)
{
    static QHash<QString, QByteArray> texts; // GUI thread only, like every pixmap
    auto found = texts.find(name);
    if (found == texts.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        found = texts.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

void renderSvg(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QByteArray text = svgText(name);
    text.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(text);
    if (renderer.isValid())
        renderer.render(&painter, rect);
}

QPixmap tinted(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = QStringLiteral("nj:%1:%2x%3:%4")
                            .arg(name, QString::number(pixels.width()),
                                 QString::number(pixels.height()), colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(pixels.width(), pixels.height());
    renderSvg(painter, name,
              QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side),
              colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

IconEngine::IconEngine(QString name, std::optional<Role> role)
    : m_name(std::move(name))
    , m_role(role)
{}

QColor IconEngine::modeColour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_role ? colour(*m_role, palette) : palette.color(QPalette::WindowText);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, m_name, rect, modeColour(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // In Qt 6.4 `size` is in device pixels already; the scale only marks the result.
    QPixmap result = tinted(m_name, size, modeColour(mode));
    result.setDevicePixelRatio(scale);
    return result;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_role); // owned by the QIcon that asks
}

QString IconEngine::key() const
{
    return QStringLiteral("nongjang");
}

bool IconEngine::isNull()
{
    return svgText(m_name).isEmpty();
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    if (name.isEmpty())
        return;
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster) {
        renderSvg(painter, name, rect, colour);
        return;
    }
    const double scale = std::hypot(painter.worldTransform().m11(), painter.worldTransform().m12())
                         * painter.device()->devicePixelRatioF();
    const int side =
        std::clamp(int(std::ceil(std::min(rect.width(), rect.height()) * scale)), 1, 1024);
    const QPixmap pixmap = tinted(name, {side, side}, colour);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

} // namespace nongjang::theme
