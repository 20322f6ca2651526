#include "model/io/change_lists.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace nongjang {

namespace {

std::string textOf(const Json &object, const char *key)
{
    const Json &member = memberOf(object, key);
    return member.is_string() ? member.get<std::string>() : std::string();
}

std::string idOf(const Json &element)
{
    return textOf(element, "id");
}

std::string nameOf(const Json &element)
{
    return textOf(element, "name");
}

/// Its id, else "gpu:pcie -> board:slot[1]".
std::string cableKey(const Json &cable)
{
    if (std::string id = idOf(cable); !id.empty())
        return id;
    const auto end = [&](const char *key) {
        const Json &member = memberOf(cable, key);
        return member.is_string() ? member.get<std::string>() : member.dump();
    };
    return end("from") + " -> " + end("to");
}

bool has(const Json &object, const std::string &key)
{
    return object.is_object() && object.contains(key);
}

bool isSkipped(const QStringList &skip, const std::string &key)
{
    return skip.contains(QString::fromStdString(key));
}

/// Positions in `sequence` of a longest run of growing numbers.
std::vector<bool> longestGrowing(const std::vector<std::size_t> &sequence)
{
    std::vector<std::size_t> ends; // index of the smallest last number of a run of each length
    std::vector<std::ptrdiff_t> before(sequence.size(), -1);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto at = std::ranges::lower_bound(
            ends, sequence[i], {}, [&](std::size_t index) { return sequence[index]; });
        if (at != ends.begin())
            before[i] = std::ptrdiff_t(*std::prev(at));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> in(sequence.size(), false);
    for (std::ptrdiff_t i = ends.empty() ? -1 : std::ptrdiff_t(ends.back()); i >= 0;
         i = before[std::size_t(i)])
        in[std::size_t(i)] = true;
    return in;
}

} // namespace

const ListKind &assemblyList()
{
    static const ListKind kind{"assemblies", idOf};
    return kind;
}

std::span<const ListKind> insideLists()
{
    static const std::array kinds{ListKind{"components", idOf}, ListKind{"cables", cableKey},
                                  ListKind{"ports", nameOf}};
    return kinds;
}

std::vector<std::string> listKeys(const Json &list, const ListKind &kind)
{
    std::vector<std::string> keys;
    std::unordered_map<std::string, int> seen;
    for (const Json &element : list) {
        std::string key = kind.keyOf(element);
        if (const int times = ++seen[key]; times > 1)
            key += " #" + std::to_string(times);
        keys.push_back(std::move(key));
    }
    return keys;
}

const Json &memberOf(const Json &object, const char *key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto it = object.find(key);
    return it == object.end() ? none : *it;
}

Json diffMembers(const Json &a, const Json &b, const QStringList &skip)
{
    if (has(a, change::without) || has(b, change::without))
        return nullptr;
    Json changes = Json::object();
    Json gone = Json::array();
    for (const auto &member : a.items())
        if (!isSkipped(skip, member.key()) && !b.contains(member.key()))
            gone.push_back(member.key());
    for (const auto &member : b.items()) {
        const std::string &key = member.key();
        if (isSkipped(skip, key))
            continue;
        const auto old = a.find(key);
        if (old != a.end() && *old == member.value())
            continue;
        Json inner;
        const bool areObjects = old != a.end() && old->is_object() && member.value().is_object();
        if (areObjects)
            inner = diffMembers(*old, member.value());
        if (areObjects && (inner.is_null() || inner.empty()))
            gone.push_back(key); // replaced as a whole
        changes[key] = inner.is_object() && !inner.empty() ? inner : member.value();
    }
    if (!gone.empty())
        changes[change::without] = std::move(gone);
    return changes;
}

void applyMembers(Json &object, const Json &changes, const QStringList &skip)
{
    const Json &gone = memberOf(changes, change::without);
    for (const Json &key : gone)
        if (key.is_string())
            object.erase(key.get<std::string>());
    for (const auto &member : changes.items()) {
        const std::string &key = member.key();
        if (key == change::without || isSkipped(skip, key))
            continue;
        Json &value = object[key];
        if (value.is_object() && member.value().is_object())
            applyMembers(value, member.value());
        else
            value = member.value();
    }
}

Json orderMoves(const std::vector<std::string> &keys, const std::vector<std::string> &wanted)
{
    Json moves = Json::object();
    if (keys == wanted)
        return moves;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.emplace(keys[i], i);
    std::vector<std::size_t> sequence;
    for (const std::string &key : wanted)
        sequence.push_back(places.at(key));
    const std::vector<bool> stays = longestGrowing(sequence);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!stays[i])
            moves[wanted[i]] = i == 0 ? std::string() : wanted[i - 1];
    return moves;
}

void applyMoves(Json &list, const ListKind &kind, const Json &moves)
{
    if (!moves.is_object() || moves.empty())
        return;
    std::vector<std::string> keys = listKeys(list, kind);
    auto &elements = list.get_ref<Json::array_t &>();
    const auto placeOf = [&](const std::string &key) {
        return std::ranges::find(keys, key);
    };
    for (const auto &move : moves.items()) {
        const std::string anchor =
            move.value().is_string() ? move.value().get<std::string>() : std::string();
        const auto from = placeOf(move.key());
        if (from == keys.end() || (!anchor.empty() && placeOf(anchor) == keys.end())
            || anchor == move.key())
            continue;
        const auto index = from - keys.begin();
        std::string key = std::move(*from);
        Json element = std::move(elements[std::size_t(index)]);
        keys.erase(from);
        elements.erase(elements.begin() + index);
        const auto to = anchor.empty() ? 0 : placeOf(anchor) - keys.begin() + 1;
        keys.insert(keys.begin() + to, std::move(key));
        elements.insert(elements.begin() + to, std::move(element));
    }
}

} // namespace nongjang
