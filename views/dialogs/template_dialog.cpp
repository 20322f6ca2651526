#include "views/dialogs/template_dialog.h"

#include "views/dialogs/template_picture.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/ok_cancel.h"
#include "views/widgets/vertical_scroll_area.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(const QString &title, const Design &design, const Catalog &catalog,
                               QWidget *parent)
    : QDialog(parent)
    , m_design(design)
    , m_catalog(catalog)
    , m_templates(topologyTemplates())
    , m_list(new QListWidget)
    , m_description(new QLabel)
    , m_picture(new TemplatePicture)
    , m_notes(new NoticeLabel(u"templateNotes"_s, theme::Role::WarningText))
    , m_error(new NoticeLabel(u"templateError"_s, theme::Role::ErrorText))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(title);
    resize(900, 660);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    for (const TopologyTemplate &one : m_templates)
        m_list->addItem(one.title);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    m_description->setObjectName(u"templateDescription"_s);
    m_description->setWordWrap(true);
    QDialogButtonBox *buttons = okCancel(*this, u"template"_s);
    m_ok = okButton(*buttons);

    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(makeForm(), 1);
    row->addWidget(makeCounts(), 1);
    column->addWidget(m_description);
    column->addWidget(m_picture, 1);
    column->addLayout(row);
    column->addWidget(m_notes);
    column->addWidget(m_error);
    auto *scroll = new VerticalScrollArea(u"templateScroll"_s);
    scroll->setWidget(details);
    auto *body = new QHBoxLayout;
    body->addWidget(m_list);
    body->addWidget(scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->addLayout(body, 1);
    outer->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showParameters);
    m_list->setCurrentRow(1); // the fat tree
    m_list->setFocus();
}

QWidget *TemplateDialog::makeForm()
{
    auto *form = new QWidget;
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_node = addChoice(u"templateNode"_s, tr("Node"));
    m_node->addItem(tr("Usual"), QString());
    for (const QString &id : nodeAssemblies(m_design, m_catalog)) {
        const QString name = m_design.assembly(id)->name;
        m_node->addItem(name.isEmpty() ? id : name, id);
    }
    m_form->setRowVisible(m_node, m_node->count() > 1);
    m_rate = addChoice(u"templateRate"_s, tr("Rate of a port"));
    m_rate->addItem(tr("Usual"), 0.0);
    for (const int gigabits : {1, 10, 25, 40, 100, 200, 400, 800})
        m_rate->addItem(tr("%1 Gb/s").arg(gigabits), double(gigabits));
    for (const QComboBox *choice : {m_node, m_rate})
        connect(choice, &QComboBox::currentIndexChanged, this, &TemplateDialog::refresh);
    return form;
}

QComboBox *TemplateDialog::addChoice(const QString &objectName, const QString &title)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    m_form->addRow(title, choice);
    return choice;
}

QLabel *TemplateDialog::addCount(QFormLayout &form, const QString &objectName, const QString &title)
{
    auto *value = new QLabel;
    value->setObjectName(objectName);
    value->setAccessibleName(title);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    form.addRow(title, value);
    m_counts.insert(objectName, value);
    return value;
}

