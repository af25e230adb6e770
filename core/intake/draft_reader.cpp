#include "core/intake/draft_reader.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/households/identity_number.h"
#include "core/intake/amount_reading.h"
#include "core/intake/answers.h"
#include "core/intake/cell_readings.h"
#include "core/intake/content_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DraftText { Q_DECLARE_TR_FUNCTIONS(core::DraftReader) };

constexpr int youngestHead = 14;

class DraftReader {
public:
    DraftReader(const SheetRow &row, const ListContext &list, const RowAnswers &answers = {}) : m_row(row), m_list(list), m_answers(answers)
    {
        m_draft.row = row.number;
        m_draft.place = list.place;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            m_draft.written.append(list.text.of(row.cells[column], int(column)));
    }

    Draft read(const QString &sectionHamlet)
    {
        if (m_row.hidden)
            m_draft.issues.push_back({.code = u"hidden_row"_s, .message = DraftText::tr("The row is hidden in the file. Check that it is meant to be in the list.")});
        readPerson();
        readPlace(sectionHamlet);
        readCategoriesOfRow();
        readNeedOfRow();
        readHouse();
        readFunding();
        readProgress();
        return std::move(m_draft);
    }

private:
    bool has(const QString &field) const { return m_list.layout.has(field); }
    int columnOf(const QString &field) const { return m_list.layout.columnOf.value(field, -1); }
    const Cell &cellOf(const QString &field) const { return m_row.at(columnOf(field)); }
    QString textAt(int column) const { return column < 0 ? QString() : m_list.text.of(m_row.at(column), column); }
    QString textOf(const QString &field) const { return textAt(columnOf(field)); }
    QString tidyOf(const QString &field) const { return cleaned(textOf(field)); }
    bool isFilled(const QString &field) const { return has(field) && !tidyOf(field).isEmpty(); }

    /// Only of an answer is a word taken for more than a mark: "Nữ" in the column of the men.
    bool isAnswered(const QString &field) const { return m_answers.contains(columnOf(field)); }

    void add(Issue issue, int column)
    {
        if (column >= 0)
            issue.cell = cellName(m_row.number, column);
        m_draft.issues.push_back(std::move(issue));
    }

    template<class T> std::optional<T> take(Reading<T> reading, int column)
    {
        for (Issue &issue : reading.issues)
            add(std::move(issue), column);
        return reading.value;
    }

    void readPerson()
    {
        const int nameColumn = columnOf(u"name"_s);
        m_draft.name = take(readName(textAt(nameColumn), m_list.text.isOddLegacy(m_row.at(nameColumn), nameColumn)), nameColumn);
        readGenderOfRow();
        readBirthOfRow();
        readNumberOfRow();
        if (isFilled(u"ethnic"_s))
            m_draft.ethnic = tidyOf(u"ethnic"_s);
        if (isFilled(u"issue"_s))
            if (const auto issued = readBirth(cellOf(u"issue"_s), textOf(u"issue"_s), m_list.asOf).value; issued && issued->isFull())
                m_draft.issuedOn = issued->date();
        if (has(u"members"_s))
            readMembersOfRow();
        if (has(u"note"_s))
            readNote();
    }

    void readNote()
    {
        const int column = columnOf(u"note"_s);
        m_draft.note = tidyOf(u"note"_s);
        if (m_list.text.isOddLegacy(m_row.at(column), column))
            add(issueOf(u"note"_s, u"tcvn3_cell"_s, Handling::Auto, m_row.at(column).text, *m_draft.note, DraftText::tr("The cell was typed in an old font and was converted to Unicode.")), column);
    }

    void readMembersOfRow()
    {
        const int column = columnOf(u"members"_s);
        if (isFilled(u"members"_s))
            m_draft.members = take(readMembers(textOf(u"members"_s)), column);
        else
            add(issueOf(u"members"_s, u"missing_members"_s, Handling::Warn, {}, {}, DraftText::tr("The number of members is missing.")), column);
    }

    std::optional<Gender> genderAnsweredIn(const QString &field) const
    {
        return isAnswered(field) ? readGender(textOf(field)).value : std::nullopt;
    }

