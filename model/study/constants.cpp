#include "model/study/constants.h"

#include "model/study/shipped_json.h"

#include <QHash>

namespace nongjang {

namespace {

std::vector<Constant> readConstants()
{
    std::vector<Constant> constants;
    constexpr double any = 1e300;
    readShippedList(QStringLiteral(":/constants/engineering.json"), "constants",
                    [&](JsonObjectReader &reader) {
                        constants.push_back({reader.requiredString("id"),
                                             reader.number("value", -any, any).value_or(0.0),
                                             reader.number("low", -any, any).value_or(0.0),
                                             reader.number("high", -any, any).value_or(0.0),
                                             reader.string("unit"), reader.requiredString("source"),
                                             reader.requiredString("date"), reader.string("note")});
                    });
    return constants;
}

} // namespace

const std::vector<Constant> &allConstants()
{
    static const std::vector<Constant> constants = readConstants();
    return constants;
}

const Constant *findConstant(const QString &id)
{
    static const QHash<QString, const Constant *> byId = [] {
        QHash<QString, const Constant *> map;
        for (const Constant &constant : allConstants())
            map.insert(constant.id, &constant);
        return map;
    }();
    return byId.value(id);
}

const Constant &constant(const QString &id)
{
    const Constant *found = findConstant(id);
    if (!found)
        qFatal("no engineering constant %s", qPrintable(id));
    return *found;
}

} // namespace nongjang
