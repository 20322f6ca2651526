#include "views/dialogs/template_picture.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14.0;

QPainterPath pathOf(QPointF from, QPointF to, bool isBowed)
{
    QPainterPath path(from);
    if (!isBowed) {
        path.lineTo(to);
        return path;
    }
    constexpr double bow = 0.16; // of its length, to the side
    const QPointF along = to - from;
    path.quadTo((from + to) / 2.0 + bow * QPointF(-along.y(), along.x()), to);
    return path;
}

} // namespace

TemplatePicture::TemplatePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"templatePicture"_s);
    setAccessibleName(tr("Picture of the topology"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TemplatePicture::setSketch(const TemplateSketch &sketch)
{
    m_sketch = sketch;
    setToolTip(sketch.isSimplified ? tr("Simplified: not everything is drawn.") : QString());
    update();
}

/// Right of the labels; a square where proportions matter.
QRectF TemplatePicture::drawingArea() const
{
    double left = margin;
    for (const TemplateSketch::Label &label : m_sketch.labels)
        left = std::max(left, 2 * margin + fontMetrics().horizontalAdvance(label.text));
    QRectF area = QRectF(rect()).adjusted(left, margin, -margin, -margin);
    if (m_sketch.isRound) {
        const double size = std::min(area.width(), area.height());
        const QPointF centre = area.center();
        area = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
    }
    return area;
}

void TemplatePicture::paintLabels(QPainter &painter, const QRectF &area) const
{
    painter.setPen(theme::colour(theme::Role::BlockDimText, palette()));
    const int height = fontMetrics().height();
    for (const TemplateSketch::Label &label : m_sketch.labels) {
        const double y = area.top() + label.height * area.height() - height / 2.0;
        painter.drawText(QRectF(margin, y, width() - margin, height), Qt::AlignLeft, label.text);
    }
}

void TemplatePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::colour(theme::Role::CanvasBackground, palette()));
    const QRectF area = drawingArea();
    const auto place = [&](int dot) {
        const QPointF at = m_sketch.dots[std::size_t(dot)].at;
        return QPointF(area.left() + at.x() * area.width(), area.top() + at.y() * area.height());
    };
    QColor cable = theme::colour(theme::Role::NetworkCable, palette());
    cable.setAlpha(m_sketch.lines.size() > 60 ? 115 : 205);
    painter.setPen(QPen(cable, 1.2));
    painter.setBrush(Qt::NoBrush);
    for (const TemplateSketch::Line &line : m_sketch.lines)
        painter.drawPath(pathOf(place(line.from), place(line.to), line.isBowed));
    painter.setPen(QPen(theme::colour(theme::Role::BlockBorder, palette()), 1.0));
    const double radius = m_sketch.dots.size() > 60 ? 3.5 : 5.0;
    for (int i = 0; i < int(m_sketch.dots.size()); ++i) {
        const bool isSwitch = m_sketch.dots[std::size_t(i)].isSwitch;
        painter.setBrush(
            theme::categoryColour(isSwitch ? Category::Switch : Category::Host, palette()));
        const QPointF at = place(i);
        if (isSwitch)
            painter.drawRoundedRect(
                QRectF(at.x() - 1.5 * radius, at.y() - 0.8 * radius, 3.0 * radius, 1.6 * radius),
                2.0, 2.0);
        else
            painter.drawEllipse(at, radius, radius);
    }
    paintLabels(painter, area);
}

} // namespace nongjang
