#include "views/panels/cables_panel.h"

#include "views/itemmodels/cables_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

CablesPanel::CablesPanel(DesignSession &session, QWidget *parent)
    : CablesPanel(session, new CablesModel(session.catalogPtr()), parent)
{}

CablesPanel::CablesPanel(DesignSession &session, CablesModel *model, QWidget *parent)
    : TablePanel(u"cablesTable"_s, *model, Qt::DisplayRole, -1, parent)
    , m_session(session)
    , m_model(model)
    , m_assemblyId(Design::rootId)
{
    setObjectName(u"cablesPanel"_s);
    m_model->setParent(this);
    setStretch({{CablesModel::PartColumn, 1}});
    setWrapped();
    connect(this, &TablePanel::sourceRowActivated, this, &CablesPanel::cableActivated);
    connect(&session.document(), &Document::changed, this, &CablesPanel::refresh);
    retranslate();
    refresh();
}

void CablesPanel::setAssembly(const QString &assemblyId)
{
    m_assemblyId = assemblyId;
    refresh();
}

void CablesPanel::refresh()
{
    m_model->setAssembly(m_session.document().design().assembly(m_assemblyId));
    showRows();
}

void CablesPanel::retranslate()
{
    setTexts(tr("Cables"), tr("No cables here yet. Drag from a port to another one."));
}

void CablesPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
