// What a user does to a design, as pure functions: design in, changed design out, or an error that changes nothing.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/design/design.h"

#include <QByteArray>
#include <QStringList>

namespace nongjang {

struct AddedComponent
{
    Design design;
    QString id;      ///< of the new component
    QString message; ///< what happened, for the status bar: "GPU into slot[2], gen4 x16"
};

/// Places a part (or `assembly:ID`) at a position in the assembly. The id is derived from the category: gpu, gpu2, host…
[[nodiscard]] Result<AddedComponent> addComponent(const Design &, const Catalog &,
                                                  const QString &assemblyId, const QString &partId,
                                                  QPointF position);
/// Places a part and plugs it into the best free port of `targetId`: the widest fitting slot, socket, bay;
/// a PSU gets the power leads the target asks for.
[[nodiscard]] Result<AddedComponent> addComponentInto(const Design &, const Catalog &,
                                                      const QString &assemblyId,
                                                      const QString &partId,
                                                      const QString &targetId);
/// Where addComponentInto would put it, or why it does not fit. For highlighting while dragging.
[[nodiscard]] Result<QString> bestPortFor(const Design &, const Catalog &,
                                          const QString &assemblyId, const QString &partId,
                                          const QString &targetId);
/// Draws a cable; of the fitting cable parts that do not slow the ports down the cheapest is chosen (none where a card sits in
/// its slot).
[[nodiscard]] Result<Design> connectPorts(const Design &, const Catalog &,
                                          const QString &assemblyId, const Endpoint &from,
                                          const Endpoint &to);
/// Moves components by `delta` (canvas units); those that are locked stay.
[[nodiscard]] Design moveComponents(const Design &, const QString &assemblyId,
                                    const QStringList &componentIds, QPointF delta);
/// Removes components with their cables, and the cables of these indices.
[[nodiscard]] Design removeItems(const Design &, const QString &assemblyId,
                                 const QStringList &componentIds, const QList<int> &cableIndices);
[[nodiscard]] Result<Design> renameComponent(const Design &, const QString &assemblyId,
                                             const QString &id, const QString &newId);
/// What becomes of the cables of a component that counts more.
enum class MoreInstances { GetCables, StayApart };
/// Replaces one component by an edited copy with the same id (count, label, condition, price, p2p, figures…).
[[nodiscard]] Result<Design> replaceComponent(const Design &, const Catalog &,
                                              const QString &assemblyId, const Component &,
                                              MoreInstances more = MoreInstances::GetCables);
[[nodiscard]] Result<Design> replaceCable(const Design &, const Catalog &,
                                          const QString &assemblyId, int index, const Cable &);
/// Several cables of an assembly by their numbers: all of them, or none and an error.
[[nodiscard]] Result<Design> replaceCables(const Design &, const Catalog &,
                                           const QString &assemblyId,
                                           const QMap<int, Cable> &cables);

/// The selected components and the cables among them, as JSON text for the clipboard.
[[nodiscard]] QByteArray copyItems(const Design &, const QString &assemblyId,
                                   const QStringList &componentIds);
struct Pasted
{
    Design design;
    QStringList ids;
};
/// Inserts what copyItems() made, with fresh ids, moved by `offset`.
[[nodiscard]] Result<Pasted> pasteItems(const Design &, const QString &assemblyId,
                                        const QByteArray &clipboard, QPointF offset);

} // namespace nongjang
