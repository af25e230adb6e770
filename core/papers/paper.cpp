#include "core/papers/paper.h"

#include "core/base/official_date.h"
#include "core/base/uid.h"
#include "core/papers/scan.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct PaperText { Q_DECLARE_TR_FUNCTIONS(core::Paper) };

// "5" → "05"; what is no plain number stays as it was written.
QString tidyNumber(const QString &number)
{
    const QString trimmed = number.trimmed();
    bool isPlain = false;
    const int value = trimmed.toInt(&isPlain);
    return isPlain && value > 0 ? officialCount(value) : trimmed;
}

std::optional<Paper> sameNumber(Database &database, const Paper &paper)
{
    const auto found = database.all<Paper>(uR"(
        WHERE issuer = ? AND series = ? AND substr(signed_on, 1, 4) = ? AND number = ? AND number <> '' AND id <> ?)"_s,
        paper.issuer, paper.series, paper.signedOn.toString(u"yyyy"_s), paper.number, paper.id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void requireOwnNumber(Database &database, const Paper &paper)
{
    if (paper.number.isEmpty())
        return;
    if (!paper.signedOn.isValid())
        throw Error(Error::Kind::Conflict, PaperText::tr("%1 has the number %2 but no day. A number belongs to a year: enter the day on which it was signed.")
                                               .arg(titleOf(paper.type), fullNumberOf(paper)));
    if (const auto other = sameNumber(database, paper))
        throw Error(Error::Kind::Conflict, PaperText::tr("%1 has already issued number %2 in %3: “%4”. Enter the right number, or look at that paper.")
                                               .arg(paper.issuer, fullNumberOf(paper), QString::number(paper.signedOn.year()), citationOf(*other)));
}

/// A table whose rows rest on papers, and what it is called.
struct Use {
    const char *sql;
    const char16_t *title;
};

constexpr Use uses[] = {
    {"SELECT COUNT(*) FROM case_step WHERE paper_id = ?", u"bước giải quyết hồ sơ"},
    {"SELECT COUNT(*) FROM hamlet_meeting WHERE paper_id = ?", u"cuộc họp thôn"},
    {"SELECT COUNT(*) FROM posting WHERE ? IN (notice_id, opening_id, closing_id)", u"đợt niêm yết"},
    {"SELECT COUNT(*) FROM complaint WHERE ? IN (paper_id, answer_id)", u"kiến nghị"},
    {"SELECT COUNT(*) FROM appraisal WHERE paper_id = ?", u"kết quả thẩm định"},
    {"SELECT COUNT(*) FROM adjustment WHERE paper_id = ?", u"điều chỉnh danh sách"}};

}

QString fullNumberOf(const Paper &paper)
{
    if (paper.number.isEmpty() || paper.series.isEmpty())
        return paper.number;
    return paper.number + u'/' + paper.series;
}

QString citationOf(const Paper &paper)
{
    QString citation = paper.type == PaperType::Other && !paper.subject.isEmpty() ? paper.subject : titleOf(paper.type);
    if (const QString number = fullNumberOf(paper); !number.isEmpty())
        citation += u" số "_s + number;
    if (paper.signedOn.isValid())
        citation += u" ngày "_s + officialShortDate(paper.signedOn);
    return citation;
}

Id<Paper> savePaper(const Paper &given, UnitOfWork &work)
{
    Paper paper = given;
    paper.number = tidyNumber(paper.number);
    requireOwnNumber(work.database(), paper);
    if (paper.uid.isEmpty())
        paper.uid = newUid(work.order().at.toMSecsSinceEpoch());
    if (!paper.id.isStored())
        return work.add(paper);
    work.change(paper);
    return paper.id;
}

QString nextNumber(Database &database, const QString &issuer, const QString &series, int year)
{
    const int highest = database.value<int>(uR"(
        SELECT COALESCE(MAX(CAST(number AS INTEGER)), 0)
        FROM paper
        WHERE issuer = ? AND series = ? AND substr(signed_on, 1, 4) = ?)"_s, issuer, series, QString::number(year));
    return officialCount(highest + 1);
}

void putOnPaper(Id<Paper> paper, const std::vector<PaperCase> &cases, UnitOfWork &work)
{
    Database &database = work.database();
    int position = database.value<int>(u"SELECT COALESCE(MAX(position), 0) FROM paper_case WHERE paper_id = ?"_s, paper);
    for (PaperCase line : cases) {
        if (database.value<int>(u"SELECT COUNT(*) FROM paper_case WHERE paper_id = ? AND case_id = ?"_s, paper, line.supportCase) > 0)
            continue;
        line.paper = paper;
        line.position = ++position;
        work.add(line);
    }
}

void removePaper(Id<Paper> id, UnitOfWork &work)
{
    Database &database = work.database();
    const auto paper = database.find(id);
    if (!paper)
        throw Error(Error::Kind::Conflict, PaperText::tr("This paper no longer exists. Look at the papers again."));
    for (const Use &use : uses)
        if (database.value<int>(QString::fromLatin1(use.sql), id) > 0)
            throw Error(Error::Kind::Conflict, PaperText::tr("“%1” cannot be removed: it stands behind a record (%2). Correct it instead, or take that record back first.")
                                                   .arg(citationOf(*paper), QString::fromUtf16(use.title)));
    for (const Scan &scan : scansOf(database, id))
        work.remove(scan.id);
    for (const PaperCase &line : casesOn(database, id))
        work.remove(line.id);
    work.remove(id);
}

std::vector<Paper> papersOf(Database &database, Id<SupportCase> supportCase)
{
    return database.all<Paper>(uR"(
        WHERE id IN (SELECT paper_id FROM paper_case WHERE case_id = ?)
        ORDER BY signed_on IS NULL, signed_on, id)"_s, supportCase);
}

std::vector<PaperCase> casesOn(Database &database, Id<Paper> paper)
{
    return database.all<PaperCase>(u"WHERE paper_id = ? ORDER BY position"_s, paper);
}

}
