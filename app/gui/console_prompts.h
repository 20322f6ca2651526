#pragma once

#include "views/dialogs/user_prompts.h"

namespace nongjang {

/// Answers for runs without a user: messages go to the standard error, questions are declined.
class ConsolePrompts final : public UserPrompts
{
public:
    Unsaved askUnsaved(const QString &) override { return Unsaved::Discard; }
    Lost askLost(const QString &, const QDateTime &, bool) override { return Lost::Later; }
    bool askReload(const QString &, bool) override { return false; }
    bool askReplace(const QString &) override { return false; }
    bool askSure(const QString &, const QString &, const QString &) override { return false; }
    QString openPath(const QString &, const QString &, const QStringList &) override { return {}; }
    QStringList openPaths(const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    QString savePath(const QString &, const QString &, const QStringList &) override { return {}; }
    void showError(const QString &title, const QString &message) override;
    void showInformation(const QString &title, const QString &message) override;
};

} // namespace nongjang
