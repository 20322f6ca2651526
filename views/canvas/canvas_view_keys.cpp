// Going through the drawing without a mouse: Tab from block to block, Ctrl and an arrow along a cable.
#include "model/edit/connect.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace nongjang {

namespace {

constexpr double rowHeight =
    80.0; ///< blocks whose upper edges differ by less count as beside each other

/// Blocks as one reads them: row by row, from the left.
std::vector<int> readingOrder(const CanvasModel &model)
{
    const std::vector<CanvasBlock> &blocks = model.blocks();
    std::vector<int> order;
    for (int block = 0; block < int(blocks.size()); ++block)
        if (model.isBlockShown(block))
            order.push_back(block);
    const auto key = [&](int block) {
        const QPointF at = blocks[std::size_t(block)].position;
        return std::make_tuple(std::floor(at.y() / rowHeight), at.x(), at.y(), block);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

/// How well a way leads in a direction: 1 straight ahead, 0 sideways.
double ahead(QPointF way, QPointF direction)
{
    const double length = std::hypot(way.x(), way.y());
    return length > 0.0 ? QPointF::dotProduct(way, direction) / length : 0.0;
}

} // namespace

QString CanvasView::blockText(int block) const
{
    return blockTip(m_model->blocks()[std::size_t(block)]);
}

QString CanvasView::cableText(int cable) const
{
    return cableTip(m_model->cables()[std::size_t(cable)]);
}

int CanvasView::currentObject() const
{
    if (!m_selectedCables.isEmpty() && m_selectedComponents.isEmpty())
        return int(m_model->blocks().size()) + m_selectedCables.last();
    return m_selectedComponents.isEmpty() ? -1 : m_model->blockIndex(m_selectedComponents.last());
}

void CanvasView::selectAndReveal(const QStringList &components, const QList<int> &cables)
{
    select(components, cables);
    revealSelection();
    const int index = currentObject();
    if (index < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
    const std::vector<int> order = readingOrder(*m_model);
    if (!hasFocus() || order.empty())
        return QGraphicsView::focusNextPrevChild(next);
    const int current =
        m_selectedComponents.isEmpty() ? -1 : m_model->blockIndex(m_selectedComponents.last());
    std::ptrdiff_t place = std::find(order.begin(), order.end(), current) - order.begin();
    if (current < 0)
        place = next ? -1 : std::ssize(order);
    place += next ? 1 : -1;
    if (place < 0 || place >= std::ssize(order))
        return QGraphicsView::focusNextPrevChild(next); // past the last block, out of the canvas
    QStringList components = keptByKeys();
    const QString id = m_model->blocks()[std::size_t(order[std::size_t(place)])].id;
    components.removeOne(id);
    selectAndReveal(components + QStringList(id), {});
    return true;
}

/// What Ctrl+Space kept, as long as nothing else changed the selection.
QStringList CanvasView::keptByKeys() const
{
    const bool follows = m_selectedComponents.mid(0, m_kept.size()) == m_kept
                         && m_selectedComponents.size() <= m_kept.size() + 1;
    return follows ? m_kept : QStringList();
}

void CanvasView::keepSelection()
{
    m_kept = m_selectedComponents;
    Q_EMIT message(m_kept.isEmpty()
                       ? tr("Nothing is selected")
                       : tr("%Ln selected: Tab adds the next", nullptr, int(m_kept.size())));
}

void CanvasView::walk(QPointF direction)
{
    const auto centre = [this](int block) {
        return m_model->blocks()[std::size_t(block)].rect().center();
    };
    if (m_selectedComponents.isEmpty() && m_selectedCables.size() == 1) {
        const CanvasCable &cable = m_model->cables()[std::size_t(m_selectedCables.first())];
        int ends[]{cable.from.block, cable.to.block};
        if (ends[0] < 0 && ends[1] < 0)
            return;
        if (ends[0] >= 0 && ends[1] >= 0
            && QPointF::dotProduct(centre(ends[0]) - centre(ends[1]), direction) < 0.0)
            std::swap(ends[0], ends[1]);
        const int end = ends[0] >= 0 ? ends[0] : ends[1];
        selectAndReveal({m_model->blocks()[std::size_t(end)].id}, {});
        return;
    }
    const int from =
        m_selectedComponents.isEmpty() ? -1 : m_model->blockIndex(m_selectedComponents.last());
    int best = -1;
    double bestAhead = 0.3; // within some 70° of the direction
    for (std::size_t i = 0; from >= 0 && i < m_model->cables().size(); ++i) {
        const CanvasCable &cable = m_model->cables()[i];
        if ((cable.from.block != from && cable.to.block != from) || !m_model->isCableShown(int(i)))
            continue;
        const int other = cable.from.block == from ? cable.to.block : cable.from.block;
        const double score = other < 0 ? 0.0 : ahead(centre(other) - centre(from), direction);
        if (score > bestAhead) {
            best = int(i);
            bestAhead = score;
        }
    }
    if (best >= 0)
        selectAndReveal({}, {best});
}

void CanvasView::connectSelection()
{
    if (m_selectedComponents.size() != 2) {
        Q_EMIT message(tr("Select two components to connect them"));
        return;
    }
    const Result<Connected> joined = connectComponents(
        m_model->withShownPositions(m_session.document().design()), m_session.catalog(),
        assemblyId(), m_selectedComponents[0], m_selectedComponents[1]);
    if (joined)
        edit(joined->design,
             tr("Connect %1 and %2").arg(m_selectedComponents[0], m_selectedComponents[1]));
    Q_EMIT message(joined ? joined->message : joined.error().message);
}

bool CanvasView::keyPressWalks(const QKeyEvent &event)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (control && event.key() == Qt::Key_Space) {
        keepSelection();
        return true;
    }
    const bool onCable = m_selectedComponents.isEmpty() && m_selectedCables.size() == 1;
    if (!control && !onCable)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        walk({-1, 0});
        return true;
    case Qt::Key_Right:
        walk({1, 0});
        return true;
    case Qt::Key_Up:
        walk({0, -1});
        return true;
    case Qt::Key_Down:
        walk({0, 1});
        return true;
    default:
        return false;
    }
}

} // namespace nongjang
