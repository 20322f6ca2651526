#include "app/cli/parts_list_command.h"

#include "app/cli/design_input.h"
#include "app/cli/parts_json.h"
#include "app/cli/text_table.h"
#include "model/catalog/part_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::PartsListCommand)
};

std::vector<std::string> categoryNames()
{
    std::vector<std::string> names;
    for (const Category category : allCategories())
        names.emplace_back(categoryName(category));
    return names;
}

void printList(QTextStream &out, const std::vector<PartPtr> &parts)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const PartPtr &part : parts)
        table.addRow({part->id, QString::fromUtf8(categoryName(part->category)), part->fullName(),
                      part->summary()});
    table.print(out, {});
}

} // namespace

QString PartsListCommand::summary() const
{
    return Tr::tr("List parts");
}

void PartsListCommand::addOptions(CLI::App &app)
{
    app.add_option("--category", m_category, Tr::tr("Only parts of this category").toStdString())
        ->check(CLI::IsMember(categoryNames()));
    app.add_option(
        "--search", m_search,
        Tr::tr("Only parts with all of these words in name, attributes, category or rating")
            .toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode PartsListCommand::run(CliContext &context) const
{
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return ExitCode::BadInput;
    const std::optional<Category> category = categoryFromName(m_category);
    std::vector<PartPtr> parts = category ? catalog->parts(*category) : catalog->parts();
    const QStringList words = argumentText(m_search).split(u' ', Qt::SkipEmptyParts);
    std::unordered_map<const Part *, int> ranks;
    for (const PartPtr &part : parts)
        ranks[part.get()] = matchRank(*part, words);
    std::erase_if(parts, [&ranks](const PartPtr &part) { return ranks[part.get()] == 0; });
    std::ranges::stable_sort(parts, std::ranges::greater(),
                             [&ranks](const PartPtr &part) { return ranks[part.get()]; });
    if (parts.empty())
        context.err << Tr::tr("No part matches. Try fewer words.") << Qt::endl;
    if (m_json)
        context.out << QString::fromUtf8(partsJson(parts));
    else
        printList(context.out, parts);
    return ExitCode::Ok;
}

} // namespace nongjang::cli
