#include "views/panels/power_section.h"

#include "model/base/currency_text.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"
#include "views/theme/theme.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/wheel_guard.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 3;

int percentOf(double share)
{
    return int(std::lround(share * 100.0));
}

/// "96 % (91 % – 100 %)".
QString speedText(const Ranged<double> &speed)
{
    const QString text = shareText(speed.value);
    return percentOf(speed.low) == percentOf(speed.high)
               ? text
               : u"%1 (%2 – %3)"_s.arg(text, shareText(speed.low), shareText(speed.high));
}

} // namespace

PowerSection::PowerSection(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dark(new NoticeLabel(u"powerDark"_s, theme::Role::WarningText))
    , m_limits(new QWidget)
    , m_title(new QLabel)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_field(new FieldEdit(u"powerLimit"_s))
    , m_efficient(new QPushButton)
    , m_cheap(new QPushButton)
    , m_factory(new QPushButton)
{
    setObjectName(u"powerSection"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_slider->setObjectName(u"powerSlider"_s);
    m_slider->setMaximum(100);
    m_slider->setPageStep(5);
    ignoreWheelWithoutFocus(m_slider);
    m_field->setMaximumWidth(fontMetrics().horizontalAdvance(u"00000 W"_s) + 24);
    m_efficient->setObjectName(u"powerEfficient"_s);
    m_cheap->setObjectName(u"powerCheap"_s);
    m_factory->setObjectName(u"powerFactory"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_efficient, m_cheap, m_factory})
        buttons->addWidget(button);
    auto *inner = new QVBoxLayout(m_limits);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(m_title);
    inner->addLayout(row);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(1);
    m_rows->setColumnStretch(1, 1);
    buildRows();
    inner->addLayout(m_rows);
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_dark);
    column->addWidget(m_limits);

    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::sliderPressed, this,
            [this] { m_gesture = m_session.document().newGesture(); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        m_gesture = -1;
        refresh();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) {
        showFigures(percent / 100.0);
        Q_EMIT shareRequested(percent / 100.0, m_gesture);
    });
    connect(m_field, &FieldEdit::committed, this, &PowerSection::typed);
    connect(m_efficient, &QPushButton::clicked, this, [this] { goTo(LimitGoal::SpeedPerWatt); });
    connect(m_cheap, &QPushButton::clicked, this, [this] { goTo(LimitGoal::CostPerResult); });
    connect(m_factory, &QPushButton::clicked, this, [this] { Q_EMIT shareRequested(1.0, -1); });
    connect(&m_session, &DesignSession::reportChanged, this, &PowerSection::refresh);
    retranslate();
}

void PowerSection::buildRows()
{
    for (int row = 0; row < RowCount; ++row) {
        QLabel *&name = m_names[std::size_t(row)];
        QLabel *&value = m_values[std::size_t(row)];
        name = new QLabel;
        value = new QLabel;
        value->setObjectName(u"powerValue%1"_s.arg(row));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(name, row, 0, Qt::AlignTop);
        m_rows->addWidget(value, row, 1);
    }
}

void PowerSection::setComponents(const QString &assemblyId, const QList<Component> &components)
{
    m_assemblyId = assemblyId;
    m_components = components;
    m_field->clearError();
    refresh();
}

void PowerSection::refresh()
{
    refreshDark();
    const std::shared_ptr<const Report> report = m_session.report();
    m_cards = limitedCards(m_components, m_assemblyId, m_session.catalog(), report.get());
    m_limits->setVisible(!m_cards.isEmpty());
    if (m_cards.isEmpty())
        return;
    const double share = m_cards.share();
    const bool isSame = std::ranges::all_of(m_cards.cards, [this](const LimitedCards::Card &card) {
        return card.limit == m_cards.cards.front().limit;
    });
    m_field->setValue(isSame ? measureText(m_cards.cards.front().limit, Dimension::Power)
                             : QString());
    m_field->setHint(tr("various"));
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setMinimum(
            std::min(percentOf(share), int(std::ceil(m_cards.lowestShare() * 100.0 - 1e-9))));
        m_slider->setValue(percentOf(share));
    }
    const Site &site = m_session.document().design().site;
    for (const auto &[button, goal] : {std::pair{m_efficient, LimitGoal::SpeedPerWatt},
                                       std::pair{m_cheap, LimitGoal::CostPerResult}}) {
        const std::optional<double> best = bestShare(m_cards, goal, report.get(), site);
        button->setEnabled(best && percentOf(*best) != percentOf(share));
    }
    m_factory->setEnabled(percentOf(share) != 100 || !isSame);
    showFigures(share);
}

/// Why all or some of one component gets no power.
void PowerSection::refreshDark()
{
    QString text;
    const std::shared_ptr<const Report> report = m_session.report();
    if (report && m_components.size() == 1)
        for (const DarkPart &part : report->dark)
            if (part.assembly == m_assemblyId && part.component == m_components.first().id) {
                const QLocale locale;
                text = part.count >= part.total
                           ? tr("No power: %1.").arg(part.reason)
                           : tr("%1 of %2 get no power: %3.")
                                 .arg(locale.toString(part.count), locale.toString(part.total),
                                      part.reason);
            }
    m_dark->setNotice(text);
}

