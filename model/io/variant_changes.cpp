#include "model/io/variant_changes.h"

#include "model/io/change_lists.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::VariantChanges)
};

const QStringList &insideNames()
{
    static const QStringList names{QStringLiteral("components"), QStringLiteral("cables"),
                                   QStringLiteral("ports")};
    return names;
}

const QStringList &rootNames()
{
    static const QStringList names{QStringLiteral("format"), QStringLiteral("assemblies"),
                                   QStringLiteral("farm"), QStringLiteral("variants")};
    return names;
}

const Json &listOf(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const Json &list = memberOf(object, name);
    return list.is_array() ? list : none;
}

Json farmJson(const Design &design)
{
    const QByteArray text = writeFarm(design);
    return Json::parse(text.cbegin(), text.cend());
}

Json parseChanges(const QByteArray &text)
{
    Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
    return json.is_object() ? json : Json::object();
}

Json diffAssembly(const Json &a, const Json &b);

/// Empty where nothing changed.
Json diffList(const Json &a, const Json &b, const ListKind &kind,
              Json (*diff)(const Json &, const Json &))
{
    const std::vector<std::string> oldKeys = listKeys(a, kind);
    const std::vector<std::string> newKeys = listKeys(b, kind);
    std::unordered_map<std::string, std::size_t> old;
    for (std::size_t i = 0; i < oldKeys.size(); ++i)
        old.emplace(oldKeys[i], i);
    const std::unordered_set<std::string> present(newKeys.begin(), newKeys.end());
    Json removed = Json::array();
    Json changed = Json::object();
    Json added = Json::array();
    std::vector<std::string> addedKeys;
    std::unordered_set<std::string> gone;
    for (const std::string &key : oldKeys)
        if (!present.contains(key))
            gone.insert(key);
    for (std::size_t i = 0; i < newKeys.size(); ++i) {
        const auto it = old.find(newKeys[i]);
        if (it != old.end() && a[it->second] == b[i])
            continue;
        Json change = it == old.end() ? Json() : diff(a[it->second], b[i]);
        if (change.is_object()) {
            if (!change.empty()) // else only the order of its members differs
                changed[newKeys[i]] = std::move(change);
            continue;
        }
        if (it != old.end())
            gone.insert(newKeys[i]);
        added.push_back(b[i]);
        addedKeys.push_back(newKeys[i]);
    }
    std::vector<std::string> order;
    for (const std::string &key : oldKeys) {
        if (gone.contains(key))
            removed.push_back(key);
        else
            order.push_back(key);
    }
    order.insert(order.end(), addedKeys.begin(), addedKeys.end());
    Json result = Json::object();
    const auto put = [&](const char *name, Json &&part) {
        if (!part.empty())
            result[name] = std::move(part);
    };
    put(change::removed, std::move(removed));
    put(change::changed, std::move(changed));
    put(change::added, std::move(added));
    put(change::after, orderMoves(order, newKeys));
    return result;
}

Json diffElement(const Json &a, const Json &b)
{
    return diffMembers(a, b);
}

Json diffAssembly(const Json &a, const Json &b)
{
    Json changes = diffMembers(a, b, insideNames());
    if (changes.is_null())
        return changes;
    for (const ListKind &kind : insideLists())
        if (Json list = diffList(listOf(a, kind.name), listOf(b, kind.name), kind, diffElement);
            !list.empty())
            changes[kind.name] = std::move(list);
    return changes;
}

/// Applies the changes of one file to its base, and notes what finds nothing to change.
class ChangeApplier
{
public:
    ChangeApplier(Json base, const Json &changes)
        : m_farm(std::move(base))
        , m_changes(changes)
    {}

    void run()
    {
        applyMembers(m_farm, m_changes, rootNames());
        applyList(m_farm, memberOf(m_changes, "assemblies"), assemblyList(), {});
        const QStringList none;
        if (const Json &farm = memberOf(m_changes, "farm"); farm.is_object())
            applyAssembly(m_farm["farm"], farm, {"farm"});
        dropDangling();
    }

    Json &farm() { return m_farm; }
    LooseLog &log() { return m_log; }

private:
    /// Where a list stands in the changes: {} the file, {"farm"}, {"assemblies", id}.
    using Place = std::vector<std::string>;

    void applyAssembly(Json &assembly, const Json &changes, const Place &place)
    {
        applyMembers(assembly, changes, insideNames());
        for (const ListKind &kind : insideLists())
            applyList(assembly, memberOf(changes, kind.name), kind, place);
    }

