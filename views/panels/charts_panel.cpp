#include "views/panels/charts_panel.h"

#include "model/base/file_writer.h"
#include "model/export/chart_export.h"
#include "model/session/baseline.h"
#include "model/session/open_inputs.h"
#include "views/charts/chart_picture.h"
#include "views/charts/chart_plot.h"
#include "views/panels/chart_options.h"
#include "views/theme/theme.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/wheel_guard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QToolButton *iconButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ChartsPanel::ChartsPanel(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_job(new ChartJob(session.catalogPtr(), this))
    , m_kinds(new QComboBox)
    , m_options(new ChartOptions(session.catalogPtr()))
    , m_copy(iconButton(u"chartCopy"_s, u"copy"_s))
    , m_export(iconButton(u"chartExport"_s, u"export"_s))
    , m_note(new QLabel)
    , m_error(new NoticeLabel(u"chartError"_s, theme::Role::ErrorText))
    , m_plot(new ChartPlot)
    , m_rows(new QScrollBar(Qt::Vertical))
{
    setObjectName(u"chartsPanel"_s);
    build();
    retranslate();
    connectAll();
    m_options->setKind(kind(), true);
}

void ChartsPanel::build()
{
    m_kinds->setObjectName(u"chartKind"_s);
    ignoreWheelWithoutFocus(m_kinds);
    for (const ChartKind &each : chartKinds())
        m_kinds->addItem(QString(), QString::fromLatin1(each.key));
    m_note->setObjectName(u"chartNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->setObjectName(u"chartRows"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 4, 0);
    top->setSpacing(8);
    top->addWidget(m_kinds);
    top->addWidget(m_note, 1);
    top->addWidget(m_copy);
    top->addWidget(m_export);
    auto *options = new QVBoxLayout;
    options->setContentsMargins(6, 2, 4, 2);
    options->addWidget(m_options);
    options->addWidget(m_error);
    auto *drawn = new QHBoxLayout;
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(0);
    drawn->addWidget(m_plot, 1);
    drawn->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(options);
    column->addLayout(drawn, 1);
    m_rows->hide();
}

void ChartsPanel::connectAll()
{
    connect(m_kinds, &QComboBox::activated, this, &ChartsPanel::chooseKind);
    connect(m_options, &ChartOptions::changed, this, &ChartsPanel::refresh);
    connect(m_options, &ChartOptions::ringChanged, this,
            [this] { m_plot->setRing(m_options->isRing()); });
    connect(m_options, &ChartOptions::filesRequested, this, &ChartsPanel::filesRequested);
    connect(m_options, &ChartOptions::examplesRequested, this, [this] {
        QStringList paths;
        for (const QFileInfo &file : QDir(u":/examples"_s).entryInfoList({u"*.farm"_s}))
            paths << file.filePath();
        addDesigns(paths);
    });
    connect(m_options, &ChartOptions::clearRequested, this, [this] {
        m_designs.reset();
        refresh();
    });
    connect(m_copy, &QToolButton::clicked, this, &ChartsPanel::copy);
    connect(m_export, &QToolButton::clicked, this, &ChartsPanel::exportRequested);
    connect(m_plot, &ChartPlot::pointActivated, this, &ChartsPanel::activate);
    connect(m_plot, &ChartPlot::rowsChanged, this, &ChartsPanel::updateRows);
    connect(m_rows, &QScrollBar::valueChanged, m_plot, &ChartPlot::setFirstRow);
    connect(m_job, &ChartJob::made, this, &ChartsPanel::take);
    connect(m_job, &ChartJob::failed, m_error, &NoticeLabel::setNotice);
    connect(m_job, &ChartJob::choicesFound, m_options, &ChartOptions::setChoices);
    connect(m_job, &ChartJob::loaded, this, &ChartsPanel::takeDesigns);
    connect(&m_session, &DesignSession::catalogChanged, this, [this] {
        m_job->setCatalog(m_session.catalogPtr());
        m_options->setCatalog(m_session.catalogPtr());
        refresh();
    });
    connect(&m_session, &DesignSession::reportChanged, this, &ChartsPanel::refresh);
    connect(&m_session.baseline(), &Baseline::changed, this, &ChartsPanel::refresh);
}

QString ChartsPanel::kind() const
{
    return m_kinds->currentData().toString();
}

const ChartData &ChartsPanel::chart() const
{
    return m_plot->data();
}

bool ChartsPanel::isMaking() const
{
    return m_job->isBusy();
}

void ChartsPanel::showKind(const QString &kind)
{
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(kind)));
    chooseKind();
}

