#pragma once

class QTableView;

namespace nongjang {

/// How tables of the window look: whole rows are selected, every second one is shaded, and nothing is wrapped; Tab leaves the table.
void styleRows(QTableView &table);

} // namespace nongjang
