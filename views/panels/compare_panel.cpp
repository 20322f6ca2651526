#include "views/panels/compare_panel.h"

#include "model/io/farm_file.h"
#include "model/session/open_inputs.h"
#include "views/itemmodels/compare_model.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>

namespace nongjang {

using namespace Qt::StringLiterals;

ComparePanel::ComparePanel(DesignSession &session, QWidget *parent)
    : ComparePanel(session, new CompareModel, parent)
{}

ComparePanel::ComparePanel(DesignSession &session, CompareModel *model, QWidget *parent)
    : TablePanel(u"compareTable"_s, *model, Qt::DisplayRole, -1, parent)
    , m_session(session)
    , m_model(model)
    , m_differences(new QCheckBox)
    , m_note(new QLabel)
    , m_add(new QPushButton)
    , m_clear(new QPushButton)
    , m_drawings(new QPushButton)
    , m_export(new QPushButton)
{
    setObjectName(u"comparePanel"_s);
    m_model->setParent(this);
    table()->setSortingEnabled(false);
    m_differences->setObjectName(u"compareDifferences"_s);
    m_differences->setChecked(true);
    m_note->setObjectName(u"compareNote"_s);
    m_add->setObjectName(u"compareAdd"_s);
    m_clear->setObjectName(u"compareClear"_s);
    m_drawings->setObjectName(u"compareShowDrawings"_s);
    m_export->setObjectName(u"compareExport"_s);
    footer()->addWidget(m_differences);
    addNote(m_note);
    for (QPushButton *button : {m_add, m_clear, m_drawings, m_export})
        footer()->addWidget(button);
    connect(m_differences, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setDifferencesOnly(only);
        showEmptyText();
        showRows();
    });
    connect(m_add, &QPushButton::clicked, this, &ComparePanel::addRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_others.clear();
        refresh();
    });
    connect(m_drawings, &QPushButton::clicked, this, &ComparePanel::drawingsRequested);
    connect(m_export, &QPushButton::clicked, this, &ComparePanel::exportRequested);
    connect(&m_run, &QFutureWatcherBase::finished, this, &ComparePanel::take);
    connect(&session, &DesignSession::reportChanged, this, &ComparePanel::refresh);
    connect(&session.document(), &Document::changed, this, [this] { m_isStale = true; });
    retranslate();
}

ComparePanel::~ComparePanel()
{
    m_stop.request_stop();
    m_run.disconnect(this);
    m_run.waitForFinished();
}

Outcome ComparePanel::addFile(const QString &path)
{
    const Result<LoadedDesign> loaded = loadFarm(path);
    if (!loaded)
        return Failure{loaded.error()};
    const QString title =
        loaded->design.name.isEmpty() ? QFileInfo(path).completeBaseName() : loaded->design.name;
    std::vector<CompareInput> added =
        variantInputs(loaded->design, loaded->variants, title, title, path);
    for (CompareInput &each : added)
        if (!each.variant.isEmpty())
            each.name = tr("%1: %2", "design: variant").arg(title, each.name);
    m_others.insert(m_others.end(), added.begin(), added.end());
    refresh();
    return Done{};
}

const DesignComparison &ComparePanel::comparison() const
{
    return m_model->comparison();
}

bool ComparePanel::isDifferencesOnly() const
{
    return m_differences->isChecked();
}

std::vector<CompareInput> ComparePanel::inputs() const
{
    std::vector<CompareInput> all = openInputs(m_session, m_others.empty());
    all.insert(all.end(), m_others.begin(), m_others.end());
    nameApart(all);
    return all;
}

/// Only while somebody looks.
void ComparePanel::refresh()
{
    m_isStale = true;
    m_clear->setEnabled(!m_others.empty());
    if (!isVisible())
        return;
    if (m_run.isRunning())
        m_stop.request_stop(); // take() starts the next
    else
        start();
}

void ComparePanel::start()
{
    m_isStale = false;
    m_stop = std::stop_source();
    m_note->setText(tr("computing…"));
    m_run.setFuture(QtConcurrent::run(
        [designs = inputs(), catalog = m_session.catalogPtr(), stop = m_stop.get_token()] {
            const std::vector<Report> reports = evaluateAll(designs, *catalog, stop);
            return stop.stop_requested() ? DesignComparison() : compareReports(designs, reports);
        }));
}

void ComparePanel::take()
{
    m_isStale = m_isStale || m_stop.stop_requested();
    if (m_isStale) { // what is seen begins anew now, or when the report of the new design comes
        if (m_stop.stop_requested() && isVisible())
            start();
        return;
    }
    const DesignComparison comparison = m_run.result();
    const bool isAlone = comparison.columns.size() < 2;
    m_model->setComparison(isAlone ? DesignComparison() : comparison);
    m_note->setText(isAlone ? QString()
                            : tr("★ best, Δ to the first column")
                                  % (comparison.currency.isEmpty()
                                         ? tr("; amounts have no common currency")
                                         : QString()));
    m_export->setEnabled(!isAlone);
    m_drawings->setEnabled(!isAlone);
    showEmptyText();
    showRows();
}

/// There is nothing to compare, or nothing that is left of it.
void ComparePanel::showEmptyText()
{
    setTexts(tr("Comparison"), comparison().columns.size() < 2
                                   ? tr("Nothing to compare yet: make a variant, or add a file.")
                                   : tr("Nothing differs: all figures and parts are the same."));
}

void ComparePanel::retranslate()
{
    showEmptyText();
    m_differences->setText(tr("Only what differs"));
    m_differences->setAccessibleName(m_differences->text());
    m_add->setText(tr("Add file…"));
    m_add->setAccessibleName(tr("Add a file to the comparison"));
    m_clear->setText(tr("This file only"));
    m_clear->setAccessibleName(m_clear->text());
    m_drawings->setText(tr("Drawings…"));
    m_drawings->setAccessibleName(tr("Drawings side by side"));
    m_drawings->setEnabled(m_model->columnCount() > 2);
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the comparison"));
    m_export->setEnabled(m_model->columnCount() > 1);
    m_clear->setEnabled(!m_others.empty());
    QList<Share> shares{
        {0, 1,
         160}}; // what is long, such as what holds a design back, does not push the others out
    for (int column = 1; column < m_model->columnCount(); ++column)
        shares.append({column, 1, 150});
    setStretch(shares);
    showRows();
}

void ComparePanel::showEvent(QShowEvent *event)
{
    TablePanel::showEvent(event);
    if (m_isStale && !m_run.isRunning())
        start();
}

void ComparePanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
