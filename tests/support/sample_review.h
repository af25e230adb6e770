#pragma once

// A review of two lists as reading them gives it, for tests of the screen.

#include "core/intake/review.h"

namespace support {

inline core::Draft draft(int row, const QString &name, core::Draft::Status status, std::vector<core::Issue> issues = {})
{
    core::Draft draft;
    draft.row = row;
    draft.name = name;
    draft.status = status;
    draft.issues = std::move(issues);
    draft.written = {QString::number(row - 9), name};
    return draft;
}

inline core::Issue issue(const QString &cell, core::Handling handling, const QString &message)
{
    return {.field = QStringLiteral("id"), .cell = cell, .code = QStringLiteral("id_lost_zero"), .handling = handling,
            .written = QStringLiteral("42056001234"), .proposed = QStringLiteral("042056001234"), .message = message};
}

/// Tân Hương: one new, one unchanged, one changed row; Tùng Ảnh (commune not known): one doubtful, one rejected. One pair looks alike.
inline core::Review sampleReview()
{
    using Status = core::Draft::Status;
    const core::Issue lostZero = issue(QStringLiteral("F11"), core::Handling::Auto, QStringLiteral("Số CCCD mất số 0 ở đầu."));
    const core::Issue whichYear = issue(QStringLiteral("C12"), core::Handling::Ask, QStringLiteral("Năm sinh 2056 không thể có."));
    core::ListReading first;
    first.file = QStringLiteral("18310_Xa-Tan-Huong.xlsx");
    first.place = {7};
    first.columns = {{0, QStringLiteral("Số TT"), QStringLiteral("stt")}, {1, QStringLiteral("Họ và tên"), QStringLiteral("name")}};
    first.drafts = {draft(11, QStringLiteral("Nguyễn Thị Hòa"), Status::New, {lostZero}), draft(12, QStringLiteral("Trần Văn Bình"), Status::Same),
                    draft(13, QStringLiteral("Lê Thị Cúc"), Status::Changed)};
    for (core::Draft &row : first.drafts)
        row.place = first.place;
    core::ListReading second;
    second.file = QStringLiteral("danh sach.xlsx");
    second.columns = {{0, QStringLiteral("Tên chủ hộ"), QStringLiteral("name")}, {1, QStringLiteral("Ghi gì đó"), QString()}};
    second.drafts = {draft(10, QStringLiteral("Nguyễn Thị Hoà"), Status::Doubtful, {lostZero, whichYear}), draft(11, QString(), Status::Rejected)};
    core::Review review;
    review.lists = {first, second};
    review.duplicates = {{.a = {.list = 0, .row = 11}, .b = {.list = 1, .row = 10}, .evidence = {QStringLiteral("id"), QStringLiteral("name")}}};
    review.asOf = QDate(2025, 3, 1);
    return review;
}

}
