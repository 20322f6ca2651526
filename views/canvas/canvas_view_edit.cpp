// CanvasView: edits of the selection, clipboard, pictures.
#include "model/edit/arrange.h"
#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/group.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_tool.h"
#include "views/canvas/lock_badge.h"
#include "views/canvas/picture.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace nongjang {

namespace {

/// While a picture is made: cables and letters as at full size, whatever the zoom of the window.
class FullDetail
{
public:
    FullDetail(CanvasModel &model, double scale)
        : m_model(model)
        , m_scale(scale)
    {
        m_model.setScale(1.0);
    }
    ~FullDetail() { m_model.setScale(m_scale); }
    Q_DISABLE_COPY_MOVE(FullDetail)

private:
    CanvasModel &m_model;
    double m_scale;
};

} // namespace

void CanvasView::edit(const Design &after, const QString &text)
{
    m_session.document().apply(after, text);
}

void CanvasView::nudge(QPointF delta)
{
    if (m_selectedComponents.isEmpty()) { // nothing to move: the view moves
        panBy(-delta * 4);
        return;
    }
    Document &document = m_session.document();
    const QStringList locked =
        lockedComponents(document.design(), assemblyId(), m_selectedComponents);
    const int moving = int(m_selectedComponents.size() - locked.size());
    if (moving == 0) {
        Q_EMIT message(lockedMessage(locked));
        return;
    }
    // A held key is one step back; letting the selection or the focus go ends it.
    if (m_nudgeGesture < 0)
        m_nudgeGesture = document.newGesture();
    const Design shown = m_model->withShownPositions(document.design());
    document.apply(moveComponents(shown, assemblyId(), m_selectedComponents, delta),
                   tr("Move %n part(s)", nullptr, moving), m_nudgeGesture);
}

void CanvasView::deleteSelection()
{
    if (m_selectedComponents.isEmpty() && m_selectedCables.isEmpty())
        return;
    const QStringList locked =
        lockedComponents(m_session.document().design(), assemblyId(), m_selectedComponents);
    if (!locked.isEmpty()) {
        Q_EMIT message(lockedMessage(locked));
        return;
    }
    const int count = int(m_selectedComponents.size());
    const Design shown = m_model->withShownPositions(m_session.document().design());
    edit(removeItems(shown, assemblyId(), m_selectedComponents, m_selectedCables),
         count > 0 ? tr("Delete %n part(s)", nullptr, count)
                   : tr("Delete %n cable(s)", nullptr, int(m_selectedCables.size())));
    select({});
}

bool CanvasView::hasWays() const
{
    return std::any_of(m_selectedCables.begin(), m_selectedCables.end(), [this](int cable) {
        const Cable *source = m_model->source(cable);
        return source && !source->way.isEmpty();
    });
}

void CanvasView::freeWays()
{
    if (!hasWays()) {
        Q_EMIT message(tr("Select a cable whose way was changed by hand."));
        return;
    }
    Design after = m_session.document().design();
    for (const int cable : std::as_const(m_selectedCables))
        after = setCableWay(after, assemblyId(), cable, {});
    edit(after, tr("Let the cable find its way"));
}

QImage CanvasView::selectionPicture() const
{
    QRectF area = m_model->boundsOf(selectedBlocks(), {});
    if (area.isEmpty())
        return {};
    area.adjust(-20, -20, 20, 20);
    const FullDetail detail(*m_model, scaleFactor());
    return pictureOf(*m_model, area, theme::lightPalette());
}

void CanvasView::copySelection()
{
    if (m_selectedComponents.isEmpty())
        return;
    const Design shown = m_model->withShownPositions(m_session.document().design());
    const QByteArray items = copyItems(shown, assemblyId(), m_selectedComponents);
    auto *data = new QMimeData; // the clipboard takes it over
    data->setData(QLatin1String(theme::itemsMimeType), items);
    data->setText(QString::fromUtf8(items));
    data->setImageData(selectionPicture());
    QApplication::clipboard()->setMimeData(data);
    Q_EMIT message(tr("Copied %n part(s)", nullptr, int(m_selectedComponents.size())));
}

void CanvasView::cutSelection()
{
    if (m_selectedComponents.isEmpty())
        return;
    copySelection();
    deleteSelection();
}

void CanvasView::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(QLatin1String(theme::itemsMimeType))) {
        Q_EMIT message(tr("There are no parts in the clipboard."));
        return;
    }
    std::optional<QPointF> corner;
    const QPoint cursor = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->rect().contains(cursor) && viewport()->underMouse())
        corner = mapToScene(cursor);
    insertItems(data->data(QLatin1String(theme::itemsMimeType)), corner, tr("Paste"));
}

