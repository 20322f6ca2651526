#include "views/panels/workload_results.h"

#include "model/session/baseline.h"
#include "model/study/workload_titles.h"
#include "views/charts/piece_bar.h"
#include "views/itemmodels/line_breaks.h"
#include "views/panels/exchanges_panel.h"
#include "views/panels/layouts_panel.h"
#include "views/panels/workload_gains_panel.h"
#include "views/panels/workload_rows.h"
#include "views/theme/theme.h"
#include "views/widgets/figure_row.h"
#include "views/widgets/vertical_scroll_area.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace nongjang {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int resultDigits = 3;
constexpr int besideEachOther = 560; ///< pixels

std::vector<PieceBar::Piece> piecesOf(const std::vector<WorkloadPiece> &pieces, Dimension dimension)
{
    std::vector<PieceBar::Piece> result;
    for (const WorkloadPiece &piece : pieces)
        result.push_back({workloadPieceTitle(piece.key), piece.value,
                          displayText(piece.value, dimension, resultDigits)});
    return result;
}

} // namespace

WorkloadResults::WorkloadResults(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new QLabel)
    , m_tabs(new QTabWidget)
{
    setObjectName(u"workloadResults"_s);
    m_sentence->setObjectName(u"workloadSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(8, 6, 8, 4);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_tabs->setObjectName(u"workloadTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"workloadTabBar"_s);
    auto *exchanges = new ExchangesPanel(session);
    auto *gains = new WorkloadGainsPanel(session);
    for (QWidget *page : std::initializer_list<QWidget *>{buildFigures(), gains, exchanges,
                                                          new LayoutsPanel(session)})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addWidget(m_tabs, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(100ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { setComputing(true); });
    connect(&session, &DesignSession::computingChanged, this, [this](bool computing) {
        if (computing)
            return m_patience.start();
        m_patience.stop();
        setComputing(false);
    });
    for (const TablePanel *table : std::initializer_list<TablePanel *>{gains, exchanges})
        connect(table, &TablePanel::objectsActivated, this, &WorkloadResults::objectsActivated);
    connect(&session, &DesignSession::reportChanged, this, &WorkloadResults::refresh);
    connect(&session.baseline(), &Baseline::changed, this, &WorkloadResults::refresh);
    retranslate();
    refresh();
}

QWidget *WorkloadResults::buildFigures()
{
    auto *figures = new QWidget;
    auto *list = new QVBoxLayout(figures);
    list->setContentsMargins(2, 2, 2, 2);
    list->setSpacing(0);
    for (const WorkloadRow &row : workloadRows()) {
        m_rows << new FigureRow(workloadRowName(row));
        list->addWidget(m_rows.constLast());
    }
    m_rows.constFirst()->setEmphasis(true);
    list->addStretch();
    auto *bars = new QWidget;
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(m_memory = new PieceBar(u"workloadMemoryBar"_s));
    column->addWidget(m_time = new PieceBar(u"workloadTimeBar"_s));
    column->addStretch();
    auto *content = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_sides->setContentsMargins(4, 2, 4, 2);
    m_sides->addWidget(figures, 1);
    m_sides->addWidget(bars, 1);
    auto *scroll = new VerticalScrollArea(u"workloadScroll"_s);
    scroll->setWidget(content);
    return scroll;
}

void WorkloadResults::retranslate()
{
    const QStringList titles{tr("Figures"), tr("Bottlenecks"), tr("Exchanges"), tr("Layouts")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the workload"));
    const auto rows = workloadRows();
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[i]->setTitle(workloadRowTitle(rows[std::size_t(i)]));
}

void WorkloadResults::refresh()
{
    const auto report = m_session.report();
    if (!report || !report->workload)
        return;
    const WorkloadReport &workload = *report->workload;
    const bool isKnown = workload.invalid.isEmpty();
    const QString sentence = workloadSentence(workload);
    m_sentence->setText(unbroken(sentence));
    m_sentence->setAccessibleName(sentence);
    QPalette palette = this->palette();
    if (!isKnown || !workload.fits)
        palette.setColor(
            QPalette::WindowText,
            theme::colour(isKnown ? theme::Role::ErrorText : theme::Role::WarningText, palette));
    m_sentence->setPalette(palette);
    m_tabs->setVisible(isKnown);
    const auto rows = workloadRows();
    for (int i = 0; i < int(m_rows.size()); ++i)
        showWorkloadRow(*m_rows[i], rows[std::size_t(i)], *report, m_session.catalog(),
                        m_session.baseline().figures());
    if (isKnown)
        showBars(workload);
}

void WorkloadResults::showBars(const WorkloadReport &workload)
{
    const auto size = [](const MaybeFigure &figure) {
        return figure ? displayText(figure->value, Dimension::DataSize, resultDigits) : u"–"_s;
    };
    const double room = workload.memoryAvailable ? workload.memoryAvailable->value : 0.0;
    const QString memory = workload.fitsGpus() ? tr("Memory of the fullest GPU: %1 of %2")
                                               : tr("Does not fit: %1 on a GPU, which has %2");
    m_memory->setPieces(memory.arg(size(workload.memoryNeeded), size(workload.memoryAvailable)),
                        piecesOf(workload.memory, Dimension::DataSize), room);
    const MaybeFigure &whole = workload.isTraining() ? workload.stepTime : workload.timePerToken;
    const QString time =
        whole ? displayText(whole->value, Dimension::Duration, resultDigits) : u"–"_s;
    m_time->setPieces(
        (workload.isTraining() ? tr("Time of a step: %1") : tr("Time of an output token: %1"))
            .arg(time),
        piecesOf(workload.time, Dimension::Duration));
}

void WorkloadResults::setComputing(bool computing)
{
    for (FigureRow *row : std::as_const(m_rows))
        row->setStale(computing);
}

void WorkloadResults::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() >= besideEachOther ? QBoxLayout::LeftToRight
                                                     : QBoxLayout::TopToBottom);
}

void WorkloadResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace nongjang
