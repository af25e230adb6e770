#include "core/forms/list_lines.h"

#include "core/support/adjustment.h"

#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

std::vector<ListedHousehold> linesOn(Database &database, Id<SupportList> list, QDate on)
{
    std::vector<ListedHousehold> lines = listedHouseholds(database, list);
    for (const Adjustment &decided : database.all<Adjustment>(u"WHERE list_id = ? AND decided_on <= ? ORDER BY id"_s, list, on)) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const ListedHousehold &household) -> bool { return household.household == decided.household; });
        if (!decided.stands) {
            if (line != lines.end())
                lines.erase(line);
            continue;
        }
        const ListedHousehold after = listedFromJson(QJsonDocument::fromJson(decided.after.toUtf8()).object());
        if (line != lines.end())
            *line = after;
        else
            lines.push_back(after);
    }
    return lines;
}

std::vector<ListedHousehold> linesOnPaper(Database &database, Id<Paper> paper)
{
    std::vector<ListedHousehold> lines;
    for (const PaperCase &onPaper : database.all<PaperCase>(u"WHERE paper_id = ? ORDER BY position"_s, paper)) {
        if (onPaper.snapshot.isEmpty())
            return {};
        lines.push_back(listedFromJson(QJsonDocument::fromJson(onPaper.snapshot.toUtf8()).object()));
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
