#pragma once

#include "model/edit/part_draft.h"
#include "views/dialogs/user_prompts.h"

#include <QDialog>

#include <functional>
#include <map>

class QComboBox;
class QGridLayout;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace nongjang {

class FieldEdit;
class NoticeLabel;

/// Edits a part of the user's own: fields, figures, ports, prices, attributes, with a history of its own. Deletes itself.
class OwnPartDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Mode {
        New,   ///< the id may be chosen, and follows the name until it is
        Change ///< the id stays
    };
    /// Writes the part; what it objects to is shown, and the dialog stays.
    using Keep = std::function<Outcome(const Part &)>;

    /// `prompts` outlives the dialog.
    OwnPartDialog(const Part &part, Mode mode, CatalogPtr catalog, UserPrompts &prompts, Keep keep,
                  QWidget *parent);

    [[nodiscard]] PartDraft &draft() { return *m_draft; }

    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFields();
    void addField(QGridLayout &grid, PartField field, int row, int column, const QString &name,
                  const QString &title);
    void addChoice(QGridLayout &grid, PartField field, int row, int column, const QString &name,
                   const QString &title);
    QWidget *buildTables();
    QWidget *buildFooter();
    QToolButton *stepButton(QAction *action, const QString &name, const QString &icon);
    void type(PartField field, const QString &text);
    [[nodiscard]] Part withFollowingId(const Part &after) const;
    void refresh();
    void check();

    Mode m_mode;
    CatalogPtr m_catalog;
    UserPrompts &m_prompts;
    Keep m_keep;
    PartDraft *m_draft;
    std::map<PartField, FieldEdit *> m_fields;
    std::map<PartField, QComboBox *> m_choices;
    QTabWidget *m_tables = nullptr;
    NoticeLabel *m_error = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_isRefused = false; ///< the last that was typed, and nobody was told to look yet
};

} // namespace nongjang
