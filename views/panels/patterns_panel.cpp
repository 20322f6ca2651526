#include "views/panels/patterns_panel.h"

#include "model/catalog/pattern_names.h"
#include "views/itemmodels/patterns_model.h"
#include "views/panels/traffic_edit.h"

#include <QEvent>
#include <QMenu>
#include <QTableView>

namespace nongjang {

using namespace Qt::StringLiterals;

PatternsPanel::PatternsPanel(DesignSession &session, QWidget *parent)
    : PatternsPanel(session, new PatternsModel(session.catalogPtr()), parent)
{}

PatternsPanel::PatternsPanel(DesignSession &session, PatternsModel *model, QWidget *parent)
    : TablePanel(u"patternsTable"_s, *model, PatternsModel::SortRole, -1, parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(u"patternsPanel"_s);
    m_model->setParent(this);
    setRadio(PatternsModel::RankedColumn);
    table()->setSelectionMode(QAbstractItemView::NoSelection); // one mark is enough: the radio's
    setStretch(
        {{PatternsModel::NameColumn, 2, 165, 240}, {PatternsModel::LimitColumn, 3, 110, 560}});
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &PatternsPanel::showMenu);
    connect(table(), &QTableView::activated, this, [this](const QModelIndex &index) {
        rank(index.data(PatternsModel::KeyRole).toString());
    });
    connect(table(), &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PatternsModel::RankedColumn)
            rank(index.data(PatternsModel::KeyRole).toString());
    });
    connect(&session, &DesignSession::catalogChanged, this,
            [this] { m_model->setCatalog(m_session.catalogPtr()); });
    connect(&session, &DesignSession::reportChanged, this, &PatternsPanel::refresh);
    retranslate();
    refresh();
}

void PatternsPanel::refresh()
{
    const auto report = m_session.report();
    const QVariant chosen = table()->currentIndex().data(PatternsModel::KeyRole);
    m_model->setReport(report.get());
    table()->setColumnHidden(PatternsModel::UntunedColumn, !m_model->hasUntuned());
    showRows();
    for (int row = 0; chosen.isValid() && row < table()->model()->rowCount(); ++row)
        if (const QModelIndex index = table()->model()->index(row, PatternsModel::NameColumn);
            index.data(PatternsModel::KeyRole) == chosen)
            table()->setCurrentIndex(index); // a new report must not take the place away
}

void PatternsPanel::rank(const QString &key)
{
    if (key.isEmpty())
        return;
    const auto shown = [](const TrafficSettings &traffic) {
        return traffic.pattern.isEmpty() ? patternKeys().constFirst() : traffic.pattern;
    };
    if (shown(m_session.document().design().traffic) == key)
        return;
    editTraffic(m_session, tr("Rank bottlenecks for “%1”").arg(patternTitle(key)),
                [&](TrafficSettings &traffic) {
                    traffic.pattern = key == patternKeys().constFirst() ? QString() : key;
                });
}

void PatternsPanel::showMenu(QPoint position)
{
    // Rows may be made anew while the menu is open; the key stays.
    const QString key = table()->indexAt(position).data(PatternsModel::KeyRole).toString();
    if (key.isEmpty())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Rank bottlenecks for this")), &QAction::triggered, this,
            [this, key] { rank(key); });
    menu.exec(table()->viewport()->mapToGlobal(position));
}

void PatternsPanel::retranslate()
{
    setTexts(tr("Traffic patterns"),
             tr("No traffic to show. It takes two GPUs that reach each other and take part."));
}

void PatternsPanel::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
