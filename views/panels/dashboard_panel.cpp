#include "views/panels/dashboard_panel.h"

#include "model/catalog/pattern_names.h"
#include "model/session/baseline.h"
#include "model/study/rule_data.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/line_breaks.h"
#include "views/panels/cost_section.h"
#include "views/panels/delta_display.h"
#include "views/panels/figure_display.h"
#include "views/panels/workload_section.h"
#include "views/theme/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/figure_row.h"
#include "views/widgets/vertical_scroll_area.h"
#include "views/widgets/wrap_button.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace nongjang {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The precision people compare by comes first.
constexpr std::array gaugePrecisions{"fp16_fp32acc", "bf16", "fp32", "fp16", "fp8",
                                     "int8",         "tf32", "fp4",  "fp64", "fp16_vector"};

constexpr std::array patterns{"ring_allreduce", "hierarchical_allreduce", "in_network_allreduce",
                              "all_to_all"};

constexpr std::array counted{"gpu", "host", "switch", "cable"};

/// A row of a fixed figure, and where the report keeps it. `reportKey` is what notEvaluated calls it.
struct FixedFigure
{
    const char *key;
    const char *reportKey;
    MaybeFigure Report::*figure;
};

constexpr std::array fixedFigures{
    FixedFigure{"memoryCapacity", "memory.capacity", &Report::memoryCapacity},
    FixedFigure{"memoryBandwidth", "memory.bandwidth", &Report::memoryBandwidth},
    FixedFigure{"bisection", "network.bisection", &Report::bisection},
    FixedFigure{"idle", "power.idle", &Report::idle},
    FixedFigure{"typical", "power.typical", &Report::typical},
    FixedFigure{"peakPower", "power.peak", &Report::peakPower},
    FixedFigure{"wallTypical", "power.wall_typical", &Report::wallTypical},
    FixedFigure{"wallPeak", "power.wall_peak", &Report::wallPeak},
    FixedFigure{"heat", "power.heat_btu_per_hour", &Report::heat},
    FixedFigure{"airflow", "power.airflow", &Report::airflow},
    FixedFigure{"energyPerYear", "cost.energy_per_year", &Report::energyPerYear},
    FixedFigure{"capex", "cost.capex", &Report::capex},
    FixedFigure{"energyCostPerYear", "cost.energy_per_year", &Report::energyCostPerYear},
    FixedFigure{"tco", "cost.tco", &Report::tco},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// What reportFigures() calls the figure of a row.
QString figureName(const QString &key)
{
    if (key.startsWith(u"peak."))
        return u"compute."_s % key;
    if (key.startsWith(u"count."))
        return u"counts."_s % key.mid(6);
    if (key.startsWith(u"pattern."))
        return u"network.patterns."_s % key.mid(8) % u".busbw"_s;
    if (key == u"path")
        return u"network.slowest_path"_s;
    if (key == u"energyPerYear")
        return u"energy.per_year"_s;
    const auto found = std::ranges::find_if(
        fixedFigures, [&](const FixedFigure &each) { return key == latin(each.key); });
    return found == fixedFigures.end() ? QString() : latin(found->reportKey);
}

} // namespace

DashboardPanel::DashboardPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"dashboardPanel"_s);
    m_headline = new WrapButton(u"headline"_s);
    m_computing = new QLabel;
    m_computing->setObjectName(u"dashboardComputing"_s);
    m_computing->setAlignment(Qt::AlignRight);
    m_computing->hide();

    auto *content = new QWidget;
    content->setObjectName(u"dashboardContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_headline);
    column->addWidget(m_computing);
    buildCards();
    m_costSection = new CostSection(session);
    m_workload = new WorkloadSection(session);
    connect(m_workload, &WorkloadSection::activated, this, &DashboardPanel::workloadActivated);
    for (QWidget *card : std::initializer_list<QWidget *>{
             m_workload, m_computeCard, m_memoryCard, m_pathCard, m_trafficCard, m_powerCard,
             m_costCard, m_costSection, m_countsCard, m_notEvaluatedCard})
        column->addWidget(card);
    column->addStretch();

    auto *scroll = new VerticalScrollArea(u"dashboardScroll"_s);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_patience.setSingleShot(true);
    m_patience.setInterval(100ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { setComputing(true); });
    connect(&session, &DesignSession::computingChanged, this, [this](bool computing) {
        if (computing) {
            m_patience.start();
            return;
        }
        m_patience.stop();
        setComputing(false);
    });
    connect(&session, &DesignSession::reportChanged, this, &DashboardPanel::refresh);
    connect(&session.baseline(), &Baseline::changed, this, &DashboardPanel::refresh);
    connect(m_headline, &QAbstractButton::clicked, this, [this] {
        if (const auto report = m_session.report(); report && !report->headlineObjects.isEmpty())
            Q_EMIT headlineActivated();
    });
    retranslate();
    refresh();
}

