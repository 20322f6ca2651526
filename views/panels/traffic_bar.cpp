#include "views/panels/traffic_bar.h"

#include "model/catalog/pattern_names.h"
#include "model/study/constants.h"
#include "views/itemmodels/object_path.h"
#include "views/itemmodels/typed_value.h"
#include "views/panels/traffic_edit.h"
#include "views/theme/theme.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/form_panel.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/wheel_guard.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendGap = 6;
constexpr int messageWidth = 104;
constexpr int launchWidth = 72;
constexpr int shiftWidth = 56;
constexpr double largestMessage = 1e18;  ///< bytes; as in files
constexpr double longestLaunch = 3600.0; ///< seconds
constexpr qsizetype namesShown = 2;

/// What is meant while the design says nothing.
QString usualMessage()
{
    return binarySizeText(constant(u"traffic.message"_s).value * 1e9)
        .replace(QChar(QChar::Nbsp), u' ');
}

QString hashed()
{
    return u"hashed"_s;
}

QString ideal()
{
    return u"ideal"_s;
}

} // namespace

TrafficBar::TrafficBar(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_messageTitle(new QLabel)
    , m_launchTitle(new QLabel)
    , m_routing(new QComboBox)
    , m_shiftTitle(new QLabel)
    , m_limit(new QWidget)
    , m_limitText(new QLabel)
    , m_allGpus(new QToolButton)
    , m_notice(new NoticeLabel(u"trafficNotice"_s, theme::Role::WarningText))
{
    setObjectName(u"trafficBar"_s);
    build();
    connectControls();
    retranslate();
    refresh();
}

void TrafficBar::build()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, legendGap);
    const auto addPair = [&](QWidget *first, QWidget *second) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(first);
        row->addWidget(second);
        flow->addWidget(pair);
    };
    m_message = new FieldEdit(u"trafficMessage"_s);
    m_message->setChoices({u"64 KiB"_s, u"1 MiB"_s, u"64 MiB"_s, u"1 GiB"_s});
    m_message->setFixedWidth(messageWidth);
    m_launch = new FieldEdit(u"trafficLaunch"_s);
    m_launch->setFixedWidth(launchWidth);
    m_shift = new FieldEdit(u"trafficShift"_s);
    m_shift->setFixedWidth(shiftWidth);
    m_routing->setObjectName(u"trafficRouting"_s);
    ignoreWheelWithoutFocus(m_routing);
    m_onlySelected = new QPushButton;
    m_onlySelected->setObjectName(u"trafficOnlySelected"_s);
    m_import = new QPushButton;
    m_import->setObjectName(u"trafficImport"_s);
    m_clear = new QPushButton;
    m_clear->setObjectName(u"trafficClear"_s);
    m_limitText->setObjectName(u"trafficLimit"_s);
    m_limitText->setTextFormat(Qt::PlainText);
    m_allGpus->setObjectName(u"trafficAllGpus"_s);
    addPair(m_messageTitle, m_message);
    addPair(m_launchTitle, m_launch);
    flow->addWidget(m_routing);
    addPair(m_shiftTitle, m_shift);
    flow->addWidget(m_onlySelected);
    flow->addWidget(m_import);
    flow->addWidget(m_clear);
    auto *limit = new QHBoxLayout(m_limit);
    limit->setContentsMargins(0, 0, 0, 0);
    limit->setSpacing(legendGap);
    limit->addWidget(m_limitText);
    limit->addWidget(m_allGpus);
    flow->addWidget(m_limit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(2);
    // Below each field there is no room for why it was refused.
    for (QWidget *line : std::initializer_list<QWidget *>{
             tools, m_message->message(), m_launch->message(), m_shift->message(), m_notice})
        column->addWidget(line);
}

void TrafficBar::connectControls()
{
    connect(m_message, &FieldEdit::committed, this, &TrafficBar::changeMessage);
    connect(m_launch, &FieldEdit::committed, this, &TrafficBar::changeLaunch);
    connect(m_shift, &FieldEdit::committed, this, &TrafficBar::changeShift);
    connect(m_routing, &QComboBox::activated, this, [this] {
        editTraffic(m_session, tr("Change the routing"), [this](TrafficSettings &traffic) {
            traffic.isHashed = m_routing->currentData().toString() == hashed();
        });
    });
    connect(m_onlySelected, &QAbstractButton::clicked, this, &TrafficBar::limitToSelection);
    connect(m_allGpus, &QAbstractButton::clicked, this, [this] {
        editTraffic(m_session, tr("Let all GPUs take part"),
                    [](TrafficSettings &traffic) { traffic.gpus.clear(); });
    });
    connect(m_import, &QAbstractButton::clicked, this, &TrafficBar::importRequested);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        editTraffic(m_session, tr("Clear the traffic matrix"), [](TrafficSettings &traffic) {
            traffic.matrix.clear();
            if (traffic.pattern == u"matrix"_s)
                traffic.pattern.clear();
        });
    });
    connect(&m_session.document(), &Document::changed, this, &TrafficBar::refresh);
    connect(&m_session, &DesignSession::reportChanged, this, &TrafficBar::refresh);
}

