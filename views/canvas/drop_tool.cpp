#include "views/canvas/drop_tool.h"

#include "model/catalog/catalog.h"
#include "model/edit/edits.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nongjang {

namespace {

/// Asking every block of a huge drawing whether it fits would stall the drag; then only the hovered one is asked.
constexpr std::size_t mostAsked = 400;
constexpr int mostSteps = 8; ///< out of the way of one block after the other
constexpr double gap = 10.0;

} // namespace

void DropTool::begin(const QString &partId)
{
    cancel();
    m_partId = partId;
    const ShapePtr shape = m_context.model().shapeFor(m_context.session().document().design(),
                                                      m_context.session().catalog(), partId);
    auto ghost = std::make_shared<BlockShape>(*shape);
    ghost->iconName.clear(); // the icon hangs on the pointer already
    m_shape = std::move(ghost);
}

QPointF DropTool::ghostPosition(QPointF scene, Qt::KeyboardModifiers modifiers) const
{
    // The pointer holds the part by its header.
    const QPointF corner = scene - QPointF(m_shape->size.width() / 2, canvas::headerHeight / 2);
    if (modifiers.testFlag(Qt::AltModifier))
        return corner;
    return clearOfOthers(canvas::snapped(corner));
}

/// Beside what it would half cover, by the shortest way; blocks that lie on each other hide their ports.
QPointF DropTool::clearOfOthers(QPointF position) const
{
    const CanvasModel &model = m_context.model();
    QPointF spot = position;
    for (int step = 0; step < mostSteps; ++step) {
        const QRectF wanted = QRectF(spot, m_shape->size).adjusted(-gap, -gap, gap, gap);
        const std::vector<int> near = model.blocksIn(wanted);
        const auto hit = std::find_if(near.begin(), near.end(), [&](int block) {
            return model.blocks()[std::size_t(block)].rect().intersects(wanted);
        });
        if (hit == near.end())
            return spot;
        const QRectF other = model.blocks()[std::size_t(*hit)].rect();
        const QPointF ways[] = {{other.left() - wanted.right(), 0},
                                {other.right() - wanted.left(), 0},
                                {0, other.top() - wanted.bottom()},
                                {0, other.bottom() - wanted.top()}};
        const QPointF &way = *std::min_element(std::begin(ways), std::end(ways),
                                               [](const QPointF &a, const QPointF &b) {
                                                   return a.manhattanLength() < b.manhattanLength();
                                               });
        const auto outward = [](double value) { // to the grid, away from the other
            return (value < 0 ? std::floor(value / canvas::grid) : std::ceil(value / canvas::grid))
                   * canvas::grid;
        };
        spot += QPointF(outward(way.x()), outward(way.y()));
    }
    return position; // crowded: where it was dropped
}

DropTool::Offer &DropTool::offerOf(int block)
{
    const QString id = m_context.model().blocks()[std::size_t(block)].id;
    auto found = m_offers.find(id);
    if (found == m_offers.end()) {
        DesignSession &session = m_context.session();
        const Result<QString> port = bestPortFor(session.document().design(), session.catalog(),
                                                 m_context.assemblyId(), m_partId, id);
        Offer offer{bool(port), false, port ? *port : port.error().message};
        if (!port && isOfSameKind(id))
            offer = {true, true, {}};
        found = m_offers.insert(id, offer);
    }
    return *found;
}

/// With what replacing would bring, which is only worked out for what the pointer is on.
const DropTool::Offer &DropTool::fullOfferOf(int block)
{
    Offer &offer = offerOf(block);
    if (offer.replaces && offer.text.isEmpty()) {
        const Result<Replaced> after = replaced(m_context.model().blocks()[std::size_t(block)].id);
        offer.fits = bool(after);
        offer.text = after ? after->message : after.error().message;
    }
    return offer;
}

/// Is it another part of the category of the one dragged?
bool DropTool::isOfSameKind(const QString &componentId) const
{
    DesignSession &session = m_context.session();
    const AssemblyPtr assembly = session.document().design().assembly(m_context.assemblyId());
    const Component *component = assembly ? assembly->component(componentId) : nullptr;
    const PartPtr dragged = session.catalog().part(m_partId);
    const PartPtr present = component ? session.catalog().part(component->part) : nullptr;
    return dragged && present && dragged->id != present->id
           && dragged->category == present->category;
}

Result<Replaced> DropTool::replaced(const QString &componentId) const
{
    DesignSession &session = m_context.session();
    return replaceParts(m_context.model().withShownPositions(session.document().design()),
                        session.catalog(), m_context.assemblyId(), {componentId}, m_partId);
}

void DropTool::move(QPointF scene, Qt::KeyboardModifiers modifiers)
{
    if (!isActive())
        return;
    m_onCanvas = true;
    m_ghost = ghostPosition(scene, modifiers);
    m_hovered = m_context.model().hit(scene, 0).block;
    m_context.updateOverlay();
    if (m_hovered < 0) {
        m_context.showTip({});
        return;
    }
    const Offer &offer = fullOfferOf(m_hovered);
    const CanvasBlock &block = m_context.model().blocks()[std::size_t(m_hovered)];
    m_context.showTip(!offer.fits      ? offer.text
                      : offer.replaces ? tr("Replace: %1").arg(offer.text)
                                       : tr("Into %1: %2").arg(block.title, offer.text));
}

