#include "views/charts/piece_bar.h"

#include "views/charts/chart_colours.h"
#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int barMargin = 6;
constexpr int barHeight = 20;
constexpr int gap = 4;
constexpr int swatch = 10;
constexpr int betweenEntries = 14;

} // namespace

PieceBar::PieceBar(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PieceBar::setPieces(const QString &title, std::vector<Piece> pieces, double room)
{
    std::erase_if(pieces, [](const Piece &piece) { return !(piece.value > 0.0); });
    m_title = title;
    m_pieces = std::move(pieces);
    m_room = room;
    setAccessibleName(title);
    QStringList texts;
    for (const Piece &piece : m_pieces)
        texts << legendText(piece);
    setAccessibleDescription(texts.join(u"; "_s));
    updateGeometry();
    update();
}

double PieceBar::whole() const
{
    double sum = 0.0;
    for (const Piece &piece : m_pieces)
        sum += piece.value;
    return sum;
}

bool PieceBar::isOver() const
{
    return m_room > 0.0 && whole() > m_room;
}

QString PieceBar::legendText(const Piece &piece) const
{
    return tr("%1: %2", "piece of a whole: its size").arg(piece.name, piece.text);
}

PieceBar::Layout PieceBar::layOut(int width) const
{
    Layout layout;
    const int line = fontMetrics().height();
    const int inner = std::max(1, width - 2 * barMargin);
    layout.title = QRect(barMargin, gap, inner, line);
    layout.bar = QRect(barMargin, layout.title.bottom() + gap, inner, barHeight);
    const double scale = std::max({whole(), m_room, 1e-300});
    double x = layout.bar.left();
    int legendX = barMargin;
    int legendY = layout.bar.bottom() + gap + 1;
    for (const Piece &piece : m_pieces) {
        const double pieceWidth = piece.value / scale * inner;
        layout.pieces.emplace_back(x, layout.bar.top(), pieceWidth, barHeight);
        x += pieceWidth;
        const int entry =
            std::min(inner, swatch + gap + fontMetrics().horizontalAdvance(legendText(piece)) + 2);
        if (legendX > barMargin && legendX + entry > barMargin + inner) {
            legendX = barMargin;
            legendY += line + 1;
        }
        layout.legend.emplace_back(legendX, legendY, entry, line);
        legendX += entry + betweenEntries;
    }
    layout.height = legendY + line + gap;
    return layout;
}

int PieceBar::heightForWidth(int width) const
{
    return layOut(width).height;
}

QSize PieceBar::sizeHint() const
{
    constexpr int usualWidth = 320;
    return {usualWidth, heightForWidth(std::max(width(), 220))};
}

void PieceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Layout layout = layOut(width());
    const QColor text = palette().color(QPalette::Text);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(isOver() ? theme::colour(theme::Role::ErrorText, palette()) : text);
    painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, layout.title.width()));
    painter.setFont(font());
    painter.fillRect(layout.bar, palette().color(QPalette::AlternateBase));
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const QColor colour = seriesColour(int(i), palette());
        painter.fillRect(layout.pieces[i], colour);
        painter.setPen(palette().color(QPalette::Base));
        painter.drawLine(layout.pieces[i].topRight(), layout.pieces[i].bottomRight());
        const QRect &entry = layout.legend[i];
        const QRect box(entry.left(), entry.center().y() - swatch / 2, swatch, swatch);
        painter.fillRect(box, colour);
        painter.setPen(text);
        painter.drawText(entry.adjusted(swatch + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(legendText(m_pieces[i]), Qt::ElideRight,
                                                  entry.width() - swatch - gap));
    }
    if (m_room > 0.0)
        paintRoom(painter, layout.bar);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme::blend(palette().color(QPalette::Base), text, 0.4));
    painter.drawRect(layout.bar.adjusted(0, 0, -1, -1));
}

/// The mark of what there is, and what goes beyond it.
void PieceBar::paintRoom(QPainter &painter, const QRect &bar) const
{
    const double scale = std::max(whole(), m_room);
    const double at = bar.left() + m_room / scale * bar.width();
    if (isOver()) {
        const QRectF beyond(at, bar.top(), bar.right() + 1 - at, bar.height());
        painter.fillRect(
            beyond, QBrush(theme::colour(theme::Role::ErrorText, palette()), Qt::BDiagPattern));
    }
    const int x = std::clamp(int(at), bar.left() + 1, bar.right() - 1);
    painter.fillRect(QRect(x - 1, bar.top() - 3, 3, bar.height() + 6),
                     isOver() ? theme::colour(theme::Role::ErrorText, palette())
                              : palette().color(QPalette::Text));
}

bool PieceBar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Layout layout = layOut(width());
    QString tip = m_title;
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        if (layout.pieces[i].contains(help->pos()) || layout.legend[i].contains(help->pos()))
            tip = tr("%1, %2 %", "piece: size, share of the whole")
                      .arg(legendText(m_pieces[i]),
                           QLocale().toString(m_pieces[i].value / whole() * 100.0, 'f', 1));
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace nongjang
