// What the canvas tells screen readers and other assistive technology.
#pragma once

namespace nongjang {

/// From now on every CanvasView answers as a canvas whose children are its blocks and cables, with name, place, state and actions.
void installCanvasAccessibility();

} // namespace nongjang
