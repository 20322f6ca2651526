#include "model/edit/document.h"

#include <QUndoCommand>

namespace nongjang {

namespace {

enum CommandId { ReplaceDesignId = 1 };

} // namespace

/// Old and new design as values. They share what did not change, so a step costs what it changed.
class ReplaceDesignCommand final : public QUndoCommand
{
public:
    ReplaceDesignCommand(Document &document, Design after, const QString &text, int gesture)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.design())
        , m_after(std::move(after))
        , m_gesture(gesture)
    {}

    void undo() override { m_document.replace(m_before); }
    void redo() override { m_document.replace(m_after); }
    int id() const override { return m_gesture >= 0 ? ReplaceDesignId : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next =
            static_cast<const ReplaceDesignCommand *>(other); // same id() means same class
        if (next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before); // moved back: the step disappears
        return true;
    }

private:
    Document &m_document;
    Design m_before;
    Design m_after;
    int m_gesture;
};

Document::Document(QObject *parent)
    : QObject(parent)
{}

void Document::apply(const Design &after, const QString &text, int gesture)
{
    if (after == m_design)
        return;
    m_undoStack.push(new ReplaceDesignCommand(*this, after, text, gesture));
}

void Document::reset(const Design &design)
{
    m_undoStack.clear();
    m_undoStack.setClean();
    replace(design);
}

void Document::replace(const Design &design)
{
    m_design = design;
    ++m_revision;
    Q_EMIT changed(m_revision);
}

} // namespace nongjang
