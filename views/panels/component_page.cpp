#include "views/panels/component_page.h"

#include "model/catalog/condition.h"
#include "model/edit/edits.h"
#include "model/edit/inside_edits.h"
#include "model/edit/power_limit.h"
#include "views/itemmodels/component_figures_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"
#include "views/panels/export_note.h"
#include "views/panels/instance_bar.h"
#include "views/panels/power_section.h"
#include "views/theme/theme.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"
#include "views/widgets/notice_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// The value all components agree on; empty optional: they differ.
template<class Read>
auto shared(const QList<Component> &components, const Read &read)
    -> std::optional<std::decay_t<decltype(read(components.first()))>>
{
    auto first = read(components.first());
    const bool agree = std::ranges::all_of(
        components, [&](const Component &component) { return read(component) == first; });
    return agree ? std::optional(std::move(first)) : std::nullopt;
}

/// A table as high as its rows: the page scrolls, not the table.
void fitHeight(QAbstractItemView *view, int rows, int rowHeight, int headerHeight)
{
    view->setFixedHeight(headerHeight + rows * rowHeight + 2 * view->frameWidth());
}

} // namespace

ComponentPage::ComponentPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"componentPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    buildHeader();
    buildForm();
    buildPower();
    buildFigures();
    buildPorts();
    column->addStretch();
    connectFields();
    retranslate();
}

void ComponentPage::show(const QString &assemblyId, const QStringList &componentIds)
{
    const bool other = assemblyId != m_assemblyId || componentIds != m_ids;
    m_assemblyId = assemblyId;
    m_ids = componentIds;
    if (other) {
        for (FieldEdit *field : {m_id, m_label, m_count, m_price})
            field->clearError();
        m_notice->setNotice({});
        m_figureNotice->setNotice({});
        showPlace();
        const Design &design = m_session.document().design();
        m_instance->setHere(std::ranges::any_of(
            m_ids, [&](const QString &id) { return insideThere(design, m_way, id) != nullptr; }));
    }
    refresh();
}

void ComponentPage::switchOnOrOff()
{
    m_on->click();
}

void ComponentPage::editId()
{
    if (m_ids.size() != 1)
        return;
    m_id->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_id->lineEdit()->selectAll();
}

void ComponentPage::buildHeader()
{
    m_icon = new QLabel;
    m_icon->setFixedSize(24, 24);
    m_title = new QLabel;
    m_title->setObjectName(u"componentTitle"_s);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle = new QLabel;
    m_subtitle->setWordWrap(true);
    m_notice = new NoticeLabel(u"componentNotice"_s, theme::Role::ErrorText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_instance = new InstanceBar;
    column->addLayout(row);
    column->addWidget(m_instance);
    column->addWidget(m_notice);
}

void ComponentPage::buildForm()
{
    m_form = new FormPanel;
    m_id = m_form->addField(u"componentId"_s);
    m_label = m_form->addField(u"componentLabel"_s);
    m_count = m_form->addField(u"componentCount"_s);
    m_condition = m_form->addCombo(u"componentCondition"_s);
    m_price = m_form->addField(u"componentPrice"_s);
    m_p2p = m_form->addCombo(u"componentP2p"_s);
    m_on = m_form->addCheck(u"componentOn"_s);
    m_locked = m_form->addCheck(u"componentLocked"_s);
    layout()->addWidget(m_form);
}

void ComponentPage::buildPower()
{
    m_power = new PowerSection(m_session);
    layout()->addWidget(m_power);
    connect(m_power, &PowerSection::shareRequested, this, [this](double share, int gesture) {
        change(
            tr("Change the power limit of %1").arg(subject()),
            [&](Component &c) { setPowerShare(c, m_session.catalog(), share); }, nullptr, gesture);
    });
    connect(m_power, &PowerSection::limitRequested, this,
            [this](const TypedValue &limit) { changeFigure(u"power_limit"_s, limit); });
}

void ComponentPage::buildFigures()
{
    m_figuresModel = new ComponentFiguresModel(this);
    m_figuresTitle = new QLabel;
    QFont bold = m_figuresTitle->font();
    bold.setBold(true);
    m_figuresTitle->setFont(bold);
    m_figures = new QTableView;
    m_figures->setObjectName(u"componentFigures"_s);
    m_figures->setModel(m_figuresModel);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed);
    m_figures->setShowGrid(false);
    m_figures->setAlternatingRowColors(true);
    m_figures->setWordWrap(false);
    m_figures->setTabKeyNavigation(false);
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->verticalHeader()->hide();
    m_figures->verticalHeader()->setDefaultSectionSize(m_figures->fontMetrics().height() + 6);
    QHeaderView *header = m_figures->horizontalHeader();
    header->setMinimumSectionSize(24);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ComponentFiguresModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ComponentFiguresModel::CatalogColumn,
                                 QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComponentFiguresModel::OverrideColumn, QHeaderView::Fixed);
    header->resizeSection(ComponentFiguresModel::OverrideColumn, 66);
    header->setSectionResizeMode(ComponentFiguresModel::ResetColumn, QHeaderView::Fixed);
    header->resizeSection(ComponentFiguresModel::ResetColumn, 24);
    m_figureNotice = new NoticeLabel(u"figureNotice"_s, theme::Role::ErrorText);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_figuresTitle), static_cast<QWidget *>(m_figures),
          static_cast<QWidget *>(m_figureNotice)})
        layout()->addWidget(widget);
}

