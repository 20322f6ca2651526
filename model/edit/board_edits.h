// Boards of one's own: making one, and what it says about itself.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

struct AddedBoard
{
    Design design;
    QString id; ///< of the component that stands for the board
};

/// Adds an empty board, with the outline of a two-slot card, and places one of it in the assembly. Error: there is no such assembly.
[[nodiscard]] Result<AddedBoard> addBoard(const Design &design, const QString &assemblyId,
                                          QPointF position);
/// Gives the board of this assembly other properties. Error: it is no board.
[[nodiscard]] Result<Design> changeBoard(const Design &design, const QString &assemblyId,
                                         const BoardSpec &board);
/// Calls the assembly of a board so.
[[nodiscard]] Result<Design> renameBoard(const Design &design, const QString &assemblyId,
                                         const QString &name);
/// What may spoil the board: the steps of the design, else the usual ones for what is on it (engineering model 9.4). Empty: no board.
[[nodiscard]] QList<BoardStep> boardSteps(const Design &design, const Catalog &catalog,
                                          const QString &assemblyId);

} // namespace nongjang
