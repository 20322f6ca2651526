#pragma once

#include <QObject>

class QWidget;

namespace nongjang {

class CanvasView;
class DesignSession;
class FileController;

/// Designs and blocks from topology templates.
class TemplateController final : public QObject
{
    Q_OBJECT

public:
    TemplateController(DesignSession &session, FileController &files, CanvasView &canvas,
                       QWidget *window);

    /// A new design; asks about the present one first, if it is not saved.
    void newDesign();
    /// One block in the assembly shown, as one step.
    void insert();

private:
    DesignSession &m_session;
    FileController &m_files;
    CanvasView &m_canvas;
    QWidget *m_window = nullptr;
};

} // namespace nongjang
