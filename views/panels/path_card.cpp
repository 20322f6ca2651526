#include "views/panels/path_card.h"

#include "model/study/study.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/line_breaks.h"
#include "views/widgets/card.h"
#include "views/widgets/figure_row.h"

#include <QEvent>
#include <QLabel>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

PathCard::PathCard(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(u"gpuPathCard"_s))
    , m_bandwidth(new FigureRow(u"gpuPathBandwidth"_s))
    , m_text(new QLabel)
{
    setObjectName(u"gpuPath"_s);
    m_text->setObjectName(u"gpuPathText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(6, 0, 6, 2);
    m_card->add(m_bandwidth);
    m_card->add(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_card);
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PathCard::takeAnswer);
    retranslate();
    hide();
}

PathCard::~PathCard()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PathCard::setEnds(const QString &from, const QString &to)
{
    m_question = {from, to, m_session.document().revision()};
    const bool any = !from.isEmpty() && !to.isEmpty();
    setVisible(any);
    if (any)
        ask();
}

void PathCard::ask()
{
    if (m_answer && m_answer->question == m_question)
        return;
    const bool other = !m_answer || m_answer->question.from != m_question.from
                       || m_answer->question.to != m_question.to;
    if (other) { // the way between other cards says nothing about these
        m_answer.reset();
        m_bandwidth->setValue(tr("…", "being computed"), {});
        m_bandwidth->setExplanation({});
        m_text->setText(
            unbroken(tr("%1 → %2", "from GPU to GPU").arg(m_question.from, m_question.to)));
    }
    m_bandwidth->setStale(true);
    if (m_asked) // its end asks again
        return;
    m_asked = m_question;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [question = m_question,
                                                    design = m_session.document().design(),
                                                    catalog = m_session.catalogPtr()] {
        try { // what is thrown here would end the program in another place
            const Result<PathReport> path = findPath(design, *catalog, question.from, question.to);
            return path ? Answer{question, std::make_shared<const PathReport>(*path), {}}
                        : Answer{question, nullptr, path.error().message};
        } catch (const std::exception &error) {
            return Answer{question, nullptr, QString::fromUtf8(error.what())};
        }
    }));
}

void PathCard::takeAnswer()
{
    const Answer answer = m_watcher.result();
    m_asked.reset();
    if (!(answer.question == m_question)) { // the selection or the design went on
        if (!m_question.from.isEmpty() && !m_question.to.isEmpty())
            ask();
        return;
    }
    m_answer = answer;
    m_bandwidth->setStale(false);
    if (answer.path)
        showPath(*answer.path);
    else
        showError(answer.error);
}

void PathCard::showPath(const PathReport &path)
{
    if (path.bandwidth) {
        const ReportFigure &figure = *path.bandwidth;
        m_bandwidth->setValue(reportValueText(figure),
                              rangeText(figure.value, figure.low, figure.high, figure.dimension));
        m_bandwidth->setExplanation(explanationHtml(figure, m_session.catalog()));
    } else {
        m_bandwidth->setUnknown(path.limitReason);
    }
    QStringList lines{tr("%1 → %2", "from GPU to GPU").arg(path.from, path.to)};
    const QString access = tr("Access: %1").arg(peerAccessTitle(path.p2p));
    lines << (path.p2pReason.isEmpty() ? access
                                       : tr("%1 (%2)", "what (why)").arg(access, path.p2pReason));
    if (!path.limit.isEmpty()) {
        const QString limit = tr("Limited by %1").arg(path.limit);
        lines << (path.limitReason.isEmpty()
                      ? limit
                      : tr("%1 (%2)", "what (why)").arg(limit, path.limitReason));
    }
    int number = 0;
    for (const Hop &hop : path.hops) {
        const QString speed = hop.isUnknown
                                  ? tr("unknown", "bandwidth")
                                  : displayText(hop.bandwidth.value.si(), Dimension::Bandwidth);
        lines << tr("%1. %2: %3", "number, hop, bandwidth")
                     .arg(QString::number(++number), hop.name, speed);
    }
    m_text->setText(unbroken(lines.join(u'\n')));
}

void PathCard::showError(const QString &text)
{
    m_bandwidth->setUnknown(text);
    m_text->setText(unbroken(text));
}

void PathCard::retranslate()
{
    m_card->setTitle(tr("Path between the selected GPUs"));
    m_bandwidth->setTitle(tr("Bandwidth"));
}

void PathCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_answer.reset(); // its sentences are in the old language
    if (!isHidden())
        ask();
}

} // namespace nongjang
