#include "views/panels/routes_page.h"

#include "views/itemmodels/object_path.h"
#include "views/itemmodels/routes_model.h"
#include "views/panels/table_delegate.h"
#include "views/panels/traffic_edit.h"
#include "views/widgets/row_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

RoutesPage::RoutesPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RoutesModel(this))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_add(new QPushButton)
    , m_back(new QPushButton)
    , m_show(new QPushButton)
    , m_remove(new QPushButton)
{
    setObjectName(u"routesPage"_s);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RoutesPage::updateButtons);
    connect(m_model, &RoutesModel::routeEdited, this, [this](int row, const StaticRoute &route) {
        editTraffic(m_session, tr("Change a route"), [&](TrafficSettings &traffic) {
            if (row < traffic.routes.size())
                traffic.routes[row] = route;
        });
    });
    connect(m_add, &QAbstractButton::clicked, this, &RoutesPage::add);
    connect(m_back, &QAbstractButton::clicked, this, &RoutesPage::addWayBack);
    connect(m_show, &QAbstractButton::clicked, this, &RoutesPage::show);
    connect(m_remove, &QAbstractButton::clicked, this, &RoutesPage::remove);
    connect(&session.document(), &Document::changed, this, &RoutesPage::refresh);
    connect(&session, &DesignSession::reportChanged, this, &RoutesPage::refreshErrors);
    retranslate();
    refresh();
}

void RoutesPage::build()
{
    m_table->setObjectName(u"routesTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    styleRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setObjectName(u"routesTableEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(6, 4, 6, 4);
    buttons->setSpacing(4);
    for (const auto &[button, name] :
         {std::pair(m_add, u"routeAdd"_s), std::pair(m_back, u"routeBack"_s),
          std::pair(m_show, u"routeShow"_s), std::pair(m_remove, u"routeRemove"_s)}) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addLayout(buttons);
}

void RoutesPage::setSelection(const QStringList &breadcrumb, const QStringList &components)
{
    m_breadcrumb = breadcrumb;
    m_components = components;
    updateButtons();
}

const StaticRoute *RoutesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->routes().size() ? &m_model->routes()[row] : nullptr;
}

void RoutesPage::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->setRoutes(m_session.document().design().traffic.routes);
    if (row >= 0 && m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) // was reset
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    updateButtons();
}

void RoutesPage::refreshErrors()
{
    QHash<QString, QString> errors;
    if (const auto report = m_session.report())
        for (const Finding &finding : report->findings)
            if (finding.rule == u"INP-07")
                for (const QString &path : finding.objects)
                    errors.insert(path, finding.message);
    m_model->setErrors(errors);
}

void RoutesPage::updateButtons()
{
    const bool canAdd =
        routeThrough(m_session.document().design(), m_session.catalog(), m_breadcrumb, m_components)
            .has_value();
    m_add->setEnabled(canAdd);
    m_add->setToolTip(
        canAdd ? tr("From the first selected GPU to the other, by way of all else that is selected")
               : tr("Select two GPUs on the canvas, and the devices that lie on the way."));
    for (QPushButton *button : {m_back, m_show, m_remove})
        button->setEnabled(current() != nullptr);
}

void RoutesPage::add()
{
    const std::optional<StaticRoute> route = routeThrough(
        m_session.document().design(), m_session.catalog(), m_breadcrumb, m_components);
    if (!route)
        return;
    editTraffic(m_session, tr("Add a route"),
                [&](TrafficSettings &traffic) { traffic.routes.append(*route); });
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void RoutesPage::addWayBack()
{
    if (!current())
        return;
    StaticRoute route = *current();
    std::swap(route.from, route.to);
    std::ranges::reverse(route.via);
    editTraffic(m_session, tr("Add the way back"),
                [&](TrafficSettings &traffic) { traffic.routes.append(route); });
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void RoutesPage::remove()
{
    const int row = m_table->currentIndex().row();
    if (!current())
        return;
    editTraffic(m_session, tr("Remove a route"), [&](TrafficSettings &traffic) {
        if (row < traffic.routes.size())
            traffic.routes.removeAt(row);
    });
}

void RoutesPage::show()
{
    if (const StaticRoute *route = current())
        Q_EMIT objectsActivated(QStringList{route->from} + route->via + QStringList{route->to});
}

void RoutesPage::retranslate()
{
    m_table->setAccessibleName(tr("Static routes"));
    m_empty->setText(tr("Traffic takes the shortest ways. To send what goes from one GPU to "
                        "another by way of chosen switches, select the GPUs and the switches on "
                        "the canvas and add a route."));
    m_add->setText(tr("Add selected"));
    m_add->setAccessibleName(tr("Add a route through what is selected"));
    m_back->setText(tr("Way back"));
    m_back->setAccessibleName(tr("Add the way back of this route"));
    m_back->setToolTip(tr("The same devices the other way round; a route is for one direction."));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show this route on the canvas"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this route"));
    m_model->retranslate();
    updateButtons();
}

void RoutesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
