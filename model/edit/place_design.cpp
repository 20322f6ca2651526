#include "model/edit/place_design.h"

#include "model/edit/edits.h"

namespace nongjang {

QByteArray designAsItems(const Design &design, const QString &id)
{
    QString free = id;
    for (int i = 2; design.assembly(free); ++i)
        free = id % QString::number(i);
    Assembly block = *design.root;
    block.id = free;
    block.name = design.name;
    block.notes = design.notes;
    Assembly outer;
    outer.id = Design::rootId;
    Component placed;
    placed.id = free;
    placed.assembly = free;
    placed.position = QPointF(0, 0);
    outer.components.append(placed);
    Design holder = design;
    holder.assemblies.append(std::make_shared<const Assembly>(block));
    holder.root = std::make_shared<const Assembly>(outer);
    return copyItems(holder, Design::rootId, {free});
}

} // namespace nongjang
