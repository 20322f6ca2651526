// The lists of a farm file whose elements have names of their own, and changes of them, as JSON.
#pragma once

#include "model/base/json_values.h"
#include "model/design/variant.h"

#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace nongjang {

/// A list of an assembly, or of the file, by whose keys changes name its elements.
struct ListKind
{
    const char *name; ///< "components"
    std::string (*keyOf)(const Json &element);
};
[[nodiscard]] const ListKind &assemblyList();
/// components, cables, ports
[[nodiscard]] std::span<const ListKind> insideLists();
/// Keys in order; of equal ones the second ends in " #2".
[[nodiscard]] std::vector<std::string> listKeys(const Json &list, const ListKind &kind);

/// Names of the members of a change of a list, and of the one that takes members away.
namespace change {
inline constexpr const char *removed = "removed";
inline constexpr const char *changed = "changed";
inline constexpr const char *added = "added";
inline constexpr const char *after = "after";
inline constexpr const char *without = "without";
} // namespace change

/// Collects what could not be applied.
struct LooseLog
{
    Json changes = Json::object(); ///< same shape as changes
    QList<LooseChange> list;
};

/// `list` or `key` of `object`; an empty one where there is none.
[[nodiscard]] const Json &memberOf(const Json &object, const char *key);

/// What has to be set and taken away so that the object `a` becomes `b`, but for the members in `skip`. Null: it cannot be said so.
[[nodiscard]] Json diffMembers(const Json &a, const Json &b, const QStringList &skip = {});
void applyMembers(Json &object, const Json &changes, const QStringList &skip = {});

/// Moves that bring the order of `keys` to that of `wanted`, which has the same keys: key and the one it then stands after ("": first).
[[nodiscard]] Json orderMoves(const std::vector<std::string> &keys,
                              const std::vector<std::string> &wanted);
void applyMoves(Json &list, const ListKind &kind, const Json &moves);

} // namespace nongjang
