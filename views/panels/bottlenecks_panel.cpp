#include "views/panels/bottlenecks_panel.h"

#include "views/itemmodels/slot_links_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

BottlenecksPanel::BottlenecksPanel(DesignSession &session, QWidget *parent)
    : BottlenecksPanel(session, new SlotLinksModel, parent)
{}

BottlenecksPanel::BottlenecksPanel(DesignSession &session, SlotLinksModel *model, QWidget *parent)
    : TablePanel(u"bottlenecksTable"_s, *model, SlotLinksModel::SortRole,
                 SlotLinksModel::ObjectsRole, parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"bottlenecksPanel"_s);
    m_model->setParent(this);
    setStretchColumn(SlotLinksModel::LimitColumn);
    connect(&session, &DesignSession::reportChanged, this, &BottlenecksPanel::refresh);
    retranslate();
    refresh();
}

void BottlenecksPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setLinks(report ? report->slotLinks : std::vector<SlotLink>());
    showRows();
}

void BottlenecksPanel::retranslate()
{
    setTexts(tr("Bottlenecks"), tr("No card sits in a slot yet."));
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
