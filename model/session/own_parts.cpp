#include "model/session/own_parts.h"

#include "model/session/design_session.h"

namespace nongjang {

void addOwnPart(DesignSession &session, PartPtr part)
{
    std::vector<PartPtr> parts = session.catalog().parts();
    parts.push_back(std::move(part)); // the later one of an id counts
    session.setCatalog(
        std::make_shared<const Catalog>(std::move(parts), session.catalog().userRules()));
}

} // namespace nongjang
