#include "views/panels/board_page.h"

#include "model/edit/board_edits.h"
#include "views/itemmodels/typed_value.h"
#include "views/panels/board_figures.h"
#include "views/widgets/field_edit.h"
#include "views/widgets/form_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSteps = 12; ///< more are kept and not shown

} // namespace

BoardPage::BoardPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_form(new FormPanel)
    , m_stepsTitle(new QLabel)
    , m_figures(new BoardFigures(session))
{
    setObjectName(u"boardPage"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_stepsTitle->setFont(bold);
    m_hint->setWordWrap(true);
    buildFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_fields = new QVBoxLayout;
    m_fields->setContentsMargins(8, 8, 8, 0);
    m_fields->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_hint, m_form, m_stepsTitle})
        m_fields->addWidget(widget);
    column->addLayout(m_fields);
    column->addWidget(m_figures);
    column->addStretch();
    retranslate();
}

void BoardPage::buildFields()
{
    m_name = m_form->addField(u"boardName"_s);
    m_width = m_form->addField(u"boardWidth"_s);
    m_height = m_form->addField(u"boardHeight"_s);
    m_layers = m_form->addField(u"boardLayers"_s);
    m_quantity = m_form->addField(u"boardQuantity"_s);
    m_nre = m_form->addField(u"boardNre"_s);
    m_salvage = m_form->addField(u"boardSalvage"_s);
    m_oneLine = m_form->addCheck(u"boardOneLine"_s);
    connect(m_name, &FieldEdit::committed, this, &BoardPage::rename);
    connect(m_width, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_width, text, tr("Change the width of the board"), &BoardSpec::width);
    });
    connect(m_height, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_height, text, tr("Change the height of the board"), &BoardSpec::height);
    });
    connect(m_nre, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_nre, text, tr("Change the cost of development"), &BoardSpec::nre);
    });
    connect(m_salvage, &FieldEdit::committed, this, [this](const QString &text) {
        changeTyped(m_salvage, text, tr("Change the salvage"), &BoardSpec::salvage);
    });
    connect(m_layers, &FieldEdit::committed, this, [this](const QString &text) {
        changeCount(m_layers, text, maximumBoardLayers, tr("Change the layers of the board"),
                    &BoardSpec::layers);
    });
    connect(m_quantity, &FieldEdit::committed, this, [this](const QString &text) {
        changeCount(m_quantity, text, maximumBoardQuantity, tr("Change the number of boards"),
                    &BoardSpec::quantity);
    });
    connect(m_oneLine, &QCheckBox::clicked, this, [this](bool isOneLine) {
        change(tr("List the board otherwise"),
               [isOneLine](BoardSpec &board) { board.isOneLine = isOneLine; });
    });
}

/// Rows are not hidden: QFormLayout of Qt 6.4 writes beyond its arrays when a field grows beside hidden rows.
void BoardPage::buildSteps(int count)
{
    if (m_stepsForm && m_steps.size() == count)
        return;
    for (FieldEdit *field : std::as_const(m_steps))
        field->disconnect(this); // one of them may be what is just being left
    m_steps.clear();
    if (m_stepsForm) {
        m_fields->removeWidget(m_stepsForm);
        m_stepsForm->setVisible(false);
        m_stepsForm->setParent(nullptr);
        m_stepsForm->deleteLater();
    }
    m_stepsForm = new FormPanel;
    m_fields->addWidget(m_stepsForm);
    for (int i = 0; i < count; ++i) {
        m_steps << m_stepsForm->addField(u"boardStep%1"_s.arg(i));
        connect(m_steps.last(), &FieldEdit::committed, this,
                [this, i](const QString &text) { changeYield(i, text); });
    }
}

void BoardPage::retranslate()
{
    m_title->setText(tr("Board of your own"));
    m_hint->setText(tr("Place dies, memory, phases and connectors; join memory and phases to the "
                       "dies; show connectors as ports of the board."));
    m_stepsTitle->setText(tr("Yield of each step"));
    m_form->setTexts(m_name, tr("Name"));
    m_form->setTexts(m_width, tr("Width"), tr("As in “267 mm”."));
    m_form->setTexts(m_height, tr("Height"), tr("As in “112 mm”."));
    m_form->setTexts(m_layers, tr("Layers"), tr("Copper layers of the bare board."));
    m_form->setTexts(m_quantity, tr("Boards made"),
                     tr("In one go; the cost of development is dealt to them."));
    m_form->setTexts(m_nre, tr("Development"), tr("Once, as in “8000 USD”."));
    m_form->setTexts(m_salvage, tr("Salvage"), tr("What a spoilt board still brings."));
    m_form->setTexts(m_oneLine, tr("One line in the bill of materials"),
                     tr("Else a line for each part, the bare board, assembly and yield loss."));
    for (FieldEdit *field : {m_width, m_height, m_layers, m_quantity, m_nre, m_salvage})
        field->setHint(tr("not set"));
}

