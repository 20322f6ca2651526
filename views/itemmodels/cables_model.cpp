#include "views/itemmodels/cables_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

using namespace Qt::StringLiterals;

CablesModel::CablesModel(CatalogPtr catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(std::move(catalog))
{}

void CablesModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    endResetModel();
}

void CablesModel::setAssembly(const AssemblyPtr &assembly)
{
    if (m_assembly == assembly)
        return;
    beginResetModel();
    m_assembly = assembly;
    endResetModel();
}

int CablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_assembly ? 0 : int(m_assembly->cables.size());
}

int CablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Cable &cable = m_assembly->cables[index.row()];
    switch (Column(index.column())) {
    case FromColumn:
        return cable.from.isLoose() ? tr("loose end") : cable.from.toString();
    case ToColumn:
        return cable.to.isLoose() ? tr("loose end") : cable.to.toString();
    case PartColumn: {
        if (cable.part.isEmpty())
            return cable.from.isLoose() || cable.to.isLoose() ? tr("not chosen yet")
                                                              : tr("plugged in directly");
        const PartPtr part = m_catalog->part(cable.part);
        const QString name = part ? part->fullName() : cable.part;
        return cable.off ? tr("%1 (switched off)").arg(name) : name;
    }
    case LengthColumn:
        return cable.length ? displayText(cable.length->value, Dimension::Length) : QString();
    case TrainedColumn:
        return cable.trained ? cable.trained->text : QString();
    case PatternColumn:
        return cable.count > 1
                   ? tr("%1, ×%2").arg(patternTitle(cable.pattern), QLocale().toString(cable.count))
                   : patternTitle(cable.pattern);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case PartColumn:
        return tr("Cable");
    case LengthColumn:
        return tr("Length");
    case TrainedColumn:
        return tr("Runs at");
    case PatternColumn:
        return tr("Pattern");
    case ColumnCount:
        break;
    }
    return {};
}

QString patternTitle(CablePattern pattern)
{
    switch (pattern) {
    case CablePattern::OneToOne:
        return CablesModel::tr("one to one");
    case CablePattern::Spread:
        return CablesModel::tr("spread evenly");
    case CablePattern::FullMesh:
        return CablesModel::tr("full mesh");
    }
    return {};
}

} // namespace nongjang