bool DropTool::drop(QPointF scene, Qt::KeyboardModifiers modifiers)
{
    if (!isActive())
        return false;
    const int hovered = m_context.model().hit(scene, 0).block;
    const QPointF position = ghostPosition(scene, modifiers);
    // A copy of the name: the block is drawn anew by the drop.
    const QString onto =
        hovered >= 0 ? m_context.model().blocks()[std::size_t(hovered)].id : QString();
    const bool done = hovered >= 0 ? dropInto(onto) : dropAt(position);
    cancel();
    return done;
}

QString DropTool::partName() const
{
    const PartPtr part = m_context.session().catalog().part(m_partId);
    return part ? part->name : m_shape->subtitle;
}

bool DropTool::dropInto(const QString &componentId)
{
    DesignSession &session = m_context.session();
    const Design shown = m_context.model().withShownPositions(session.document().design());
    const Result<AddedComponent> added =
        addComponentInto(shown, session.catalog(), m_context.assemblyId(), m_partId, componentId);
    if (!added && isOfSameKind(componentId))
        return dropInPlaceOf(componentId);
    if (!added) {
        m_context.showMessage(added.error().message);
        return false;
    }
    session.document().apply(placedBeside(added->design, added->id), tr("Add %1").arg(partName()));
    m_context.select({added->id}, {});
    m_context.showMessage(added->message);
    return true;
}

bool DropTool::dropInPlaceOf(const QString &componentId)
{
    const Result<Replaced> after = replaced(componentId);
    m_context.showMessage(after ? after->message : after.error().message);
    if (!after)
        return false;
    m_context.session().document().apply(after->design,
                                         tr("Replace %1 by %2").arg(componentId, partName()));
    m_context.select({componentId}, {});
    return true;
}

/// The edit does not know how large blocks are drawn; the layout does, and finds a spot without overlap.
Design DropTool::placedBeside(const Design &added, const QString &id) const
{
    const AssemblyPtr current = added.assembly(m_context.assemblyId());
    if (!current || m_context.model().blocks().size() > mostAsked * 10)
        return added; // in a huge drawing an overlap is the lesser evil
    Assembly assembly = *current;
    if (Component *component = assembly.component(id))
        component->position.reset();
    const Design open = added.withAssembly(std::move(assembly));
    CanvasModel layout;
    layout.update(open, m_context.session().catalog(), m_context.assemblyId());
    return layout.withShownPositions(open);
}

bool DropTool::dropAt(QPointF position)
{
    DesignSession &session = m_context.session();
    const Design shown = m_context.model().withShownPositions(session.document().design());
    const Result<AddedComponent> added =
        addComponent(shown, session.catalog(), m_context.assemblyId(), m_partId, position);
    if (!added) {
        m_context.showMessage(added.error().message);
        return false;
    }
    session.document().apply(added->design, tr("Add %1").arg(partName()));
    m_context.select({added->id}, {});
    m_context.showMessage(added->message);
    return true;
}

void DropTool::cancel()
{
    m_partId.clear();
    m_shape.reset();
    m_offers.clear();
    m_hovered = -1;
    m_onCanvas = false;
    m_context.showTip({});
    m_context.updateOverlay();
}

void DropTool::paintOverlay(QPainter &painter, double scale)
{
    if (!isActive() || !m_onCanvas)
        return;
    const QPalette palette = m_context.palette();
    const CanvasModel &model = m_context.model();
    std::vector<int> visible = model.blocksIn(m_context.visibleRect());
    if (visible.size() > mostAsked)
        visible.clear();
    if (m_hovered >= 0 && std::find(visible.begin(), visible.end(), m_hovered) == visible.end())
        visible.push_back(m_hovered);
    QColor veil = theme::colour(theme::Role::CanvasBackground, palette);
    veil.setAlphaF(0.55F);
    for (const int index : visible) {
        const QRectF rect = model.blocks()[std::size_t(index)].rect();
        const bool hovered = index == m_hovered;
        const Offer &offer = offerOf(index);
        const bool fits = offer.fits;
        if (!fits && !hovered) {
            painter.fillRect(rect.adjusted(-6, -1, 6, 1), veil);
            continue;
        }
        const QColor colour =
            theme::colour(!fits            ? theme::Role::Reject
                          : offer.replaces ? theme::Role::Selection // it takes nothing in
                                           : theme::Role::Accept,
                          palette);
        QPen pen(colour, hovered ? 3 : 2,
                 fits && (hovered || !offer.replaces) ? Qt::SolidLine : Qt::DashLine);
        pen.setCosmetic(true);
        QColor glow = colour;
        glow.setAlphaF(hovered ? 0.28F : 0.08F);
        painter.setPen(pen);
        painter.setBrush(glow);
        painter.drawRoundedRect(rect.adjusted(-7, -7, 7, 7), 9, 9);
    }
    painter.setBrush(Qt::NoBrush);
    if (m_hovered < 0)
        m_context.painter().paintGhost(painter, m_shape, m_ghost, scale);
}

} // namespace nongjang
