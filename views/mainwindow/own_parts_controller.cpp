#include "views/mainwindow/own_parts_controller.h"

#include "views/dialogs/part_compare_dialog.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/file_controller.h"
#include "views/panels/parts_panel.h"

#include <QAction>
#include <QDate>
#include <QMenu>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

OwnPartsController::OwnPartsController(DesignSession &session, PartsPanel &parts,
                                       FileController &files, ActionRegistry &actions,
                                       UserPrompts &prompts, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_parts(parts)
    , m_files(files)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
    , m_own(session, userPartsFolder())
{
    actions.onTriggered("part-new", [this] { create(); });
    actions.onTriggered("part-edit", [this] { edit(); });
    actions.onTriggered("part-copy", [this] { copy(); });
    actions.onTriggered("part-delete", [this] { remove(); });
    actions.onTriggered("part-export", [this] { exportParts(); });
    actions.onTriggered("parts-side-by-side", [this] { compare(); });
    connect(&parts, &PartsPanel::partsSelected, this, [this] { updateActions(m_isWorking); });
    connect(&parts, &PartsPanel::menuShown, this, [this](QMenu *menu) {
        if (m_parts.selectedParts().size() > 1)
            menu->addAction(m_actions.action("parts-side-by-side"));
        menu->addSeparator();
        for (const char *id : {"part-new", "part-copy", "part-edit", "part-delete", "part-export"})
            if (QAction *action = m_actions.action(id); action->isEnabled())
                menu->addAction(action);
    });
    connect(&session, &DesignSession::catalogChanged, this, [this] { updateActions(m_isWorking); });
    connect(&m_own, &OwnParts::failed, this, [this](const QString &text) {
        m_prompts.showError(tr("The part could not be changed"), text);
    });
}

void OwnPartsController::updateActions(bool isWorking)
{
    m_isWorking = isWorking;
    const bool one = isWorking && selected();
    m_actions.setEnabled({"part-new"}, isWorking);
    m_actions.setEnabled({"part-edit", "part-copy"}, one);
    m_actions.setEnabled({"part-delete"}, one && m_own.has(selected()->id));
    m_actions.setEnabled({"part-export"}, isWorking && !selectedOwn().isEmpty());
}

PartPtr OwnPartsController::selected() const
{
    const QStringList ids = m_parts.selectedParts();
    return ids.size() == 1 ? m_session.catalog().part(ids.first()) : nullptr;
}

QStringList OwnPartsController::selectedOwn() const
{
    QStringList ids = m_parts.selectedParts();
    ids.removeIf([this](const QString &id) { return !m_own.has(id); });
    return ids;
}

/// How many components of the open design are this part, as they are drawn.
int OwnPartsController::usesOf(const QString &id) const
{
    const Design &design = m_session.document().design();
    const auto inside = [&id](const Assembly &assembly) {
        return int(std::count_if(assembly.components.begin(), assembly.components.end(),
                                 [&id](const Component &each) { return each.part == id; })
                   + std::count_if(assembly.cables.begin(), assembly.cables.end(),
                                   [&id](const Cable &each) { return each.part == id; }));
    };
    int uses = inside(*design.root);
    for (const AssemblyPtr &assembly : design.assemblies)
        uses += inside(*assembly);
    return uses;
}

void OwnPartsController::create()
{
    const PartPtr like = selected();
    open(blankPart(like ? like->category : Category::Gpu, m_session.catalog(),
                   QDate::currentDate().toString(Qt::ISODate)),
         OwnPartDialog::Mode::New);
}

void OwnPartsController::copy()
{
    if (const PartPtr part = selected())
        open(copiedPart(*part, m_session.catalog()), OwnPartDialog::Mode::New);
}

void OwnPartsController::edit()
{
    const PartPtr part = selected();
    if (!part)
        return;
    if (m_own.has(part->id)) {
        open(*part, OwnPartDialog::Mode::Change);
        return;
    }
    if (m_prompts.askSure(tr("Edit %1").arg(part->fullName()),
                          tr("%1 comes with the program, and is never changed. A copy of it can be "
                             "a part of your own.")
                              .arg(part->fullName()),
                          tr("Make a copy")))
        copy();
}

void OwnPartsController::open(const Part &part, OwnPartDialog::Mode mode)
{
    const auto keep = [this, mode](const Part &made) -> Outcome {
        const Outcome kept = mode == OwnPartDialog::Mode::New
                                 ? m_own.create(made, tr("New own part %1").arg(made.fullName()))
                                 : m_own.change(made, tr("Edit own part %1").arg(made.fullName()));
        if (kept) {
            m_parts.showPart(made.id);
            Q_EMIT message(tr("Saved %1 among your own parts.").arg(made.fullName()));
        }
        return kept;
    };
    auto *dialog =
        new OwnPartDialog(part, mode, m_session.catalogPtr(), m_prompts, keep, &m_window);
    dialog->open();
}

void OwnPartsController::remove()
{
    const PartPtr part = selected();
    if (!part)
        return;
    const QString name = part->fullName();
    QString text = tr("Delete %1 from your own parts? Undo brings it back.").arg(name);
    if (const int uses = usesOf(part->id); uses > 0)
        text += u' '
                % tr("%n component(s) or cable(s) of this design are this part; they stay, as an "
                     "unknown part.",
                     nullptr, uses);
    if (!m_prompts.askSure(tr("Delete own part"), text, tr("Delete")))
        return;
    if (const Outcome removed = m_own.remove(part->id, tr("Delete own part %1").arg(name));
        !removed)
        m_prompts.showError(tr("The part could not be deleted"), removed.error().message);
    else
        Q_EMIT message(tr("Deleted %1; undo brings it back.").arg(name));
}

void OwnPartsController::exportParts()
{
    const QStringList ids = selectedOwn();
    if (ids.isEmpty())
        return;
    const QString name = ids.size() == 1 ? ids.first() : u"parts"_s;
    const QString path = m_prompts.savePath(tr("Export own parts"),
                                            QString(m_files.folder() % u'/' % name % u".json"_s),
                                            {tr("Parts (*.json)")});
    if (path.isEmpty())
        return;
    if (const Outcome written = m_own.exportTo(ids, path); !written)
        m_prompts.showError(tr("The export failed"), written.error().message);
    else
        Q_EMIT message(tr("Exported to %1").arg(path));
}

void OwnPartsController::compare()
{
    std::vector<PartPtr> parts;
    for (const QString &id : m_parts.selectedParts())
        parts.push_back(m_session.catalog().part(id));
    if (parts.size() < 2 || parts.size() > mostComparedParts) {
        Q_EMIT message(tr("Select two to %1 parts in the list of parts, with Ctrl or Shift, then "
                          "compare them.")
                           .arg(mostComparedParts));
        Q_EMIT listWanted();
        return;
    }
    auto *dialog = new PartCompareDialog(
        compareParts(std::move(parts), m_session.document().design().money.prices),
        m_files.folder(), m_prompts, &m_window);
    connect(dialog, &PartCompareDialog::chartRequested, m_actions.action("compare-parts"),
            &QAction::trigger);
    connect(dialog, &PartCompareDialog::exported, this,
            [this](const QString &path) { Q_EMIT message(tr("Exported to %1").arg(path)); });
    dialog->show();
}

} // namespace nongjang
