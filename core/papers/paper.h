#pragma once

// The document register: official papers, the cases each is about, and their scanned pages.

#include "core/papers/paper_type.h"
#include "core/places/place.h"
#include "core/store/unit_of_work.h"

namespace core {

struct SupportCase;
struct SupportList;

/// One paper. What an office issues is numbered; a family's application is not.
struct Paper {
    Id<Paper> id;
    QString uid;
    PaperType type = PaperType::Other;
    QString issuer;          ///< "Ủy ban nhân dân xã Tân Hương"; empty for a paper of a family.
    Id<Place> place;         ///< The unit of the issuer.
    QString series;          ///< "QĐ-UBND": what follows the number; empty where there is none.
    QString number;          ///< "05", without the series; empty as long as none was given. Numbers below 10 carry a zero (E§C.4).
    QDate signedOn;          ///< Invalid: not signed yet.
    QString signedBy;
    QString position;        ///< "CHỦ TỊCH".
    QString subject;         ///< Trích yếu: what it is about.
    Id<SupportList> list;    ///< The list that it is about, where it is about one.
    QString note;

    bool operator==(const Paper &) const = default;
};

/// A case on a paper, as it stood.
struct PaperCase {
    Id<PaperCase> id;
    Id<Paper> paper;
    Id<SupportCase> supportCase;
    int position = 1;
    QString snapshot;        ///< JSON of the `ListedHousehold` as it was; empty where only the paper itself says it.

    bool operator==(const PaperCase &) const = default;
};

template<> struct Mapping<Paper> {
    static constexpr auto table = "paper";
    static constexpr auto columns = std::tuple{
        Column{"id", &Paper::id}, Column{"uid", &Paper::uid}, Column{"type", &Paper::type}, Column{"issuer", &Paper::issuer},
        Column{"place_id", &Paper::place}, Column{"series", &Paper::series}, Column{"number", &Paper::number}, Column{"signed_on", &Paper::signedOn},
        Column{"signed_by", &Paper::signedBy}, Column{"position", &Paper::position}, Column{"subject", &Paper::subject},
        Column{"list_id", &Paper::list}, Column{"note", &Paper::note}};
};

template<> struct Mapping<PaperCase> {
    static constexpr auto table = "paper_case";
    static constexpr auto columns = std::tuple{
        Column{"id", &PaperCase::id}, Column{"paper_id", &PaperCase::paper}, Column{"case_id", &PaperCase::supportCase},
        Column{"position", &PaperCase::position}, Column{"snapshot", &PaperCase::snapshot}};
};

/// "Quyết định số 05/QĐ-UBND ngày 05/3/2025", "Đơn đề nghị hỗ trợ nhà ở ngày 01/02/2025".
QString citationOf(const Paper &paper);
/// "05/QĐ-UBND"; empty without a number.
QString fullNumberOf(const Paper &paper);

/// Enters a new paper (a number "5" becomes "05") or changes a stored one. Throws Error{Conflict} naming the other paper where issuer, series and
/// year have that number already, or where a number stands without a day.
Id<Paper> savePaper(const Paper &paper, UnitOfWork &work);
/// The number after the highest one of the issuer's series in that year: "01" for the first.
QString nextNumber(Database &database, const QString &issuer, const QString &series, int year);
/// Puts cases on a paper, after those that stand on it already. A case that stands on it stays as it is.
void putOnPaper(Id<Paper> paper, const std::vector<PaperCase> &cases, UnitOfWork &work);
/// Refused with Error{Conflict} while a step, a meeting, a posting, a complaint, an appraisal or an adjustment rests on it. Its pages go with it.
void removePaper(Id<Paper> paper, UnitOfWork &work);

/// In the order of their days, those without a day last.
std::vector<Paper> papersOf(Database &database, Id<SupportCase> supportCase);
/// In the order of the paper.
std::vector<PaperCase> casesOn(Database &database, Id<Paper> paper);

}
