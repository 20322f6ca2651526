// Many of what is drawn: copies side by side, or one block that counts.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QStringList>

namespace nongjang {

inline constexpr int mostCopies = 10'000;

struct ArrayGrid
{
    int rows = 1; ///< with what is there already
    int columns = 1;
    QPointF pitch; ///< from one to the next, canvas units
};

struct Arrayed
{
    Design design;
    QStringList ids; ///< of all that is repeated now: originals and copies, or the one block
    int added = 0;   ///< copies; of a block: how many more it stands for
    int joined = 0;  ///< cables to what is not copied that were repeated, or reach all of the block
    int left = 0;    ///< those that found no free port, or reach some of the block only
    QStringList full; ///< where: ends of cables
};

/// Copies components of an assembly into a grid, with ids of their own. Cables among them are copied; where a cable leads to something
/// else, that of each copy goes to the next free connectors there, as many and alike, with the same cable part and length: first of the
/// same port, then of the next instance, then of another port that fits. What finds none stays unconnected. Ports that the assembly shows
/// are not repeated. Error: nothing to copy, too many.
[[nodiscard]] Result<Arrayed> arrayComponents(const Design &design, const Catalog &catalog,
                                              const QString &assemblyId, const QStringList &ids,
                                              const ArrayGrid &grid);

/// Makes one component stand for `count`; several become an assembly called `name` first. Their one-to-one cables to other things take as
/// many more ports there as are free in a row; the rest stays unconnected. Error: as above, or the block stands for more already.
[[nodiscard]] Result<Arrayed> repeatAsBlock(const Design &design, const Catalog &catalog,
                                            const QString &assemblyId, const QStringList &ids,
                                            int count, const QString &name);

} // namespace nongjang
