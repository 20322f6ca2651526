#pragma once

#include "model/catalog/catalog.h"
#include "model/edit/array.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace nongjang {

/// Asks how the selection is repeated, and tells before what becomes of its cables. Deletes itself.
class ArrayDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pitch`: from one copy to the next, canvas units.
    ArrayDialog(const Design &design, CatalogPtr catalog, const QString &assemblyId,
                const QStringList &ids, QPointF pitch, QWidget *parent);

    [[nodiscard]] const Arrayed &arrayed() const { return m_result; }

private:
    QSpinBox *addSpin(const QString &name, const QString &label, int from, int to, int value);
    void build(QPointF pitch);
    void refresh();
    [[nodiscard]] Result<Arrayed> made() const;
    [[nodiscard]] QString summary() const;

    Design m_design;
    CatalogPtr m_catalog;
    QString m_assemblyId;
    QStringList m_ids;
    Arrayed m_result;
    QRadioButton *m_asCopies = nullptr;
    QRadioButton *m_asBlock = nullptr;
    QSpinBox *m_rows = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_across = nullptr;
    QSpinBox *m_down = nullptr;
    QSpinBox *m_count = nullptr;
    QLabel *m_preview = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace nongjang
