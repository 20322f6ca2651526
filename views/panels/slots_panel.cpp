#include "views/panels/slots_panel.h"

#include "views/itemmodels/slot_links_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

SlotsPanel::SlotsPanel(DesignSession &session, QWidget *parent)
    : SlotsPanel(session, new SlotLinksModel, parent)
{}

SlotsPanel::SlotsPanel(DesignSession &session, SlotLinksModel *model, QWidget *parent)
    : TablePanel(u"slotsTable"_s, *model, SlotLinksModel::SortRole, SlotLinksModel::ObjectsRole,
                 parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"slotsPanel"_s);
    m_model->setParent(this);
    setStretch({{SlotLinksModel::NameColumn, 3}, {SlotLinksModel::LimitColumn, 2}});
    setWrapped();
    connect(&session, &DesignSession::reportChanged, this, &SlotsPanel::refresh);
    retranslate();
    refresh();
}

void SlotsPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setLinks(report ? report->slotLinks : std::vector<SlotLink>());
    showRows();
}

void SlotsPanel::retranslate()
{
    setTexts(tr("Slots"), tr("No card sits in a slot yet."));
}

void SlotsPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
