#include "views/mainwindow/variant_bar.h"

#include "model/session/baseline.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace nongjang {

using namespace Qt::StringLiterals;

VariantBar::VariantBar(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QComboBox)
    , m_new(new QToolButton)
    , m_pin(new QToolButton)
{
    setObjectName(u"variantBar"_s);
    m_choice->setObjectName(u"variantChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumContentsLength(8);
    m_new->setObjectName(u"variantNew"_s);
    m_new->setAutoRaise(true);
    m_pin->setObjectName(u"variantPin"_s);
    m_pin->setAutoRaise(true);
    m_pin->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(4);
    row->addWidget(m_choice);
    row->addWidget(m_new);
    row->addWidget(m_pin);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(m_choice->itemData(index).toString());
        refresh(); // one that cannot be shown is not the one in hand
    });
    connect(m_new, &QToolButton::clicked, this, &VariantBar::newRequested);
    connect(m_pin, &QToolButton::clicked, this, &VariantBar::pinRequested);
    connect(&session.document(), &Document::changed, this, &VariantBar::refresh);
    connect(&session.baseline(), &Baseline::changed, this, &VariantBar::showPin);
    refresh();
    showPin();
}

void VariantBar::refresh()
{
    const DesignState &state = m_session.document().state();
    QStringList shown;
    for (const Variant &variant : state.variants)
        shown << variant.id << variant.title() << variant.note;
    if (shown != m_shown || m_choice->count() == 0) {
        m_shown = shown;
        fill();
    }
    const int index = std::max(0, m_choice->findData(state.active));
    m_choice->setCurrentIndex(index);
    m_choice->setVisible(!state.variants.isEmpty());
}

void VariantBar::fill()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Base"), QString());
    for (const Variant &variant : m_session.document().state().variants) {
        m_choice->addItem(variant.title(), variant.id);
        m_choice->setItemData(m_choice->count() - 1, variant.note, Qt::ToolTipRole);
    }
    m_choice->setAccessibleName(tr("Variant that is edited"));
    m_choice->setToolTip(tr("Variant that is edited. What is changed in the base changes in all."));
    m_new->setText(tr("New variant"));
    m_new->setAccessibleName(m_new->text());
    m_new->setToolTip(tr("Another version of this farm, like the one shown; the file holds both."));
}

void VariantBar::showPin()
{
    const Baseline &baseline = m_session.baseline();
    m_pin->setChecked(baseline.isPinned());
    m_pin->setText(baseline.isPinned() ? tr("Δ to %1").arg(baseline.name())
                                       : tr("Pin as baseline"));
    m_pin->setAccessibleName(m_pin->text());
    m_pin->setToolTip(
        baseline.isPinned()
            ? tr("The dashboard and the bill of materials show differences to this. Click to stop.")
            : tr("Keep the figures of now; the dashboard and the bill of materials then show "
                 "differences to them."));
}

void VariantBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shown = {u"\n"_s};
        refresh();
        showPin();
    }
}

} // namespace nongjang
