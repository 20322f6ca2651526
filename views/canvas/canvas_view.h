// The canvas: shows one assembly of the design, and is where one draws it.
#pragma once

#include "model/base/result.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_chrome.h"

#include <QGraphicsView>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QMimeData;
class QPinchGesture;

namespace nongjang {

class BlockHeat;
enum class BlockOverlay;
class CanvasLayer;
class CanvasMinimap;
class CanvasModel;
struct CanvasBlock;
struct CanvasCable;
struct CanvasLayers;
struct LinkLoad;
struct PortRef;
class CanvasPainter;
class CanvasTool;
class DropTool;
class ToolContext;
struct ToolEvent;

/// Paints a few layers from arrays with a spatial index and level of detail; no item per device.
/// Mouse and keys go to the current tool (views/tools sets it), which turns them into document edits.
class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit CanvasView(DesignSession &session, QWidget *parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] DesignSession &session() { return m_session; }
    [[nodiscard]] const CanvasModel &model() const;
    void setTool(std::unique_ptr<CanvasTool> tool);

    /// The assembly shown, as a path of component ids from the farm: {} is the farm itself.
    [[nodiscard]] QStringList breadcrumb() const { return m_breadcrumb; }
    [[nodiscard]] QString assemblyId() const; ///< of the assembly shown
    void enter(const QString &componentId);   ///< goes inside a placed assembly
    /// Goes inside, or asks for the properties of what has no inside.
    void open(const QString &componentId);
    void leave(); ///< one level up
    void setBreadcrumb(const QStringList &path);

    [[nodiscard]] QStringList selectedComponents() const;
    [[nodiscard]] QList<int> selectedCables() const;
    [[nodiscard]] std::vector<int> selectedBlocks() const; ///< as indices of the model
    [[nodiscard]] QRectF selectionBounds() const;          ///< with what is painted around them
    void select(const QStringList &components, const QList<int> &cables = {});
    /// Also pans there where it is out of sight, and tells screen readers.
    void selectAndReveal(const QStringList &components, const QList<int> &cables);
    /// What was selected last: a block, or behind all blocks a cable. Negative: nothing.
    [[nodiscard]] int currentObject() const;
    [[nodiscard]] QString blockText(
        int block) const; ///< all that pointing at it tells, line by line
    [[nodiscard]] QString cableText(int cable) const;
    /// Shows, selects and frames objects by path ("farm/rig/gpu").
    void frame(const QStringList &objects);
    /// Shows what limits the traffic: the cables, or the component the headline names.
    void frameCulprit();
    /// Colours cables by how busy they are, while a report on the design shown exists.
    void setLoadShown(bool shown);
    [[nodiscard]] bool isLoadShown() const { return m_loadShown; }
    /// Colours blocks by a figure of the report.
    void setBlockOverlay(BlockOverlay overlay);
    [[nodiscard]] BlockOverlay blockOverlay() const;
    /// All of the drawing small in a corner, while it is larger than the view.
    void setMinimapShown(bool shown);
    [[nodiscard]] bool isMinimapShown() const;
    [[nodiscard]] QRect minimapRect() const; ///< in the viewport; null: not there

    /// What of the drawing is shown; the rest is not hit by clicks either.
    void setLayers(const CanvasLayers &layers);

    /// Pixels per canvas unit.
    [[nodiscard]] double scaleFactor() const;
    /// Zooms about a point of the viewport, within the limits.
    void zoomAt(QPointF viewportPoint, double factor);
    /// Adds a part (or "assembly:ID") in the middle of what is shown, or into the one selected block
    /// where it fits: the way without a mouse.
    void addPart(const QString &partId);

public Q_SLOTS:
    void selectAll();
    void deleteSelection();
    void copySelection();
    void cutSelection();
    void paste();
    /// Inserts items so that their upper left corner comes to lie at `corner`, or beside the originals.
    void insertItems(const QByteArray &items, std::optional<QPointF> corner, const QString &text);
    void duplicateSelection();
    void groupSelection();   ///< into an assembly of its own
    void connectSelection(); ///< the two selected, at the ports that fit best
    void freeWays();         ///< the selected cables find their way by themselves again
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();

public:
    /// Writes the assembly shown as SVG, PNG or PDF, by the ending of the path.
    [[nodiscard]] Outcome exportPicture(const QString &path);

Q_SIGNALS:
    void selectionChanged();
    void breadcrumbChanged();
    void message(const QString &text); ///< for the status bar
    void menuShown(QMenu *menu);       ///< of the selection: others may add to it
    /// A cable was drawn that several patterns could be meant by.
    void bundleDrawn(const nongjang::Cable &cable);
    void propertiesWanted();                                           ///< of what is selected
    void fittingWanted(const QString &component, const QString &port); ///< parts for this port
    void scaleChanged(double scale);
    void toolEnded(); ///< by Escape: the usual tool is wanted again

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    class Context;
    friend class Context;

