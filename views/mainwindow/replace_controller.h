#pragma once

#include "model/edit/swap_part.h"
#include "model/session/design_session.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <stop_token>

class QMenu;
class QWidget;

namespace nongjang {

class ActionRegistry;
class CanvasView;
class Chooser;
struct Choice;

/// Puts another part of the catalogue in the place of the selected ones, with their cables.
class ReplaceController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; the list opens over `window`.
    ReplaceController(DesignSession &session, CanvasView &canvas, ActionRegistry &actions,
                      QWidget &window);
    ~ReplaceController() override;

    void updateActions(bool isWorking);

Q_SIGNALS:
    void message(const QString &text);

private:
    using Fits = QHash<QString, ReplaceFit>;
    void choose();
    void tryAll(const QStringList &ids, Category category);
    void replace(const QStringList &ids, const QString &partId);
    [[nodiscard]] std::vector<Choice> choices(const QStringList &ids, Category category,
                                              const Fits &fits);
    /// Of all that is selected; empty: of different kinds, no parts, or nothing.
    [[nodiscard]] std::optional<Category> kind() const;

    DesignSession &m_session;
    CanvasView &m_canvas;
    ActionRegistry &m_actions;
    Chooser *m_chooser; ///< the window owns it
    QFutureWatcher<Fits> m_trial;
    std::stop_source m_stop;
};

} // namespace nongjang
