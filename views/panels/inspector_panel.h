#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace nongjang {

class BoardFigures;
class BoardPage;
class CablePage;
class ComponentPage;
class DesignPage;
class PathCard;

/// The properties of what is selected on the canvas; of the design, when nothing is.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(DesignSession &session, QWidget *parent = nullptr);

    void setSelection(const QString &assemblyId, const QStringList &components,
                      const QList<int> &cables);
    /// The placed assemblies that lead to what is shown. Before setSelection().
    void setWay(const QStringList &way);
    /// Puts the cursor into the id of the selected component.
    void editId();
    /// Puts the cursor into the first field of what is selected.
    void editProperties();
    /// Kill switch for what is selected.
    void switchOnOrOff();

Q_SIGNALS:
    void componentRenamed(const QString &oldId, const QString &newId);
    void patternRequested(int cable);

private:
    void refresh();
    void stepChanged(int step);
    void refreshBoard(const Assembly *assembly, const QStringList &components);
    void refreshPath(const Assembly &assembly, const QStringList &components);

    DesignSession &m_session;
    QStackedWidget *m_pages = nullptr;
    ComponentPage *m_componentPage = nullptr;
    PathCard *m_path = nullptr;
    QVBoxLayout *m_selected = nullptr; ///< component page and path
    CablePage *m_cablePage = nullptr;
    DesignPage *m_designPage = nullptr;
    BoardPage *m_boardPage = nullptr;
    BoardFigures *m_boardFigures = nullptr; ///< of the selected board
    int m_step = 0;                         ///< of the undo stack
    QString m_assemblyId;
    QStringList m_components;
    QList<int> m_cables;
};

} // namespace nongjang
