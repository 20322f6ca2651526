#include "views/mainwindow/board_controller.h"

#include "model/base/file_writer.h"
#include "model/edit/board_edits.h"
#include "model/edit/drawn_part.h"
#include "model/export/board_part.h"
#include "model/session/own_parts.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/user_prompts.h"
#include "views/mainwindow/action_registry.h"
#include "views/panels/parts_panel.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace nongjang {

using namespace Qt::StringLiterals;

BoardController::BoardController(DesignSession &session, CanvasView &canvas, PartsPanel &parts,
                                 ActionRegistry &actions, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_parts(parts)
    , m_actions(actions)
    , m_prompts(prompts)
{
    actions.onTriggered("new-board", [this] { newBoard(); });
    actions.onTriggered("save-board-part", [this] { savePart(); });
    connect(&session.document(), &Document::changed, this,
            [this] { updateActions(m_canvas.isVisible()); });
}

QString BoardController::shownBoard() const
{
    const Design &design = m_session.document().design();
    const auto isBoard = [&](const QString &id) {
        const AssemblyPtr assembly = design.assembly(id);
        return assembly && assembly->board;
    };
    const QString shown = m_canvas.assemblyId();
    if (isBoard(shown))
        return shown;
    const QStringList selected = m_canvas.selectedComponents();
    const AssemblyPtr assembly = design.assembly(shown);
    const Component *only =
        assembly && selected.size() == 1 ? assembly->component(selected.first()) : nullptr;
    return only && isBoard(only->assembly) ? only->assembly : QString();
}

void BoardController::updateActions(bool isWorking)
{
    m_actions.setEnabled({"new-board"}, isWorking);
    m_actions.setEnabled({"save-board-part"}, isWorking && !shownBoard().isEmpty());
    const AssemblyPtr shown = m_session.document().design().assembly(m_canvas.assemblyId());
    m_parts.offerBoardParts(isWorking && shown && shown->board);
}

void BoardController::newBoard()
{
    const QRectF drawn = m_canvas.model().bounds();
    const QPointF beside = drawn.isEmpty() ? QPointF() : QPointF(drawn.right() + 120, drawn.top());
    const Result<AddedBoard> added =
        addBoard(m_canvas.model().withShownPositions(m_session.document().design()),
                 m_canvas.assemblyId(), beside);
    if (!added) {
        Q_EMIT message(added.error().message);
        return;
    }
    m_session.document().apply(added->design, tr("New board"));
    m_canvas.enter(added->id);
    Q_EMIT message(tr("Inside the new board: place a die, then join memory and phases to it."));
}

/// Returns the part as it will be read.
Result<PartPtr> BoardController::writePart(const QString &board, const QString &id,
                                           const QString &path)
{
    const Result<QByteArray> text = boardPart(m_session.document().design(), m_session.catalog(),
                                              board, id, QDate::currentDate().toString(Qt::ISODate),
                                              drawingOf(m_session.document().design(), board));
    if (!text)
        return Failure{text.error()};
    const Result<std::vector<PartPtr>> read = readCatalogFile(*text, path);
    if (!read)
        return Failure{read.error()};
    if (const Outcome written = writeFile(*text, path); !written)
        return Failure{written.error()};
    return read->front();
}

void BoardController::savePart()
{
    const QString board = shownBoard();
    if (board.isEmpty())
        return;
    QDir().mkpath(userPartsFolder());
    const QString path = m_prompts.savePath(tr("Save the board as a part"),
                                            QString(userPartsFolder() % u'/' % board % u".json"_s),
                                            {tr("Parts (*.json)")});
    if (path.isEmpty())
        return;
    QString id = QFileInfo(path).completeBaseName();
    if (!isValidId(id))
        id = board;
    const Result<PartPtr> part = writePart(board, id, path);
    if (!part) {
        m_prompts.showError(tr("The part could not be saved"), part.error().message);
        return;
    }
    // Elsewhere it is a file to hand on, which the next start does not read either.
    if (QFileInfo(path).absolutePath() == QDir(userPartsFolder()).absolutePath())
        addOwnPart(m_session, *part);
    Q_EMIT message(tr("Saved the part “%1” to %2").arg(id, path));
}

} // namespace nongjang
