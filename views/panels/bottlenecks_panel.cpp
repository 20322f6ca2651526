#include "views/panels/bottlenecks_panel.h"

#include "views/itemmodels/bottlenecks_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

BottlenecksPanel::BottlenecksPanel(DesignSession &session, QWidget *parent)
    : BottlenecksPanel(session, new BottlenecksModel, parent)
{}

BottlenecksPanel::BottlenecksPanel(DesignSession &session, BottlenecksModel *model, QWidget *parent)
    : TablePanel(u"bottlenecksTable"_s, *model, BottlenecksModel::SortRole,
                 BottlenecksModel::ObjectsRole, parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"bottlenecksPanel"_s);
    m_model->setParent(this);
    setStretch({{BottlenecksModel::NameColumn, 5, 190, 640},
                {BottlenecksModel::LimitsColumn, 3, 150, 440}});
    setWrapped();
    connect(&session, &DesignSession::reportChanged, this, &BottlenecksPanel::refresh);
    retranslate();
    refresh();
}

void BottlenecksPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setBottlenecks(report ? report->bottlenecks : std::vector<Bottleneck>());
    showRows();
}

void BottlenecksPanel::retranslate()
{
    setTexts(tr("Bottlenecks"),
             tr("No bottleneck to show. It takes two GPUs that reach each other."));
}

void BottlenecksPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
