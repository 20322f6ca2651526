// Parts that are boards of one's own: what is placed is the board as it was drawn, not one block that stands for it.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"
#include "model/design/design.h"

#include <QByteArray>

namespace nongjang {

struct DrawnPart
{
    Design design;
    QString assembly; ///< id of the board in it
};

/// The board alone, placed once, with the assemblies it uses, as the text that a part of the catalogue keeps of it (Part::drawing).
[[nodiscard]] QByteArray drawingOf(const Design &design, const QString &board);
/// Puts the board that the part was made from among the assemblies of the design; one that is there already is used again. Its dies, memory
/// and switches count and carry as drawn. Errors: the drawing cannot be read or holds no board, the design would become too large.
[[nodiscard]] Result<DrawnPart> withDrawing(const Design &design, const Part &part);

} // namespace nongjang
