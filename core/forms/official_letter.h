#pragma once

// What letters, decisions and minutes of an office are put together from (E§C): letterhead with number, bases, articles, annex, signatures.

#include "core/forms/list_page.h"
#include "core/forms/print_order.h"
#include "core/papers/paper_type.h"

namespace core {

/// Room that is left where nothing is known: to be filled in by hand.
inline constexpr QStringView dots = u"……………………";

/// The text, or room to write it.
QString orDots(const QString &text);
/// A sentence of the body: 14 pt, justified, indented.
Paragraph sentence(const QString &text);
/// A bold line that stays with what it heads: "Điều 1. …", "1. Thời gian:".
Paragraph titleLine(const QString &text);
/// Italic, each ends with ";", the last with ".".
std::vector<Paragraph> basisParagraphs(const QStringList &bases);
/// Centred and bold: "QUYẾT ĐỊNH:".
Paragraph centredLine(const QString &text);
/// "Kính gửi: Ủy ban nhân dân huyện Đức Thọ".
Paragraph addressee(const QString &name);

/// "05/QĐ-UBND", with blanks where there is no number.
QString numberOf(PaperType type, const FilledBlanks &blanks);
/// "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ)"; `kind` as "Quyết định".
QString accompanying(const QString &kind, PaperType type, const FilledBlanks &blanks, const QString &unit);

/// "Tờ trình số 05/TTr-UBND ngày 03 tháng 3 năm 2025"; `kind` as "Tờ trình".
QString citationOf(const QString &kind, const Paper &paper);
/// The last letter that submitted the list of the order, signed by its day.
std::optional<Paper> submissionOf(const PrintOrder &order);

/// The letterhead of a numbered paper of the office that signs.
Letterhead numberedLetterhead(PaperType type, const FilledBlanks &blanks);
/// Minutes of a People's Committee have no number; their day stands in the text.
Letterhead minutesLetterhead(const QString &unit);

/// The office signs at the right; its own recipients stand at the left, else these. A deputy signs for the head.
Signatures committeeSignatures(const FilledBlanks &blanks, const QStringList &recipients);
/// Who took part in minutes, from left to right; "(Ký, ghi rõ họ tên)" below each.
Signatures minutesSignatures(const std::vector<Signature> &columns);
/// One of them.
Signature signsWithName(const QStringList &authority, const QString &name = {});

/// "Ủy ban nhân dân xã Tân Hương".
QString committeeName(const QString &unit);
/// ", đợt 1"; empty for no batch.
QString batchWords(int batch);
/// "05 hộ (xây mới 03 hộ, sửa chữa 02 hộ)"; says how many have no kind of help yet.
QString countWords(const ListSum &sum);
/// "300.000.000 đồng (Bằng chữ: Ba trăm triệu đồng)".
QString moneyWords(Money amount);

/// What a letter or decision rests on where the office gave no words of its own: `--set can_cu="…; …"`, else the acts in force on the day (H§1).
QStringList basesOf(const PrintOrder &order, const FilledBlanks &blanks, const std::vector<ListedHousehold> &households);
/// The blank for them.
FormBlank basesBlank();

/// The heading of an annex on a page 1 of its own, then its table; below it the total in words and what must be known before signing.
void appendListAnnex(Document &document, const Heading &heading, const std::vector<ListedHousehold> &households);

template<class Blocks> void append(Document &document, Blocks &&blocks)
{
    document.blocks.insert(document.blocks.end(), std::begin(blocks), std::end(blocks));
}

}
