#pragma once

#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class ChartsPanel;
class ExploreController;
class FileController;
class PanelDocks;
class VariantController;

/// What charts have to do with files: exports, designs to compare, designs to open.
class ChartsController final : public QObject
{
    Q_OBJECT

public:
    ChartsController(ChartsPanel &panel, FileController &files, UserPrompts &prompts,
                     QObject *parent = nullptr);

    void connectActions(ActionRegistry &actions, PanelDocks &docks);
    /// What others make designs of: rows of explorations as points, and variants that a click takes in hand.
    void connectDesigns(ExploreController &exploring, VariantController &variants);

Q_SIGNALS:
    void message(const QString &text);

private:
    void exportChart();
    void addFiles();

    void show(const QString &kind); ///< empty: the one that is there

    ChartsPanel &m_panel;
    PanelDocks *m_docks = nullptr;
    FileController &m_files;
    UserPrompts &m_prompts;
};

} // namespace nongjang
