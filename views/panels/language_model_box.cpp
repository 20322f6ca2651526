#include "views/panels/language_model_box.h"

#include "model/study/language_models.h"
#include "views/itemmodels/workload_text.h"
#include "views/widgets/wheel_guard.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace nongjang {

using namespace Qt::StringLiterals;

LanguageModelBox::LanguageModelBox(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    lineEdit()->setObjectName(QString(objectName % u"Line"_s));
    ignoreWheelWithoutFocus(this);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    installEventFilter(this); // keys come to it first
    lineEdit()->installEventFilter(this);
    fill();
    connect(this, &QComboBox::activated, this, &LanguageModelBox::commit);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &LanguageModelBox::commit);
}

void LanguageModelBox::fill()
{
    clear();
    for (const LanguageModel &model : languageModels())
        addItem(languageModelText(model.id), model.id);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
}

void LanguageModelBox::setModelId(const QString &id)
{
    if (id == m_id && lineEdit()->isModified())
        return; // being typed
    m_id = id;
    showShown();
}

void LanguageModelBox::showShown()
{
    const int row = findData(m_id);
    setCurrentIndex(row);
    lineEdit()->setText(row < 0 ? m_id : itemText(row));
    lineEdit()->setCursorPosition(0); // the name is at the front
}

void LanguageModelBox::retranslate()
{
    fill();
    showShown();
}

int LanguageModelBox::rowOf(const QString &text) const
{
    int found = -1;
    for (int row = 0; row < count(); ++row) {
        const QString id = itemData(row).toString();
        const QString name = findLanguageModel(id)->name;
        for (const QString &each : {itemText(row), id, name})
            if (each.compare(text, Qt::CaseInsensitive) == 0)
                return row;
        if (itemText(row).contains(text, Qt::CaseInsensitive)
            || id.contains(text, Qt::CaseInsensitive))
            found = found == -1 ? row : -2;
    }
    return found < 0 ? -1 : found;
}

void LanguageModelBox::commit()
{
    const QString text = lineEdit()->text().trimmed();
    if (text == m_id || text == languageModelText(m_id))
        return showShown();
    const int row = text.isEmpty() ? -1 : rowOf(text);
    if (row < 0) {
        showShown();
        Q_EMIT refused(text);
        return;
    }
    const QString id = itemData(row).toString();
    if (id == m_id)
        return showShown();
    m_id = id; // Enter, then focus out: not twice
    showShown();
    Q_EMIT chosen(id);
}

bool LanguageModelBox::eventFilter(QObject *watched, QEvent *event)
{
    const QString shown = findData(m_id) < 0 ? m_id : languageModelText(m_id);
    if (event->type() == QEvent::FocusOut && watched == this && lineEdit()->text() == shown)
        Q_EMIT reverted();
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || (watched != this && watched != lineEdit()))
        return QComboBox::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_Escape && lineEdit()->text() != shown) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
        } else {
            showShown();
            Q_EMIT reverted();
        }
        return true;
    }
    // Nothing is being typed: undo and redo are the design's, not those of the letters.
    if (lineEdit()->text() == shown
        && (pressed->matches(QKeySequence::Undo) || pressed->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace nongjang
