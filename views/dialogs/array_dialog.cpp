#include "views/dialogs/array_dialog.h"

#include "model/layout/layout_block.h"
#include "views/widgets/ok_cancel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInLine = 1'000;
constexpr int grid = int(layoutGrid);

} // namespace

ArrayDialog::ArrayDialog(const Design &design, CatalogPtr catalog, const QString &assemblyId,
                         const QStringList &ids, QPointF pitch, QWidget *parent)
    : QDialog(parent)
    , m_design(design)
    , m_catalog(std::move(catalog))
    , m_assemblyId(assemblyId)
    , m_ids(ids)
{
    setObjectName(u"arrayDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Array"));
    build(pitch);
    refresh();
}

QSpinBox *ArrayDialog::addSpin(const QString &name, const QString &label, int from, int to,
                               int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(from, to);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    connect(box, &QSpinBox::valueChanged, this, &ArrayDialog::refresh);
    return box;
}

void ArrayDialog::build(QPointF pitch)
{
    m_preview = new QLabel;
    m_buttons = okCancel(*this, u"array"_s);
    m_asCopies = new QRadioButton(tr("Copies in rows and columns"));
    m_asCopies->setObjectName(u"arrayAsCopies"_s);
    m_asBlock = new QRadioButton(m_ids.size() > 1 ? tr("One assembly that counts")
                                                  : tr("One block that counts"));
    m_asBlock->setObjectName(u"arrayAsBlock"_s);
    const AssemblyPtr assembly = m_design.assembly(m_assemblyId);
    const int present = m_ids.size() == 1 ? assembly->component(m_ids.first())->count : 1;
    m_rows = addSpin(u"arrayRows"_s, tr("Rows"), 1, mostInLine, 1);
    m_columns = addSpin(u"arrayColumns"_s, tr("Columns"), 1, mostInLine, 4);
    m_across = addSpin(u"arrayAcross"_s, tr("Step across"), grid, 100'000, int(pitch.x()));
    m_down = addSpin(u"arrayDown"_s, tr("Step down"), grid, 100'000, int(pitch.y()));
    m_count = addSpin(u"arrayCount"_s, tr("Count"), present, maximumCount, std::max(4, present));
    for (QSpinBox *box : {m_across, m_down})
        box->setSingleStep(grid);
    auto *form = new QFormLayout;
    form->addRow(m_asCopies);
    form->addRow(tr("Rows"), m_rows);
    form->addRow(tr("Columns"), m_columns);
    form->addRow(tr("Step across"), m_across);
    form->addRow(tr("Step down"), m_down);
    form->addRow(m_asBlock);
    form->addRow(tr("Count"), m_count);
    m_preview->setObjectName(u"arrayPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(360);
    m_preview->setMinimumHeight(4 * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_buttons);
    m_asCopies->setChecked(true);
    connect(m_asCopies, &QRadioButton::toggled, this, &ArrayDialog::refresh);
}

Result<Arrayed> ArrayDialog::made() const
{
    if (m_asBlock->isChecked())
        return repeatAsBlock(m_design, *m_catalog, m_assemblyId, m_ids, m_count->value(),
                             tr("Block"));
    return arrayComponents(m_design, *m_catalog, m_assemblyId, m_ids,
                           {m_rows->value(),
                            m_columns->value(),
                            {double(m_across->value()), double(m_down->value())}});
}

void ArrayDialog::refresh()
{
    const bool asCopies = m_asCopies->isChecked();
    for (QSpinBox *box : {m_rows, m_columns, m_across, m_down})
        box->setEnabled(asCopies);
    m_count->setEnabled(!asCopies);
    Result<Arrayed> result = made();
    okButton(*m_buttons)->setEnabled(result && result->added > 0);
    if (!result) {
        m_preview->setText(result.error().message);
        return;
    }
    m_result = *std::move(result);
    m_preview->setText(summary());
}

QString ArrayDialog::summary() const
{
    if (m_result.added == 0)
        return tr("Nothing is added yet.");
    const QString where = m_result.full.join(u", "_s);
    QStringList sentences;
    if (m_asCopies->isChecked()) {
        sentences << tr("%n copy(s).", nullptr, m_result.added);
        if (m_result.joined > 0)
            sentences << tr("%n cable(s) to the rest repeat.", nullptr, m_result.joined);
        if (m_result.left > 0)
            sentences << tr("%n cable(s) stay out: no free port at %1.", nullptr, m_result.left)
                             .arg(where);
    } else {
        sentences << tr("×%1.").arg(QLocale().toString(m_count->value()));
        if (m_result.joined > 0)
            sentences << tr("%n cable(s) to the rest reach all of them.", nullptr, m_result.joined);
        if (m_result.left > 0)
            sentences << tr("%n cable(s) reach only some: not enough free ports at %1.", nullptr,
                            m_result.left)
                             .arg(where);
    }
    return sentences.join(u' ');
}

} // namespace nongjang
