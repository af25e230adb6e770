#include "core/base/official_date.h"
#include "core/base/uid.h"
#include "core/cases/posting.h"
#include "core/cases/step_record.h"
#include "core/places/office_readings.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ComplaintText { Q_DECLARE_TR_FUNCTIONS(core::Complaint) };

// The office that posted the list, else the commune of the household, settles it in its own days.
Id<Place> officeFor(const Complaint &complaint, Database &database)
{
    if (const auto list = complaint.list.isStored() ? database.find(complaint.list) : std::nullopt)
        return list->place;
    return communeOf(database, existingCase(database, complaint.supportCase).household, complaint.receivedOn);
}

void refuseIncomplete(const Complaint &complaint)
{
    if (!complaint.list.isStored() && !complaint.supportCase.isStored())
        throw Error(Error::Kind::Conflict, ComplaintText::tr("Choose the household or the list that the complaint is about."));
    if (!complaint.receivedOn.isValid())
        throw Error(Error::Kind::Conflict, ComplaintText::tr("Enter the day on which the complaint came in: its last day is counted from it."));
    if (complaint.content.trimmed().isEmpty())
        throw Error(Error::Kind::Conflict, ComplaintText::tr("Enter what the complaint says."));
}

}

Id<Complaint> receiveComplaint(const Complaint &given, UnitOfWork &work)
{
    refuseIncomplete(given);
    Complaint complaint = given;
    complaint.uid = newUid(work.order().at.toMSecsSinceEpoch());
    complaint.settledOn = QDate();
    complaint.result.clear();
    if (!complaint.dueOn.isValid())
        complaint.dueOn = complaint.receivedOn.addDays(complaintDaysOn(work.database(), officeFor(complaint, work.database()), complaint.receivedOn));
    return work.add(complaint);
}

void settleComplaint(const Complaint &complaint, UnitOfWork &work)
{
    if (complaint.result.isEmpty() || complaint.answer.trimmed().isEmpty())
        throw Error(Error::Kind::Conflict, ComplaintText::tr("Say what came of the complaint, and what is answered: the closing minutes and the letter print it."));
    if (!complaint.settledOn.isValid() || complaint.settledOn < complaint.receivedOn)
        throw Error(Error::Kind::Conflict, ComplaintText::tr("The complaint came in on %1; it cannot be settled before. Correct the day.").arg(screenDate(complaint.receivedOn)));
    work.change(complaint);
}

std::vector<Complaint> complaintsOf(Database &database, const SupportCase &supportCase)
{
    return database.all<Complaint>(uR"(
        WHERE case_id = ?
           OR (case_id IS NULL AND list_id IN (SELECT posting.list_id
                                               FROM posting_case
                                               JOIN posting ON posting.id = posting_case.posting_id
                                               WHERE posting_case.case_id = ?))
        ORDER BY received_on, id)"_s, supportCase.id, supportCase.id);
}

std::vector<Complaint> complaints(Database &database, QDate on)
{
    return database.all<Complaint>(u"ORDER BY settled_on IS NOT NULL, due_on >= ?, due_on, id"_s, on);
}

QString complaintResultTitle(const QString &result)
{
    for (const auto &[code, title] : {std::pair{u"dung"_s, u"Kiến nghị đúng"_s}, {u"dung_mot_phan"_s, u"Kiến nghị đúng một phần"_s},
                                      {u"sai"_s, u"Kiến nghị không đúng"_s}, {u"rut"_s, u"Người kiến nghị rút đơn"_s}})
        if (result == code)
            return title;
    return result;
}

}
