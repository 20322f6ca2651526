#pragma once

#include "model/session/design_session.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace nongjang {

class Card;
class FigureRow;

/// The way between two GPUs: how fast, what sets that, and every hop. Found in the background; answers to older questions are dropped.
class PathCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PathCard(DesignSession &session, QWidget *parent = nullptr);
    ~PathCard() override;

    /// Paths of two GPUs ("farm/rig[17]/gpu[3]"); empty ones hide the card.
    void setEnds(const QString &from, const QString &to);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Question
    {
        QString from;
        QString to;
        quint64 revision = 0;
        friend bool operator==(const Question &, const Question &) = default;
    };
    struct Answer
    {
        Question question;
        std::shared_ptr<const PathReport> path; ///< null: there is none
        QString error;
    };

    void ask();
    void takeAnswer();
    void showPath(const PathReport &path);
    void showError(const QString &text);
    void retranslate();

    DesignSession &m_session;
    Card *m_card = nullptr;
    FigureRow *m_bandwidth = nullptr;
    QLabel *m_text = nullptr;
    Question m_question;             ///< what is wanted
    std::optional<Question> m_asked; ///< what is being found out
    std::optional<Answer> m_answer;  ///< what is shown
    QThreadPool m_pool;              ///< one thread: questions do not pile up
    QFutureWatcher<Answer> m_watcher;
};

} // namespace nongjang
