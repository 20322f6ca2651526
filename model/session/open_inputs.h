// The open design as designs to be compared: its base and its variants.
#pragma once

#include "model/study/compare.h"

#include <vector>

namespace nongjang {

class DesignSession;

/// Name of the open design, else of its file.
[[nodiscard]] QString openTitle(DesignSession &session);
/// The base and every variant that is a design; the base is called `baseTitle` where there are variants.
[[nodiscard]] std::vector<CompareInput> variantInputs(const Design &base,
                                                      const QList<Variant> &variants,
                                                      const QString &title,
                                                      const QString &baseTitle,
                                                      const QString &file);
/// Those of what is open, as it is edited now; `isAlone`: nothing else stands beside them, and the base needs no name but that.
[[nodiscard]] std::vector<CompareInput> openInputs(DesignSession &session, bool isAlone);

} // namespace nongjang