    std::optional<Gender> genderByMarks(const QString &male, const QString &female)
    {
        for (const QString &field : {male, female})
            if (const auto said = genderAnsweredIn(field))
                return said;
        const bool isMale = isFilled(male) && !isNoMark(tidyOf(male));
        const bool isFemale = isFilled(female) && !isNoMark(tidyOf(female));
        if (isMale && isFemale)
            add(issueOf(u"gender"_s, u"conflict_gender"_s, Handling::Ask, {}, {}, DraftText::tr("Both sexes are marked.")), columnOf(male));
        if (isMale == isFemale)
            return std::nullopt;
        noteMark(isMale ? male : female, u"gender"_s);
        return isMale ? Gender::Male : Gender::Female;
    }

    // A mark other than x is understood and shown.
    void noteMark(const QString &field, const QString &reported)
    {
        const QString written = textOf(field);
        if (written != "x"_L1 && written != "X"_L1 && field != "dob_m"_L1 && field != "dob_f"_L1)
            add(issueOf(reported, u"mark_variant"_s, Handling::Auto, written, u"x"_s, DraftText::tr("The mark “%1” was read as x.").arg(written)), columnOf(field));
    }

    void readGenderOfRow()
    {
        if (isFilled(u"gender"_s))
            m_draft.gender = take(readGender(textOf(u"gender"_s)), columnOf(u"gender"_s));
        else if (has(u"gender_m"_s) || has(u"gender_f"_s))
            m_draft.gender = genderByMarks(u"gender_m"_s, u"gender_f"_s);
        else if (has(u"dob_m"_s) || has(u"dob_f"_s))
            m_draft.gender = genderByMarks(u"dob_m"_s, u"dob_f"_s);
    }

    QString birthField() const
    {
        for (const auto &field : {u"dob_m"_s, u"dob_f"_s})
            if (isFilled(field) && !genderAnsweredIn(field))
                return field;
        return u"dob"_s;
    }

    void readBirthOfRow()
    {
        if (!has(u"dob"_s) && !has(u"dob_m"_s) && !has(u"dob_f"_s))
            return;
        const QString field = birthField();
        const int column = columnOf(field) >= 0 ? columnOf(field) : columnOf(u"dob_m"_s);
        if (!isFilled(field)) {
            add(issueOf(u"dob"_s, u"missing_dob"_s, Handling::Ask, {}, {}, DraftText::tr("The birth date or year is missing. Ask for it.")), column);
            return;
        }
        m_draft.birth = take(readBirth(cellOf(field), textOf(field), m_list.asOf), column);
        if (m_draft.birth && m_list.asOf.year() - m_draft.birth->year < youngestHead) {
            add(issueOf(u"dob"_s, u"date_too_young"_s, Handling::Ask, textOf(field), {}, DraftText::tr("A head of household born in %1 would be a child.").arg(m_draft.birth->year)), column);
            m_draft.birth.reset();
        }
    }

    void readNumberOfRow()
    {
        if (!has(u"id"_s))
            return;
        const int column = columnOf(u"id"_s);
        m_draft.number = take(readNumber(cellOf(u"id"_s), textOf(u"id"_s), m_draft.birth.value_or(PartialDate{}), m_draft.gender.value_or(Gender::Unknown)), column);
        const bool columnsOfSex = has(u"gender"_s) || has(u"gender_m"_s) || has(u"gender_f"_s) || has(u"dob_m"_s) || has(u"dob_f"_s);
        if (m_draft.gender || !columnsOfSex)
            return;
        const Gender said = m_draft.number ? genderOfNumber(*m_draft.number) : Gender::Unknown;
        if (said != Gender::Unknown)
            m_draft.gender = said;
        add(issueOf(u"gender"_s, u"missing_gender"_s, Handling::Warn, {}, said == Gender::Unknown ? QString() : nameOf(said),
                    said == Gender::Unknown ? DraftText::tr("The sex is missing.") : DraftText::tr("The sex is missing; it was taken from digit 4 of the CCCD number.")), column);
    }

