#include "views/mainwindow/variant_controller.h"

#include "model/session/baseline.h"
#include "views/dialogs/variant_dialog.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/variant_bar.h"

#include <QAction>
#include <QFileInfo>

namespace nongjang {

using namespace Qt::StringLiterals;

VariantController::VariantController(DesignSession &session, ActionRegistry &actions,
                                     VariantBar &bar, UserPrompts &prompts, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&bar, &VariantBar::chosen, this, &VariantController::choose);
    connect(&bar, &VariantBar::newRequested, this, &VariantController::makeNew);
    connect(&bar, &VariantBar::pinRequested, this, &VariantController::pin);
    actions.onTriggered("variant-new", [this] { makeNew(); });
    actions.onTriggered("variant-rename", [this] { rename(); });
    actions.onTriggered("variant-delete", [this] { remove(); });
    actions.onTriggered("variant-promote", [this] { promote(); });
    actions.onTriggered("variant-next", [this] { step(1); });
    actions.onTriggered("variant-previous", [this] { step(-1); });
    actions.onTriggered("baseline-pin", [this] { pin(true); });
    actions.onTriggered("baseline-unpin", [this] { pin(false); });
    connect(&session.document(), &Document::changed, this, &VariantController::updateActions);
    connect(&session.baseline(), &Baseline::changed, this, &VariantController::updateActions);
    updateActions();
}

void VariantController::choose(const QString &id)
{
    Document &document = m_session.document();
    const Outcome chosen = document.choose(id);
    if (!chosen) {
        m_prompts.showError(tr("The variant cannot be shown"), chosen.error().message);
        return;
    }
    if (const qsizetype loose = document.state().loose.size(); loose > 0)
        Q_EMIT message(tr("%n change(s) of this variant find nothing to change; see the problems",
                          nullptr, int(loose)));
}

void VariantController::step(int by)
{
    const DesignState &state = m_session.document().state();
    QStringList ids{QString()};
    for (const Variant &variant : state.variants)
        ids << variant.id;
    const qsizetype count = ids.size();
    choose(ids[(ids.indexOf(state.active) + by + count) % count]);
}

void VariantController::makeNew()
{
    const DesignState &state = m_session.document().state();
    QStringList names;
    for (const Variant &variant : state.variants)
        names << variant.title();
    QString name;
    for (int n = 1; name.isEmpty() || names.contains(name); ++n)
        name = tr("Variant %1").arg(n);
    m_session.document().applyState(withNewVariant(state, name), tr("New variant"));
    Q_EMIT message(tr("%1 is edited now; the base stays as it is").arg(name));
}

void VariantController::rename()
{
    const Variant *variant =
        m_session.document().state().variant(m_session.document().state().active);
    if (!variant)
        return;
    auto *dialog = new VariantDialog(variant->title(), variant->note, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = variant->id] {
        apply(withVariantText(m_session.document().state(), id, dialog->name(), dialog->note()),
              tr("Rename the variant"));
    });
    dialog->open();
}

void VariantController::remove()
{
    const DesignState &state = m_session.document().state();
    apply(withoutVariant(state, state.active), tr("Delete the variant"));
}

void VariantController::promote()
{
    const DesignState &state = m_session.document().state();
    apply(promoted(state, state.active, tr("Former base")), tr("Make the variant the base"));
}

void VariantController::apply(const Result<DesignState> &state, const QString &text)
{
    if (state)
        m_session.document().applyState(*state, text);
    else
        m_prompts.showError(text, state.error().message);
}

QString VariantController::nameInHand() const
{
    const DesignState &state = m_session.document().state();
    if (const Variant *variant = state.variant(state.active))
        return variant->title();
    if (!state.variants.isEmpty())
        return tr("Base");
    const QString file = QFileInfo(m_session.filePath()).completeBaseName();
    return !state.design.name.isEmpty() ? state.design.name : !file.isEmpty() ? file : tr("before");
}

void VariantController::pin(bool isPinned)
{
    if (isPinned)
        m_session.baseline().pin(nameInHand());
    else
        m_session.baseline().unpin();
}

void VariantController::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    updateActions();
}

void VariantController::updateActions()
{
    const DesignState &state = m_session.document().state();
    m_actions.setEnabled({"variant-rename", "variant-delete", "variant-promote"},
                         m_isWorking && !state.active.isEmpty());
    m_actions.setEnabled({"variant-next", "variant-previous"},
                         m_isWorking && !state.variants.isEmpty());
    m_actions.setEnabled({"baseline-unpin"}, m_isWorking && m_session.baseline().isPinned());
}

} // namespace nongjang