void ChartsPanel::chooseKind()
{
    m_options->setKind(kind(), false);
    m_plot->setFocus();
    refresh();
}

/// The open design, with its variants, is one of those compared.
OpenDesigns ChartsPanel::openDesigns() const
{
    OpenDesigns open;
    if (!m_session.report())
        return open;
    const bool isAlone = !m_designs || std::ranges::all_of(*m_designs, [](const Candidate &other) {
        return !other.origin.isEmpty();
    });
    open.inputs = openInputs(m_session, isAlone);
    open.active = m_session.document().state().active;
    if (!m_session.isComputing()) // else it is of what was before
        open.report = m_session.report();
    for (CompareInput &input : open.inputs)
        if (!isAlone && !input.variant.isEmpty())
            input.name = tr("%1: %2", "design: variant").arg(openTitle(m_session), input.name);
    return open;
}

/// Of a file that is added again, and of an exploration that is shown again, the newer ones stand.
void ChartsPanel::takeDesigns(const std::vector<Candidate> &designs)
{
    QSet<QString> files;
    bool hasOrigin = false;
    for (const Candidate &design : designs) {
        files.insert(design.file);
        hasOrigin = hasOrigin || !design.origin.isEmpty();
    }
    files.remove(QString());
    auto all = std::make_shared<std::vector<Candidate>>();
    if (m_designs)
        std::ranges::copy_if(*m_designs, std::back_inserter(*all), [&](const Candidate &old) {
            return !files.contains(old.file) && !(hasOrigin && !old.origin.isEmpty());
        });
    all->insert(all->end(), designs.begin(), designs.end());
    m_designs = std::move(all);
    refresh();
}

void ChartsPanel::showDesigns(std::function<std::vector<Candidate>()> source,
                              const QStringList &figures)
{
    showKind(u"designs"_s);
    m_options->preferFigures(figures);
    m_job->load(std::move(source));
}

/// The base and the variants of the open design, and what is pinned: usually from the baseline, else the base, to what is in hand.
void ChartsPanel::addPair(ChartRequest &request) const
{
    const DesignState &state = m_session.document().state();
    std::vector<CompareInput> inputs = openInputs(m_session, true);
    QList<std::pair<QString, QString>> entries;
    for (const CompareInput &input : inputs)
        entries.emplaceBack(QString(u'#' % input.variant), input.name);
    QString from = entries.front().first;
    if (const std::optional<CompareInput> pinned = m_session.baseline().input()) {
        from = u"baseline"_s;
        entries.emplaceBack(from, tr("Baseline: %1", "name of a design").arg(pinned->name));
        inputs.push_back(*pinned);
    }
    const bool isOther = state.active.isEmpty() && from == entries.front().first;
    const QString to = isOther && state.variants.size() > 0
                           ? entries[std::min<qsizetype>(1, entries.size() - 1)].first
                           : QString(u'#' % state.active);
    m_options->setDesigns(entries, from, to);
    if (inputs.size() < 2)
        return;
    const auto at = [&](const QString &key) -> const CompareInput & {
        const auto it = std::ranges::find(entries, key, &std::pair<QString, QString>::first);
        return inputs[std::size_t(it == entries.end() ? 0 : it - entries.begin())];
    };
    request.pair = std::make_shared<const std::vector<CompareInput>>(
        std::vector{at(m_options->from()), at(m_options->to())});
}