    void readPlace(const QString &sectionHamlet)
    {
        readCommune();
        const int column = columnOf(u"hamlet"_s);
        const QString own = tidyOf(u"hamlet"_s);
        const QString given = own.isEmpty() ? sectionHamlet : own;
        if (given.isEmpty())
            return;
        const QString spelling = m_list.hamlets.spelling(given);
        if (!own.isEmpty() && spelling != own)
            add(issueOf(u"hamlet"_s, u"hamlet_variant"_s, Handling::Auto, own, spelling, DraftText::tr("Written as “%1” like elsewhere.").arg(spelling)), column);
        m_draft.hamlet = spelling;
    }

    void readCommune()
    {
        const QString code = tidyOf(u"commune_code"_s);
        const QString name = tidyOf(u"commune"_s);
        if (code.isEmpty() && name.isEmpty())
            return;
        const QString written = QString(code + u' ' + name).trimmed();
        const Place *place = code.isEmpty() ? nullptr : m_list.places.communeByCode(code, m_list.asOf);
        if (!place && !name.isEmpty())
            place = m_list.places.communeByName(name, m_list.asOf);
        if (place)
            m_draft.place = place->id;
        else
            add(issueOf(u"commune"_s, u"place_unknown"_s, Handling::Ask, written, {}, DraftText::tr("The register has no commune “%1”.").arg(written)),
                columnOf(name.isEmpty() ? u"commune_code"_s : u"commune"_s));
    }

    void readCategoriesOfRow()
    {
        constexpr std::pair<const char16_t *, Category> marked[] = {{u"cat_ngheo", Category::Poor}, {u"cat_can_ngheo", Category::NearPoor},
                                                                   {u"cat_thien_tai", Category::Disaster}, {u"cat_co_cong", Category::Merit}};
        int column = columnOf(u"cat"_s);
        std::vector<Category> found;
        bool inDoubt = false;
        if (isFilled(u"cat"_s)) {
            const auto read = take(readCategories(textOf(u"cat"_s)), column);
            inDoubt = !read;
            found = read.value_or(std::vector<Category>());
        }
        for (const auto &[name, category] : marked) {
            const QString field = QString::fromUtf16(name);
            column = column < 0 ? columnOf(field) : column;
            if (!isFilled(field) || isNoMark(tidyOf(field)) || isAnswered(u"cat"_s))
                continue;
            if (const auto said = isAnswered(field) ? readCategories(textOf(field)).value : std::nullopt) {
                found = *said;
                break;
            }
            noteMark(field, u"cats"_s);
            if (std::find(found.begin(), found.end(), category) == found.end())
                found.push_back(category);
        }
        if (column >= 0 && !inDoubt)
            settleCategories(std::move(found), column);
    }

    void settleCategories(std::vector<Category> found, int column)
    {
        const auto holds = [&](Category category) -> bool { return std::find(found.begin(), found.end(), category) != found.end(); };
        if (found.empty())
            return add(issueOf(u"cats"_s, u"no_cat"_s, Handling::Ask, {}, {}, DraftText::tr("No category is marked. Ask which one the household belongs to.")), column);
        if (holds(Category::Poor) && holds(Category::NearPoor))
            return add(issueOf(u"cats"_s, u"conflict_cats"_s, Handling::Ask, {}, {}, DraftText::tr("A household cannot be poor and near-poor at the same time. Ask which one it is.")), column);
        m_draft.categories = std::move(found);
    }

    void readNeedOfRow()
    {
        const int column = columnOf(u"need"_s) >= 0 ? columnOf(u"need"_s) : columnOf(u"need_xay_moi"_s) >= 0 ? columnOf(u"need_xay_moi"_s) : columnOf(u"need_sua_chua"_s);
        if (column < 0)
            return;
        const bool anew = isFilled(u"need_xay_moi"_s) && !isNoMark(tidyOf(u"need_xay_moi"_s));
        const bool repair = isFilled(u"need_sua_chua"_s) && !isNoMark(tidyOf(u"need_sua_chua"_s));
        const auto answered = m_answers.contains(column) ? readNeed(textAt(column)).value : std::nullopt;
        if (isFilled(u"need"_s)) {
            m_draft.need = take(readNeed(textOf(u"need"_s)), column);
        } else if (answered) {
            m_draft.need = answered;
        } else if (anew && repair) {
            add(issueOf(u"need"_s, u"conflict_need"_s, Handling::Ask, {}, {}, DraftText::tr("Both building anew and repair are marked. Ask which one.")), column);
        } else if (anew || repair) {
            noteMark(anew ? u"need_xay_moi"_s : u"need_sua_chua"_s, u"need"_s);
            m_draft.need = anew ? Need::NewHouse : Need::Repair;
        } else if (!isProgress()) {
            add(issueOf(u"need"_s, u"no_need"_s, Handling::Ask, {}, {}, DraftText::tr("It is not said whether to build anew or to repair. Ask.")), column);
        }
    }

