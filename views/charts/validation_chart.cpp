#include "views/charts/validation_chart.h"

#include "views/charts/chart_style.h"
#include "views/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSpan = 10.0; ///< per cent; a scale for errors of nothing would frighten
constexpr int mostCases = 24;      ///< more names below the bars would not be read

} // namespace

ValidationChart::ValidationChart(QWidget *parent)
    : QChartView(parent)
    , m_within(new QBarSet({}))
    , m_outside(new QBarSet({}))
    , m_bars(new QStackedBarSeries)
    , m_cases(new QBarCategoryAxis)
    , m_errors(new QValueAxis)
{
    setObjectName(u"validationChart"_s);
    prepareChart(*this);
    chart()->legend()->setAlignment(Qt::AlignTop);
    m_bars->append(m_within);
    m_bars->append(m_outside);
    m_bars->setBarWidth(0.8);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_cases, Qt::AlignBottom);
    chart()->addAxis(m_errors, Qt::AlignLeft);
    m_bars->attachAxis(m_cases);
    m_bars->attachAxis(m_errors);
    m_cases->setGridLineVisible(false);
    connect(m_bars, &QAbstractBarSeries::hovered, this, &ValidationChart::hover);
    connect(m_bars, &QAbstractBarSeries::clicked, this, [this](int bar) {
        if (bar >= 0 && bar < barCount())
            Q_EMIT caseChosen(m_order[std::size_t(bar)].id);
    });
    applyColours();
    retranslate();
}

void ValidationChart::setResults(const std::vector<ValidationResult> &results,
                                 const QStringList &tips)
{
    m_order.clear();
    for (std::size_t i = 0; i < results.size(); ++i)
        if (results[i].error)
            m_order.push_back({*results[i].error, results[i].within, results[i].published.id,
                               tips.value(qsizetype(i))});
    std::ranges::stable_sort(m_order, {}, &Bar::error);
    showBars();
}

void ValidationChart::showBars()
{
    m_within->remove(0, m_within->count());
    m_outside->remove(0, m_outside->count());
    QStringList names;
    QList<double> within, outside;
    for (const Bar &bar : m_order) {
        names << bar.id;
        within << (bar.within ? bar.error * 100.0 : 0.0);
        outside << (bar.within ? 0.0 : bar.error * 100.0);
    }
    m_cases->clear();
    m_cases->append(names);
    m_cases->setLabelsVisible(barCount() <= mostCases);
    m_cases->setLabelsAngle(barCount() > 6 ? -60 : 0);
    m_within->append(within);
    m_outside->append(outside);
    placeErrors();
}

void ValidationChart::placeErrors()
{
    double low = -leastSpan, high = leastSpan;
    for (const Bar &bar : m_order) {
        low = std::min(low, bar.error * 100.0);
        high = std::max(high, bar.error * 100.0);
    }
    m_errors->setRange(std::floor(low / 10.0) * 10.0, std::ceil(high / 10.0) * 10.0);
    m_errors->setTickType(QValueAxis::TicksDynamic);
    m_errors->setTickAnchor(0.0);
    const double span = m_errors->max() - m_errors->min();
    m_errors->setTickInterval(span > 150.0 ? 50.0 : span > 50.0 ? 20.0 : 10.0);
}

void ValidationChart::hover(bool isOver, int bar)
{
    if (isOver && bar >= 0 && bar < barCount())
        QToolTip::showText(QCursor::pos(), m_order[std::size_t(bar)].tip, viewport());
    else
        QToolTip::hideText();
}

bool ValidationChart::viewportEvent(QEvent *event)
{
    // The scene has no tip of its own, and would take ours away when the pointer rests.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void ValidationChart::retranslate()
{
    setAccessibleName(tr("Error of each case"));
    m_within->setLabel(tr("within its tolerance"));
    m_outside->setLabel(tr("outside"));
    m_errors->setTitleText(tr("predicted too small ← error → too large"));
    m_errors->setLabelFormat(u"%+.0f %%"_s);
}

void ValidationChart::applyColours()
{
    styleChart(*this, {m_cases, m_errors});
    const auto paint = [](QBarSet *set, const QColor &colour) {
        set->setBrush(colour);
        set->setPen(Qt::NoPen);
    };
    paint(m_within, theme::colour(theme::Role::DataCable, palette()));
    paint(m_outside, theme::colour(theme::Role::PowerCable, palette()));
}

void ValidationChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (!m_errors) // while being made
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
