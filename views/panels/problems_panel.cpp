#include "views/panels/problems_panel.h"

#include "model/edit/rule_edits.h"
#include "model/study/rule_data.h"
#include "views/itemmodels/figure_text.h"
#include "views/panels/approve_dialog.h"
#include "views/panels/threshold_menu.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString levelTitle(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Off:
        return ProblemsPanel::tr("Off");
    case RuleLevel::Info:
        return severityTitle(Severity::Info);
    case RuleLevel::Warning:
        return severityTitle(Severity::Warning);
    case RuleLevel::Error:
        return severityTitle(Severity::Error);
    }
    Q_UNREACHABLE();
}

QToolButton *menuButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

ProblemsPanel::ProblemsPanel(DesignSession &session, QWidget *parent)
    : ProblemsPanel(session, new FindingsModel, parent)
{}

ProblemsPanel::ProblemsPanel(DesignSession &session, FindingsModel *model, QWidget *parent)
    : TablePanel(u"problemsTable"_s, *model, FindingsModel::SortRole, FindingsModel::ObjectsRole,
                 parent)
    , m_session(session)
    , m_model(model)
    , m_scope(new QComboBox)
    , m_fix(menuButton(u"problemsFix"_s))
    , m_approve(new QToolButton)
    , m_severity(menuButton(u"problemsSeverity"_s))
    , m_changed(menuButton(u"problemsChanged"_s))
{
    setObjectName(u"problemsPanel"_s);
    m_model->setParent(this);
    setIconOnly(FindingsModel::SeverityColumn);
    setStretch({{FindingsModel::MessageColumn, 5}, {FindingsModel::FixColumn, 3}});
    setWrapped();
    build();
    connect(&session, &DesignSession::reportChanged, this, &ProblemsPanel::refresh);
    retranslate();
    refresh();
}

void ProblemsPanel::build()
{
    m_scope->setObjectName(u"problemsScope"_s);
    m_approve->setObjectName(u"problemsApprove"_s);
    for (int i = 0; i < 3; ++i)
        m_scope->addItem(QString());
    footer()->addWidget(m_scope);
    for (QToolButton *button : {m_fix, m_approve, m_severity, m_changed})
        footer()->addWidget(button);
    footer()->addStretch();
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ProblemsPanel::refresh);
    connect(m_approve, &QToolButton::clicked, this, &ProblemsPanel::approveOrWithdraw);
    connect(m_fix->menu(), &QMenu::aboutToShow, this, [this] { fillFixes(*m_fix->menu()); });
    connect(m_severity->menu(), &QMenu::aboutToShow, this,
            [this] { fillSeverities(*m_severity->menu()); });
    connect(m_changed->menu(), &QMenu::aboutToShow, this,
            [this] { fillChanged(*m_changed->menu()); });
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPanel::refreshButtons);
}

void ProblemsPanel::refresh()
{
    const auto report = m_session.report();
    const int row = currentRow();
    const auto scope = FindingsModel::Scope(m_scope->currentIndex());
    m_model->setFindings(report ? report->findings : std::vector<Finding>(),
                         report ? report->notEvaluated : std::vector<NotEvaluated>(), scope);
    showRows();
    if (row >= 0 && row < m_model->rowCount()) // the next in line takes the place of what is solved
        table()->setCurrentIndex(
            qobject_cast<QSortFilterProxyModel *>(table()->model())
                ->mapFromSource(m_model->index(row, FindingsModel::MessageColumn)));
    refreshButtons();
    Q_EMIT countChanged(m_model->count(Severity::Error) + m_model->count(Severity::Warning));
}

void ProblemsPanel::refreshButtons()
{
    const Finding *finding = currentFinding();
    m_fix->setEnabled(finding && !finding->approved && !fixesFor(*finding).empty());
    m_approve->setEnabled(finding && !finding->input);
    m_approve->setText(finding && finding->approved ? tr("Withdraw approval") : tr("Approve…"));
    m_approve->setAccessibleName(m_approve->text());
    m_severity->setEnabled(currentRow() >= 0 && !(finding && finding->input));
    m_changed->setVisible(!m_session.document().design().rules.rules.isEmpty());
}

int ProblemsPanel::currentRow() const
{
    const QModelIndex index = table()->currentIndex();
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(table()->model());
    return index.isValid() ? proxy->mapToSource(index).row() : -1;
}

const Finding *ProblemsPanel::currentFinding() const
{
    return m_model->finding(currentRow());
}

void ProblemsPanel::fillFixes(QMenu &menu)
{
    menu.clear();
    const Finding *finding = currentFinding();
    if (!finding || finding->approved)
        return;
    for (const FixKind kind : fixesFor(*finding))
        menu.addAction(fixTitle(kind), this, [this, kind] { fix(kind); });
}

