// Topology templates: a few numbers in, exact counts and a drawn network out (engineering model 12).
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

struct TemplateParameter
{
    enum class Kind {
        Number,
        Extents ///< "4x4x4"
    };
    QString key;         ///< as on the command line: "radix"
    QString title;       ///< for people: "Ports of a switch"
    QString description; ///< one sentence
    Kind kind = Kind::Number;
    int minimum = 1; ///< of a number, or of each extent
    int maximum = maximumCount;
    QString suggestion;      ///< what a form starts with
    bool isOptional = false; ///< left out, it follows from the others as the description says
};

struct TopologyTemplate
{
    QString id; ///< "fat-tree"
    QString title;
    QString description;
    std::vector<TemplateParameter> parameters;
};

/// All of them; texts are in the language of the moment.
[[nodiscard]] std::vector<TopologyTemplate> topologyTemplates();

/// Which parts a network is drawn with. What is empty is chosen from the catalogue.
struct TemplateParts
{
    QString switchPart;               ///< catalogue id
    QString cablePart;                ///< catalogue id; for all network cables
    std::optional<Bandwidth> rate;    ///< of a port
    std::optional<Design> nodeDesign; ///< instead of a plain host: this design's
    QString nodeAssembly;             ///< assembly, whose exposed network ports are used
};

/// Assemblies that may be nodes: those that show a network port.
[[nodiscard]] QStringList nodeAssemblies(const Design &design, const Catalog &catalog);

/// A template with its numbers: checked, and the optional ones filled in.
struct Topology
{
    QString id;
    QMap<QString, int> numbers; ///< by key of the parameter
    QList<int> extents;         ///< of a torus
    [[nodiscard]] int number(const char *key) const { return numbers.value(QLatin1String(key)); }
};

/// Reads the values as typed, by key. Error: an unknown template or key, one that is missing, what is out of range or does not make a
/// network, and more than a design may hold (maximumCount of each count, maximumExpanded links).
[[nodiscard]] Result<Topology> readTopology(const QString &id,
                                            const QMap<QString, QString> &values);

/// The same from one line: "fat-tree radix=64 down=48".
[[nodiscard]] Result<Topology> readTopologyLine(const QString &line);

/// How large a topology is. Links run between switches, or between nodes where there is no switch; for a mining farm they are the
/// uplinks of the rigs. Bisection counts links, each times the rate of one direction. Source: engineering model 12.
struct TopologyCounts
{
    qint64 endpoints = 0; ///< network ports of nodes; GPUs of a rail or mining farm
    qint64 nodes = 0;
    qint64 switches = 0;
    qint64 links = 0;
    qint64 nodeLinks = 0;            ///< cables between nodes and switches
    int diameter = 0;                ///< hops from switch to switch, or from node to node
    std::optional<qint64> bisection; ///< empty: there is no closed form
    QStringList notes;               ///< what does not divide evenly, in sentences
};
/// Without building anything.
[[nodiscard]] TopologyCounts countTopology(const Topology &topology);

struct BuiltTopology
{
    Design design;
    QStringList notes; ///< those of the counts, and what was chosen for want of better parts
};
/// Draws it, with replication wherever the topology allows. Error: no part of the catalogue will do, or the design would be too large.
[[nodiscard]] Result<BuiltTopology> buildTopology(const Topology &topology, const Catalog &catalog,
                                                  const TemplateParts &parts = {});

/// From a line as readTopologyLine() takes it, with parts of the catalogue.
[[nodiscard]] Result<Design> drawTemplate(const QString &line, const Catalog &catalog);

/// What buildTopology() would take.
struct TopologyPlan
{
    PartPtr switchPart;                       ///< null: there are no switches
    std::optional<Ranged<Money>> switchPrice; ///< of all switches; empty: unknown
    PartPtr card;                             ///< null: the nodes are the user's
    QStringList notes;                        ///< as of the built design
};
/// Without drawing the network. Error: as of buildTopology().
[[nodiscard]] Result<TopologyPlan> planTopology(const Topology &topology, const Catalog &catalog,
                                                const TemplateParts &parts = {});

} // namespace nongjang
