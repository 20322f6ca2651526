#pragma once

#include "model/explore/explore_row.h"
#include "model/session/design_session.h"
#include "model/study/candidate.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

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
    /// The design of a row that is shown as a point: as the dialog opens it.
    void openRow(const QString &origin);

Q_SIGNALS:
    void chartRequested(const std::function<std::vector<nongjang::Candidate>()> &source,
                        const QStringList &figures);

private:
    void showRows(const std::shared_ptr<const ExploreBase> &base,
                  const std::vector<ExploreRow> &rows);
    [[nodiscard]] QString selectedPath() const;

    DesignSession &m_session;
    FileController &m_files;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QPointer<ExploreDialog> m_dialog;
    std::shared_ptr<const ExploreBase> m_charted; ///< of the rows that are points; null: none
};

} // namespace nongjang
