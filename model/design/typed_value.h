// What the parts of a design have in common: quantities as typed, and keys that are kept.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace nongjang {

/// Keys of a file that this version does not know: kept and written back.
struct UnknownKeys
{
    QList<std::pair<QString, QByteArray>> entries; ///< key, JSON text
    friend bool operator==(const UnknownKeys &, const UnknownKeys &) = default;
};

/// A quantity as the user typed it ("0.3 m"), so that files keep the spelling, and what it means in the SI base unit.
struct TypedValue
{
    QString text;
    double value = 0.0;
    friend bool operator==(const TypedValue &, const TypedValue &) = default;
};

} // namespace nongjang