QString DashboardPanel::valueText(const QString &key) const
{
    const FigureRow *row = m_rows.value(key);
    if (!row)
        return m_costSection->valueText(key);
    return row->isHidden() ? QString() : row->value();
}

QString DashboardPanel::deltaText(const QString &key) const
{
    const FigureRow *row = m_rows.value(key);
    return row ? row->delta() : QString();
}

void DashboardPanel::showDeltas(const Report &report)
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        showDelta(**it, figureName(it.key()), report, m_session.baseline().figures());
}

void DashboardPanel::buildCards()
{
    m_computeCard = new Card(u"computeCard"_s);
    for (const char *precision : gaugePrecisions)
        addRow(m_computeCard, QString(u"peak."_s % latin(precision)));
    m_rows.value(u"peak.fp16_fp32acc"_s)->setEmphasis(true);
    addRow(m_computeCard, u"sustained"_s);

    m_memoryCard = new Card(u"memoryCard"_s);
    addRow(m_memoryCard, u"memoryCapacity"_s);
    addRow(m_memoryCard, u"memoryBandwidth"_s);

    m_pathCard = new Card(u"pathCard"_s);
    addRow(m_pathCard, u"path"_s);
    m_pathLimit = new QLabel;
    m_pathLimit->setObjectName(u"pathLimit"_s);
    m_pathLimit->setWordWrap(true);
    m_pathLimit->setTextFormat(Qt::PlainText);
    m_pathLimit->setContentsMargins(6, 0, 6, 2);
    m_pathCard->add(m_pathLimit);

    m_trafficCard = new Card(u"trafficCard"_s);
    for (const char *pattern : patterns)
        addRow(m_trafficCard, QString(u"pattern."_s % latin(pattern)));
    addRow(m_trafficCard, u"bisection"_s);

    m_powerCard = new Card(u"powerCard"_s);
    for (const char *key : {"wallTypical", "wallPeak", "idle", "typical", "peakPower", "heat",
                            "airflow", "energyPerYear"})
        addRow(m_powerCard, latin(key));
    m_costCard = new Card(u"costCard"_s);
    for (const char *key : {"capex", "energyCostPerYear", "tco"})
        addRow(m_costCard, latin(key));
    m_countsCard = new Card(u"countsCard"_s);
    for (const char *key : counted)
        addRow(m_countsCard, QString(u"count."_s % latin(key)));

    m_notEvaluatedCard = new Card(u"notEvaluatedCard"_s);
    m_notEvaluated = new QLabel;
    m_notEvaluated->setObjectName(u"notEvaluated"_s);
    m_notEvaluated->setWordWrap(true);
    m_notEvaluated->setTextFormat(Qt::RichText);
    m_notEvaluated->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notEvaluated->setContentsMargins(6, 0, 6, 2);
    m_notEvaluatedCard->add(m_notEvaluated);
}

FigureRow *DashboardPanel::addRow(Card *card, const QString &key)
{
    QString objectName = u"figure_"_s % key;
    auto *row = new FigureRow(objectName.replace(u'.', u'_'));
    card->add(row);
    m_rows.insert(key, row);
    return row;
}

