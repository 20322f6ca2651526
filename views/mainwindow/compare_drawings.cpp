#include "views/mainwindow/compare_drawings.h"

#include "model/design/difference.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/tools/pan_tool.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

CompareDrawings::CompareDrawings(std::vector<CompareInput> designs, const CatalogPtr &catalog,
                                 QWidget *parent)
    : QDialog(parent)
    , m_designs(std::move(designs))
{
    setObjectName(u"compareDrawings"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Drawings side by side"));
    auto *grid = new QGridLayout(this);
    for (int side = 0; side < 2; ++side) {
        build(side, catalog);
        Side &each = m_sides[std::size_t(side)];
        grid->addWidget(each.choice, 0, side);
        grid->addWidget(each.canvas, 1, side);
        grid->addWidget(each.note, 2, side);
        grid->setColumnStretch(side, 1);
    }
    grid->setRowStretch(1, 1);
    for (int side = 0; side < 2; ++side)
        m_sides[std::size_t(side)].choice->setCurrentIndex(side);
    display(0, 0);
    display(1, 1);
    mark();
    resize(1100, 620);
}

CompareDrawings::~CompareDrawings()
{
    m_isFollowing = true; // a canvas that goes away scrolls once more
    for (Side &side : m_sides) {
        side.canvas->disconnect(this);
        delete side.canvas; // before the session it shows
    }
}

void CompareDrawings::build(int side, const CatalogPtr &catalog)
{
    Side &each = m_sides[std::size_t(side)];
    each.session = std::make_unique<DesignSession>(catalog);
    each.choice = new QComboBox;
    each.choice->setObjectName(u"compareDrawing%1"_s.arg(side));
    each.choice->setAccessibleName(side == 0 ? tr("Design at the left")
                                             : tr("Design at the right"));
    for (const CompareInput &design : m_designs)
        each.choice->addItem(design.name);
    each.note = new QLabel;
    each.note->setObjectName(u"compareDrawingNote%1"_s.arg(side));
    each.canvas = new CanvasView(*each.session);
    each.canvas->setObjectName(u"compareCanvas%1"_s.arg(side));
    each.canvas->setAccessibleName(each.choice->accessibleName());
    each.canvas->setTool(std::make_unique<PanTool>());
    each.canvas->setAcceptDrops(false);
    each.canvas->setContextMenuPolicy(Qt::PreventContextMenu);
    each.canvas->installEventFilter(this);
    each.canvas->viewport()->installEventFilter(this);
    connect(each.choice, &QComboBox::activated, this, [this, side](int design) {
        display(side, design);
        mark();
        m_sides[std::size_t(side)].canvas->fitAll();
    });
    connect(each.canvas, &CanvasView::scaleChanged, this, [this, side] { follow(side); });
    for (QScrollBar *bar : {each.canvas->horizontalScrollBar(), each.canvas->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this, side] { follow(side); });
    connect(each.canvas, &CanvasView::breadcrumbChanged, this, [this, side] { goInside(side); });
}

void CompareDrawings::display(int side, int design)
{
    m_sides[std::size_t(side)].session->document().reset(m_designs[std::size_t(design)].design);
}

/// What the one does not have as the other is selected in each.
void CompareDrawings::mark()
{
    for (std::size_t side = 0; side < 2; ++side) {
        Side &mine = m_sides[side];
        const DrawnDifference different =
            differenceTo(mine.session->document().design(),
                         m_sides[1 - side].session->document().design(), mine.canvas->assemblyId());
        mine.canvas->select(different.components, different.cables);
        mine.note->setText(different.isEmpty() ? tr("Nothing here that the other does not have")
                                               : tr("Different, and marked: blocks %1, cables %2")
                                                     .arg(different.components.size())
                                                     .arg(different.cables.size()));
    }
}

void CompareDrawings::goInside(int side)
{
    if (m_isFollowing)
        return;
    m_isFollowing = true; // the other one would have this one come after it in turn
    m_sides[std::size_t(1 - side)].canvas->setBreadcrumb(
        m_sides[std::size_t(side)].canvas->breadcrumb());
    m_isFollowing = false;
    mark();
    follow(side);
}

void CompareDrawings::enterAt(CanvasView &canvas, QPointF pixel)
{
    const CanvasHit hit = canvas.model().hit(canvas.mapToScene(pixel.toPoint()), 0.0);
    if (hit.block < 0)
        return;
    const CanvasBlock &block = canvas.model().blocks()[std::size_t(hit.block)];
    if (!block.assembly.isEmpty())
        canvas.enter(QString(block.id)); // a copy: entering rebuilds the arrays
}

void CompareDrawings::follow(int side)
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    CanvasView &leader = *m_sides[std::size_t(side)].canvas;
    CanvasView &other = *m_sides[std::size_t(1 - side)].canvas;
    const QPointF middle = leader.mapToScene(leader.viewport()->rect().center());
    if (const double factor = leader.scaleFactor() / other.scaleFactor();
        std::abs(factor - 1.0) > 1e-6)
        other.zoomAt(QRectF(other.viewport()->rect()).center(), factor);
    other.centerOn(middle);
    m_isFollowing = false;
}

void CompareDrawings::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_sides[0].canvas->fitAll();
    follow(0);
}

/// The canvas edits by keys and clicks; here it only shows. Wheel and dragging move it, a double click goes inside, Backspace back.
bool CompareDrawings::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonDblClick) {
        if (auto *canvas = qobject_cast<CanvasView *>(watched->parent()))
            enterAt(*canvas, static_cast<QMouseEvent *>(event)->position());
        return true;
    }
    if (type == QEvent::KeyPress || type == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *canvas = qobject_cast<CanvasView *>(watched);
        if (canvas && key == Qt::Key_Backspace && type == QEvent::KeyPress
            && !canvas->breadcrumb().isEmpty())
            canvas->setBreadcrumb(canvas->breadcrumb().mid(0, canvas->breadcrumb().size() - 1));
        const bool moves = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape;
        if (!moves)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nongjang
