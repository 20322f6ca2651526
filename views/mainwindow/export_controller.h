#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

#include <functional>

namespace nongjang {

class CanvasView;

/// Writes lists, pictures and the report to files the user names.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(DesignSession &session, CanvasView &canvas, UserPrompts &prompts,
                     QObject *parent = nullptr);

    void exportBom(const QString &title);
    void exportCables(const QString &title);
    void exportPicture(const QString &title);
    void exportReport(const QString &title);
    /// Labels for the cables, to print: a page above the window.
    void showLabels(const QString &title, QWidget *window);
    /// The page of published figures above the window.
    void showValidation(QWidget *window);

Q_SIGNALS:
    void message(const QString &text);

private:
    /// Null, and said so, while there is none of the design as it is now.
    [[nodiscard]] std::shared_ptr<const Report> currentReport();
    [[nodiscard]] static QStringList listFilters();
    void write(const std::function<Outcome()> &work, const QString &path); ///< in a worker
    /// Beside the design, with its name and this ending.
    [[nodiscard]] QString suggestion(const QString &title, const QString &ending) const;
    void tell(const Outcome &outcome, const QString &path);

    DesignSession &m_session;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
};

} // namespace nongjang
