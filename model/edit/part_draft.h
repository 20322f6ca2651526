// A part while it is edited, with a history of its own.
#pragma once

#include "model/edit/part_edits.h"

#include <QObject>
#include <QUndoStack>

namespace nongjang {

/// Each change is one step with a name. Nothing is written.
class PartDraft final : public QObject
{
    Q_OBJECT

public:
    PartDraft(Part part, const QString &today, QObject *parent = nullptr);

    [[nodiscard]] const Part &part() const { return m_part; }
    [[nodiscard]] PartEntry entry() const { return {m_before, m_today}; }
    [[nodiscard]] bool isChanged() const { return !(m_part == m_before); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    /// Nothing happens when it equals the present one.
    void apply(const Part &after, const QString &step);
    /// The same edit as withPartText(), named after the cell. Error: that of the edit, and nothing happens.
    [[nodiscard]] Outcome type(const PartCell &cell, const QString &text);
    /// What a step that changes this cell is called: "Memory capacity", "pcie, Lanes".
    [[nodiscard]] QString cellTitle(const PartCell &cell) const;

Q_SIGNALS:
    void changed();

private:
    friend class PartStep;
    void replace(const Part &part);

    Part m_part;
    Part m_before;
    QString m_today;
    QUndoStack m_undoStack;
};

} // namespace nongjang