void ComponentPage::buildPorts()
{
    m_portsTitle = new QLabel;
    m_portsTitle->setFont(m_figuresTitle->font());
    m_ports = new QTreeWidget;
    m_ports->setObjectName(u"componentPorts"_s);
    m_ports->setColumnCount(2);
    m_ports->setRootIsDecorated(false);
    m_ports->setUniformRowHeights(true);
    m_ports->setSelectionMode(QAbstractItemView::NoSelection);
    m_ports->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ports->setHeaderHidden(true);
    m_ports->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ports->header()->setStretchLastSection(true);
    layout()->addWidget(m_portsTitle);
    layout()->addWidget(m_ports);
    m_exports = new ExportNote;
    layout()->addWidget(m_exports);
}

void ComponentPage::connectFields()
{
    connect(m_instance, &InstanceBar::scopeChanged, this, &ComponentPage::refresh);
    connect(m_instance, &InstanceBar::resetRequested, this, &ComponentPage::resetInstance);
    connect(m_id, &FieldEdit::committed, this, &ComponentPage::rename);
    connect(m_count, &FieldEdit::committed, this, &ComponentPage::changeCount);
    connect(m_price, &FieldEdit::committed, this, &ComponentPage::changePrice);
    connect(m_label, &FieldEdit::committed, this, [this](const QString &text) {
        change(
            tr("Label %1").arg(subject()), [text](Component &c) { c.label = text; }, m_label);
    });
    connect(m_condition, &QComboBox::activated, this, [this] {
        const QString condition = m_condition->currentData().toString();
        change(tr("Change the condition of %1").arg(subject()),
               [condition](Component &c) { c.condition = condition; });
    });
    connect(m_p2p, &QComboBox::activated, this, [this] {
        const QString p2p = m_p2p->currentData().toString();
        change(tr("Change the peer-to-peer access of %1").arg(subject()),
               [p2p](Component &c) { c.p2p = p2p; });
    });
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        const QString step =
            on ? tr("Switch %1 on").arg(subject()) : tr("Switch %1 off").arg(subject());
        change(step, [on](Component &c) { c.off = !on; });
    });
    connect(m_locked, &QCheckBox::clicked, this, [this](bool locked) {
        const QString step = locked ? tr("Lock %1").arg(subject()) : tr("Unlock %1").arg(subject());
        change(step, [locked](Component &c) { c.locked = locked; });
    });
    connect(m_figuresModel, &ComponentFiguresModel::overrideRequested, this,
            &ComponentPage::changeFigure);
    connect(m_figuresModel, &ComponentFiguresModel::rejected, m_figureNotice,
            &NoticeLabel::setNotice);
    connect(m_figures, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ComponentFiguresModel::ResetColumn)
            m_figuresModel->reset(index.row());
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_figures);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this,
            [this] { m_figuresModel->reset(m_figures->currentIndex().row()); });
}

