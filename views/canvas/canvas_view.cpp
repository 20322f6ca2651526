#include "views/canvas/canvas_view.h"

#include "model/edit/edits.h"
#include "views/canvas/block_heat.h"
#include "views/canvas/board_outline.h"
#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_layer.h"
#include "views/canvas/canvas_minimap.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/drop_tool.h"
#include "views/theme/theme.h"

#include <QSet>
#include <QToolTip>

#include <cmath>

namespace nongjang {

namespace {

constexpr double smallestScale = 0.01;
constexpr double largestScale = 4.0;
constexpr double zoomStep = 1.25;

} // namespace

/// What the tools see of the view.
class CanvasView::Context final : public ToolContext
{
public:
    explicit Context(CanvasView &view)
        : m_view(view)
    {}

    CanvasModel &model() override { return *m_view.m_model; }
    CanvasPainter &painter() override { return *m_view.m_painter; }
    DesignSession &session() override { return m_view.m_session; }
    QString assemblyId() const override { return m_view.assemblyId(); }
    QPalette palette() const override { return m_view.palette(); }
    double scale() const override { return m_view.scaleFactor(); }
    QRectF visibleRect() const override
    {
        return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    }
    QStringList selectedComponents() const override { return m_view.m_selectedComponents; }
    QList<int> selectedCables() const override { return m_view.m_selectedCables; }
    void select(const QStringList &components, const QList<int> &cables) override
    {
        m_view.select(components, cables);
    }
    void selectAndReveal(const QStringList &components) override
    {
        m_view.selectAndReveal(components, {});
    }
    void previewMove(const std::vector<int> &blocks, QPointF delta) override
    {
        m_view.m_isMoving = !delta.isNull();
        m_view.updateCorners();
        const QRectF before = m_view.m_model->bounds();
        const QRectF dirty = m_view.m_model->previewMove(blocks, delta).adjusted(-20, -20, 20, 20);
        if (m_view.m_model->bounds() != before && m_view.shownBoard()) // its edge grows with them
            m_view.m_cableLayer->update();
        m_view.m_cableLayer->update(dirty);
        m_view.m_blockLayer->update(dirty);
        m_view.m_overlayLayer->update(dirty);
    }
    void previewWay(int cable, const std::optional<QList<QPointF>> &way) override
    {
        const QRectF dirty = m_view.m_model->previewWay(cable, way).adjusted(-20, -20, 20, 20);
        m_view.m_cableLayer->update(dirty);
        m_view.m_overlayLayer->update(dirty);
    }
    void panBy(QPointF pixels) override { m_view.panBy(pixels); }
    void enter(const QString &componentId) override { m_view.open(componentId); }
    void updateOverlay() override { m_view.m_overlayLayer->update(); }
    void updateOverlayIn(const QRectF &scene) override
    {
        if (!scene.isNull())
            m_view.m_overlayLayer->update(scene);
    }
    void setCursor(Qt::CursorShape shape) override
    {
        m_view.m_toolCursor = shape;
        if (!m_view.isPanning())
            m_view.viewport()->setCursor(shape);
    }
    void showMessage(const QString &text) override { Q_EMIT m_view.message(text); }
    void askPattern(const Cable &cable) override { Q_EMIT m_view.bundleDrawn(cable); }
    void showTip(const QString &text) override
    {
        if (text == m_view.m_tip)
            return;
        m_view.m_tip = text;
        QToolTip::hideText(); // the one of hovering
        m_view.viewport()->update();
    }

private:
    CanvasView &m_view;
};

CanvasView::CanvasView(DesignSession &session, QWidget *parent)
    : QGraphicsView(parent)
    , m_session(session)
    , m_model(std::make_unique<CanvasModel>())
    , m_painter(std::make_unique<CanvasPainter>())
    , m_context(std::make_unique<Context>(*this))
    , m_drop(std::make_unique<DropTool>(*m_context))
    , m_heat(std::make_unique<BlockHeat>())
    , m_minimap(std::make_unique<CanvasMinimap>())
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("The drawing of the farm. Tab goes from block to block, Ctrl and "
                                "an arrow along a cable, Enter goes inside. "
                                "Arrow keys move what is selected."));
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ground has no end; one pans
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); // three items
    m_painter->setPalette(palette());
    addLayers();
    connect(&m_session.document(), &Document::changed, this, &CanvasView::documentChanged);
    connect(&m_session, &DesignSession::reportChanged, this, &CanvasView::reportChanged);
    connect(&m_session, &DesignSession::catalogChanged, this, [this] {
        m_model->forgetParts();
        documentChanged();
    });
    showAssembly(true);
}

