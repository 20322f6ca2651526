#include "views/panels/instance_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

enum Scope { Everywhere, Here };

} // namespace

InstanceBar::InstanceBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_scope(new QComboBox)
    , m_different(new QWidget)
    , m_mark(new QLabel)
    , m_reset(new QPushButton)
{
    setObjectName(u"instanceBar"_s);
    m_scope->setObjectName(u"instanceScope"_s);
    m_scope->addItems({QString(), QString()});
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_scope);
    m_reset->setObjectName(u"instanceReset"_s);
    m_mark->setWordWrap(true);
    auto *back = new QHBoxLayout(m_different);
    back->setContentsMargins(0, 0, 0, 0);
    back->addWidget(m_mark, 1);
    back->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_scope);
    column->addWidget(m_different);
    connect(m_scope, &QComboBox::activated, this, &InstanceBar::scopeChanged);
    connect(m_reset, &QPushButton::clicked, this, &InstanceBar::resetRequested);
    m_different->hide();
    hide();
    retranslate();
}

void InstanceBar::setPlace(const QString &assembly, const QString &place)
{
    if (assembly == m_assembly && place == m_place)
        return;
    m_assembly = assembly;
    m_place = place;
    m_scope->setCurrentIndex(Everywhere);
    setVisible(!place.isEmpty());
    retranslate();
}

void InstanceBar::setDifferent(bool isDifferent)
{
    m_different->setVisible(isDifferent);
}

void InstanceBar::setHere(bool isHere)
{
    m_scope->setCurrentIndex(isHere ? Here : Everywhere);
}

bool InstanceBar::isHere() const
{
    return !m_place.isEmpty() && m_scope->currentIndex() == Here;
}

void InstanceBar::retranslate()
{
    m_label->setText(tr("Changes apply"));
    m_scope->setAccessibleName(tr("Changes apply"));
    m_scope->setItemText(Everywhere, tr("in every “%1”").arg(m_assembly));
    m_scope->setItemText(Here, tr("here only: %1").arg(m_place));
    m_scope->setToolTip(m_scope->currentText());
    m_mark->setText(tr("● Different here"));
    m_reset->setText(tr("Back to the assembly's"));
    m_reset->setAccessibleName(m_reset->text());
    m_reset->setToolTip(tr("Take away what is different in this place"));
}

void InstanceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
