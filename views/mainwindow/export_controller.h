#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

#include <functional>

namespace nongjang {

class CanvasView;
class FileController;

/// Writes lists, pictures and the report to files the user names.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(DesignSession &session, FileController &files, CanvasView &canvas,
                     UserPrompts &prompts, QObject *parent = nullptr);

    void exportBom();
    void exportCables();
    void exportPicture();
    void exportReport();
    /// Labels for the cables, to print: a page above the window.
    void showLabels(QWidget *window);
    /// The page of published figures above the window.
    void showValidation(QWidget *window);

Q_SIGNALS:
    void message(const QString &text);

private:
    /// Null, and said so, while there is none of the design as it is now.
    [[nodiscard]] std::shared_ptr<const Report> currentReport();
    [[nodiscard]] static QStringList listFilters();
    void write(const std::function<Outcome()> &work, const QString &path); ///< in a worker
    [[nodiscard]] QString name() const; ///< of the file, else of the design
    /// Beside the design, with this ending.
    [[nodiscard]] QString suggestion(const QString &name, const QString &ending) const;
    void tell(const Outcome &outcome, const QString &path);

    DesignSession &m_session;
    FileController &m_files;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
};

} // namespace nongjang