QWidget *TemplateDialog::makeCounts()
{
    auto *counts = new QWidget;
    auto *form = new QFormLayout(counts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    addCount(*form, u"templateEndpoints"_s, tr("Endpoints"));
    addCount(*form, u"templateNodes"_s, tr("Nodes"));
    addCount(*form, u"templateSwitches"_s, tr("Switches"));
    addCount(*form, u"templateLinks"_s, tr("Links"));
    addCount(*form, u"templateDiameter"_s, tr("Diameter"));
    addCount(*form, u"templateBisection"_s, tr("Bisection"));
    addCount(*form, u"templateSwitch"_s, tr("Switch"));
    addCount(*form, u"templatePrice"_s, tr("Price of the switches"));
    return counts;
}

const TopologyTemplate &TemplateDialog::chosen() const
{
    return m_templates[std::size_t(std::max(0, m_list->currentRow()))];
}

QString TemplateDialog::templateId() const
{
    return chosen().id;
}

void TemplateDialog::showParameters()
{
    for (QLineEdit *field : std::as_const(m_fields))
        m_form->removeRow(field);
    m_fields.clear();
    const TopologyTemplate &one = chosen();
    m_description->setText(one.description);
    const QMap<QString, QString> typed = m_typed.value(one.id);
    for (const TemplateParameter &parameter : one.parameters) {
        auto *field = new QLineEdit(typed.value(parameter.key, parameter.suggestion));
        field->setObjectName(u"template_"_s % parameter.key);
        field->setAccessibleName(parameter.title);
        field->setAccessibleDescription(parameter.description);
        field->setToolTip(parameter.description);
        connect(field, &QLineEdit::textChanged, this, &TemplateDialog::refresh);
        m_form->insertRow(int(m_fields.size()), parameter.title, field);
        m_fields << field;
    }
    refresh();
}

Result<Topology> TemplateDialog::typed() const
{
    return readTopology(chosen().id, m_typed.value(chosen().id));
}

TemplateParts TemplateDialog::parts() const
{
    TemplateParts parts;
    if (const double gigabits = m_rate->currentData().toDouble(); gigabits > 0.0)
        parts.rate = gigabitsPerSecond(gigabits);
    if (const QString node = m_node->currentData().toString(); !node.isEmpty()) {
        parts.nodeDesign = m_design;
        parts.nodeAssembly = node;
    }
    return parts;
}

void TemplateDialog::refresh()
{
    const std::vector<TemplateParameter> &parameters = chosen().parameters;
    QMap<QString, QString> &values = m_typed[chosen().id];
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        values.insert(parameters[std::size_t(i)].key, m_fields[i]->text());
    const Result<Topology> topology = typed();
    m_ok->setEnabled(topology.hasValue());
    if (topology) {
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            if (parameters[std::size_t(i)].isOptional)
                m_fields[i]->setPlaceholderText(
                    tr("automatic: %1")
                        .arg(topology->numbers.value(parameters[std::size_t(i)].key)));
        m_picture->setSketch(sketchOf(*topology));
        showCounts(countTopology(*topology));
        showPlan(*topology);
        return;
    }
    m_picture->setSketch({});
    for (QLabel *value : std::as_const(m_counts))
        value->setText(u"–"_s);
    m_notes->setNotice({});
    m_error->setNotice(topology.error().message);
}

void TemplateDialog::showCounts(const TopologyCounts &counts)
{
    const QLocale locale;
    const auto show = [&](const QString &name, const QString &text) {
        m_counts.value(name)->setText(text);
    };
    show(u"templateEndpoints"_s, locale.toString(counts.endpoints));
    show(u"templateNodes"_s, locale.toString(counts.nodes));
    show(u"templateSwitches"_s, locale.toString(counts.switches));
    show(u"templateLinks"_s, locale.toString(counts.links));
    show(u"templateDiameter"_s, tr("%Ln hop(s)", nullptr, counts.diameter));
    show(u"templateBisection"_s,
         counts.bisection ? tr("%1 links").arg(locale.toString(*counts.bisection)) : u"–"_s);
}

/// Which parts it would be drawn with, or why it cannot be.
void TemplateDialog::showPlan(const Topology &topology)
{
    const Result<TopologyPlan> plan = planTopology(topology, m_catalog, parts());
    m_ok->setEnabled(plan.hasValue());
    m_error->setNotice(plan ? QString() : plan.error().message);
    m_notes->setNotice(plan ? plan->notes.join(u'\n') : countTopology(topology).notes.join(u'\n'));
    const bool hasSwitch = plan && plan->switchPart;
    m_counts.value(u"templateSwitch"_s)->setText(hasSwitch ? plan->switchPart->fullName() : u"–"_s);
    const bool isPriced = plan && plan->switchPrice;
    m_counts.value(u"templatePrice"_s)
        ->setText(isPriced    ? displayText(plan->switchPrice->value.si(), Dimension::Money)
                  : hasSwitch ? tr("unknown")
                              : u"–"_s);
}

void TemplateDialog::accept()
{
    const Result<Topology> topology = typed();
    const Result<BuiltTopology> built = topology ? buildTopology(*topology, m_catalog, parts())
                                                 : Result<BuiltTopology>(Failure{topology.error()});
    if (!built) {
        m_error->setNotice(built.error().message);
        return;
    }
    m_built = *built;
    QDialog::accept();
}

} // namespace nongjang