void ComponentPage::retranslate()
{
    m_form->setTexts(m_id, tr("Id"),
                     tr("The name used in the file and in messages: letters, digits, - _ and ."));
    m_form->setTexts(m_label, tr("Label"), tr("Shown on the block, below its id."));
    m_form->setTexts(m_count, tr("Count"),
                     tr("How many identical ones this block stands for, as in “128”."));
    m_form->setTexts(m_condition, tr("Condition"), tr("Which price is meant."));
    m_form->setTexts(m_price, tr("Price each"),
                     tr("Your own price instead of the one in the catalogue, as in “450 USD”."));
    m_form->setTexts(m_p2p, tr("GPU to GPU"),
                     tr("Whether these GPUs reach each other's memory directly."));
    m_form->setTexts(m_on, tr("Switched on"),
                     tr("Switch it off to see what the farm does without it."));
    m_form->setTexts(m_locked, tr("Locked"),
                     tr("It stays where it is, and cannot be deleted by accident."));
    m_figuresTitle->setText(tr("Figures"));
    m_figures->setAccessibleName(tr("Figures"));
    m_portsTitle->setText(tr("Ports"));
    m_ports->setAccessibleName(tr("Ports"));
    fillCombos();
}

void ComponentPage::fillCombos()
{
    m_condition->clear();
    m_condition->addItem(tr("whichever is known"), QString());
    for (const QString &condition : priceConditions())
        m_condition->addItem(conditionTitle(condition), condition);
    m_p2p->clear();
    m_p2p->addItem(tr("as the part does"), QString());
    for (const PeerAccess access : {PeerAccess::Native, PeerAccess::Patched, PeerAccess::Staged})
        m_p2p->addItem(peerAccessTitle(access), peerAccessName(access));
}

QList<Component> ComponentPage::components() const
{
    QList<Component> found;
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    if (!assembly)
        return found;
    for (const QString &id : m_ids)
        if (const Component *component = assembly->component(id))
            found << (m_instance->isHere()
                          ? componentThere(m_session.document().design(), m_way, id)
                                .value_or(*component)
                          : *component);
    return found;
}

QString ComponentPage::subject() const
{
    return m_ids.size() == 1 ? m_ids.first() : tr("%n component(s)", nullptr, int(m_ids.size()));
}

void ComponentPage::refresh()
{
    showPlace();
    const QList<Component> shown = components();
    if (shown.isEmpty())
        return;
    const bool single = shown.size() == 1;
    refreshHeader(shown);
    refreshFields(shown);
    refreshInstance();
    m_form->setRowVisible(m_id, single);
    const PartPtr part = single ? m_session.catalog().part(shown.first().part) : nullptr;
    if (single && !shown.first().part.isEmpty())
        m_figuresModel->setComponent(shown.first(), part);
    else
        m_figuresModel->clear();
    const int rows = m_figuresModel->rowCount();
    m_figuresTitle->setVisible(rows > 0);
    m_figures->setVisible(rows > 0);
    fitHeight(m_figures, rows, m_figures->verticalHeader()->defaultSectionSize(),
              m_figures->horizontalHeader()->sizeHint().height());
    m_power->setComponents(m_assemblyId, shown);
    m_exports->setPart(part.get(), m_session.document().design());
    m_portsTitle->setVisible(single);
    m_ports->setVisible(single);
    if (single)
        refreshPorts(shown.first());
}

