#include "views/panels/table_panel.h"

#include "views/panels/table_delegate.h"
#include "views/widgets/row_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 240;
constexpr int columnGap = 2;
constexpr int leastNote = 200; ///< pixels in which a sentence can be read

} // namespace

TablePanel::TablePanel(const QString &tableName, QAbstractItemModel &model, int sortRole,
                       int objectsRole, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_empty(new QLabel)
    , m_footer(new QHBoxLayout)
    , m_objectsRole(objectsRole)
{
    m_proxy->setSourceModel(&model);
    m_proxy->setSortRole(sortRole);
    m_table->setObjectName(tableName);
    m_table->setModel(m_proxy);
    m_delegate = new TableDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->viewport()->installEventFilter(this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1,
                          Qt::AscendingOrder); // the model's own order until a header is clicked
    styleRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // rows looked at
    m_empty->setObjectName(QString(tableName % u"Empty"_s));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_footer->setContentsMargins(6, 2, 6, 4);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_empty, 1);
    m_column->addLayout(m_footer);
    connect(m_table, &QTableView::clicked, this, &TablePanel::activate);
    connect(m_table, &QTableView::activated, this, &TablePanel::activate);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &TablePanel::fitColumns);
}

void TablePanel::setTexts(const QString &accessibleName, const QString &emptyText)
{
    m_table->setAccessibleName(accessibleName);
    m_empty->setText(emptyText);
}

void TablePanel::setStretch(const QList<Share> &columns)
{
    m_shares = columns;
    shareWidth();
}

void TablePanel::setIconOnly(int column)
{
    m_delegate->setIconOnly(column);
}

void TablePanel::setRadio(int column)
{
    m_delegate->setRadio(column);
}

void TablePanel::addNote(QLabel *note)
{
    m_note = note;
    m_noteIndex = m_footer->count();
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // buttons come first
    m_footer->addWidget(note, 1);
    m_footer->addStretch(0);
}

void TablePanel::placeNote()
{
    if (!m_note)
        return;
    int others = 0;
    for (int i = 0; i < m_footer->count(); ++i)
        if (QWidget *widget = m_footer->itemAt(i)->widget(); widget && widget != m_note)
            others += widget->sizeHint().width() + m_footer->spacing();
    const bool isAbove = others + leastNote > width();
    if (isAbove == m_isNoteAbove)
        return;
    m_isNoteAbove = isAbove;
    m_note->setWordWrap(isAbove);
    m_note->setContentsMargins(isAbove ? 6 : 0, 0, isAbove ? 6 : 0, 0);
    if (isAbove) {
        m_footer->removeWidget(m_note);
        m_column->insertWidget(m_column->indexOf(m_footer), m_note);
    } else {
        m_column->removeWidget(m_note);
        m_footer->insertWidget(m_noteIndex, m_note, 1);
    }
}

void TablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void TablePanel::showRows()
{
    placeNote();
    const bool any = m_proxy->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        fitColumns();
}

void TablePanel::fitColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (std::ranges::any_of(m_shares,
                                [column](const Share &share) { return share.column == column; }))
            continue;
        const int heading = headerWidth(column);
        const int content = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column);
        m_table->setColumnWidth(column, std::min(std::max(heading, content) + columnGap,
                                                 std::max(heading, widestColumn)));
    }
    shareWidth();
}

/// Room for the arrow only where it is: the header itself keeps it free in every column.
int TablePanel::headerWidth(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int hint = header->sectionSizeHint(column);
    const bool isSorted = header->sortIndicatorSection() == column;
    return isSorted
               ? hint
               : hint - m_table->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
}

void TablePanel::shareWidth()
{
    const QHeaderView *header = m_table->horizontalHeader();
    int weights = 0, spare = m_table->viewport()->width() - header->length();
    QList<Share> shares = m_shares;
    shares.removeIf([header](const Share &share) { return header->isSectionHidden(share.column); });
    for (const Share &share : std::as_const(shares)) {
        weights += share.weight;
        spare += header->sectionSize(share.column);
    }
    for (const Share &share : std::as_const(shares)) {
        const int least = std::max(share.least, headerWidth(share.column));
        const int width =
            std::clamp(spare * share.weight / weights, least, std::max(least, share.most));
        m_table->setColumnWidth(share.column, width);
        spare -= width;
        weights -= share.weight;
    }
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

void TablePanel::setWrapped()
{
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->setResizeContentsPrecision(0); // only the rows in view, however many there are
}

void TablePanel::activate(const QModelIndex &index)
{
    if (!index.isValid() || index.flags().testFlag(Qt::ItemIsUserCheckable))
        return; // a tick is set, and the canvas stays where it is
    Q_EMIT sourceRowActivated(m_proxy->mapToSource(index).row());
    const QStringList objects =
        m_objectsRole < 0 ? QStringList() : index.data(m_objectsRole).toStringList();
    if (!objects.isEmpty())
        Q_EMIT objectsActivated(objects);
}

} // namespace nongjang
