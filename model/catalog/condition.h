#pragma once

#include <QString>

namespace nongjang {

/// "used" and its kin, as in Price::condition, as words of the user's language; one that only a catalogue of the user's own knows stays.
[[nodiscard]] QString conditionTitle(const QString &condition);

} // namespace nongjang
