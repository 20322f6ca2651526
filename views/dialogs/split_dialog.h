#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace nongjang {

/// Asks how many, and which, of a block that stands for several are taken out. Deletes itself.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const Design &design, CatalogPtr catalog, const QString &assemblyId,
                const QString &componentId, QWidget *parent);

    [[nodiscard]] const Design &design() const { return m_result; } ///< after the split
    [[nodiscard]] QString takenId() const { return m_taken; }

private:
    void build(bool isAssembly);
    void refresh();

    Design m_before;
    CatalogPtr m_catalog;
    QString m_assemblyId;
    QString m_id;
    int m_total = 0;
    Design m_result;
    QString m_taken;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_first = nullptr;
    QCheckBox *m_own = nullptr;
    QLabel *m_preview = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace nongjang
