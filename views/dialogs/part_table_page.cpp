#include "views/dialogs/part_table_page.h"

#include "model/edit/part_draft.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/plain_button.h"
#include "views/widgets/row_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 220;

/// A list to choose from where the column has choices; what else the cell holds is offered as well.
class PartCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const QStringList choices = index.data(PartTableModel::ChoicesRole).toStringList();
        const QStringList titles = index.data(PartTableModel::ChoiceTitlesRole).toStringList();
        QWidget *editor = nullptr;
        if (choices.isEmpty()) {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
        } else {
            auto *combo = new QComboBox(parent);
            for (qsizetype i = 0; i < choices.size(); ++i)
                combo->addItem(titles[i], choices[i]);
            // Chosen is committed: nobody wants to leave the cell first.
            connect(combo, &QComboBox::activated, this, [this, combo] {
                auto *self = const_cast<PartCellDelegate *>(this);
                Q_EMIT self->commitData(combo);
                Q_EMIT self->closeEditor(combo);
            });
            editor = combo;
        }
        editor->setObjectName(u"partCellEditor"_s);
        const QAbstractItemModel *model = index.model();
        editor->setAccessibleName(
            model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        auto *combo = qobject_cast<QComboBox *>(editor);
        if (!combo) {
            QStyledItemDelegate::setEditorData(editor, index);
            return;
        }
        if (combo->findData(text) < 0 && !text.isEmpty())
            combo->addItem(text, text); // one that only this part knows
        combo->setCurrentIndex(combo->findData(text));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *combo = qobject_cast<QComboBox *>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

PartTablePage::PartTablePage(PartTable table, PartDraft &draft, const Catalog &catalog,
                             QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_draft(draft)
    , m_catalog(catalog)
    , m_model(new PartTableModel(table, this))
{
    build();
    connect(m_model, &PartTableModel::typed, this, &PartTablePage::type);
    connect(m_model, &PartTableModel::rejected, this, &PartTablePage::refuse);
    connect(&draft, &PartDraft::changed, this, [this] {
        m_error->setNotice({});
        refresh();
    });
    if (table == PartTable::Figures)
        m_model->setUnits(figureUnits(catalog));
    refresh();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 8, widestColumn));
}

QString PartTablePage::title() const
{
    switch (m_table) {
    case PartTable::Figures:
        return tr("Figures");
    case PartTable::Ports:
        return tr("Ports");
    case PartTable::Prices:
        return tr("Prices");
    case PartTable::Attributes:
        return tr("Attributes");
    }
    Q_UNREACHABLE();
}

void PartTablePage::build()
{
    constexpr std::array names{"partFigures", "partPorts", "partPrices", "partAttributes"};
    const QString name = QString::fromLatin1(names[std::size_t(m_table)]);
    m_view = new QTableView;
    m_view->setObjectName(name);
    m_view->setAccessibleName(title());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PartCellDelegate(m_view));
    styleRows(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_error = new NoticeLabel(QString(name % u"Error"_s), theme::Role::ErrorText);
    m_remove = plainButton(QString(name % u"Remove"_s), tr("Remove"));
    m_remove->setToolTip(tr("Remove the row of the cell chosen (Del)"));
    auto *row = new QHBoxLayout;
    if (m_table == PartTable::Figures) {
        m_all = new QCheckBox(tr("Every figure there is"));
        m_all->setObjectName(u"partFiguresAll"_s);
        m_all->setToolTip(
            tr("Without the tick: those that parts of this category have in the catalogue"));
        connect(m_all, &QCheckBox::toggled, this, &PartTablePage::refresh);
        row->addWidget(m_all);
    } else {
        m_add = plainButton(QString(name % u"Add"_s), tr("Add"));
        connect(m_add, &QPushButton::clicked, this, &PartTablePage::add);
        row->addWidget(m_add);
    }
    row->addWidget(m_remove);
    row->addWidget(m_error, 1);
    row->addStretch();
    connect(m_remove, &QPushButton::clicked, this, &PartTablePage::remove);
    auto *key = new QShortcut(QKeySequence::Delete, m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PartTablePage::remove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(row);
}

void PartTablePage::refresh()
{
    std::set<FigureKey> shown;
    if (m_table == PartTable::Figures) {
        shown = usualFigures(m_catalog, m_draft.part().category);
        for (int key = 0; m_all->isChecked() && key < int(FigureKey::Count_); ++key)
            shown.insert(FigureKey(key));
    }
    m_model->setPart(m_draft.part(), shown);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void PartTablePage::add()
{
    const QStringList before = m_draft.part().attributes.keys();
    m_draft.apply(withPartRow(m_draft.part(), m_table, m_draft.entry()),
                  tr("Add a row to %1", "title of a table").arg(title()));
    int row = m_model->rowCount() - 1;
    const QStringList after =
        m_draft.part().attributes.keys(); // sorted: the new one may be anywhere
    for (int i = 0; m_table == PartTable::Attributes && i < after.size(); ++i)
        if (!before.contains(after[i]))
            row = i;
    const QModelIndex fresh = m_model->index(row, m_table == PartTable::Prices ? 1 : 0);
    m_view->setCurrentIndex(fresh);
    m_view->scrollTo(fresh);
    m_view->setFocus();
}

void PartTablePage::remove()
{
    const PartCell cell = m_model->cell(m_view->currentIndex());
    if (cell.row < 0)
        return;
    const QString row = m_draft.cellTitle({m_table, cell.row, 0});
    m_draft.apply(withoutPartRow(m_draft.part(), m_table, cell.row),
                  tr("Remove %1", "row of a table").arg(row));
}

void PartTablePage::type(const PartCell &cell, const QString &text)
{
    m_error->setNotice({});
    if (const Outcome done = m_draft.type(cell, text); !done)
        refuse(cell, done.error().message);
}

void PartTablePage::refuse(const PartCell &cell, const QString &message)
{
    m_error->setNotice(
        tr("%1: %2", "field: what was expected").arg(m_draft.cellTitle(cell), message));
    Q_EMIT refused();
}

} // namespace nongjang
