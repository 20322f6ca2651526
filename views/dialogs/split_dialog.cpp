#include "views/dialogs/split_dialog.h"

#include "model/edit/detach.h"
#include "views/widgets/ok_cancel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(const Design &design, CatalogPtr catalog, const QString &assemblyId,
                         const QString &componentId, QWidget *parent)
    : QDialog(parent)
    , m_before(design)
    , m_catalog(std::move(catalog))
    , m_assemblyId(assemblyId)
    , m_id(componentId)
{
    setObjectName(u"splitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split %1").arg(componentId));
    const Component &component = *design.assembly(assemblyId)->component(componentId);
    m_total = component.count;
    build(!component.assembly.isEmpty());
    refresh();
}

void SplitDialog::build(bool isAssembly)
{
    const auto spin = [this](const QString &name, const QString &label) {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setRange(1, m_total - 1);
        return box;
    };
    auto *form = new QFormLayout;
    m_count = spin(u"splitCount"_s, tr("Take out"));
    m_first = spin(u"splitFirst"_s, tr("From number"));
    m_first->setMaximum(m_total);
    m_first->setValue(m_total);
    form->addRow(tr("Take out"), m_count);
    form->addRow(tr("From number"), m_first);
    m_own = new QCheckBox(tr("With an inside of its own"));
    m_own->setObjectName(u"splitOwn"_s);
    m_own->setVisible(isAssembly);
    form->addRow(m_own);
    m_preview = new QLabel;
    m_preview->setObjectName(u"splitPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(340);
    m_preview->setMinimumHeight(4 * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_buttons = okCancel(*this, u"split"_s, tr("Split"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_buttons);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_first->setMaximum(m_total - count + 1);
        m_first->setValue(m_total - count + 1); // the last ones, unless one says otherwise
        refresh();
    });
    connect(m_first, &QSpinBox::valueChanged, this, &SplitDialog::refresh);
    connect(m_own, &QCheckBox::toggled, this, &SplitDialog::refresh);
}

void SplitDialog::refresh()
{
    const int count = m_count->value(), first = m_first->value();
    Result<Split> split = splitComponent(m_before, *m_catalog, m_assemblyId, m_id, first, count);
    QString problem = split ? QString() : split.error().message;
    if (split && m_own->isChecked()) {
        Result<Design> own = makeOwnAssembly(split->design, m_assemblyId, split->id);
        if (own)
            split->design = *std::move(own);
        else
            problem = own.error().message;
    }
    okButton(*m_buttons)->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        m_preview->setText(problem);
        return;
    }
    m_result = split->design;
    m_taken = split->id;
    const AssemblyPtr before = m_before.assembly(m_assemblyId);
    const AssemblyPtr after = m_result.assembly(m_assemblyId);
    const QLocale locale;
    QString text =
        tr("%1 stays ×%2; %3 is ×%4.")
            .arg(m_id, locale.toString(m_total - count), m_taken, locale.toString(count));
    if (const qsizetype more = after->cables.size() - before->cables.size(); more > 0)
        text += u' ' % tr("Everything stays joined, with %n cable(s) more.", nullptr, int(more));
    else
        text += u' ' % tr("Everything stays joined.");
    m_preview->setText(text);
}

} // namespace nongjang
