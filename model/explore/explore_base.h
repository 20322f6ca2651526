// What an exploration starts from, loaded: the design or the template, the catalogue, and what tells the run from any other.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/explore/explore_space.h"
#include "model/templates/topology_template.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace nongjang {

struct ExploreBase
{
    ExploreSpec spec;
    Design design; ///< of a template: not used
    TemplateParts parts;
    CatalogPtr catalog;
    std::shared_ptr<const ExploreSpace> space;
    QByteArray fingerprint; ///< hex; of specification, base, catalogue and version
};

/// Reads files by the path as it stands in the specification.
using DesignLoader = std::function<Result<Design>(const QString &path)>;

/// Takes "FILE.farm#assembly" as the node of a template; without the name the file has just one. Error: it is not there.
[[nodiscard]] Outcome loadNode(const QString &node, const DesignLoader &load, TemplateParts &parts);

/// Loads what the specification names. Error: a file cannot be read, the template is not there, a limit on money is not in the currency of
/// the design.
[[nodiscard]] Result<ExploreBase> loadExploreBase(const ExploreSpec &spec,
                                                  const CatalogPtr &catalog,
                                                  const DesignLoader &load);

/// The same for a design at hand.
[[nodiscard]] ExploreBase exploreBase(const ExploreSpec &spec, const CatalogPtr &catalog,
                                      const Design &design, const TemplateParts &parts = {});

} // namespace nongjang
