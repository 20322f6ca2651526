// Numbers worked out apart from this program, and what the engine computes for each by its id.
#pragma once

#include "tests/support/designs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>

namespace nongjang::test {

using Computed = std::map<QString, std::function<double()>>;

/// The values of tests/data/golden/`name`.json.
inline QJsonArray goldenValues(const QString &name)
{
    const QByteArray text =
        readFile(sourcePath(QStringLiteral("tests/data/golden/%1.json").arg(name)));
    return QJsonDocument::fromJson(text).object().value(u"values").toArray();
}

/// A row of the columns id, value, tolerance for each value; those of `left` are left out.
inline void addGoldenRows(const QJsonArray &values, const QStringList &left = {})
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("tolerance");
    QVERIFY(!values.isEmpty());
    for (const QJsonValue &value : values) {
        const QString id = value[u"id"].toString();
        if (!left.contains(id))
            QTest::newRow(qPrintable(id + u' ' + value[u"source"].toString()))
                << id << value[u"value"].toDouble() << value[u"tolerance"].toDouble();
    }
}

/// Checks the row being run against what is computed for its id.
inline void checkGoldenRow(const Computed &computed)
{
    QFETCH(const QString, id);
    QFETCH(const double, value);
    QFETCH(const double, tolerance);
    const auto found = computed.find(id);
    QVERIFY2(found != computed.end(), "no function of the engine is named for this id");
    const double actual = found->second();
    QVERIFY2(std::abs(actual - value) <= tolerance * 1.000001,
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 9).arg(value)));
}

} // namespace nongjang::test
