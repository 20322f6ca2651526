#include "views/panels/tiers_panel.h"

#include "views/itemmodels/tiers_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

TiersPanel::TiersPanel(DesignSession &session, QWidget *parent)
    : TiersPanel(session, new TiersModel, parent)
{}

TiersPanel::TiersPanel(DesignSession &session, TiersModel *model, QWidget *parent)
    : TablePanel(u"tiersTable"_s, *model, TiersModel::SortRole, TiersModel::ObjectsRole, parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"tiersPanel"_s);
    m_model->setParent(this);
    setStretch({{TiersModel::NameColumn, 1}});
    connect(&session, &DesignSession::reportChanged, this, &TiersPanel::refresh);
    retranslate();
    refresh();
}

void TiersPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setTiers(report ? report->tiers : std::vector<SwitchTier>());
    showRows();
}

void TiersPanel::retranslate()
{
    setTexts(tr("Switches"), tr("No switch joins the GPUs from below to something above it."));
}

void TiersPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