void DashboardPanel::retranslate()
{
    m_computing->setText(tr("computing…"));
    m_computeCard->setTitle(tr("Computing power, dense"));
    m_memoryCard->setTitle(tr("GPU memory"));
    m_pathCard->setTitle(tr("Slowest path between two GPUs"));
    m_powerCard->setTitle(tr("Power"));
    m_costCard->setTitle(tr("Cost"));
    m_countsCard->setTitle(tr("Counts"));
    m_notEvaluatedCard->setTitle(tr("Not evaluated"));
    for (const char *precision : gaugePrecisions)
        m_rows.value(QString(u"peak."_s % latin(precision)))->setTitle(keyTitle(latin(precision)));
    for (const char *pattern : patterns)
        m_rows.value(QString(u"pattern."_s % latin(pattern)))
            ->setTitle(patternTitle(latin(pattern)));
    const std::array titles{
        std::pair{"sustained", tr("FP16 at the power limits")},
        std::pair{"memoryCapacity", tr("Capacity")},
        std::pair{"memoryBandwidth", tr("Bandwidth")},
        std::pair{"path", tr("Bandwidth")},
        std::pair{"bisection", tr("Bisection")},
        std::pair{"wallTypical", tr("At the wall, typical")},
        std::pair{"wallPeak", tr("At the wall, peak")},
        std::pair{"heat", tr("Heat at peak, BTU/h")},
        std::pair{"airflow", tr("Air that carries it away")},
        std::pair{"idle", tr("DC, idle")},
        std::pair{"typical", tr("DC, typical")},
        std::pair{"peakPower", tr("DC, peak")},
        std::pair{"energyPerYear", tr("Energy per year")},
        std::pair{"capex", tr("To buy")},
        std::pair{"energyCostPerYear", tr("Energy per year")},
        std::pair{"tco", tr("Total cost of ownership")},
        std::pair{"count.gpu", tr("GPUs")},
        std::pair{"count.host", tr("Hosts")},
        std::pair{"count.switch", tr("Switches")},
        std::pair{"count.cable", tr("Cables")},
    };
    for (const auto &[key, title] : titles)
        m_rows.value(latin(key))->setTitle(title);
}

void DashboardPanel::refresh()
{
    const std::shared_ptr<const Report> report = m_session.report();
    for (Card *card : {m_computeCard, m_memoryCard, m_pathCard, m_trafficCard, m_powerCard,
                       m_costCard, m_countsCard})
        card->setVisible(report != nullptr);
    m_costSection->setReport(report.get());
    m_workload->setReport(report.get());
    m_currency = report ? report->bom.currency : QString();
    if (!report) {
        m_headline->setText(tr("Drag a GPU to the canvas to begin."));
        m_headline->setEnabled(false);
        m_notEvaluatedCard->hide();
        return;
    }
    const QString headline =
        report->headline.isEmpty() ? tr("Nothing limits this design.") : report->headline;
    m_headline->setText(unbroken(headline));
    m_headline->setAccessibleName(headline);
    m_headline->setEnabled(!report->headlineObjects.isEmpty());
    m_headline->setToolTip(report->headlineObjects.isEmpty()
                               ? QString()
                               : tr("Click to show it on the canvas: %1")
                                     .arg(report->headlineObjects.mid(0, 6).join(u", "_s)));
    m_headline->setAccent(theme::colour(theme::Role::WarningText, palette()));
    showCompute(*report);
    for (const FixedFigure &fixed : fixedFigures) {
        const MaybeFigure &figure = (*report).*fixed.figure;
        showFigure(latin(fixed.key), figure);
        if (!figure)
            m_rows.value(latin(fixed.key))->setUnknown(reasonFor(latin(fixed.reportKey), *report));
    }
    showPath(*report);
    showTraffic(*report);
    showCounts(*report);
    showNotEvaluated(*report);
    showDeltas(*report);
    m_headline->updateGeometry();
}

void DashboardPanel::showFigure(const QString &key, const MaybeFigure &figure)
{
    if (figure)
        nongjang::showFigure(*m_rows.value(key), *figure, m_session.catalog(), m_currency);
}

void DashboardPanel::showCompute(const Report &report)
{
    for (const char *precision : gaugePrecisions) {
        const QString name = latin(precision);
        const QString key = u"peak."_s % name;
        FigureRow *row = m_rows.value(key);
        const auto found = report.peak.constFind(name);
        const bool known = found != report.peak.constEnd();
        // The first one is what people look for: its place stays even while it is unknown.
        row->setVisible(known || name == u"fp16_fp32acc"_s);
        if (known)
            showFigure(key, *found);
        else
            row->setUnknown(reasonFor(QString(u"compute."_s % key), report));
    }
    const QString trained = u"fp16_fp32acc"_s;
    FigureRow *row = m_rows.value(u"sustained"_s);
    const auto sustained = report.sustained.rate.constFind(trained);
    const bool isKnown = sustained != report.sustained.rate.constEnd();
    row->setVisible(report.peak.contains(trained)
                    && (!isKnown || sustained->value != report.peak[trained].value));
    if (isKnown)
        showFigure(u"sustained"_s, *sustained);
    else
        row->setUnknown(reasonFor(u"compute.sustained."_s % trained, report));
}

