// Answers of a user who is not there. Header only.
#pragma once

#include "views/dialogs/user_prompts.h"

#include <QStringList>

namespace nongjang::test {

/// Answers at once, and remembers what was asked.
class ScriptedPrompts final : public UserPrompts
{
public:
    Unsaved answer = Unsaved::Cancel;
    Lost lost = Lost::Later;
    bool isAgreed = false;
    QString path; ///< several are joined by '|'
    QString suggested;
    QString askedFolder;
    QString asked; ///< what one was to be sure about
    int questions = 0;
    int told = 0;
    QStringList errors;

    Unsaved askUnsaved(const QString &) override
    {
        ++questions;
        return answer;
    }
    Lost askLost(const QString &, const QDateTime &, bool) override
    {
        ++questions;
        return lost;
    }
    bool askReload(const QString &, bool) override
    {
        ++questions;
        return isAgreed;
    }
    bool askReplace(const QString &) override
    {
        ++questions;
        return isAgreed;
    }
    bool askSure(const QString &, const QString &message, const QString &) override
    {
        ++questions;
        asked = message;
        return isAgreed;
    }
    QString openPath(const QString &, const QString &folder, const QStringList &) override
    {
        askedFolder = folder;
        return path;
    }
    QStringList openPaths(const QString &, const QString &folder, const QStringList &) override
    {
        askedFolder = folder;
        return path.isEmpty() ? QStringList() : path.split(u'|');
    }
    QString savePath(const QString &, const QString &suggestion, const QStringList &) override
    {
        suggested = suggestion;
        return path;
    }
    void showError(const QString &, const QString &message) override { errors << message; }
    void showInformation(const QString &, const QString &) override { ++told; }
};

} // namespace nongjang::test
