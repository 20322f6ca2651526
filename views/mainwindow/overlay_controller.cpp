#include "views/mainwindow/overlay_controller.h"

#include "views/canvas/block_heat.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *none = "overlay-none";
constexpr std::array overlays{
    std::pair{"link-load", BlockOverlay::None}, std::pair{"overlay-power", BlockOverlay::Power},
    std::pair{"overlay-cost", BlockOverlay::Cost},
    std::pair{"overlay-price-age", BlockOverlay::PriceAge}, std::pair{none, BlockOverlay::None}};
const QString overlaySetting = u"view/overlay"_s;
const QString minimapSetting = u"view/minimap"_s;

} // namespace

OverlayController::OverlayController(ActionRegistry &actions, CanvasView &canvas, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_canvas(canvas)
{
    const QSettings settings;
    const QByteArray kept = settings.value(overlaySetting, u"link-load"_s).toString().toLatin1();
    const auto known =
        std::ranges::find_if(overlays, [&kept](const auto &each) { return kept == each.first; });
    choose(known == overlays.end() ? none : known->first);
    for (const auto &[id, overlay] : overlays) {
        // Chosen once more, an overlay goes: its key is a switch.
        m_actions.onTriggered(
            id, [this, id = id] { choose(m_actions.action(id)->isChecked() ? id : none); });
    }
    QAction *minimap = actions.action("minimap");
    minimap->setChecked(settings.value(minimapSetting, true).toBool());
    m_canvas.setMinimapShown(minimap->isChecked());
    connect(minimap, &QAction::toggled, this, [this](bool shown) {
        m_canvas.setMinimapShown(shown);
        QSettings().setValue(minimapSetting, shown);
    });
}

void OverlayController::choose(const char *chosen)
{
    for (const auto &[id, overlay] : overlays) {
        m_actions.action(id)->setChecked(QByteArrayView(id) == chosen);
        if (QByteArrayView(id) == chosen)
            m_canvas.setBlockOverlay(overlay);
    }
    m_canvas.setLoadShown(QByteArrayView(chosen) == "link-load");
    QSettings().setValue(overlaySetting, QString::fromLatin1(chosen));
}

} // namespace nongjang
