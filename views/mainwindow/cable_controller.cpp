#include "views/mainwindow/cable_controller.h"

#include "model/edit/wire_all_power.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"

#include <QAction>
#include <QSettings>

#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct LayerAction
{
    const char *id;
    bool CanvasLayers::*layer;
};
constexpr std::array layerActions{
    LayerAction{"layer-data", &CanvasLayers::data},
    LayerAction{"layer-power", &CanvasLayers::power},
    LayerAction{"layer-cooling", &CanvasLayers::cooling},
    LayerAction{"layer-labels", &CanvasLayers::labels},
};

QString settingOf(const LayerAction &layer)
{
    return u"view/"_s + QLatin1String(layer.id);
}

} // namespace

CableController::CableController(DesignSession &session, CanvasView &canvas,
                                 ActionRegistry &actions, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_prompts(prompts)
{
    actions.onTriggered("wire-power", [this] { wirePower(); });
    actions.onTriggered("free-way", [this] { m_canvas.freeWays(); });
    connectLayers(actions);
}

void CableController::connectLayers(ActionRegistry &actions)
{
    const QSettings settings;
    CanvasLayers layers;
    for (const LayerAction &each : layerActions) {
        QAction *action = actions.action(each.id);
        layers.*each.layer = settings.value(settingOf(each), true).toBool();
        action->setChecked(layers.*each.layer);
        connect(action, &QAction::toggled, this, [this, each](bool shown) {
            QSettings().setValue(settingOf(each), shown);
            CanvasLayers changed = m_canvas.model().layers();
            changed.*each.layer = shown;
            m_canvas.setLayers(changed);
            if (!shown)
                Q_EMIT message(tr("Hidden, but still there; View > Layers shows it again."));
        });
    }
    m_canvas.setLayers(layers);
}

void CableController::wirePower()
{
    const Design shown = m_canvas.model().withShownPositions(m_session.document().design());
    const QString &level = m_canvas.assemblyId();
    const QStringList selected = m_canvas.selectedComponents();
    Result<WiredPower> wired =
        selected.isEmpty() ? wireAllPower(shown, m_session.catalog(), level)
                           : nongjang::wirePower(shown, m_session.catalog(), level, selected);
    // What was just dropped is selected, and seldom what is meant.
    if (!selected.isEmpty() && wired && wired->leads == 0 && wired->shortfalls.empty())
        wired = wireAllPower(shown, m_session.catalog(), level);
    if (!wired) {
        m_prompts.showError(tr("Wire the power"), wired.error().message);
        return;
    }
    if (wired->leads > 0) {
        m_session.document().apply(wired->design, tr("Wire the power"));
        m_canvas.select({}, wired->cables);
    }
    const QString drawn = wired->leads > 0 ? tr("%n lead(s) drawn.", nullptr, wired->leads)
                                           : tr("No lead was drawn.");
    if (!wired->shortfalls.empty())
        m_prompts.showInformation(tr("Wire the power"), drawn % u"\n\n"_s % reportOn(*wired));
    else
        Q_EMIT message(wired->leads > 0 ? drawn
                                        : tr("Every socket that needs power has its lead."));
}

/// What stays without power, and what would help.
QString CableController::reportOn(const WiredPower &wired) const
{
    constexpr std::size_t most = 12;
    QStringList lines{tr("Still without power:")};
    for (std::size_t i = 0; i < std::min(most, wired.shortfalls.size()); ++i) {
        const PowerShortfall &each = wired.shortfalls[i];
        const bool isFull = each.why == PowerShortfall::Why::NoCapacity;
        const QString why = each.isAc ? (isFull ? tr("the outlets that fit would be overloaded")
                                                : tr("no outlet is left that a cord fits"))
                                      : (isFull ? tr("the supplies that fit would be overloaded")
                                                : tr("no supply has these connectors left"));
        lines << tr("• %1 lacks %2: %3", "part, connectors, reason")
                     .arg(each.object, each.lacks.join(tr(" and ")), why);
    }
    if (wired.shortfalls.size() > most)
        lines << tr("… and %n more", nullptr, int(wired.shortfalls.size() - most));
    if (wired.missingRating > 0.0) {
        constexpr double step = 50.0; // supplies are sold in such steps
        lines << QString()
              << tr("Add one supply of at least %1 with these connectors, or several.")
                     .arg(displayText(std::ceil(wired.missingRating / step) * step,
                                      Dimension::Power));
    }
    return lines.join(u'\n');
}

} // namespace nongjang