void BoardPage::show(const QString &assemblyId)
{
    if (assemblyId != m_assemblyId) // what was refused was meant for the other board
        for (FieldEdit *field : findChildren<FieldEdit *>())
            field->takeBack();
    m_assemblyId = assemblyId;
    refresh();
    m_figures->setBoard(assemblyId);
}

void BoardPage::refresh()
{
    const AssemblyPtr assembly = m_session.document().design().assembly(m_assemblyId);
    if (!assembly || !assembly->board)
        return;
    const BoardSpec &board = *assembly->board;
    const auto text = [](const std::optional<TypedValue> &value) {
        return value ? value->text : QString();
    };
    const auto number = [](std::optional<int> value) {
        return value ? QLocale().toString(*value) : QString();
    };
    m_name->setValue(assembly->name);
    m_width->setValue(text(board.width));
    m_height->setValue(text(board.height));
    m_layers->setValue(number(board.layers));
    m_quantity->setValue(number(board.quantity));
    m_nre->setValue(text(board.nre));
    m_salvage->setValue(text(board.salvage));
    m_oneLine->setChecked(board.isOneLine);
    const QList<BoardStep> steps =
        boardSteps(m_session.document().design(), m_session.catalog(), m_assemblyId);
    m_stepsTitle->setVisible(!steps.isEmpty());
    buildSteps(int(std::min<qsizetype>(steps.size(), shownSteps)));
    for (int i = 0; i < m_steps.size(); ++i) {
        const QString name = steps[i].count > 1
                                 ? tr("%1, ×%2").arg(steps[i].name).arg(steps[i].count)
                                 : steps[i].name;
        m_stepsForm->setTexts(m_steps[i], name, tr("Share of boards that survive it once."));
        m_steps[i]->setValue(typedShare(steps[i].yield));
    }
}

void BoardPage::change(const QString &stepName, const std::function<void(BoardSpec &)> &edit)
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(m_assemblyId);
    if (!assembly || !assembly->board)
        return;
    BoardSpec board = *assembly->board;
    edit(board);
    if (const Result<Design> changed = changeBoard(design, m_assemblyId, board))
        m_session.document().apply(*changed, stepName);
    refresh(); // also when nothing changed: "0.95" is written "95 %"
}

void BoardPage::changeTyped(FieldEdit *field, const QString &text, const QString &stepName,
                            std::optional<TypedValue> BoardSpec::*member)
{
    const bool isSide = field == m_width || field == m_height;
    std::optional<TypedValue> value;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedValue> typed = isSide ? parseTyped(text, Dimension::Length, u"mm"_s)
                                                : parseTyped(text, Dimension::Money, u"USD"_s);
        const bool isFine =
            typed && typed->value >= 0.0
            && (!isSide || (typed->value > 0.0 && typed->value <= maximumBoardSide));
        if (!isFine) {
            field->showError(!typed   ? typed.error().message
                             : isSide ? tr("Type a length above 0 and at most 2 m.")
                                      : tr("This is not negative."));
            return;
        }
        value = *typed;
    }
    change(stepName, [&](BoardSpec &board) { board.*member = value; });
}

void BoardPage::changeCount(FieldEdit *field, const QString &text, int largest,
                            const QString &stepName, std::optional<int> BoardSpec::*member)
{
    std::optional<int> value;
    if (!text.trimmed().isEmpty()) {
        const Result<int> parsed = parseCount(text, 1, largest);
        if (!parsed) {
            field->showError(parsed.error().message);
            return;
        }
        value = *parsed;
    }
    change(stepName, [&](BoardSpec &board) { board.*member = value; });
}

/// The first one that is typed makes the usual steps those of the design. Emptied: the usual ones again.
void BoardPage::changeYield(int step, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        change(tr("Assume the usual yields"), [](BoardSpec &board) { board.steps.clear(); });
        return;
    }
    Result<double> parsed = parseNumber(text);
    if (parsed && *parsed > 1.0 && !text.contains(u'%'))
        *parsed /= 100.0; // "95" is meant as it is shown, in per cent
    if (!parsed || *parsed <= 0.0 || *parsed > 1.0) {
        m_steps[step]->showError(parsed ? tr("Type a share above 0 % and at most 100 %.")
                                        : parsed.error().message);
        return;
    }
    QList<BoardStep> steps =
        boardSteps(m_session.document().design(), m_session.catalog(), m_assemblyId);
    if (step >= steps.size())
        return;
    BoardStep &changed = steps[step];
    changed.yield = *parsed;
    changed.low.reset(); // those were of the yield before
    changed.high.reset();
    change(tr("Change a yield"), [&](BoardSpec &board) { board.steps = steps; });
}

void BoardPage::rename(const QString &text)
{
    const Result<Design> renamed =
        renameBoard(m_session.document().design(), m_assemblyId, text.trimmed());
    if (renamed)
        m_session.document().apply(*renamed, tr("Rename the board"));
    refresh();
}

void BoardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