    void addLayers();
    void documentChanged();
    bool markDifferences(); ///< false: nothing to repaint
    void reportChanged();
    void showAssembly(bool fit);
    void refreshSelection();
    void repaintAll();
    void updateSceneRect();
    void fit(QRectF rect, double largestScale);
    void revealSelection();
    void setScaleAndCentre(double scale, QPointF centre);
    void panBy(QPointF pixels);
    void paintOverlay(QPainter &painter, const QRectF &exposed, double scale);
    void paintSelection(QPainter &painter, const QRectF &exposed, double scale) const;
    [[nodiscard]] AssemblyPtr shownBoard() const; ///< null: what is shown is no board
    void updateHeat();
    bool minimapEvent(QEvent &event);
    void updateCorners();
    void settleCorners();
    [[nodiscard]] QRect legendRect() const; ///< in the viewport; null: not there
    [[nodiscard]] bool isInTheWay(const QRect &rect) const;
    [[nodiscard]] std::optional<CanvasChrome::Legend> legend() const;
    [[nodiscard]] bool isPanning() const { return m_panning || m_spaceHeld; }
    [[nodiscard]] QStringList validBreadcrumb(const QStringList &path) const;
    [[nodiscard]] QString objectPath() const; ///< "farm/pod/rig"
    [[nodiscard]] ToolEvent toolEvent(const QMouseEvent &event) const;
    [[nodiscard]] QString tipAt(QPointF scene) const;
    [[nodiscard]] QString blockTip(const CanvasBlock &block) const;
    [[nodiscard]] QString cableTip(const CanvasCable &cable) const;
    [[nodiscard]] QString loadText(const LinkLoad &load) const;
    [[nodiscard]] bool hasWays() const; ///< a selected cable has way-points
    bool editKeyPress(const QKeyEvent &event);
    void addPortActions(QMenu &menu, const PortRef &ref);
    void nudge(QPointF delta);
    bool keyPressWalks(const QKeyEvent &event);
    void walk(QPointF direction); ///< from a block to a cable, from a cable to a block
    void keepSelection();
    [[nodiscard]] QStringList keptByKeys() const;
    void edit(const Design &after, const QString &text);
    [[nodiscard]] QImage selectionPicture() const;
    void readPinch(const QPinchGesture &pinch);
    [[nodiscard]] QString draggedPart(const QMimeData *data) const;

    DesignSession &m_session;
    QStringList m_breadcrumb;
    QGraphicsScene m_scene;
    std::unique_ptr<CanvasModel> m_model;
    std::unique_ptr<CanvasPainter> m_painter;
    std::unique_ptr<ToolContext> m_context;
    std::unique_ptr<CanvasTool> m_tool;
    std::unique_ptr<DropTool> m_drop;
    std::unique_ptr<BlockHeat> m_heat;
    std::unique_ptr<CanvasMinimap> m_minimap;
    CanvasLayer *m_cableLayer = nullptr; ///< the scene owns the layers
    CanvasLayer *m_blockLayer = nullptr;
    CanvasLayer *m_overlayLayer = nullptr;
    QStringList m_selectedComponents;
    QList<int> m_selectedCables;
    QStringList m_kept;                ///< what Tab adds to
    std::vector<bool> m_blockSelected; ///< per block: asked for each one painted
    Qt::CursorShape m_toolCursor =
        Qt::ArrowCursor; ///< what the tool asked for; panning shows a hand meanwhile
    QString m_tip;       ///< painted beside the pointer: a window of its own would take drops away
    QPointF m_pointer;   ///< in the viewport, as of the last move
    QPointF m_panFrom;
    bool m_panning = false;
    bool m_spaceHeld = false;
    bool m_keepsFit =
        true; ///< all is shown, and shall be after a resize, until the view or the drawing is touched
    bool m_loadShown = false;
    bool m_isOverMinimap = false; ///< the pointer
    bool m_isMoving = false;      ///< blocks are being dragged
    bool m_isMapFaint = false;    ///< something is dragged beneath
    bool m_isLegendFaint = false;
    Qt::Corner m_legendCorner = Qt::BottomLeftCorner;
    int m_nudgeGesture = -1;
};

} // namespace nongjang
