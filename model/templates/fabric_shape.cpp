#include "model/templates/fabric_shape.h"

#include <algorithm>
#include <set>

namespace nongjang {

LeafSpine leafSpine(int radix, int down, qint64 endpoints)
{
    LeafSpine shape;
    shape.down = down;
    shape.up = radix - down;
    shape.leaves = int(ceilDivided(endpoints, down));
    shape.fewestSpines = int(ceilDivided(qint64(shape.leaves) * shape.up, radix));
    shape.spines = shape.fewestSpines;
    while (shape.spines < shape.up && shape.up % shape.spines != 0)
        ++shape.spines;
    return shape;
}

LeafSpine leafSpineOf(const Topology &topology)
{
    const int radix = topology.number("radix");
    if (topology.id == u"rail") {
        const qint64 units = ceilDivided(topology.number("nodes"), radix / 2);
        return leafSpine(radix, radix / 2, units * topology.number("gpus") * (radix / 2));
    }
    if (topology.id == u"multi-plane")
        return leafSpine(radix, radix / 2, qint64(radix) * (radix / 2));
    return leafSpine(radix, topology.number("down"), topology.number("endpoints"));
}

namespace {

int powerModulo(int base, int exponent, int modulus)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result = result * base % modulus;
    return int(result);
}

/// Generates every number but 0.
int primitiveElement(int q)
{
    for (int candidate = 2; candidate < q; ++candidate) {
        int order = 1;
        for (qint64 power = candidate; power != 1; power = power * candidate % q)
            ++order;
        if (order == q - 1)
            return candidate;
    }
    return 1;
}

} // namespace

SlimFly slimFly(int q)
{
    SlimFly shape;
    shape.q = q;
    shape.delta = q % 4 == 1 ? 1 : -1;
    const int w = (q - shape.delta) / 4;
    const int element = primitiveElement(q);
    std::vector<int> exponents;
    if (shape.delta == 1) {
        for (int i = 0; i < (q - 1) / 2; ++i)
            exponents.push_back(2 * i);
    } else {
        for (int i = 0; i < w; ++i) {
            exponents.push_back(2 * i);
            exponents.push_back(2 * w - 1 + 2 * i);
        }
    }
    // Both sets hold with each number its negative: one of the two tells.
    std::set<int> first;
    std::set<int> second;
    for (const int exponent : exponents) {
        const int x = powerModulo(element, exponent, q);
        const int y = powerModulo(element, exponent + 1, q);
        first.insert(std::min(x, q - x));
        second.insert(std::min(y, q - y));
    }
    shape.first = QList<int>(first.begin(), first.end());
    shape.second = QList<int>(second.begin(), second.end());
    return shape;
}

GlobalLinks globalLinks(const Topology &topology)
{
    const int ports = topology.number("a") * topology.number("h");
    const int others = topology.number("groups") - 1;
    if (others < 1)
        return {0, 0};
    return {ports / others, ports % others};
}

} // namespace nongjang
