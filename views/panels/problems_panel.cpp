#include "views/panels/problems_panel.h"

#include "views/itemmodels/findings_model.h"

#include <QEvent>

namespace nongjang {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(DesignSession &session, QWidget *parent)
    : ProblemsPanel(session, new FindingsModel, parent)
{}

ProblemsPanel::ProblemsPanel(DesignSession &session, FindingsModel *model, QWidget *parent)
    : TablePanel(u"problemsTable"_s, *model, FindingsModel::SortRole, FindingsModel::ObjectsRole,
                 parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"problemsPanel"_s);
    m_model->setParent(this);
    setIconOnly(FindingsModel::SeverityColumn);
    setStretch({{FindingsModel::MessageColumn, 5}, {FindingsModel::FixColumn, 3}});
    setWrapped();
    connect(&session, &DesignSession::reportChanged, this, &ProblemsPanel::refresh);
    retranslate();
    refresh();
}

void ProblemsPanel::refresh()
{
    const auto report = m_session.report();
    m_model->setFindings(report ? report->findings : std::vector<Finding>());
    showRows();
    Q_EMIT countChanged(m_model->count(Severity::Error) + m_model->count(Severity::Warning));
}

void ProblemsPanel::retranslate()
{
    setTexts(tr("Problems"), tr("No problems found."));
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
