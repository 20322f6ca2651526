#pragma once

#include "model/session/design_session.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nongjang {

class Card;
class FigureRow;

/// What the engine says about one board of one's own: a card for the board, one for each die and switch, one for its cost, and what the
/// rules object to. Follows the report of the session.
class BoardFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFigures(DesignSession &session, QWidget *parent = nullptr);

    /// The board of this assembly; empty: none, and the widget is hidden.
    void setBoard(const QString &assemblyId);
    /// The text of a figure; empty: not shown.
    [[nodiscard]] QString valueText(const QString &key, const QString &of = {}) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void build(const BoardReport &board);
    void show(const BoardReport &board, const Report &report);
    void showFindings(const BoardReport &board, const Report &report);
    [[nodiscard]] Card *addCard(const QString &title);

    DesignSession &m_session;
    QString m_assemblyId;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_findings = nullptr;
    QList<Card *> m_cards;
    QHash<QString, FigureRow *> m_rows; ///< by key and component
    QStringList m_shown;                ///< what the rows were built for
};

} // namespace nongjang
