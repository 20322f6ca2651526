// Which figures of a board are shares of one, for those who show them.
#pragma once

#include <QString>

namespace nongjang {

/// A yield, the use of a phase, a share that is kept: people read it in per cent.
[[nodiscard]] inline bool isBoardShare(const QString &key)
{
    return key == u"yield" || key == u"compute.share_at_limit" || key.endsWith(u"utilisation");
}

} // namespace nongjang
