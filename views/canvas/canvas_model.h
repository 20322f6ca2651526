// What the canvas shows, as arrays: blocks, ports and cables of one assembly, with a spatial index.
#pragma once

#include "model/design/design.h"
#include "model/layout/grid_index.h"
#include "model/layout/rearrange.h"
#include "model/study/report.h"
#include "views/canvas/block_shape.h"
#include "views/canvas/cable_router.h"
#include "views/canvas/link_load.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QHash>
#include <QLineF>

#include <memory>
#include <optional>
#include <vector>

namespace nongjang {

class Catalog;

struct CanvasBlock
{
    QString id;
    QString title;    ///< label, else id
    QString assembly; ///< id of the placed assembly; empty: a part
    QPointF position;
    ShapePtr shape;
    QBitArray used; ///< per port of the shape
    int count = 1;
    bool off = false;
    bool isDark = false;  ///< something before it is off: all of it gets no power
    QString darkText;     ///< why, or why some of it does not; empty: all is well
    bool differs = false; ///< from the others of its kind, in the instance shown
    bool locked = false;
    bool placed = false;             ///< has a position in the design
    std::optional<Severity> problem; ///< worst finding of the last report
    std::vector<int> loads;          ///< indices into CanvasModel::loads(), busiest first
    /// Place of its figure in the legend of an overlay, 0..1; see below.
    static constexpr double noHeat = -1.0, unknownHeat = -2.0;
    double heat = noHeat;

    [[nodiscard]] QRectF rect() const { return {position, shape->size}; }
    /// Everything that is painted: ports, stack, badge.
    [[nodiscard]] QRectF paintRect() const { return rect().adjusted(-8, -12, 14, 14); }
    [[nodiscard]] bool isIdle() const { return off || isDark; } ///< drawn as at rest
    [[nodiscard]] QString badge() const;                        ///< "×4", or empty
};

/// A port of a placed block.
struct PortRef
{
    int block = -1;
    int port = -1; ///< index into BlockShape::ports
    [[nodiscard]] bool isValid() const { return block >= 0; }
    friend bool operator==(const PortRef &, const PortRef &) = default;
};

struct CanvasCable
{
    int index = 0; ///< in Assembly::cables
    Polyline line;
    PortDomain domain = PortDomain::Mechanical;
    QString label;            ///< "×4", or empty
    double labelEms = 0;      ///< its width, in letter sizes
    QPointF labelAt;          ///< its middle
    bool labelHidden = false; ///< no room for it at this zoom
    int load = -1;            ///< index into CanvasModel::loads()
    bool badge = false;       ///< the first of the class that limits the traffic
    QString part;
    PortRef from;
    PortRef to;
    int fromShare = 0; ///< how many cables before this one end in the same square
    int toShare = 0;
    QLineF fromSpan; ///< first to last port of a bundle; null for one port
    QLineF toSpan;
    bool bundle = false;
    double count = 1;      ///< cables it stands for
    int group = -1;        ///< index into CanvasModel's groups of cables side by side; -1: alone
    bool dangling = false; ///< an end names a component or port that is not there
    bool loose = false;    ///< an end lies at a point, joined to nothing yet
    bool off = false;

    /// Which end of the line is the loose one.
    [[nodiscard]] QPointF looseAt() const
    {
        return line.empty() ? QPointF() : from.block < 0 ? line.front() : line.back();
    }
};

/// What of the drawing is shown.
struct CanvasLayers
{
    bool data = true; ///< everything that is not power
    bool power = true;
    bool cooling = true; ///< parts that cool, with their cables
    bool labels = true;  ///< counts on cables and names of ports
    friend bool operator==(const CanvasLayers &, const CanvasLayers &) = default;
};

struct CanvasHit
{
    PortRef port; ///< set: the point is on a port
    int block = -1;
    int cable = -1; ///< index into cables()
};

/// What is shown, as the automatic layout takes it: blocks by index, and what joins two of them.
struct DrawnLevel
{
    std::vector<DrawnBlock> blocks;
    std::vector<LayoutLink> links;
};

class CanvasModel
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CanvasModel)

