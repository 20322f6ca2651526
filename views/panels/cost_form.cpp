#include "views/panels/cost_form.h"

#include "views/itemmodels/typed_value.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// One field: a share of 1, or a quantity with its unit, of the cost factors or of the settings of reliability.
struct Row
{
    const char *objectName;
    const char *title;
    const char *toolTip;
    std::optional<double> CostFactors::*share = nullptr;
    std::optional<TypedValue> CostFactors::*amount = nullptr;
    std::optional<double> ReliabilitySettings::*level = nullptr;
    std::optional<TypedValue> ReliabilitySettings::*time = nullptr;
    double largest = 1.0; ///< of a share
    [[nodiscard]] bool isOfReliability() const { return level || time; }
};

constexpr std::array rows{
    Row{"costDuty", QT_TRANSLATE_NOOP("nongjang::CostForm", "Duty"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "Share of the price, as in “5 %”."),
        &CostFactors::duty, nullptr, nullptr, nullptr, 10.0},
    Row{"costTax", QT_TRANSLATE_NOOP("nongjang::CostForm", "Tax"),
        QT_TRANSLATE_NOOP("nongjang::CostForm",
                          "Share of the price with duty, where it is not recovered, as in “19 %”."),
        &CostFactors::tax, nullptr, nullptr, nullptr, 10.0},
    Row{"costFreight", QT_TRANSLATE_NOOP("nongjang::CostForm", "Freight"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "Share of the price, as in “2 %”."),
        &CostFactors::freight, nullptr, nullptr, nullptr, 10.0},
    Row{"costDead", QT_TRANSLATE_NOOP("nongjang::CostForm", "Dead on arrival"),
        QT_TRANSLATE_NOOP("nongjang::CostForm",
                          "Share of used parts that does not work: so many more are bought."),
        &CostFactors::deadOnArrival, nullptr, nullptr, nullptr, 0.9},
    Row{"costResidual", QT_TRANSLATE_NOOP("nongjang::CostForm", "Residual value"),
        QT_TRANSLATE_NOOP("nongjang::CostForm",
                          "Share of the purchase that is left after the years."),
        &CostFactors::residual},
    Row{"costInterest", QT_TRANSLATE_NOOP("nongjang::CostForm", "Interest"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "Per year, as in “8 %”."),
        &CostFactors::discountRate},
    Row{"costMaintenance", QT_TRANSLATE_NOOP("nongjang::CostForm", "Maintenance"),
        QT_TRANSLATE_NOOP("nongjang::CostForm",
                          "Share of the purchase, each year: often 3 % to 8 %."),
        &CostFactors::maintenance},
    Row{"costLabour", QT_TRANSLATE_NOOP("nongjang::CostForm", "Labour"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "A year, as in “12000 USD”."), nullptr,
        &CostFactors::labour},
    Row{"costSpace", QT_TRANSLATE_NOOP("nongjang::CostForm", "Space"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "A year, as in “3000 USD”."), nullptr,
        &CostFactors::space},
    Row{"costOther", QT_TRANSLATE_NOOP("nongjang::CostForm", "Other cost"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "A year: network, insurance."), nullptr,
        &CostFactors::otherCost},
    Row{"costRental", QT_TRANSLATE_NOOP("nongjang::CostForm", "Rent instead"),
        QT_TRANSLATE_NOOP("nongjang::CostForm",
                          "For an hour of one such GPU, as in “0.39 USD”: when is buying cheaper?"),
        nullptr, &CostFactors::rental},
    Row{"spareLevel", QT_TRANSLATE_NOOP("nongjang::CostForm", "Spares last"),
        QT_TRANSLATE_NOOP(
            "nongjang::CostForm",
            "Probability that the spares last until a replacement arrives, as in “99 %”."),
        nullptr, nullptr, &ReliabilitySettings::serviceLevel, nullptr, 0.999999},
    Row{"spareLead", QT_TRANSLATE_NOOP("nongjang::CostForm", "Replacement takes"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "As in “30 d”."), nullptr, nullptr, nullptr,
        &ReliabilitySettings::leadTime},
    Row{"checkpointTime", QT_TRANSLATE_NOOP("nongjang::CostForm", "Checkpoint takes"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "While the work stands still, as in “60 s”."),
        nullptr, nullptr, nullptr, &ReliabilitySettings::checkpointTime},
    Row{"restartTime", QT_TRANSLATE_NOOP("nongjang::CostForm", "Restart takes"),
        QT_TRANSLATE_NOOP("nongjang::CostForm", "Loading included, as in “5 min”."), nullptr,
        nullptr, nullptr, &ReliabilitySettings::restartTime},
};

