// What the window asks the user. An interface, so that tests answer without a dialog on the screen.
#pragma once

#include <QDateTime>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace nongjang {

class UserPrompts
{
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Lost { Recover, Discard, Later };

    UserPrompts() = default;
    Q_DISABLE_COPY_MOVE(UserPrompts)
    virtual ~UserPrompts() = default;

    /// The design has changes that no file has.
    [[nodiscard]] virtual Unsaved askUnsaved(const QString &designName) = 0;
    /// A program that did not end in order left unsaved work of `time` behind; `isFileNewer`: the file was changed after that.
    [[nodiscard]] virtual Lost askLost(const QString &designName, const QDateTime &time,
                                       bool isFileNewer) = 0;
    /// Another program changed the file; `isModified`: there are unsaved changes here as well. True: read it again.
    [[nodiscard]] virtual bool askReload(const QString &path, bool isModified) = 0;
    /// The file to be saved to was changed by another program. True: replace it.
    [[nodiscard]] virtual bool askReplace(const QString &path) = 0;
    /// Something that wants a second thought. `button` says what is done then; true: do it.
    [[nodiscard]] virtual bool askSure(const QString &title, const QString &message,
                                       const QString &button) = 0;
    /// Empty: cancelled.
    [[nodiscard]] virtual QString openPath(const QString &title, const QString &folder,
                                           const QStringList &filters) = 0;
    /// The same for any number of files.
    [[nodiscard]] virtual QStringList openPaths(const QString &title, const QString &folder,
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
    Lost askLost(const QString &designName, const QDateTime &time, bool isFileNewer) override;
    bool askReload(const QString &path, bool isModified) override;
    bool askReplace(const QString &path) override;
    bool askSure(const QString &title, const QString &message, const QString &button) override;
    QString openPath(const QString &title, const QString &folder,
                     const QStringList &filters) override;
    QStringList openPaths(const QString &title, const QString &folder,
                          const QStringList &filters) override;
    QString savePath(const QString &title, const QString &suggestion,
                     const QStringList &filters) override;
    void showError(const QString &title, const QString &message) override;
    void showInformation(const QString &title, const QString &message) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace nongjang
