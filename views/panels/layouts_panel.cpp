#include "views/panels/layouts_panel.h"

#include "model/edit/workload_edits.h"
#include "model/study/workload_titles.h"
#include "views/itemmodels/layouts_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace nongjang {

using namespace Qt::StringLiterals;

LayoutsPanel::LayoutsPanel(DesignSession &session, QWidget *parent)
    : LayoutsPanel(session, new LayoutsModel, parent)
{}

LayoutsPanel::LayoutsPanel(DesignSession &session, LayoutsModel *model, QWidget *parent)
    : TablePanel(u"layoutsTable"_s, *model, LayoutsModel::SortRole, -1, parent)
    , m_session(session)
    , m_model(model)
    , m_note(new QLabel)
    , m_take(new QPushButton)
    , m_forget(new QPushButton)
{
    setObjectName(u"layoutsPanel"_s);
    m_model->setParent(this);
    m_note->setObjectName(u"layoutsNote"_s);
    m_take->setObjectName(u"takeLayout"_s);
    m_forget->setObjectName(u"forgetLayout"_s);
    setStretch({{LayoutsModel::LayoutColumn, 1, 120}});
    addNote(m_note);
    footer()->addWidget(m_forget);
    footer()->addWidget(m_take);
    connect(table(), &QTableView::activated, this, &LayoutsPanel::take);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LayoutsPanel::updateButtons);
    connect(m_take, &QAbstractButton::clicked, this, &LayoutsPanel::take);
    connect(m_forget, &QAbstractButton::clicked, this, &LayoutsPanel::forget);
    connect(&session, &DesignSession::reportChanged, this, &LayoutsPanel::refresh);
    connect(&session.document(), &Document::changed, this, &LayoutsPanel::updateButtons);
    retranslate();
    refresh();
}

void LayoutsPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setWorkload(report && report->workload ? &*report->workload : nullptr);
    showRows();
    updateButtons();
}

void LayoutsPanel::updateButtons()
{
    const bool asks = asksLayout(m_session.document().design().workload);
    m_take->setEnabled(table()->selectionModel()->hasSelection());
    m_forget->setVisible(asks);
    m_note->setVisible(asks);
}

void LayoutsPanel::take()
{
    const QModelIndexList chosen = table()->selectionModel()->selectedRows();
    if (chosen.isEmpty() || m_session.isComputing())
        return;
    const auto *proxy = static_cast<QSortFilterProxyModel *>(table()->model());
    const WorkloadLayout layout = m_model->choice(proxy->mapToSource(chosen.constFirst()).row())
                                      .layout; // rows may be made anew by what follows
    m_session.document().apply(askLayout(m_session.document().design(), layout),
                               tr("Take the layout %1").arg(layoutText(layout)));
}

void LayoutsPanel::forget()
{
    m_session.document().apply(forgetLayout(m_session.document().design()),
                               tr("Let the program choose the layout"));
}

void LayoutsPanel::retranslate()
{
    setTexts(tr("Ways to cut the model"), tr("No way to cut the model over the GPUs is known."));
    m_note->setText(tr("Only what comes out with the layout asked for."));
    m_take->setText(tr("Take this layout"));
    m_take->setToolTip(tr("Asks for the chosen layout, so that it stays whatever else is changed"));
    m_forget->setText(tr("Choose the best again"));
    m_forget->setToolTip(tr("Leaves it to the program how the model is cut"));
    for (QPushButton *button : {m_take, m_forget})
        button->setAccessibleName(button->text());
}

void LayoutsPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
