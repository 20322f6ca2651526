#include "views/panels/workload_form.h"

#include "model/edit/workload_edits.h"
#include "model/io/workload_io.h"
#include "views/itemmodels/workload_text.h"
#include "views/panels/language_model_box.h"
#include "views/panels/workload_edit.h"
#include "views/panels/workload_fields.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"
#include "views/widgets/notice_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tasks{WorkloadTask::None, WorkloadTask::Inference, WorkloadTask::Training};

} // namespace

WorkloadForm::WorkloadForm(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new FormPanel)
    , m_cutTitle(new QLabel)
    , m_cut(new FormPanel)
    , m_modelTitle(new QLabel)
    , m_model(new LanguageModelBox(u"workloadModel"_s))
    , m_notice(new NoticeLabel(u"workloadModelNotice"_s, theme::Role::ErrorText))
{
    setObjectName(u"workloadForm"_s);
    build();
    connectFields();
    retranslate();
    refresh();
}

void WorkloadForm::build()
{
    auto *top = new FormPanel;
    m_task = top->addCombo(u"workloadTask"_s);
    top->setObjectName(u"workloadTop"_s);
    QFont bold = m_cutTitle->font();
    bold.setBold(true);
    m_cutTitle->setFont(bold);
    m_cutTitle->setWordWrap(true);
    for (const WorkloadField &field : workloadFields()) {
        FormPanel *form = field.group == WorkloadField::Group::Cut ? m_cut : m_work;
        const QString name = QString::fromLatin1(field.name);
        m_fields << (field.isChoice() ? static_cast<QWidget *>(form->addCombo(name))
                                      : form->addField(name));
    }
    m_shown.resize(m_fields.size());
    m_share = m_cut->addCheck(u"workloadShare"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{top, m_modelTitle, m_model, m_notice,
                                                            m_work, m_cutTitle, m_cut})
        column->addWidget(widget);
    column->addStretch();
}

void WorkloadForm::connectFields()
{
    connect(m_task, &QComboBox::activated, this,
            [this] { chooseTask(workloadTaskFromName(m_task->currentData().toString())); });
    connect(m_model, &LanguageModelBox::chosen, this, &WorkloadForm::changeModel);
    connect(m_model, &LanguageModelBox::refused, this, [this](const QString &text) {
        m_notice->setNotice(
            tr("“%1” is not one model of the list. Choose one, or type a part of its name such as "
               "“llama-3-70b”.")
                .arg(text));
    });
    connect(m_model, &LanguageModelBox::reverted, this, [this] { m_notice->setNotice({}); });
    for (int i = 0; i < int(m_fields.size()); ++i) {
        if (auto *combo = qobject_cast<QComboBox *>(m_fields[i]))
            connect(combo, &QComboBox::activated, this,
                    [this, combo, i] { commit(i, combo->currentData().toString()); });
        else
            connect(static_cast<FieldEdit *>(m_fields[i]), &FieldEdit::committed, this,
                    [this, i](const QString &text) { commit(i, text); });
    }
    connect(m_share, &QAbstractButton::clicked, this, [this](bool isProportional) {
        editWorkload(m_session, tr("Share the batch by speed"),
                     [&](WorkloadSettings &workload) { workload.isProportional = isProportional; });
    });
    connect(&m_session.document(), &Document::changed, this, &WorkloadForm::refresh);
    connect(&m_session, &DesignSession::reportChanged, this, &WorkloadForm::refresh);
}

