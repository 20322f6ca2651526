#include "views/panels/workload_section.h"

#include "model/session/baseline.h"
#include "model/study/workload_titles.h"
#include "views/itemmodels/line_breaks.h"
#include "views/panels/workload_rows.h"
#include "views/theme/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/figure_row.h"
#include "views/widgets/wrap_button.h"

#include <QEvent>
#include <QVBoxLayout>

#include <ranges>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

auto shownRows()
{
    return workloadRows()
           | std::views::filter([](const WorkloadRow &row) { return row.isOnDashboard; });
}

theme::Role roleOf(const WorkloadReport &workload)
{
    if (!workload.invalid.isEmpty())
        return theme::Role::WarningText;
    return workload.fits ? theme::Role::GoodText : theme::Role::ErrorText;
}

/// What the top of the dashboard says already is not said again.
QString shownText(const Report &report)
{
    const WorkloadReport &workload = *report.workload;
    const QString sentence = workloadSentence(workload);
    if (sentence != report.headline)
        return sentence;
    return WorkloadSection::tr("%1: %2", "language model, how it is cut")
        .arg(workload.model, cutText(workload));
}

} // namespace

WorkloadSection::WorkloadSection(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(u"workloadCard"_s))
    , m_sentence(new WrapButton(u"workloadHeadline"_s))
{
    setObjectName(u"workloadSection"_s);
    m_card->add(m_sentence);
    for (const WorkloadRow &row : shownRows()) {
        m_rows << new FigureRow(QString(u"figure_"_s % workloadRowName(row)));
        m_card->add(m_rows.constLast());
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_sentence, &QAbstractButton::clicked, this, &WorkloadSection::activated);
    retranslate();
    setReport(nullptr);
}

void WorkloadSection::setReport(const Report *report)
{
    const bool isNamed = report && report->workload;
    setVisible(isNamed);
    if (!isNamed)
        return;
    const QString sentence = shownText(*report);
    m_sentence->setText(unbroken(sentence));
    m_sentence->setAccessibleName(sentence);
    m_sentence->setAccent(theme::colour(roleOf(*report->workload), palette()));
    m_sentence->updateGeometry();
    qsizetype i = 0;
    for (const WorkloadRow &row : shownRows())
        showWorkloadRow(*m_rows[i++], row, *report, m_session.catalog(),
                        m_session.baseline().figures());
}

void WorkloadSection::setStale(bool stale)
{
    for (FigureRow *row : std::as_const(m_rows))
        row->setStale(stale);
}

void WorkloadSection::retranslate()
{
    m_card->setTitle(tr("Workload"));
    m_sentence->setToolTip(tr("Click to see it in the panel “Workload”"));
    qsizetype i = 0;
    for (const WorkloadRow &row : shownRows())
        m_rows[i++]->setTitle(workloadRowTitle(row));
}

void WorkloadSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
