#include "views/panels/bom_panel.h"

#include "model/base/currency_text.h"
#include "model/edit/money_edits.h"
#include "model/session/baseline.h"
#include "model/study/compare_text.h"
#include "views/itemmodels/bom_table_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/theme/theme.h"
#include "views/widgets/notice_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

BomPanel::BomPanel(DesignSession &session, QWidget *parent)
    : BomPanel(session, new BomTableModel, parent)
{}

BomPanel::BomPanel(DesignSession &session, BomTableModel *model, QWidget *parent)
    : TablePanel(u"bomTable"_s, *model, BomTableModel::SortRole, BomTableModel::ObjectsRole, parent)
    , m_session(session)
    , m_model(model)
    , m_total(new QLabel)
    , m_unknown(new NoticeLabel(u"bomUnknown"_s, theme::Role::WarningText))
    , m_import(new QPushButton)
    , m_export(new QPushButton)
{
    setObjectName(u"bomPanel"_s);
    m_model->setParent(this);
    setStretch({{BomTableModel::NameColumn, 1}});
    setWrapped();
    m_total->setObjectName(u"bomTotal"_s);
    m_total->setWordWrap(true); // where money has many digits
    m_unknown->setWordWrap(false);
    m_export->setObjectName(u"bomExport"_s);
    footer()->addWidget(m_total, 1);
    m_gone = new QLabel;
    m_gone->setObjectName(u"bomGone"_s);
    footer()->addWidget(m_gone);
    footer()->addWidget(m_unknown);
    footer()->addSpacing(6);
    footer()->addWidget(m_import);
    footer()->addWidget(m_export);
    m_import->setObjectName(u"bomImportPrices"_s);
    connect(m_import, &QPushButton::clicked, this, &BomPanel::importRequested);
    connect(m_model, &BomTableModel::purchaseMarked, this,
            [this](const QString &part, const QString &condition, bool ordered, bool received) {
                Document &document = m_session.document();
                document.apply(markPurchase(document.design(), part, condition, ordered, received),
                               tr("Mark the purchase"));
            });
    connect(m_export, &QPushButton::clicked, this, &BomPanel::exportRequested);
    connect(&session, &DesignSession::reportChanged, this, &BomPanel::refresh);
    connect(&session.baseline(), &Baseline::changed, this, &BomPanel::refresh);
    retranslate();
    refresh();
}

void BomPanel::refresh()
{
    const auto report = m_session.report();
    const Bom bom = report ? report->bom : Bom();
    const Bom *baseline = m_session.baseline().bom();
    m_model->setBom(bom, baseline);
    table()->setColumnHidden(BomTableModel::DeltaColumn, !baseline);
    showGone(bom, baseline);
    const bool hasSpares = std::any_of(bom.lines.begin(), bom.lines.end(),
                                       [](const BomLine &line) { return line.spares > 0.0; });
    table()->setColumnHidden(BomTableModel::SparesColumn, !hasSpares);
    showRows();
    const bool any = !bom.lines.empty();
    m_total->setVisible(any);
    m_export->setEnabled(any);
    const double total = bom.total.value.si();
    const QString text = inCurrency(displayText(total, Dimension::Money), bom.currency);
    const QString range = inCurrency(
        rangeText(total, bom.total.low.si(), bom.total.high.si(), Dimension::Money), bom.currency);
    m_total->setText((range.isEmpty() ? tr("Total: <b>%1</b>").arg(text)
                                      : tr("Total: <b>%1</b> (%2)").arg(text, range))
                     % totalDelta(bom, baseline));
    const int unknown = int(bom.unknown.size());
    m_unknown->setNotice(unknown > 0
                             ? tr("%n without a price", "number of parts not in the total", unknown)
                             : QString());
    m_unknown->setToolTip(
        unknown > 0
            ? tr("Not in the total, for the price is unknown: %1").arg(bom.unknown.join(u", "_s))
            : QString());
}

/// Of the parts with a price; the currency is the same.
QString BomPanel::totalDelta(const Bom &bom, const Bom *baseline) const
{
    if (!baseline || baseline->currency != bom.currency)
        return {};
    const double delta = bom.total.value.si() - baseline->total.value.si();
    const QString amount = inCurrency(displayText(std::abs(delta), Dimension::Money), bom.currency);
    return tr(" Δ %1").arg(delta > 0.0   ? QString(u"+"_s % amount)
                           : delta < 0.0 ? QString(u"−"_s % amount)
                                         : u"="_s);
}

void BomPanel::showGone(const Bom &bom, const Bom *baseline)
{
    QStringList gone;
    if (baseline) {
        QSet<QString> there;
        for (const BomLine &line : bom.lines)
            there << line.key();
        for (const BomLine &before : baseline->lines)
            if (!there.contains(before.key()))
                gone << tr("−%1 %2", "quantity, part")
                            .arg(compareQuantityText(before.quantity), before.name);
    }
    m_gone->setVisible(!gone.isEmpty());
    m_gone->setText(tr("Gone since the baseline: %1").arg(gone.size()));
    m_gone->setToolTip(gone.join(u'\n'));
}

void BomPanel::retranslate()
{
    setTexts(tr("Bill of materials"), tr("Nothing to buy yet."));
    m_import->setText(tr("Import prices…"));
    m_import->setAccessibleName(tr("Import prices"));
    m_import->setToolTip(tr("Takes prices of your own from a CSV file with part and price, and any "
                            "of condition, low, high, region, date and source."));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the bill of materials"));
    m_export->setToolTip(tr("Writes the list as a spreadsheet, CSV, Markdown, HTML or JSON file."));
}

void BomPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
