#include "core/forms/list_lines.h"

#include "core/support/adjustment.h"

namespace core {

using namespace Qt::StringLiterals;

std::vector<ListedHousehold> linesOn(Database &database, Id<SupportList> list, QDate on)
{
    std::vector<ListedHousehold> lines;
    for (StandingLine &line : listOn(database, list, on))
        lines.push_back(std::move(line.household));
    return lines;
}

std::vector<ListedHousehold> linesOnPaper(Database &database, Id<Paper> paper)
{
    std::vector<ListedHousehold> lines;
    for (const PaperCase &onPaper : database.all<PaperCase>(u"WHERE paper_id = ? ORDER BY position"_s, paper)) {
        if (onPaper.snapshot.isEmpty())
            return {};
        lines.push_back(listedFromText(onPaper.snapshot));
    }
    return lines;
}

CaseLines::CaseLines(Database &database, QDate on)
    : m_database(database), m_judge(database, on), m_lines(database, on)
{
}

std::optional<ListedHousehold> CaseLines::lineOf(const SupportCase &supportCase)
{
    const auto record = loadHousehold(m_database, supportCase.household);
    if (!record)
        return std::nullopt;
    const std::vector<Ruling> rulings = m_judge.rulingsOf(*record);
    const Ruling *ofStream = rulingFor(rulings, supportCase.stream);
    ListedHousehold line = m_lines.lineOf(*record, ofStream ? *ofStream : rulings.front());
    if (line.need == Need::Unknown)
        line.need = supportCase.need;
    return line;
}

}
