// PartsPanel: favourites, parts used last, and those that fit what is selected.
#include "views/itemmodels/part_filter_proxy.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/panels/part_lists.h"
#include "views/panels/parts_panel.h"
#include "views/theme/theme.h"

#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

void PartsPanel::buildOwnChips()
{
    const auto make = [this](const QString &name, const QString &icon) {
        auto *chip = new QToolButton(m_chipBar);
        chip->setObjectName(name);
        chip->setIcon(theme::icon(icon));
        chip->setIconSize({18, 18});
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        connect(chip, &QToolButton::toggled, this, &PartsPanel::applyOnly);
        return chip;
    };
    m_favouriteChip = make(u"chipFavourites"_s, u"favourite"_s);
    m_recentChip = make(u"chipRecent"_s, u"recent"_s);
    m_fitChip = new QToolButton(this);
    m_fitChip->setObjectName(u"chipFitting"_s);
    m_fitChip->setIcon(theme::icon(u"filter"_s));
    m_fitChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fitChip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fitChip->hide();
    connect(m_fitChip, &QToolButton::clicked, this, [this] { offerFitting({}, {}); });
    connect(m_lists, &PartLists::changed, this, [this] {
        if (m_favouriteChip->isChecked() || m_recentChip->isChecked())
            applyOnly();
    });
}

void PartsPanel::retranslateOwnChips()
{
    const auto name = [](QToolButton *chip, const QString &text) {
        chip->setToolTip(text);
        chip->setAccessibleName(text);
    };
    name(m_favouriteChip, tr("Show only: favourites"));
    name(m_recentChip, tr("Show only: used last"));
    m_fitChip->setText(tr("Fits %1  ✕", "a component or port").arg(m_fitsWhat));
    name(m_fitChip, tr("Only what fits %1 is listed. Click to list everything.").arg(m_fitsWhat));
}

void PartsPanel::offerFitting(const QString &what, const QSet<QString> &partIds)
{
    if (what.isEmpty() && m_fitsWhat.isEmpty())
        return;
    m_fitsWhat = what;
    m_fitting = partIds;
    m_fitChip->setVisible(!what.isEmpty());
    retranslateOwnChips();
    applyOnly();
}

void PartsPanel::applyOnly()
{
    std::optional<QSet<QString>> only;
    if (m_favouriteChip->isChecked() || m_recentChip->isChecked()) {
        QStringList own;
        if (m_favouriteChip->isChecked())
            own << m_lists->favourites();
        if (m_recentChip->isChecked())
            own << m_lists->recent();
        only = QSet<QString>(own.begin(), own.end());
    }
    if (!m_fitsWhat.isEmpty())
        only = only ? only->intersect(m_fitting) : m_fitting;
    m_proxy->setOnly(only);
    updateAfterFilter();
}

QStringList PartsPanel::selectedParts() const
{
    QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        if (const PartPtr part = m_proxy->part(row))
            ids << part->id;
    return ids;
}

void PartsPanel::showMenu(const QPoint &point)
{
    const QModelIndex index = m_tree->indexAt(point);
    const PartPtr part = m_proxy->part(index.isValid() ? index : m_tree->currentIndex());
    if (!part)
        return;
    QMenu menu(this);
    menu.setObjectName(u"partMenu"_s);
    QAction *add = menu.addAction(theme::icon(u"new"_s), tr("Add to the drawing"));
    connect(add, &QAction::triggered, this, [this, id = part->id] {
        m_lists->used(id);
        Q_EMIT partActivated(id);
    });
    QAction *favourite = menu.addAction(theme::icon(u"favourite"_s), tr("Favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(m_lists->isFavourite(part->id));
    connect(favourite, &QAction::toggled, this,
            [this, id = part->id](bool on) { m_lists->setFavourite(id, on); });
    Q_EMIT menuShown(&menu);
    menu.exec(m_tree->viewport()->mapToGlobal(point));
}

} // namespace nongjang
