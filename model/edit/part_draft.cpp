#include "model/edit/part_draft.h"

#include <QUndoCommand>

namespace nongjang {

class PartStep final : public QUndoCommand
{
public:
    PartStep(PartDraft &draft, Part after, const QString &text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(draft.part())
        , m_after(std::move(after))
    {}

    void undo() override { m_draft.replace(m_before); }
    void redo() override { m_draft.replace(m_after); }

private:
    PartDraft &m_draft;
    Part m_before;
    Part m_after;
};

PartDraft::PartDraft(Part part, const QString &today, QObject *parent)
    : QObject(parent)
    , m_part(std::move(part))
    , m_before(m_part)
    , m_today(today)
{}

void PartDraft::apply(const Part &after, const QString &step)
{
    if (!(after == m_part))
        m_undoStack.push(new PartStep(*this, after, step)); // the history owns it
}

Outcome PartDraft::type(const PartCell &cell, const QString &text)
{
    const Result<Part> after = withPartText(m_part, cell, text, entry());
    if (!after)
        return Failure{after.error()};
    apply(*after, tr("Change %1", "field of a part").arg(cellTitle(cell)));
    return Done{};
}

QString PartDraft::cellTitle(const PartCell &cell) const
{
    const bool isValue = cell.table == PartTable::Figures && cell.column == 0;
    const QString row = cell.table == PartTable::Figures
                            ? figureTitle(FigureKey(cell.row))
                            : partText(m_part, PartCell{cell.table, cell.row, 0});
    return isValue ? row
                   : tr("%1, %2", "row of a table, column")
                         .arg(row, partColumnTitle(cell.table, cell.column));
}

void PartDraft::replace(const Part &part)
{
    m_part = part;
    Q_EMIT changed();
}

} // namespace nongjang
