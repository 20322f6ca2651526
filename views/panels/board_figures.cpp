#include "views/panels/board_figures.h"

#include "model/study/board_shares.h"
#include "views/itemmodels/figure_text.h"
#include "views/panels/figure_display.h"
#include "views/theme/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/figure_row.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString rowKey(const BoardFigure &figure)
{
    return QString(figure.key % u'@' % figure.of);
}

bool isOfCost(const QString &key)
{
    return key.startsWith(u"cost."_s) || key == u"yield"_s || key == u"rework.steps"_s;
}

QString percentText(double share)
{
    return QString(QLocale().toString(share * 100.0, 'g', 4) % u" %"_s);
}

/// Value and range of a share in per cent; the explanation stays.
void showShare(FigureRow &row, const ReportFigure &figure, const QString &note)
{
    QString small = note;
    if (figure.low != figure.high)
        small.prepend(u"%1 – %2 · "_s.arg(percentText(figure.low), percentText(figure.high)));
    row.setValue(percentText(figure.value), small);
}

/// Rows with equal titles of one card stand below each other: which card a figure belongs to.
QString cardOf(const BoardFigure &figure)
{
    return isOfCost(figure.key) ? u"cost"_s : figure.of;
}

} // namespace

BoardFigures::BoardFigures(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_findings(new QLabel)
{
    setObjectName(u"boardFigures"_s);
    m_column->setContentsMargins(8, 0, 8, 8);
    m_column->setSpacing(6);
    m_findings->setObjectName(u"boardFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_findings);
    connect(&session, &DesignSession::reportChanged, this, &BoardFigures::refresh);
    setVisible(false);
}

void BoardFigures::setBoard(const QString &assemblyId)
{
    m_assemblyId = assemblyId;
    refresh();
}

QString BoardFigures::valueText(const QString &key, const QString &of) const
{
    const FigureRow *row = m_rows.value(QString(key % u'@' % of));
    return row ? row->value() : QString();
}

Card *BoardFigures::addCard(const QString &title)
{
    auto *card = new Card(u"boardCard%1"_s.arg(m_cards.size()));
    card->setTitle(title);
    m_column->insertWidget(m_column->count() - 1, card); // figures are what one edits by
    m_cards << card;
    return card;
}

void BoardFigures::build(const BoardReport &board)
{
    QStringList wanted;
    for (const BoardFigure &figure : board.figures)
        wanted << rowKey(figure);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    for (Card *card : std::as_const(m_cards)) {
        m_column->removeWidget(card);
        card->deleteLater();
    }
    m_cards.clear();
    m_rows.clear();
    QHash<QString, Card *> cards;
    for (const BoardFigure &figure : board.figures) {
        const QString name = cardOf(figure);
        Card *&card = cards[name];
        if (!card)
            card = addCard(name.isEmpty()      ? tr("Board")
                           : name == u"cost"_s ? tr("Yield and cost")
                                               : name);
        auto *row = new FigureRow(u"board_"_s % rowKey(figure).replace(u'.', u'_'));
        row->setTitle(boardFigureTitle(figure.key));
        card->add(row);
        m_rows.insert(rowKey(figure), row);
    }
}

void BoardFigures::show(const BoardReport &board, const Report &report)
{
    const auto classText = [](const BoardFigure &figure) {
        switch (figure.figureClass) {
        case FigureClass::Stated:
            return tr("stated");
        case FigureClass::Computed:
            return tr("computed");
        case FigureClass::Assumed:
            return tr("assumed");
        }
        Q_UNREACHABLE();
    };
    for (const BoardFigure &figure : board.figures) {
        FigureRow *row = m_rows.value(rowKey(figure));
        if (!figure.figure) {
            row->setUnknown(figure.why);
            continue;
        }
        const QString note = tr("%1, %2", "class of a figure, confidence")
                                 .arg(classText(figure), confidenceTitle(figure.confidence));
        showFigure(*row, *figure.figure, m_session.catalog(), report.bom.currency, note);
        if (isBoardShare(figure.key))
            showShare(*row, *figure.figure, note);
    }
}

void BoardFigures::showFindings(const BoardReport &board, const Report &report)
{
    QStringList lines;
    const QString inside = QString(board.path % u'/');
    for (const Finding &finding : report.findings) {
        const bool isHere = !board.path.isEmpty() && !finding.approved
                            && std::any_of(finding.objects.cbegin(), finding.objects.cend(),
                                           [&](const QString &path) {
                                               return path == board.path || path.startsWith(inside);
                                           });
        if (!isHere)
            continue;
        const theme::Role role = finding.severity == Severity::Error     ? theme::Role::ErrorText
                                 : finding.severity == Severity::Warning ? theme::Role::WarningText
                                                                         : theme::Role::InfoText;
        lines << u"<p style='margin:2px 0'><span style='color:%1'>%2</span> %3</p>"_s.arg(
            theme::colour(role, palette()).name(), finding.rule.toHtmlEscaped(),
            finding.message.toHtmlEscaped());
    }
    m_findings->setText(lines.join(QString()));
    m_findings->setVisible(!lines.isEmpty());
}

void BoardFigures::refresh()
{
    const std::shared_ptr<const Report> report = m_session.report();
    const BoardReport *board = nullptr;
    if (report && !m_assemblyId.isEmpty())
        for (const BoardReport &each : report->boards)
            if (each.assembly == m_assemblyId && !board)
                board = &each;
    setVisible(board);
    if (!board)
        return;
    build(*board);
    show(*board, *report);
    showFindings(*board, *report);
}

void BoardFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_shown.clear(); // titles are made anew
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace nongjang
