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
    ReplaceDesignCommand(Document &document, DesignState after, const QString &text, int gesture)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.state())
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
    DesignState m_before;
    DesignState m_after;
    int m_gesture;
};

Document::Document(QObject *parent)
    : QObject(parent)
{}

void Document::apply(const Design &after, const QString &text, int gesture)
{
    if (after == m_state.design)
        return;
    DesignState state = m_state;
    state.design = after;
    m_undoStack.push(new ReplaceDesignCommand(*this, std::move(state), text, gesture));
}

void Document::applyState(const DesignState &after, const QString &text)
{
    if (!(after == m_state))
        m_undoStack.push(new ReplaceDesignCommand(*this, after, text, -1));
}

Outcome Document::choose(const QString &id)
{
    if (id == m_state.active)
        return Done{};
    const Result<DesignState> chosen = withActive(m_state, id);
    if (!chosen)
        return Failure{chosen.error()};
    replace(*chosen);
    return Done{};
}

void Document::reset(const Design &design, const QList<Variant> &variants)
{
    m_undoStack.clear();
    m_undoStack.setClean();
    replace(stateOf(design, variants));
}

void Document::replace(const DesignState &state)
{
    m_state = state;
    ++m_revision;
    Q_EMIT changed(m_revision);
}

} // namespace nongjang