CanvasView::~CanvasView()
{
    if (m_tool)
        m_tool->deactivate();
    setScene(nullptr); // letting go of the scene scrolls, which asks the model: while there is one
}

const CanvasModel &CanvasView::model() const
{
    return *m_model;
}

void CanvasView::setTool(std::unique_ptr<CanvasTool> tool)
{
    if (m_tool)
        m_tool->deactivate();
    m_tool = std::move(tool);
    m_toolCursor = Qt::ArrowCursor;
    viewport()->setCursor(m_toolCursor);
    if (m_tool)
        m_tool->activate(*m_context);
    m_overlayLayer->update();
}

void CanvasView::documentChanged()
{
    if (m_tool)
        m_tool->cancel(); // an undo in the middle of a drag: what was grabbed may be gone
    m_isMoving = false;
    const QStringList valid = validBreadcrumb(m_breadcrumb);
    if (valid != m_breadcrumb) {
        setBreadcrumb(valid);
        return;
    }
    const bool wasEmpty = m_model->blocks().empty();
    const bool isChanged =
        m_model->update(m_session.document().design(), m_session.catalog(), assemblyId());
    if (!markDifferences() && !isChanged)
        return;
    reportChanged();
    updateSceneRect();
    refreshSelection();
    repaintAll();
    if (wasEmpty && m_model->blocks().size() > 1) // a design was opened
        fitAll();
}

void CanvasView::reportChanged()
{
    const std::shared_ptr<const Report> report = m_session.report();
    if (report) {
        m_model->setFindings(report->findings, objectPath());
        m_model->setDark(report->dark);
    }
    updateHeat();
    m_minimap->drawingChanged();
    m_blockLayer->update();
    // Loads are of cables by number: an older report would colour the wrong ones.
    if (report && report->revision == m_session.document().revision()) {
        m_model->setLoads(report->bottlenecks, m_session.document().design());
        repaintAll();
    }
    settleCorners();
    updateCorners();
}

void CanvasView::setLayers(const CanvasLayers &layers)
{
    m_model->setLayers(layers);
    refreshSelection();
    repaintAll();
}

void CanvasView::showAssembly(bool fitToo)
{
    m_model->update(m_session.document().design(), m_session.catalog(), assemblyId());
    markDifferences();
    reportChanged();
    updateSceneRect();
    refreshSelection();
    repaintAll();
    if (fitToo)
        fitAll();
}

void CanvasView::repaintAll()
{
    m_minimap->drawingChanged();
    m_cableLayer->update();
    m_blockLayer->update();
    m_overlayLayer->update();
}

void CanvasView::updateSceneRect()
{
    // Room to pan anything out of sight at the smallest zoom in use.
    const QRectF bounds = m_model->bounds();
    const double margin = 20'000.0 + std::max(bounds.width(), bounds.height());
    const QRectF rect = bounds.adjusted(-margin, -margin, margin, margin);
    if (m_scene.sceneRect().contains(
            bounds.adjusted(-margin / 2, -margin / 2, margin / 2, margin / 2))
        && m_scene.sceneRect().width() < 3 * rect.width())
        return; // moving the edges for every edit would move the view
    const QPointF centre = mapToScene(viewport()->rect().center());
    m_scene.setSceneRect(rect);
    for (CanvasLayer *layer : {m_cableLayer, m_blockLayer, m_overlayLayer})
        layer->setBounds(rect);
    centerOn(centre);
}

// ---- where one is -------------------------------------------------------------------------------

QStringList CanvasView::validBreadcrumb(const QStringList &path) const
{
    const Design &design = m_session.document().design();
    QStringList valid;
    AssemblyPtr assembly = design.root;
    for (const QString &id : path) {
        const Component *component = assembly->component(id);
        if (!component || component->assembly.isEmpty() || valid.size() > 64)
            break;
        const AssemblyPtr inside = design.assembly(component->assembly);
        if (!inside)
            break;
        assembly = inside;
        valid += id;
    }
    return valid;
}

QString CanvasView::assemblyId() const
{
    const Design &design = m_session.document().design();
    AssemblyPtr assembly = design.root;
    for (const QString &id : m_breadcrumb) {
        const Component *component = assembly->component(id);
        const AssemblyPtr inside = component ? design.assembly(component->assembly) : nullptr;
        if (!inside)
            break;
        assembly = inside;
    }
    return assembly->id;
}

QString CanvasView::objectPath() const
{
    return (QStringList(Design::rootId) + m_breadcrumb).join(QLatin1Char('/'));
}

