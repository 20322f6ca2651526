#include "views/panels/exchanges_panel.h"

#include "views/itemmodels/exchanges_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

ExchangesPanel::ExchangesPanel(DesignSession &session, QWidget *parent)
    : ExchangesPanel(session, new ExchangesModel, parent)
{}

ExchangesPanel::ExchangesPanel(DesignSession &session, ExchangesModel *model, QWidget *parent)
    : TablePanel(u"exchangesTable"_s, *model, ExchangesModel::SortRole, ExchangesModel::ObjectsRole,
                 parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"exchangesPanel"_s);
    m_model->setParent(this);
    setStretch({{ExchangesModel::NameColumn, 2, 105, 280}, {ExchangesModel::LimitColumn, 3, 110}});
    connect(&session, &DesignSession::reportChanged, this, &ExchangesPanel::refresh);
    retranslate();
    refresh();
}

void ExchangesPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setExchanges(report && report->workload ? report->workload->exchanges
                                                     : std::vector<WorkloadExchange>());
    showRows();
}

void ExchangesPanel::retranslate()
{
    setTexts(tr("Exchanges of the workload"),
             tr("Nothing is exchanged: each GPU works on its own copy of the model."));
}

void ExchangesPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
