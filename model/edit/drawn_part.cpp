#include "model/edit/drawn_part.h"

#include "model/edit/edits.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DrawnPart)
};

Failure noBoard(const Part &part)
{
    return fail(ErrorCode::InvalidValue,
                Tr::tr("The drawing of the part “%1” holds no board.").arg(part.name));
}

} // namespace

QByteArray drawingOf(const Design &design, const QString &board)
{
    Component placed;
    placed.id = board;
    placed.assembly = board;
    placed.position = QPointF(0, 0);
    Assembly outer;
    outer.id = Design::rootId;
    outer.components.append(placed);
    return copyItems(design.withAssembly(outer), Design::rootId, {board});
}

Result<DrawnPart> withDrawing(const Design &design, const Part &part)
{
    Result<Pasted> pasted = pasteItems(design, Design::rootId, part.drawing, {});
    if (!pasted)
        return fail(pasted.error().code, Tr::tr("The drawing of the part “%1” cannot be used: %2")
                                             .arg(part.name, pasted.error().message));
    if (pasted->ids.size() != 1)
        return noBoard(part);
    const QString id = pasted->design.root->component(pasted->ids.first())->assembly;
    const AssemblyPtr board = pasted->design.assembly(id);
    if (!board || !board->board)
        return noBoard(part);
    for (const AssemblyPtr &present : design.assemblies) { // placed before under another id
        Assembly same = *board;
        same.id = present->id;
        if (same == *present)
            return DrawnPart{design, present->id};
    }
    return DrawnPart{pasted->design.withAssembly(*design.root), id};
}

} // namespace nongjang