void ComponentPage::refreshHeader(const QList<Component> &shown)
{
    const Component &first = shown.first();
    const PartPtr part = m_session.catalog().part(first.part);
    const auto pixmap = [](const QIcon &icon) {
        return icon.pixmap(QSize(24, 24));
    };
    if (shown.size() > 1) {
        m_title->setText(tr("%n component(s) selected", nullptr, int(shown.size())));
        m_subtitle->setText(tr("A change applies to all of them."));
        m_icon->setPixmap(pixmap(theme::icon(u"select"_s)));
    } else if (part) {
        m_title->setText(part->fullName());
        m_subtitle->setText(part->summary());
        m_icon->setPixmap(pixmap(theme::categoryIcon(part->category)));
    } else if (!first.assembly.isEmpty()) {
        const AssemblyPtr inner = m_session.document().design().assembly(first.assembly);
        m_title->setText(inner && !inner->name.isEmpty() ? inner->name : first.assembly);
        m_subtitle->setText(
            tr("Assembly “%1”. Double-click its block to go inside.").arg(first.assembly));
        m_icon->setPixmap(pixmap(theme::icon(u"group"_s)));
    } else {
        m_title->setText(first.part);
        m_subtitle->setText(tr("This part is not in the catalogue."));
        m_icon->setPixmap(pixmap(theme::icon(u"warning"_s)));
    }
}

void ComponentPage::refreshFields(const QList<Component> &shown)
{
    const QLocale locale;
    const QString various = tr("various");
    const auto setText = [&](FieldEdit *field, const std::optional<QString> &text,
                             const QString &hint) {
        field->setValue(text.value_or(QString()));
        field->setHint(text ? hint : various);
    };
    m_id->setValue(shown.first().id);
    setText(m_label, shared(shown, [](const Component &c) { return c.label; }), {});
    setText(m_count, shared(shown, [&](const Component &c) { return locale.toString(c.count); }),
            {});
    setText(m_price,
            shared(shown, [](const Component &c) { return c.price ? c.price->text : QString(); }),
            {});
    const auto condition = shared(shown, [](const Component &c) { return c.condition; });
    m_condition->setPlaceholderText(condition.value_or(various)); // one that is not in the list
    m_p2p->setPlaceholderText(various);
    selectData(m_condition, condition.value_or(u"?"_s));
    const auto p2p = shared(shown, [](const Component &c) { return c.p2p; });
    selectData(m_p2p, p2p.value_or(u"?"_s));
    const auto off = shared(shown, [](const Component &c) { return c.off; });
    m_on->setTristate(!off);
    m_on->setCheckState(!off ? Qt::PartiallyChecked : *off ? Qt::Unchecked : Qt::Checked);
    const auto locked = shared(shown, [](const Component &c) { return c.locked; });
    m_locked->setTristate(!locked);
    m_locked->setCheckState(!locked ? Qt::PartiallyChecked : *locked ? Qt::Checked : Qt::Unchecked);

    const Catalog &catalog = m_session.catalog();
    const bool allParts =
        std::ranges::all_of(shown, [](const Component &c) { return !c.part.isEmpty(); });
    const bool allGpus = std::ranges::all_of(shown, [&catalog](const Component &c) {
        const PartPtr part = catalog.part(c.part);
        return part && isAccelerator(part->category);
    });
    m_form->setRowVisible(m_condition, allParts);
    m_form->setRowVisible(m_price, allParts);
    m_form->setRowVisible(m_p2p, allGpus);
    if (shown.size() == 1 && !shown.first().price) {
        const PartPtr part = catalog.part(shown.first().part);
        const Price *price = part ? part->price(shown.first().condition) : nullptr;
        m_price->setHint(price ? priceText(*price) : tr("unknown"));
    }
}

void ComponentPage::refreshPorts(const Component &component)
{
    m_ports->clear();
    const std::vector<Port> ports =
        portsOf(m_session.document().design(), m_session.catalog(), component);
    for (const Port &port : ports) {
        const QString name = port.count > 1
                                 ? tr("%1 ×%2", "port and how many").arg(port.name).arg(port.count)
                                 : port.name;
        auto *item = new QTreeWidgetItem(m_ports, {name, port.describe()});
        item->setToolTip(1, port.describe());
    }
    const int rows = int(ports.size());
    m_portsTitle->setVisible(rows > 0);
    m_ports->setVisible(rows > 0);
    if (rows > 0)
        fitHeight(m_ports, rows, m_ports->sizeHintForRow(0), 0);
}

