#include "views/tools/array_tool.h"

#include "model/edit/array.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double gap = 3 * canvas::grid;
constexpr int mostCells = 400; ///< of a drag; more by the dialog

/// How many fit when dragged so far; at least the one that is there.
int cells(double way, double pitch)
{
    return 1 + std::max(0, int(std::floor(way / pitch + 0.5)));
}

} // namespace

QPointF arrayPitch(const CanvasModel &model, const QStringList &ids)
{
    QRectF bounds;
    for (const QString &id : ids)
        bounds |= model.blocks()[std::size_t(model.blockIndex(id))].rect();
    const auto onGrid = [](double length) {
        return std::ceil((length + gap) / canvas::grid) * canvas::grid;
    };
    return {onGrid(bounds.width()), onGrid(bounds.height())};
}

void ArrayTool::activate(ToolContext &toolContext)
{
    CanvasTool::activate(toolContext);
    context().setCursor(Qt::CrossCursor);
}

int ArrayTool::most() const
{
    return std::max<int>(1, mostCells / std::max<int>(1, int(m_ids.size())));
}

void ArrayTool::mousePress(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    cancel();
    const CanvasModel &model = context().model();
    const CanvasHit hit = model.hit(event.scene, 4.0 / context().scale());
    if (hit.block < 0) {
        context().select({}, {});
        return;
    }
    const QString id = model.blocks()[std::size_t(hit.block)].id;
    if (!context().selectedComponents().contains(id))
        context().select({id}, {});
    m_ids = context().selectedComponents();
    m_from = event.scene;
    m_pitch = arrayPitch(model, m_ids);
}

void ArrayTool::mouseMove(const ToolEvent &event)
{
    if (m_ids.isEmpty())
        return;
    const QPointF pitch = m_pitch;
    const QPointF way = event.scene - m_from;
    m_columns = std::min(cells(way.x(), pitch.x()), most());
    m_rows = std::min(cells(way.y(), pitch.y()), std::max(1, most() / m_columns));
    context().showTip(m_rows * m_columns > 1 ? tr("%1 × %2 = %3", "rows, columns, product")
                                                   .arg(m_rows)
                                                   .arg(m_columns)
                                                   .arg(m_rows * m_columns)
                                             : tr("Drag to the right and down"));
    context().updateOverlay();
}

void ArrayTool::mouseRelease(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton || m_ids.isEmpty())
        return;
    mouseMove(event);
    const QStringList ids = m_ids;
    const ArrayGrid grid{m_rows, m_columns, m_pitch};
    cancel(); // before the edit: the change it causes must not cancel anything
    if (grid.rows * grid.columns < 2)
        return;
    DesignSession &session = context().session();
    const Design shown = context().model().withShownPositions(session.document().design());
    const Result<Arrayed> arrayed =
        arrayComponents(shown, session.catalog(), context().assemblyId(), ids, grid);
    if (!arrayed) {
        context().showMessage(arrayed.error().message);
        return;
    }
    session.document().apply(arrayed->design,
                             tr("Array of %1 × %2").arg(grid.rows).arg(grid.columns));
    context().selectAndReveal(arrayed->ids);
    context().showMessage(arrayed->left == 0 ? tr("%n copies", nullptr, arrayed->added)
                                             : tr("%n copies; cables that found no free port: %1",
                                                  nullptr, arrayed->added)
                                                   .arg(arrayed->left));
}

bool ArrayTool::keyPress(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || m_ids.isEmpty())
        return false;
    cancel();
    return true;
}

void ArrayTool::cancel()
{
    m_ids.clear();
    m_rows = m_columns = 1;
    context().showTip({});
    context().updateOverlay();
}

void ArrayTool::paintOverlay(QPainter &painter, double scale)
{
    if (m_ids.isEmpty())
        return;
    const CanvasModel &model = context().model();
    const QPointF pitch = m_pitch;
    for (int cell = 1; cell < m_rows * m_columns; ++cell) {
        const QPointF shift(cell % m_columns * pitch.x(), cell / m_columns * pitch.y());
        for (const QString &id : std::as_const(m_ids)) {
            const int index = model.blockIndex(id);
            if (index < 0)
                continue;
            const CanvasBlock &block = model.blocks()[std::size_t(index)];
            context().painter().paintGhost(painter, block.shape, block.position + shift, scale);
        }
    }
}

} // namespace nongjang