void TrafficBar::retranslate()
{
    m_messageTitle->setText(tr("Message"));
    m_message->setTitle(tr("Message size"));
    m_message->setToolTip(tr("What each GPU sends, or all-reduces, as in “64 MiB”"));
    m_launchTitle->setText(tr("Launch time"));
    m_launch->setTitle(tr("Launch time"));
    m_launch->setHint(tr("none", "launch time"));
    m_launch->setToolTip(tr("Time before a collective starts, as in “25 µs”: none with CUDA "
                            "graphs, some 20 to 30 µs from eager PyTorch"));
    m_routing->clear();
    m_routing->addItem(tr("Split equally"), ideal());
    m_routing->addItem(tr("One way per flow, by hash"), hashed());
    m_routing->setAccessibleName(tr("Routing"));
    m_routing->setToolTip(tr("How traffic takes several ways of the same length: in equal shares, "
                             "or each flow one of them, chosen by a hash as switches do"));
    m_shiftTitle->setText(tr("Shift"));
    m_shift->setTitle(tr("Shift"));
    m_shift->setHint(tr("half", "of the GPUs"));
    m_shift->setToolTip(tr("In the pattern “%1” each GPU sends to the one so many places further "
                           "in the ring; empty: half of all")
                            .arg(patternTitle(u"shift"_s)));
    m_onlySelected->setText(tr("Only the selected GPUs"));
    m_allGpus->setText(tr("All GPUs"));
    m_allGpus->setToolTip(tr("Let all GPUs take part again"));
    m_import->setText(tr("Import traffic matrix…"));
    m_import->setToolTip(tr("Reads a CSV file with the columns from, to and size, or a table with "
                            "the GPUs in its first row and column"));
    m_clear->setText(tr("Clear matrix"));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_onlySelected, m_allGpus, m_import, m_clear})
        button->setAccessibleName(button->text());
    refreshSelection();
}

void TrafficBar::refresh()
{
    const TrafficSettings &traffic = m_session.document().design().traffic;
    m_message->setValue(traffic.message ? traffic.message->text : usualMessage());
    m_launch->setValue(traffic.launch ? traffic.launch->text : QString());
    m_shift->setValue(traffic.shift ? QLocale().toString(*traffic.shift) : QString());
    selectData(m_routing, traffic.isHashed ? hashed() : ideal());
    m_clear->setVisible(!traffic.matrix.isEmpty());
    m_clear->setToolTip(tr("%n entry(s)", "of the traffic matrix", int(traffic.matrix.size())));
    m_limit->setVisible(!traffic.gpus.isEmpty());
    const QString names = traffic.gpus.mid(0, namesShown).join(u", "_s);
    const int more = int(traffic.gpus.size() - namesShown);
    m_limitText->setText(more > 0 ? tr("Only %1 and %n more take part", nullptr, more).arg(names)
                                  : tr("Only %1 take part").arg(names));
    m_limitText->setToolTip(traffic.gpus.join(u'\n'));
    QString notice;
    if (const auto report = m_session.report();
        report && !m_session.isComputing() && !report->patterns.empty()
        && !traffic.pattern.isEmpty() && traffic.pattern != report->rankedPattern)
        notice = tr("“%1” could not be evaluated; bottlenecks are ranked for “%2”.")
                     .arg(patternTitle(traffic.pattern), patternTitle(report->rankedPattern));
    m_notice->setNotice(notice);
}

void TrafficBar::setSelection(const QStringList &breadcrumb, const QStringList &components)
{
    m_breadcrumb = breadcrumb;
    m_components = components;
    refreshSelection();
}

void TrafficBar::refreshSelection()
{
    const bool any = !acceleratorPaths(m_session.document().design(), m_session.catalog(),
                                       m_breadcrumb, m_components)
                          .isEmpty();
    m_onlySelected->setEnabled(any);
    m_onlySelected->setToolTip(
        any ? tr("Traffic among the GPUs that are selected on the canvas, and no others")
            : tr("Select GPUs on the canvas first, or blocks that hold some."));
}

void TrafficBar::changeMessage(const QString &text)
{
    std::optional<TypedValue> message;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = parseTyped(text, Dimension::DataSize, u"B"_s);
        if (!typed || !(typed->value > 0.0) || typed->value > largestMessage) {
            m_message->showError(tr("Type a size such as “64 MiB”, larger than nothing."));
            return;
        }
        message = *typed;
    }
    editTraffic(m_session, tr("Change the message size"),
                [&](TrafficSettings &traffic) { traffic.message = message; });
    refresh(); // also when nothing changed
}

void TrafficBar::changeLaunch(const QString &text)
{
    std::optional<TypedValue> launch;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = parseTyped(text, Dimension::Duration, u"µs"_s);
        if (!typed || typed->value < 0.0 || typed->value > longestLaunch) {
            m_launch->showError(tr("Type a time such as “25 µs”, no more than an hour."));
            return;
        }
        if (typed->value > 0.0)
            launch = *typed;
    }
    editTraffic(m_session, tr("Change the launch time"),
                [&](TrafficSettings &traffic) { traffic.launch = launch; });
    refresh();
}

void TrafficBar::changeShift(const QString &text)
{
    std::optional<int> shift;
    if (!text.trimmed().isEmpty()) {
        const Result<int> parsed = parseCount(text, 1, maximumCount);
        if (!parsed) {
            m_shift->showError(parsed.error().message);
            return;
        }
        shift = *parsed;
    }
    editTraffic(m_session, tr("Change the shift"),
                [&](TrafficSettings &traffic) { traffic.shift = shift; });
    refresh();
}

void TrafficBar::limitToSelection()
{
    const QStringList paths = acceleratorPaths(m_session.document().design(), m_session.catalog(),
                                               m_breadcrumb, m_components);
    if (!paths.isEmpty())
        editTraffic(m_session, tr("Let only the selected GPUs take part"),
                    [&](TrafficSettings &traffic) { traffic.gpus = paths; });
}

void TrafficBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
