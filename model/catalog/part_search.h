// Finding parts by the words people use for them.
#pragma once

#include "model/catalog/part.h"

#include <QStringList>

namespace nongjang {

/// How well the words name the part; 0: one of them stands nowhere in its names, family, attributes, category (also what else
/// such a part is called) or rating ("1600W", "24GB"). Any case. Whole words rank above beginnings, what a part is and is called above
/// what else is said of it. Without words all are alike.
[[nodiscard]] int matchRank(const Part &part, const QStringList &words);

} // namespace nongjang
