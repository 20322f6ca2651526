#pragma once

#include "model/session/design_session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace nongjang {

class FieldEdit;
class FormPanel;
class NoticeLabel;

/// Edits one cable, or several at once what they have in common.
class CablePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CablePage(DesignSession &session, QWidget *parent = nullptr);

    using QWidget::show;
    /// `indices` are of the assembly's cables.
    void show(const QString &assemblyId, const QList<int> &indices);

    void switchOnOrOff();

Q_SIGNALS:
    void patternRequested(int index); ///< to be chosen by its picture

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void retranslate();
    void refresh();
    void refreshRows(const QList<Cable> &cables);
    void refreshParts(const QList<Cable> &cables);
    [[nodiscard]] QString partText(const Part &part, const std::optional<TypedValue> &length) const;
    [[nodiscard]] QList<Cable> cables() const; ///< those shown
    [[nodiscard]] std::optional<Port> port(const Endpoint &end) const;
    [[nodiscard]] bool carriesData(const Cable &cable) const;
    void change(const std::function<void(Cable &)> &edit, FieldEdit *field = nullptr);
    void take(const Result<Design> &after, FieldEdit *field);
    void changeEnd(Endpoint Cable::*end, FieldEdit *field, const QString &text);
    void changeLength(const QString &text);
    void changeTrained(const QString &text);
    void changeCount(const QString &text);

    DesignSession &m_session;
    QString m_assemblyId;
    QList<int> m_indices;

    QLabel *m_title = nullptr;
    NoticeLabel *m_notice = nullptr;
    FormPanel *m_form = nullptr;
    FieldEdit *m_from = nullptr;
    FieldEdit *m_to = nullptr;
    QComboBox *m_part = nullptr;
    FieldEdit *m_length = nullptr;
    FieldEdit *m_trained = nullptr;
    QComboBox *m_pattern = nullptr;
    FieldEdit *m_count = nullptr;
    QCheckBox *m_on = nullptr;
    QPushButton *m_pictures = nullptr;
};

} // namespace nongjang
