// Lists of a design in the forms they are written in.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

namespace nongjang {

/// One list: how it is made in each form.
struct ListForms
{
    std::function<QByteArray()> csv;
    std::function<QByteArray()> markdown;
    std::function<QByteArray()> html;
    std::function<QByteArray()> json;
    std::function<Outcome(const QString &path)> xlsx;
};

/// `format` is csv, md, html or json; nothing: it is none of these.
[[nodiscard]] QByteArray listText(const ListForms &forms, const std::string &format);
/// Writes by `format`, else by the ending of `path`: csv, md, html, json, xlsx. `what` is named when it is none of them.
[[nodiscard]] Outcome writeList(const ListForms &forms, const QString &what, const QString &path,
                                const std::string &format = {});

} // namespace nongjang
