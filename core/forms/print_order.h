#pragma once

// One order to print: what was asked for and what that means in the register. Every form of the catalogue is composed from one.

#include "core/forms/form.h"
#include "core/forms/list_page.h"
#include "core/forms/paper_office.h"
#include "core/households/household_record.h"
#include "core/places/place_book.h"
#include "core/support/support_list.h"

#include <functional>

namespace core {

/// The keys of the blanks that nearly every form has.
namespace blank_of {
inline constexpr QLatin1StringView number("so_van_ban"), date("ngay_ky"), preparer("nguoi_lap"), signer("nguoi_ky"), position("chuc_vu"), place("noi_ky");
}

/// Number, day, preparer, signer, position and place, with what is usual for the signer's position; `more` follow.
std::vector<FormBlank> blanksWith(const QString &usualPosition, const std::vector<FormBlank> &more = {});

/// The values of the blanks, with what is usual where nothing was given.
struct FilledBlanks {
    QString number, preparer, signer, position, place;
    QDate signedOn;              ///< Invalid: not said.
    Id<Place> unit;              ///< That signs.
    PaperOffice office;          ///< How it is called on the day of the paper.
    QHash<QString, QString> all; ///< By key, these and all others.
};

/// Of a form that makes one document of many.
using PageOfHousehold = std::function<Document(const HouseholdRecord &record)>;

class PrintOrder {
public:
    /// Throws Error{BadRequest} where the paper is not in the register or is not of the form's kind.
    PrintOrder(Database &database, const FormDescription &form, const FormRequest &request);

    Database &database() const { return m_database; }
    const PlaceBook &places() const { return m_places; }
    const FormDescription &form() const { return m_form; }
    const FormRequest &request() const { return m_request; }
    const std::optional<Paper> &paper() const { return m_paper; }

    /// The day of the paper, else the day asked about, else that of the list. Throws Error{BadRequest} where there is none.
    QDate day() const;
    /// The chosen list, else that which the paper is about, else for forms of a list the newest of the unit; not stored: none.
    Id<SupportList> listId() const { return m_list; }
    /// Throws Error{BadRequest} where there is none.
    SupportList list() const;
    /// That of the list, else the chosen one, else the highest of the register.
    const Place &unit() const;
    /// As they stood on the paper where it keeps them; else the list as it stands on the day of the order, or who is not refused in the unit then.
    std::vector<ListedHousehold> households() const;

    /// What fills a blank that was left empty.
    QHash<QString, QString> usualValues(const Place &signer) const;
    FilledBlanks blanks(const Place &signer) const;
    ListHeading heading(const Place &signer, const QStringList &remarks = {}) const;

    /// The households of the order, each on a page 1 of its own. Throws Error{BadRequest} where there is none or one is unknown.
    Document eachHousehold(const PageOfHousehold &page) const;

private:
    void findPaper();
    void findList();
    QDate dayOfOffice() const;
    std::vector<HouseholdRecord> records() const;

    Database &m_database;
    PlaceBook m_places;
    FormDescription m_form;
    FormRequest m_request;
    std::optional<Paper> m_paper;
    Id<SupportList> m_list;
};

/// As people type days; invalid where it is none.
QDate typedDay(const QString &text);
/// A code is first read as of the day; a unit that ended before it still names its households: the district after 01/7/2025. Throws Error{BadRequest}.
const Place &unitWithCode(const PlaceBook &book, const QString &code, QDate on);
/// The district as long as there is one.
const Place *districtOn(const PlaceBook &book, QDate on);
/// Puts the second after the first, on a page 1 of its own.
void appendPages(Document &all, Document &&next);

/// Households of a commune's own that still await a unit, as sentences below the list of who is proposed there; empty for a stored list.
QStringList awaitingRemarks(const PrintOrder &order);

// Who signs.
/// The unit of the order.
const Place *unitSigns(const PrintOrder &order);
/// The unit of the paper; else the unit of the list as a commune knows itself on the day.
const Place *listUnitSigns(const PrintOrder &order);
/// The unit of the paper; else the district as long as there is one, then the unit of the list.
const Place *decidingUnitSigns(const PrintOrder &order);

}
