#include "views/panels/design_page.h"

#include "model/study/export_study.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"
#include "views/panels/cost_form.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// Data of the entry "own tariff"; no catalogue id looks like it, for those have a region.
QString ownTariff()
{
    return u"own"_s;
}

} // namespace

DesignPage::DesignPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_siteTitle(new QLabel)
    , m_form(new FormPanel)
    , m_siteForm(new FormPanel)
    , m_currency(new QLabel)
    , m_costForm(new CostForm(session))
    , m_notesTitle(new QLabel)
    , m_notes(new QPlainTextEdit)
{
    setObjectName(u"designPage"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    for (QLabel *heading : {m_title, m_siteTitle, m_notesTitle})
        heading->setFont(bold);
    m_hint->setWordWrap(true);
    m_name = m_form->addField(u"designName"_s);
    m_tariffPart = m_siteForm->addCombo(u"siteTariffPart"_s);
    m_tariff = m_siteForm->addField(u"siteTariff"_s);
    m_pue = m_siteForm->addField(u"sitePue"_s);
    m_voltage = m_siteForm->addField(u"siteVoltage"_s);
    m_utilisation = m_siteForm->addField(u"siteUtilisation"_s);
    m_years = m_siteForm->addField(u"siteYears"_s);
    m_destination = m_siteForm->addField(u"siteDestination"_s);
    m_ruleDate = m_siteForm->addField(u"ruleDate"_s);
    m_currency->setObjectName(u"siteCurrency"_s);
    m_notes->setObjectName(u"designNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().height() * 5);
    m_notes->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_hint, m_form, m_siteTitle, m_siteForm,
                                          m_currency, m_costForm, m_notesTitle, m_notes})
        column->addWidget(widget);
    column->addStretch();
    connectFields();
    retranslate();
}

void DesignPage::connectFields()
{
    connect(m_name, &FieldEdit::committed, this, [this](const QString &text) {
        change(tr("Rename the design"), [&text](Design &d) { d.name = text; });
    });
    connect(m_tariffPart, &QComboBox::activated, this, &DesignPage::changeTariffPart);
    connect(m_tariff, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_tariff, text, Dimension::MoneyPerEnergy, u"USD/kWh"_s,
                    tr("Change the tariff"), &Site::tariff);
    });
    connect(m_voltage, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_voltage, text, Dimension::Voltage, u"V"_s, tr("Change the voltage"),
                    &Site::voltage);
    });
    connect(m_pue, &FieldEdit::committed, this, [this](const QString &text) {
        changeNumber(m_pue, text, 1.0, 10.0, tr("Change the PUE"), &Site::pue);
    });
    connect(m_utilisation, &FieldEdit::committed, this, [this](const QString &text) {
        changeNumber(m_utilisation, text, 0.0, 1.0, tr("Change the time under load"),
                     &Site::utilisation);
    });
    connect(m_years, &FieldEdit::committed, this, &DesignPage::changeYears);
    connect(m_destination, &FieldEdit::committed, this, &DesignPage::changeDestination);
    connect(m_ruleDate, &FieldEdit::committed, this, &DesignPage::changeRuleDate);
}

void DesignPage::retranslate()
{
    m_title->setText(tr("Design"));
    m_hint->setText(tr("Select a block or a cable to see its properties."));
    m_siteTitle->setText(tr("Site"));
    m_notesTitle->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_form->setTexts(m_name, tr("Name"));
    m_siteForm->setTexts(m_tariffPart, tr("Tariff"),
                         tr("What electricity costs where the farm stands."));
    m_siteForm->setTexts(m_tariff, tr("Own tariff"), tr("As in “0.15 USD/kWh”."));
    m_siteForm->setTexts(
        m_pue, tr("PUE"),
        tr("Power usage effectiveness: what the building draws for each watt of the "
           "computers, 1 or more."));
    m_siteForm->setTexts(m_voltage, tr("Voltage"), tr("At the wall socket, as in “230 V”."));
    m_siteForm->setTexts(m_utilisation, tr("Under load"),
                         tr("Share of the year under load, as in “85 %”."));
    m_siteForm->setTexts(m_years, tr("Years"),
                         tr("Over which the total cost of ownership is summed."));
    m_siteForm->setTexts(m_destination, tr("Destination"),
                         tr("For export classification: a country as in “KR”, or a country group "
                            "as in “D:5”. Information only."));
    m_siteForm->setTexts(m_ruleDate, tr("Rules of"),
                         tr("The day whose export rules and prices count, as in “2026-10-01”."));
    for (FieldEdit *field : {m_pue, m_voltage, m_utilisation, m_years, m_tariff})
        field->setHint(tr("not set"));
    m_destination->setHint(tr("all"));
    m_ruleDate->setHint(tr("today"));
    m_name->setHint(tr("Untitled"));
    fillTariffs();
}

