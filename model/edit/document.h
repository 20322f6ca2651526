// The one mutable design of an editing session, with its variants.
#pragma once

#include "model/edit/design_state.h"

#include <QObject>
#include <QUndoStack>

namespace nongjang {

/// All writes are undoable commands pushed by apply(); readers take design(), a cheap copy, or follow changed().
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    /// What is in hand: the base, or the active variant.
    [[nodiscard]] const Design &design() const { return m_state.design; }
    [[nodiscard]] const DesignState &state() const { return m_state; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    /// Makes `after` the design, as one undo step called `text`. Nothing happens when it equals the present one.
    /// Steps with the same `gesture` (>= 0) that follow each other merge into one.
    void apply(const Design &after, const QString &text, int gesture = -1);
    /// The same for changes of the variants themselves: another one, another name.
    void applyState(const DesignState &after, const QString &text);
    /// Takes another variant in hand, the base where `id` is empty. No step of its own: nothing of the design changes, and undoing an
    /// edit shows what it was made on. Error: the variant is no design.
    [[nodiscard]] Outcome choose(const QString &id);
    /// A number for a new gesture.
    [[nodiscard]] int newGesture() { return ++m_lastGesture; }
    /// Starts over with another design; the undo history is cleared and the document is clean.
    void reset(const Design &design, const QList<Variant> &variants = {});

Q_SIGNALS:
    void changed(quint64 revision);

private:
    friend class ReplaceDesignCommand;
    void replace(const DesignState &state);

    DesignState m_state;
    QUndoStack m_undoStack;
    quint64 m_revision = 0;
    int m_lastGesture = 0;
};

} // namespace nongjang
