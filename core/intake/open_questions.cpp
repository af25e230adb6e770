#include "core/intake/open_questions.h"

#include "core/households/household.h"
#include "core/intake/list_origin.h"

namespace core {

using namespace Qt::StringLiterals;

int openQuestions(Database &database, Id<Household> household)
{
    return database.value<int>(u"SELECT COUNT(*) FROM open_question WHERE household_id = ? AND answered = 0"_s, household);
}

OpenQuestionCounts openQuestions(Database &database)
{
    const auto [points, households] = database.rows<std::tuple<int, int>>(u"SELECT COUNT(*), COUNT(DISTINCT household_id) FROM open_question WHERE answered = 0"_s).front();
    return {points, households};
}

void settleQuestions(Id<Household> household, const QString &answer, UnitOfWork &work)
{
    for (OpenQuestion question : work.database().all<OpenQuestion>(u"WHERE household_id = ? AND answered = 0 ORDER BY id"_s, household)) {
        question.answered = true;
        question.answer = answer;
        work.change(question);
    }
}

}
