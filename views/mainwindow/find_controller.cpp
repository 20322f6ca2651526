#include "views/mainwindow/find_controller.h"

#include "views/canvas/canvas_view.h"
#include "views/dialogs/chooser.h"
#include "views/itemmodels/design_index.h"
#include "views/mainwindow/action_registry.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandWeight = 60;
constexpr int partWeight = 20;

/// Things before what joins them, and both before sentences that mention them.
int weightOf(DesignObject::Kind kind)
{
    switch (kind) {
    case DesignObject::Kind::Component:
        return 60;
    case DesignObject::Kind::Assembly:
        return 50;
    case DesignObject::Kind::Cable:
        return 0;
    case DesignObject::Kind::Finding:
        break;
    }
    return -40;
}

QString joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path % u" › "_s % name);
}

} // namespace

FindController::FindController(QMainWindow &window, ActionRegistry &actions, DesignSession &session,
                               CanvasView &canvas)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_session(session)
    , m_canvas(canvas)
    , m_chooser(new Chooser(window))
{
    actions.onTriggered("commands", [this] { openCommands(); });
    actions.onTriggered("find", [this] { openFind(); });
}

void FindController::openCommands()
{
    std::vector<Choice> choices;
    for (const QAction *top : m_window.menuBar()->actions()) {
        if (const auto *menu = top->menu<QMenu *>())
            addMenu(*menu, ActionRegistry::withoutMnemonic(top->text()), menu->objectName(),
                    choices);
    }
    if (m_actions.action("find")->isEnabled()) { // a design is shown
        addParts(choices);
        for (Choice &choice : objectChoices()) {
            choice.words += QString(u" go to "_s % choice.text);
            choice.text = tr("Go to %1").arg(choice.text);
            choice.weight -= commandWeight; // "Find" is for them
            choice.onlyWhenAsked = true;
            choices.push_back(std::move(choice));
        }
    }
    m_chooser->open(tr("Type a command, a part to add or a thing to go to"), tr("No command fits."),
                    std::move(choices));
}

void FindController::openFind()
{
    m_chooser->open(tr("Find a component, cable, assembly or problem"),
                    tr("Nothing in the design fits."), objectChoices());
}

/// The menus are the list of commands, with panels and recent files.
void FindController::addMenu(const QMenu &menu, const QString &path, const QString &englishPath,
                             std::vector<Choice> &choices) const
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || action == m_actions.action("commands"))
            continue;
        if (const auto *inner = action->menu<QMenu *>()) {
            addMenu(*inner, joined(path, ActionRegistry::withoutMnemonic(action->text())),
                    QString(englishPath % u' ' % inner->objectName()), choices);
            continue;
        }
        Choice choice;
        choice.text = ActionRegistry::withoutMnemonic(action->text());
        choice.detail = path;
        const bool namesAStep =
            action == m_actions.action("undo") || action == m_actions.action("redo");
        if (namesAStep) {
            // The step they are about is no name of theirs: "add" must not take back what was added.
            static const QRegularExpression colon(u"[:：]"_s);
            choice.detail = choice.text.section(colon, 1).trimmed();
            choice.text = choice.text.section(colon, 0, 0);
        }
        choice.keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString owner = action->parent() ? action->parent()->objectName() : QString();
        choice.words =
            QStringList{path, englishPath, m_actions.englishText(*action),
                        namesAStep ? QString() : ActionRegistry::withoutMnemonic(action->toolTip()),
                        owner}
                .join(u' ');
        choice.icon = action->icon();
        choice.weight = commandWeight;
        choice.enabled = action->isEnabled();
        choice.run = [action] {
            action->trigger();
        };
        choices.push_back(std::move(choice));
    }
}

void FindController::addParts(std::vector<Choice> &choices) const
{
    const auto add = [&](const QString &id, const QString &name, const QString &detail,
                         const QString &words, const QIcon &icon) {
        Choice choice;
        choice.text = tr("Add %1", "a part").arg(name);
        choice.detail = detail;
        choice.words = QString(u"add "_s % id % u' ' % words % u' ' % detail);
        choice.icon = icon;
        choice.weight = partWeight;
        choice.onlyWhenAsked = true;
        choice.run = [this, id] {
            m_canvas.addPart(id);
        };
        choices.push_back(std::move(choice));
    };
    for (const PartPtr &part : m_session.catalog().parts()) {
        if (isPlaceable(part->category))
            add(part->id, part->fullName(), part->summary(),
                QString(part->family % u' ' % categoryTitle(part->category)),
                theme::categoryIcon(part->category));
    }
    for (const AssemblyPtr &assembly : m_session.document().design().assemblies)
        add(QString(u"assembly:"_s % assembly->id),
            assembly->name.isEmpty() ? assembly->id : assembly->name, {}, {},
            theme::icon(u"assembly"_s));
}

std::vector<Choice> FindController::objectChoices() const
{
    std::vector<Choice> choices;
    for (const DesignObject &object : designObjects(m_session.document().design(),
                                                    m_session.catalog(), m_session.report().get()))
        choices.push_back(choiceOf(object));
    return choices;
}

Choice FindController::choiceOf(const DesignObject &object) const
{
    Choice choice;
    choice.text = object.text;
    choice.detail = object.path;
    choice.words = QString(object.words % u' ' % object.path);
    choice.icon = theme::icon(object.iconName);
    choice.weight = weightOf(object.kind);
    choice.enabled = object.kind != DesignObject::Kind::Finding || !object.objects.isEmpty();
    choice.run = [this, object] {
        goTo(object);
    };
    return choice;
}

void FindController::goTo(const DesignObject &object) const
{
    switch (object.kind) {
    case DesignObject::Kind::Component:
    case DesignObject::Kind::Finding:
        m_canvas.frame(object.objects);
        break;
    case DesignObject::Kind::Cable:
        if (m_canvas.breadcrumb() != object.breadcrumb)
            m_canvas.setBreadcrumb(object.breadcrumb);
        m_canvas.select({}, {object.cable});
        m_canvas.fitSelection();
        break;
    case DesignObject::Kind::Assembly:
        m_canvas.setBreadcrumb(object.breadcrumb);
        break;
    }
    m_canvas.setFocus();
}

} // namespace nongjang
