#include "views/panels/cables_panel.h"

#include "views/itemmodels/cables_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace nongjang {

using namespace Qt::StringLiterals;

CablesPanel::CablesPanel(DesignSession &session, QWidget *parent)
    : CablesPanel(session, new CablesModel(session.catalogPtr()), parent)
{}

CablesPanel::CablesPanel(DesignSession &session, CablesModel *model, QWidget *parent)
    : TablePanel(u"cablesTable"_s, *model, Qt::DisplayRole, -1, parent)
    , m_session(session)
    , m_model(model)
    , m_labels(new QPushButton)
    , m_assemblyId(Design::rootId)
{
    setObjectName(u"cablesPanel"_s);
    m_model->setParent(this);
    setStretch({{CablesModel::PartColumn, 1}});
    setWrapped();
    m_labels->setObjectName(u"cableLabels"_s);
    footer()->addStretch();
    footer()->addWidget(m_labels);
    connect(m_labels, &QPushButton::clicked, this, &CablesPanel::labelsRequested);
    connect(this, &TablePanel::sourceRowActivated, this, &CablesPanel::cableActivated);
    connect(&session.document(), &Document::changed, this, &CablesPanel::refresh);
    connect(&session, &DesignSession::catalogChanged, this,
            [this] { m_model->setCatalog(m_session.catalogPtr()); });
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
    m_labels->setVisible(m_model->rowCount() > 0);
}

void CablesPanel::retranslate()
{
    setTexts(tr("Cables"), tr("No cables here yet. Drag from a port to another one."));
    m_labels->setText(tr("Labels…"));
    m_labels->setAccessibleName(tr("Labels for the cables"));
    m_labels->setToolTip(
        tr("Prints a label for each end of every cable of the farm, on sheets or tape."));
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
