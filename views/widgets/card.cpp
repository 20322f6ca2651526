#include "views/widgets/card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace nongjang {

Card::Card(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_column(new QVBoxLayout)
{
    setObjectName(objectName);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setContentsMargins(6, 0, 6, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    m_column->setSpacing(0);
    layout->addLayout(m_column);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace nongjang
