// CanvasView and CanvasModel: what the placed assembly one is in has different inside.
#include "model/edit/expose.h"
#include "model/edit/inside_edits.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"

#include <QMenu>

namespace nongjang {

bool CanvasModel::setDifferent(const QHash<QString, bool> &offOf)
{
    bool isChanged = false;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) { // one for each component, in order
        CanvasBlock &block = m_blocks[i];
        const auto here = offOf.constFind(block.id);
        const bool differs = here != offOf.cend();
        const bool off = differs ? *here : m_assembly->components[qsizetype(i)].off;
        isChanged = isChanged || block.differs != differs || block.off != off;
        block.differs = differs;
        block.off = off;
    }
    return isChanged;
}

bool CanvasView::markDifferences()
{
    const Design &design = m_session.document().design();
    QHash<QString, bool> offOf;
    const AssemblyPtr assembly = design.assembly(assemblyId());
    const Component *placed =
        m_breadcrumb.isEmpty() ? nullptr : design.root->component(m_breadcrumb.first());
    const bool mayDiffer = placed && !placed->inside.isEmpty();
    for (const Component &component : assembly ? assembly->components : QList<Component>()) {
        if (mayDiffer && insideThere(design, m_breadcrumb, component.id))
            offOf.insert(component.id, componentThere(design, m_breadcrumb, component.id)->off);
        else if (!component.inside.isEmpty())
            offOf.insert(component.id, component.off);
    }
    return m_model->setDifferent(offOf);
}

/// Inside an assembly: whether the block shows the port that was clicked.
void CanvasView::addPortActions(QMenu &menu, const PortRef &ref)
{
    const AssemblyPtr assembly = m_session.document().design().assembly(assemblyId());
    const CanvasBlock &block = m_model->blocks()[std::size_t(ref.block)];
    const Port &port = *m_model->port(ref);
    connect(
        menu.addAction(tr("Parts that fit %1").arg(port.name)), &QAction::triggered, this,
        [this, component = block.id, name = port.name] { Q_EMIT fittingWanted(component, name); });
    if (m_breadcrumb.isEmpty() || !assembly)
        return;
    Endpoint inner;
    inner.component = block.id;
    inner.port = port.name;
    if (port.count > 1) {
        const int index = block.shape->ports[std::size_t(ref.port)].index;
        inner.portIndex = {index, index};
    }
    const ExposedPort *shown = exposedAs(*assembly, inner);
    const QString name = shown ? shown->name : QString();
    QAction *item = menu.addAction(shown ? tr("Take %1 off the block").arg(name)
                                         : tr("Show this port on the block"));
    connect(item, &QAction::triggered, this, [this, inner, name] {
        const Design &design = m_session.document().design();
        const Result<Design> after = name.isEmpty() ? exposePort(design, assemblyId(), inner)
                                                    : hidePort(design, assemblyId(), name);
        if (after)
            edit(*after, name.isEmpty() ? tr("Show a port") : tr("Take off a port"));
        Q_EMIT message(after ? QString() : after.error().message);
    });
}

} // namespace nongjang
