#include "views/dialogs/chooser.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 680;
constexpr int topGap = 60; ///< below the menus and the tool bar
constexpr int mostShown = 12;
constexpr int rowPadding = 8;
constexpr int gap = 10;
constexpr int iconSize = 16;

/// Text, then dimly where it is, and at the right the keys.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        item.decorationSize = {iconSize, iconSize};
        item.features |= QStyleOptionViewItem::HasDecoration; // texts begin at one line
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const QPalette::ColorGroup group = isEnabled ? QPalette::Normal : QPalette::Disabled;
        const QColor ink =
            option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor ground =
            option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        const QColor dim = isEnabled ? theme::blend(ground, ink, 0.68) : ink;
        QRect room = widget->style()
                         ->subElementRect(QStyle::SE_ItemViewItemText, &item, widget)
                         .adjusted(4, 0, -gap, 0);
        room.setRight(option.rect.right() - gap);
        painter->save();
        painter->setFont(item.font);
        const QFontMetrics &metrics = item.fontMetrics;
        const auto write = [&](const QString &words, const QColor &colour, Qt::Alignment side,
                               Qt::TextElideMode elide) {
            painter->setPen(colour);
            const QString fitting = metrics.elidedText(words, elide, room.width());
            painter->drawText(room, int(side | Qt::AlignVCenter), fitting);
            return metrics.horizontalAdvance(fitting) + gap;
        };
        if (const QString keys = index.data(ChoicesModel::KeysRole).toString(); !keys.isEmpty())
            room.setRight(room.right() - write(keys, dim, Qt::AlignRight, Qt::ElideRight));
        room.setLeft(room.left() + write(text, ink, Qt::AlignLeft, Qt::ElideRight));
        if (room.width() > 3 * gap)
            write(index.data(ChoicesModel::DetailRole).toString(), dim, Qt::AlignLeft,
                  Qt::ElideMiddle);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + rowPadding};
    }
};

} // namespace

Chooser::Chooser(QWidget &window, const QString &name)
    : QFrame(&window)
    , m_window(window)
    , m_model(new ChoicesModel(this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_note(new QLabel)
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QString(name % u"Line"_s));
    m_line->setAccessibleName(tr("What to look for"));
    m_line->setClearButtonEnabled(false);
    m_list->setObjectName(QString(name % u"List"_s));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setIconSize({iconSize, iconSize});
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // one goes on typing
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QString(name % u"Note"_s));
    m_note->setContentsMargins(4, 2, 4, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_note);
    m_line->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        showFitting();
    });
    connect(m_list, &QListView::clicked, this, &Chooser::run);
    hide();
}

void Chooser::open(const QString &hint, const QString &nothing, std::vector<Choice> choices)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_nothing = nothing;
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleDescription(hint);
    m_line->clear();
    m_model->setChoices(std::move(choices));
    show();
    raise();
    showFitting();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Chooser::refresh(std::vector<Choice> choices)
{
    if (isHidden())
        return;
    const bool isAtTop = m_list->currentIndex().row() <= 0; // nobody has gone through the list
    const QString current = m_list->currentIndex().data().toString();
    m_model->setChoices(std::move(choices));
    showFitting();
    for (int row = 0; !isAtTop && row < m_model->rowCount(); ++row)
        if (m_model->choice(row).text == current && m_model->choice(row).enabled)
            m_list->setCurrentIndex(m_model->index(row));
}

void Chooser::showFitting()
{
    const int rows = m_model->rowCount();
    const int beyond = m_model->fitting() - rows;
    m_list->setVisible(rows > 0);
    m_note->setVisible(rows == 0 || beyond > 0);
    m_note->setText(rows == 0 ? m_nothing : tr("%n more: type more letters", nullptr, beyond));
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    step(1);
    place();
}

void Chooser::place()
{
    const int rowHeight = fontMetrics().height() + rowPadding;
    const int shown = std::min(m_model->rowCount(), mostShown);
    m_list->setFixedHeight(shown * rowHeight + 2 * m_list->frameWidth());
    setFixedWidth(std::min(widest, m_window.width() - 2 * gap));
    adjustSize();
    move((m_window.width() - width()) / 2, topGap);
}

/// To the next row that can be run.
void Chooser::step(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tries = 0; tries < count; ++tries) {
        row = rows > 0 ? (row + 1) % count : (std::max(row, 0) + count - 1) % count;
        if (m_model->choice(row).enabled) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void Chooser::run(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->choice(index.row()).enabled)
        return;
    const std::function<void()> chosen = m_model->choice(index.row()).run;
    leave();
    chosen();
}

void Chooser::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
    m_model->setChoices({});
}

bool Chooser::key(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < mostShown - 1; ++i)
            step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go
    default:
        return false;
    }
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != m_line || isHidden())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->modifiers() == Qt::NoModifier) { // keys without a modifier are for the line
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return key(static_cast<QKeyEvent *>(event)->key());
    } else if (event->type() == QEvent::FocusOut
               && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
               && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide(); // the focus stays where the user put it
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace nongjang
