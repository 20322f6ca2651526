#pragma once

#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class ChartsPanel;
class FileController;
class PanelDocks;

/// What charts have to do with files: exports, designs to compare, designs to open.
class ChartsController final : public QObject
{
    Q_OBJECT

public:
    ChartsController(ChartsPanel &panel, FileController &files, UserPrompts &prompts,
                     QObject *parent = nullptr);

    void connectActions(ActionRegistry &actions, PanelDocks &docks);

Q_SIGNALS:
    void message(const QString &text);

private:
    void exportChart();
    void addFiles();

    ChartsPanel &m_panel;
    FileController &m_files;
    UserPrompts &m_prompts;
};

} // namespace nongjang
