// The model against published figures as a table for other programs.
#pragma once

#include "model/study/validation.h"

#include <QByteArray>

namespace nongjang {

/// RFC 4180; figures in SI units, errors as shares. Headings are keys, the same in every language.
[[nodiscard]] QByteArray validationCsv(const std::vector<ValidationResult> &results);

} // namespace nongjang
