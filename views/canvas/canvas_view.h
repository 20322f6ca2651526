// The canvas: shows one assembly of the design, and is where one draws it.
#pragma once

#include "model/base/result.h"
#include "model/session/design_session.h"

#include <QGraphicsView>

#include <memory>

namespace nongjang {

class CanvasModel;
class CanvasTool;

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
    void leave();                             ///< one level up
    void setBreadcrumb(const QStringList &path);

    [[nodiscard]] QStringList selectedComponents() const;
    [[nodiscard]] QList<int> selectedCables() const;
    void select(const QStringList &components, const QList<int> &cables = {});
    /// Shows, selects and frames objects by path ("farm/rig/gpu").
    void frame(const QStringList &objects);

public Q_SLOTS:
    void selectAll();
    void deleteSelection();
    void copySelection();
    void cutSelection();
    void paste();
    void duplicateSelection();
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
    void message(const QString &text);      ///< for the status bar
    void scaleChanged(double scale);

private:
    DesignSession &m_session;
    QStringList m_breadcrumb;
    // the helper who implements this file adds private members
};

} // namespace nongjang