    void readHouse()
    {
        for (const auto &[field, member] : {std::pair{u"floor"_s, &Draft::foundation}, {u"frame"_s, &Draft::frame}, {u"roof"_s, &Draft::roof}})
            if (isFilled(field))
                m_draft.*member = tidyOf(field);
        if (isFilled(u"area"_s))
            m_draft.area = take(readArea(cellOf(u"area"_s), textOf(u"area"_s)), columnOf(u"area"_s));
    }

    std::optional<Money> amountOf(const QString &field)
    {
        std::optional<Money> sum;
        QList<int> columns{columnOf(field)};
        columns += m_list.layout.moreOf.value(field);
        for (const int column : columns) {
            const auto amount = column < 0 ? std::nullopt : take(readAmount(field, m_row.at(column), textAt(column), m_list.amountUnit), column);
            if (amount)
                sum = sum.value_or(Money()) + *amount;
        }
        return sum;
    }

    bool isAsked(const QString &field) const
    {
        return std::any_of(m_draft.issues.begin(), m_draft.issues.end(), [&](const Issue &issue) -> bool { return issue.field == field && issue.handling == Handling::Ask; });
    }

    void readFunding()
    {
        m_draft.fundState = amountOf(u"fund_state"_s);
        m_draft.fundPoor = amountOf(u"fund_vnn"_s);
        m_draft.fundSocial = amountOf(u"fund_social"_s);
        m_draft.fundFamily = amountOf(u"fund_family"_s);
        const bool partAsked = isAsked(u"fund_state"_s) || isAsked(u"fund_vnn"_s) || isAsked(u"fund_social"_s) || isAsked(u"fund_family"_s);
        const bool hasParts = m_draft.fundState || m_draft.fundPoor || m_draft.fundSocial || m_draft.fundFamily;
        const Money parts = m_draft.fundState.value_or(Money()) + m_draft.fundPoor.value_or(Money()) + m_draft.fundSocial.value_or(Money()) + m_draft.fundFamily.value_or(Money());
        if (cellOf(u"fund_total"_s).formula && hasParts && !partAsked)
            return readTotalFormula(parts);
        m_draft.fundTotal = amountOf(u"fund_total"_s);
        if (m_draft.fundTotal && hasParts && !partAsked && hasAllParts() && *m_draft.fundTotal != parts)
            refuseTotal(parts);
    }

    // A list that leaves out a source cannot be summed.
    bool hasAllParts() const { return has(u"fund_state"_s) && has(u"fund_family"_s) && (has(u"fund_vnn"_s) || has(u"fund_social"_s)); }

    void readTotalFormula(Money parts)
    {
        const int column = columnOf(u"fund_total"_s);
        const Cell &cell = m_row.at(column);
        m_draft.fundTotal = parts;
        if (cell.isEmpty() || cell.kind == Cell::Kind::Error)
            add(issueOf(u"fund_total"_s, u"formula_no_cache"_s, Handling::Auto, textAt(column), grouped(parts), DraftText::tr("The file holds a formula without its value; the sources were added up.")), column);
        else if (cell.kind != Cell::Kind::Number || Money::ofDong(qint64(cell.number * double(m_list.amountUnit) + 0.5)) != parts)
            add(issueOf(u"fund_total"_s, u"formula_affected"_s, Handling::Warn, textAt(column), grouped(parts), DraftText::tr("The stored total is off because a source is written as text or in another unit; the sources were added up.")), column);
    }

