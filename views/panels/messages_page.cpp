#include "views/panels/messages_page.h"

#include "views/charts/message_chart.h"
#include "views/itemmodels/messages_model.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

MessagesTable::MessagesTable(MessagesModel &model, QWidget *parent)
    : TablePanel(u"messagesTable"_s, model, MessagesModel::SortRole, -1, parent)
{
    setObjectName(u"messagesPanel"_s);
    setStretch({{MessagesModel::AlgorithmColumn, 1}, {MessagesModel::DefaultAlgorithmColumn, 1}});
    retranslate();
}

void MessagesTable::show(bool hasDefault)
{
    for (const int column : {MessagesModel::DefaultTimeColumn, MessagesModel::DefaultRateColumn,
                             MessagesModel::DefaultAlgorithmColumn})
        table()->setColumnHidden(column, !hasDefault);
    showRows();
}

void MessagesTable::retranslate()
{
    setTexts(tr("All-reduce by message size"),
             tr("No all-reduce to show. It takes two GPUs that reach each other and take part."));
}

void MessagesTable::changeEvent(QEvent *event)
{
    TablePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

MessagesPage::MessagesPage(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MessagesModel(this))
    , m_chart(new MessageChart)
    , m_table(new MessagesTable(*m_model))
    , m_stack(new QStackedWidget)
    , m_asTable(new QToolButton)
{
    setObjectName(u"messagesPage"_s);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_asTable->setObjectName(u"messagesAsTable"_s);
    m_asTable->setIcon(theme::icon(u"table"_s));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 2, 0);
    row->setSpacing(2);
    row->addWidget(m_stack, 1);
    row->addWidget(m_asTable, 0, Qt::AlignTop);
    connect(m_asTable, &QAbstractButton::toggled, this, &MessagesPage::refresh);
    connect(&session, &DesignSession::reportChanged, this, &MessagesPage::refresh);
    retranslate();
    refresh();
}

void MessagesPage::refresh()
{
    const auto report = m_session.report();
    m_model->setMessages(report ? report->messages : std::vector<MessageRow>());
    const std::vector<MessageRow> &rows = m_model->messages();
    QStringList tips;
    for (int row = 0; row < m_model->rowCount(); ++row)
        tips << m_model->tip(row);
    m_chart->setMessages(rows, tips);
    m_table->show(m_chart->isDefaultShown());
    const bool any = !rows.empty();
    m_asTable->setVisible(any);
    // The table says why there is nothing to show.
    m_stack->setCurrentWidget(any && !m_asTable->isChecked() ? static_cast<QWidget *>(m_chart)
                                                             : m_table);
}

void MessagesPage::retranslate()
{
    m_asTable->setText(tr("Show as a table"));
    m_asTable->setToolTip(m_asTable->text());
    m_asTable->setAccessibleName(m_asTable->text());
}

void MessagesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace nongjang
