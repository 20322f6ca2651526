#include "views/panels/workload_gains_panel.h"

#include "views/itemmodels/workload_gains_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

WorkloadGainsPanel::WorkloadGainsPanel(DesignSession &session, QWidget *parent)
    : WorkloadGainsPanel(session, new WorkloadGainsModel, parent)
{}

WorkloadGainsPanel::WorkloadGainsPanel(DesignSession &session, WorkloadGainsModel *model,
                                       QWidget *parent)
    : TablePanel(u"workloadGainsTable"_s, *model, WorkloadGainsModel::SortRole,
                 WorkloadGainsModel::ObjectsRole, parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"workloadGainsPanel"_s);
    m_model->setParent(this);
    setStretch({{WorkloadGainsModel::NameColumn, 3, 160}});
    connect(&session, &DesignSession::reportChanged, this, &WorkloadGainsPanel::refresh);
    retranslate();
    refresh();
}

void WorkloadGainsPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setBottlenecks(report && report->workload ? report->workload->bottlenecks
                                                       : std::vector<WorkloadBottleneck>());
    showRows();
}

void WorkloadGainsPanel::retranslate()
{
    setTexts(tr("What holds the workload back"), tr("Nothing that is twice as fast would help."));
}

void WorkloadGainsPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
