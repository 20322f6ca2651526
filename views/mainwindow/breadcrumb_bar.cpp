#include "views/mainwindow/breadcrumb_bar.h"

#include "views/canvas/canvas_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace nongjang {

using namespace Qt::StringLiterals;

BreadcrumbBar::BreadcrumbBar(CanvasView &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumbBar"_s);
    m_row->setContentsMargins(6, 2, 6, 2);
    m_row->setSpacing(2);
    m_row->addStretch();
    connect(&canvas, &CanvasView::breadcrumbChanged, this, &BreadcrumbBar::refresh);
    connect(&canvas.session().document(), &Document::changed, this, &BreadcrumbBar::refresh);
    refresh();
}

QStringList BreadcrumbBar::titles() const
{
    const Design &design = m_canvas.session().document().design();
    QStringList texts{design.name.isEmpty() ? tr("Farm") : design.name};
    AssemblyPtr assembly = design.root;
    for (const QString &id : m_canvas.breadcrumb()) {
        const Component *component = assembly ? assembly->component(id) : nullptr;
        texts << (component && !component->label.isEmpty() ? component->label : id);
        assembly = component ? design.assembly(component->assembly) : nullptr;
    }
    return texts;
}

void BreadcrumbBar::refresh()
{
    const QStringList texts = titles();
    if (texts == m_shown)
        return;
    m_shown = texts;
    while (m_row->count() > 1) { // all but the stretch
        QLayoutItem *item = m_row->takeAt(0);
        item->widget()->hide(); // at once; it goes when its own signal has returned
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype level = 0; level < texts.size(); ++level) {
        if (level > 0)
            m_row->insertWidget(m_row->count() - 1, new QLabel(u"›"_s));
        auto *button = new QToolButton;
        button->setObjectName(u"breadcrumb%1"_s.arg(level));
        button->setText(texts[level]);
        button->setAccessibleName(tr("Go to %1").arg(texts[level]));
        button->setAutoRaise(true);
        QFont font = button->font();
        font.setBold(level == texts.size() - 1);
        button->setFont(font);
        connect(button, &QToolButton::clicked, this,
                [this, level] { m_canvas.setBreadcrumb(m_canvas.breadcrumb().mid(0, level)); });
        m_row->insertWidget(m_row->count() - 1, button);
    }
}

void BreadcrumbBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        refresh();
    }
}

} // namespace nongjang
