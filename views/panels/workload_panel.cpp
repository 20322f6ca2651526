#include "views/panels/workload_panel.h"

#include "views/panels/workload_form.h"
#include "views/panels/workload_results.h"
#include "views/widgets/plain_button.h"
#include "views/widgets/vertical_scroll_area.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 236;

} // namespace

WorkloadPanel::WorkloadPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new WorkloadForm(session))
    , m_pages(new QStackedWidget)
    , m_results(new WorkloadResults(session))
{
    setObjectName(u"workloadPanel"_s);
    auto *scroll = new VerticalScrollArea(u"workloadFormScroll"_s);
    scroll->setWidget(m_form);
    scroll->setFittedWidth(formWidth);
    m_pages->setObjectName(u"workloadPages"_s);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(m_results);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll);
    row->addWidget(m_pages, 1);
    connect(m_results, &WorkloadResults::objectsActivated, this, &WorkloadPanel::objectsActivated);
    connect(m_serve, &QAbstractButton::clicked, this,
            [this] { m_form->chooseTask(WorkloadTask::Inference); });
    connect(m_train, &QAbstractButton::clicked, this,
            [this] { m_form->chooseTask(WorkloadTask::Training); });
    connect(&session.document(), &Document::changed, this, &WorkloadPanel::refresh);
    connect(&session, &DesignSession::reportChanged, this, &WorkloadPanel::refresh);
    retranslate();
}

QWidget *WorkloadPanel::buildEmpty()
{
    auto *page = new QWidget;
    m_empty = new QLabel;
    m_empty->setObjectName(u"workloadEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_serve = plainButton(u"workloadServe"_s, {});
    m_train = plainButton(u"workloadTrain"_s, {});
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_serve);
    buttons->addWidget(m_train);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

void WorkloadPanel::retranslate()
{
    m_serve->setText(tr("Answer with a model"));
    m_train->setText(tr("Train a model"));
    for (QPushButton *button : {m_serve, m_train})
        button->setAccessibleName(button->text());
    refresh();
}

void WorkloadPanel::refresh()
{
    const bool isNamed = m_session.document().design().workload.task != WorkloadTask::None;
    const auto report = m_session.report();
    const bool hasGpus = report && report->counts.value(u"gpu"_s) > 0.0;
    QString empty;
    if (!isNamed)
        empty = tr("What is this farm for? Choose a task to see whether a language model fits, how "
                   "fast it runs here, and what a token costs.");
    else if (report && !m_session.isComputing() && !hasGpus)
        empty = tr("Drag a GPU to the canvas: there is nothing yet that could do this work.");
    else if (!report || !report->workload)
        empty = tr("computing…");
    m_empty->setText(empty);
    m_serve->setVisible(!isNamed);
    m_train->setVisible(!isNamed);
    m_pages->setCurrentIndex(empty.isEmpty() ? 1 : 0);
}

void WorkloadPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
