#include "model/catalog/condition.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FigureText)
};

} // namespace

QString conditionTitle(const QString &condition)
{
    if (condition == u"new")
        return Tr::tr("new", "condition of a part");
    if (condition == u"used")
        return Tr::tr("used", "condition of a part");
    if (condition == u"modded")
        return Tr::tr("modded", "condition of a part");
    if (condition == u"msrp")
        return Tr::tr("list price", "condition of a part");
    return condition;
}

} // namespace nongjang
