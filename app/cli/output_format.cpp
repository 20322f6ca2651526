#include "app/cli/output_format.h"

#include "app/cli/cli_command.h"

#include <QFileInfo>

#include <algorithm>

namespace nongjang::cli {

const std::vector<std::string> &listFormats()
{
    static const std::vector<std::string> formats{"csv", "md", "html", "json", "xlsx"};
    return formats;
}

std::string listFormat(const std::string &asked, const std::string &output)
{
    if (!asked.empty())
        return asked;
    const std::string ending = QFileInfo(argumentText(output)).suffix().toLower().toStdString();
    const auto &formats = listFormats();
    return std::find(formats.begin(), formats.end(), ending) != formats.end() ? ending : "csv";
}

} // namespace nongjang::cli
