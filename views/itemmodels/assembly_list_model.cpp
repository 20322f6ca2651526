#include "views/itemmodels/assembly_list_model.h"

#include "views/theme/theme.h"

#include <QMimeData>

namespace nongjang {

using namespace Qt::StringLiterals;

void AssemblyListModel::setDesign(const Design &design)
{
    if (m_assemblies == design.assemblies) // the same pointers: nothing to repaint
        return;
    beginResetModel();
    m_assemblies = design.assemblies;
    endResetModel();
}

int AssemblyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_assemblies.size());
}

QVariant AssemblyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Assembly &assembly = *m_assemblies[index.row()];
    const int parts = int(assembly.components.size());
    switch (role) {
    case Qt::DisplayRole:
        return assembly.name.isEmpty() ? assembly.id : assembly.name;
    case Qt::DecorationRole:
        return theme::icon(u"group"_s);
    case Qt::ToolTipRole:
        return assembly.notes.isEmpty()
                   ? tr("Assembly “%1”. Drag it to the canvas to place it.").arg(assembly.id)
                   : assembly.notes;
    case PartIdRole:
        return QString(u"assembly:"_s % assembly.id);
    case SummaryRole:
        return tr("%n component(s) inside", nullptr, parts);
    default:
        return {};
    }
}

Qt::ItemFlags AssemblyListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList AssemblyListModel::mimeTypes() const
{
    return {QLatin1StringView(theme::partMimeType)};
}

QMimeData *AssemblyListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the drag owns it
    data->setData(QLatin1StringView(theme::partMimeType),
                  indexes.first().data(PartIdRole).toString().toUtf8());
    return data;
}

} // namespace nongjang
