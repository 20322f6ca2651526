#include "views/mainwindow/replace_controller.h"

#include "model/edit/swap_part.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/chooser.h"
#include "views/mainwindow/action_registry.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// Trying every part of a kind in a larger drawing would hold up the list.
constexpr qsizetype mostTried = 150;

} // namespace

ReplaceController::ReplaceController(DesignSession &session, CanvasView &canvas,
                                     ActionRegistry &actions, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_canvas(canvas)
    , m_actions(actions)
    , m_chooser(new Chooser(window, u"replaceChooser"_s))
{
    actions.onTriggered("replace-part", [this] { choose(); });
    connect(&canvas, &CanvasView::menuShown, this, [this](QMenu *menu) {
        if (QAction *action = m_actions.action("replace-part"); action->isEnabled())
            menu->addAction(action);
    });
    connect(&session.document(), &Document::changed, this,
            [this] { updateActions(m_canvas.isVisible()); });
}

void ReplaceController::updateActions(bool isWorking)
{
    m_actions.setEnabled({"replace-part"}, isWorking && kind());
}

std::optional<Category> ReplaceController::kind() const
{
    const AssemblyPtr assembly = m_session.document().design().assembly(m_canvas.assemblyId());
    std::optional<Category> common;
    for (const QString &id : m_canvas.selectedComponents()) {
        const Component *component = assembly ? assembly->component(id) : nullptr;
        const PartPtr part = component ? m_session.catalog().part(component->part) : nullptr;
        if (!part || (common && *common != part->category))
            return std::nullopt;
        common = part->category;
    }
    return common;
}

void ReplaceController::choose()
{
    const std::optional<Category> category = kind();
    if (!category)
        return;
    const QStringList ids = m_canvas.selectedComponents();
    m_chooser->open(ids.size() == 1 ? tr("Replace %1 with…").arg(ids.first())
                                    : tr("Replace %n parts with…", nullptr, int(ids.size())),
                    tr("No other part of this kind fits these letters."), choices(ids, *category));
}

/// Those that keep every cable first.
std::vector<Choice> ReplaceController::choices(const QStringList &ids, Category category)
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(m_canvas.assemblyId());
    const bool isTried = assembly->components.size() <= mostTried;
    constexpr int keepingWeight = 20;
    std::vector<Choice> result;
    for (const PartPtr &part : m_session.catalog().parts(category)) {
        if (!isPlaceable(part->category)
            || std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
                   return assembly->component(id)->part == part->id;
               }))
            continue;
        Choice choice;
        choice.text = part->fullName();
        choice.detail = part->summary();
        choice.words = QString(part->id % u' ' % part->family % u' ' % choice.detail);
        choice.icon = theme::categoryIcon(category);
        if (isTried) {
            const Result<Replaced> after =
                replaceParts(design, m_session.catalog(), assembly->id, ids, part->id);
            choice.enabled = bool(after);
            if (after && after->keepsAll)
                choice.weight = keepingWeight;
            else
                choice.keys = after ? tr("not all cables fit") : tr("does not fit");
        }
        choice.run = [this, ids, partId = part->id] {
            replace(ids, partId);
        };
        result.push_back(std::move(choice));
    }
    std::stable_sort(result.begin(), result.end(), [](const Choice &a, const Choice &b) {
        return std::pair(a.enabled, a.weight) > std::pair(b.enabled, b.weight);
    });
    return result;
}

void ReplaceController::replace(const QStringList &ids, const QString &partId)
{
    const Result<Replaced> after =
        replaceParts(m_canvas.model().withShownPositions(m_session.document().design()),
                     m_session.catalog(), m_canvas.assemblyId(), ids, partId);
    if (after) {
        const QString name = m_session.catalog().part(partId)->name;
        m_session.document().apply(
            after->design,
            ids.size() == 1 ? tr("Replace %1 by %2").arg(ids.first(), name)
                            : tr("Replace %n part(s) by %1", nullptr, int(ids.size())).arg(name));
        m_canvas.selectAndReveal(ids, {});
    }
    Q_EMIT message(after ? after->message : after.error().message);
}

} // namespace nongjang
