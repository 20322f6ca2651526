// Named variants of a design: what each has different from the base. How they are written: model/io/FORMAT.md.
#pragma once

#include "model/design/typed_value.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nongjang {

struct Variant
{
    QString id;
    QString name; ///< for people; empty: the id
    QString note;
    QByteArray changes = "{}"; ///< one JSON object, compact
    UnknownKeys unknown;

    [[nodiscard]] QString title() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const Variant &, const Variant &) = default;
};

/// A change that has nothing to change, because the base has become another: kept, and not applied.
struct LooseChange
{
    QString object; ///< "farm/gpu", "rig/gpu:pcie -> board:slot[1]"
    QString why;
    friend bool operator==(const LooseChange &, const LooseChange &) = default;
};

} // namespace nongjang
