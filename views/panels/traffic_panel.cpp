#include "views/panels/traffic_panel.h"

#include "views/panels/messages_page.h"
#include "views/panels/patterns_panel.h"
#include "views/panels/ring_page.h"
#include "views/panels/routes_page.h"
#include "views/panels/tiers_panel.h"
#include "views/panels/traffic_bar.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

TrafficPanel::TrafficPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_bar(new TrafficBar(session))
    , m_routes(new RoutesPage(session))
    , m_tabs(new QTabWidget)
{
    setObjectName(u"trafficPanel"_s);
    auto *ring = new RingPage(session);
    auto *tiers = new TiersPanel(session);
    m_tabs->setObjectName(u"trafficTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"trafficTabBar"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{
             new PatternsPanel(session), new MessagesPage(session), ring, tiers, m_routes})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    connect(m_bar, &TrafficBar::importRequested, this, &TrafficPanel::importRequested);
    connect(ring, &RingPage::objectsActivated, this, &TrafficPanel::objectsActivated);
    connect(m_routes, &RoutesPage::objectsActivated, this, &TrafficPanel::objectsActivated);
    connect(tiers, &TablePanel::objectsActivated, this, &TrafficPanel::objectsActivated);
    retranslate();
}

void TrafficPanel::setSelection(const QStringList &breadcrumb, const QStringList &components)
{
    m_bar->setSelection(breadcrumb, components);
    m_routes->setSelection(breadcrumb, components);
}

void TrafficPanel::retranslate()
{
    const QStringList titles{tr("Patterns"), tr("By message size"), tr("Ring order"),
                             tr("Switches"), tr("Routes")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the traffic"));
}

void TrafficPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
