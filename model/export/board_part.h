// A board of one's own as a part of the catalogue, for other designs and other people.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QByteArray>

namespace nongjang {

/// A catalogue file with one part: the figures computed for the board (chapter 9), its exposed ports, what a good one costs. With dies or
/// modules it is of the category gpu; without, a carrier with its slots. `drawing` is what drawingOf() says of the board: it goes into the
/// file, so that whoever places the part places the board with all its dies. `date` (ISO) is put on its price. Error: there is no such board
/// in the design.
[[nodiscard]] Result<QByteArray> boardPart(const Design &design, const Catalog &catalog,
                                           const QString &board, const QString &partId,
                                           const QString &date, const QByteArray &drawing);

} // namespace nongjang
