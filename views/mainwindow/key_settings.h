#pragma once

#include "views/dialogs/keys_dialog.h"

namespace nongjang {

class ActionRegistry;

/// The keys the user gave actions: read from the settings at once, written there with each change.
class KeySettings final : public KeyMap
{
public:
    explicit KeySettings(ActionRegistry &actions);

    [[nodiscard]] QList<KeyEntry> entries() const override;
    QString change(const QByteArray &id, const QKeySequence &key) override;
    QString reset(const QByteArray &id) override;
    void resetAll() override;

private:
    [[nodiscard]] QString ownerOf(const QKeySequence &key, const QByteArray &besides) const;
    QString set(const QByteArray &id, const QList<QKeySequence> &keys);

    ActionRegistry &m_actions;
};

} // namespace nongjang
