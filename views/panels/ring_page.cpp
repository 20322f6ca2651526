#include "views/panels/ring_page.h"

#include "views/itemmodels/ring_model.h"
#include "views/panels/table_delegate.h"
#include "views/panels/traffic_edit.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

RingPage::RingPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RingModel(this))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new QLabel)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_byTopology(new QPushButton)
{
    setObjectName(u"ringPage"_s);
    build();
    const auto show = [this](const QModelIndex &index) {
        Q_EMIT objectsActivated({index.data(RingModel::PathRole).toString()});
    };
    connect(m_list, &QListView::activated, this, show);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RingPage::updateButtons);
    connect(m_model, &RingModel::orderMoved, this, &RingPage::apply);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(+1); });
    connect(m_byTopology, &QAbstractButton::clicked, this, [this] {
        editTraffic(m_session, tr("Order the ring by topology"),
                    [](TrafficSettings &traffic) { traffic.ring.clear(); });
    });
    connect(&session, &DesignSession::reportChanged, this, &RingPage::refresh);
    connect(&session.document(), &Document::changed, this, &RingPage::updateButtons);
    retranslate();
    refresh();
}

void RingPage::build()
{
    m_list->setObjectName(u"ringList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TableDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_empty->setObjectName(u"ringListEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(6, 4, 6, 4);
    buttons->setSpacing(4);
    for (const auto &[button, name] :
         {std::pair(m_up, u"ringUp"_s), std::pair(m_down, u"ringDown"_s),
          std::pair(m_byTopology, u"ringByTopology"_s)}) {
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

void RingPage::refresh()
{
    const auto report = m_session.report();
    // While a newer one is on its way, the list shows what the user made of it.
    if (report && report->revision < m_session.document().revision())
        return;
    const QString chosen = m_list->currentIndex().data(RingModel::PathRole).toString();
    m_model->setOrder(report ? report->ringOrder : QStringList());
    const qsizetype row = chosen.isEmpty() ? -1 : m_model->order().indexOf(chosen);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(int(row)));
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_empty);
    m_empty->setText(report && !report->patterns.empty()
                         ? tr("There are too many GPUs to list them in a ring.")
                         : tr("No ring to show. It takes two GPUs that reach each other and take "
                              "part."));
    updateButtons();
}

void RingPage::updateButtons()
{
    const int row = m_list->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_byTopology->setEnabled(!m_session.document().design().traffic.ring.isEmpty());
}

void RingPage::move(int places)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_model->moveRow({}, row, {}, places < 0 ? row - 1 : row + 2);
    m_list->scrollTo(m_list->currentIndex());
    updateButtons();
}

void RingPage::apply(const QStringList &order)
{
    editTraffic(m_session, tr("Change the order of the ring"),
                [&](TrafficSettings &traffic) { traffic.ring = order; });
}

void RingPage::retranslate()
{
    m_list->setAccessibleName(tr("Order of the GPUs in rings"));
    m_list->setToolTip(tr("Drag a GPU to another place of the ring; a double click shows it."));
    m_up->setText(tr("Up"));
    m_up->setAccessibleName(tr("Move up in the ring"));
    m_down->setText(tr("Down"));
    m_down->setAccessibleName(tr("Move down in the ring"));
    m_byTopology->setText(tr("By topology"));
    m_byTopology->setAccessibleName(tr("Order the ring by topology"));
    m_byTopology->setToolTip(tr("Neighbours in the hardware become neighbours in the ring."));
}

void RingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
