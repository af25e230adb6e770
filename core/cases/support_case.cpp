#include "core/cases/support_case.h"

namespace core {

using namespace Qt::StringLiterals;

std::optional<SupportCase> caseOf(Database &database, Id<Household> household, const QString &stream)
{
    const auto found = database.all<SupportCase>(uR"(
        WHERE household_id = ? AND (stream = ? OR ? = '')
        ORDER BY step IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS'), id DESC
        LIMIT 1)"_s, household, stream, stream);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<SupportCase> caseNamed(Database &database, const QString &codeOrUid)
{
    const auto found = database.all<SupportCase>(u"WHERE code = ? OR uid = ?"_s, codeOrUid, codeOrUid);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<CaseStep> stepsOf(Database &database, Id<SupportCase> supportCase)
{
    return database.all<CaseStep>(u"WHERE case_id = ? ORDER BY id"_s, supportCase);
}

Id<SupportList> listOf(Database &database, const SupportCase &supportCase)
{
    return database.value<Id<SupportList>>(uR"(
        SELECT list_id
        FROM standing_line
        WHERE household_id = ? AND stream = ?
        ORDER BY list_id DESC
        LIMIT 1)"_s, supportCase.household, supportCase.stream);
}

}