void ComponentPage::change(const QString &stepName, const Edit &edit, FieldEdit *field, int gesture)
{
    Design design = m_session.document().design();
    m_notice->setNotice({});
    for (const Component &component : components()) {
        Component edited = component;
        edit(edited);
        Result<Design> after =
            m_instance->isHere()
                ? changeThere(design, m_session.catalog(), m_way, edited)
                : replaceComponent(design, m_session.catalog(), m_assemblyId, edited);
        if (!after) {
            if (field)
                field->showError(after.error().message);
            else
                m_notice->setNotice(after.error().message);
            refresh();
            return;
        }
        design = *std::move(after);
    }
    m_session.document().apply(
        design, m_instance->isHere() ? tr("%1, here only").arg(stepName) : stepName, gesture);
}

void ComponentPage::setWay(const QStringList &way)
{
    if (way == m_way)
        return;
    m_way = way;
    m_ids.clear(); // the same ids there are others
}

void ComponentPage::showPlace()
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(m_assemblyId);
    const QString name = !assembly || assembly->name.isEmpty() ? m_assemblyId : assembly->name;
    QStringList places; // what differs does so in all that a placed assembly stands for
    AssemblyPtr outer = design.root;
    for (const QString &id : std::as_const(m_way)) {
        const Component *placed = outer ? outer->component(id) : nullptr;
        const bool isMany = placed && placed->count > 1;
        places << (isMany
                       ? tr("%1 ×%2", "component, count").arg(id, QLocale().toString(placed->count))
                       : id);
        outer = placed ? design.assembly(placed->assembly) : nullptr;
    }
    m_instance->setPlace(name, places.join(u" › "_s));
}

/// What belongs to the assembly itself cannot be different in one place.
void ComponentPage::refreshInstance()
{
    const Design &design = m_session.document().design();
    m_instance->setDifferent(std::ranges::any_of(
        m_ids, [&](const QString &id) { return insideThere(design, m_way, id) != nullptr; }));
    for (FieldEdit *field : {m_id, m_label, m_count})
        field->setEnabled(!m_instance->isHere());
    m_locked->setEnabled(!m_instance->isHere());
}

void ComponentPage::resetInstance()
{
    Design design = m_session.document().design();
    for (const QString &id : std::as_const(m_ids))
        design = resetThere(design, m_way, id);
    m_session.document().apply(design, tr("Make %1 as in the assembly").arg(subject()));
}

void ComponentPage::changeCount(const QString &text)
{
    const Result<int> count = parseCount(text, 1, maximumCount);
    if (!count) {
        m_count->showError(count.error().message);
        return;
    }
    change(
        tr("Change the count of %1").arg(subject()), [&count](Component &c) { c.count = *count; },
        m_count);
}

void ComponentPage::changePrice(const QString &text)
{
    std::optional<TypedValue> price;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = parseTyped(text, Dimension::Money, u"USD"_s);
        if (!typed || typed->value < 0.0) {
            m_price->showError(typed ? tr("A price is not negative.") : typed.error().message);
            return;
        }
        price = *typed;
    }
    change(
        tr("Change the price of %1").arg(subject()), [&price](Component &c) { c.price = price; },
        m_price);
}

void ComponentPage::rename(const QString &newId)
{
    const QString oldId = m_ids.first();
    const Result<Design> after =
        renameComponent(m_session.document().design(), m_assemblyId, oldId, newId.trimmed());
    if (!after) {
        m_id->showError(after.error().message);
        return;
    }
    m_ids = {newId.trimmed()};
    m_session.document().apply(*after, tr("Rename %1 to %2").arg(oldId, newId.trimmed()));
    Q_EMIT renamed(oldId, newId.trimmed());
}

void ComponentPage::changeFigure(const QString &figureName, const TypedValue &value)
{
    m_figureNotice->setNotice({});
    const QString title = keyTitle(figureName);
    const QString step = value.text.isEmpty() ? tr("Reset “%1” of %2").arg(title, subject())
                                              : tr("Change “%1” of %2").arg(title, subject());
    change(step, [&](Component &c) {
        if (value.text.isEmpty())
            c.figures.remove(figureName);
        else
            c.figures[figureName].value = value;
    });
}

void ComponentPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace nongjang
