#include "model/base/json_values.h"

#include <cmath>

namespace nongjang {

Json jsonText(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json jsonList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json jsonNumber(double number)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::floor(number) == number && std::abs(number) < exact)
        return static_cast<std::int64_t>(number);
    return number;
}

Json jsonMeasure(double value, Dimension dimension)
{
    return dimension == Dimension::Number ? jsonNumber(value)
                                          : Json(measureText(value, dimension).toStdString());
}

QByteArray jsonDocument(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)
                                     + '\n');
}

} // namespace nongjang