void ChartsPanel::refresh()
{
    if (!isVisible()) // showEvent() asks again
        return;
    const auto report = m_session.report();
    QList<std::pair<QString, QString>> parts;
    if (report)
        for (const BomLine &line : report->bom.lines)
            if (!line.part.isEmpty())
                parts.emplaceBack(line.part, line.name);
    m_options->setBillParts(parts);
    ChartRequest request = m_options->request();
    if (request.kind == u"designs")
        request.candidates = m_designs;
    if (request.kind == u"waterfall")
        addPair(request);
    m_job->request(request, m_session.document().design(), report,
                   request.kind == u"designs" ? openDesigns() : OpenDesigns());
}

void ChartsPanel::take(const ChartData &chart)
{
    if (chart.kind != kind())
        return; // another one has been chosen since
    m_error->setNotice({});
    m_options->setKind(chart.kind, chart.isShare);
    m_plot->setRing(m_options->isRing());
    m_plot->setData(chart);
    m_note->setText(chart.isEmpty() ? QString() : chart.note);
    m_note->setToolTip(chart.note);
    m_copy->setEnabled(!chart.isEmpty());
    m_export->setEnabled(!chart.isEmpty());
    updateRows();
}

void ChartsPanel::updateRows()
{
    const QSignalBlocker blocker(m_rows);
    const int hidden = m_plot->isRing() ? 0 : m_plot->rowCount() - m_plot->rowsThatFit();
    m_rows->setRange(0, std::max(0, hidden));
    m_rows->setPageStep(std::max(1, m_plot->rowsThatFit()));
    m_rows->setVisible(hidden > 0);
    m_rows->setValue(m_plot->firstRow());
}

void ChartsPanel::activate(int series, int point)
{
    const ChartPoint &chosen = chart().series[std::size_t(series)].points[std::size_t(point)];
    if (!chosen.objects.isEmpty())
        Q_EMIT objectsActivated(chosen.objects);
    else if (const QString variant = ChartJob::variantOf(chosen.origin); !variant.isNull())
        Q_EMIT variantActivated(variant);
    else if (!chosen.origin.isEmpty())
        Q_EMIT originActivated(chosen.origin);
    else if (!chosen.file.isEmpty())
        Q_EMIT fileActivated(chosen.file);
    else if (!chosen.part.isEmpty())
        Q_EMIT partActivated(chosen.part);
}

void ChartsPanel::addDesigns(const QStringList &paths)
{
    m_job->load(paths);
}

Outcome ChartsPanel::exportTo(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeFile(chartCsv(chart()), path);
    if (ending == u"json")
        return writeFile(chartJson(chart()), path);
    const bool isRing = m_plot->isRing();
    return writeChartPicture(chart(), isRing, chartPictureSize(chart(), isRing), path);
}

void ChartsPanel::copy()
{
    auto *data = new QMimeData; // the clipboard owns it
    const bool isRing = m_plot->isRing();
    data->setImageData(
        chartImage(chart(), isRing, chartPictureSize(chart(), isRing), theme::lightPalette()));
    data->setText(QString::fromUtf8(chartCsv(chart())));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT said(tr("The chart is on the clipboard, as a picture and as a table."));
}

void ChartsPanel::retranslate()
{
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, chartTitle(m_kinds->itemData(i).toString()));
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_rows->setAccessibleName(tr("Rows of the chart"));
    m_copy->setToolTip(tr("Copy the chart as a picture and as a table"));
    m_copy->setAccessibleName(tr("Copy the chart"));
    m_export->setToolTip(tr("Write the chart as PNG, SVG, CSV or JSON"));
    m_export->setAccessibleName(tr("Export the chart"));
    if (m_plot->accessibleName().isEmpty())
        m_plot->setAccessibleName(tr("Chart")); // until there is one, which has a title
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace nongjang
