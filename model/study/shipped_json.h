// Lists in data files that are compiled in: one that cannot be read is a bug.
#pragma once

#include "model/base/json_reader.h"

#include <QFile>

namespace nongjang {

/// Calls `each(JsonObjectReader &)` for every object of the list `key` in ":/constants/engineering.json" and the like.
template<class Each>
void readShippedList(const QString &path, std::string_view key, Each &&each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(path));
    const Result<JsonText> json = JsonText::parse(file.readAll(), path);
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.objects(key, each);
    if (context.error)
        qFatal("%s", qPrintable(context.error->message));
}

} // namespace nongjang
