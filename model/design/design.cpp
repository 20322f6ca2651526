#include "model/design/design.h"

#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

bool isIdCharacter(QChar c, bool first)
{
    const ushort u = c.unicode();
    const bool alphanumeric =
        (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
    return alphanumeric || (!first && (u == '-' || u == '_' || u == '.'));
}

QString rangeText(const IndexRange &range)
{
    if (range.isAll())
        return {};
    if (range.first == range.last)
        return u'[' % QString::number(range.first) % u']';
    return u'[' % QString::number(range.first) % QStringLiteral("..") % QString::number(range.last)
           % u']';
}

/// "gpu[1..4]" into name and range.
bool parseNameAndRange(QStringView text, QString &name, IndexRange &range)
{
    range = {};
    if (const qsizetype open = text.indexOf(u'['); open >= 0) {
        if (!text.endsWith(u']'))
            return false;
        const QStringView inside = text.mid(open + 1, text.size() - open - 2);
        const qsizetype dots = inside.indexOf(QStringView(u".."));
        bool firstOk = false;
        bool lastOk = false;
        range.first = inside.left(dots < 0 ? inside.size() : dots).toInt(&firstOk);
        range.last = dots < 0 ? range.first : inside.mid(dots + 2).toInt(&lastOk);
        if (!firstOk || (dots >= 0 && !lastOk) || range.first < 1 || range.last < range.first
            || range.last > maximumCount)
            return false;
        text = text.left(open);
    }
    name = text.toString();
    return isValidId(name);
}

} // namespace

QString Endpoint::toString() const
{
    if (port.isEmpty())
        return component % rangeText(componentIndex);
    return component % rangeText(componentIndex) % u':' % port % rangeText(portIndex);
}

std::optional<Endpoint> parseEndpoint(const QString &text)
{
    Endpoint result;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView view(text);
    if (!parseNameAndRange(view.left(colon), result.component, result.componentIndex)
        || !parseNameAndRange(view.mid(colon + 1), result.port, result.portIndex))
        return std::nullopt;
    return result;
}

bool isValidId(const QString &id)
{
    if (id.isEmpty() || id.size() > 64)
        return false;
    for (qsizetype i = 0; i < id.size(); ++i)
        if (!isIdCharacter(id[i], i == 0))
            return false;
    return true;
}

QString patternName(CablePattern pattern)
{
    switch (pattern) {
    case CablePattern::OneToOne:
        return QStringLiteral("one-to-one");
    case CablePattern::Spread:
        return QStringLiteral("spread");
    case CablePattern::FullMesh:
        return QStringLiteral("full-mesh");
    }
    Q_UNREACHABLE();
}

std::optional<CablePattern> patternFromName(const QString &name)
{
    for (const CablePattern pattern :
         {CablePattern::OneToOne, CablePattern::Spread, CablePattern::FullMesh})
        if (name == patternName(pattern))
            return pattern;
    return std::nullopt;
}

const Component *Assembly::component(const QString &componentId) const
{
    const auto it = std::find_if(components.cbegin(), components.cend(),
                                 [&](const Component &c) { return c.id == componentId; });
    return it == components.cend() ? nullptr : &*it;
}

Component *Assembly::component(const QString &componentId)
{
    const auto it = std::find_if(components.begin(), components.end(),
                                 [&](const Component &c) { return c.id == componentId; });
    return it == components.end() ? nullptr : &*it;
}

const ExposedPort *Assembly::exposedPort(const QString &portName) const
{
    const auto it = std::find_if(ports.cbegin(), ports.cend(),
                                 [&](const ExposedPort &p) { return p.name == portName; });
    return it == ports.cend() ? nullptr : &*it;
}

AssemblyPtr Design::assembly(const QString &id) const
{
    if (id == rootId)
        return root;
    const auto it = std::find_if(assemblies.cbegin(), assemblies.cend(),
                                 [&](const AssemblyPtr &a) { return a->id == id; });
    return it == assemblies.cend() ? nullptr : *it;
}

Design Design::withAssembly(Assembly assembly) const
{
    Design result = *this;
    const QString id = assembly.id;
    AssemblyPtr replacement = std::make_shared<const Assembly>(std::move(assembly));
    if (id == rootId) {
        result.root = std::move(replacement);
        return result;
    }
    for (AssemblyPtr &present : result.assemblies)
        if (present->id == id) {
            present = std::move(replacement);
            return result;
        }
    result.assemblies.append(std::move(replacement));
    return result;
}

bool holdsAssembly(const Design &design, const QString &outer, const QString &inner)
{
    QStringList open{outer};
    QSet<QString> seen{outer};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (id == inner)
            return true;
        if (const AssemblyPtr assembly = design.assembly(id))
            for (const Component &component : assembly->components)
                if (!component.assembly.isEmpty() && !seen.contains(component.assembly)) {
                    seen.insert(component.assembly);
                    open << component.assembly;
                }
    }
    return false;
}

bool operator==(const Design &a, const Design &b)
{
    const auto same = [](const AssemblyPtr &x, const AssemblyPtr &y) {
        return x == y || *x == *y;
    };
    return a.name == b.name && a.notes == b.notes && a.sources == b.sources
           && a.ruleDate == b.ruleDate && a.site == b.site && a.traffic == b.traffic
           && a.workload == b.workload && a.rules == b.rules && a.money == b.money
           && a.unknown == b.unknown && same(a.root, b.root)
           && std::equal(a.assemblies.begin(), a.assemblies.end(), b.assemblies.begin(),
                         b.assemblies.end(), same);
}

} // namespace nongjang