    void applyList(Json &owner, const Json &changes, const ListKind &kind, const Place &place)
    {
        if (!changes.is_object())
            return;
        Json &list = owner[kind.name];
        if (!list.is_array())
            list = Json::array();
        remove(list, listOf(changes, change::removed), kind, place);
        const std::vector<std::string> keys = listKeys(list, kind);
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < keys.size(); ++i)
            places.emplace(keys[i], i);
        if (const Json &changed = memberOf(changes, change::changed); changed.is_object())
            for (const auto &member : changed.items()) {
                const auto it = places.find(member.key());
                if (it == places.end())
                    loosen(place, kind, change::changed, member.key(), member.value(),
                           Tr::tr("the base does not have it any more, so it is not changed"));
                else if (&kind == &assemblyList())
                    applyAssembly(list[it->second], member.value(), {kind.name, member.key()});
                else
                    applyMembers(list[it->second], member.value());
            }
        const bool isCable = std::string_view(kind.name) == "cables"; // may be there twice
        for (const Json &element : listOf(changes, change::added)) {
            const std::string key = kind.keyOf(element);
            if (!isCable && !places.emplace(key, 0).second)
                loosen(place, kind, change::added, key, element,
                       Tr::tr("the base has one of this name by now, so it is not added"));
            else
                list.push_back(element);
        }
        applyMoves(list, kind, memberOf(changes, change::after));
    }

    /// What is gone already is remembered, and nothing to tell.
    void remove(Json &list, const Json &keys, const ListKind &kind, const Place &place)
    {
        if (keys.empty())
            return;
        std::unordered_set<std::string> gone;
        for (const Json &key : keys)
            if (key.is_string())
                gone.insert(key.get<std::string>());
        const std::vector<std::string> present = listKeys(list, kind);
        Json kept = Json::array();
        for (std::size_t i = 0; i < present.size(); ++i)
            if (gone.erase(present[i]) == 0)
                kept.push_back(std::move(list[i]));
        list = std::move(kept);
        for (const Json &key : keys)
            if (key.is_string() && gone.contains(key.get<std::string>()))
                looseList(place, kind)[change::removed].push_back(key);
    }

    Json &looseList(const Place &place, const ListKind &kind)
    {
        Json *owner = &m_log.changes;
        if (place.size() == 1)
            owner = &(*owner)[place[0]];
        else if (place.size() == 2)
            owner = &(*owner)[place[0]][change::changed][place[1]];
        return (*owner)[kind.name];
    }

    void loosen(const Place &place, const ListKind &kind, const char *how, const std::string &key,
                const Json &value, const QString &why)
    {
        Json &list = looseList(place, kind);
        if (std::string_view(how) == change::added)
            list[how].push_back(value);
        else
            list[how][key] = value;
        const std::string object = place.empty() ? key : place.back() + '/' + key;
        m_log.list.append({QString::fromStdString(object), why});
    }

    /// What leads to something that base or variant do not have goes; where the variant asked for it, that is told.
    void dropDangling()
    {
        std::unordered_set<std::string> ids;
        for (const Json &assembly : listOf(m_farm, "assemblies"))
            ids.insert(assemblyList().keyOf(assembly));
        const Json &changed = memberOf(memberOf(m_changes, "assemblies"), change::changed);
        if (Json &assemblies = m_farm["assemblies"]; assemblies.is_array())
            for (Json &assembly : assemblies) {
                const std::string id = assemblyList().keyOf(assembly);
                dropDangling(assembly, memberOf(changed, id.c_str()), {"assemblies", id}, ids);
            }
        else
            m_farm.erase("assemblies");
        if (Json &farm = m_farm["farm"]; farm.is_object())
            dropDangling(farm, memberOf(m_changes, "farm"), {"farm"}, ids);
    }

    void dropDangling(Json &assembly, const Json &changes, const Place &place,
                      const std::unordered_set<std::string> &ids)
    {
        drop(assembly, changes, insideLists()[0], place, [&](const Json &component) {
            const Json &inner = memberOf(component, "assembly");
            return inner.is_string() && !ids.contains(inner.get<std::string>());
        });
        std::unordered_map<std::string, double> counts;
        for (const Json &component : listOf(assembly, "components")) {
            const Json &count = memberOf(component, "count");
            counts[insideLists()[0].keyOf(component)] =
                count.is_number() ? count.get<double>() : 1.0;
        }
        const auto dangles = [&](const Json &element, const char *key) {
            const Json &text = memberOf(element, key);
            const std::optional<Endpoint> end =
                text.is_string() ? parseEndpoint(QString::fromStdString(text.get<std::string>()))
                                 : std::nullopt;
            if (!end)
                return false;
            const auto it = counts.find(end->component.toStdString());
            return it == counts.end() || end->componentIndex.last > it->second;
        };
        drop(assembly, changes, insideLists()[1], place,
             [&](const Json &cable) { return dangles(cable, "from") || dangles(cable, "to"); });
        drop(assembly, changes, insideLists()[2], place,
             [&](const Json &port) { return dangles(port, "inner"); });
    }

    template<class Dangles>
    void drop(Json &assembly, const Json &changes, const ListKind &kind, const Place &place,
              const Dangles &dangles)
    {
        const Json &list = listOf(assembly, kind.name);
        Json kept = Json::array();
        const std::vector<std::string> keys = listKeys(list, kind);
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (dangles(list[i]))
                tellDropped(memberOf(changes, kind.name), kind, place, keys[i], list[i]);
            else
                kept.push_back(list[i]);
        }
        if (kept.size() < list.size())
            assembly[kind.name] = std::move(kept);
    }

    void tellDropped(const Json &changes, const ListKind &kind, const Place &place,
                     const std::string &key, const Json &element)
    {
        const QString why = Tr::tr("it leads to what is not there any more, so it is left out");
        for (const Json &added : listOf(changes, change::added))
            if (added == element)
                return loosen(place, kind, change::added, key, element, why);
        if (const Json &change = memberOf(memberOf(changes, change::changed), key.c_str());
            change.is_object())
            loosen(place, kind, change::changed, key, change, why);
    }

    Json m_farm;
    const Json &m_changes;
    LooseLog m_log;
};

