#include "views/panels/whatif_panel.h"

#include "model/catalog/report_figures.h"
#include "views/itemmodels/whatif_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <chrono>

namespace nongjang {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What one wants more of, or less; the empty one is chosen by the design.
const QStringList &objectives()
{
    static const QStringList keys{QString(),
                                  u"network.patterns.ring_allreduce.busbw"_s,
                                  u"network.patterns.all_to_all.busbw"_s,
                                  u"compute.peak.fp16"_s,
                                  u"compute.peak.fp8"_s,
                                  u"memory.capacity"_s,
                                  u"memory.bandwidth"_s,
                                  u"cost.per_tflops.fp16"_s,
                                  u"cost.per_gb"_s,
                                  u"cost.capex"_s,
                                  u"cost.tco"_s,
                                  u"power.wall_typical"_s,
                                  u"power.wall_peak"_s};
    return keys;
}

} // namespace

WhatIfPanel::WhatIfPanel(DesignSession &session, QWidget *parent)
    : WhatIfPanel(session, new WhatIfModel, parent)
{}

WhatIfPanel::WhatIfPanel(DesignSession &session, WhatIfModel *model, QWidget *parent)
    : TablePanel(u"whatIfTable"_s, *model, WhatIfModel::SortRole, -1, parent)
    , m_session(session)
    , m_model(model)
    , m_runner(new AdviseRunner(session.catalogPtr(), this))
{
    setObjectName(u"whatIfPanel"_s);
    m_model->setParent(this);
    setStretch(
        {{WhatIfModel::ChangeColumn, 4, 220, 720}, {WhatIfModel::ProblemColumn, 2, 90, 600}});
    build();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    m_progress.setInterval(200ms);
    connect(&m_quiet, &QTimer::timeout, this, &WhatIfPanel::run);
    connect(&m_progress, &QTimer::timeout, this, &WhatIfPanel::showState);
    connect(m_runner, &AdviseRunner::finished, this, &WhatIfPanel::refresh);
    connect(&session.document(), &Document::changed, this, &WhatIfPanel::startOver);
    connect(&session, &DesignSession::catalogChanged, this, [this] {
        m_runner->setCatalog(m_session.catalogPtr());
        m_revision = 0; // parts may be others: tried anew, also when seen later
        startOver();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WhatIfPanel::showState);
    connect(table()->model(), &QAbstractItemModel::modelReset, this, &WhatIfPanel::showState);
    retranslate();
    refresh();
}

void WhatIfPanel::build()
{
    m_objective = new QComboBox;
    m_objective->setObjectName(u"whatIfObjective"_s);
    m_per = new QComboBox;
    m_per->setObjectName(u"whatIfPer"_s);
    m_all = new QCheckBox;
    m_all->setObjectName(u"whatIfAll"_s);
    m_state = new QLabel;
    m_state->setObjectName(u"whatIfState"_s);
    m_apply = new QPushButton;
    m_apply->setObjectName(u"whatIfApply"_s);
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective->setMinimumContentsLength(16);
    for (const QString &key : objectives())
        m_objective->addItem(QString(), key);
    for (const AdvicePer per : {AdvicePer::Money, AdvicePer::Watt, AdvicePer::Both})
        m_per->addItem(QString(), int(per));
    footer()->addWidget(m_objective);
    footer()->addWidget(m_per);
    footer()->addWidget(m_all);
    addNote(m_state);
    footer()->addWidget(m_apply);
    connect(m_objective, &QComboBox::activated, this, &WhatIfPanel::startOver);
    connect(m_per, &QComboBox::activated, this, &WhatIfPanel::startOver);
    connect(m_all, &QCheckBox::toggled, this, &WhatIfPanel::refresh);
    connect(m_apply, &QPushButton::clicked, this, &WhatIfPanel::apply);
    connect(table(), &QTableView::doubleClicked, this, &WhatIfPanel::apply);
}

void WhatIfPanel::setObject(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    startOver();
}

void WhatIfPanel::startOver()
{
    m_runner->stop();
    m_model->setReport(nullptr, false);
    if (isVisible())
        m_quiet.start();
    refresh();
}

void WhatIfPanel::run()
{
    m_revision = m_session.document().revision();
    m_runner->start(m_session.document().design(), {m_path, m_objective->currentData().toString(),
                                                    AdvicePer(m_per->currentData().toInt())});
    m_progress.start();
    showState();
}

void WhatIfPanel::refresh()
{
    const bool isCurrent = !m_quiet.isActive() && !m_runner->isRunning()
                           && m_revision == m_session.document().revision();
    m_model->setReport(isCurrent ? m_runner->answer() : nullptr, m_all->isChecked());
    showEmptyText();
    const auto per = AdvicePer(m_per->currentData().toInt());
    table()->setColumnHidden(WhatIfModel::PerMoneyColumn, per == AdvicePer::Watt);
    table()->setColumnHidden(WhatIfModel::PerPowerColumn, per == AdvicePer::Money);
    table()->setColumnHidden(WhatIfModel::ProblemColumn, !m_all->isChecked());
    showRows();
    showState();
}

void WhatIfPanel::showState()
{
    const bool isWorking = m_quiet.isActive() || m_runner->isRunning();
    if (!isWorking)
        m_progress.stop();
    m_apply->setEnabled(!isWorking && table()->selectionModel()->hasSelection());
    const QString what = m_path.isEmpty() ? tr("the whole farm") : m_path;
    QString state;
    if (isWorking && m_runner->total() > 0)
        state =
            tr("%1: %2 of %3 changes tried").arg(what).arg(m_runner->done()).arg(m_runner->total());
    else if (isWorking)
        state = tr("%1: looking for changes…").arg(what);
    else if (const AdviseRunner::Answer answer = m_runner->answer(); answer && *answer)
        state = tr("%1: %2 changes tried, %3 do not fit")
                    .arg(what)
                    .arg((*answer)->tried)
                    .arg((*answer)->unfit);
    m_state->setText(state);
    m_state->setToolTip(state);
}

void WhatIfPanel::apply()
{
    const auto *proxy = qobject_cast<QSortFilterProxyModel *>(table()->model());
    const QModelIndex index = table()->currentIndex();
    const Advice *advice =
        index.isValid() ? m_model->advice(proxy->mapToSource(index).row()) : nullptr;
    if (!advice || m_revision != m_session.document().revision())
        return;
    const QString text = changeText(*advice);
    const Design design = advice->design; // the change of the document takes the advice away
    m_session.document().apply(design, tr("What-if: %1").arg(text));
    Q_EMIT said(tr("Done: %1").arg(text));
}

void WhatIfPanel::fillChoices()
{
    m_objective->setItemText(0, tr("Main figure"));
    for (int i = 1; i < m_objective->count(); ++i)
        m_objective->setItemText(i, reportFigureTitle(m_objective->itemData(i).toString()));
    m_per->setItemText(0, tr("per money"));
    m_per->setItemText(1, tr("per watt"));
    m_per->setItemText(2, tr("per money and watt"));
}

void WhatIfPanel::retranslate()
{
    fillChoices();
    m_objective->setAccessibleName(tr("Figure to make better"));
    m_objective->setToolTip(m_objective->accessibleName());
    m_per->setAccessibleName(tr("What the gain is divided by"));
    m_per->setToolTip(m_per->accessibleName());
    m_all->setText(tr("&Worse ones, too"));
    m_all->setToolTip(tr("Also changes that make it worse, or break a rule"));
    m_all->setAccessibleName(tr("Worse ones, too"));
    m_apply->setText(tr("Make this change"));
    m_apply->setAccessibleName(m_apply->text());
    showEmptyText();
}

void WhatIfPanel::showEmptyText()
{
    QString empty = tr("No single change makes it better by 1 %.");
    const AdviseRunner::Answer answer = m_runner->answer();
    if (m_quiet.isActive() || m_runner->isRunning())
        empty = tr("Every single change that fits is tried…");
    else if (answer && !*answer)
        empty = (*answer).error().message;
    setTexts(tr("What-if"), empty);
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    TablePanel::showEvent(event);
    if (!m_runner->isRunning() && m_revision != m_session.document().revision())
        startOver();
}

void WhatIfPanel::hideEvent(QHideEvent *event)
{
    TablePanel::hideEvent(event);
    if (m_runner->isRunning() || m_quiet.isActive())
        m_revision = 0; // begins anew when it is seen again
    m_runner->stop();
    m_quiet.stop();
}

} // namespace nongjang