QString shown(const std::optional<double> &share)
{
    return share ? typedShare(*share) : QString();
}

QString shown(const std::optional<TypedValue> &value)
{
    return value ? value->text : QString();
}

QString shownRow(const Row &row, const Design &design)
{
    const CostFactors &cost = design.site.cost;
    const ReliabilitySettings &reliability = design.money.reliability;
    if (row.share)
        return shown(cost.*row.share);
    if (row.amount)
        return shown(cost.*row.amount);
    return row.level ? shown(reliability.*row.level) : shown(reliability.*row.time);
}

} // namespace

CostForm::CostForm(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_costTitle(new QLabel)
    , m_costForm(new FormPanel)
    , m_reliabilityTitle(new QLabel)
    , m_reliabilityForm(new FormPanel)
{
    setObjectName(u"costForm"_s);
    QFont bold = m_costTitle->font();
    bold.setBold(true);
    m_costTitle->setFont(bold);
    m_reliabilityTitle->setFont(bold);
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows[std::size_t(i)];
        FormPanel *form = row.isOfReliability() ? m_reliabilityForm : m_costForm;
        FieldEdit *field = form->addField(QString::fromLatin1(row.objectName));
        connect(field, &FieldEdit::committed, this,
                [this, i](const QString &text) { commit(i, text); });
        m_fields << field;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_costTitle, m_costForm,
                                                            m_reliabilityTitle, m_reliabilityForm})
        column->addWidget(widget);
    retranslate();
}

void CostForm::retranslate()
{
    m_costTitle->setText(tr("Cost on top"));
    m_reliabilityTitle->setText(tr("Spares and checkpoints"));
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows[std::size_t(i)];
        FormPanel *form = row.isOfReliability() ? m_reliabilityForm : m_costForm;
        form->setTexts(m_fields[i], tr(row.title), tr(row.toolTip));
        m_fields[i]->setHint(tr("not set"));
    }
}

void CostForm::refresh()
{
    const Design &design = m_session.document().design();
    for (int i = 0; i < int(rows.size()); ++i)
        m_fields[i]->setValue(shownRow(rows[std::size_t(i)], design));
}

void CostForm::commit(int index, const QString &text)
{
    const Row &row = rows[std::size_t(index)];
    FieldEdit *field = m_fields[index];
    Design design = m_session.document().design();
    const bool isEmpty = text.trimmed().isEmpty();
    if (row.share || row.level) {
        std::optional<double> value;
        if (!isEmpty) {
            const Result<double> parsed = parseNumber(text);
            if (!parsed || *parsed < 0.0 || *parsed > row.largest) {
                field->showError(parsed ? tr("Type a share from 0 % to %1 %.")
                                              .arg(QLocale().toString(row.largest * 100.0))
                                        : parsed.error().message);
                return;
            }
            value = *parsed;
        }
        if (row.share)
            design.site.cost.*row.share = value;
        else
            design.money.reliability.*row.level = value;
    } else {
        std::optional<TypedValue> value;
        if (!isEmpty) {
            const Result<TypedValue> typed = row.amount
                                                 ? parseTyped(text, Dimension::Money, u"USD"_s)
                                                 : parseTyped(text, Dimension::Duration, u"s"_s);
            if (!typed || typed->value < 0.0) {
                field->showError(typed ? tr("This is not negative.") : typed.error().message);
                return;
            }
            value = *typed;
        }
        if (row.amount)
            design.site.cost.*row.amount = value;
        else
            design.money.reliability.*row.time = value;
    }
    m_session.document().apply(design, tr("Change: %1", "a field").arg(tr(row.title)));
    refresh(); // also when nothing changed: "0.05" is written "5 %"
}

void CostForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
