#pragma once

#include "views/itemmodels/part_table_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace nongjang {

class NoticeLabel;
class PartDraft;

/// One table of a part that is edited, with what adds and removes rows.
class PartTablePage final : public QWidget
{
    Q_OBJECT

public:
    /// `draft` and `catalog` outlive the page; the catalogue says which figures are usual.
    PartTablePage(PartTable table, PartDraft &draft, const Catalog &catalog, QWidget *parent);

    [[nodiscard]] QTableView *table() const { return m_view; }

Q_SIGNALS:
    void refused(); ///< what was typed; the page says why

private:
    void build();
    void refresh();
    void add();
    void remove();
    void type(const PartCell &cell, const QString &text);
    void refuse(const PartCell &cell, const QString &message);
    [[nodiscard]] QString title() const;

    PartTable m_table;
    PartDraft &m_draft;
    const Catalog &m_catalog;
    PartTableModel *m_model;
    QTableView *m_view = nullptr;
    NoticeLabel *m_error = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_all = nullptr; ///< of figures only
};

} // namespace nongjang
