#include "views/mainwindow/replace_controller.h"

#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/chooser.h"
#include "views/mainwindow/action_registry.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

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
                    tr("No other part of this kind fits these letters."),
                    choices(ids, *category, {}));
    tryAll(ids, *category);
}

/// Whether each part fits is found beside the window: in a large drawing that takes a while.
void ReplaceController::tryAll(const QStringList &ids, Category category)
{
    m_stop.request_stop();
    m_stop = {};
    disconnect(&m_trial, nullptr, this, nullptr);
    connect(&m_trial, &QFutureWatcherBase::finished, this, [this, ids, category] {
        if (m_chooser->isVisible()) // else the parts may be gone
            m_chooser->refresh(choices(ids, category, m_trial.result()));
    });
    m_trial.setFuture(QtConcurrent::run(
        [design = m_session.document().design(), catalog = m_session.catalogPtr(),
         assembly = m_canvas.assemblyId(), ids, category, stop = m_stop.get_token()] {
            return tryReplacements(design, *catalog, assembly, ids, category, stop);
        }));
}

ReplaceController::~ReplaceController()
{
    m_stop.request_stop();
    disconnect(&m_trial, nullptr, this, nullptr);
    m_trial.waitForFinished();
}

/// Those that keep every cable first.
std::vector<Choice> ReplaceController::choices(const QStringList &ids, Category category,
                                               const Fits &fits)
{
    const Design &design = m_session.document().design();
    const AssemblyPtr assembly = design.assembly(m_canvas.assemblyId());
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
        if (const auto fit = fits.constFind(part->id); fit != fits.cend()) {
            choice.enabled = *fit != ReplaceFit::None;
            if (*fit == ReplaceFit::Wholly)
                choice.weight = keepingWeight;
            else
                choice.keys = choice.enabled ? tr("not all cables fit") : tr("does not fit");
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
