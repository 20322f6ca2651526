// Everything in a design that one may look for, at every level.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <QStringList>

#include <vector>

namespace nongjang {

struct DesignObject
{
    enum class Kind { Component, Cable, Assembly, Finding };

    Kind kind = Kind::Component;
    QString text;  ///< what it is called
    QString path;  ///< "farm/rig/gpu"; of a finding: the rule
    QString words; ///< what else it is found by: id, part, vendor
    QString iconName;
    QStringList breadcrumb; ///< to the assembly it stands in, or that it is
    int cable = -1;         ///< index in that assembly
    QStringList objects;    ///< of a finding: what it is about
};

/// Each assembly is looked into once, where it is first placed. `report` may be null.
[[nodiscard]] std::vector<DesignObject> designObjects(const Design &design, const Catalog &catalog,
                                                      const Report *report);

} // namespace nongjang