/// Assemblies that are as in the base are the same object again: copies stay cheap, and comparisons short.
void shareAssemblies(Design &design, const Design &base)
{
    const auto share = [&](AssemblyPtr &assembly) {
        if (const AssemblyPtr old = base.assembly(assembly->id); old && *old == *assembly)
            assembly = old;
    };
    share(design.root);
    for (AssemblyPtr &assembly : design.assemblies)
        share(assembly);
}

void mergeLoose(Json &into, const Json &loose)
{
    for (const auto &member : loose.items()) {
        Json &value = into[member.key()];
        if (member.value().is_array() && value.is_array())
            for (const Json &each : member.value())
                value.push_back(each);
        else if (member.value().is_object() && value.is_object())
            mergeLoose(value, member.value());
        else if (value.is_null())
            value = member.value();
    }
}

} // namespace

QByteArray diffDesigns(const Design &base, const Design &other)
{
    if (base == other)
        return "{}";
    const Json a = farmJson(base);
    const Json b = farmJson(other);
    Json changes = diffMembers(a, b, rootNames());
    if (!changes.is_object())
        changes = Json::object();
    if (Json list = diffList(listOf(a, "assemblies"), listOf(b, "assemblies"), assemblyList(),
                             diffAssembly);
        !list.empty())
        changes["assemblies"] = std::move(list);
    if (Json farm = diffAssembly(a["farm"], b["farm"]); farm.is_object() && !farm.empty())
        changes["farm"] = std::move(farm);
    return QByteArray::fromStdString(changes.dump());
}

Result<AppliedChanges> applyChanges(const Design &base, const QByteArray &changes)
{
    const Json json = parseChanges(changes);
    if (json.empty())
        return AppliedChanges{base, {}, "{}"};
    ChangeApplier applier(farmJson(base), json);
    applier.run();
    Result<LoadedDesign> loaded =
        parseFarm(QByteArray::fromStdString(applier.farm().dump()), QStringLiteral("variant"));
    if (!loaded) // without the place in a text that nobody wrote
        return fail(loaded.error().code, loaded.error().message.section(QStringLiteral(": "), 1));
    shareAssemblies(loaded->design, base);
    return AppliedChanges{std::move(loaded->design), applier.log().list,
                          QByteArray::fromStdString(applier.log().changes.dump())};
}

QByteArray withLooseChanges(const QByteArray &changes, const QByteArray &loose)
{
    const Json kept = parseChanges(loose);
    if (kept.empty())
        return changes;
    Json json = parseChanges(changes);
    mergeLoose(json, kept);
    return QByteArray::fromStdString(json.dump());
}

Result<AppliedChanges> variantDesign(const Design &base, const Variant &variant)
{
    Result<AppliedChanges> applied = applyChanges(base, variant.changes);
    if (!applied)
        return fail(
            applied.error().code,
            Tr::tr("variant “%1” is no design: %2").arg(variant.title(), applied.error().message));
    return applied;
}

} // namespace nongjang