void DashboardPanel::showPath(const Report &report)
{
    m_pathCard->setVisible(report.slowestPath.has_value());
    if (!report.slowestPath)
        return;
    const PathReport &path = *report.slowestPath;
    FigureRow *row = m_rows.value(u"path"_s);
    if (path.bandwidth)
        showFigure(u"path"_s, path.bandwidth);
    else
        row->setUnknown(reasonFor(u"network.slowest_path"_s, report));
    QStringList lines{tr("%1 → %2", "from GPU to GPU").arg(path.from, path.to),
                      tr("Access: %1").arg(peerAccessTitle(path.p2p))};
    if (!path.limit.isEmpty())
        lines << tr("Limited by %1").arg(path.limit);
    m_pathLimit->setText(unbroken(lines.join(u'\n')));
    QStringList reasons;
    for (const QString &reason : {path.limitReason, path.p2pReason})
        if (!reason.isEmpty())
            reasons << reason;
    for (const Hop &hop : path.hops)
        reasons << tr("%1: %2", "hop: bandwidth")
                       .arg(hop.name, displayText(hop.bandwidth.value.si(), Dimension::Bandwidth));
    m_pathLimit->setToolTip(reasons.join(u'\n'));
}

void DashboardPanel::showTraffic(const Report &report)
{
    m_trafficCard->setVisible(!report.patterns.empty() || report.bisection);
    m_trafficCard->setTitle(m_session.document().design().traffic.gpus.isEmpty()
                                ? tr("Between all GPUs")
                                : tr("Between the GPUs that take part"));
    for (const char *name : patterns) {
        const auto found = std::ranges::find(report.patterns, latin(name), &PatternResult::name);
        const QString key = u"pattern."_s % latin(name);
        FigureRow *row = m_rows.value(key);
        row->setVisible(found != report.patterns.end());
        if (found == report.patterns.end())
            continue;
        if (!found->busbw) {
            row->setUnknown(reasonFor(u"network.patterns"_s, report));
            continue;
        }
        showFigure(key, found->busbw);
        const QString bound = boundText(*found);
        if (!bound.isEmpty())
            row->setExplanation(QString(explanationHtml(*found->busbw, m_session.catalog())
                                        % u"<p style='margin:4px 0 0 0'>"_s % bound.toHtmlEscaped()
                                        % u"</p>"_s));
    }
}

void DashboardPanel::showCounts(const Report &report)
{
    const QLocale locale;
    for (const char *name : counted) {
        FigureRow *row = m_rows.value(QString(u"count."_s % latin(name)));
        row->setValue(locale.toString(report.counts.value(latin(name)), 'f', 0), {});
    }
}

void DashboardPanel::showNotEvaluated(const Report &report)
{
    m_notEvaluatedCard->setVisible(!report.notEvaluated.empty());
    QString html;
    QStringList objects;
    QStringList rules;
    for (const NotEvaluated &entry : report.notEvaluated) {
        if (findRule(entry.what)) { // the problems panel lists them with their reasons
            if (!rules.contains(entry.what))
                rules << entry.what;
            continue;
        }
        html += u"<p style='margin:0 0 4px 0'><b>%1</b>: %2</p>"_s.arg(
            reportKeyTitle(entry.what).toHtmlEscaped(), unbroken(entry.why).toHtmlEscaped());
        if (!entry.objects.isEmpty())
            objects << tr("%1: %2", "figure: objects")
                           .arg(reportKeyTitle(entry.what), entry.objects.mid(0, 12).join(u", "_s));
    }
    if (!rules.isEmpty())
        html += u"<p style='margin:0 0 4px 0'><b>%1</b>: %2</p>"_s.arg(
            tr("Rules").toHtmlEscaped(),
            tr("%1 lack an input; the list of problems can show them").arg(rules.size()));
    m_notEvaluated->setText(html);
    m_notEvaluated->setToolTip(objects.join(u'\n'));
}

QString DashboardPanel::reasonFor(const QString &key, const Report &report) const
{
    for (const NotEvaluated &entry : report.notEvaluated)
        if (entry.what == key)
            return entry.why;
    return tr("Not evaluated: an input is missing.");
}

void DashboardPanel::setComputing(bool computing)
{
    m_computing->setVisible(computing);
    for (FigureRow *row : std::as_const(m_rows))
        row->setStale(computing);
    m_costSection->setStale(computing);
    m_workload->setStale(computing);
}

void DashboardPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace nongjang
