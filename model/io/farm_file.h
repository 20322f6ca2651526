// The *.farm file: one UTF-8 JSON text, hand-writable and diffable. FORMAT.md beside this file describes it.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/design/variant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nongjang {

inline constexpr int currentFarmFormat = 1;
inline constexpr qint64 maximumFarmFileSize = 64LL * 1024 * 1024;

struct LoadedDesign
{
    Design design;     ///< the base
    QStringList notes; ///< what an upgrade from an older format changed
    QList<Variant> variants = {};
    QList<LooseChange> loose = {};  ///< of a variant: what found nothing to change
    QByteArray looseChanges = "{}"; ///< the same as changes
    QString variant = {};           ///< id of the variant that `design` is; empty: the base
    QString variantTitle = {};
};

/// Errors name file, line, column, key, and what was expected.
[[nodiscard]] Result<LoadedDesign> parseFarm(const QByteArray &text, const QString &fileName);
/// Canonical text: stable key order, one line per component and cable. parseFarm(writeFarm(d)) == d.
[[nodiscard]] QByteArray writeFarm(const Design &design, const QList<Variant> &variants = {});

[[nodiscard]] Result<LoadedDesign> loadFarm(const QString &path);
/// The QLockFile that whoever has the file open holds beside it.
[[nodiscard]] QString farmLockPath(const QString &path);
/// Atomic: the old file stays until the new one is complete on disk.
[[nodiscard]] Outcome saveFarm(const Design &design, const QString &path,
                               const QList<Variant> &variants = {});

} // namespace nongjang
