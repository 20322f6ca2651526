#include "views/panels/inspector_panel.h"

#include "views/itemmodels/object_path.h"
#include "views/panels/board_figures.h"
#include "views/panels/board_page.h"
#include "views/panels/cable_page.h"
#include "views/panels/component_page.h"
#include "views/panels/design_page.h"
#include "views/panels/path_card.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/vertical_scroll_area.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

// The pages, as they are added; before them is the design's.
constexpr int componentsShown = 1, cablesShown = 2;

} // namespace

InspectorPanel::InspectorPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_componentPage(new ComponentPage(session))
    , m_path(new PathCard(session))
    , m_cablePage(new CablePage(session))
    , m_designPage(new DesignPage(session))
    , m_boardPage(new BoardPage(session))
    , m_boardFigures(new BoardFigures(session))
    , m_assemblyId(Design::rootId)
{
    setObjectName(u"inspectorPanel"_s);
    const auto scrolled = [this](QWidget *page, const QString &objectName) {
        auto *scroll = new VerticalScrollArea(objectName);
        scroll->setWidget(page);
        m_pages->addWidget(scroll);
    };
    scrolled(m_designPage, u"designScroll"_s);
    auto *selected = new QWidget;
    selected->setObjectName(u"selectedPage"_s);
    m_selected = new QVBoxLayout(selected);
    m_selected->setContentsMargins(0, 0, 0, 0);
    m_selected->setSpacing(0);
    m_selected->addWidget(m_componentPage);
    m_selected->addWidget(m_path);
    m_selected->addWidget(m_boardFigures);
    m_selected->addStretch();
    scrolled(selected, u"componentScroll"_s);
    scrolled(m_cablePage, u"cableScroll"_s);
    scrolled(m_boardPage, u"boardScroll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&session.document(), &Document::changed, this, &InspectorPanel::refresh);
    connect(&session.document().undoStack(), &QUndoStack::indexChanged, this,
            &InspectorPanel::stepChanged);
    connect(&session, &DesignSession::catalogChanged, this, &InspectorPanel::refresh);
    connect(m_cablePage, &CablePage::patternRequested, this, &InspectorPanel::patternRequested);
    connect(m_componentPage, &ComponentPage::renamed, this, &InspectorPanel::componentRenamed);
    refresh();
}

void InspectorPanel::setSelection(const QString &assemblyId, const QStringList &components,
                                  const QList<int> &cables)
{
    m_assemblyId = assemblyId;
    m_components = components;
    m_cables = cables;
    refresh();
}

void InspectorPanel::setWay(const QStringList &way)
{
    m_componentPage->setWay(way);
}

void InspectorPanel::editId()
{
    m_componentPage->editId();
}

void InspectorPanel::editProperties()
{
    QWidget *page = m_pages->currentWidget();
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            return each->setFocus(Qt::TabFocusReason);
}

void InspectorPanel::switchOnOrOff()
{
    if (m_pages->currentIndex() == componentsShown)
        m_componentPage->switchOnOrOff();
    else if (m_pages->currentIndex() == cablesShown)
        m_cablePage->switchOnOrOff();
}

/// After an undo: what was refused is taken back, too.
void InspectorPanel::stepChanged(int step)
{
    const bool isUndone = step < m_step;
    m_step = step;
    if (isUndone)
        for (FieldEdit *field : findChildren<FieldEdit *>())
            field->takeBack();
}

void InspectorPanel::refresh()
{
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    QStringList present;
    if (assembly)
        for (const QString &id : std::as_const(m_components))
            if (assembly->component(id))
                present << id;
    refreshPath(assembly ? *assembly : Assembly(), present);
    refreshBoard(assembly.get(), present);
    if (!present.isEmpty()) {
        m_componentPage->show(m_assemblyId, present);
        m_pages->setCurrentIndex(componentsShown);
    } else if (assembly && !m_cables.isEmpty()
               && *std::max_element(m_cables.cbegin(), m_cables.cend()) < assembly->cables.size()) {
        m_cablePage->show(m_assemblyId, m_cables);
        m_pages->setCurrentIndex(cablesShown);
    } else if (assembly && assembly->board) {
        m_boardPage->show(m_assemblyId);
        m_pages->setCurrentIndex(3);
    } else {
        m_designPage->refresh();
        m_pages->setCurrentIndex(0);
    }
}

/// What is known of the one board that is selected.
void InspectorPanel::refreshBoard(const Assembly *assembly, const QStringList &components)
{
    const Component *only =
        assembly && components.size() == 1 ? assembly->component(components.first()) : nullptr;
    const AssemblyPtr inner =
        only ? m_session.document().design().assembly(only->assembly) : nullptr;
    m_boardFigures->setBoard(inner && inner->board ? inner->id : QString());
}

/// Between two selected GPUs, or the first and the last of a block that stands for several.
void InspectorPanel::refreshPath(const Assembly &assembly, const QStringList &components)
{
    QStringList ends;
    for (const QString &id : components) {
        const Component *component = assembly.component(id);
        const PartPtr part = component ? m_session.catalog().part(component->part) : nullptr;
        if (!part || !isAccelerator(part->category) || components.size() > 2)
            continue;
        ends << (component->count > 1 ? QString(id % u"[1]"_s) : id);
        if (components.size() == 1 && component->count > 1)
            ends << QString(id % u"[%1]"_s.arg(component->count));
    }
    const QString place = ends.size() == 2
                              ? instancePathOfAssembly(m_session.document().design(), m_assemblyId)
                              : QString();
    // Who selects two asks for what is between them; who selects one, for its properties.
    m_selected->insertWidget(components.size() == 2 ? 0 : 1, m_path);
    if (place.isEmpty())
        m_path->setEnds({}, {});
    else
        m_path->setEnds(QString(place % u'/' % ends[0]), QString(place % u'/' % ends[1]));
}

} // namespace nongjang
