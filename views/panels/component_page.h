#pragma once

#include "model/session/design_session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QTreeWidget;

namespace nongjang {

class ComponentFiguresModel;
class ExportNote;
class FieldEdit;
class FormPanel;
class InstanceBar;
class NoticeLabel;
class PowerSection;

/// Edits one placed part or assembly, or what several have in common. Each field is one undo step.
class ComponentPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentPage(DesignSession &session, QWidget *parent = nullptr);

    using QWidget::show;
    /// `componentIds` exist in the assembly; at least one.
    void show(const QString &assemblyId, const QStringList &componentIds);
    void editId();
    void switchOnOrOff();
    /// The ids of the placed assemblies that lead to what is shown; empty: it lies in the farm itself.
    void setWay(const QStringList &way);

Q_SIGNALS:
    void renamed(const QString &oldId, const QString &newId);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Edit = std::function<void(Component &)>;

    void buildHeader();
    void buildForm();
    void buildFigures();
    void buildPorts();
    void buildPower();
    void connectFields();
    void retranslate();
    void fillCombos();
    void refresh();
    void refreshHeader(const QList<Component> &components);
    void refreshFields(const QList<Component> &components);
    void refreshPorts(const Component &component);
    void showPlace();
    void refreshInstance();
    void resetInstance();

    [[nodiscard]] QList<Component> components() const;
    [[nodiscard]] QString subject() const; ///< the id, or "4 components", for names of undo steps
    /// Changes every component shown as one undo step; a refusal goes to `field` or to the notice.
    void change(const QString &stepName, const Edit &edit, FieldEdit *field = nullptr,
                int gesture = -1);
    void changeCount(const QString &text);
    void changePrice(const QString &text);
    void rename(const QString &newId);
    void changeFigure(const QString &figureName, const TypedValue &value);

    DesignSession &m_session;
    QString m_assemblyId;
    QStringList m_ids;
    QStringList m_way;

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    InstanceBar *m_instance = nullptr;
    NoticeLabel *m_notice = nullptr;
    FormPanel *m_form = nullptr;
    FieldEdit *m_id = nullptr;
    FieldEdit *m_label = nullptr;
    FieldEdit *m_count = nullptr;
    QComboBox *m_condition = nullptr;
    FieldEdit *m_price = nullptr;
    QComboBox *m_p2p = nullptr;
    QCheckBox *m_on = nullptr;
    QCheckBox *m_locked = nullptr;
    PowerSection *m_power = nullptr;
    QLabel *m_figuresTitle = nullptr;
    QTableView *m_figures = nullptr;
    ExportNote *m_exports = nullptr;
    NoticeLabel *m_figureNotice = nullptr;
    ComponentFiguresModel *m_figuresModel = nullptr;
    QLabel *m_portsTitle = nullptr;
    QTreeWidget *m_ports = nullptr;
};

} // namespace nongjang