void CanvasView::enter(const QString &componentId)
{
    const QStringList path = m_breadcrumb + QStringList(componentId);
    if (validBreadcrumb(path) == path)
        setBreadcrumb(path);
}

void CanvasView::open(const QString &componentId)
{
    const int block = m_model->blockIndex(componentId);
    if (block >= 0 && !m_model->blocks()[std::size_t(block)].assembly.isEmpty())
        enter(componentId);
    else
        Q_EMIT propertiesWanted();
}

void CanvasView::leave()
{
    if (m_breadcrumb.isEmpty())
        return;
    const QString inside = m_breadcrumb.last();
    setBreadcrumb(m_breadcrumb.mid(0, m_breadcrumb.size() - 1));
    select({inside}); // one sees where one comes from
}

void CanvasView::setBreadcrumb(const QStringList &path)
{
    if (m_tool)
        m_tool->cancel();
    m_breadcrumb = validBreadcrumb(path);
    m_selectedComponents.clear();
    m_selectedCables.clear();
    showAssembly(true);
    Q_EMIT breadcrumbChanged();
    Q_EMIT selectionChanged();
}

// ---- selection ----------------------------------------------------------------------------------

QStringList CanvasView::selectedComponents() const
{
    return m_selectedComponents;
}

QList<int> CanvasView::selectedCables() const
{
    return m_selectedCables;
}

std::vector<int> CanvasView::selectedBlocks() const
{
    std::vector<int> blocks;
    for (const QString &id : m_selectedComponents)
        blocks.push_back(m_model->blockIndex(id));
    return blocks;
}

QRectF CanvasView::selectionBounds() const
{
    return m_model->boundsOf(selectedBlocks(), {m_selectedCables.begin(), m_selectedCables.end()});
}

void CanvasView::select(const QStringList &components, const QList<int> &cables)
{
    if (components == m_selectedComponents && cables == m_selectedCables)
        return;
    m_selectedComponents = components;
    m_selectedCables = cables;
    m_nudgeGesture = -1;
    refreshSelection();
    m_overlayLayer->update();
    Q_EMIT selectionChanged();
}

/// After an edit: what is gone is no longer selected.
void CanvasView::refreshSelection()
{
    m_blockSelected.assign(m_model->blocks().size(), false);
    QStringList components;
    for (const QString &id : std::as_const(m_selectedComponents)) {
        const int block = m_model->blockIndex(id);
        if (block < 0 || m_blockSelected[std::size_t(block)]
            || !m_model->isBlockShown(block)) // what is hidden must not go with a key
            continue;
        m_blockSelected[std::size_t(block)] = true;
        components += id;
    }
    QList<int> cables;
    for (const int cable : std::as_const(m_selectedCables)) {
        if (cable >= 0 && cable < int(m_model->cables().size()) && m_model->isCableShown(cable))
            cables += cable;
    }
    const bool changed = components != m_selectedComponents || cables != m_selectedCables;
    m_selectedComponents = components;
    m_selectedCables = cables;
    if (changed)
        Q_EMIT selectionChanged();
}

void CanvasView::selectAll()
{
    QStringList components;
    for (const CanvasBlock &block : m_model->blocks())
        components += block.id;
    QList<int> cables;
    for (const CanvasCable &cable : m_model->cables())
        cables += cable.index;
    select(components, cables);
}

void CanvasView::frameCulprit()
{
    const std::shared_ptr<const Report> report = m_session.report();
    if (!report)
        return;
    frame(report->headlineObjects);
    QList<int> cables;
    std::vector<int> ends; // one wants to see what the cables join
    for (std::size_t i = 0; i < m_model->cables().size(); ++i) {
        const CanvasCable &cable = m_model->cables()[i];
        if (!m_model->isCulprit(cable))
            continue;
        cables += int(i);
        for (const int block : {cable.from.block, cable.to.block}) {
            if (block >= 0)
                ends.push_back(block);
        }
    }
    if (cables.isEmpty()) // a memory, or an older report: the objects say where
        return;
    select({}, cables);
    fit(m_model->boundsOf(ends, {cables.begin(), cables.end()}), 1.4);
}

