// The one mutable design of an editing session.
#pragma once

#include "model/design/design.h"

#include <QObject>
#include <QUndoStack>

namespace nongjang {

/// All writes are undoable commands pushed by apply(); readers take design(), a cheap copy, or follow changed().
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    [[nodiscard]] const Design &design() const { return m_design; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    /// Makes `after` the design, as one undo step called `text`. Nothing happens when it equals the present one.
    /// Steps with the same `gesture` (>= 0) that follow each other merge into one.
    void apply(const Design &after, const QString &text, int gesture = -1);
    /// A number for a new gesture.
    [[nodiscard]] int newGesture() { return ++m_lastGesture; }
    /// Starts over with another design; the undo history is cleared and the document is clean.
    void reset(const Design &design);

Q_SIGNALS:
    void changed(quint64 revision);

private:
    friend class ReplaceDesignCommand;
    void replace(const Design &design);

    Design m_design;
    QUndoStack m_undoStack;
    quint64 m_revision = 0;
    int m_lastGesture = 0;
};

} // namespace nongjang
