#pragma once

// What the three papers of a public posting say (H§6, NIEM_YET): the notice F08, the minutes F08A when it begins and F08B when it ends.

#include "core/cases/posting.h"
#include "core/forms/print_order.h"

namespace core {

struct PostingPage {
    QString unit;                        ///< "Xã Tân Hương".
    int batch = 0;
    FilledBlanks blanks;
    Posting posting;                     ///< What is empty in it is left to be written by hand.
    QString notice;                      ///< "Thông báo số 05/TB-UBND ngày …"; empty where no notice is known.
    std::vector<ListedHousehold> households;
    std::vector<Complaint> complaints;   ///< Received while the list hung, by their day.
};

/// The posting of the paper, else the last of the list, else what the blanks say of a planned one.
PostingPage postingPageOf(const PrintOrder &order);
/// The blanks of the three.
std::vector<FormBlank> postingBlanks();

/// "danh sách hộ đề nghị hỗ trợ … trên địa bàn xã Tân Hương, đợt 1".
QString postedList(const PostingPage &page);
/// "từ ngày 05 tháng 3 năm 2025 đến hết ngày 11 tháng 3 năm 2025".
QString postedTime(const PostingPage &page);
/// Who took part, by office, with room for the names.
std::vector<Paragraph> postingWitnesses();
/// Of the minutes.
Signatures postingSignatures(const PostingPage &page);

}
