// What the window asks the user. An interface, so that tests answer without a dialog on the screen.
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace nongjang {

class UserPrompts
{
public:
    enum class Unsaved { Save, Discard, Cancel };

    UserPrompts() = default;
    Q_DISABLE_COPY_MOVE(UserPrompts)
    virtual ~UserPrompts() = default;

    /// The design has changes that no file has.
    [[nodiscard]] virtual Unsaved askUnsaved(const QString &designName) = 0;
    /// Empty: cancelled.
    [[nodiscard]] virtual QString openPath(const QString &title, const QString &folder,
                                           const QStringList &filters) = 0;
    /// Empty: cancelled. `suggestion` is a path; the path returned has an ending.
    [[nodiscard]] virtual QString savePath(const QString &title, const QString &suggestion,
                                           const QStringList &filters) = 0;
    virtual void showError(const QString &title, const QString &message) = 0;
    virtual void showInformation(const QString &title, const QString &message) = 0;
};

/// The real ones: modal dialogs above `window`.
class DialogPrompts final : public UserPrompts
{
public:
    void setWindow(QWidget *window) { m_window = window; }

    Unsaved askUnsaved(const QString &designName) override;
    QString openPath(const QString &title, const QString &folder,
                     const QStringList &filters) override;
    QString savePath(const QString &title, const QString &suggestion,
                     const QStringList &filters) override;
    void showError(const QString &title, const QString &message) override;
    void showInformation(const QString &title, const QString &message) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace nongjang