public:
    /// Shows another state of the design. Cheap where only positions changed. False: nothing to repaint.
    bool update(const Design &design, const Catalog &catalog, const QString &assemblyId);
    /// Parts may look otherwise now: the next update draws all anew.
    void forgetParts();
    /// Marks what the instance shown has different, and whether that is off there. False: nothing to repaint.
    bool setDifferent(const QHash<QString, bool> &offOf);
    /// Marks the blocks findings are about. `path` is the way to the assembly: "farm/pod/rig".
    void setFindings(const std::vector<Finding> &findings, const QString &path);
    /// Says what gets no power. Blocks are found by id, so a report on an older design will do until the next one is here.
    void setDark(const std::vector<DarkPart> &dark);
    /// Does it carry nothing, because it or what it ends at is off or gets no power?
    [[nodiscard]] bool isIdle(const CanvasCable &cable) const
    {
        const auto rests = [this](const PortRef &end) {
            return end.isValid() && m_blocks[std::size_t(end.block)].isIdle();
        };
        return cable.off || rests(cable.from) || rests(cable.to);
    }
    /// Says how busy what is shown is. Edits other than moves clear it: only a report on the design shown may be used.
    void setLoads(const std::vector<Bottleneck> &bottlenecks, const Design &design);
    /// Colours for an overlay, by block; none: no overlay.
    void setHeat(const std::vector<std::optional<double>> &shares);
    [[nodiscard]] const std::vector<LinkLoad> &loads() const { return m_loads; }
    [[nodiscard]] bool isCulprit(const CanvasCable &cable) const
    {
        return cable.load >= 0 && m_loads[std::size_t(cable.load)].culprit;
    }
    /// Cables and blocks of hidden layers are neither found nor drawn.
    void setLayers(const CanvasLayers &layers);
    [[nodiscard]] const CanvasLayers &layers() const { return m_layers; }
    [[nodiscard]] bool isBlockShown(int block) const;
    [[nodiscard]] bool isCableShown(
        int cable) const; ///< its layer is, though perhaps as one of a group

    // Several cables between the same two blocks are one thick line while one is too far away to tell them apart.
    /// Is the cable the one that is drawn for its whole group at this zoom?
    [[nodiscard]] bool isMerged(const CanvasCable &cable) const
    {
        return m_merging && cable.group >= 0 && leadOf(cable) == cable.index;
    }
    /// The cables drawn as one with this one at this zoom, by index; just itself: it is alone.
    [[nodiscard]] QList<int> drawnWith(int cable) const;
    /// The line that is drawn for the cable at this zoom.
    [[nodiscard]] const Polyline &shownLine(int cable) const;
    /// What its label says at this zoom: "×4", or empty.
    [[nodiscard]] const QString &labelOf(const CanvasCable &cable) const;

    /// Shows a cable through other corners than the design has; none: as the design has it. Returns what to repaint.
    QRectF previewWay(int cable, const std::optional<QList<QPointF>> &way);
    /// The line of a cable if it had this way.
    [[nodiscard]] Polyline lineThrough(int cable, const QList<QPointF> &way) const;
    /// As in the design.
    [[nodiscard]] const Cable *source(int cable) const;

    /// Labels keep a readable size on the screen, so their places depend on the zoom.
    bool setScale(double scale); ///< false: the labels stay
    [[nodiscard]] double labelSize() const { return m_labelSize; }
    /// The rounded box of a cable's count, with room for the badge of a culprit. Null: none.
    [[nodiscard]] QRectF labelBox(const CanvasCable &cable) const;

    [[nodiscard]] const std::vector<CanvasBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<CanvasCable> &cables() const { return m_cables; }
    [[nodiscard]] int blockIndex(const QString &id) const { return m_blockOf.value(id, -1); }
    [[nodiscard]] QRectF bounds() const; ///< of everything painted; null when empty
    [[nodiscard]] QRectF boundsOf(const std::vector<int> &blocks,
                                  const std::vector<int> &cables) const;
    [[nodiscard]] std::vector<int> blocksIn(const QRectF &rect) const;
    [[nodiscard]] std::vector<int> cablesIn(const QRectF &rect) const;
    /// What lies at a point; blocks drawn last win, ports win over their block.
    [[nodiscard]] CanvasHit hit(QPointF point, double tolerance) const;
    [[nodiscard]] const Port *port(const PortRef &ref) const;
    [[nodiscard]] QPointF anchor(const PortRef &ref) const;
    [[nodiscard]] QRectF portBox(const PortRef &ref) const;

    /// Shows blocks moved from where the design has them, cables following; {} puts them back.
    /// Returns what to repaint.
    QRectF previewMove(const std::vector<int> &blocks, QPointF delta);
    /// The design with the positions the blocks are shown at written down, so that placing or moving
    /// one block does not make the automatic layout move the others.
    [[nodiscard]] Design withShownPositions(const Design &design) const;
    [[nodiscard]] DrawnLevel drawnLevel() const;

    /// How a part or "assembly:ID" would look: for the ghost while dragging.
    [[nodiscard]] ShapePtr shapeFor(const Design &design, const Catalog &catalog,
                                    const QString &partId);

