#include "views/panels/chart_options.h"

#include "model/catalog/part_query.h"
#include "model/catalog/report_figures.h"
#include "model/study/chart_waterfall.h"
#include "views/theme/theme.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/wheel_guard.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
constexpr int listMargin = 28; ///< scroll bar and frame
constexpr int widest = 140;    ///< of a list of choices

QToolButton *textButton(const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

ChartOptions::ChartOptions(CatalogPtr catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(std::move(catalog))
{
    setObjectName(u"chartOptions"_s);
    build();
    retranslate();
}

void ChartOptions::setCatalog(CatalogPtr catalog)
{
    m_catalog = std::move(catalog);
    if (m_kind == u"parts")
        fillFigures();
}

ChartOptions::Choice ChartOptions::addChoice(const QString &objectName)
{
    Choice choice;
    choice.pair = new QWidget;
    choice.label = new QLabel;
    choice.box = new QComboBox;
    choice.box->setObjectName(objectName);
    choice.box->setMaximumWidth(widest);
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.label->setBuddy(choice.box);
    ignoreWheelWithoutFocus(choice.box);
    auto *row = new QHBoxLayout(choice.pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(choice.label);
    row->addWidget(choice.box);
    layout()->addWidget(choice.pair);
    connect(choice.box, &QComboBox::activated, this, [this, box = choice.box] {
        m_chosen.insert(box);
        Q_EMIT changed();
    });
    return choice;
}

void ChartOptions::build()
{
    auto *flow = new FlowLayout(this, gap);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"chartPartFilter"_s);
    m_filter->setClearButtonEnabled(true);
    for (QToolButton *button : m_filter->findChildren<QToolButton *>())
        button->setObjectName(u"chartPartFilterClear"_s);
    m_filter->setMinimumWidth(widest);
    m_filter->setText(u"gpu datacenter"_s);
    flow->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &ChartOptions::changed);
    m_part = addChoice(u"chartPart"_s);
    m_scaled = addChoice(u"chartScaled"_s);
    m_change = addChoice(u"chartChange"_s);
    m_from = addChoice(u"chartFrom"_s);
    m_to = addChoice(u"chartTo"_s);
    m_y = addChoice(u"chartY"_s);
    m_x = addChoice(u"chartX"_s);
    m_size = addChoice(u"chartSize"_s);
    m_shade = addChoice(u"chartShade"_s);
    m_grouping = addChoice(u"chartGrouping"_s);
    const auto check = [&](const QString &name, bool isChecked) {
        auto *box = new QCheckBox;
        box->setObjectName(name);
        box->setChecked(isChecked);
        flow->addWidget(box);
        return box;
    };
    m_logY = check(u"chartLogY"_s, true);
    m_logX = check(u"chartLogX"_s, true);
    for (const QCheckBox *box : {m_logX, m_logY})
        connect(box, &QCheckBox::toggled, this, &ChartOptions::changed);
    m_ring = check(u"chartRing"_s, false);
    connect(m_ring, &QCheckBox::toggled, this, &ChartOptions::ringChanged);
    m_add = textButton(u"chartAddFiles"_s);
    m_examples = textButton(u"chartAddExamples"_s);
    m_clear = textButton(u"chartClear"_s);
    flow->addWidget(m_add);
    flow->addWidget(m_examples);
    flow->addWidget(m_clear);
    connect(m_add, &QToolButton::clicked, this, &ChartOptions::filesRequested);
    connect(m_examples, &QToolButton::clicked, this, &ChartOptions::examplesRequested);
    connect(m_clear, &QToolButton::clicked, this, &ChartOptions::clearRequested);
}

QString ChartOptions::chosen(const Choice &choice)
{
    return choice.box->currentData().toString();
}

/// Keeps what is chosen, else takes the usual one.
void ChartOptions::fill(const Choice &choice, const QList<std::pair<QString, QString>> &entries,
                        const QString &usual)
{
    const QSignalBlocker blocker(choice.box);
    const bool hadAny = choice.box->currentIndex() >= 0;
    const QString before = chosen(choice);
    choice.box->clear();
    for (const auto &[key, title] : entries)
        choice.box->addItem(title, key);
    int index = hadAny ? choice.box->findData(before) : -1;
    if (index < 0)
        index = choice.box->findData(usual);
    choice.box->setCurrentIndex(std::max(0, index));
    // The list is as wide as its texts, the box is not.
    choice.box->view()->setMinimumWidth(choice.box->view()->sizeHintForColumn(0) + listMargin);
}

void ChartOptions::fillFigures()
{
    const bool isOfParts = m_kind == u"parts";
    QList<std::pair<QString, QString>> figures;
    if (isOfParts) {
        const std::vector<PartPtr> accelerators = m_catalog->parts(Category::Gpu);
        for (const QString &key : partMeasureKeys(accelerators) + usualPartRatios())
            if (const Result<PartMeasure> measure = partMeasure(key))
                figures.emplaceBack(key, measure->axis.title);
    } else {
        for (const QString &key : reportFigureNames())
            figures.emplaceBack(key, reportFigureTitle(key));
    }
    const QString usualX = isOfParts ? PartChartOptions().x : DesignChartOptions().x;
    const QString usualY = isOfParts ? PartChartOptions().y : DesignChartOptions().y;
    fill(m_x, figures, usualX);
    fill(m_y, figures, usualY);
    figures.prepend({QString(), tr("all alike", "size or colour of the points of a chart")});
    fill(m_size, figures, {});
    fill(m_shade, figures, {});
}

void ChartOptions::fillGroupings()
{
    QList<std::pair<QString, QString>> groupings;
    for (const QString &grouping : partGroupings())
        groupings.emplaceBack(grouping, partGroupingTitle(grouping));
    fill(m_grouping, groupings, PartChartOptions().grouping);
}

void ChartOptions::fillChanges()
{
    QList<std::pair<QString, QString>> figures;
    for (const QString &figure : waterfallFigures())
        figures.emplaceBack(figure, reportFigureTitle(figure));
    fill(m_change, figures, ChartRequest().change);
}

void ChartOptions::setDesigns(const QList<std::pair<QString, QString>> &designs,
                              const QString &from, const QString &to)
{
    for (const auto &[choice, usual] : {std::pair(&m_from, &from), std::pair(&m_to, &to)}) {
        if (!m_chosen.contains(choice->box))
            choice->box->setCurrentIndex(-1);
        fill(*choice, designs, *usual);
    }
}

void ChartOptions::setKind(const QString &kind, bool isShare)
{
    const bool isOther = kind != m_kind;
    m_kind = kind;
    const bool isOfParts = kind == u"parts";
    const bool isOfDesigns = kind == u"designs";
    const bool isOfChanges = kind == u"waterfall";
    if (isOther && (isOfParts || isOfDesigns)) {
        for (const Choice *choice : {&m_x, &m_y, &m_size, &m_shade})
            choice->box->clear(); // the keys are of another kind
        fillFigures();
    }
    m_filter->setVisible(isOfParts);
    m_part.pair->setVisible(kind == u"prices");
    m_scaled.pair->setVisible(kind == u"scaling");
    for (const Choice *choice : {&m_change, &m_from, &m_to})
        choice->pair->setVisible(isOfChanges);
    for (const Choice *choice : {&m_x, &m_y, &m_size})
        choice->pair->setVisible(isOfParts || isOfDesigns);
    m_logX->setVisible(isOfParts || isOfDesigns);
    m_logY->setVisible(isOfParts || isOfDesigns);
    m_shade.pair->setVisible(isOfDesigns);
    m_grouping.pair->setVisible(isOfParts);
    m_add->setVisible(isOfDesigns);
    m_examples->setVisible(isOfDesigns);
    m_clear->setVisible(isOfDesigns);
    m_ring->setVisible(isShare);
    setVisible(isOfParts || isOfDesigns || isOfChanges || isShare || kind == u"prices"
               || kind == u"scaling");
}

ChartRequest ChartOptions::request() const
{
    ChartRequest request;
    request.kind = m_kind;
    request.part = chosen(m_part);
    request.scaled = chosen(m_scaled);
    request.partFilter = m_filter->text();
    request.change = chosen(m_change);
    if (m_kind == u"parts")
        request.parts = {chosen(m_x),        chosen(m_y),         chosen(m_size),
                         chosen(m_grouping), m_logX->isChecked(), m_logY->isChecked()};
    else if (m_kind == u"designs")
        request.designs = {chosen(m_x),     chosen(m_y),         chosen(m_size),
                           chosen(m_shade), m_logX->isChecked(), m_logY->isChecked()};
    return request;
}

bool ChartOptions::isRing() const
{
    return m_ring->isChecked();
}

void ChartOptions::setBillParts(const QList<std::pair<QString, QString>> &parts)
{
    fill(m_part, parts, {});
}

void ChartOptions::setChoices(const std::vector<ScalingChoice> &choices)
{
    QList<std::pair<QString, QString>> entries;
    for (const ScalingChoice &choice : choices)
        entries.emplaceBack(
            choice.path,
            tr("%1 (%2 now)", "component and its count").arg(choice.path).arg(choice.count));
    fill(m_scaled, entries, {});
}

void ChartOptions::preferFigures(const QStringList &figures)
{
    const auto prefer = [&](const Choice &choice, const QStringList &usual) {
        if (figures.contains(chosen(choice)))
            return;
        for (const QString &figure : usual + figures)
            if (const int index = choice.box->findData(figure);
                figures.contains(figure) && index >= 0) {
                choice.box->setCurrentIndex(index);
                return;
            }
    };
    prefer(m_x, {DesignChartOptions().x, u"power.wall_typical"_s});
    prefer(m_y, {u"compute.sustained.fp16"_s, u"compute.peak.fp16"_s, u"counts.gpu"_s});
    for (const Choice *choice : {&m_size, &m_shade})
        if (!figures.contains(chosen(*choice)))
            choice->box->setCurrentIndex(0); // all alike
}

void ChartOptions::setPart(const QString &part)
{
    const int index = m_part.box->findData(part);
    if (index >= 0)
        m_part.box->setCurrentIndex(index);
}

void ChartOptions::setPartFilter(const QString &filter)
{
    m_filter->setText(filter);
}

void ChartOptions::retranslate()
{
    const auto name = [](const Choice &choice, const QString &text, const QString &accessible) {
        choice.label->setText(text);
        choice.box->setAccessibleName(accessible);
    };
    m_filter->setPlaceholderText(tr("gpu vram>=24 price<800", "example of a search for parts"));
    m_filter->setAccessibleName(tr("Parts to compare"));
    for (QToolButton *button : m_filter->findChildren<QToolButton *>()) // made by Qt
        button->setAccessibleName(tr("Clear the filter"));
    m_filter->setToolTip(tr("Words and conditions, as in the list of parts. Figures: %1.")
                             .arg(partQueryAliases().join(u", "_s)));
    name(m_part, tr("Part"), tr("Part whose prices are shown"));
    name(m_scaled, tr("More of"), tr("Component there is more of"));
    name(m_change, tr("Figure"), tr("Figure whose changes are shown"));
    name(m_from, tr("From"), tr("Design that changes are counted from"));
    name(m_to, tr("To"), tr("Design with the changes"));
    name(m_y, tr("Up"), tr("Figure on the vertical axis"));
    name(m_x, tr("Across"), tr("Figure on the horizontal axis"));
    name(m_size, tr("Size"), tr("Figure that sizes the points"));
    name(m_shade, tr("Colour"), tr("Figure that colours the points"));
    name(m_grouping, tr("Colour by"), tr("What the colour of a part tells"));
    m_logX->setText(tr("log across", "logarithmic scale"));
    m_logX->setAccessibleName(tr("Logarithmic scale across"));
    m_logY->setText(tr("log up", "logarithmic scale"));
    m_logY->setAccessibleName(tr("Logarithmic scale up"));
    m_ring->setText(tr("As a ring"));
    m_ring->setAccessibleName(tr("Draw the shares as a ring"));
    m_add->setText(tr("Add designs…"));
    m_add->setAccessibleName(tr("Add designs to the chart"));
    m_add->setToolTip(tr("Design files, or a CSV table whose heading names figures"));
    m_examples->setText(tr("Add examples"));
    m_examples->setAccessibleName(tr("Add the examples to the chart"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Take all other designs off the chart"));
    fillGroupings();
    fillChanges();
    if (m_kind == u"parts" || m_kind == u"designs")
        fillFigures();
}

void ChartOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
