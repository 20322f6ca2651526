// A part dragged in from the parts list.
#pragma once

#include "model/edit/swap_part.h"
#include "views/canvas/canvas_tool.h"

#include <QHash>

#include <optional>

namespace nongjang {

/// Shows where the part would go while it hangs on the pointer, and puts it there.
class DropTool
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DropTool)

public:
    explicit DropTool(ToolContext &context)
        : m_context(context)
    {}

    [[nodiscard]] bool isActive() const { return !m_partId.isEmpty(); }
    void begin(const QString &partId);
    void move(QPointF scene, Qt::KeyboardModifiers modifiers);
    /// False: nothing was placed, and the message says why.
    bool drop(QPointF scene, Qt::KeyboardModifiers modifiers);
    void cancel();
    void paintOverlay(QPainter &painter, double scale);

private:
    struct Offer
    {
        bool fits = false;
        bool replaces = false; ///< it takes the place of another part of its kind
        QString
            text; ///< the port it would go to, what replacing would bring, or why it does not fit
    };
    [[nodiscard]] Offer &offerOf(int block);
    [[nodiscard]] const Offer &fullOfferOf(int block);
    [[nodiscard]] bool isOfSameKind(const QString &componentId) const;
    [[nodiscard]] Result<Replaced> replaced(const QString &componentId) const;
    bool dropInPlaceOf(const QString &componentId);
    [[nodiscard]] QPointF ghostPosition(QPointF scene, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QPointF clearOfOthers(QPointF position) const;
    bool dropInto(const QString &componentId);
    [[nodiscard]] Design placedBeside(const Design &added, const QString &id) const;
    bool dropAt(QPointF position);
    [[nodiscard]] QString partName() const;

    ToolContext &m_context;
    QString m_partId;
    ShapePtr m_shape;
    QPointF m_ghost;
    int m_hovered = -1;
    bool m_onCanvas = false;        ///< the pointer has moved over the canvas
    QHash<QString, Offer> m_offers; ///< by component id; asked once per drag
};

} // namespace nongjang