void CanvasView::frame(const QStringList &objects)
{
    QStringList path;
    QStringList components;
    QSet<QString> named; // the same, for looking up
    bool placed = false;
    for (const QString &object : objects) {
        // "farm/rig/gpu[1..2] in board:slot[1]" names the component gpu in farm/rig.
        QStringList parts = object.section(QLatin1Char(' '), 0, 0).split(QLatin1Char('/'));
        if (parts.size() < 2 || parts.first() != Design::rootId)
            continue;
        for (QString &part : parts)
            part = part.section(QLatin1Char('['), 0, 0).section(QLatin1Char(':'), 0, 0);
        const QString component = parts.takeLast();
        parts.removeFirst();
        if (!placed) {
            path = parts;
            placed = true;
        }
        if (parts == path && !named.contains(component)) {
            named.insert(component);
            components += component;
        }
    }
    if (!placed)
        return;
    if (m_breadcrumb != validBreadcrumb(path))
        setBreadcrumb(path);
    QList<int> cables; // those between the named components
    for (const CanvasCable &cable : m_model->cables()) {
        if (cable.from.block < 0 || cable.to.block < 0 || cable.from.block == cable.to.block)
            continue;
        if (named.contains(m_model->blocks()[std::size_t(cable.from.block)].id)
            && named.contains(m_model->blocks()[std::size_t(cable.to.block)].id))
            cables += cable.index;
    }
    select(components, cables);
    fitSelection();
}

// ---- zoom and pan -------------------------------------------------------------------------------

double CanvasView::scaleFactor() const
{
    return std::hypot(transform().m11(), transform().m12());
}

void CanvasView::zoomAt(QPointF viewportPoint, double factor)
{
    const double scale = std::clamp(scaleFactor() * factor, smallestScale, largestScale);
    const QPointF before = mapToScene(viewportPoint.toPoint());
    const QPointF fromCentre = viewportPoint - QRectF(viewport()->rect()).center();
    setScaleAndCentre(scale, before - fromCentre / scale);
}

void CanvasView::setScaleAndCentre(double scale, QPointF centre)
{
    const bool changed = std::abs(scale - scaleFactor()) > 1e-9;
    m_keepsFit = false;
    setTransform(QTransform::fromScale(scale, scale));
    m_model->setScale(scale);
    centerOn(centre);
    if (changed)
        Q_EMIT scaleChanged(scale);
}

void CanvasView::panBy(QPointF pixels)
{
    m_keepsFit = false;
    const QPointF centre = mapToScene(viewport()->rect()).boundingRect().center();
    centerOn(centre - pixels / scaleFactor());
}

void CanvasView::zoomIn()
{
    zoomAt(QRectF(viewport()->rect()).center(), zoomStep);
}

void CanvasView::zoomOut()
{
    zoomAt(QRectF(viewport()->rect()).center(), 1.0 / zoomStep);
}

void CanvasView::fit(QRectF rect, double largest)
{
    if (rect.isEmpty()) {
        setScaleAndCentre(1.0, QPointF(0, 0));
        return;
    }
    // A margin one sees at any size; also, then really all is exposed, which is painted without a search.
    const double margin = std::max(30.0, 0.015 * std::max(rect.width(), rect.height()));
    rect.adjust(-margin, -margin, margin, margin);
    const QSizeF size = viewport()->size();
    const double scale = std::min(size.width() / rect.width(), size.height() / rect.height());
    setScaleAndCentre(std::clamp(scale, smallestScale, largest), rect.center());
}

AssemblyPtr CanvasView::shownBoard() const
{
    AssemblyPtr shown = m_session.document().design().assembly(assemblyId());
    return shown && shown->board ? shown : nullptr;
}

void CanvasView::fitAll()
{
    const AssemblyPtr board = shownBoard();
    fit(board ? boardOutline(*board->board, m_model->bounds()) : m_model->bounds(), 1.0);
    m_keepsFit = true;
    m_legendCorner = Qt::BottomLeftCorner; // where they belong, if nothing lies there
    m_minimap->setCorner(Qt::BottomRightCorner);
    settleCorners();
}

void CanvasView::fitSelection()
{
    const QRectF rect = selectionBounds();
    if (rect.isEmpty())
        fitAll();
    else
        fit(rect, 1.4);
}

/// What was placed may lie out of sight: pans there by the shortest way, at the zoom the user chose.
void CanvasView::revealSelection()
{
    const QRectF bounds = selectionBounds();
    const QRectF wanted = bounds.adjusted(-10, -10, 10, 10);
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (bounds.isNull() || seen.contains(wanted))
        return;
    const auto shift = [](double low, double high, double from, double to) {
        if (low < from && high > to)
            return 0.0; // it does not fit anyway
        return low < from ? from - low : high > to ? std::max(to - high, from - low) : 0.0;
    };
    panBy(QPointF(shift(wanted.left(), wanted.right(), seen.left(), seen.right()),
                  shift(wanted.top(), wanted.bottom(), seen.top(), seen.bottom()))
          * scaleFactor());
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_keepsFit)
        fitAll();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_keepsFit)
        fitAll();
}

} // namespace nongjang
