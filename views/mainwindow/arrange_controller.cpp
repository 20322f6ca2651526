#include "views/mainwindow/arrange_controller.h"

#include "model/edit/select.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/lock_badge.h"
#include "views/mainwindow/action_registry.h"

#include <QAction>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace nongjang {

namespace {

constexpr std::size_t manyBlocks = 2000; ///< their layout takes long enough to be told about

} // namespace

ArrangeController::ArrangeController(ActionRegistry &actions, CanvasView &canvas,
                                     DesignSession &session, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_canvas(canvas)
    , m_session(session)
{
    connectArranging();
    connectSelecting();
    connect(&m_layout, &QFutureWatcher<std::vector<QPointF>>::finished, this,
            &ArrangeController::applyLayout);
    connect(&session.document(), &Document::changed, this, [this] {
        m_stop.request_stop();
        updateActions(m_working);
    });
}

ArrangeController::~ArrangeController()
{
    m_stop.request_stop();
    m_layout.waitForFinished();
}

void ArrangeController::connectArranging()
{
    const std::pair<const char *, Alignment> alignments[] = {
        {"align-left", Alignment::Left},     {"align-centre", Alignment::Centre},
        {"align-right", Alignment::Right},   {"align-top", Alignment::Top},
        {"align-middle", Alignment::Middle}, {"align-bottom", Alignment::Bottom}};
    for (const auto &[id, alignment] : alignments)
        m_actions.onTriggered(id, [this, alignment = alignment] { align(alignment); });
    const std::tuple<const char *, Positioning, Qt::Orientation> spreads[] = {
        {"distribute-across", distributedPositions, Qt::Horizontal},
        {"distribute-down", distributedPositions, Qt::Vertical},
        {"space-across", sameSpacingPositions, Qt::Horizontal},
        {"space-down", sameSpacingPositions, Qt::Vertical}};
    for (const auto &[id, positioning, orientation] : spreads)
        m_actions.onTriggered(id, [this, positioning = positioning, orientation = orientation] {
            spread(positioning, orientation);
        });
    m_actions.onTriggered("lock", [this] { lock(); });
    m_actions.onTriggered("lay-out", [this] { layOut(); });
}

void ArrangeController::connectSelecting()
{
    using Choose = QStringList (*)(const Assembly &, const QStringList &);
    const std::pair<const char *, Choose> choices[] = {{"select-similar", similarComponents},
                                                       {"select-connected", connectedComponents},
                                                       {"select-others", otherComponents}};
    for (const auto &[id, choose] : choices) {
        m_actions.onTriggered(id, [this, choose = choose] {
            if (const AssemblyPtr assembly =
                    m_session.document().design().assembly(m_canvas.assemblyId()))
                m_canvas.select(choose(*assembly, m_canvas.selectedComponents()));
        });
    }
}

void ArrangeController::updateActions(bool working)
{
    m_working = working;
    const qsizetype selected = working ? m_canvas.selectedComponents().size() : 0;
    m_actions.setEnabled(
        {"align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom"},
        selected > 1);
    m_actions.setEnabled({"distribute-across", "distribute-down", "space-across", "space-down"},
                         selected > 2);
    m_actions.setEnabled({"lock", "select-similar", "select-connected"}, selected > 0);
    m_actions.setEnabled({"lay-out", "select-others"}, working);
    m_actions.action("lock")->setChecked(selected > 0 && isAllLocked());
}

QList<ArrangedBlock> ArrangeController::selectedBlocks() const
{
    QList<ArrangedBlock> blocks;
    for (const QString &id : m_canvas.selectedComponents()) {
        const int index = m_canvas.model().blockIndex(id);
        if (index < 0)
            continue;
        const CanvasBlock &block = m_canvas.model().blocks()[std::size_t(index)];
        blocks.append({id, block.rect(), block.locked});
    }
    return blocks;
}

bool ArrangeController::isAllLocked() const
{
    const CanvasModel &model = m_canvas.model();
    const QStringList ids = m_canvas.selectedComponents();
    return std::all_of(ids.begin(), ids.end(), [&model](const QString &id) {
        const int block = model.blockIndex(id);
        return block < 0 || model.blocks()[std::size_t(block)].locked;
    });
}

void ArrangeController::align(Alignment alignment)
{
    const QList<ArrangedBlock> blocks = selectedBlocks();
    arrange(blocks, alignedPositions(blocks, alignment), tr("Align"));
}

void ArrangeController::spread(Positioning positioning, Qt::Orientation orientation)
{
    const QList<ArrangedBlock> blocks = selectedBlocks();
    arrange(blocks, positioning(blocks, orientation), tr("Distribute"));
}

void ArrangeController::arrange(const QList<ArrangedBlock> &blocks, const Positions &positions,
                                const QString &step)
{
    if (positions.isEmpty()) {
        if (!blocks.isEmpty() && isAllLocked())
            Q_EMIT message(lockedMessage(m_canvas.selectedComponents()));
        return;
    }
    Document &document = m_session.document();
    const Design shown = m_canvas.model().withShownPositions(document.design());
    document.apply(placeComponents(shown, m_canvas.assemblyId(), positions), step);
}

void ArrangeController::lock()
{
    const QStringList ids = m_canvas.selectedComponents();
    const bool locks = !isAllLocked();
    Document &document = m_session.document();
    // What is to stay needs a place to stay at.
    const Design shown = m_canvas.model().withShownPositions(document.design());
    document.apply(lockComponents(shown, m_canvas.assemblyId(), ids, locks),
                   locks ? tr("Lock %n part(s)", nullptr, int(ids.size()))
                         : tr("Unlock %n part(s)", nullptr, int(ids.size())));
    updateActions(m_working);
}

/// Lays out what is selected, or all where that is less than two.
void ArrangeController::layOut()
{
    m_stop.request_stop(); // the one under way is of the past
    m_stop = std::stop_source();
    DrawnLevel level = m_canvas.model().drawnLevel();
    const QStringList selected = m_canvas.selectedComponents();
    if (selected.size() > 1) {
        const QSet<QString> chosen(selected.begin(), selected.end());
        for (std::size_t i = 0; i < level.blocks.size(); ++i) {
            if (!chosen.contains(m_canvas.model().blocks()[i].id))
                level.blocks[i].part = LayoutPart::Obstacle;
        }
    }
    m_parts.clear();
    for (const DrawnBlock &block : level.blocks)
        m_parts.push_back(block.part);
    if (std::find(m_parts.begin(), m_parts.end(), LayoutPart::Moves) == m_parts.end()) {
        if (!level.blocks.empty())
            Q_EMIT message(tr("All of it is locked."));
        return;
    }
    if (level.blocks.size() > manyBlocks)
        Q_EMIT message(tr("Laying out %n part(s)…", nullptr, int(level.blocks.size())));
    m_revision = m_session.document().revision();
    m_assemblyId = m_canvas.assemblyId();
    m_layout.setFuture(QtConcurrent::run([level = std::move(level), stop = m_stop.get_token()] {
        return rearranged(level.blocks, level.links, stop);
    }));
}

void ArrangeController::applyLayout()
{
    const std::vector<QPointF> found = m_layout.result();
    Document &document = m_session.document();
    const AssemblyPtr assembly = document.design().assembly(m_assemblyId);
    if (found.empty() || document.revision() != m_revision || !assembly
        || assembly->components.size() != qsizetype(found.size())
        || m_canvas.assemblyId() != m_assemblyId)
        return;
    Positions positions;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (m_parts[i] == LayoutPart::Moves)
            positions.insert(assembly->components[qsizetype(i)].id, found[i]);
    }
    const Design shown = m_canvas.model().withShownPositions(document.design());
    document.apply(placeComponents(shown, m_assemblyId, positions),
                   tr("Lay out %n part(s)", nullptr, int(positions.size())));
    if (positions.size() == qsizetype(found.size()))
        m_canvas.fitAll();
    if (found.size() > manyBlocks)
        Q_EMIT message(tr("Laid out %n part(s).", nullptr, int(positions.size())));
}

} // namespace nongjang
