#include "model/templates/design_pen.h"

#include "model/base/unit.h"

namespace nongjang {

QString span(int first, int last)
{
    return first == last ? QStringLiteral("[%1]").arg(first)
                         : QStringLiteral("[%1..%2]").arg(first).arg(last);
}

AssemblyPen::AssemblyPen(const QString &id, const QString &name)
{
    m_assembly.id = id;
    m_assembly.name = name;
}

void AssemblyPen::part(const QString &id, const PartPtr &part, int count, QPointF at,
                       const QString &label)
{
    Component component;
    component.id = id;
    component.part = part->id;
    component.count = count;
    component.position = at;
    component.label = label;
    m_assembly.components.append(component);
}

void AssemblyPen::place(const QString &id, const QString &assembly, int count, QPointF at,
                        const QString &label)
{
    Component component;
    component.id = id;
    component.assembly = assembly;
    component.count = count;
    component.position = at;
    component.label = label;
    m_assembly.components.append(component);
}

void AssemblyPen::cable(const QString &from, const QString &to, const CableChoice &choice,
                        CablePattern pattern, int count)
{
    Cable cable;
    cable.from = *parseEndpoint(from);
    cable.to = *parseEndpoint(to);
    cable.part = choice.part;
    if (!choice.length.isEmpty())
        cable.length = TypedValue{choice.length,
                                  *parseMeasureAs(choice.length.toStdString(), Dimension::Length)};
    cable.pattern = pattern;
    cable.count = count;
    m_assembly.cables.append(cable);
}

void AssemblyPen::expose(const QString &name, const QString &inner)
{
    ExposedPort port;
    port.name = name;
    port.inner = *parseEndpoint(inner);
    m_assembly.ports.append(port);
}

} // namespace nongjang
