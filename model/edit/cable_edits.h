// What a user does to cables that are drawn already, or by one end only.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <functional>

namespace nongjang {

enum class CableSide { From, To };
[[nodiscard]] inline Endpoint &endOf(Cable &cable, CableSide side)
{
    return side == CableSide::From ? cable.from : cable.to;
}
[[nodiscard]] inline const Endpoint &endOf(const Cable &cable, CableSide side)
{
    return side == CableSide::From ? cable.from : cable.to;
}

/// Moves what of a cable lies at points of its own: way-points and a loose end.
void shiftCable(Cable &cable, QPointF delta);

/// The part one would buy to join two ports: with a length the shortest that reaches it, without one the cheapest
/// (unknown prices last), of those as fast as the slower port if there is one. Null: none of the catalogue fits.
[[nodiscard]] PartPtr chooseCable(const Catalog &, const Port &from, const Port &to,
                                  const std::optional<TypedValue> &length);
/// The cable with a part that fits both of its ends: its own while that fits and reaches, else chooseCable(), none where one
/// end sits in the other. `others` is the assembly without this cable. Error: a port is not there or taken, the two do not
/// go together, the numbers do not come out, or both ends are loose. A loose end asks for no fit.
[[nodiscard]] Result<Cable> joined(const Design &, const Catalog &, const Assembly &others, Cable);

/// Draws a cable whose other end lies at a point, joined to nothing yet; its part is not chosen.
[[nodiscard]] Result<Design> drawLooseCable(const Design &, const Catalog &,
                                            const QString &assemblyId, const Endpoint &from,
                                            QPointF at);
/// Puts one end of a cable elsewhere: into another port, or loose at a point. Of the way-points those stay; what the link
/// was seen to run at does not.
[[nodiscard]] Result<Design> moveCableEnd(const Design &, const Catalog &,
                                          const QString &assemblyId, int index, CableSide,
                                          const Endpoint &end);
/// Sets the corners the drawn line passes; at most maximumWayPoints are kept. Empty: by itself.
[[nodiscard]] Design setCableWay(const Design &, const QString &assemblyId, int index,
                                 const QList<QPointF> &way);
/// Sets the length of cables (empty: not known) and chooses their part anew: the shortest that reaches. A part that has no
/// fitting alternative stays.
[[nodiscard]] Result<Design> setCableLength(const Design &, const Catalog &,
                                            const QString &assemblyId, const QList<int> &indices,
                                            const std::optional<TypedValue> &length);
/// Changes several cables alike, or none: the first that cannot be so is the error.
[[nodiscard]] Result<Design> changeCables(const Design &, const Catalog &,
                                          const QString &assemblyId, const QList<int> &indices,
                                          const std::function<void(Cable &)> &change);
/// The parts that fit every one of the cables at its length, cheapest first.
[[nodiscard]] std::vector<PartPtr> commonCables(const Design &, const Catalog &,
                                                const QString &assemblyId,
                                                const QList<int> &indices);

} // namespace nongjang
