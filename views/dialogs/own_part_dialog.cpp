#include "views/dialogs/own_part_dialog.h"

#include "model/io/catalog_writer.h"
#include "views/dialogs/part_table_page.h"
#include "views/itemmodels/figure_text.h"
#include "views/theme/theme.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"
#include "views/widgets/notice_label.h"
#include "views/widgets/ok_cancel.h"
#include "views/widgets/wheel_guard.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString categoryText(Category category)
{
    const std::string_view name = categoryName(category);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

OwnPartDialog::OwnPartDialog(const Part &part, Mode mode, CatalogPtr catalog, UserPrompts &prompts,
                             Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
    , m_catalog(std::move(catalog))
    , m_prompts(prompts)
    , m_keep(std::move(keep))
    , m_draft(new PartDraft(part, QDate::currentDate().toString(Qt::ISODate), this))
{
    setObjectName(u"ownPartDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(mode == Mode::New ? tr("New own part") : tr("Edit %1").arg(part.fullName()));
    build();
    connect(m_draft, &PartDraft::changed, this, &OwnPartDialog::refresh);
    refresh();
    resize(900, 620);
}

void OwnPartDialog::build()
{
    m_error = new NoticeLabel(u"ownPartError"_s, theme::Role::ErrorText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildFields());
    column->addWidget(buildTables(), 1);
    column->addWidget(m_error);
    column->addWidget(buildFooter());
    m_fields.at(PartField::Name)->setFocus();
    m_fields.at(PartField::Name)->lineEdit()->selectAll();
}

QWidget *OwnPartDialog::buildFields()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    addField(*grid, PartField::Name, 0, 0, u"ownPartName"_s, tr("Name"));
    addField(*grid, PartField::Vendor, 1, 0, u"ownPartVendor"_s, tr("Vendor"));
    addChoice(*grid, PartField::Category, 2, 0, u"ownPartCategory"_s, tr("Category"));
    addField(*grid, PartField::Id, 3, 0, u"ownPartId"_s, tr("Id"));
    addField(*grid, PartField::Source, 0, 2, u"ownPartSource"_s, tr("Source"));
    addField(*grid, PartField::Date, 1, 2, u"ownPartDate"_s, tr("Date"));
    addChoice(*grid, PartField::Confidence, 2, 2, u"ownPartConfidence"_s, tr("Confidence"));
    addField(*grid, PartField::Notes, 3, 2, u"ownPartNotes"_s, tr("Notes"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    QComboBox *categories = m_choices.at(PartField::Category);
    for (const Category category : allCategories())
        if (isPlaceable(category) || category == Category::Cable)
            categories->addItem(theme::categoryIcon(category), categoryTitle(category),
                                categoryText(category));
    for (const Confidence confidence : {Confidence::High, Confidence::Medium, Confidence::Low}) {
        const QString name = confidenceName(confidence);
        m_choices.at(PartField::Confidence)->addItem(confidenceTitle(confidence), name);
    }
    QLineEdit *id = m_fields.at(PartField::Id)->lineEdit();
    id->setReadOnly(m_mode == Mode::Change);
    id->setToolTip(m_mode == Mode::Change
                       ? tr("Designs know the part by its id, which stays")
                       : tr("What designs know the part by: letters, digits, - _ ."));
    m_fields.at(PartField::Source)
        ->lineEdit()
        ->setToolTip(tr("Of all figures and prices that have no other"));
    return form;
}

void OwnPartDialog::addField(QGridLayout &grid, PartField field, int row, int column,
                             const QString &name, const QString &title)
{
    auto *edit = new FieldEdit(name);
    edit->setTitle(title);
    auto *label = new QLabel(title);
    label->setBuddy(edit);
    grid.addWidget(label, row, column);
    grid.addWidget(edit, row, column + 1);
    m_fields[field] = edit;
    connect(edit, &FieldEdit::committed, this,
            [this, field](const QString &text) { type(field, text); });
}

void OwnPartDialog::addChoice(QGridLayout &grid, PartField field, int row, int column,
                              const QString &name, const QString &title)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    ignoreWheelWithoutFocus(combo);
    auto *label = new QLabel(title);
    label->setBuddy(combo);
    grid.addWidget(label, row, column);
    grid.addWidget(combo, row, column + 1);
    m_choices[field] = combo;
    connect(combo, &QComboBox::activated, this,
            [this, combo, field] { type(field, combo->currentData().toString()); });
}

QWidget *OwnPartDialog::buildTables()
{
    m_tables = new QTabWidget;
    m_tables->setObjectName(u"ownPartTables"_s);
    m_tables->setAccessibleName(tr("Tables of the part"));
    const auto add = [this](PartTable table, const QString &title) {
        auto *page = new PartTablePage(table, *m_draft, *m_catalog, m_tables);
        connect(page, &PartTablePage::refused, this, [this, page] {
            m_isRefused = true;
            m_tables->setCurrentWidget(page);
        });
        m_tables->addTab(page, title);
    };
    add(PartTable::Figures, tr("&Figures"));
    add(PartTable::Ports, tr("&Ports"));
    add(PartTable::Prices, tr("P&rices"));
    add(PartTable::Attributes, tr("&Attributes"));
    return m_tables;
}

QToolButton *OwnPartDialog::stepButton(QAction *action, const QString &name, const QString &icon)
{
    action->setIcon(theme::icon(icon));
    addAction(action);
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    const auto show = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(tr("%1 (%2)", "tool tip (key)").arg(action->text(), keys));
        button->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, button, show);
    show();
    return button;
}

QWidget *OwnPartDialog::buildFooter()
{
    QUndoStack &history = m_draft->undoStack();
    QAction *undo = history.createUndoAction(this, tr("Undo"));
    undo->setShortcuts({QKeySequence(u"Ctrl+Z"_s)});
    QAction *redo = history.createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(stepButton(undo, u"ownPartUndo"_s, u"undo"_s));
    row->addWidget(stepButton(redo, u"ownPartRedo"_s, u"redo"_s));
    row->addStretch();
    QDialogButtonBox *buttons = okCancel(*this, u"ownPart"_s, tr("Save the part"));
    m_ok = okButton(*buttons);
    m_ok->setToolTip(tr("%1 (%2)", "tool tip (key)").arg(m_ok->text(), tr("Ctrl+Enter")));
    row->addWidget(buttons);
    return footer;
}

/// As long as nobody chose an id, it is made of the name.
Part OwnPartDialog::withFollowingId(const Part &after) const
{
    const Part &part = m_draft->part();
    const bool isFollowing =
        part.id == m_draft->entry().before.id || part.id == freePartId(part.name, *m_catalog);
    Part result = after;
    if (m_mode == Mode::New && isFollowing)
        result.id = freePartId(after.name, *m_catalog);
    return result;
}

void OwnPartDialog::type(PartField field, const QString &text)
{
    const Result<Part> after = withPartText(m_draft->part(), field, text);
    const auto edit = m_fields.find(field);
    if (!after) {
        if (edit != m_fields.end())
            edit->second->showError(after.error().message);
        return;
    }
    const QString title = edit != m_fields.end() ? edit->second->lineEdit()->accessibleName()
                                                 : m_choices.at(field)->accessibleName();
    m_draft->apply(field == PartField::Name ? withFollowingId(*after) : *after,
                   tr("Change %1", "field of a part").arg(title));
    refresh(); // also where nothing came of it: the field shows what counts
}

void OwnPartDialog::refresh()
{
    m_isRefused = false;
    for (const auto &[field, edit] : m_fields) {
        edit->setValue(partText(m_draft->part(), field));
        if (!edit->lineEdit()->hasFocus())
            edit->lineEdit()->setCursorPosition(0); // texts begin at their beginning
    }
    for (const auto &[field, combo] : m_choices) {
        const QString text = partText(m_draft->part(), field);
        if (combo->findData(text) < 0) // reference data that is not placed: as it is
            combo->addItem(text, text);
        selectData(combo, text);
    }
    check();
}

/// By the reader of files: what it takes can be saved.
void OwnPartDialog::check()
{
    const Part &part = m_draft->part();
    QString error;
    if (m_mode == Mode::New && m_catalog->part(part.id))
        error = tr("There is already a part “%1”; give this one another id.").arg(part.id);
    else if (const Result<PartPtr> checked = checkedPart(part); !checked)
        error = partErrorText(checked.error());
    m_error->setNotice(error);
    m_ok->setEnabled(error.isEmpty());
}

void OwnPartDialog::accept()
{
    if (QWidget *field = focusWidget()) // what is being typed counts
        field->clearFocus();
    const bool isWaiting = std::ranges::any_of(
        m_fields, [](const auto &each) { return !each.second->message()->isHidden(); });
    const bool isRefused = std::exchange(m_isRefused, false); // pressed again, it is given up
    if (isWaiting || isRefused || !m_ok->isEnabled())
        return; // what is wrong is said where it was typed
    if (const Outcome kept = m_keep(m_draft->part()); !kept) {
        m_error->setNotice(kept.error().message);
        return;
    }
    QDialog::accept();
}

/// Enter ends a field or a cell; the dialog has Ctrl+Enter.
void OwnPartDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void OwnPartDialog::reject()
{
    if (m_draft->isChanged()
        && !m_prompts.askSure(windowTitle(), tr("What you changed in this part is lost then."),
                              tr("Discard the changes")))
        return;
    QDialog::reject();
}

} // namespace nongjang
