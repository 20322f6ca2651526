#include "views/canvas/canvas_accessible.h"

#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QWindow>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CanvasAccessible)
};

/// A block or a cable of the canvas. Looked up by its name at every call: the drawing changes beneath it.
class CanvasObject final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CanvasObject(CanvasView &view, QString block, int cable)
        : m_view(view)
        , m_block(std::move(block))
        , m_cable(cable)
    {}

    /// Among the children of the canvas; -1: it is of another one, or gone.
    [[nodiscard]] int indexIn(const CanvasView &view) const
    {
        if (&view != &m_view || !isValid())
            return -1;
        return isCable() ? int(m_view.model().blocks().size()) + m_cable : blockIndex();
    }
    bool isValid() const override { return isCable() ? isThere(m_cable) : blockIndex() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        const QString all = isCable() ? m_view.cableText(m_cable) : m_view.blockText(blockIndex());
        const QString name = all.section(QLatin1Char('\n'), 0, 0);
        if (kind == QAccessible::Description)
            return problem() + all.section(QLatin1Char('\n'), 1);
        if (isCable())
            return Tr::tr("Cable %1").arg(name);
        const QString badge = block().badge();
        return badge.isEmpty() ? name : name + QLatin1Char(' ') + badge;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const CanvasModel &model = m_view.model();
        const QRectF place = isCable() ? model.boundsOf({}, {m_cable})
                                       : model.blocks()[std::size_t(blockIndex())].rect();
        const QRect pixels = m_view.mapFromScene(place).boundingRect();
        return {m_view.viewport()->mapToGlobal(pixels.topLeft()), pixels.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = state.multiSelectable = state.focusable = true;
        state.selected = isCable() ? m_view.selectedCables().contains(m_cable)
                                   : m_view.selectedComponents().contains(m_block);
        const bool alone = m_view.selectedComponents().size() + m_view.selectedCables().size() == 1;
        state.focused = state.selected && alone && m_view.hasFocus();
        state.disabled = isCable() ? cable().off : block().isIdle();
        const QRect seen(m_view.viewport()->mapToGlobal(QPoint()), m_view.viewport()->size());
        state.offscreen = !seen.intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override
    {
        QStringList names{toggleAction(), setFocusAction()};
        if (isValid() && !isCable() && !block().assembly.isEmpty())
            names.prepend(pressAction());
        return names;
    }
    QString localizedActionDescription(const QString &name) const override
    {
        if (name == pressAction())
            return Tr::tr("Goes inside");
        if (name == toggleAction())
            return Tr::tr("Selects it or takes it out of the selection");
        return Tr::tr("Selects it and shows it");
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction() && !isCable())
            return m_view.enter(m_block);
        if (name == toggleAction())
            return toggle();
        m_view.setFocus(Qt::OtherFocusReason);
        m_view.selectAndReveal(isCable() ? QStringList() : QStringList(m_block),
                               isCable() ? QList<int>{m_cable} : QList<int>());
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList(QStringLiteral("Return")) : QStringList();
    }

private:
    [[nodiscard]] bool isCable() const { return m_cable >= 0; }
    [[nodiscard]] int blockIndex() const { return m_view.model().blockIndex(m_block); }
    [[nodiscard]] bool isThere(int cable) const
    {
        return cable < int(m_view.model().cables().size());
    }
    [[nodiscard]] const CanvasBlock &block() const
    {
        return m_view.model().blocks()[std::size_t(blockIndex())];
    }
    [[nodiscard]] const CanvasCable &cable() const
    {
        return m_view.model().cables()[std::size_t(m_cable)];
    }
    [[nodiscard]] QString problem() const
    {
        if (isCable() || !block().problem)
            return {};
        return *block().problem == Severity::Error ? Tr::tr("Has an error.") + QLatin1Char('\n')
               : *block().problem == Severity::Warning
                   ? Tr::tr("Has a warning.") + QLatin1Char('\n')
                   : QString();
    }
    void toggle()
    {
        QStringList blocks = m_view.selectedComponents();
        QList<int> cables = m_view.selectedCables();
        if (isCable() ? !cables.removeOne(m_cable) : !blocks.removeOne(m_block)) {
            if (isCable())
                cables.append(m_cable);
            else
                blocks.append(m_block);
        }
        m_view.select(blocks, cables);
    }

    CanvasView &m_view;
    QString m_block; ///< component id; empty: a cable
    int m_cable;     ///< number in the assembly; negative: a block
};

/// The canvas itself. Its children are made when somebody asks for them, and forgotten once the drawing no longer has them.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView &view)
        : QAccessibleWidget(&view, QAccessible::Canvas)
        , m_view(view)
    {}
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_blocks))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_cables))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(CanvasAccessible)

    int childCount() const override
    {
        return int(m_view.model().blocks().size() + m_view.model().cables().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        const int blocks = int(m_view.model().blocks().size());
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < blocks ? known(m_blocks, m_view.model().blocks()[std::size_t(index)].id, -1)
                              : known(m_cables, QString(), index - blocks);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *object = dynamic_cast<const CanvasObject *>(child);
        return object ? object->indexIn(m_view) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint pixel = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const CanvasHit hit =
            m_view.model().hit(m_view.mapToScene(pixel), 4.0 / m_view.scaleFactor());
        if (hit.block >= 0)
            return child(hit.block);
        return hit.cable < 0 ? nullptr : child(int(m_view.model().blocks().size()) + hit.cable);
    }
    QAccessibleInterface *focusChild() const override
    {
        const int index = m_view.hasFocus() ? m_view.currentObject() : -1;
        return index < 0 ? nullptr : child(index);
    }

private:
    template<class Key>
    QAccessibleInterface *known(QHash<Key, QAccessible::Id> &ids, const QString &block,
                                int cable) const
    {
        forgetWhatIsGone();
        Key key{};
        if constexpr (std::is_same_v<Key, QString>)
            key = block;
        else
            key = cable;
        if (const auto it = ids.constFind(key); it != ids.constEnd())
            return QAccessible::accessibleInterface(*it);
        auto *made = new CanvasObject(m_view, block, cable); // the cache of Qt owns it
        ids.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void forgetWhatIsGone() const
    {
        const auto forget = [](auto &ids) {
            for (auto it = ids.begin(); it != ids.end();) {
                const QAccessibleInterface *object = QAccessible::accessibleInterface(*it);
                if (object && object->isValid()) {
                    ++it;
                    continue;
                }
                QAccessible::deleteAccessibleInterface(*it);
                it = ids.erase(it);
            }
        };
        if (m_blocks.size() + m_cables.size() <= 2 * childCount())
            return;
        forget(m_blocks);
        forget(m_cables);
    }

    CanvasView &m_view;
    mutable QHash<QString, QAccessible::Id> m_blocks;
    mutable QHash<int, QAccessible::Id> m_cables;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("nongjang::CanvasView")
                     ? qobject_cast<CanvasView *>(object)
                     : nullptr;
    return view ? new CanvasAccessible(*view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace nongjang
