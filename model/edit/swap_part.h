// Another part in the place of one that is drawn, with its cables.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QHash>
#include <QStringList>

#include <stop_token>

namespace nongjang {

/// Puts another part of the catalogue in the place of a component. What the user said about the old part (figures, price, p2p) goes, and
/// a label that is its name becomes the new name; the condition stays where the new one has such a price. Cables stay where the new part has the port, else they go to its first port of the
/// same kind that takes them, with a cable part that fits; power leads that no longer fit are laid anew (wirePower()), and so is what sat
/// in slots and sockets (connectComponents()). What no supply has leads for stays without power, which a rule reports. Error: it is no part
/// that can be placed, or something finds no place.
[[nodiscard]] Result<Design> swapPart(const Design &design, const Catalog &catalog,
                                      const QString &assemblyId, const QString &componentId,
                                      const QString &partId);

struct Replaced
{
    Design design;
    QString message;       ///< for the status bar: what is now what, and what did not fit
    bool keepsAll = false; ///< everything that was joined or fed still is
};

/// The same for several components, as somebody at the drawing means it: what finds no place is left unjoined, and the message names it
/// with what has no power now. Those that are this part already are left alone. Error: as swapPart() but for what finds no place, or
/// all of them are this part already.
[[nodiscard]] Result<Replaced> replaceParts(const Design &design, const Catalog &catalog,
                                            const QString &assemblyId,
                                            const QStringList &componentIds, const QString &partId);

/// What would come of replacing them by each part of a kind, by its id. Stopped: some are missing.
enum class ReplaceFit { None, Partly, Wholly };
[[nodiscard]] QHash<QString, ReplaceFit> tryReplacements(
    const Design &design, const Catalog &catalog, const QString &assemblyId,
    const QStringList &componentIds, Category category, const std::stop_token &stop = {});

} // namespace nongjang
