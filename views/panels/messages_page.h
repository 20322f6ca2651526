#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace nongjang {

class MessageChart;
class MessagesModel;

/// The table of the page below.
class MessagesTable final : public TablePanel
{
    Q_OBJECT

public:
    explicit MessagesTable(MessagesModel &model, QWidget *parent = nullptr);
    void show(
        bool
            hasDefault); ///< after the model changed; the columns of untuned libraries where there is any

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

/// An all-reduce by the size of its message: as a chart, or as a table.
class MessagesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesPage(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    DesignSession &m_session;
    MessagesModel *m_model = nullptr;
    MessageChart *m_chart = nullptr;
    MessagesTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_asTable = nullptr;
};

} // namespace nongjang
