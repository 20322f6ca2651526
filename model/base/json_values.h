// The JSON the program prints: what stands for nothing, and how a document is laid out.
#pragma once

#include "model/base/unit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>
#include <optional>

namespace nongjang {

using Json = nlohmann::ordered_json;

/// Null for the empty text.
[[nodiscard]] Json jsonText(const QString &text);
[[nodiscard]] Json jsonList(const QStringList &texts);
/// Whole numbers as such; above 2^53 a double is all there is.
[[nodiscard]] Json jsonNumber(double number);
/// A number as such where it has no unit, else text with one: "250 W".
[[nodiscard]] Json jsonMeasure(double value, Dimension dimension);
template<class T>
[[nodiscard]] Json jsonOptional(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// Indented by two, with a line end; text that is not UTF-8 has its bytes replaced.
[[nodiscard]] QByteArray jsonDocument(const Json &json);

} // namespace nongjang
