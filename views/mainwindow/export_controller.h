#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

class CanvasView;

/// Writes the bill of materials, the list of cables and pictures to files the user names.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(DesignSession &session, CanvasView &canvas, UserPrompts &prompts,
                     QObject *parent = nullptr);

    void exportBom(const QString &title);
    void exportCables(const QString &title);
    void exportPicture(const QString &title);

Q_SIGNALS:
    void message(const QString &text);

private:
    /// Beside the design, with its name and this ending.
    [[nodiscard]] QString suggestion(const QString &title, const QString &ending) const;
    void tell(const Outcome &outcome, const QString &path);

    DesignSession &m_session;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
};

} // namespace nongjang
