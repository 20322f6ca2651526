// Where a rule starts, as entries of a menu that ask for another number.
#pragma once

#include "model/session/design_session.h"

#include <functional>

class QMenu;
class QWidget;

namespace nongjang {

/// One entry for each threshold of the rule; none: it has none. What was typed and is no such number is told to `said`.
void addThresholds(QMenu &menu, DesignSession &session, const QString &rule, QWidget &parent,
                   const std::function<void(const QString &)> &said);

} // namespace nongjang
