#pragma once

#include "model/templates/topology_template.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace nongjang {

class NoticeLabel;
class TemplatePicture;

/// Choose a topology and its numbers; shows what comes of them while one types.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Assemblies of `design` are offered as nodes.
    TemplateDialog(const QString &title, const Design &design, const Catalog &catalog,
                   QWidget *parent = nullptr);

    /// What was chosen; there when the dialog was accepted.
    [[nodiscard]] const BuiltTopology &built() const { return *m_built; }
    [[nodiscard]] QString templateId() const;

protected:
    void accept() override;

private:
    [[nodiscard]] QWidget *makeForm();
    QComboBox *addChoice(const QString &objectName, const QString &title);
    [[nodiscard]] QWidget *makeCounts();
    QLabel *addCount(QFormLayout &form, const QString &objectName, const QString &title);
    [[nodiscard]] const TopologyTemplate &chosen() const;
    void showParameters();
    void refresh();
    void showCounts(const TopologyCounts &counts);
    void showPlan(const Topology &topology);
    [[nodiscard]] Result<Topology> typed() const;
    [[nodiscard]] TemplateParts parts() const;

    const Design m_design;
    const Catalog &m_catalog;
    std::vector<TopologyTemplate> m_templates;
    QHash<QString, QMap<QString, QString>> m_typed; ///< by template, so that nothing typed is lost
    std::optional<BuiltTopology> m_built;
    QListWidget *m_list = nullptr;
    QLabel *m_description = nullptr;
    TemplatePicture *m_picture = nullptr;
    QFormLayout *m_form = nullptr;
    QList<QLineEdit *> m_fields; ///< one for each parameter of the chosen template
    QComboBox *m_rate = nullptr;
    QComboBox *m_node = nullptr;
    QHash<QString, QLabel *> m_counts;
    NoticeLabel *m_notes = nullptr;
    NoticeLabel *m_error = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace nongjang