private:
    /// Cables between the same two blocks.
    struct CableGroup
    {
        std::vector<int> members;
        int lead = 0; ///< the one that is drawn for all
        QString label;
        double labelEms = 0;
    };

    /// What was drawn before a rebuild.
    struct Drawn
    {
        AssemblyPtr assembly;
        std::vector<CanvasBlock> blocks;
        std::vector<CanvasCable> cables;
    };

    [[nodiscard]] ShapePtr shapeOf(const Design &design, const Catalog &catalog,
                                   const Component &component);
    [[nodiscard]] bool onlyMoved(const Assembly &after) const;
    void applyPositions(const Assembly &after, const QList<Cable> &cablesBefore);
    std::vector<int> cablesMoved(const QList<Cable> &after, const QList<Cable> &before);
    static void setCountLabel(double count, QString &label, double &ems);
    void rebuild(const Design &design, const Catalog &catalog, const AssemblyPtr &shown);
    void buildBlocks(const Design &design, const Catalog &catalog);
    void buildCables();
    [[nodiscard]] std::vector<int> takeWays(Drawn &before);
    [[nodiscard]] std::vector<int> shownPorts(const Endpoint &end, int block) const;
    void place();
    void routeAll();
    void routeNew(Drawn &before);
    void indexAllCables();
    void routeSome(const std::vector<int> &cables);
    void route(CanvasCable &cable) const;
    [[nodiscard]] Polyline routed(CanvasCable &cable, const QList<QPointF> &way) const;
    [[nodiscard]] QPointF shiftOf(const CanvasCable &cable) const;
    [[nodiscard]] RouteEnd looseEnd(QPointF at, const CanvasCable &cable) const;
    void groupCables();
    [[nodiscard]] int leadOf(const CanvasCable &cable) const
    {
        return m_groups[std::size_t(cable.group)].lead;
    }
    [[nodiscard]] bool isCableDrawn(int cable) const;
    [[nodiscard]] bool isAllDrawn() const
    {
        return m_layers == CanvasLayers() && (!m_merging || m_groups.empty());
    }
    [[nodiscard]] RouteEnd routeEnd(const Endpoint &end, const PortRef &ref, const PortRef &other,
                                    int share, QLineF &span) const;
    void placeLabels(const std::vector<int> &cables);
    void placeAllLabels();
    [[nodiscard]] static std::vector<QPointF> labelPlaces(const CanvasCable &cable,
                                                          const QSizeF &chip);
    [[nodiscard]] bool coversName(const QRectF &chip) const;
    void placeLabel(CanvasCable &cable, GridIndex &taken, std::vector<QRectF> &rects) const;
    void clearLoads();
    void putLoad(int load, const Bottleneck::Place &place);
    void putInnerLoads(const Design &design, const QHash<QString, std::vector<int>> &loadsIn);
    [[nodiscard]] int blocksCrossed(const QRectF &leg) const;
    void indexCable(int cable, bool insert);
    void reindexBlocks();

    QString m_assemblyId;
    AssemblyPtr m_assembly;          ///< as shown
    QList<AssemblyPtr> m_assemblies; ///< the shapes of placed assemblies follow these
    std::vector<CanvasBlock> m_blocks;
    std::vector<CanvasCable> m_cables;
    std::vector<LinkLoad> m_loads;
    double m_labelSize = canvas::portSize;
    std::vector<std::vector<int>> m_cablesOf; ///< per block
    QHash<QString, int> m_blockOf;
    QHash<QString, ShapePtr> m_partShapes;
    QHash<QString, ShapePtr> m_assemblyShapes;
    GridIndex m_blockIndex;
    GridIndex m_cableIndex;
    QRectF m_bounds;
    std::vector<int> m_previewed; ///< ascending
    std::vector<QPointF> m_previewHome;
    QPointF m_previewDelta;
    int m_previewedCable = -1;
    QList<QPointF> m_previewedWay;
    Polyline m_lineBefore; ///< of the previewed cable
    CanvasLayers m_layers;
    std::vector<CableGroup> m_groups;
    bool m_merging = false;
    bool m_isFar = false; ///< no label is drawn
};

} // namespace nongjang
