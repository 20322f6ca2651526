#include "model/io/typed_io.h"

namespace nongjang {

std::optional<TypedValue> readTyped(JsonObjectReader &reader, std::string_view key,
                                    Dimension dimension)
{
    QString text;
    const std::optional<double> value = reader.measure(key, dimension, &text);
    return value ? std::optional(TypedValue{text, *value}) : std::nullopt;
}

} // namespace nongjang
