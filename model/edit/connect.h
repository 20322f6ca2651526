// Joining two components without naming their ports.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

struct Connected
{
    Design design;
    QString message; ///< which ports were joined
};

/// Joins the best pair of free ports of two components: what sits in the other before what needs a cable, then the fastest, then the
/// first. All of a block that stands for several are joined where the other has as many ports in a row. Doing it again joins the next best.
/// Error: nothing free fits.
[[nodiscard]] Result<Connected> connectComponents(const Design &design, const Catalog &catalog,
                                                  const QString &assemblyId, const QString &one,
                                                  const QString &other);

} // namespace nongjang