void CanvasView::duplicateSelection()
{
    if (m_selectedComponents.isEmpty())
        return;
    const Design shown = m_model->withShownPositions(m_session.document().design());
    insertItems(copyItems(shown, assemblyId(), m_selectedComponents), std::nullopt,
                tr("Duplicate %n part(s)", nullptr, int(m_selectedComponents.size())));
}

void CanvasView::groupSelection()
{
    if (m_selectedComponents.isEmpty())
        return;
    const Design shown = m_model->withShownPositions(m_session.document().design());
    const Result<Grouped> grouped =
        groupComponents(shown, assemblyId(), m_selectedComponents, tr("Block"));
    if (!grouped) {
        Q_EMIT message(grouped.error().message);
        return;
    }
    const int count = int(m_selectedComponents.size());
    m_session.document().apply(grouped->design, tr("Group %n part(s)", nullptr, count));
    select({grouped->id}, {});
    Q_EMIT message(tr("Grouped; double-click goes inside, F2 renames, the count repeats it."));
}

void CanvasView::insertItems(const QByteArray &items, std::optional<QPointF> corner,
                             const QString &text)
{
    const Design shown = m_model->withShownPositions(m_session.document().design());
    const Result<Pasted> pasted =
        pasteItems(shown, assemblyId(), items, {2 * canvas::grid, 2 * canvas::grid});
    if (!pasted) {
        Q_EMIT message(pasted.error().message);
        return;
    }
    Design after = pasted->design;
    const AssemblyPtr assembly = after.assembly(assemblyId());
    // Where the copies came to lie is only known now; they go to the pointer, or clear of what is there already.
    QPointF at(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (const QString &id : pasted->ids) {
        const Component *component = assembly ? assembly->component(id) : nullptr;
        if (component && component->position)
            at = {std::min(at.x(), component->position->x()),
                  std::min(at.y(), component->position->y())};
    }
    if (at.x() < std::numeric_limits<double>::max()) {
        QPointF delta;
        if (corner)
            delta = canvas::snapped(*corner - at);
        const auto taken = [this](QPointF point) {
            const CanvasHit hit = m_model->hit(point + QPointF(1, 1), 0);
            return hit.block >= 0 && m_model->blocks()[std::size_t(hit.block)].position == point;
        };
        for (int tries = 0; tries < 100 && taken(at + delta); ++tries)
            delta += QPointF(2 * canvas::grid, 2 * canvas::grid);
        after = moveComponents(after, assemblyId(), pasted->ids, delta);
    }
    edit(after, text);
    selectAndReveal(pasted->ids, {});
}

void CanvasView::addPart(const QString &partId)
{
    m_drop->begin(partId);
    QPointF at = mapToScene(viewport()->rect().center());
    if (m_selectedComponents.size() == 1) {
        const CanvasBlock &block =
            m_model->blocks()[std::size_t(m_model->blockIndex(m_selectedComponents.first()))];
        if (bestPortFor(m_session.document().design(), m_session.catalog(), assemblyId(), partId,
                        block.id)) {
            m_drop->drop(block.rect().center(), {});
            revealSelection();
            return;
        }
    }
    // The nearest empty spot: a drop on a block would mean "into it", and nothing shall be covered.
    const ShapePtr shape =
        m_model->shapeFor(m_session.document().design(), m_session.catalog(), partId);
    const QSizeF size = shape ? shape->size : QSizeF(200, 120);
    const auto isTaken = [&] {
        const QRectF spot(at - QPointF(size.width() / 2, size.height() / 2), size);
        return m_model->hit(at, 0).block >= 0
               || !m_model->blocksIn(spot.adjusted(-20, -20, 20, 20)).empty();
    };
    for (int tries = 0; tries < 200 && isTaken(); ++tries)
        at += QPointF(0, 6 * canvas::grid);
    m_drop->drop(at, {});
    revealSelection();
}

Outcome CanvasView::exportPicture(const QString &path)
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(assemblyId());
    QString title = design.name.isEmpty() ? tr("Farm") : design.name;
    if (!m_breadcrumb.isEmpty() && assembly)
        title = tr("%1 – %2", "design, assembly")
                    .arg(title, assembly->name.isEmpty() ? assembly->id : assembly->name);
    const FullDetail detail(*m_model, scaleFactor());
    return writePicture(*m_model, title, path);
}

} // namespace nongjang