QString PowerSection::powerText(const Ranged<double> &watts) const
{
    const std::optional<double> each = m_cards.factoryLimit();
    double count = 0.0;
    for (const LimitedCards::Card &card : m_cards.cards)
        count += card.count;
    const QString all = displayText(watts.value, Dimension::Power, digits);
    if (!each || count <= 1.0)
        return all;
    return u"%1 × %2 = %3"_s.arg(QLocale().toString(count),
                                 displayText(watts.value / count, Dimension::Power, digits), all);
}

QString PowerSection::moneyText(const std::optional<Ranged<double>> &amount) const
{
    const std::shared_ptr<const Report> report = m_session.report();
    if (!amount)
        return tr("unknown");
    return inCurrency(displayText(amount->value, Dimension::Money, digits),
                      report ? report->bom.currency : QString());
}

void PowerSection::showFigures(double share)
{
    const std::shared_ptr<const Report> report = m_session.report();
    const LimitFigures figures =
        limitFigures(m_cards, share, report.get(), m_session.document().design().site);
    const auto set = [this](Row row, const QString &text) {
        m_values[std::size_t(row)]->setText(text);
    };
    const auto speed = [](const std::optional<Ranged<double>> &value) {
        return value ? speedText(*value) : tr("unknown");
    };
    set(FullLoad, powerText(figures.limit));
    set(Typical, figures.typical ? powerText(*figures.typical) : tr("unknown"));
    set(Compute, speed(figures.compute));
    set(Memory, speed(figures.memory));
    set(Energy, moneyText(figures.energyCost));
    set(Cost, moneyText(figures.costPerYear));
    set(PerTflops, moneyText(figures.costPerTflops));
    m_slider->setAccessibleDescription(tr("%1 of the factory's limit").arg(shareText(share)));
}

void PowerSection::typed(const QString &text)
{
    TypedValue limit;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> value = parseTyped(text, Dimension::Power, u"W"_s);
        if (!value || !(value->value > 0.0)) {
            m_field->showError(value ? tr("A limit is more than 0 W.") : value.error().message);
            return;
        }
        limit = *value;
    }
    Q_EMIT limitRequested(limit);
}

void PowerSection::goTo(LimitGoal goal)
{
    const std::shared_ptr<const Report> report = m_session.report();
    if (const std::optional<double> best =
            bestShare(m_cards, goal, report.get(), m_session.document().design().site))
        Q_EMIT shareRequested(*best, -1);
}

void PowerSection::retranslate()
{
    const std::array names{
        tr("Full load"),          tr("Typical"),     tr("Compute-bound"), tr("Memory-bound"),
        tr("Electricity a year"), tr("Cost a year"), tr("per TFLOPS")};
    const std::array tips{
        tr("What the cards draw at their limit."),
        tr("What the cards draw under usual load."),
        tr("Speed of matrix products against that at the factory's limit, with the spread between "
           "cards."),
        tr("Speed of work that waits for memory, such as a language model that answers, against "
           "that at the factory's limit."),
        tr("What these cards use, at the wall, with cooling and utilisation of the site."),
        tr("Electricity, and the purchase spread over the years of the site."),
        tr("Cost a year for each TFLOPS of FP16 that the cards sustain at this limit.")};
    for (std::size_t row = 0; row < names.size(); ++row) {
        m_names[row]->setText(names[row]);
        m_names[row]->setToolTip(tips[row]);
        m_values[row]->setToolTip(tips[row]);
    }
    m_title->setText(tr("Power limit"));
    m_slider->setAccessibleName(tr("Power limit"));
    m_field->setTitle(tr("Power limit of each"));
    m_field->lineEdit()->setToolTip(tr("The power limit of each card, as in “280 W”."));
    m_efficient->setText(tr("Most speed per watt"));
    m_efficient->setToolTip(
        tr("The limit with most compute-bound speed for each watt, the rest of the farm counted."));
    m_cheap->setText(tr("Lowest cost per result"));
    m_cheap->setToolTip(
        tr("The limit at which compute-bound work costs least, all cost of the farm counted."));
    m_factory->setText(tr("Factory limit"));
    m_factory->setToolTip(tr("Take your own limit away."));
    for (QPushButton *button : {m_efficient, m_cheap, m_factory})
        button->setAccessibleName(button->text());
}

/// A press on the groove and a key that is held move the slider again and again: one step, as a drag is.
bool PowerSection::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (watched == m_slider && !(isKey && static_cast<QKeyEvent *>(event)->isAutoRepeat())) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
            m_gesture = m_session.document().newGesture();
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyRelease
                 || event->type() == QEvent::FocusOut)
            m_gesture = -1;
    }
    return QWidget::eventFilter(watched, event);
}

void PowerSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
