// What is left of the pace of parallel links when flows are hashed onto them (engineering model, chapter 3.2). Pure.
#pragma once

namespace nongjang {

/// Mean load over the expected largest load of `links` equal links that each of `flows` equal flows takes one of by chance: (m/k)/E[max].
/// 1 for one link or no flow. Exact up to 256 flows; above, links are taken as independent (Poisson), which is within 1 %.
/// O(flows² · log links · largest load).
[[nodiscard]] double hashEfficiency(int flows, int links);

} // namespace nongjang
