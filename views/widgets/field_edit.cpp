#include "views/widgets/field_edit.h"

#include "views/theme/theme.h"
#include "views/widgets/wheel_guard.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

FieldEdit::FieldEdit(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_message(new QLabel)
{
    m_edit->setObjectName(objectName);
    m_message->setObjectName(QString(objectName % u"Message"_s));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEdit::commit);
}

void FieldEdit::setValue(const QString &text)
{
    if (m_hasError && text == m_value)
        return;
    m_value = text;
    m_reported = text;
    clearError();
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void FieldEdit::setTitle(const QString &title)
{
    m_edit->setAccessibleName(title);
    if (m_choices)
        m_choices->setAccessibleName(title);
}

void FieldEdit::setChoices(const QStringList &texts)
{
    const QString typed = m_edit->text();
    if (!m_choices) {
        m_choices = new QComboBox;
        m_choices->setObjectName(QString(m_edit->objectName() % u"Choices"_s));
        layout()->replaceWidget(m_edit, m_choices);
        m_choices->setLineEdit(m_edit); // takes it
        m_choices->setInsertPolicy(QComboBox::NoInsert);
        m_choices->setCompleter(nullptr);
        m_choices->setMinimumContentsLength(7);
        m_choices->installEventFilter(this); // keys come to it first
        ignoreWheelWithoutFocus(m_choices);
        setFocusProxy(m_choices);
        connect(m_choices, &QComboBox::activated, this, &FieldEdit::commit);
    }
    m_choices->clear();
    m_choices->addItems(texts);
    m_edit->setText(typed);
}

void FieldEdit::setHint(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FieldEdit::showError(const QString &message)
{
    m_hasError = true;
    const QString colour = theme::colour(theme::Role::ErrorText, palette()).name();
    m_edit->setStyleSheet(u"QLineEdit { border: 1px solid %1; border-radius: 2px; }"_s.arg(colour));
    m_message->setStyleSheet(u"color: %1"_s.arg(colour));
    m_message->setText(message);
    m_message->show();
    fitMessage();
    m_edit->setAccessibleDescription(message);
}

/// Forms deal out height by what a text takes on one broad line, and would cut it off in a narrow column.
void FieldEdit::fitMessage()
{
    if (m_hasError)
        m_message->setMinimumHeight(m_message->heightForWidth(width()));
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMessage();
}

void FieldEdit::clearError()
{
    if (!m_hasError)
        return;
    m_hasError = false;
    m_edit->setStyleSheet({});
    m_edit->setAccessibleDescription({});
    m_message->hide();
}

void FieldEdit::takeBack()
{
    if (m_hasError)
        showValue();
}

void FieldEdit::showValue()
{
    clearError();
    m_reported = m_value;
    m_edit->setText(m_value);
}

QString FieldEdit::text() const
{
    return m_edit->text();
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isOurs = watched == m_edit || watched == m_choices;
    const auto *pressed = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isGivenUp = isOurs && isKey
                           && (pressed->key() == Qt::Key_Escape
                               || (m_hasError && pressed->matches(QKeySequence::Undo)));
    if (isGivenUp && (m_edit->text() != m_value || m_hasError)) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        showValue();
        return true;
    }
    if (isOurs && isKey && m_edit->text() == m_value) {
        // Nothing is being typed: undo and redo are the design's, not those of the letters.
        if (pressed->matches(QKeySequence::Undo) || pressed->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEdit::commit()
{
    const QString text = m_edit->text();
    if (text == m_value) {
        clearError();
        m_reported = text;
        return;
    }
    if (text == m_reported)
        return;
    m_reported = text;
    clearError();
    Q_EMIT committed(text);
}

} // namespace nongjang
