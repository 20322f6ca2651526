#include "views/mainwindow/key_settings.h"

#include "views/mainwindow/action_registry.h"

#include <QSettings>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString settingOf(const QByteArray &id)
{
    return QString(u"keys/"_s % QString::fromLatin1(id));
}

} // namespace

KeySettings::KeySettings(ActionRegistry &actions)
    : m_actions(actions)
{
    const QSettings settings;
    for (const KeyEntry &entry : m_actions.keys()) {
        const QVariant kept = settings.value(settingOf(entry.id));
        if (kept.isValid())
            m_actions.setKeys(entry.id, QKeySequence::listFromString(kept.toString(),
                                                                     QKeySequence::PortableText));
    }
}

QList<KeyEntry> KeySettings::entries() const
{
    return m_actions.keys() + KeysDialog::canvasKeys();
}

/// Keys of the window and of the canvas count alike: on the canvas both would answer.
QString KeySettings::ownerOf(const QKeySequence &key, const QByteArray &besides) const
{
    for (const KeyEntry &entry : entries()) {
        if (entry.keys.contains(key) && (entry.id.isEmpty() || entry.id != besides))
            return entry.text;
    }
    return {};
}

QString KeySettings::set(const QByteArray &id, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        if (const QString owner = ownerOf(key, id); !owner.isEmpty())
            return owner;
    }
    m_actions.setKeys(id, keys);
    QSettings settings;
    if (keys == m_actions.standardKeys(id))
        settings.remove(settingOf(id));
    else
        settings.setValue(settingOf(id),
                          QKeySequence::listToString(keys, QKeySequence::PortableText));
    return {};
}

QString KeySettings::change(const QByteArray &id, const QKeySequence &key)
{
    return set(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

QString KeySettings::reset(const QByteArray &id)
{
    return set(id, m_actions.standardKeys(id));
}

void KeySettings::resetAll()
{
    for (const KeyEntry &entry : m_actions.keys()) {
        if (entry.isChanged)
            m_actions.setKeys(entry.id, m_actions.standardKeys(entry.id));
    }
    QSettings().remove(u"keys"_s);
}

} // namespace nongjang
