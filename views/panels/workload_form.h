#pragma once

#include "model/session/design_session.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace nongjang {

class FormPanel;
class LanguageModelBox;
class NoticeLabel;

/// What the farm is to do: fields of the design. What is left empty is chosen by the program, and shown in grey.
class WorkloadForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadForm(DesignSession &session, QWidget *parent = nullptr);

    /// One step; nothing happens where it is the task already.
    void chooseTask(WorkloadTask task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void fillChoices();
    void refresh();
    void commit(int index, const QString &text);
    void changeModel(const QString &id);

    DesignSession &m_session;
    FormPanel *m_work = nullptr;
    QLabel *m_cutTitle = nullptr;
    FormPanel *m_cut = nullptr;
    QComboBox *m_task = nullptr;
    QLabel *m_modelTitle = nullptr;
    LanguageModelBox *m_model = nullptr;
    NoticeLabel *m_notice = nullptr;
    QList<QWidget *> m_fields; ///< FieldEdit or QComboBox, in the order of workloadFields()
    QStringList m_shown;       ///< what the design says, for those that are typed
    QCheckBox *m_share = nullptr;
};

} // namespace nongjang
