#pragma once

// Pieces that the papers of one household share: blanks to be filled by hand, boxes to be ticked, who and where, and who signs.

#include "core/document/document.h"
#include "core/forms/case_page.h"

namespace core::case_paper {

/// So many signs wide; an indented line of 13 pt takes 33.
QString dots(int count);
/// The text, or the blank of the form where it is empty.
QString orDots(const QString &text, int count);
/// "■ Xây mới" when chosen, else "□ Xây mới": both signs are in every family of papers.
QString box(bool isTicked, const QString &label);
/// Boxes side by side; none is parted from its label.
QString boxes(const QStringList &labels);

/// A numbered item or a label with its blank, from the left.
Paragraph item(const QString &text);
/// The same, bold: it stands over those that follow.
Paragraph part(const QString &text);
/// A sentence between both margins; from the left where it has a blank.
Paragraph prose(const QString &text);
/// Lines for writing.
std::vector<Paragraph> dottedLines(int count);
/// What was typed, or lines for writing.
std::vector<Paragraph> proseOrLines(const QString &label, const QString &text, int lines);
/// "Kính gửi: …" in the middle.
Paragraph addressee(const QString &text);
/// Names the annex of an official form, small at the top right (H§7); nothing outside the programme it belongs to.
std::vector<Paragraph> annexMark(const CasePage &page, const QString &annex);

void append(Document &document, const std::vector<Paragraph> &paragraphs);

/// The office's unit, else the commune of the household, else its blank: "Xã Tân Hương".
QString unitOf(const CaseHeading &heading, const CasePage &page);
/// The office that issues the paper.
PaperOffice officeOf(const CaseHeading &heading, const CasePage &page);
/// "Ủy ban nhân dân xã Tân Hương".
QString committeeOf(const CaseHeading &heading, const CasePage &page);
/// "thôn Tân Thành, xã Tân Hương, huyện Đức Thọ, tỉnh Hà Tĩnh".
QString addressOf(const CasePage &page);
/// "thôn Tân Thành, xã Tân Hương".
QString shortAddressOf(const CasePage &page);
/// "ông", "bà"; "ông (bà)" where the gender is not known.
QString formOfAddress(Gender gender);
/// "bà Nguyễn Thị Hòa".
QString headOf(const CasePage &page);
/// "12/3/1956", "3/1956", "1956".
QString birthText(const PartialDate &birth);
/// The head's CCCD, else CMND, else nothing.
IdentityPaper identityOf(const CasePage &page);
/// "Số CCCD: " or "Số CMND: ".
QString numberLabel(const IdentityPaper &paper);
/// "12/3/2025" or its blanks.
QString dayOrDots(QDate day);
/// "ngày 12 tháng 3 năm 2025" or its blanks, within a sentence.
QString dayInWords(QDate day);
/// With a full stop where it has none and does not end in a blank.
QString asSentence(const QString &text);
/// "Tân Hương, ngày 12 tháng 3 năm 2025" or its blanks.
QString placeAndDay(const CaseHeading &heading);
/// "xây mới nhà ở", "sửa chữa nhà ở"; "xây mới (sửa chữa) nhà ở" where it is not known.
QString helpText(Need need);

/// A sum that was typed. Nothing where the blank is empty; throws Error{BadRequest} where it cannot be read as an amount above 0.
std::optional<Money> typedMoney(const CaseHeading &heading, const QString &key);
/// "60.000.000 đồng (Bằng chữ: Sáu mươi triệu đồng)", with blanks where there is none.
QString sumText(std::optional<Money> sum);

/// "ỦY BAN NHÂN DÂN / XÃ TÂN HƯƠNG" of a paper without number: minutes, where the day is said in the text.
Letterhead minutesHead(const CaseHeading &heading, const CasePage &page);
/// The same with number, place and day.
Letterhead letterHead(const CaseHeading &heading, const CasePage &page, const QString &suffix);
/// "(Ký, ghi rõ họ tên)" below.
Signature signatureOf(const QStringList &authority, const QString &name = {});
/// The commune's: authority, seal, name.
Signature committeeSignature(const CaseHeading &heading);
/// What the commune confirms on a citizen's paper; `note` empty: with name and seal.
Signature confirmation(const CaseHeading &heading, const CasePage &page, const QString &note);

}
