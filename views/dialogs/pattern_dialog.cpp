#include "views/dialogs/pattern_dialog.h"

#include "views/itemmodels/cables_model.h"
#include "views/theme/theme.h"
#include "views/widgets/ok_cancel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(132, 96);
constexpr int mostDrawn = 6; ///< instances of one side

/// Which of `few` the i-th of `many` goes to.
int partner(int i, int many, int few)
{
    const int each = (many + few - 1) / few;
    return i / each;
}

} // namespace

PatternDialog::PatternDialog(std::vector<PatternOption> options, const Cable &drawn,
                             QWidget *parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_choice(new QButtonGroup(this))
{
    setObjectName(u"patternDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How are they joined?"));
    build(drawn);
    paintPictures();
    refresh();
}

const PatternOption &PatternDialog::chosen() const
{
    return m_options[std::size_t(std::max(0, m_choice->checkedId()))];
}

void PatternDialog::build(const Cable &drawn)
{
    auto *ends = new QLabel(
        m_options.empty()
            ? QString()
            : tr("%1 ×%2 to %3 ×%4")
                  .arg(drawn.from.component, QLocale().toString(m_options.front().fromCount),
                       drawn.to.component, QLocale().toString(m_options.front().toCount)));
    ends->setObjectName(u"patternEnds"_s);
    auto *row = new QHBoxLayout;
    int first = -1;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const PatternOption &option = m_options[i];
        auto *button = new QToolButton;
        button->setObjectName(u"pattern_"_s % patternName(option.cable.pattern));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(pictureSize);
        button->setText(patternTitle(option.cable.pattern));
        button->setAccessibleName(button->text());
        button->setEnabled(option.isPossible());
        button->setToolTip(option.problem);
        m_choice->addButton(button, int(i));
        m_pictures.push_back(button);
        row->addWidget(button);
        if (option.isPossible() && (first < 0 || option.cable.pattern == drawn.pattern))
            first = int(i);
    }
    if (first >= 0)
        m_pictures[std::size_t(first)]->setChecked(true);
    m_text = new QLabel;
    m_text->setObjectName(u"patternText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(5 * m_text->fontMetrics().lineSpacing());
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_buttons = okCancel(*this, u"pattern"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(ends);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    connect(m_choice, &QButtonGroup::idClicked, this, &PatternDialog::refresh);
}

QPixmap PatternDialog::picture(const PatternOption &option) const
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(pictureSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int from = std::min(option.fromCount, mostDrawn);
    const int to = std::min(option.toCount, mostDrawn);
    const auto spot = [](bool isLeft, int i, int count) {
        const double step = double(pictureSize.height()) / count;
        return QPointF(isLeft ? 22.0 : pictureSize.width() - 22.0, step * (i + 0.5));
    };
    const QColor line = theme::colour(theme::Role::NetworkCable, palette());
    painter.setPen(QPen(line, 1.6));
    for (int i = 0; i < from; ++i)
        for (int j = 0; j < to; ++j) {
            const bool joins =
                option.cable.pattern == CablePattern::FullMesh
                || (from >= to ? partner(i, from, to) == j : partner(j, to, from) == i);
            if (joins)
                painter.drawLine(spot(true, i, from), spot(false, j, to));
        }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.2));
    painter.setBrush(palette().color(QPalette::Button));
    for (const bool isLeft : {true, false})
        for (int i = 0; i < (isLeft ? from : to); ++i)
            painter.drawRoundedRect(
                QRectF(spot(isLeft, i, isLeft ? from : to) - QPointF(11, 5), QSizeF(22, 10)), 2, 2);
    return pixmap;
}

void PatternDialog::paintPictures()
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        m_pictures[i]->setIcon(QIcon(picture(m_options[i])));
}

void PatternDialog::refresh()
{
    const bool isChosen = m_choice->checkedId() >= 0;
    okButton(*m_buttons)->setEnabled(isChosen);
    QStringList lines;
    for (const PatternOption &option : m_options) {
        const QString title = patternTitle(option.cable.pattern);
        if (!option.isPossible()) {
            lines << tr("%1: %2", "pattern, why it cannot be").arg(title, option.problem);
            continue;
        }
        QString text = tr("%n cable(s)", nullptr, int(option.cables));
        if (!option.note.isEmpty())
            text += u". "_s % option.note;
        lines << tr("%1: %2", "pattern, what it takes").arg(title, text);
    }
    m_text->setText(lines.join(u'\n'));
}

void PatternDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_buttons)
        paintPictures();
}

} // namespace nongjang
