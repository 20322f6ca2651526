// CanvasView and CanvasModel: what the placed assembly one is in has different inside.
#include "model/edit/inside_edits.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"

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
    for (const Component &component : assembly ? assembly->components : QList<Component>()) {
        if (insideThere(design, m_breadcrumb, component.id))
            offOf.insert(component.id, componentThere(design, m_breadcrumb, component.id)->off);
        else if (!component.inside.isEmpty())
            offOf.insert(component.id, component.off);
    }
    return m_model->setDifferent(offOf);
}

} // namespace nongjang