void DesignPage::fillTariffs()
{
    m_tariffPart->clear();
    m_tariffPart->addItem(tr("not set"), QString());
    m_tariffPart->addItem(tr("own tariff"), ownTariff());
    for (const PartPtr &part : m_session.catalog().parts(Category::Tariff)) {
        const Figure *tariff = part->figure(FigureKey::Tariff);
        if (!tariff)
            continue;
        // The price first: the box is narrow, and the price is what counts.
        const QString text = tr("%1 – %2", "price, tariff")
                                 .arg(displayText(tariff->value, tariff->dimension()), part->name);
        m_tariffPart->addItem(text, part->id);
        m_tariffPart->setItemData(m_tariffPart->count() - 1, provenanceText(tariff->provenance),
                                  Qt::ToolTipRole);
    }
}

void DesignPage::refresh()
{
    const Design &design = m_session.document().design();
    const Site &site = design.site;
    m_name->setValue(design.name);
    if (site.tariff) {
        selectData(m_tariffPart, ownTariff());
    } else {
        if (m_tariffPart->findData(site.tariffPart) < 0)
            m_tariffPart->addItem(tr("%1 (not in the catalogue)").arg(site.tariffPart),
                                  site.tariffPart);
        selectData(m_tariffPart, site.tariffPart);
    }
    m_siteForm->setRowVisible(m_tariff, site.tariff.has_value());
    m_tariff->setValue(site.tariff ? site.tariff->text : QString());
    m_pue->setValue(site.pue ? QLocale().toString(*site.pue, 'g', 6) : QString());
    m_voltage->setValue(site.voltage ? site.voltage->text : QString());
    m_utilisation->setValue(site.utilisation ? typedShare(*site.utilisation) : QString());
    m_years->setValue(site.years ? QLocale().toString(*site.years) : QString());
    m_destination->setValue(site.destination);
    m_ruleDate->setValue(design.ruleDate);
    m_costForm->refresh();
    m_currency->setText(tr("Money is in %1.").arg(site.currency));
    if (m_notes->toPlainText() != design.notes && !m_notes->hasFocus())
        m_notes->setPlainText(design.notes);
}

void DesignPage::change(const QString &stepName, const std::function<void(Design &)> &edit)
{
    Design design = m_session.document().design();
    edit(design);
    m_session.document().apply(design, stepName);
    refresh(); // also when nothing changed: "0.85" is written "85 %"
}

void DesignPage::changeNumber(FieldEdit *field, const QString &text, double smallest,
                              double largest, const QString &stepName,
                              std::optional<double> Site::*member)
{
    std::optional<double> number;
    if (!text.trimmed().isEmpty()) {
        const Result<double> parsed = parseNumber(text);
        if (!parsed || *parsed < smallest || *parsed > largest) {
            const QLocale locale;
            field->showError(parsed ? tr("Type a number from %1 to %2.")
                                          .arg(locale.toString(smallest), locale.toString(largest))
                                    : parsed.error().message);
            return;
        }
        number = *parsed;
    }
    change(stepName, [&](Design &d) { d.site.*member = number; });
}

void DesignPage::changeTyped(FieldEdit *field, const QString &text, Dimension dimension,
                             const QString &bareUnit, const QString &stepName,
                             std::optional<TypedValue> Site::*member)
{
    std::optional<TypedValue> value;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = parseTyped(text, dimension, bareUnit);
        if (!typed || typed->value < 0.0) {
            field->showError(typed ? tr("This is not negative.") : typed.error().message);
            return;
        }
        value = *typed;
    }
    change(stepName, [&](Design &d) { d.site.*member = value; });
}

void DesignPage::changeYears(const QString &text)
{
    std::optional<int> years;
    if (!text.trimmed().isEmpty()) {
        const Result<int> parsed = parseCount(text, 1, 100);
        if (!parsed) {
            m_years->showError(parsed.error().message);
            return;
        }
        years = *parsed;
    }
    change(tr("Change the years"), [&](Design &d) { d.site.years = years; });
}

void DesignPage::changeDestination(const QString &text)
{
    const QString destination = text.trimmed().toUpper();
    if (!isDestination(destination)) {
        m_destination->showError(tr("Type a country as in KR, or a group as in D:5."));
        return;
    }
    change(tr("Change the destination"), [&](Design &d) { d.site.destination = destination; });
}

void DesignPage::changeRuleDate(const QString &text)
{
    const QString day = text.trimmed();
    if (!day.isEmpty() && QDate::fromString(day, Qt::ISODate).toString(Qt::ISODate) != day) {
        m_ruleDate->showError(tr("Type a day as in 2026-10-01."));
        return;
    }
    change(tr("Change the day of the rules"), [&](Design &d) { d.ruleDate = day; });
}

void DesignPage::changeTariffPart()
{
    const QString chosen = m_tariffPart->currentData().toString();
    if (chosen == ownTariff()) { // the step is made when a tariff is typed
        m_siteForm->setRowVisible(m_tariff, true);
        m_tariff->setFocus();
        return;
    }
    change(tr("Change the tariff"), [&](Design &d) {
        d.site.tariffPart = chosen;
        d.site.tariff.reset();
    });
}

void DesignPage::commitNotes()
{
    const QString notes = m_notes->toPlainText();
    if (notes != m_session.document().design().notes)
        change(tr("Change the notes"), [&notes](Design &d) { d.notes = notes; });
}

bool DesignPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        commitNotes();
    return QWidget::eventFilter(watched, event);
}

void DesignPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