void ProblemsPanel::fillSeverities(QMenu &menu)
{
    menu.clear();
    const QString rule = m_model->rule(currentRow());
    const std::optional<RuleLevel> now =
        m_session.document().design().rules.rules.value(rule).level;
    const auto add = [&](const QString &title, std::optional<RuleLevel> level) {
        QAction *action =
            menu.addAction(title, this, [this, rule, level] { setLevel(rule, level); });
        action->setCheckable(true);
        action->setChecked(level == now);
    };
    add(tr("As shipped"), std::nullopt);
    for (const RuleLevel level :
         {RuleLevel::Error, RuleLevel::Warning, RuleLevel::Info, RuleLevel::Off})
        add(levelTitle(level), level);
    addThresholds(menu, m_session, rule, *this, [this](const QString &text) { Q_EMIT said(text); });
}

void ProblemsPanel::fillChanged(QMenu &menu)
{
    menu.clear();
    const RuleSettings &settings = m_session.document().design().rules;
    for (auto it = settings.rules.begin(); it != settings.rules.end(); ++it) {
        const QString rule = it.key();
        const QString text = it->level ? tr("%1 is %2: set back").arg(rule, levelTitle(*it->level))
                                       : tr("%1 has thresholds of its own: set back").arg(rule);
        menu.addAction(text, this, [this, rule] {
            Design after = m_session.document().design();
            after.rules.rules.remove(rule);
            m_session.document().apply(after, tr("Set %1 back").arg(rule));
        });
    }
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    if (!table()->indexAt(position).isValid())
        return;
    table()->setCurrentIndex(table()->indexAt(position));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"problemsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFixes(*menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_approve->text(), this, &ProblemsPanel::approveOrWithdraw)
        ->setEnabled(m_approve->isEnabled());
    QMenu *severities = menu->addMenu(m_severity->text());
    severities->setEnabled(m_severity->isEnabled());
    fillSeverities(*severities);
    menu->popup(table()->viewport()->mapToGlobal(position));
}

void ProblemsPanel::fix(FixKind kind)
{
    const Finding *current = currentFinding();
    if (!current)
        return;
    const Finding finding = *current;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const std::optional<QuickFix> done =
        quickFix(m_session.document().design(), m_session.catalogPtr(), finding, kind);
    QGuiApplication::restoreOverrideCursor();
    if (!done) {
        Q_EMIT said(tr("%1: no such change clears this without a new error.").arg(finding.rule));
        return;
    }
    m_session.document().apply(done->design, fixTitle(kind));
    Q_EMIT said(done->message);
}

void ProblemsPanel::approveOrWithdraw()
{
    const Finding *current = currentFinding();
    if (!current || current->input)
        return;
    const Finding finding = *current;
    const Design &design = m_session.document().design();
    if (finding.approved) {
        m_session.document().apply(withdrawApproval(design, finding.rule, finding.objects),
                                   tr("Withdraw the approval of %1").arg(finding.rule));
        return;
    }
    auto *dialog = new ApproveDialog(finding.rule, finding.message, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding] {
        const Approval approval{finding.rule,
                                finding.objects,
                                dialog->note(),
                                QDate::currentDate().toString(Qt::ISODate),
                                {}};
        m_session.document().apply(approveFinding(m_session.document().design(), approval),
                                   tr("Approve %1").arg(finding.rule));
    });
    dialog->open();
}

void ProblemsPanel::setLevel(const QString &rule, std::optional<RuleLevel> level)
{
    m_session.document().apply(setRuleLevel(m_session.document().design(), rule, level),
                               tr("Severity of %1").arg(rule));
}

void ProblemsPanel::retranslate()
{
    setTexts(tr("Problems"), tr("No problems found."));
    const QSignalBlocker blocker(m_scope);
    m_scope->setAccessibleName(tr("What is listed"));
    m_scope->setItemText(0, tr("Problems"));
    m_scope->setItemText(1, tr("With approved ones"));
    m_scope->setItemText(2, tr("With rules not evaluated"));
    m_fix->setText(tr("Fix"));
    m_fix->setToolTip(
        tr("Change the design so that this rule is kept; one step that can be undone"));
    m_approve->setToolTip(tr("Accept this finding, with a note that is kept in the file"));
    m_severity->setText(tr("Severity"));
    m_severity->setToolTip(tr("How severe this rule is in this design"));
    m_changed->setText(tr("Changed rules"));
    m_changed->setToolTip(tr("Rules that this design switches off or sets otherwise"));
    for (QToolButton *button : {m_fix, m_severity, m_changed})
        button->setAccessibleName(button->text());
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