    void refuseTotal(Money parts)
    {
        const int column = columnOf(u"fund_total"_s);
        add(issueOf(u"fund_total"_s, u"sum_mismatch"_s, Handling::Ask, textAt(column), grouped(parts), DraftText::tr("The total is not the sum of the sources. Ask which figure is right.")), column);
        m_draft.fundTotal.reset();
    }

    bool isProgress() const { return has(u"start"_s) || has(u"finish"_s) || has(u"handover"_s); }

    void readProgress()
    {
        for (const auto &[field, member] : {std::pair{u"start"_s, &Draft::started}, {u"finish"_s, &Draft::finished}, {u"handover"_s, &Draft::handedOver}}) {
            if (!isFilled(field))
                continue;
            Reading<PartialDate> reading = readBirth(cellOf(field), textOf(field), m_list.asOf.addYears(1));
            for (Issue &issue : reading.issues)
                issue.field = field;
            m_draft.*member = take(std::move(reading), columnOf(field));
        }
        if (m_draft.started && m_draft.finished && m_draft.finished->isFull() && m_draft.started->isFull() && m_draft.finished->date() < m_draft.started->date())
            add(issueOf(u"finish"_s, u"finish_before_start"_s, Handling::Ask, textOf(u"finish"_s), {}, DraftText::tr("The house would be finished before it was begun.")), columnOf(u"finish"_s));
    }

    const SheetRow &m_row;
    const ListContext &m_list;
    const RowAnswers m_answers;
    Draft m_draft;
};

Cell typedCell(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return {.kind = Cell::Kind::Text, .font = ListText::typedHere, .text = text};
}

SheetRow withAnswers(SheetRow row, const RowAnswers &answers)
{
    for (const auto &[column, text] : answers.asKeyValueRange()) {
        if (std::size_t(column) >= row.cells.size())
            row.cells.resize(std::size_t(column) + 1);
        row.cells[std::size_t(column)] = typedCell(text);
    }
    return row;
}

// The weightiest issue that this cell answers.
Issue questionAt(int column, const Draft &asSent, const ListContext &list)
{
    const QString cell = cellName(asSent.row, column);
    const Issue *question = nullptr;
    for (const Issue &issue : asSent.issues)
        if (cellToAnswer(list.layout.columns, asSent.row, issue) == cell && (!question || issue.handling > question->handling))
            question = &issue;
    const QString written = asSent.written.value(column);
    if (!question)
        return issueOf(fieldOfColumn(list.layout.columns, column), answeredCode, Handling::Auto, written, {}, {});
    Issue found = *question;
    if (found.written.isEmpty())
        found.written = written;
    return found;
}

Issue toldAs(const AnsweredCell &answered)
{
    const QString said = answered.answer.trimmed().isEmpty() ? DraftText::tr("The office emptied the cell.") : DraftText::tr("The office wrote “%1” instead.").arg(answered.answer);
    return {.field = answered.question.field, .cell = answered.cell, .code = answeredCode, .handling = Handling::Auto, .written = answered.question.written,
            .proposed = answered.answer, .message = QString(answered.question.message + u' ' + said).trimmed()};
}

}

Draft readDraft(const SheetRow &row, const ListContext &list, const QString &sectionHamlet)
{
    return DraftReader(row, list).read(sectionHamlet);
}

Draft readAnswered(const SheetRow &row, const ListContext &list, const QString &sectionHamlet, const RowAnswers &answers)
{
    Draft asSent = readDraft(row, list, sectionHamlet);
    if (answers.isEmpty())
        return asSent;
    Draft draft = DraftReader(withAnswers(row, answers), list, answers).read(sectionHamlet);
    draft.written = asSent.written;
    std::vector<Issue> told;
    for (const auto &[column, text] : answers.asKeyValueRange()) {
        draft.answers.push_back({.cell = cellName(row.number, column), .answer = text, .question = questionAt(column, asSent, list)});
        told.push_back(toldAs(draft.answers.back()));
    }
    draft.issues.insert(draft.issues.begin(), told.begin(), told.end());
    return draft;
}

}
