#include "views/panels/threshold_menu.h"

#include "model/edit/rule_edits.h"
#include "model/study/rule_data.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ThresholdMenu)
};

/// As in files, which is how it is typed as well.
QString thresholdText(const Design &design, const RuleInfo &rule, const RuleThreshold &threshold)
{
    return measureText(ruleThreshold(design.rules, rule, threshold.name), threshold.dimension);
}

void askThreshold(DesignSession &session, const RuleInfo &rule, const RuleThreshold &threshold,
                  QWidget &parent, const std::function<void(const QString &)> &said)
{
    auto *dialog = new QInputDialog(&parent);
    dialog->setObjectName(u"thresholdDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Threshold of %1").arg(rule.id));
    dialog->setLabelText(
        Tr::tr("%1: %2 is what the rule comes with; nothing typed brings it back")
            .arg(threshold.name, measureText(threshold.value, threshold.dimension)));
    dialog->setTextValue(thresholdText(session.document().design(), rule, threshold));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &parent,
                     [=, &session, &rule, &threshold](const QString &text) {
                         const QString typed = text.trimmed();
                         std::optional<TypedValue> value;
                         if (!typed.isEmpty()) {
                             const Result<double> number =
                                 parseMeasureAs(typed.toStdString(), threshold.dimension);
                             if (!number) {
                                 said(number.error().message);
                                 return;
                             }
                             value = TypedValue{typed, *number};
                         }
                         session.document().apply(setRuleThreshold(session.document().design(),
                                                                   rule.id, threshold.name, value),
                                                  Tr::tr("Threshold of %1").arg(rule.id));
                     });
    dialog->open();
}

} // namespace

void addThresholds(QMenu &menu, DesignSession &session, const QString &ruleId, QWidget &parent,
                   const std::function<void(const QString &)> &said)
{
    const RuleInfo *rule = findRule(ruleId);
    if (!rule || rule->thresholds.empty())
        return;
    menu.addSeparator();
    for (const RuleThreshold &threshold : rule->thresholds)
        menu.addAction(
            Tr::tr("%1: %2…", "threshold, value")
                .arg(threshold.name, thresholdText(session.document().design(), *rule, threshold)),
            &parent, [rule, &threshold, &session, &parent, said] {
                askThreshold(session, *rule, threshold, parent, said);
            });
}

} // namespace nongjang