void WorkloadForm::retranslate()
{
    m_task->clear();
    for (const WorkloadTask task : tasks)
        m_task->addItem(workloadTaskTitle(task), workloadTaskName(task));
    static_cast<FormPanel *>(m_task->parentWidget())
        ->setTexts(m_task, tr("Task"), tr("What the farm is to do with a language model"));
    m_modelTitle->setText(tr("Language model"));
    m_model->setAccessibleName(tr("Language model"));
    m_model->lineEdit()->setAccessibleName(tr("Language model"));
    m_model->lineEdit()->setPlaceholderText(tr("Search, such as “70b”"));
    m_model->setToolTip(tr("Behind the name: how many parameters it has"));
    m_model->retranslate();
    m_cutTitle->setText(tr("Cut over the GPUs"));
    const auto fields = workloadFields();
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const WorkloadField &field = fields[std::size_t(i)];
        FormPanel *form = field.group == WorkloadField::Group::Cut ? m_cut : m_work;
        form->setTexts(m_fields[i], workloadFieldTitle(field), workloadFieldToolTip(field));
    }
    m_cut->setTexts(m_share, tr("Share by speed"),
                    tr("Faster GPUs take more of the batch; else all take as much"));
    fillChoices();
}

void WorkloadForm::fillChoices()
{
    const auto fields = workloadFields();
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const WorkloadField &field = fields[std::size_t(i)];
        auto *combo = qobject_cast<QComboBox *>(m_fields[i]);
        if (!combo)
            continue;
        combo->clear();
        combo->addItem(QString(), QString()); // said by refresh()
        for (const QString &word : workloadFieldChoices(field))
            combo->addItem(workloadWordTitle(QString::fromLatin1(field.key), word), word);
    }
}

void WorkloadForm::refresh()
{
    const WorkloadSettings &workload = m_session.document().design().workload;
    const auto report = m_session.report();
    // Placeholders are about what is asked for now.
    const WorkloadReport *known = report && report->workload && report->workload->asked == workload
                                      ? &*report->workload
                                      : nullptr;
    const bool any = workload.task != WorkloadTask::None;
    selectData(m_task, workloadTaskName(workload.task));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_modelTitle, m_model, m_work, m_cutTitle, m_cut})
        widget->setVisible(any);
    m_model->setModelId(workload.model);
    m_notice->setNotice({});
    const auto fields = workloadFields();
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const WorkloadField &field = fields[std::size_t(i)];
        FormPanel *form = field.group == WorkloadField::Group::Cut ? m_cut : m_work;
        form->setRowVisible(m_fields[i], isWorkloadFieldShown(field, workload));
        const QString hint = workloadFieldHint(field, workload, known);
        const QString text = workloadFieldText(field, workload);
        if (auto *combo = qobject_cast<QComboBox *>(m_fields[i])) {
            combo->setItemText(0, hint);
            selectData(combo, text);
            continue;
        }
        auto *edit = static_cast<FieldEdit *>(m_fields[i]);
        edit->setHint(hint);
        // A report that comes while one types takes no letters away.
        if (m_shown[i] != text || !edit->lineEdit()->isModified())
            edit->setValue(text);
        m_shown[i] = text;
    }
    m_cut->setRowVisible(m_share, workload.task == WorkloadTask::Training);
    m_share->setChecked(workload.isProportional);
}

void WorkloadForm::chooseTask(WorkloadTask task)
{
    const Design &design = m_session.document().design();
    if (design.workload.task == task)
        return;
    m_session.document().apply(setWorkloadTask(design, task),
                               tr("Task: %1").arg(workloadTaskTitle(task)));
}

void WorkloadForm::changeModel(const QString &id)
{
    editWorkload(m_session, tr("Language model: %1").arg(id),
                 [&](WorkloadSettings &workload) { workload.model = id; });
    refresh();
}

void WorkloadForm::commit(int index, const QString &text)
{
    const WorkloadField &field = workloadFields()[std::size_t(index)];
    const Result<WorkloadSettings> changed =
        withWorkloadField(field, m_session.document().design().workload, text);
    if (!changed) {
        static_cast<FieldEdit *>(m_fields[index])->showError(changed.error().message);
        return;
    }
    editWorkload(m_session, tr("Change: %1", "a field").arg(workloadFieldTitle(field)),
                 [&](WorkloadSettings &workload) { workload = *changed; });
    if (auto *edit = qobject_cast<FieldEdit *>(m_fields[index]))
        edit->lineEdit()->setModified(false);
    refresh(); // also when nothing changed: "1e12" is written "1 T"
}

void WorkloadForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
