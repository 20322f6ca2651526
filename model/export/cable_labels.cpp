#include "model/export/cable_labels.h"

#include "model/export/cell_text.h"
#include "model/study/farm_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CableLabels)
};

/// A4 sheets as their makers state them; where only the steps are stated, the margins are what is left, evenly.
constexpr std::array sheets{
    LabelSheet{"l4731", "Avery L4731, 189 × 25.4 × 10 mm, A4", 210, 297, 7, 27, 8.6, 13.5, 25.4, 10,
               27.9, 10},
    LabelSheet{"l7651", "Avery L7651, 65 × 38.1 × 21.2 mm, A4", 210, 297, 5, 13, 4.75, 10.7, 38.1,
               21.2, 40.6, 21.2},
    LabelSheet{"l7160", "Avery L7160, 21 × 63.5 × 38.1 mm, A4", 210, 297, 3, 7, 7.25, 15.15, 63.5,
               38.1, 66, 38.1},
    LabelSheet{"tape12", "12 mm × 60 mm", 60, 12, 1, 1, 1.5, 1, 57, 10, 60, 12},
    LabelSheet{"tape24", "24 mm × 60 mm", 60, 24, 1, 1, 1.5, 1.5, 57, 21, 60, 24},
};

/// Walks the farm as it is built, place by place, until there are enough labels.
class Labeller
{
public:
    Labeller(const FarmModel &model, std::size_t most)
        : m_model(model)
        , m_most(most)
    {}

    LabelList run()
    {
        for (const ResolvedAssembly &assembly : m_model.assemblies)
            for (const ResolvedCable &cable : assembly.cables)
                if (isLabelled(cable))
                    m_list.all += 2.0 * assembly.bought * double(cable.pairs.size());
        visit(m_model.farm(), {});
        return std::move(m_list);
    }

private:
    static bool isLabelled(const ResolvedCable &cable) { return !cable.isDirect; }

    void visit(const ResolvedAssembly &assembly, const QString &place)
    {
        for (const ResolvedCable &cable : assembly.cables)
            if (isLabelled(cable))
                addCable(assembly, cable, place);
        for (const ResolvedComponent &component : assembly.components) {
            if (component.assembly < 0)
                continue;
            const Component &placed = *component.component;
            for (int i = 1; i <= placed.count && !isFull(); ++i)
                visit(m_model.assemblies[std::size_t(component.assembly)],
                      place % instanceName(placed, i) % u'/');
        }
    }

    void addCable(const ResolvedAssembly &assembly, const ResolvedCable &cable,
                  const QString &place)
    {
        for (const ConnectorPair &pair : cable.pairs) {
            if (isFull())
                return;
            const QString from = place % endName(assembly, cable.from, cable.fromPort, pair.from);
            const QString to = place % endName(assembly, cable.to, cable.toPort, pair.to);
            const QString name = cable.part ? cable.part->name : QString();
            const QString length = cable.cable->length ? cable.cable->length->text : QString();
            const QString number = QString::number(++m_cables);
            m_list.labels.push_back({number % QStringLiteral(" A"), from, to, name, length});
            m_list.labels.push_back({number % QStringLiteral(" B"), to, from, name, length});
        }
    }

    static QString instanceName(const Component &placed, int index)
    {
        return placed.count > 1 ? QStringLiteral("%1[%2]").arg(placed.id).arg(index) : placed.id;
    }

    static QString endName(const ResolvedAssembly &assembly, int component, const Port &port,
                           const Connector &connector)
    {
        const Component &placed = *assembly.components[std::size_t(component)].component;
        return instanceName(placed, connector.component) % u':' % port.indexedName(connector.port);
    }

    [[nodiscard]] bool isFull() const { return m_list.labels.size() + 2 > m_most; }

    const FarmModel &m_model;
    std::size_t m_most;
    LabelList m_list;
    quint64 m_cables = 0;
};

} // namespace

LabelList cableLabels(const Design &design, const Catalog &catalog, std::size_t most)
{
    const FarmModel model = resolveFarm(design, catalog);
    return Labeller(model, most).run();
}

QByteArray labelsCsv(const LabelList &list)
{
    QString text =
        csvRow({QStringLiteral("number"), QStringLiteral("here"), QStringLiteral("there"),
                QStringLiteral("cable"), QStringLiteral("length")});
    for (const CableLabel &label : list.labels)
        text += csvRow({csvCell(label.number), csvCell(label.here), csvCell(label.there),
                        csvCell(label.name), csvCell(label.length)});
    return text.toUtf8();
}

QStringList labelLines(const CableLabel &label)
{
    QStringList lines{label.number, label.here,
                      Tr::tr("to %1", "the other end of a cable").arg(label.there)};
    QStringList cable{label.name, label.length};
    cable.removeAll(QString());
    if (!cable.isEmpty())
        lines << cable.join(QStringLiteral(", "));
    return lines;
}

QString cutText(const LabelList &list)
{
    if (!list.isCut())
        return {};
    const QLocale locale;
    return Tr::tr("Only the first %1 of %2 labels are made.")
        .arg(locale.toString(double(list.labels.size()), 'f', 0),
             locale.toString(list.all, 'f', 0));
}

QRectF LabelSheet::cell(int place) const
{
    const int row = place / columns;
    const int column = place % columns;
    return {left + column * stepX, top + row * stepY, labelWidth, labelHeight};
}

std::size_t LabelSheet::pagesFor(std::size_t labels, int skipped) const
{
    const auto each = std::size_t(perPage());
    return labels == 0 ? 0 : (labels + std::size_t(skipped) + each - 1) / each;
}

std::span<const LabelSheet> labelSheets()
{
    return sheets;
}

const LabelSheet *findLabelSheet(const QString &id)
{
    const auto it = std::ranges::find_if(
        sheets, [&id](const LabelSheet &sheet) { return id == QLatin1StringView(sheet.id); });
    return it == sheets.end() ? nullptr : &*it;
}

} // namespace nongjang
