#include "views/widgets/notice_label.h"

#include <QEvent>

namespace nongjang {

NoticeLabel::NoticeLabel(const QString &objectName, theme::Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyColour();
    hide();
}

void NoticeLabel::setNotice(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void NoticeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColour();
}

void NoticeLabel::applyColour()
{
    m_applying = true;
    QPalette own; // of the application, with this one role replaced
    own.setColor(QPalette::WindowText, theme::colour(m_role, own));
    setPalette(own);
    m_applying = false;
}

} // namespace nongjang
