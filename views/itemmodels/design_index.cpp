#include "views/itemmodels/design_index.h"

#include "views/theme/theme.h"

#include <QSet>

#include <deque>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

class DesignIndex
{
public:
    DesignIndex(const Design &design, const Catalog &catalog)
        : m_design(design)
        , m_catalog(catalog)
    {}

    /// Breadth first: the shortest way is the one people think of.
    std::vector<DesignObject> collect()
    {
        std::deque<std::pair<AssemblyPtr, QStringList>> open{{m_design.root, {}}};
        QSet<QString> seen{m_design.root->id};
        while (!open.empty()) {
            const auto [assembly, breadcrumb] = open.front();
            open.pop_front();
            for (const Component &component : assembly->components) {
                addComponent(component, breadcrumb);
                const AssemblyPtr inside =
                    component.assembly.isEmpty() || seen.contains(component.assembly)
                        ? nullptr
                        : m_design.assembly(component.assembly);
                if (!inside)
                    continue;
                seen.insert(component.assembly);
                open.emplace_back(inside, breadcrumb + QStringList(component.id));
                addAssembly(*inside, breadcrumb + QStringList(component.id));
            }
            for (int i = 0; i < int(assembly->cables.size()); ++i)
                addCable(assembly->cables[i], i, breadcrumb);
        }
        return std::move(m_objects);
    }

private:
    [[nodiscard]] static QString pathOf(const QStringList &breadcrumb)
    {
        return (QStringList(Design::rootId) + breadcrumb).join(u'/');
    }

    void addComponent(const Component &component, const QStringList &breadcrumb)
    {
        const PartPtr part = m_catalog.part(component.part);
        const AssemblyPtr assembly = m_design.assembly(component.assembly);
        DesignObject object;
        object.text = component.label.isEmpty() ? component.id : component.label;
        if (component.count > 1)
            object.text += u" ×%1"_s.arg(component.count);
        object.path = pathOf(breadcrumb + QStringList(component.id));
        object.words = QStringList{component.id,
                                   component.part,
                                   component.assembly,
                                   part ? part->fullName() : QString(),
                                   part ? part->family : QString(),
                                   assembly ? assembly->name : QString()}
                           .join(u' ');
        object.iconName = part                           ? theme::categoryIconName(part->category)
                          : component.assembly.isEmpty() ? u"block"_s
                                                         : u"assembly"_s;
        object.breadcrumb = breadcrumb;
        object.objects = {object.path};
        m_objects.push_back(std::move(object));
    }

    void addAssembly(const Assembly &assembly, const QStringList &breadcrumb)
    {
        DesignObject object;
        object.kind = DesignObject::Kind::Assembly;
        object.text = assembly.name.isEmpty() ? assembly.id : assembly.name;
        object.path = pathOf(breadcrumb);
        object.words = QString(assembly.id % u' ' % assembly.notes);
        object.iconName = u"assembly"_s;
        object.breadcrumb = breadcrumb;
        m_objects.push_back(std::move(object));
    }

    void addCable(const Cable &cable, int index, const QStringList &breadcrumb)
    {
        const PartPtr part = m_catalog.part(cable.part);
        const auto end = [](const Endpoint &endpoint) {
            return endpoint.isLoose() ? u"…"_s : endpoint.toString();
        };
        DesignObject object;
        object.kind = DesignObject::Kind::Cable;
        object.text = QString(end(cable.from) % u" → "_s % end(cable.to));
        object.path = pathOf(breadcrumb);
        object.words = QStringList{cable.id, cable.part, part ? part->fullName() : QString(),
                                   cable.length ? cable.length->text : QString()}
                           .join(u' ');
        object.iconName = u"cable"_s;
        object.breadcrumb = breadcrumb;
        object.cable = index;
        m_objects.push_back(std::move(object));
    }

    const Design &m_design;
    const Catalog &m_catalog;
    std::vector<DesignObject> m_objects;
};

} // namespace

std::vector<DesignObject> designObjects(const Design &design, const Catalog &catalog,
                                        const Report *report)
{
    std::vector<DesignObject> objects = DesignIndex(design, catalog).collect();
    if (!report)
        return objects;
    for (const Finding &finding : report->findings) {
        if (finding.approved)
            continue;
        DesignObject object;
        object.kind = DesignObject::Kind::Finding;
        object.text = finding.message;
        object.path = finding.rule;
        object.words = QString(finding.fix % u' ' % finding.objects.mid(0, 12).join(u' '));
        object.iconName = finding.severity == Severity::Error  ? u"error"_s
                          : finding.severity == Severity::Info ? u"info"_s
                                                               : u"warning"_s;
        object.objects = finding.objects;
        objects.push_back(std::move(object));
    }
    return objects;
}

} // namespace nongjang
