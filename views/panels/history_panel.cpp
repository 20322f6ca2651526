#include "views/panels/history_panel.h"

#include "views/theme/theme.h"

#include <QEvent>
#include <QStyledItemDelegate>
#include <QUndoView>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepIcon = 14;
constexpr int stepPadding = 6; ///< above and below together

/// Texts begin at one line, with the mark of what is saved before them.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, stepPadding);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {stepIcon, stepIcon};
    }
};

} // namespace

HistoryPanel::HistoryPanel(QUndoStack &steps, QWidget *parent)
    : QWidget(parent)
    , m_list(new QUndoView(&steps))
{
    setObjectName(u"historyPanel"_s);
    m_list->setObjectName(u"historyList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({stepIcon, stepIcon});
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setCleanIcon(theme::icon(u"save"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    retranslate();
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("Steps"));
    m_list->setToolTip(
        tr("Click a step to go back or forward to it. The mark shows what is saved."));
    m_list->setEmptyLabel(tr("As opened"));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
