#include "views/widgets/figure_row.h"

#include "views/widgets/figure_row_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

FigureRow::FigureRow(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_button(new FigureRowButton(objectName))
    , m_explanation(new QLabel)
{
    m_explanation->setObjectName(QString(objectName % u"Explanation"_s));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_explanation->setOpenExternalLinks(true);
    m_explanation->setContentsMargins(8, 2, 4, 6);
    m_explanation->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_explanation);
    connect(m_button, &QAbstractButton::toggled, m_explanation, &QWidget::setVisible);
}

void FigureRow::setTitle(const QString &title)
{
    m_button->setText(title);
    updateAccessibleName();
}

void FigureRow::setValue(const QString &value, const QString &small)
{
    m_button->setValue(value, small, true);
    updateAccessibleName();
}

void FigureRow::setUnknown(const QString &reason)
{
    m_button->setValue(u"–"_s, {}, false);
    setExplanation(reason.toHtmlEscaped());
    updateAccessibleName();
}

void FigureRow::setExplanation(const QString &html)
{
    if (m_html == html)
        return;
    m_html = html;
    m_explanation->setText(html);
    m_button->setToolTip(html.isEmpty() ? QString() : QString(u"<qt>"_s % html % u"</qt>"_s));
}

void FigureRow::setDelta(const QString &text, const QColor &colour)
{
    m_button->setDelta(text, colour);
    updateAccessibleName();
}

QString FigureRow::delta() const
{
    return m_button->delta();
}

void FigureRow::setEmphasis(bool emphasis)
{
    m_button->setEmphasis(emphasis);
}

void FigureRow::setStale(bool stale)
{
    m_button->setStale(stale);
}

QString FigureRow::value() const
{
    return m_button->value();
}

QString FigureRow::title() const
{
    return m_button->text();
}

void FigureRow::updateAccessibleName()
{
    const QString value = m_button->isKnown() ? m_button->value() : tr("not evaluated");
    const QString all =
        m_button->delta().isEmpty() ? value : QString(value % u", "_s % m_button->delta());
    m_button->setAccessibleName(tr("%1: %2", "figure: value").arg(m_button->text(), all));
}

} // namespace nongjang
