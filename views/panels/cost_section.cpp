#include "views/panels/cost_section.h"

#include "model/base/currency_text.h"
#include "views/itemmodels/export_text.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/line_breaks.h"
#include "views/panels/figure_display.h"
#include "views/widgets/card.h"
#include "views/widgets/figure_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct CostRow
{
    const char *key;
    const char *title;
    MaybeFigure CostReport::*figure;
};

constexpr std::array partRows{
    CostRow{"parts", QT_TRANSLATE_NOOP("nongjang::CostSection", "Parts"), &CostReport::parts},
    CostRow{"replacement", QT_TRANSLATE_NOOP("nongjang::CostSection", "Dead on arrival"),
            &CostReport::replacement},
    CostRow{"spares", QT_TRANSLATE_NOOP("nongjang::CostSection", "Spares"), &CostReport::spares},
    CostRow{"landing", QT_TRANSLATE_NOOP("nongjang::CostSection", "Duty, tax, freight"),
            &CostReport::landing},
    CostRow{"maintenance", QT_TRANSLATE_NOOP("nongjang::CostSection", "Maintenance per year"),
            &CostReport::maintenance},
    CostRow{"labour", QT_TRANSLATE_NOOP("nongjang::CostSection", "Labour per year"),
            &CostReport::labour},
    CostRow{"space", QT_TRANSLATE_NOOP("nongjang::CostSection", "Space per year"),
            &CostReport::space},
    CostRow{"other", QT_TRANSLATE_NOOP("nongjang::CostSection", "Other cost per year"),
            &CostReport::other},
    CostRow{"opex", QT_TRANSLATE_NOOP("nongjang::CostSection", "To run, per year"),
            &CostReport::opex},
    CostRow{"residual", QT_TRANSLATE_NOOP("nongjang::CostSection", "Residual value"),
            &CostReport::residual},
    CostRow{"perYear", QT_TRANSLATE_NOOP("nongjang::CostSection", "All in, per year"),
            &CostReport::perYear},
};
constexpr std::array perRows{
    CostRow{"perGpuHour", QT_TRANSLATE_NOOP("nongjang::CostSection", "GPU and hour"),
            &CostReport::perGpuHour},
    CostRow{"perMemory", QT_TRANSLATE_NOOP("nongjang::CostSection", "GB, to buy"),
            &CostReport::perMemory},
    CostRow{"perBandwidth", QT_TRANSLATE_NOOP("nongjang::CostSection", "GB/s, to buy"),
            &CostReport::perBandwidth},
    CostRow{"breakEven", QT_TRANSLATE_NOOP("nongjang::CostSection", "Cheaper than rent after"),
            &CostReport::breakEven},
};
struct ReliabilityRow
{
    const char *key;
    const char *title;
    MaybeFigure ReliabilityReport::*figure;
};
constexpr std::array reliabilityRows{
    ReliabilityRow{"failures", QT_TRANSLATE_NOOP("nongjang::CostSection", "Failures per year"),
                   &ReliabilityReport::failuresPerYear},
    ReliabilityRow{"mtbf", QT_TRANSLATE_NOOP("nongjang::CostSection", "Time between failures"),
                   &ReliabilityReport::timeBetweenFailures},
    ReliabilityRow{"checkpoint", QT_TRANSLATE_NOOP("nongjang::CostSection", "Checkpoint every"),
                   &ReliabilityReport::checkpointInterval},
    ReliabilityRow{"goodput", QT_TRANSLATE_NOOP("nongjang::CostSection", "Goodput"),
                   &ReliabilityReport::goodput},
    ReliabilityRow{"spareParts", QT_TRANSLATE_NOOP("nongjang::CostSection", "Spares"),
                   &ReliabilityReport::spares},
};
constexpr std::array precisions{"fp16_fp32acc", "fp32", "fp8", "int8", "fp4"};

QLabel *textLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(6, 0, 6, 2);
    return label;
}

} // namespace

