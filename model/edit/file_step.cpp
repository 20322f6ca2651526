#include "model/edit/file_step.h"

#include <QUndoStack>

namespace nongjang {

namespace {

class FileStep final : public QUndoCommand
{
public:
    FileStep(const QString &text, std::function<bool()> undo, std::function<bool()> redo)
        : QUndoCommand(text)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
    {}

    void undo() override { setObsolete(!m_undo()); }
    void redo() override
    {
        if (m_isDone)
            setObsolete(!m_redo());
        m_isDone = true;
    }

private:
    std::function<bool()> m_undo;
    std::function<bool()> m_redo;
    bool m_isDone = false; ///< pushing calls redo() for what is done already
};

} // namespace

void pushFileStep(QUndoStack &history, const QString &text, std::function<bool()> undo,
                  std::function<bool()> redo)
{
    const bool wasClean = history.isClean();
    history.push(new FileStep(text, std::move(undo), std::move(redo))); // the history owns it
    if (wasClean)
        history.setClean();
}

} // namespace nongjang
