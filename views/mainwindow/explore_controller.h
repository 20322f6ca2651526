#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>
#include <QPointer>

namespace nongjang {

class CanvasView;
class ExploreDialog;
class FileController;

/// Opens the exploration of the design at hand, tells it what is selected, and opens the rows that are chosen there.
class ExploreController final : public QObject
{
    Q_OBJECT

public:
    ExploreController(DesignSession &session, FileController &files, CanvasView &canvas,
                      UserPrompts &prompts, QWidget *window);

    void explore();

private:
    [[nodiscard]] QString selectedPath() const;

    DesignSession &m_session;
    FileController &m_files;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QPointer<ExploreDialog> m_dialog;
};

} // namespace nongjang
