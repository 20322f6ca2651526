#include "model/design/difference.h"

#include <QHash>

namespace nongjang {

namespace {

class Comparer
{
public:
    Comparer(const Design &a, const Design &b)
        : m_a(a)
        , m_b(b)
    {}

    [[nodiscard]] DrawnDifference difference(const QString &assemblyId)
    {
        DrawnDifference result;
        const AssemblyPtr mine = m_a.assembly(assemblyId);
        const AssemblyPtr others = m_b.assembly(assemblyId);
        if (!mine)
            return result;
        QHash<QString, const Component *> known;
        if (others)
            for (const Component &component : others->components)
                known.insert(component.id, &component);
        for (const Component &component : mine->components)
            if (const Component *other = known.value(component.id);
                !other || !isSame(component, *other))
                result.components << component.id;
        QList<Cable> left;
        if (others)
            for (const Cable &cable : others->cables)
                left << asWired(cable);
        for (qsizetype i = 0; i < mine->cables.size(); ++i)
            if (!left.removeOne(asWired(mine->cables[i])))
                result.cables << int(i);
        return result;
    }

private:
    static Cable asWired(Cable cable)
    {
        cable.way.clear();
        cable.id.clear();
        return cable;
    }
    static Component asBuilt(Component component)
    {
        component.position.reset();
        component.locked = false;
        component.label.clear();
        return component;
    }
    bool isSame(const Component &a, const Component &b)
    {
        return asBuilt(a) == asBuilt(b) && (a.assembly.isEmpty() || isSameInside(a.assembly));
    }
    bool isSameInside(const QString &id)
    {
        if (const auto it = m_inside.constFind(id); it != m_inside.cend())
            return *it;
        m_inside.insert(id, true); // of a design that contains itself: no end otherwise
        const AssemblyPtr a = m_a.assembly(id);
        const AssemblyPtr b = m_b.assembly(id);
        const bool isSame = a && b
                            && (a->components.size() == b->components.size()
                                && a->cables.size() == b->cables.size())
                            && difference(id).isEmpty();
        m_inside.insert(id, isSame);
        return isSame;
    }

    const Design &m_a;
    const Design &m_b;
    QHash<QString, bool> m_inside;
};

} // namespace

DrawnDifference differenceTo(const Design &design, const Design &other, const QString &assemblyId)
{
    return Comparer(design, other).difference(assemblyId);
}

} // namespace nongjang
