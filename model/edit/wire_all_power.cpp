#include "model/edit/wire_all_power.h"

namespace nongjang {

namespace {

/// The assemblies placed below one, each after those it places itself.
void collectBelow(const Design &design, const QString &assemblyId, QStringList &ids)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    if (!assembly || ids.contains(assemblyId))
        return;
    for (const Component &component : assembly->components)
        if (!component.assembly.isEmpty())
            collectBelow(design, component.assembly, ids);
    ids << assemblyId;
}

} // namespace

Result<WiredPower> wireAllPower(const Design &design, const Catalog &catalog,
                                const QString &assemblyId)
{
    QStringList ids;
    collectBelow(design, assemblyId, ids);
    if (ids.isEmpty())
        ids << assemblyId; // there is none: the error says so
    WiredPower all;
    all.design = design;
    for (const QString &id : std::as_const(ids)) {
        Result<WiredPower> wired = wirePower(all.design, catalog, id);
        if (!wired)
            return wired;
        all.design = wired->design;
        all.leads += wired->leads;
        all.missingRating += wired->missingRating;
        if (id == assemblyId)
            all.cables = wired->cables;
        for (PowerShortfall &each : wired->shortfalls) {
            if (id != assemblyId)
                each.object = QString(id % u'/' % each.object);
            all.shortfalls.push_back(std::move(each));
        }
    }
    return all;
}

} // namespace nongjang
