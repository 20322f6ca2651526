#pragma once

#include "model/session/design_session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace nongjang {

class CostForm;
class FieldEdit;
class FormPanel;

/// Edits the design itself: its name, and the site: tariff, cooling overhead, voltage, use, years.
class DesignPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DesignPage(DesignSession &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();
    void retranslate();
    void fillTariffs();
    void change(const QString &stepName, const std::function<void(Design &)> &edit);
    void changeNumber(FieldEdit *field, const QString &text, double smallest, double largest,
                      const QString &stepName, std::optional<double> Site::*member);
    void changeTyped(FieldEdit *field, const QString &text, Dimension dimension,
                     const QString &bareUnit, const QString &stepName,
                     std::optional<TypedValue> Site::*member);
    void changeYears(const QString &text);
    void changeDestination(const QString &text);
    void changeRuleDate(const QString &text);
    void changeTariffPart();
    void commitNotes();

    DesignSession &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_siteTitle = nullptr;
    FormPanel *m_form = nullptr;
    FieldEdit *m_name = nullptr;
    FormPanel *m_siteForm = nullptr;
    QComboBox *m_tariffPart = nullptr;
    FieldEdit *m_tariff = nullptr;
    FieldEdit *m_pue = nullptr;
    FieldEdit *m_voltage = nullptr;
    FieldEdit *m_utilisation = nullptr;
    FieldEdit *m_years = nullptr;
    QLabel *m_currency = nullptr;
    FieldEdit *m_destination = nullptr;
    FieldEdit *m_ruleDate = nullptr;
    CostForm *m_costForm = nullptr;
    QLabel *m_notesTitle = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace nongjang
