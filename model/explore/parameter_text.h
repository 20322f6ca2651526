// Parameters of an exploration as people type them into a line.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/explore/explore_spec.h"

namespace nongjang {

/// A parameter that is being written: all but its values, and the line they are typed in: "200 W; 250 W", "200 W … 350 W step 25 W",
/// "0.5 … 2 in 5 log".
struct ParameterDraft
{
    ExploreParameter parameter;
    QString values;
};

/// What there is to vary of a component or cable (by path), with values to begin with.
[[nodiscard]] std::vector<ParameterDraft> parameterDrafts(const Design &design,
                                                          const Catalog &catalog,
                                                          const QString &path);
/// What there is to vary of the place.
[[nodiscard]] std::vector<ParameterDraft> siteDrafts(const Design &design);

/// The specification with these parameters, checked as one that is read. Error: which parameter is wrong, and why.
[[nodiscard]] Result<ExploreSpec> specOf(const std::vector<ParameterDraft> &drafts,
                                         const ExploreSample &sample, const QString &design,
                                         const QStringList &columns);
/// The line in which the values of a parameter would be typed.
[[nodiscard]] QString valuesText(const ExploreParameter &parameter);

} // namespace nongjang
