// A step of the history that changes a file beside the design.
#pragma once

#include <QString>

#include <functional>

class QUndoStack;

namespace nongjang {

/// Puts a step on the history of a design that is done already and leaves the design alone: `undo` and `redo` say whether they could do
/// their work, and a step that could not is forgotten. A design that was as its file is stays so.
void pushFileStep(QUndoStack &history, const QString &text, std::function<bool()> undo,
                  std::function<bool()> redo);

} // namespace nongjang