CostSection::CostSection(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_partsCard(new Card(u"costPartsCard"_s))
    , m_perCard(new Card(u"costPerCard"_s))
    , m_driversCard(new Card(u"costDriversCard"_s))
    , m_drivers(textLabel(u"costDrivers"_s))
    , m_reliabilityCard(new Card(u"reliabilityCard"_s))
    , m_exportCard(new Card(u"exportCard"_s))
    , m_exports(textLabel(u"exportClasses"_s))
{
    setObjectName(u"costSection"_s);
    for (const CostRow &row : partRows)
        addRow(m_partsCard, QString::fromLatin1(row.key));
    addRow(m_perCard, QString::fromLatin1(perRows.front().key));
    for (const char *kind : {"perTflops.", "perPflopHour."})
        for (const char *precision : precisions)
            addRow(m_perCard, QString::fromLatin1(kind) % QString::fromLatin1(precision));
    for (const CostRow &row : perRows)
        if (!m_rows.contains(QString::fromLatin1(row.key)))
            addRow(m_perCard, QString::fromLatin1(row.key));
    for (const ReliabilityRow &row : reliabilityRows)
        addRow(m_reliabilityCard, QString::fromLatin1(row.key));
    m_driversCard->add(m_drivers);
    m_exportCard->add(m_exports);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (Card *card : {m_partsCard, m_perCard, m_driversCard, m_reliabilityCard, m_exportCard})
        column->addWidget(card);
    retranslate();
}

void CostSection::addRow(Card *card, const QString &key)
{
    QString objectName = u"figure_cost_"_s % key;
    auto *row = new FigureRow(objectName.replace(u'.', u'_'));
    card->add(row);
    m_rows.insert(key, row);
}

void CostSection::retranslate()
{
    m_partsCard->setTitle(tr("What the cost is made of"));
    m_perCard->setTitle(tr("Cost per"));
    m_driversCard->setTitle(tr("What moves the cost most"));
    m_reliabilityCard->setTitle(tr("Reliability"));
    m_exportCard->setTitle(tr("Export classification"));
    for (const auto &row : partRows)
        m_rows.value(QString::fromLatin1(row.key))->setTitle(tr(row.title));
    for (const auto &row : perRows)
        m_rows.value(QString::fromLatin1(row.key))->setTitle(tr(row.title));
    for (const auto &row : reliabilityRows)
        m_rows.value(QString::fromLatin1(row.key))->setTitle(tr(row.title));
    for (const char *precision : precisions) {
        const QString key = QString::fromLatin1(precision);
        m_rows.value(u"perTflops."_s % key)
            ->setTitle(tr("TFLOPS %1", "of a precision").arg(keyTitle(key)));
        m_rows.value(u"perPflopHour."_s % key)
            ->setTitle(tr("PFLOP-h %1", "of a precision").arg(keyTitle(key)));
    }
}

void CostSection::setReport(const Report *report)
{
    setVisible(report != nullptr);
    if (!report)
        return;
    m_currency = report->bom.currency;
    const CostReport &cost = report->cost;
    for (const CostRow &row : partRows)
        showRow(QString::fromLatin1(row.key), cost.*row.figure);
    for (const CostRow &row : perRows)
        showRow(QString::fromLatin1(row.key), cost.*row.figure);
    for (const ReliabilityRow &row : reliabilityRows)
        showRow(QString::fromLatin1(row.key), report->reliability.*row.figure);
    const auto each = [this](const QString &kind, const QMap<QString, ReportFigure> &figures) {
        for (const char *precision : precisions) {
            const QString name = QString::fromLatin1(precision);
            const auto it = figures.constFind(name);
            showRow(kind % name, it == figures.constEnd() ? MaybeFigure() : *it);
        }
    };
    each(u"perTflops."_s, cost.perTflops);
    each(u"perPflopHour."_s, cost.perPflopHour);
    m_partsCard->setVisible(cost.parts.has_value());
    m_perCard->setVisible(report->capex.has_value());
    m_reliabilityCard->setVisible(report->reliability.failuresPerYear.has_value());
    showDrivers(*report);
    showExports(report->exports);
}

void CostSection::showRow(const QString &key, const MaybeFigure &figure)
{
    FigureRow *row = m_rows.value(key);
    row->setVisible(figure.has_value());
    if (figure)
        showFigure(*row, *figure, m_session.catalog(), m_currency);
}

void CostSection::showDrivers(const Report &report)
{
    const CostReport &cost = report.cost;
    m_driversCard->setVisible(!cost.drivers.empty());
    const auto money = [this](double amount) {
        return inCurrency(displayText(amount, Dimension::Money), m_currency);
    };
    QString html;
    constexpr std::size_t mostShown = 5;
    for (std::size_t i = 0; i < std::min(cost.drivers.size(), mostShown); ++i) {
        const CostDriver &driver = cost.drivers[i];
        html += u"<p style='margin:0 0 4px 0'><b>%1</b>: %2</p>"_s.arg(
            unbroken(driver.name).toHtmlEscaped(),
            tr("%1 to %2", "range of the total").arg(money(driver.low), money(driver.high)));
    }
    if (cost.spread && cost.spread->samples > 0)
        html += u"<p style='margin:0'>%1</p>"_s.arg(
            tr("Of %n samples, one in ten is below %1 and one in ten above %2.", nullptr,
               cost.spread->samples)
                .arg(money(cost.spread->p10), money(cost.spread->p90)));
    m_drivers->setText(html);
    m_drivers->setToolTip(
        cost.isModelOfOwnership
            ? tr("Total cost of ownership with this alone at its low and at its high end.")
            : tr("Cost to buy with this alone at its low and at its high end."));
}

void CostSection::showExports(const ExportReport &exports)
{
    m_exportCard->setVisible(!exports.chips.empty());
    QString html;
    for (const ExportClass &chip : exports.chips)
        html += u"<p style='margin:0 0 4px 0'><b>%1</b><br>%2</p>"_s.arg(chip.name.toHtmlEscaped(),
                                                                         exportClassHtml(chip));
    m_exports->setText(html % exportRuleHtml(exports));
}

void CostSection::setStale(bool stale)
{
    for (FigureRow *row : std::as_const(m_rows))
        row->setStale(stale);
}

QString CostSection::valueText(const QString &key) const
{
    const FigureRow *row = m_rows.value(key);
    return row && !row->isHidden() ? row->value() : QString();
}

void CostSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
