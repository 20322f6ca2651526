// Finding parts by the words people use for them.
#pragma once

#include "model/catalog/part.h"

#include <QStringList>

namespace nongjang {

/// Whether every word stands somewhere in the part's names, family, attributes, category (also what else it is called)
/// or rating ("1600W", "24GB"); any case.
[[nodiscard]] bool matchesWords(const Part &part, const QStringList &words);

} // namespace nongjang
