#pragma once

#include "model/study/part_comparison.h"
#include "views/dialogs/user_prompts.h"

#include <QDialog>

class QTableView;

namespace nongjang {

class PartCompareModel;

/// Up to six parts side by side. Not modal; deletes itself.
class PartCompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `prompts` outlives the dialog; exports are offered in `folder`.
    PartCompareDialog(PartComparison comparison, const QString &folder, UserPrompts &prompts,
                      QWidget *parent);

Q_SIGNALS:
    void chartRequested();
    void exported(const QString &path);

private:
    QTableView *buildTable();
    QWidget *buildFooter();
    void copy();
    void save();
    void fitRows();

    PartCompareModel *m_model;
    QString m_folder;
    UserPrompts &m_prompts;
    QTableView *m_table = nullptr;
};

} // namespace nongjang
