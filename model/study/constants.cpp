#include "model/study/constants.h"

#include "model/base/json_reader.h"

#include <QFile>
#include <QHash>

namespace nongjang {

namespace {

std::vector<Constant> readConstants()
{
    QFile file(QStringLiteral(":/constants/engineering.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the engineering constants are not compiled in");
    const Result<JsonText> json = JsonText::parse(file.readAll(), file.fileName());
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    std::vector<Constant> constants;
    constexpr double any = 1e300;
    root.objects("constants", [&](JsonObjectReader &reader) {
        constants.push_back({reader.requiredString("id"),
                             reader.number("value", -any, any).value_or(0.0),
                             reader.number("low", -any, any).value_or(0.0),
                             reader.number("high", -any, any).value_or(0.0), reader.string("unit"),
                             reader.requiredString("source"), reader.requiredString("date"),
                             reader.string("note")});
    });
    if (context.error)
        qFatal("%s", qPrintable(context.error->message));
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
